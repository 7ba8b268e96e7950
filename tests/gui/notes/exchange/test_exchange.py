"""Notes going out and coming in at the window: what the dialogs show, and what they do."""

import json
from datetime import UTC, datetime
from pathlib import Path
from threading import Event
from threading import enumerate as enumerate_threads

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QRadioButton,
)
from pytestqt.exceptions import capture_exceptions
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Colour, Note, Setting
from qicbrowser.gui.notes.exchange.export_dialog import ExportNotesDialog
from qicbrowser.gui.notes.exchange.import_dialog import Column, ErrorsDialog, ImportNotesDialog, MergeModel
from qicbrowser.services.files import bounded_json
from qicbrowser.services.notes.exchange import annotation_reading
from qicbrowser.services.notes.exchange.annotation_reading import ReadNotes
from qicbrowser.services.notes.exchange.annotation_writing import collection
from qicbrowser.services.notes.exchange.merging import Plan, plan
from qicbrowser.store.library import Library
from qicbrowser.store.user.backups import Backups
from qicbrowser.wording.english import error_words
from tests.gui.window_driver import COMPETITION, DEMONSTRATION, Reader

JANUARY, FEBRUARY, MARCH = (f"2026-{month:02}-01T08:00:00.000Z" for month in range(1, 4))


def a_note(note_id: str, words: str, *, changed: str = JANUARY, key: str = COMPETITION, **more) -> Note:
    return Note(note_id, key, key, None, words, Colour.GREEN, JANUARY, changed, **more)


MINE = (
    a_note("1", "the same"),
    a_note("2", "mine, as first written"),
    a_note("3", "mine, changed since", changed=MARCH),
    a_note("4", "mine was changed", changed=FEBRUARY),
    a_note("5", "mine was changed last", changed=MARCH),
    a_note("6", "deleted here", deleted=MARCH),
)
THEIRS = (
    a_note("1", "the same"),
    a_note("2", "theirs, changed", changed=FEBRUARY),
    a_note("3", "theirs as first written"),
    a_note("4", "theirs <b>&amp; last", changed=MARCH),
    a_note("5", "theirs was changed", changed=FEBRUARY),
    a_note("6", "theirs", changed=FEBRUARY),
    a_note("7", "new\nby Ada", key=DEMONSTRATION, tags=("data",)),
    a_note("8", "elsewhere", key="other2021/1/x"),
)


def put(library: Library, *notes: Note) -> None:
    with library.change():
        for note in notes:
            library.notes.put(note)


@pytest.fixture
def file(reader: Reader, tmp_path: Path) -> Path:
    path = tmp_path / "ada & co <b>.jsonld"
    path.write_text(collection(reader.library, THEIRS, "Ada", datetime.now(UTC)), encoding="utf-8")
    return path


def opened(reader: Reader, kind: type[QDialog]) -> QDialog:
    """The dialog of this class, once it is visible."""
    reader.wait_until(lambda: any(dialog.isVisible() for dialog in reader.window.findChildren(kind)))
    return next(dialog for dialog in reader.window.findChildren(kind) if dialog.isVisible())


def press(dialog: QDialog, text: str) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)
    assert button.isEnabled()
    button.click()


def said(dialog: QDialog) -> str:
    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def rows(dialog: ImportNotesDialog) -> list[list[str]]:
    model = dialog.table.model()
    return [[model.index(row, column).data() for column in range(5)] for row in range(model.rowCount())]


def words(library: Library) -> set[str]:
    return {note.words for note in library.notes.all()}


# --- coming in


