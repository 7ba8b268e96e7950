"""Deleted notes: restored or deleted permanently, and all of it can be undone."""

import sqlite3
from contextlib import closing

import pytest
from PySide6.QtWidgets import QMessageBox, QToolButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.notes.notebook.model import Column
from qicbrowser.gui.reading.views import Tab
from qicbrowser.services.changes import Change, store
from qicbrowser.store.user.backups import Backups
from qicbrowser.store.user.errors import LockedError
from qicbrowser.store.user.note_filter import NoteCategory
from tests.gui.notebook_driver import NotebookDriver
from tests.gui.window_driver import COMMUNITY, PLATFORM, Reader


@pytest.fixture
def deleted_notes(reader: Reader, qtbot: QtBot) -> NotebookDriver:
    """Two deleted notes in sight, and one that is not deleted."""
    notebook = NotebookDriver(reader, qtbot)
    notebook.write("Kept")
    notebook.write("Alpha", "old tag", key=COMMUNITY, deleted="2026-01-02T10:00:00.000Z")
    notebook.write("Beta", key=PLATFORM, deleted="2026-01-03T10:00:00.000Z")
    reader.window.menus.deleted_notes.trigger()
    return notebook


def answer(notebook: NotebookDriver, button: str) -> str:
    """Choose a button of the question that is open; returns the question."""
    (box,) = notebook.reader.window.findChildren(QMessageBox)
    question = box.text()
    (chosen,) = (each for each in box.buttons() if each.text().replace("&", "") == button)
    notebook.reader.click(chosen)
    notebook.reader.wait_until(lambda: not notebook.reader.window.findChildren(QMessageBox))
    return question


def test_the_list_shows_what_was_deleted_and_when(deleted_notes: NotebookDriver) -> None:
    assert deleted_notes.reader.window.panes.tabs.current is Tab.NOTES
    assert deleted_notes.column() == ["Alpha", "Beta"]
    assert deleted_notes.column(Column.CHANGED) == ["2 Jan 2026", "3 Jan 2026"]
    assert (
        deleted_notes.table.model().headerData(Column.CHANGED, deleted_notes.table.horizontalHeader().orientation())
        == "Deleted"
    )
    assert deleted_notes.categories == ["Notes 1", "Unplaced 0", "Deleted 2"]
    assert deleted_notes.tags() == ["old tag 1"]


@pytest.mark.parametrize("how", ["R", "Return", "double click", "button"])
def test_a_note_is_restored(deleted_notes: NotebookDriver, how: str) -> None:
    deleted_notes.click(1, double=how == "double click")
    if how == "button":
        deleted_notes.press("Restore")
    elif how != "double click":
        deleted_notes.reader.keys(how)
    assert deleted_notes.column() == ["Alpha"]
    assert "Beta" in deleted_notes.words()
    assert deleted_notes.reader.undo_steps == ["restore note"]
    deleted_notes.reader.keys("Ctrl+Z")
    assert deleted_notes.selected() == ["Beta"]
    assert deleted_notes.column() == ["Alpha", "Beta"]


def test_several_are_restored_as_one_step(deleted_notes: NotebookDriver) -> None:
    deleted_notes.reader.keys("Ctrl+A", "R")
    assert deleted_notes.column() == []
    assert deleted_notes.reader.undo_steps == ["restore 2 notes"]
    deleted_notes.reader.keys("Ctrl+Z")
    assert deleted_notes.selected() == ["Alpha", "Beta"]


def test_a_note_is_deleted_permanently_and_undone(deleted_notes: NotebookDriver) -> None:
    deleted_notes.click(0)
    deleted_notes.reader.keys("Delete")
    assert answer(deleted_notes, "Delete permanently") == "Delete 1 note permanently?"
    assert [note.words for note in deleted_notes.reader.library.notes.deleted()] == ["Beta"]
    assert deleted_notes.selected() == ["Beta"]
    assert deleted_notes.reader.undo_steps == ["delete note permanently"]
    deleted_notes.reader.keys("Ctrl+Z")
    assert deleted_notes.selected() == ["Alpha"]
    deleted_notes.reader.keys("Ctrl+Shift+Z")
    assert deleted_notes.column() == ["Beta"]


def test_all_are_deleted_permanently_after_a_backup_and_undone(deleted_notes: NotebookDriver) -> None:
    deleted_notes.press("Delete all permanently")
    assert answer(deleted_notes, "Delete permanently") == "Delete 2 notes permanently?"
    assert deleted_notes.column() == []
    assert deleted_notes.reader.status == "2 notes deleted permanently."
    assert deleted_notes.words() == ["Kept"]
    assert deleted_notes.reader.undo_steps == ["delete all permanently"]
    backups = Backups(deleted_notes.reader.library.user_file)
    (backup,) = backups.all()
    assert [note.words for note in backups.notes_in(backup)] == ["Kept"]
    deleted_notes.reader.keys("Ctrl+Z")
    assert deleted_notes.selected() == ["Alpha", "Beta"]


