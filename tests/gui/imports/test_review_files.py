"""Reviews go to a colleague in one file, and come from one with a preview; everything by keys."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QProgressDialog
from pytestqt.qtbot import QtBot

from qicbrowser.domain.progress import CancelledError, Progress
from qicbrowser.domain.records import Colour, Note
from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.domain.tables.sources import ImportPlan, LibraryContents
from qicbrowser.gui import app
from qicbrowser.gui.imports.differences_dialog import DifferencesDialog
from qicbrowser.gui.imports.review_dialogs import ExportReviewsDialog, ImportReviewsDialog, ReviewDialog
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing import offered_reviews, preparing
from qicbrowser.services.importing.library import importing
from qicbrowser.services.importing.library_writing import bundled_reviews, contents_of, save
from qicbrowser.services.importing.review_files import read_reviews
from qicbrowser.services.importing.sources import read_content
from qicbrowser.services.importing.tables import planned_table
from tests.gui.imports.dropping import drop
from tests.gui.window_driver import COMPETITION, Reader
from tests.services.importing.exchange import export

TABLE = "Theme,Barriers\nMade-up {name},Nobody {name}\nMade-up {name} time,No time\n"


@pytest.fixture(autouse=True)
def _closed(reader: Reader) -> Iterator[None]:
    yield
    for dialog in reader.window.findChildren(QDialog):
        dialog.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that a colleague has exported, with two reviews."""
    return review_file(tmp_path, "trust", "hope")


def review_file(folder: Path, *names: str) -> Path:
    theirs = DataFolder(folder / f"theirs {' '.join(names)}")
    keys = [import_review(theirs, name) for name in names]
    export(theirs, folder / "reviews.qiclibrary", *keys)
    return folder / "reviews.qiclibrary"


def import_review(data: DataFolder, name: str, table: str = TABLE) -> str:
    content = table.format(name=name).encode()
    read = read_content(f"{name}.csv", content)
    plan = ImportPlan(
        ReviewDetails(f"A review of {name}", year=2021, licence="CC BY 4.0"),
        (planned_table(read, 0, None, LibraryContents()).plan,),
    )
    change = importing(contents_of(data), bundled_reviews(), read, content, plan)
    save(data, change)
    return change.after[0].key


def own_folder(reader: Reader) -> DataFolder:
    return DataFolder(reader.library.user_file.parent)


def import_here(reader: Reader, name: str, table: str = TABLE) -> str:
    imports = reader.window.table_imports.get()
    key = import_review(own_folder(reader), name, table)
    imports.check()
    return key


def dialog_of(reader: Reader, kind: type[QDialog]) -> QDialog:
    def shown() -> list[QDialog]:
        return [dialog for dialog in reader.window.findChildren(kind) if dialog.isVisible()]

    reader.wait_until(lambda: shown() and shown()[0].isActiveWindow())
    return shown()[0]


def opened(reader: Reader, file: Path) -> ImportReviewsDialog:
    """The dialog of a file that is chosen in File > Import a table."""
    reader.keys("Ctrl+I")
    chooser = dialog_of(reader, QFileDialog)
    assert any("*.qiclibrary" in kind for kind in chooser.nameFilters())
    chooser.fileSelected.emit(str(file))
    chooser.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dialog = dialog_of(reader, ImportReviewsDialog)
    assert isinstance(dialog, ImportReviewsDialog)
    return dialog


def shown(dialog: ReviewDialog) -> list[list[str]]:
    model = dialog.model
    indexes = [[model.index(row, column) for column in range(model.columnCount())] for row in range(model.rowCount())]
    return [[str(index.data()) for index in row] for row in indexes]


def boxes(dialog: ReviewDialog) -> list[object]:
    """The tick boxes, None where there is none."""
    places = range(dialog.model.rowCount())
    return [dialog.model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in places]


def finished(reader: Reader) -> None:
    reader.wait_until(lambda: not reader.window.findChildren(ImportReviewsDialog))
    reader.window.activateWindow()
    reader.wait_until(reader.window.isActiveWindow)


