"""What gives way in a narrow window, and that it comes back."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolButton

from qicbrowser.gui.help.first_hint import FirstHint
from qicbrowser.gui.widgets.shrinking_button import ShrinkingButton
from tests.gui.window_driver import COMPETITION, Reader

DOUBLE = 9
"""Points more than the usual size of the tests, which is 9."""


def button(reader: Reader, text: str) -> QToolButton:
    buttons = reader.window.findChildren(QToolButton)
    return next(each for each in buttons if each.isVisible() and each.text() == text)


def enlarge(reader: Reader, width: int = 900, height: int = 600) -> None:
    reader.window.appearance.resize_text(DOUBLE)
    reader.window.resize(width, height)


def test_the_references_give_way_and_come_back_with_the_width(reader: Reader) -> None:
    panes, action = reader.window.panes, reader.window.menus.show_references
    enlarge(reader)
    assert not panes.right.isVisible()
    assert not action.isChecked()
    reader.window.resize(1400, 840)
    assert panes.right.isVisible()
    assert action.isChecked()


def test_references_that_gave_way_are_there_when_a_citation_is_followed(reader: Reader) -> None:
    panes = reader.window.panes
    enlarge(reader)
    reader.window.navigator.go_to(COMPETITION)
    reader.wait_until(lambda: panes.page.viewport().width() > 500)
    reader.click_words(panes.page, "[69]")
    assert panes.right.isVisible()
    assert panes.sizes()[2] > 150


def test_references_that_the_reader_hid_stay_hidden(reader: Reader) -> None:
    panes = reader.window.panes
    reader.keys("Ctrl+Shift+B")
    enlarge(reader)
    reader.window.resize(1400, 840)
    assert not panes.right.isVisible()


def test_a_button_beside_the_tabs_unfolds_the_references_and_folds_them_again(reader: Reader) -> None:
    panes, action = reader.window.panes, reader.window.menus.show_references
    reader.window.resize(900, 600)
    assert not panes.right.isVisible()
    references = button(reader, "References")
    assert references.toolTip() == "Show or hide the references (Ctrl+Shift+B)"
    assert QAccessible.queryAccessibleInterface(references).text(QAccessible.Text.Name) == "References"
    reader.click(references)
    assert panes.right.isVisible()
    assert (action.isChecked(), references.isChecked()) == (True, True)
    assert panes.middle.width() >= 340
    references.setFocus()
    reader.keys("Space")
    assert not panes.right.isVisible()
    assert not references.isChecked()
    reader.window.resize(1400, 840)
    assert panes.right.isVisible()
    assert not references.isVisible()


def test_the_keys_unfold_the_references_and_the_keyboard_does_not_stay_in_a_folded_pane(reader: Reader) -> None:
    panes = reader.window.panes
    reader.window.resize(900, 600)
    reader.keys("Ctrl+Shift+B")
    assert button(reader, "References").isChecked()
    panes.inspector.list.setFocus()
    reader.keys("Ctrl+Shift+B")
    assert not panes.right.isVisible()
    assert panes.page.hasFocus()


def test_tab_goes_from_the_tabs_to_the_button(reader: Reader) -> None:
    reader.window.resize(900, 600)
    reader.window.panes.tabs.bar.setFocus()
    reader.keys("Tab")
    assert button(reader, "References").hasFocus()


def test_the_state_of_the_narrow_window_is_remembered_beside_that_of_the_wide_one(reader: Reader) -> None:
    reader.window.resize(900, 600)
    reader.keys("Ctrl+Shift+B")
    reader.restart()
    assert reader.window.panes.right.isVisible()
    reader.keys("Ctrl+Shift+B")
    reader.restart()
    assert not reader.window.panes.right.isVisible()
    assert button(reader, "References").isVisible()
    reader.window.resize(1400, 840)
    assert reader.window.panes.right.isVisible()


def test_what_was_unfolded_stays_where_the_window_becomes_wider(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+B")
    reader.window.resize(900, 600)
    reader.keys("Ctrl+Shift+B")
    reader.window.resize(1400, 840)
    assert reader.window.panes.right.isVisible()


def test_the_reset_layout_is_that_of_the_first_start(reader: Reader) -> None:
    reader.window.resize(900, 600)
    reader.keys("Ctrl+Shift+B")
    reader.window.menus.reset_layout.trigger()
    reader.window.resize(900, 600)
    assert not reader.window.panes.right.isVisible()


def test_the_buttons_of_a_pane_shrink_together_to_their_icons_at_its_end(reader: Reader) -> None:
    pane = reader.window.panes.left
    buttons = [each for each in pane.findChildren(ShrinkingButton) if each.isVisible()]
    assert [each.text() for each in buttons] == ["Library", "Import a table"]
    assert all(each.shows_text for each in buttons)
    reader.window.appearance.resize_text(3)
    reader.window.panes.setSizes([0, 700, 400])
    reader.window.panes.setSizes([240, 700, 400])
    assert not any(each.shows_text for each in buttons)
    assert buttons[1].mapTo(pane, buttons[1].rect().topRight()).x() == pane.width() - 1
    assert buttons[0].geometry().right() + 1 == buttons[1].geometry().left()


def test_the_buttons_of_a_pane_say_their_keys_as_they_are_now(reader: Reader) -> None:
    menus = reader.window.menus
    library = button(reader, "Library")
    for keys in ("Alt+Home", "F9"):
        menus.show_library.setShortcut(keys)
        at = library.rect().center()
        QApplication.sendEvent(library, QHelpEvent(QEvent.Type.ToolTip, at, library.mapToGlobal(at)))
        assert library.toolTip() == f"Library ({keys})"


def test_a_button_is_its_icon_where_its_text_has_no_room(reader: Reader) -> None:
    assert button(reader, "Export…").shows_text
    enlarge(reader)
    reader.search("competition")
    reader.place()
    export = button(reader, "Export…")
    assert not export.shows_text
    assert export.toolTip()
    assert export.width() >= export.iconSize().width()
    box = reader.window.search_box
    assert box.width() >= box.fontMetrics().horizontalAdvance("n" * 12)


@pytest.mark.parametrize(("width", "height"), [(900, 600), (1024, 768), (1400, 840)])
def test_the_first_steps_leave_most_of_the_height_to_the_page(reader: Reader, width: int, height: int) -> None:
    reader.window.first_hint.get()
    hint = reader.window.findChild(FirstHint)
    reader.window.resize(1400, 840)
    assert sum(label.isVisible() for label in hint.findChildren(QLabel)) == 3
    enlarge(reader, width, height)
    reader.wait_until(lambda: hint.height() <= 0.41 * hint.parentWidget().height())
    labels = [label for label in hint.findChildren(QLabel) if label.isVisible()]
    reader.wait_until(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
    enlarge(reader, 1400, 1200)
    reader.wait_until(lambda: all(label.isVisible() for label in hint.findChildren(QLabel)))


def test_the_sentence_about_missing_citations_is_whole_or_its_link_alone(reader: Reader) -> None:
    window = reader.window
    label = next(each for each in window.panes.right.findChildren(QLabel) if "attach" in each.text())
    assert label.text().startswith("No citation yet for 13 references")
    for width, height in ((1024, 600), (1400, 600), (1400, 840), (1400, 1000)):
        enlarge(reader, width, height)
        if label.isVisible():
            assert "Attach citations…" in label.text()
            assert label.height() >= label.heightForWidth(label.width())
    enlarge(reader, 1400, 620)
    assert label.text().startswith("<a")
    assert label.toolTip().startswith("No citation yet")


def shown_icons(reader: Reader) -> list[bool]:
    bar = reader.window.panes.tabs.bar
    return [not bar.tabIcon(index).isNull() for index in range(bar.count())]


def test_each_tab_has_the_icon_of_its_command(reader: Reader) -> None:
    bar, menus = reader.window.panes.tabs.bar, reader.window.menus
    actions = {"Theme": menus.show_theme_page, "Map": menus.show_map, "Contexts": menus.show_contexts}
    icons = {bar.tabText(index): bar.tabIcon(index) for index in range(bar.count())}
    assert all(shown_icons(reader))
    for text, action in actions.items():
        assert icons[text].pixmap(32, 32).toImage() == menus.icon(action).pixmap(32, 32).toImage()


def test_the_icons_of_the_tabs_grow_with_the_text(reader: Reader) -> None:
    bar = reader.window.panes.tabs.bar
    before = bar.iconSize().height()
    reader.window.appearance.resize_text(DOUBLE)
    assert bar.iconSize().height() >= 1.8 * before


def test_the_icons_of_the_tabs_give_way_before_their_words(reader: Reader) -> None:
    panes = reader.window.panes
    bar = panes.tabs.bar
    assert all(shown_icons(reader))
    with_icons = bar.sizeHint().width()
    reader.window.resize(900, 600)
    reader.keys("Ctrl+Shift+B")
    panes.setSizes([300, 340, 260])
    reader.window.appearance.resize_text(3)
    assert bar.width() < with_icons
    assert not any(shown_icons(reader))
    assert bar.tabText(0) == "Theme"
    reader.window.appearance.resize_text(0)
    reader.window.resize(1400, 840)
    assert all(shown_icons(reader))
    assert bar.sizeHint().width() == with_icons


def test_the_words_of_all_tabs_have_room_in_a_small_window(reader: Reader) -> None:
    reader.window.resize(900, 600)
    QApplication.processEvents()
    bar = reader.window.panes.tabs.bar
    assert [bar.tabText(i) for i in range(bar.count()) if bar.tabSizeHint(i).width() > bar.tabRect(i).width()] == []
    assert bar.tabRect(bar.count() - 1).right() <= bar.width()


def test_the_button_has_the_name_of_the_pane_of_each_tab(reader: Reader) -> None:
    reader.window.resize(900, 600)
    references = button(reader, "References")
    names = {"Ctrl+2": "Chosen", "Ctrl+Shift+I": "What counts", "Ctrl+4": "Shared", "Ctrl+5": "Planning"}
    for keys, name in names.items():
        reader.keys(keys)
        assert references.text() == name
        assert references.toolTip() == f"Show or hide the pane “{name}” (Ctrl+Shift+B)"
    reader.keys("Ctrl+1")
    assert references.text() == "References"
    assert references.toolTip() == "Show or hide the references (Ctrl+Shift+B)"
