"""After the evidence has changed: each note says how it stands, and can be put on words by hand."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from qicbrowser.domain.anchors import Placing
from qicbrowser.domain.records import Colour, Note, Span
from qicbrowser.paths import DataFolder, bundled_evidence
from qicbrowser.services.building.build import build
from qicbrowser.services.changes import Change, store
from qicbrowser.services.importing.opening import ChosenEvidence
from qicbrowser.services.notes.annotate import Target, annotate, highlight, place
from qicbrowser.store.library import Library
from tests.gui.window_driver import COMMUNITY, COMPETITION, Reader

BARRIER = f"{COMPETITION}/barrier/1"
ENABLER = f"{COMMUNITY}/enabler/1"


@pytest.fixture
def updated(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Reader]:
    """The window on another edition of the evidence than the one the notes were written on."""
    data = DataFolder(tmp_path / "data")
    with Library(bundled_evidence(), data.user_file) as before:
        theme = before.evidence.theme(COMPETITION)
        text = next(passage.text for passage in theme.passages if passage.key == BARRIER)
        words = text.split()
        first, second, third = words[0], words[1], words[2]
        marked = [
            highlight(before, Target(COMPETITION, BARRIER, span(text, first)), Colour.GREEN),
            highlight(before, Target(COMPETITION, BARRIER, span(text, second)), Colour.BLUE),
            highlight(before, Target(COMPETITION, BARRIER, span(text, third)), Colour.PINK),
            annotate(before, Target(COMMUNITY, ENABLER, Span(0, 8)), "Stays where it is"),
        ]
        store(before, [Change(None, note) for note in marked])
    # The first word is gone, the second stands further on, the third stands twice.
    changed = f"Lately {second} here, {third}, and once more {third}"
    sources = Path(shutil.copytree(Path(__file__).parents[3] / "data" / "sources", tmp_path / "sources"))
    table = sources / "zamboni2020-table5.csv"
    table.write_bytes(table.read_bytes().replace(text.encode(), changed.encode()))
    edition = tmp_path / "qic.sqlite"
    build(sources, edition)
    monkeypatch.setattr("tests.gui.window_driver.choose_evidence", lambda _: ChosenEvidence(edition))
    reader = Reader(qtbot, data)
    reader.start()
    reader.click_theme(COMPETITION)
    yield reader
    reader.leave()


def click_reattach(reader: Reader) -> None:
    """Click "Re-attach" at the note whose words are gone."""
    page, link = reader.window.panes.page, f"place-note:{gone(reader).id}"
    cursor = QTextCursor(page.document())
    while cursor.charFormat().anchorHref() != link:
        assert cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    page.setTextCursor(cursor)
    reader.click(page.viewport(), page.cursorRect(cursor).center() + QPoint(4, 0))


def span(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def placings(reader: Reader) -> dict[Colour, Placing]:
    notes = reader.library.notes.of_record(COMPETITION)
    return {note.colour: place(reader.library, note).placing for note in notes}


def gone(reader: Reader) -> Note:
    return next(note for note in reader.library.notes.of_record(COMPETITION) if note.colour is Colour.GREEN)


def test_each_note_says_how_it_stands_and_nothing_moved_silently(updated: Reader) -> None:
    assert placings(updated) == {
        Colour.GREEN: Placing.UNPLACED,
        Colour.BLUE: Placing.MOVED,
        Colour.PINK: Placing.AMBIGUOUS,
    }
    page = updated.window.panes.page.toPlainText()
    for said in ("no longer in the passage", "has moved", "more than once"):
        assert said in page
    second = next(n for n in updated.library.notes.of_record(COMPETITION) if n.colour is Colour.BLUE).anchor.quote
    assert updated.marked() == [second]
    updated.click_theme(COMMUNITY)
    assert "are not marked" not in updated.window.panes.page.toPlainText()


def test_a_note_that_moved_is_kept_where_it_is_by_the_reader(updated: Reader) -> None:
    updated.click_words(updated.window.panes.page, "Keep it there")
    assert placings(updated)[Colour.BLUE] is Placing.ANCHORED
    assert "has moved" not in updated.window.panes.page.toPlainText()
    updated.keys("Ctrl+Z")
    assert placings(updated)[Colour.BLUE] is Placing.MOVED


def test_a_note_without_a_place_is_put_on_words_by_hand(updated: Reader) -> None:
    before = gone(updated)
    click_reattach(updated)
    assert updated.window.panes.reattach_bar.get().isVisible()
    assert updated.window.panes.page.hasFocus()
    updated.keys("Return")  # nothing is selected yet
    assert updated.window.panes.page.hasFocus()
    assert gone(updated) == before
    updated.select_words("Lately")
    updated.keys("Return")
    assert not updated.window.panes.reattach_bar.get().isVisible()
    after = gone(updated)
    assert after.anchor.quote == "Lately"
    assert (after.id, after.words, after.created, after.colour) == (
        before.id,
        before.words,
        before.created,
        before.colour,
    )
    assert "Lately" in updated.marked()
    assert "Undo re-attach note" in updated.window.menus.undo.text().replace("&", "")
    updated.keys("Ctrl+Z")
    assert gone(updated) == before
    updated.keys("Ctrl+Shift+Z")
    assert gone(updated) == after


def test_a_note_can_be_put_on_words_of_another_theme(updated: Reader, qtbot: QtBot) -> None:
    note = gone(updated)
    click_reattach(updated)
    updated.click_theme(COMMUNITY)
    updated.select_words("community")
    button = next(
        b for b in updated.window.panes.reattach_bar.get().findChildren(QToolButton) if b.text() == "Attach here"
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert updated.library.notes.get(note.id).record_key == COMMUNITY
    assert "community" in updated.marked()


def test_a_note_on_a_whole_theme_can_be_put_on_words(updated: Reader) -> None:
    whole = annotate(updated.library, Target(COMPETITION, COMPETITION), "On all of it", tags=("kept",))
    store(updated.library, [Change(None, whole)])
    updated.window.reattaching.start(whole.id)
    updated.select_words("Lately")
    updated.keys("Return")
    after = updated.library.notes.get(whole.id)
    assert (after.anchor.quote, after.text_key) == ("Lately", BARRIER)
    assert after == whole._replace(anchor=after.anchor, text_key=BARRIER, changed=after.changed)


def test_accepting_a_note_that_has_not_moved_changes_nothing(updated: Reader) -> None:
    before = gone(updated)
    updated.window.reattaching.accept(before.id)
    assert gone(updated) == before
    stays = updated.library.notes.of_record(COMMUNITY)[0]
    updated.window.reattaching.accept(stays.id)
    assert updated.library.notes.get(stays.id) == stays
    assert not updated.window.history.stack.canUndo()


def test_a_note_deleted_meanwhile_is_not_put_anywhere(updated: Reader) -> None:
    note = gone(updated)
    updated.click_words(updated.window.panes.page, "Re-attach")
    updated.window.note_writing.delete(note.id)
    updated.select_words("Lately")
    updated.keys("Return")
    assert updated.library.notes.get(note.id).anchor == note.anchor
    assert not updated.window.panes.reattach_bar.get().isVisible()


def test_escape_leaves_the_note_where_it_was(updated: Reader) -> None:
    before = gone(updated)
    updated.click_words(updated.window.panes.page, "Re-attach")
    updated.keys("Esc")
    assert not updated.window.panes.reattach_bar.get().isVisible()
    updated.select_words("Lately")
    updated.keys("Return")
    assert gone(updated) == before