def imported(reader: Reader) -> list[str]:
    return [review.key for review in reader.library.evidence.reviews() if review.key != "zamboni2020"]


ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def test_the_reviews_of_a_file_are_previewed_imported_undone_and_repeated_by_keys(reader: Reader, file: Path) -> None:
    dialog = opened(reader, file)
    assert dialog.windowTitle() == "Reviews in reviews.qiclibrary"
    assert shown(dialog) == [
        ["A review of hope", "2021", "2", "0", "CC BY 4.0", "New"],
        ["A review of trust", "2021", "2", "0", "CC BY 4.0", "New"],
    ]
    assert boxes(dialog) == [ON, ON]
    reader.keys("Space")
    assert boxes(dialog) == [OFF, ON]
    reader.keys("Return")
    finished(reader)
    assert imported(reader) == ["a-review-of-trust"]
    assert reader.library.evidence.title_of(reader.window.navigator.here.theme) == "Made-up trust"
    assert reader.status == "1 review imported. Undo with Ctrl+Z."
    assert reader.undo_steps == ["import reviews"]
    reader.keys("Ctrl+Z")
    assert imported(reader) == []
    reader.keys("Ctrl+Shift+Z")
    assert len(imported(reader)) == 1
    dialog = opened(reader, file)
    assert [row[-1] for row in shown(dialog)] == ["New", "In your library, the same"]
    assert boxes(dialog) == [ON, None]


def test_nothing_can_be_imported_where_everything_is_here(reader: Reader, file: Path) -> None:
    opened(reader, file)
    reader.keys("Return")
    finished(reader)
    assert len(imported(reader)) == 2
    assert reader.status == "2 reviews imported. Undo with Ctrl+Z."
    dialog = opened(reader, file)
    assert boxes(dialog) == [None, None]
    assert not dialog.action.isEnabled()
    assert dialog.explanation.text() == "Nothing in this file can be imported."
    reader.keys("Escape")
    assert reader.undo_steps == ["import reviews"]


def test_a_dropped_file_and_one_named_at_the_start_are_opened_in_the_same_way(reader: Reader, file: Path) -> None:
    assert drop(reader, file)
    dialog_of(reader, ImportReviewsDialog).close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    app.finish_start(reader.window, file.rename(file.with_name("reviews")))
    assert len(shown(dialog_of(reader, ImportReviewsDialog))) == 2


def test_a_review_that_is_here_otherwise_is_replaced_once_its_differences_were_seen(
    reader: Reader, tmp_path: Path
) -> None:
    file = review_file(tmp_path, "trust")
    key = import_here(reader, "trust", TABLE.replace("{name} time", "{name} hours"))
    theme = f"{key}/table/made-up-trust-hours"
    assert reader.library.evidence.title_of(theme) == "Made-up trust hours"
    with reader.library.change():
        reader.library.notes.put(Note("1", theme, theme, None, "mine", Colour.PINK, "2026-01-01", "2026-01-01"))
    dialog = opened(reader, file)
    assert [row[-1] for row in shown(dialog)] == ["In your library; 2 themes differ"]
    assert boxes(dialog) == [OFF]
    assert not dialog.action.isEnabled()
    reader.keys("Space", "Return")
    differences = dialog_of(reader, DifferencesDialog)
    assert "1 of your notes would lose its place" in differences.summary.text()
    differences.reject()
    assert reader.library.evidence.title_of(theme) == "Made-up trust hours"
    reader.wait_until(dialog.table.isEnabled)
    reader.click(dialog.action)
    reader.click(dialog_of(reader, DifferencesDialog).replace)
    finished(reader)
    assert imported(reader) == [key]
    assert reader.library.evidence.title_of(theme) is None
    assert [note.words for note in reader.library.notes.all()] == ["mine"]
    assert reader.status == (
        "1 review imported. Undo with Ctrl+Z. 1 note could not be placed and is listed as unplaced."
    )
    reader.keys("Ctrl+Z")
    assert reader.library.evidence.title_of(theme) == "Made-up trust hours"


