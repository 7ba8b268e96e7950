"""A file that is dropped anywhere in the window does what it is for."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from qicbrowser.gui.citations.match_dialog import MatchDialog
from qicbrowser.gui.notes.exchange.import_dialog import ImportNotesDialog
from tests.gui.imports.dropping import drop
from tests.gui.window_driver import COMPETITION, Reader
from tests.messages import reader_error

DATA = Path(__file__).parents[2] / "data"
RIS = DATA / "references" / "zotero.ris"


def dialogs(reader: Reader) -> list[QDialog]:
    return [dialog for dialog in reader.window.findChildren(QDialog) if dialog.isVisible()]


def opened(reader: Reader, kind: type[QDialog]) -> QDialog:
    """The dialog of a kind, once it is open."""
    reader.wait_until(lambda: any(isinstance(dialog, kind) for dialog in dialogs(reader)))
    return next(dialog for dialog in dialogs(reader) if isinstance(dialog, kind))


def show_everything(reader: Reader) -> list[QWidget]:
    """Open every pane; returns their widgets."""
    window = reader.window
    window.finish_start()
    window.navigator.go_to(COMPETITION)
    reader.search("benchmarking")
    reader.keys("Ctrl+Shift+K", "Ctrl+Shift+T", "Ctrl+6")
    panes = window.panes
    lists = (panes.tree, panes.searches.get().tree, panes.results.get().list, panes.inspector.list)
    views = [view.viewport() for view in lists]
    views += [panes.page.viewport(), panes.inspector.page.viewport(), *(n for n in panes.notebook.get().stops)]
    fields = [*panes.findChildren(QLineEdit), *panes.findChildren(QTextEdit), *panes.findChildren(QPlainTextEdit)]
    return [window.search_box, *views, *fields, window.status, window.menuBar()]


def test_citations_dropped_anywhere_are_attached(reader: Reader) -> None:
    for widget in show_everything(reader):
        assert drop(reader, RIS, onto=widget), widget
        dialog = opened(reader, MatchDialog)
        assert dialog.records.model().rowCount() == 3
        dialog.reject()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert reader.window.live_search.text == "benchmarking"


def test_notes_are_imported(reader: Reader) -> None:
    assert drop(reader, DATA / "notes-example.jsonld", onto=reader.window.panes.page.viewport())
    opened(reader, ImportNotesDialog).reject()


def test_a_file_of_another_kind_is_refused_in_words(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"made": "up"}', encoding="utf-8")
    with reader_error(r"a.json is not a file that QIC Browser can open. Open a table \(HTML,"):
        drop(reader, tmp_path / "a.json")


def test_the_search_box_still_takes_text(reader: Reader) -> None:
    data = QMimeData()
    data.setText("benchmarking")
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    box = reader.window.search_box
    entering = QDragEnterEvent(box.rect().center(), copy, data, left, none)
    QApplication.sendEvent(box, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(box, QDropEvent(QPointF(box.rect().center()), copy, data, left, none))
    assert box.text() == "benchmarking"