def test_a_file_is_previewed_imported_and_the_import_undone(reader: Reader, file: Path, picture) -> None:
    put(reader.library, *MINE)
    before = reader.library.notes.all()
    competition = "Friendly competition"
    reader.window.menus.import_notes.trigger()
    asked = opened(reader, QFileDialog)
    asked.fileSelected.emit(str(file))
    asked.reject()
    dialog = opened(reader, ImportNotesDialog)
    assert rows(dialog) == [
        ["New: added", "Demonstration role", "", "new by Ada", "Ada"],
        [
            "Theirs is newer and used",
            competition,
            MINE[1].words,
            THEIRS[1].words,
            "Me",
        ],
        [
            "Both changed: theirs is used",
            competition,
            MINE[3].words,
            THEIRS[3].words,
            "Me",
        ],
        [
            "Both changed: mine is kept",
            competition,
            MINE[4].words,
            THEIRS[4].words,
            "Me",
        ],
        ["Mine is newer and kept", competition, MINE[2].words, THEIRS[2].words, "Me"],
        ["The same", competition, "the same", "the same", "Me"],
        ["Stays deleted", competition, "deleted here", "theirs", "Me"],
    ]
    assert (
        "1 new · 1 newer than mine · 2 changed on both sides · 1 that I deleted · 1 older than mine · 1 the same"
        " · 1 on other evidence, not imported"
    ) in said(dialog)
    assert "&lt;b&gt;" in dialog.table.model().index(2, 3).data(Qt.ItemDataRole.ToolTipRole)
    picture("import-notes", dialog)
    press(dialog, "Import")
    taken = {"new\nby Ada", THEIRS[1].words, THEIRS[3].words, MINE[4].words, MINE[2].words, "the same"}
    assert words(reader.library) == taken
    lost = {MINE[1].words, MINE[3].words, THEIRS[4].words}
    assert {note.words for note in reader.library.notes.deleted()} == {*lost, "deleted here"}
    assert reader.status == "Imported: 1 new, 1 replaced, 2 changed on both sides. Undo with Ctrl+Z."
    assert [backup.notes for backup in Backups(reader.library.user_file).all()] == [5]  # as it was before
    assert reader.window.menus.undo.text() == "&Undo import ada && co <b>.jsonld"
    reader.keys("Ctrl+Z")
    assert reader.library.notes.all() == before
    reader.keys("Ctrl+Shift+Z")
    assert words(reader.library) == taken


def test_how_many_stars_an_import_adds_is_said_before(reader: Reader, tmp_path: Path) -> None:
    star = a_note("", "", starred=True)._replace(colour=Colour.YELLOW)
    stars = [star._replace(id=f"star {key}", record_key=key, text_key=key) for key in (COMPETITION, DEMONSTRATION)]
    put(reader.library, stars[0])
    path = tmp_path / "stars.jsonld"
    path.write_text(collection(reader.library, [*stars, THEIRS[6]], "Ada", datetime.now(UTC)), encoding="utf-8")
    reader.window.exchange.get().read(str(path))
    dialog = opened(reader, ImportNotesDialog)
    assert "2 new · 1 star among them · 1 the same" in said(dialog)
    assert "Their stars become yours: a theme has one star or none." in said(dialog)
    assert ["New: added", "Demonstration role", "", "★", "Ada"] in rows(dialog)
    press(dialog, "Import")
    assert reader.library.notes.starred() == {COMPETITION, DEMONSTRATION}


def test_the_second_time_there_is_nothing_to_take_in(reader: Reader, file: Path) -> None:
    put(reader.library, *MINE)
    reader.window.exchange.get().read(str(file))
    press(opened(reader, ImportNotesDialog), "Import")
    reader.wait_until(lambda: not reader.window.findChildren(ImportNotesDialog))
    steps = reader.window.history.stack.count()
    reader.window.exchange.get().read(str(file))
    dialog = opened(reader, ImportNotesDialog)
    assert "Nothing to import; your notes are unchanged." in said(dialog)
    assert not next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Import").isEnabled()
    press(dialog, "Cancel")
    assert reader.window.history.stack.count() == steps


def test_cancel_changes_nothing(reader: Reader, file: Path) -> None:
    reader.window.exchange.get().read(str(file))
    press(opened(reader, ImportNotesDialog), "Cancel")
    assert reader.library.notes.all() == ()
    assert not Backups(reader.library.user_file).folder.exists()


