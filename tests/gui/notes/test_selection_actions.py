"""Actions on selected words: only on a selection where the keyboard is."""

import pytest
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.records import Colour
from tests.gui.window_driver import COMMUNITY, Reader

WORDS = "Sense of community"
DIGITS = ("1", "2", "3", "4", "5")


def focus(reader: Reader, name: str) -> QWidget:
    """Select words of the theme, then move the keyboard to a part of the reference inspector."""
    inspector = reader.window.panes.inspector
    reader.click_words(reader.window.panes.page, "[46]")
    reader.select_words(WORDS)
    widget = {"page": inspector.page, "list": inspector.list}[name]
    widget.setFocus()
    assert reader.window.panes.page.textCursor().selectedText() == WORDS
    return widget


@pytest.mark.parametrize("name", ["page", "list"])
def test_keys_in_the_inspector_do_not_mark_a_stale_selection(reader: Reader, name: str) -> None:
    widget = focus(reader, name)
    for key in DIGITS:
        reader.keys(key)
        widget.setFocus()
    assert reader.library.notes.all() == ()
    assert reader.undo_steps == []


@pytest.mark.parametrize("name", ["page", "list"])
def test_the_menu_does_not_mark_a_stale_selection(reader: Reader, name: str) -> None:
    focus(reader, name)
    for action in reader.window.menus.colours:
        action.trigger()
    assert reader.library.notes.all() == ()
    assert reader.status == "Select words of the theme first, then highlight them."


@pytest.mark.parametrize("name", ["page", "list"])
def test_no_note_starts_on_a_stale_selection(reader: Reader, name: str) -> None:
    focus(reader, name)
    reader.keys("Ctrl+Shift+N")
    assert reader.status == "Select words of the theme first, then write a note on them."
    assert reader.window.panes.editor.existing is None or not reader.window.panes.editor.get().isVisible()


@pytest.mark.parametrize(("key", "colour"), list(zip(DIGITS, Colour, strict=True)))
def test_a_digit_in_the_theme_page_marks_the_selection(reader: Reader, key: str, colour: Colour) -> None:
    reader.select_words(WORDS)
    reader.keys(key)
    (note,) = reader.library.notes.of_record(COMMUNITY)
    assert note.anchor is not None
    assert (note.anchor.quote, note.colour) == (WORDS, colour)
