"""The filters and buttons of the Notes tab stay readable where they have no room in one row."""

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from tests.gui.notebook_driver import NotebookDriver
from tests.gui.window_driver import Reader

ICON_ONLY = Qt.ToolButtonStyle.ToolButtonIconOnly


@pytest.fixture
def filtered(reader: Reader, qtbot: QtBot) -> NotebookDriver:
    """Notes of two authors, filtered by a word."""
    notebook = NotebookDriver(reader, qtbot)
    notebook.write("Made-up note")
    notebook.write("Another one", creator="Doe A")
    notebook.open()
    notebook.pane.filter.setFocus()
    QTest.keyClicks(notebook.pane.filter, "note")
    reader.place()
    return notebook


def settle() -> None:
    for _ in range(3):  # a layout in a layout is laid out with the next event
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def button(notebook: NotebookDriver, text: str) -> QToolButton:
    shown = [one for one in notebook.pane.findChildren(QToolButton) if one.isVisible()]
    return next(one for one in shown if one.text().replace("&", "") == text)


@pytest.mark.parametrize("size", [(900, 600), (1024, 768), (1400, 840)])
@pytest.mark.parametrize("steps", [0, 2, 9], ids=["100%", "122%", "200%"])
def test_the_filter_has_room_for_a_dozen_letters_and_every_button_its_place(
    filtered: NotebookDriver, size: tuple[int, int], steps: int
) -> None:
    window, pane = filtered.reader.window, filtered.pane
    window.appearance.resize_text(steps)
    window.resize(*size)
    settle()
    assert pane.filter.width() >= 16 * pane.filter.fontMetrics().horizontalAdvance("n")
    buttons = [one for one in pane.findChildren(QToolButton) if one.isVisible() and one.width() > 24]
    places = {one: QRect(one.mapTo(pane, QPoint(0, 0)), one.size()) for one in buttons}
    for one, place in places.items():
        assert pane.rect().contains(place), one.text()
        assert one.width() >= min(one.sizeHint().width(), pane.width() - 16), one.text()
        assert one.icon().isNull() or one.toolButtonStyle() is not ICON_ONLY or one.toolTip(), one.text()
    overlapping = [(a.text(), b.text()) for a, b in combinations(buttons, 2) if places[a].intersects(places[b])]
    assert overlapping == []
    assert pane.table.viewport().height() >= 2 * pane.fontMetrics().height()


def test_buttons_have_icons_and_texts_only_where_these_have_room(filtered: NotebookDriver) -> None:
    window = filtered.reader.window
    names = ["Read passages", "Only this theme", "Show all", "Go to note", "Edit", "Add tags…", "Delete"]
    window.resize(1400, 840)
    settle()
    buttons = [button(filtered, name) for name in names]
    assert not [one.text() for one in buttons if one.icon().isNull()]
    assert {one.toolButtonStyle() for one in buttons} == {Qt.ToolButtonStyle.ToolButtonTextBesideIcon}
    window.resize(900, 600)
    window.menus.show_references.setChecked(True)
    settle()
    assert {one.toolButtonStyle() for one in buttons} == {ICON_ONLY}
    assert "Go to note" in button(filtered, "Go to note").toolTip()


def test_larger_text_leaves_room_for_the_row_of_buttons(filtered: NotebookDriver) -> None:
    window = filtered.reader.window
    window.resize(1200, 840)
    settle()
    go = button(filtered, "Go to note")
    window.appearance.resize_text(9)
    settle()
    assert go.toolButtonStyle() is ICON_ONLY
    window.appearance.resize_text(0)
    settle()
    assert go.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_show_all_beside_the_filter_lists_all_notes(filtered: NotebookDriver) -> None:
    assert filtered.column() == ["Made-up note"]
    filtered.reader.click(button(filtered, "Show all"))
    assert sorted(filtered.column()) == ["Another one", "Made-up note"]