def test_an_import_that_is_cancelled_stores_nothing(
    reader: Reader, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_open, results = Event(), []

    def watched_prepare(*given, real=preparing.prepare_change, progress: Progress, **others):
        def watched(done: int, total: int) -> None:
            progress(done, total)
            is_open.wait(30)
            progress(done, total)

        try:
            return real(*given, progress=watched, **others)
        except CancelledError:
            results.append("cancelled")
            raise

    monkeypatch.setattr(preparing, "prepare_change", watched_prepare)
    dialog = opened(reader, file)
    reader.keys("Return")
    reader.wait_until(lambda: dialog.progress.maximum() > 0)
    assert dialog.progress.isVisible()
    assert not dialog.action.isEnabled()
    reader.click(dialog.cancel)
    is_open.set()
    reader.wait_until(lambda: results == ["cancelled"])
    assert not own_folder(reader).library_file.exists()
    assert reader.undo_steps == []


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"Theme,Barriers\nOne,Two\n", "is not a file of reviews from QIC Browser."),
        (b"SQLite format 3\0" + bytes(9000), "is damaged, or was cut off."),
    ],
)
def test_a_file_that_is_something_else_is_refused_in_words(
    reader: Reader, tmp_path: Path, content: bytes, words: str, qtbot: QtBot
) -> None:
    path = tmp_path / "hostile.qiclibrary"
    path.write_bytes(content)
    with qtbot.captureExceptions() as raised:
        assert drop(reader, path)
        reader.wait_until(lambda: bool(raised))
    assert words in str(app_words(raised[0][1]))
    assert not own_folder(reader).library_file.exists()


def app_words(error: BaseException) -> str:
    from qicbrowser.gui.shell.messages import error_words

    return error_words(error)


def test_a_review_of_a_file_that_cannot_be_read_says_why_and_the_others_are_imported(
    reader: Reader, file: Path
) -> None:
    with closing(sqlite3.connect(file)) as database, database:
        database.execute("UPDATE source SET content = x'00' WHERE file_name = 'hope.csv'")
    dialog = opened(reader, file)
    assert [row[0] for row in shown(dialog)] == ["A review of hope", "A review of trust"]
    assert [row[-1] for row in shown(dialog)] == ["The stored copy of hope.csv is damaged.", "New"]
    assert boxes(dialog) == [None, ON]
    reader.keys("Return")
    finished(reader)
    assert len(imported(reader)) == 1


def test_reviews_are_exported_by_keys(reader: Reader, tmp_path: Path) -> None:
    reader.window.menus.export_reviews.trigger()
    assert reader.status == "There are no imported reviews to export yet."
    keys = [import_here(reader, name) for name in ("hope", "trust")]
    reader.window.menus.export_reviews.trigger()
    dialog = dialog_of(reader, ExportReviewsDialog)
    assert shown(dialog) == [
        ["A review of hope", "2021", "1", "CC BY 4.0"],
        ["A review of trust", "2021", "1", "CC BY 4.0"],
    ]
    assert boxes(dialog) == [ON, ON]
    reader.keys("Space", "Down", "Space")
    assert not dialog.action.isEnabled()
    reader.keys("Space", "Return")
    save_in(reader, dialog, tmp_path / "one.qiclibrary")
    assert reader.status == "1 review exported to one.qiclibrary"
    assert [review.key for review in read_reviews(tmp_path / "one.qiclibrary")] == [keys[1]]
    assert reader.session.export_folder == str(tmp_path)


def save_in(reader: Reader, parent: QDialog, path: Path) -> None:
    (chooser,) = parent.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(path))
    chooser.close()
    reader.wait_until(path.exists)
    reader.wait_until(lambda: reader.status.endswith(path.name))


