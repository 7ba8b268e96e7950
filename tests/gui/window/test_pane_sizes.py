"""Panes and their parts are made larger and smaller by key, where the keyboard is."""

import pytest
from PySide6.QtWidgets import QWidget

from tests.gui.window_driver import Reader


def test_the_pane_with_the_keyboard_becomes_wider_and_narrower(reader: Reader) -> None:
    panes = reader.window.panes
    left, middle, right = panes.sizes()
    panes.tree.setFocus()
    reader.keys("Alt+Shift+Right")
    assert panes.sizes() == [left + 40, middle - 40, right]
    panes.inspector.list.setFocus()
    reader.keys("Alt+Shift+Right", "Alt+Shift+Right")
    assert panes.sizes() == [left + 40, middle - 120, right + 80]
    panes.page.setFocus()
    reader.keys("Alt+Shift+Left")  # to the larger of the others
    assert panes.sizes() == [left + 40, middle - 160, right + 120]


def test_a_pane_is_not_shut_and_the_page_keeps_its_least_width(reader: Reader) -> None:
    panes = reader.window.panes
    panes.tree.setFocus()
    for _ in range(40):
        reader.keys("Alt+Shift+Left")
    assert panes.sizes()[0] >= panes.left.minimumSizeHint().width() > 0
    for _ in range(60):
        reader.keys("Alt+Shift+Right")
    assert panes.sizes()[1] == panes.tabs.minimumWidth()
    assert reader.window.menus.show_themes.isChecked()


@pytest.mark.parametrize("name", ["list", "page"])
def test_a_part_of_a_pane_becomes_taller_and_shorter(reader: Reader, name: str) -> None:
    inspector = reader.window.panes.inspector
    focused: QWidget = {"list": inspector.list, "page": inspector.page}[name]
    place = 0 if name == "list" else 1
    before = inspector.sizes()
    focused.setFocus()
    reader.keys("Alt+Shift+Up")
    assert inspector.sizes()[place] == before[place] + 40
    assert sum(inspector.sizes()) == sum(before)
    reader.keys("Alt+Shift+Down", "Alt+Shift+Down")
    assert inspector.sizes()[place] == before[place] - 40


def test_the_results_become_taller_and_keep_their_height(reader: Reader) -> None:
    reader.search("competition")
    pane = reader.window.panes.results.get()
    pane.list.setFocus()
    height = pane.height()
    reader.keys("Alt+Shift+Up")
    assert pane.height() == height + 40
    reader.restart()
    reader.search("competition")
    assert reader.window.panes.results.get().height() == height + 40


def test_in_the_list_of_notes_the_tags_make_room_first(reader: Reader) -> None:
    reader.keys("Ctrl+6")
    pane = reader.window.panes.notebook.get()
    width = pane.table.width()
    widths = reader.window.panes.sizes()
    reader.keys("Alt+Shift+Right")
    assert pane.table.width() == width + 40
    assert reader.window.panes.sizes() == widths
