"""Importing tables: from a file that is chosen, dropped or named at the start, or from the clipboard."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress
from qicbrowser.gui.imports.list_attaching import ListAttaching
from qicbrowser.gui.imports.review_files import ReviewFiles, ReviewServices
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session

if TYPE_CHECKING:
    from qicbrowser.domain.tables.grid import TableFile
    from qicbrowser.domain.tables.recipe import Recipe
    from qicbrowser.gui.imports.import_run import ImportRun, Preparation
    from qicbrowser.gui.imports.import_state import ImportedTables, ImportSource
    from qicbrowser.gui.imports.import_window import ImportWindow
    from qicbrowser.services.importing.preparing import PreparedImport

# The window, and whatever reads a table, is imported with the first import: a start needs none of it.


class TableServices(NamedTuple):
    """What an import is done with, below the window."""

    read_file: "Callable[[Path, Progress], ImportSource]"
    """Reads a file, on another thread."""
    read_clipboard: "Callable[[str, str], ImportSource]"
    """Reads HTML and text that were copied together."""
    recipe_for: "Callable[[TableFile, int], Recipe]"
    """The recipe by which a table of a file is read at first."""
    preparation: "Callable[[ImportedTables], Preparation]"
    """Gives what prepares an import in another thread."""
    put_in_place: "Callable[[PreparedImport], bool]"
    """Stores what was prepared; False where the library was changed meanwhile."""


class Importing(QObject):
    """The feature: connects the actions of the menus, and takes files that are dropped on the import window."""

    message = Signal(str)

    def __init__(
        self,
        services: Callable[[], TableServices],
        review_services: Callable[[], ReviewServices],
        lists: ListAttaching,
        session: Session,
        menus: Menus,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services = services
        self.reviews = ReviewFiles(review_services, session, menus, window)
        self._lists = lists
        self._session = session
        self._menus = menus
        self._window = window
        self._look = LIGHT
        self.import_window: ImportWindow | None = None
        self._run: ImportRun | None = None
        menus.import_table.triggered.connect(self.choose_file)
        menus.paste_table.triggered.connect(self.paste)
        menus.export_reviews.triggered.connect(self.reviews.choose_export)
        self.reviews.message.connect(self.message)

    def show_look(self, look: Look) -> None:
        self._look = look
        if self.import_window is not None:
            self.import_window.show_look(look)

    def choose_file(self) -> None:
        """Ask for the file to import from."""
        from qicbrowser.gui.shell.file_dialogs import open_file

        patterns = "*.html *.htm *.xml *.nxml *.docx *.xlsx *.csv *.tsv *.txt *.qiclibrary"
        kind = self.tr("Files with tables ({patterns})").format(patterns=patterns)
        open_file(self._dialog_parent, self.tr("Import a table"), kind, self.open_file, self._session.export_folder)

    def open_file(self, name: str) -> None:
        """Read a file on another thread, then show its tables, or the reviews in it."""
        from qicbrowser.gui.shell.background_task import run_with_progress
        from qicbrowser.services.importing.review_files import is_review_file

        if is_review_file(Path(name)):
            self.reviews.open_file(name, self._dialog_parent)
            return
        work = partial(self._services().read_file, Path(name))
        run_with_progress(self.tr("Reading the tables…"), work, self._show_result, self._dialog_parent)

    def export_review(self, key: str) -> None:
        self.reviews.export(key)

    def paste(self) -> None:
        """Show the table on the clipboard: its HTML, which has merged cells and superscripts, before its text."""
        from PySide6.QtGui import QGuiApplication

        copied = QGuiApplication.clipboard().mimeData()
        if copied is None or not (
            copied.hasHtml() or copied.hasText()
        ):  # None where it is empty, whatever its stubs say
            self.message.emit(self.tr("There is no table on the clipboard. Copy one from a web page or a document."))
            return
        self.show_source(self._services().read_clipboard(copied.html(), copied.text()))

    def show_source(self, source: "ImportSource") -> None:
        """Show the tables of a file, or of pasted content, in the import window.

        Raises ReaderError where it has no table, and no reference list that can be attached.
        """
        listed = self._lists.review_list(source.file)
        if listed is None and not source.file.tables:
            raise ReaderError(Message("without-tables", path=source.file.name), Message("open-page-with-table"))
        window = self._opened()
        window.show_source(source)
        window.show_review_list(listed)
        window.show()
        window.raise_()
        window.activateWindow()

    def take_file(self, event: QDropEvent) -> None:
        """Take a single file that is dragged over the import window, and open it once it is dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if len(files) != 1:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)  # after a move, a file manager would delete its file
        event.accept()
        if event.type() is QEvent.Type.Drop:
            self.open_file(files[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file that is dropped on the import window."""
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            self.take_file(event)
            return True
        return super().eventFilter(watched, event)

    @property
    def _dialog_parent(self) -> QWidget:
        return self.import_window or self._window

    def _show_result(self, result: "Callable[[], ImportSource]") -> None:
        self.show_source(result())

    def _opened(self) -> "ImportWindow":
        if self.import_window is None:
            from qicbrowser.gui.imports.import_window import SIZE, ImportWindow

            room = self._window.screen().availableSize()
            size = min(SIZE[0], room.width()), min(SIZE[1], room.height())
            window = ImportWindow(self._look, size, self._services().recipe_for, self._window)
            window.import_wanted.connect(self._store)
            window.attach_wanted.connect(self._attach)
            window.file_wanted.connect(self.choose_file)
            window.paste_wanted.connect(self.paste)
            window.stop_wanted.connect(self._cancel_run)
            window.closed.connect(self._forget)
            window.installEventFilter(self)
            self.import_window = window
        return self.import_window

    def _store(self, imported: "ImportedTables") -> None:
        """Store tables; where that fails, the window stays open with every answer."""
        from qicbrowser.gui.imports.import_run import ImportRun

        if self.import_window is None:
            return
        services = self._services()
        run = ImportRun(partial(services.preparation, imported), services.put_in_place, self.import_window)
        run.progressed.connect(self.import_window.show_progress)
        run.stopped.connect(partial(self._show_running, None))
        run.stored.connect(partial(self._finish, imported))
        self._show_running(run)
        run.start()

    def _cancel_run(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _show_running(self, run: "ImportRun | None") -> None:
        self._run = run
        if self.import_window is not None:
            self.import_window.show_running(running=run is not None)

    def _finish(self, imported: "ImportedTables", prepared: "PreparedImport") -> None:
        """Close the window, attach the list, and say what was imported."""
        self._show_running(None)
        if self.import_window is not None:
            self.import_window.finish()
        text = self.tr("%n themes imported", "", imported.themes)
        attached = self._lists.attach(imported.source.file, imported.review) if imported.attaches_list else 0
        pattern = self.tr("{imported}; {more}", "what was imported, and what else there is to know")
        if attached:
            text = pattern.format(imported=text, more=self.tr("%n citations attached", "", attached))
        if prepared.unplaced:
            notes = self.tr("%n notes did not find their places and are listed as unplaced", "", prepared.unplaced)
            text = pattern.format(imported=text, more=notes)
        self.message.emit(text)

    def _attach(self, file: "TableFile") -> None:
        """Attach a file's reference list to its review; the window closes, unless answers would be lost."""
        attached = self._lists.attach(file, file.review)
        window = self.import_window
        if window is not None and window.state.is_changed:
            window.show_review_list(self._lists.review_list(file))
        elif window is not None:
            window.finish()
        keys = self._menus.undo.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.message.emit(self.tr("%n citations attached. Undo with {keys}.", "", attached).format(keys=keys))

    def _forget(self) -> None:
        self._cancel_run()
        if self.import_window is not None:
            self.import_window.deleteLater()
            self.import_window = None