def test_without_a_backup_they_are_deleted_with_a_message(
    deleted_notes: NotebookDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ReaderError("No room.", "Make room.")

    monkeypatch.setattr(Backups, "make", fail)
    deleted_notes.press("Delete all permanently")
    answer(deleted_notes, "Delete permanently")
    assert deleted_notes.column() == []
    assert "No room." in deleted_notes.reader.status


def test_notes_that_cannot_be_deleted_are_not_reported_as_deleted(deleted_notes: NotebookDriver) -> None:
    file = deleted_notes.reader.library.user_file
    Backups(file).folder.write_text("a file", encoding="utf-8")
    with closing(sqlite3.connect(file, isolation_level=None)) as other_program, capture_exceptions() as raised:
        other_program.execute("BEGIN IMMEDIATE")
        deleted_notes.press("Delete all permanently")
        answer(deleted_notes, "Delete permanently")
    assert [kind for kind, *_ in raised] == [LockedError]
    assert deleted_notes.column() == ["Alpha", "Beta"]
    assert deleted_notes.reader.status == ""


def test_what_is_deleted_is_not_written_on(deleted_notes: NotebookDriver) -> None:
    deleted_notes.click(0)
    deleted_notes.reader.keys("1", "T", "F2")
    assert deleted_notes.reader.undo_steps == []
    assert not deleted_notes.pane.tag_entry.isVisible()
    assert (
        deleted_notes.reader.window.panes.editor.existing is None
        or not deleted_notes.reader.window.panes.editor.get().isVisible()
    )


def test_the_menu_leads_to_the_theme_of_a_deleted_note(deleted_notes: NotebookDriver) -> None:
    deleted_notes.click(1)
    menu = deleted_notes.table.context_menu()
    next(action for action in menu.actions() if action.text() == "&Go to theme").trigger()
    menu.deleteLater()
    assert deleted_notes.reader.window.panes.tabs.current is Tab.THEME
    assert deleted_notes.reader.window.navigator.here.theme == PLATFORM


def test_a_tag_renamed_is_renamed_on_deleted_notes_too(deleted_notes: NotebookDriver) -> None:
    note = deleted_notes.write("Tagged", "OLD tag")
    deleted_notes.rename_tag("old tag", "new tag")
    assert [n.tags for n in deleted_notes.reader.library.notes.deleted()] == [("new tag",), ()]
    assert deleted_notes.reader.library.notes.get(note.id).tags == ("new tag",)


def test_the_shelves_are_changed_by_their_buttons(deleted_notes: NotebookDriver) -> None:
    deleted_notes.press("Notes 1")
    assert deleted_notes.column() == ["Kept"]
    deleted_notes.press("Deleted 2")
    assert deleted_notes.pane.note_filter.category is NoteCategory.DELETED
    assert deleted_notes.column() == ["Alpha", "Beta"]


def test_what_another_window_has_restored_is_not_overwritten(deleted_notes: NotebookDriver) -> None:
    note = deleted_notes.reader.library.notes.deleted()[0]
    deleted_notes.click(0)
    store(deleted_notes.reader.library, [Change(note, note._replace(deleted=None))])
    deleted_notes.reader.keys("Delete")
    assert "Alpha" in deleted_notes.words()
    assert not deleted_notes.reader.window.findChildren(QMessageBox)
    assert deleted_notes.reader.undo_steps == []


@pytest.mark.parametrize("how", ["Delete", "button"])
def test_nothing_is_deleted_where_the_question_is_declined(deleted_notes: NotebookDriver, how: str) -> None:
    deleted_notes.reader.keys("Ctrl+A")
    if how == "button":
        deleted_notes.press("Delete all permanently")
    else:
        deleted_notes.reader.keys("Delete")
    assert answer(deleted_notes, "Cancel") == "Delete 2 notes permanently?"
    assert deleted_notes.column() == ["Alpha", "Beta"]
    assert deleted_notes.reader.undo_steps == []


def test_an_empty_list_has_nothing_to_delete(deleted_notes: NotebookDriver) -> None:
    deleted_notes.reader.keys("Ctrl+A", "R")
    assert deleted_notes.column() == []
    buttons = {button.text().replace("&", ""): button for button in deleted_notes.pane.findChildren(QToolButton)}
    assert not buttons["Delete all permanently"].isEnabled()
    assert not buttons["Delete permanently"].isEnabled()
