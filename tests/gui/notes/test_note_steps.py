"""The marks of notes on a page, gone through by key; and the note at the caret, also at the edge of its words."""

import pytest

from qicbrowser.gui.reading.views import Tab
from tests.gui.window_driver import COMPETITION, Reader

WORDS = ("Sense of community", "external pressures", "community of practice amongst clinicians")


@pytest.fixture
def marked(reader: Reader) -> Reader:
    """The first theme, with three highlights; the caret at its top."""
    for colour, words in enumerate(WORDS, start=1):
        reader.select_words(words)
        reader.keys(str(colour))
    reader.keys("Ctrl+Home")
    return reader


def words_at_caret(reader: Reader) -> str:
    page = reader.window.panes.page
    note = page.notes_at_cursor()[0]
    quote = note.anchor.quote
    at = page.textCursor().position()
    assert page.toPlainText()[at : at + len(quote)] == quote
    assert page.viewport().rect().contains(page.cursorRect().center())
    return quote


def in_order(reader: Reader) -> list[str]:
    text = reader.window.panes.page.toPlainText()
    return sorted(WORDS, key=text.index)


def test_a_key_goes_from_note_to_note_and_round(marked: Reader) -> None:
    first, second, third = in_order(marked)
    seen = []
    for key in ("F8", "F8", "F8", "F8", "Shift+F8", "Shift+F8"):
        marked.keys(key)
        seen.append(words_at_caret(marked))
    assert seen == [first, second, third, first, third, second]
    assert second in marked.status
    assert "F2" in marked.status


def test_from_a_note_that_was_gone_to_it_is_edited(marked: Reader) -> None:
    marked.keys("F8", "F2")
    editor = marked.window.panes.editor.get()
    assert editor.isVisible()
    marked.type("Read again")
    marked.keys("Ctrl+Return", "Escape")
    (written,) = (note for note in marked.library.notes.all() if note.words)
    assert written.anchor.quote == in_order(marked)[0]


def test_the_caret_at_either_edge_of_the_words_finds_the_note(marked: Reader) -> None:
    page = marked.window.panes.page
    at = page.toPlainText().index(WORDS[0])
    for place, found in ((at - 1, False), (at, True), (at + len(WORDS[0]), True), (at + len(WORDS[0]) + 1, False)):
        cursor = page.textCursor()
        cursor.setPosition(place)
        page.setTextCursor(cursor)
        assert bool(page.notes_at_cursor()) is found, place


def test_it_is_gone_to_from_the_list_of_notes_too(marked: Reader) -> None:
    marked.keys("Ctrl+6", "F8")
    assert marked.window.panes.tabs.current is Tab.THEME
    assert marked.window.panes.page.hasFocus()
    assert words_at_caret(marked) == in_order(marked)[0]


def test_without_notes_on_words_it_says_so(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("F8")
    assert reader.status == "No words of this page have a note or a highlight."
    assert not reader.window.panes.page.places_of_notes
