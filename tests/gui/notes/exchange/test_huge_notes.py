"""Notes of any number and size: what a page lays out is bounded, and one more letter lays out one note."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Colour, Hit, Note, Part, Span
from qicbrowser.gui.page.note_list import LONGEST_SHOWN, MOST_LISTED
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.services.changes import store
from qicbrowser.services.citations import citations as bibliography
from qicbrowser.services.citations.citations import attached
from tests.gui.window_driver import COMMUNITY, COMPETITION, Reader

SHAPES = {
    "words": "lorem ipsum dolor sit amet " * 3_700,
    "one word": "x" * 99_999,
    "a table": "a|b\n-|-\n" * 12_400,
    "lines": "1\n" * 49_999,
    "links": "[a](http://example.org/d) *e* `g` " * 2_900,
    "wide characters": "\N{MATHEMATICAL ITALIC SMALL BETA} " * 49_999,
}

MOST_CHARACTERS, MOST_BLOCKS = 250_000, 2_500


def note(number: int, words: str) -> Note:
    moment = f"2026-01-01T00:00:00.{number:03}Z"
    return Note(f"note {number}", COMMUNITY, COMMUNITY, None, words, Colour.YELLOW, moment, moment)


def put(reader: Reader, *notes: Note) -> None:
    with reader.library.change():
        for each in notes:
            reader.library.notes.put(each)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Every piece of text that is written to a page."""
    pieces: list[str] = []
    text = PageWriter.text

    def write(self: PageWriter, piece: str, *rest: object, stretch: Span | None = None, **style: object) -> None:
        pieces.append(stretch.of(piece) if stretch else piece)
        text(self, piece, *rest, stretch=stretch, **style)

    monkeypatch.setattr(PageWriter, "text", write)
    return pieces


@pytest.mark.parametrize("words", SHAPES.values(), ids=SHAPES)
def test_a_page_of_huge_notes_is_bounded_and_says_what_it_leaves_out(reader: Reader, words: str) -> None:
    put(reader, *(note(number, f"{number} {words}"[:99_999]) for number in range(40)))
    reader.window.navigator.go_to_theme(COMPETITION)
    reader.window.navigator.go_to_theme(COMMUNITY)
    page = reader.window.panes.page
    assert page.document().characterCount() < MOST_CHARACTERS
    assert page.document().blockCount() < MOST_BLOCKS
    shown = page.toPlainText()
    assert "of 40 notes. All 40 notes…" in shown
    assert "Show all of this note" in shown
    reader.click_words(page, "Show all of this note", last=True)
    assert reader.window.panes.editor.get().words.toPlainText() == f"39 {words}"[:99_999]


def test_all_notes_are_a_click_away(reader: Reader) -> None:
    put(reader, *(note(number, "short") for number in range(MOST_LISTED + 1)))
    reader.window.navigator.refresh()
    page = reader.window.panes.page
    assert page.toPlainText().count("short") == MOST_LISTED
    reader.click_words(page, f"All {MOST_LISTED + 1} notes…")
    assert reader.window.panes.notebook.get().table.count == MOST_LISTED + 1


def test_a_note_of_usual_length_is_shown_whole(reader: Reader) -> None:
    words = "A long thought on one theme. " * (LONGEST_SHOWN // 29)
    put(reader, note(1, words.strip()))
    reader.window.navigator.refresh()
    assert words.strip() in reader.window.panes.page.toPlainText()
    assert "Show all of this note" not in reader.window.panes.page.toPlainText()


def test_a_saved_letter_lays_out_its_note_and_nothing_else(reader: Reader, written: list[str], qtbot: QtBot) -> None:
    put(reader, *(note(number, f"{number} thought") for number in range(50)))
    reader.window.navigator.refresh()
    page = reader.window.panes.page
    reader.click_words(page, "Edit", last=True)
    reader.keys("Ctrl+End")
    layout = page.document().documentLayout()
    written.clear()
    reader.type(" x")
    reader.window.note_writing.flush()
    assert written.count("49 thought x") == 1
    assert sum(map(len, written)) < 200
    assert "48 thought\n" in page.toPlainText()
    assert "49 thought x\n" in page.toPlainText()
    assert layout is page.document().documentLayout()
    written.clear()
    reader.window.menus.undo.trigger()
    assert sum(map(len, written)) < 200
    assert "49 thought x" not in page.toPlainText()


def test_marks_and_places_below_a_note_written_anew_are_right(reader: Reader) -> None:
    put(reader, note(1, "first zither"), note(2, "second zither"))
    reader.window.navigator.refresh()
    reader.search("zither")
    assert reader.marked() == ["zither"] * 2
    reader.window.note_writing.edit("note 1")
    reader.keys("Ctrl+Home")
    reader.type("a \N{MATHEMATICAL ITALIC SMALL BETA} *longer* ")
    reader.window.note_writing.flush()
    page = reader.window.panes.page
    assert reader.marked() == ["zither"] * 2
    text = "second zither"
    page.show_current_hit(Hit(COMMUNITY, "note 2", Part.NOTE, text, (Span(7, 13),)), Span(7, 13))
    assert page.document().find("second").selectionStart() == page.textCursor().position() - len("second ")


def test_a_note_in_another_colour_or_order_is_shown_so(reader: Reader) -> None:
    put(reader, note(1, "first"), note(2, "second"))
    reader.window.navigator.refresh()
    reader.window.note_writing.edit("note 2")
    editor = reader.window.panes.editor.get()
    editor.colour_chosen.emit(Colour.GREEN)
    page = reader.window.panes.page
    cell = page.document().find("second").currentTable()
    assert cell.cellAt(2, 0).format().background().color().name() == page.look.notes[Colour.GREEN]
    assert cell.cellAt(0, 0).format().background().color().name() == page.look.notes[Colour.YELLOW]
    reader.window.note_writing.delete("note 1")
    assert "first" not in page.toPlainText()
    assert "second" in page.toPlainText()


def test_a_citation_with_a_page_field_of_any_length_is_shown_in_part(reader: Reader) -> None:
    key = reader.library.evidence.reference_lists.all_named()[0].key
    item = {"type": "article-journal", "title": "A made-up study", "page": "x" * 19_000}
    store(reader.library, [attached(reader.library, key, item, "by hand")])
    reader.window.navigator.go_to_reference(key)
    reader.window.navigator.finish_start()
    shown = reader.window.panes.inspector.page.toPlainText()
    assert "A made-up study" in shown
    assert len(shown) < 4_000


def test_a_saved_letter_formats_no_citation_again(reader: Reader) -> None:
    key = reader.library.evidence.reference_lists.all_named()[0].key
    item = {"type": "book", "title": "A made-up book that no other test attaches"}
    store(reader.library, [attached(reader.library, key, item, "by hand")])
    reader.window.navigator.finish_start()
    made = bibliography._formatted.cache_info
    before = made().misses
    reader.window.navigator.go_to_reference(key)
    assert made().misses == before + 1
    reader.keys("Ctrl+Shift+T")
    reader.type("letters")
    reader.window.note_writing.flush()
    assert made().misses == before + 1
    assert "A made-up book" in reader.window.panes.inspector.page.toPlainText()