def test_reading_that_is_cancelled_ends_its_thread(reader: Reader, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cancelled, read_notes = Event(), []

    def load(path: Path) -> bytes:
        cancelled.wait()
        return path.read_bytes()

    monkeypatch.setattr(bounded_json, "load", load)
    monkeypatch.setattr(annotation_reading, "_note", lambda *_: read_notes.append(_))
    reader.window.exchange.get().read(str(file))
    press(opened(reader, QProgressDialog), "Cancel")
    cancelled.set()
    reader.wait_until(lambda: not any(thread.name.startswith("Reading") for thread in enumerate_threads()))
    assert read_notes == []
    reader.wait_until(lambda: not reader.window.findChildren(QProgressDialog))
    assert not reader.window.findChildren(ImportNotesDialog)


def test_what_is_being_written_is_saved_before(reader: Reader, file: Path) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+Shift+T")
    reader.type("half a")
    reader.window.menus.import_notes.trigger()
    assert words(reader.library) == {"half a"}
    opened(reader, QFileDialog).reject()


def test_a_name_that_is_mine_makes_the_notes_mine(reader: Reader, file: Path) -> None:
    with reader.library.change():
        reader.library.settings.put(Setting("creator", "Ada"))
    reader.window.exchange.get().read(str(file))
    press(opened(reader, ImportNotesDialog), "Import")
    assert {note.creator for note in reader.library.notes.all()} == {""}


def test_faults_are_listed_with_their_places_and_can_be_copied(reader: Reader, file: Path) -> None:
    bad = json.loads(file.read_text(encoding="utf-8"))
    bad["first"]["items"][0]["created"] = "<b>yesterday</b>"
    bad["first"]["items"][3]["id"] = 17
    file.write_text(json.dumps(bad), encoding="utf-8")
    reader.window.exchange.get().read(str(file))
    dialog = opened(reader, ErrorsDialog)
    assert "There are 2 errors in this file. Nothing was imported from it." in said(dialog)
    first, second = dialog.errors.toPlainText().splitlines()
    assert first.startswith('/first/items/0/created: this is not a date with a time: "<b>yesterday</b>"')
    assert second.startswith("/first/items/3/id: text is expected here: 17.")
    press(dialog, "Copy")
    assert QApplication.clipboard().text().splitlines()[0] == file.name
    assert second in QApplication.clipboard().text()
    press(dialog, "Close")
    assert reader.library.notes.all() == ()


def test_a_table_is_refused_by_name(reader: Reader, tmp_path: Path) -> None:
    table = tmp_path / "made.csv"
    table.write_text("Highlight,Book Title,Note\nwords,A made-up paper,mine\n", encoding="utf-8")
    with capture_exceptions() as raised:
        reader.window.exchange.get().read(str(table))
        reader.wait_until(lambda: raised)
    assert "This is a table (CSV) from Readwise" in error_words(raised[0][1])
    assert reader.library.notes.all() == ()


def test_a_missing_file_is_reported(reader: Reader, tmp_path: Path) -> None:
    with capture_exceptions() as raised:
        reader.window.exchange.get().read(str(tmp_path / "none.jsonld"))
        reader.wait_until(lambda: raised)
    assert isinstance(raised[0][1], ReaderError)
    assert "cannot be read" in error_words(raised[0][1])


def test_without_a_backup_it_is_imported_and_reported(reader: Reader, file: Path) -> None:
    put(reader.library, *MINE)
    Backups(reader.library.user_file).folder.write_text("a file", encoding="utf-8")
    reader.window.exchange.get().read(str(file))
    press(opened(reader, ImportNotesDialog), "Import")
    box = opened(reader, QMessageBox)
    assert box.text() == "The notes were imported without a backup."
    assert "No backup of your notes was made" in box.informativeText()
    assert "new\nby Ada" in words(reader.library)
    box.accept()


def test_what_another_window_changed_meanwhile_is_not_overwritten(reader: Reader, file: Path) -> None:
    put(reader.library, *MINE)
    reader.window.exchange.get().read(str(file))
    dialog = opened(reader, ImportNotesDialog)
    put(reader.library, MINE[1]._replace(words="just now"))
    before = reader.library.notes.all()
    with capture_exceptions() as raised:
        press(dialog, "Import")
    assert [kind.__name__ for kind, *_ in raised] == ["ChangedElsewhereError"]
    assert reader.library.notes.all() == before


def test_the_model_is_a_model(qtmodeltester: ModelTester, library: Library) -> None:
    put(library, *MINE)
    model = MergeModel(plan(library, ReadNotes(THEIRS, 0), "").entries, str.upper)
    qtmodeltester.check(model, force_py=True)
    assert model.headerData(3, Qt.Orientation.Horizontal) == "Theirs"
    assert model.index(0, 1).data() == DEMONSTRATION.upper()


def test_an_empty_file(qtbot: QtBot) -> None:
    dialog = ImportNotesDialog("empty", Plan((), 0), str, "Ctrl+Z")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # qtbot does that
    qtbot.addWidget(dialog)
    assert "There are no notes in this file." in said(dialog)


# --- going out


@pytest.fixture
def dialog(reader: Reader) -> ExportNotesDialog:
    put(reader.library, *MINE, a_note("7", "on another", key=DEMONSTRATION))
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+Shift+E")
    return opened(reader, ExportNotesDialog)


def choose(dialog: ExportNotesDialog, text: str) -> None:
    next(b for b in dialog.findChildren(QRadioButton) if b.text().startswith(text)).click()


def test_the_preview_follows_every_choice(dialog: ExportNotesDialog) -> None:
    assert json.loads(dialog.preview.toPlainText())["total"] == 6
    assert not dialog.grouping.isVisible()
    assert not dialog.preset.isVisible()
    choose(dialog, "Notes and stars on “Friendly competition” (5)")
    assert json.loads(dialog.preview.toPlainText())["total"] == 5
    dialog.name.setText("Ada")
    assert json.loads(dialog.preview.toPlainText())["creator"]["name"] == "Ada"
    dialog.format.setCurrentIndex(1)
    assert dialog.grouping.isVisible()
    assert "### Friendly competition" in dialog.preview.toPlainText()
    dialog.grouping.setCurrentIndex(1)
    assert "## Without a tag" in dialog.preview.toPlainText()
    dialog.format.setCurrentIndex(2)
    assert dialog.preset.isVisible()
    assert dialog.preview.toPlainText().startswith("review,record_key")
    dialog.preset.setCurrentIndex(2)
    assert dialog.preview.toPlainText().startswith("review\trecord_key")
    assert "The preview shows the complete file." in said(dialog)


def test_the_file_for_a_colleague_is_shown_only_when_it_is_asked_for(dialog: ExportNotesDialog) -> None:
    assert dialog.format.currentText() == "For a colleague with QIC Browser (JSON-LD)"
    assert "A colleague opens this file with File > Import notes… and gets everything" in said(dialog)
    assert not dialog.preview.isVisible()
    folded = dialog.height()
    dialog.show_file.click()
    assert dialog.preview.isVisible()
    assert dialog.height() > folded
    assert "The preview shows the complete file." in said(dialog)
    dialog.show_file.click()
    assert (dialog.preview.isVisible(), dialog.height()) == (False, folded)
    dialog.format.setCurrentIndex(1)
    assert dialog.preview.isVisible()
    assert not dialog.show_file.isVisible()


def test_only_the_first_of_many_notes_are_shown(reader: Reader) -> None:
    put(reader.library, *(a_note(str(number), "many " * 10) for number in range(50)))
    reader.keys("Ctrl+Shift+E")
    dialog = opened(reader, ExportNotesDialog)
    dialog.show_file.click()
    assert json.loads(dialog.preview.toPlainText())["total"] == 20
    assert "The preview shows the first 20 notes." in said(dialog)
    press(dialog, "Copy")
    assert json.loads(QApplication.clipboard().text())["total"] == 50


def test_those_selected_among_all_notes(reader: Reader) -> None:
    put(reader.library, *MINE)
    reader.keys("Ctrl+6")
    reader.window.panes.notebook.get().table.select(["1", "3"])
    reader.keys("Ctrl+Shift+E")
    dialog = opened(reader, ExportNotesDialog)
    assert next(b for b in dialog.findChildren(QRadioButton) if b.isChecked()).text().endswith("(2)")
    ids = [item["id"] for item in json.loads(dialog.preview.toPlainText())["first"]["items"]]
    assert ids == ["urn:qicbrowser:note:1", "urn:qicbrowser:note:3"]


def test_saved_with_a_name_that_is_remembered_and_can_be_undone(
    reader: Reader, dialog: ExportNotesDialog, tmp_path: Path, picture
) -> None:
    dialog.name.setText(" Ada  Lovelace ")
    picture("export-notes", dialog)
    press(dialog, "Save…")
    asked = opened(reader, QFileDialog)
    assert asked.defaultSuffix() == "jsonld"
    asked.fileSelected.emit(str(tmp_path / "notes.jsonld"))
    asked.reject()
    made = json.loads((tmp_path / "notes.jsonld").read_text(encoding="utf-8"))
    assert (made["total"], made["creator"]["name"]) == (6, "Ada Lovelace")
    assert "6 notes written to" in reader.status
    assert not dialog.isVisible()
    assert reader.library.settings.get("creator") == Setting("creator", "Ada Lovelace")
    assert reader.window.menus.undo.text() == "&Undo change your name"
    reader.keys("Ctrl+Shift+E")
    again = opened(reader, ExportNotesDialog)
    assert again.name.text() == "Ada Lovelace"
    again.reject()
    reader.keys("Ctrl+Z")
    assert reader.library.settings.get("creator") is None


def test_what_cannot_be_written_leaves_the_dialog_open(
    reader: Reader, dialog: ExportNotesDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.name.setText("Ada")
    with qtbot.captureExceptions() as raised:
        reader.save_file(dialog, tmp_path / "nowhere" / "notes.jsonld")
    ((_, error, _),) = raised
    assert isinstance(error, ReaderError)
    assert "was not written" in error_words(error)
    assert dialog.isVisible()
    assert reader.library.settings.get("creator") is None


def test_there_is_nothing_to_export_yet(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+E")
    assert not reader.window.findChildren(ExportNotesDialog)
    assert "no notes to export" in reader.status


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("n.csv", b"\xef\xbb\xbfreview,record_key,"),
        ("n.tsv", b"review\trecord_key\t"),
        ("n.md", b"# Notes"),
        ("n.jsonld", b'{\n  "@context"'),
        ("n.other", b'{\n  "@context"'),
    ],
)
def test_the_ending_of_the_chosen_name_chooses_the_format(
    reader: Reader, dialog: ExportNotesDialog, tmp_path: Path, name: str, begins: bytes
) -> None:
    press(dialog, "Save…")
    asked = opened(reader, QFileDialog)
    asked.fileSelected.emit(str(tmp_path / name))
    asked.reject()
    assert (tmp_path / name).read_bytes().startswith(begins)


def test_no_column_takes_the_room_of_the_two_versions(reader: Reader, tmp_path: Path) -> None:
    for known, hidden in ((), True), ((a_note("1", "mine"),), False):
        with reader.library.change():
            for each in known:
                reader.library.notes.put(each)
        read = ReadNotes((a_note("1", "theirs", changed=MARCH), a_note("2", "a new one")), 0)
        dialog = ImportNotesDialog("f", plan(reader.library, read, ""), str.upper, "Ctrl+Z", reader.window)
        dialog.open()
        table, header = dialog.table, dialog.table.horizontalHeader()
        assert table.isColumnHidden(Column.MINE) is hidden
        narrow = [header.sectionSize(column) for column in (Column.RESULT, Column.ON, Column.FROM)]
        assert all(header.sectionSize(Column.THEIRS) >= width for width in narrow)
        assert narrow[0] < 200
        assert header.length() == table.viewport().width()
        assert header.defaultAlignment() & Qt.AlignmentFlag.AlignLeft
        dialog.reject()