def test_a_review_is_exported_from_the_tree(reader: Reader, tmp_path: Path, qtbot: QtBot) -> None:
    key = import_here(reader, "trust")
    tree = reader.window.panes.tree
    bundled, review = tree.model().index(0, 0, QModelIndex()), tree.model().index(1, 0, QModelIndex())
    menu = tree.menu_for(bundled)
    menu.aboutToShow.emit()
    assert not tree.commands.export.isEnabled()
    menu = tree.menu_for(review)
    menu.popup(tree.mapToGlobal(tree.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    QTest.keyClick(menu, Qt.Key.Key_E)
    path = tmp_path / "trust.qiclibrary"
    save_in(reader, reader.window, path)
    assert [each.key for each in read_reviews(path)] == [key]


def test_the_librarys_own_file_is_not_written_over(reader: Reader, qtbot: QtBot) -> None:
    key = import_here(reader, "trust")
    own = own_folder(reader).library_file
    before = own.read_bytes()
    with qtbot.captureExceptions() as raised:
        reader.window.importing.get().reviews.export(key)
        (chooser,) = reader.window.findChildren(QFileDialog)
        chooser.fileSelected.emit(str(own))
        chooser.close()
        reader.wait_until(lambda: bool(raised))
    assert "the program's own file" in app_words(raised[0][1])
    assert own.read_bytes() == before
    assert not [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]


class SlowFile:
    """Holds back the reading of reviews until it is opened."""

    def __init__(self) -> None:
        self.is_open = Event()
        self.ended: list[str] = []

    def read(self, data: DataFolder, path: Path, progress: Progress, real=offered_reviews.offered_in):
        try:
            while not self.is_open.wait(0.005):
                progress(1, 4)
        except CancelledError:
            self.ended.append("cancelled")
            raise
        return real(data, path, progress)


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowFile]:
    slow = SlowFile()
    monkeypatch.setattr(offered_reviews, "offered_in", slow.read)
    yield slow
    slow.is_open.set()


def test_the_window_answers_while_reviews_are_read(reader: Reader, file: Path, slow: SlowFile) -> None:
    importing = reader.window.importing.get()
    line = importing.reading_line
    assert drop(reader, file)
    reader.wait_until(lambda: (line.isVisible(), line.progress.value(), line.progress.maximum()) == (True, 1, 4))
    assert line.parent() is reader.window.status
    assert line.text.text() == "Reading reviews.qiclibrary…"
    assert QApplication.activeModalWidget() is None
    assert not reader.window.findChildren(QProgressDialog)
    assert importing.import_window is None
    reader.click_theme(COMPETITION)
    assert reader.window.navigator.here.theme == COMPETITION
    slow.is_open.set()
    assert len(shown(dialog_of(reader, ImportReviewsDialog))) == 2
    assert not line.isVisible()


@pytest.mark.parametrize("by", ["mouse", "keys"])
def test_the_reading_of_reviews_is_cancelled(reader: Reader, file: Path, slow: SlowFile, by: str) -> None:
    line = reader.window.importing.get().reading_line
    assert drop(reader, file)
    reader.wait_until(line.isVisible)
    if by == "mouse":
        reader.click(line.cancel)
    else:
        line.cancel.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(line.cancel, Qt.Key.Key_Space)
    reader.wait_until(lambda: slow.ended == ["cancelled"])
    assert not line.isVisible()
    assert not reader.window.findChildren(ImportReviewsDialog)


def test_a_table_that_is_opened_meanwhile_is_shown_and_not_the_reviews(
    reader: Reader, file: Path, slow: SlowFile, tmp_path: Path
) -> None:
    importing = reader.window.importing.get()
    assert drop(reader, file)
    reader.wait_until(importing.reading_line.isVisible)
    table = tmp_path / "table.csv"
    table.write_text(TABLE.format(name="walks"), encoding="utf-8")
    assert drop(reader, table)
    reader.wait_until(lambda: importing.import_window is not None and importing.import_window.state.file is not None)
    assert not importing.reading_line.isVisible()
    reader.wait_until(lambda: slow.ended == ["cancelled"])
    assert drop(reader, file, onto=importing.import_window)
    reader.wait_until(importing.import_window.opening_bar.isVisible)
    slow.is_open.set()
    reader.wait_until(lambda: importing.import_window.findChildren(ImportReviewsDialog))
    (dialog,) = importing.import_window.findChildren(ImportReviewsDialog)
    assert dialog.isVisible()
    dialog.close()
    importing.import_window.finish()
