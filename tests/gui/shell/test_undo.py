"""Undo and redo: after undoing all, the file is what it was; after redoing all, what it had become."""

import sqlite3
from contextlib import closing
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from qicbrowser.domain.records import Colour, Note, Span
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.changes import Change
from qicbrowser.services.notes.annotate import Target, deleted, highlight, recoloured, reworded
from qicbrowser.store.library import Library
from tests.gui.window_driver import COMPETITION
from tests.messages import reader_error

PASSAGE = f"{COMPETITION}/enabler/1"


def mark(library: Library) -> Note:
    return highlight(library, Target(COMPETITION, PASSAGE, Span(0, 4)), Colour.GREEN)


def notes(library: Library) -> dict[str, Note]:
    """Every note in the file, the deleted ones too."""
    with closing(sqlite3.connect(library.user_file)) as connection:
        ids = [row[0] for row in connection.execute("SELECT id FROM note")]
    return {note_id: library.notes.get(note_id) for note_id in ids}


@settings(max_examples=40)
@given(
    actions=st.lists(
        st.sampled_from(["mark", "words", "colour", "delete", "undo", "redo"]) | st.text(max_size=4), max_size=25
    )
)
def test_any_sequence_of_edits_can_be_undone_and_redone(library: Library, qapp, actions: list[str]) -> None:
    history = UndoHistory(library)
    start = notes(library)
    for action in actions:
        alive = library.notes.all()
        match action:
            case "mark":
                history.do("highlight", [Change(None, mark(library))])
            case "undo":
                history.undo()
            case "redo":
                history.redo()
            case "colour" if alive:
                history.do("colour", [Change(alive[0], recoloured(alive[0], Colour.PINK))])
            case "delete" if alive:
                history.do("delete", [Change(alive[-1], deleted(alive[-1]))])
            case words if alive:
                history.do("write", [Change(alive[0], reworded(alive[0], words))], session=7)
    end, steps = notes(library), history.stack.index()
    while history.stack.canUndo():
        history.undo()
    assert notes(library) == start
    while history.stack.index() < steps:
        history.redo()
    assert notes(library) == end
    while history.stack.canUndo():  # the file is shared by the examples
        history.undo()


def test_what_is_written_in_one_sitting_is_one_step(library: Library, qapp) -> None:
    history = UndoHistory(library)
    note = mark(library)
    history.do("write note", [Change(None, note)], session=1)
    longer = reworded(note, "more")
    history.do("edit note", [Change(note, longer)], session=1)
    history.do("edit note", [Change(longer, reworded(longer, "another day"))], session=2)
    assert [history.stack.text(i) for i in range(history.stack.count())] == ["write note", "edit note"]
    history.undo()
    assert library.notes.get(note.id).words == "more"
    history.undo()
    assert library.notes.get(note.id) is None


def test_a_change_that_cannot_be_saved_adds_no_undo_step(evidence_file: Path, tmp_path: Path, qapp) -> None:
    user_file = tmp_path / "user.sqlite"
    with Library(evidence_file, user_file, busy_seconds=0) as library:
        history = UndoHistory(library)
        history.do("highlight", [Change(None, mark(library))])
        before = notes(library)
        with closing(sqlite3.connect(user_file, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            for attempt in (lambda: history.do("highlight", [Change(None, mark(library))]), history.undo):
                with reader_error("could not be written"):
                    attempt()
        assert history.stack.index() == 1
        assert notes(library) == before
