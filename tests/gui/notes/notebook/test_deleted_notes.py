"""The bin: what was deleted is kept, restored, or taken out for good, and all of it can be undone."""

import pytest
from pytestqt.qtbot import QtBot

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.notes.notebook.model import Column
from qicbrowser.gui.reading.views import Tab
from qicbrowser.services.changes import Change, store
from qicbrowser.store.user.backups import Backups
from qicbrowser.store.user.note_lists import Shelf
from tests.gui.notebook_driver import Shelves
from tests.gui.window_driver import COMMUNITY, PLATFORM, Reader


@pytest.fixture
def bin_(reader: Reader, qtbot: QtBot) -> Shelves:
    """Two deleted notes in sight, and one that is not deleted."""
    shelves = Shelves(reader, qtbot)
    shelves.write("Kept")
    shelves.write("Alpha", "old tag", key=COMMUNITY, deleted="2026-01-02T10:00:00.000Z")
    shelves.write("Beta", key=PLATFORM, deleted="2026-01-03T10:00:00.000Z")
    reader.window.menus.bin.trigger()
    return shelves


def test_the_bin_lists_what_was_deleted_and_when(bin_: Shelves) -> None:
    assert bin_.reader.window.panes.tabs.current is Tab.NOTES
    assert bin_.column() == ["Alpha", "Beta"]
    assert bin_.column(Column.CHANGED) == ["2 Jan 2026", "3 Jan 2026"]
    assert bin_.table.model().headerData(Column.CHANGED, bin_.table.horizontalHeader().orientation()) == "Deleted"
    assert [bin_.pane._shelves.button(i).text() for i in range(3)] == ["Notes 1", "Without a place 0", "Deleted 2"]
    assert bin_.tags() == ["old tag 1"]


@pytest.mark.parametrize("how", ["R", "Return", "double click", "button"])
def test_a_note_is_restored(bin_: Shelves, how: str) -> None:
    bin_.click(1, double=how == "double click")
    if how == "button":
        bin_.press("Restore")
    elif how != "double click":
        bin_.reader.keys(how)
    assert bin_.column() == ["Alpha"]
    assert "Beta" in bin_.words()
    assert bin_.steps() == ["restore note"]
    bin_.reader.keys("Ctrl+Z")
    assert bin_.selected() == ["Beta"]
    assert bin_.column() == ["Alpha", "Beta"]


def test_several_are_restored_as_one_step(bin_: Shelves) -> None:
    bin_.reader.keys("Ctrl+A", "R")
    assert bin_.column() == []
    assert bin_.steps() == ["restore 2 notes"]
    bin_.reader.keys("Ctrl+Z")
    assert bin_.selected() == ["Alpha", "Beta"]


def test_a_note_is_deleted_for_good_and_undone(bin_: Shelves) -> None:
    bin_.click(0)
    bin_.reader.keys("Delete")
    assert [note.words for note in bin_.reader.library.notes.deleted()] == ["Beta"]
    assert bin_.selected() == ["Beta"]
    assert bin_.steps() == ["delete note for good"]
    bin_.reader.keys("Ctrl+Z")
    assert bin_.selected() == ["Alpha"]
    bin_.reader.keys("Ctrl+Shift+Z")
    assert bin_.column() == ["Beta"]


def test_the_bin_is_emptied_after_a_backup_and_undone(bin_: Shelves) -> None:
    bin_.press("Empty the bin")
    assert bin_.column() == []
    assert bin_.words() == ["Kept"]
    assert bin_.steps() == ["empty the bin"]
    backups = Backups(bin_.reader.library.user_file)
    (backup,) = backups.all()
    assert [note.words for note in backups.notes_in(backup)] == ["Kept"]
    bin_.reader.keys("Ctrl+Z")
    assert bin_.selected() == ["Alpha", "Beta"]


def test_where_no_backup_can_be_made_it_is_said(bin_: Shelves, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ReaderError("No room.", "Make room.")

    monkeypatch.setattr(Backups, "make", fail)
    bin_.press("Empty the bin")
    assert bin_.column() == []
    assert "No room." in bin_.reader.window.statusBar().currentMessage()


def test_what_is_deleted_is_not_written_on(bin_: Shelves) -> None:
    bin_.click(0)
    bin_.reader.keys("1", "T", "F2")
    assert bin_.steps() == []
    assert not bin_.pane._tagging.isVisible()
    assert bin_.reader.window.panes.editor.existing is None or not bin_.reader.window.panes.editor.get().isVisible()


def test_the_menu_leads_to_the_theme_of_a_deleted_note(bin_: Shelves) -> None:
    bin_.click(1)
    menu = bin_.table.menu_here()
    next(action for action in menu.actions() if action.text() == "&Go to its theme").trigger()
    menu.deleteLater()
    assert bin_.reader.window.panes.tabs.current is Tab.THEME
    assert bin_.reader.window.reading.here.theme == PLATFORM


def test_a_tag_renamed_is_renamed_on_deleted_notes_too(bin_: Shelves) -> None:
    note = bin_.write("Tagged", "OLD tag")
    bin_.reader.window.notebook._rename_tag("old tag", "new tag")
    assert [n.tags for n in bin_.reader.library.notes.deleted()] == [("new tag",), ()]
    assert bin_.reader.library.notes.get(note.id).tags == ("new tag",)


def test_the_shelves_are_changed_by_their_buttons(bin_: Shelves) -> None:
    bin_.press("Notes 1")
    assert bin_.column() == ["Kept"]
    bin_.press("Deleted 2")
    assert bin_.pane.wanted.shelf is Shelf.BIN
    assert bin_.column() == ["Alpha", "Beta"]


def test_what_another_window_has_restored_is_not_overwritten(bin_: Shelves) -> None:
    note = bin_.reader.library.notes.deleted()[0]
    bin_.click(0)
    store(bin_.reader.library, [Change(note, note._replace(deleted=None))])
    bin_.reader.keys("Delete")
    assert "Alpha" in bin_.words()
    assert bin_.steps() == []
