"""Backups at the window: listed, looked into, made and put back with keys and mouse, and made after a start."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QObject, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QMessageBox, QPushButton
from pytestqt.exceptions import capture_exceptions
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Anchor, Colour, Note, SavedSearch, Span
from qicbrowser.gui.backups.backups_dialog import BackupsDialog
from qicbrowser.gui.backups.backups_model import BackupsModel, Column, moment_text
from qicbrowser.gui.backups.startup_backup import back_up_after_start
from qicbrowser.services.changes import Change
from qicbrowser.services.citations.citations import attached
from qicbrowser.store.library import Library
from qicbrowser.store.user.backup_file import Reason
from qicbrowser.store.user.backups import Backups
from tests.gui.window_driver import COMPETITION, Reader

NOW = datetime(2026, 7, 15, 12, 30, 5, tzinfo=UTC)


def note(note_id: str, words: str = "mine") -> Note:
    moment = "2026-01-01T00:00:00.000Z"
    return Note(note_id, COMPETITION, COMPETITION, None, words, Colour.GREEN, moment, moment)


def add(library: Library, *notes: Note) -> None:
    with library.change():
        for each in notes:
            library.notes.put(each)


@pytest.fixture
def backups(library: Library) -> Backups:
    """Two: of a note, and of that note with other words beside a second one."""
    backups = Backups(library.user_file)
    add(library, note("1", "<b>first</b> & only"))
    backups.make(NOW)
    quoted = note("2", "")._replace(anchor=Anchor("the very words", "", "", Span(0, 14)))
    add(library, note("1", "reworded"), quoted)
    backups.make(NOW + timedelta(hours=1))
    return backups


def opened(qtbot: QtBot, library: Library, backups: Backups) -> BackupsDialog:
    dialog = BackupsDialog(library, backups, lambda: True)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot does that
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.open()
        dialog.activateWindow()
    return dialog


def button(dialog: BackupsDialog, text: str) -> QPushButton:
    buttons = dialog.findChild(QDialogButtonBox).buttons()
    return next(each for each in buttons if each.text().replace("&", "") == text)


def click(qtbot: QtBot, dialog: BackupsDialog, text: str) -> None:
    qtbot.mouseClick(button(dialog, text), Qt.MouseButton.LeftButton)


def said(dialog: BackupsDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def restore(qtbot: QtBot, dialog: BackupsDialog) -> str:
    """Restore the selected backup, and confirm that; returns what the question says would change."""
    click(qtbot, dialog, "Restore…")
    (box,) = [box for box in dialog.findChildren(QMessageBox) if box.isVisible()]
    text = box.informativeText()
    confirm = next(each for each in box.findChildren(QPushButton) if each.text() == "&Restore")
    qtbot.mouseClick(confirm, Qt.MouseButton.LeftButton)
    return text


def rows(dialog: BackupsDialog) -> list[list[str]]:
    """When each was made, its size, and its number of notes."""
    model, columns = dialog.table.model(), (Column.MADE, Column.SIZE, Column.NOTES)
    return [[model.index(row, column).data() for column in columns] for row in range(model.rowCount())]


def test_they_are_listed_newest_first_with_their_notes(qtbot: QtBot, library: Library, backups: Backups) -> None:
    dialog = opened(qtbot, library, backups)
    size = QLocale().formattedDataSize(backups.all()[0].size)
    assert rows(dialog) == [
        [moment_text(NOW + timedelta(hours=1)), size, "2"],
        [moment_text(NOW), size, "1"],
    ]
    qtbot.waitUntil(dialog.table.hasFocus)
    assert dialog.preview.toPlainText() == "reworded\n\n“the very words”"
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert dialog.preview.toPlainText() == "<b>first</b> & only"
    area = dialog.table.visualRect(dialog.table.model().index(0, 1))
    qtbot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert dialog.preview.toPlainText().startswith("reworded")
    assert "what you have now is backed up" in said(dialog)


def test_a_moment_is_the_reader_s_own() -> None:
    text = moment_text(NOW)
    here = NOW.astimezone()
    assert str(here.year) in text
    assert f"{here:%M:%S}" in text
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert "Juli" in moment_text(NOW)
    finally:
        QLocale.setDefault(before)


def test_a_restore_is_undone_by_another(qtbot: QtBot, library: Library, backups: Backups) -> None:
    add(library, note("3", "third"))
    present = library.notes.all()
    dialog = opened(qtbot, library, backups)
    qtbot.keyClick(dialog.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(dialog.restored):
        restore(qtbot, dialog)
    assert library.notes.all() == (note("1", "<b>first</b> & only"),)
    assert dialog.isVisible()
    assert len(rows(dialog)) == 3
    newest = backups.all()[0]
    assert moment_text(newest.made) in said(dialog)
    assert "Restored" in said(dialog)
    assert "third" in dialog.preview.toPlainText()  # the one that takes it back is chosen
    with qtbot.waitSignal(dialog.restored):
        restore(qtbot, dialog)
    assert library.notes.all() == present


def test_the_question_says_what_would_change_and_enter_restores_nothing(
    qtbot: QtBot, library: Library, backups: Backups
) -> None:
    add(library, note("3", "third"), note("1", "again another")._replace(tags=("a", "b")))
    change = attached(library, "zamboni2020/ref/69", {"type": "book", "title": "Made up"}, "by hand")
    with library.change():
        library.notes.remove("2")
        library.citations.put(change.subject)
        library.searches.put(SavedSearch("competition", "Mine", ""))
    present = library.notes.all()
    dialog = opened(qtbot, library, backups)
    button(dialog, "Restore…").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    (box,) = dialog.findChildren(QMessageBox)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert not box.isVisible()
    assert library.notes.all() == present
    assert restore(qtbot, dialog) == (
        "Restored: 1 note\nChanged: 1 note\nRemoved: 1 note, 1 citation, and 1 saved search\n"
        "What you have now is backed up first."
    )
    assert [each.words for each in library.notes.all()] == ["reworded", ""]
    assert dialog.table.hasFocus()
    model = dialog.table.model()
    assert [model.index(0, column).data() for column in Column][1:7] == ["Before a restore", "2", "0", "2", "1", "1"]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert len(library.notes.all()) == 2


def test_why_each_was_made_is_in_a_column(qtbot: QtBot, library: Library) -> None:
    backups = Backups(library.user_file)
    for number, reason in enumerate(Reason):
        add(library, note(str(number)))
        backups.make(NOW + timedelta(hours=number), reason)
    assert backups.all()[0].path.name == "user-20260715-183005-upgrade.sqlite"
    dialog = opened(qtbot, library, backups)
    reasons = [dialog.table.model().index(row, Column.REASON).data() for row in range(5)]
    assert reasons == [
        *("Before an update", "Before permanent deletion", "Before a restore", "Before an import", "By hand"),
    ]
    (backups.folder / "user-20260715-183005-upgrade.sqlite").rename(
        backups.folder / "user-20260715-183005-laterword.sqlite"
    )
    assert backups.all()[0].reason is Reason.UNKNOWN


def test_repairs_of_a_backup_are_reported(qtbot: QtBot, library: Library, backups: Backups) -> None:
    newest = backups.all()[0]
    with closing(sqlite3.connect(newest.path)) as file, file:
        file.execute("UPDATE note SET words = CAST(x'66ff' AS TEXT) WHERE id = '1'")
    dialog = opened(qtbot, library, backups)
    assert "f\N{REPLACEMENT CHARACTER}" in dialog.preview.toPlainText()
    with qtbot.waitSignal(dialog.restored):
        restore(qtbot, dialog)
    assert f"The backup {newest.path.name} is damaged, and was left unchanged. 2 notes were recovered" in said(dialog)
    assert {each.words for each in library.notes.all()} == {"f\N{REPLACEMENT CHARACTER}", ""}


def test_a_restore_of_what_is_there_changes_nothing(qtbot: QtBot, library: Library, backups: Backups) -> None:
    present = library.notes.all()
    dialog = opened(qtbot, library, backups)
    with qtbot.assertNotEmitted(dialog.restored):
        click(qtbot, dialog, "Restore…")
    assert "This backup is the same as what you have now." in said(dialog)
    assert library.notes.all() == present
    assert len(rows(dialog)) == 2


def test_backing_up_now(qtbot: QtBot, library: Library) -> None:
    backups = Backups(library.user_file)
    dialog = opened(qtbot, library, backups)
    assert "There are no backups yet." in said(dialog)
    assert not dialog.table.isVisible()
    assert not button(dialog, "Restore…").isEnabled()
    assert not button(dialog, "Open folder").isEnabled()
    qtbot.waitUntil(button(dialog, "Back up now").hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert "No changes since the last backup." in said(dialog)
    add(library, note("1"))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert "Backed up." in said(dialog)
    assert "no backups" not in said(dialog)
    assert [row[2] for row in rows(dialog)] == ["1"]
    assert dialog.table.isVisible()
    assert button(dialog, "Restore…").isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_backup_without_notes_says_so(qtbot: QtBot, library: Library) -> None:
    with library.change():
        library.searches.put(SavedSearch("competition", "Mine", ""))
    backups = Backups(library.user_file)
    backups.make(NOW)
    assert opened(qtbot, library, backups).preview.toPlainText() == "There are no notes in this backup."


def test_a_backup_damaged_meanwhile_is_reported_and_not_restored(
    qtbot: QtBot, library: Library, backups: Backups
) -> None:
    dialog = opened(qtbot, library, backups)
    backups.all()[1].path.write_bytes(b"damaged" * 1000)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    assert "cannot be read" in dialog.preview.toPlainText()
    with capture_exceptions() as raised:
        click(qtbot, dialog, "Restore…")
    assert [issubclass(kind, ReaderError) for kind, *_ in raised] == [True]
    assert len(library.notes.all()) == 2
    assert len(opened(qtbot, library, backups).table.model().backups) == 1


def test_the_folder_is_opened(
    qtbot: QtBot, library: Library, backups: Backups, monkeypatch: pytest.MonkeyPatch
) -> None:
    addresses: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: addresses.append(url) or True)
    click(qtbot, opened(qtbot, library, backups), "Open folder")
    assert [Path(address.toLocalFile()) for address in addresses] == [backups.folder]


def test_the_model_is_a_model(qtmodeltester: ModelTester, backups: Backups) -> None:
    model = BackupsModel()
    model.show_backups(backups.all())
    qtmodeltester.check(model, force_py=True)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Made"
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == backups.all()[0].path.name


def test_a_restore_while_the_window_shows_notes_and_hits(qtbot: QtBot, reader: Reader) -> None:
    """The connection the window reads on is the one that is written."""
    library = reader.library
    add(library, note("1", "xylophone"))
    backups = Backups(library.user_file)
    made = backups.make(NOW)
    reader.search("xylophone")
    add(library, note("1", "zither"))
    reader.search("competition")
    dialog = BackupsDialog(library, backups, lambda: True, reader.window)
    dialog.open()
    restore(qtbot, dialog)
    dialog.close()
    reader.search("xylophone")
    assert reader.window.live_search.theme_keys() == (COMPETITION,)
    assert library.notes.all() == backups.notes_in(made)


def test_a_restore_shows_nothing_of_a_citation_and_a_note_made_after_the_backup(qtbot: QtBot, reader: Reader) -> None:
    window, library, study = reader.window, reader.library, "zamboni2020/ref/69"
    backups = Backups(library.user_file)
    add(library, note("1", "before"))
    assert backups.make(NOW)
    window.finish_start()
    reader.click_theme(COMPETITION)
    reader.click_words(window.panes.page, "69")
    window.history.do("note", [Change(None, note("2", "after"))])
    window.history.do("cite", [attached(library, study, {"type": "book", "title": "Xylophones, made up"}, "by hand")])
    reader.search("xylophones")

    def shown() -> tuple[bool, bool, object, int]:
        """What the inspector, the list of references, the tree and the search show of it."""
        hits = window.panes.results.get().model
        references, themes = window.references, window.themes
        return (
            "Xylophones" in window.panes.inspector.page.toPlainText(),
            "Xylophones" in references.index(references.row_of(study), 1).data(),
            themes.index_of(COMPETITION).siblingAtColumn(3).data(),
            hits.rowCount(),
        )

    qtbot.waitUntil(lambda: shown() == (True, True, 2, 1))
    window.menus.backups.trigger()
    (dialog,) = window.findChildren(BackupsDialog)
    restore(qtbot, dialog)
    dialog.close()
    assert [each.words for each in library.notes.all()] == ["before"]
    assert shown() == (False, False, 1, 0)
    assert not window.menus.undo.isEnabled()


# --- after a start


def test_a_backup_is_made_after_a_start_if_something_was_written(qtbot: QtBot, library: Library) -> None:
    backups = Backups(library.user_file)
    told: list[str] = []
    parent = QObject()
    add(library, note("1"))
    for _ in range(2):
        back_up_after_start(library, told.append, parent)
        qtbot.waitUntil(lambda: not parent.children())
    assert len(backups.all()) == 1
    assert backups.notes_in(backups.all()[0]) == library.notes.all()
    assert told == []


def test_a_failing_backup_is_reported_and_nothing_more(qtbot: QtBot, library: Library) -> None:
    add(library, note("1"))
    Backups(library.user_file).folder.write_text("a file")
    told: list[str] = []
    parent = QObject()
    back_up_after_start(library, told.append, parent)
    assert told == []
    qtbot.waitUntil(lambda: not parent.children())
    (words,) = told
    assert words.startswith("No backup of your notes was made in ")


def test_a_window_that_goes_meanwhile_does_not_take_the_backup_with_it(qtbot: QtBot, library: Library) -> None:
    add(library, *(note(str(number), "many words " * 50) for number in range(2000)))
    backups = Backups(library.user_file)
    told: list[str] = []
    parent = QObject()
    back_up_after_start(library, told.append, parent)
    del parent
    qtbot.waitUntil(lambda: bool(backups.all()))
    assert backups.all()[0].notes == 2000
    assert told == []


def test_a_backup_is_restored_from_the_window_and_all_of_it_is_shown(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+Shift+T")
    reader.type("Before the meeting")
    reader.keys("Esc")
    Backups(reader.library.user_file).make(datetime.now(UTC))
    reader.keys("Ctrl+Shift+T")
    reader.type("After it")
    reader.window.menus.backups.trigger()  # while one still writes
    dialog = reader.window.findChild(BackupsDialog)
    assert [note.words for note in reader.library.notes.all()] == ["Before the meeting", "After it"]
    reader.click(button(dialog, "Restore…"))
    (box,) = dialog.findChildren(QMessageBox)
    reader.click(next(b for b in box.buttons() if b.text() == "&Restore"))
    reader.wait_until(lambda: [n.words for n in reader.library.notes.all()] == ["Before the meeting"])
    assert "After it" not in reader.window.panes.page.toPlainText()
    assert not reader.window.menus.undo.isEnabled()
    assert not reader.window.panes.editor.get().isVisible()
    kept = Backups(reader.library.user_file).all()
    assert [backup.notes for backup in kept] == [2, 1]  # what was there before is the newest backup
    dialog.close()
