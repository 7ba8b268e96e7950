"""Importing tables: from a file that is chosen, dropped or named at the start, or from the clipboard."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress
from qicbrowser.gui.imports.file_drop import FileDrop
from qicbrowser.gui.imports.file_reading import FileReading, Read
from qicbrowser.gui.imports.list_attaching import ListAttaching
from qicbrowser.gui.imports.reading_line import ReadingLine
from qicbrowser.gui.imports.review_files import ReviewFiles, ReviewServices
from qicbrowser.gui.imports.table_services import TableServices
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.shell.menus import Menus, key_text
from qicbrowser.gui.shell.session import Session

if TYPE_CHECKING:
    from qicbrowser.domain.tables.grid import TableFile
    from qicbrowser.gui.imports.import_run import ImportRun
    from qicbrowser.gui.imports.import_state import ImportedTables, ImportSource
    from qicbrowser.gui.imports.import_window import ImportWindow
    from qicbrowser.services.importing.listed_citations import ReviewList
    from qicbrowser.services.importing.offered_reviews import OfferedReview
    from qicbrowser.services.importing.preparing import PreparedImport

# The window, and whatever reads a table, is imported with the first import: a start needs none of it.


class Importing(QObject):
    """The feature: connects the actions of the menus, reads what is opened, and has it stored."""

    message = Signal(str)
    saved = Signal(str, object)
    """A message on what was saved, and the Path of the file."""

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
        self.reading_line = ReadingLine(window)
        """For the status bar of the main window."""
        self._reading = FileReading(self)
        self._reads_reviews = False
        self._waiting: ImportSource | None = None
        """What was read while the window had answers, or an import that was running."""
        self._reading.progressed.connect(self._show_progress)
        self._reading.failed.connect(self._cancel_opening)
        self.reading_line.cancelled.connect(self._cancel_opening)
        menus.import_table.triggered.connect(self.choose_file)
        menus.paste_table.triggered.connect(self.paste)
        menus.export_reviews.triggered.connect(self.reviews.choose_export)
        self.reviews.message.connect(self.message)
        self.reviews.saved.connect(self.saved)

    def show_look(self, look: Look) -> None:
        self._look = look
        if self.import_window is not None:
            self.import_window.show_look(look)

    def choose_file(self) -> None:
        """Ask for the file to import from."""
        from qicbrowser.gui.shell.file_dialogs import open_file

        self._check_nothing_is_stored()
        patterns = "*.html *.htm *.xml *.nxml *.docx *.xlsx *.csv *.tsv *.txt *.qiclibrary"
        kind = self.tr("Files with tables ({patterns})").format(patterns=patterns)
        open_file(self._dialog_parent, self.tr("Import a table"), kind, self.open_file, self._session.export_folder)

    def open_file(self, name: str) -> None:
        """Read a file on another thread, then show its tables, or the reviews in it.

        Raises ReaderError while an import is being stored.
        """
        from qicbrowser.services.importing.review_files import is_review_file

        self._check_nothing_is_stored()
        path = Path(name)
        if is_review_file(path):
            self._cancel_opening()
            self._read(path.name, self.reviews.reading_of(path), self._show_reviews)
        else:
            self._read(path.name, partial(self._services().read_file, path), self._show_or_offer)

    def export_review(self, key: str) -> None:
        self.reviews.export(key)

    def paste(self) -> None:
        """Show the table on the clipboard: its HTML, which has merged cells and superscripts, before its text.

        Raises ReaderError while an import is being stored.
        """
        from qicbrowser.gui.imports.clipboard import copied_table

        self._check_nothing_is_stored()
        if copied := copied_table():
            read = self._services().read_clipboard
            self._read("", lambda _: read(*copied), self._show_or_offer)
        else:
            self.message.emit(self.tr("There is no table on the clipboard. Copy one from a web page or a document."))

    def show_source(self, source: "ImportSource") -> None:
        """Show the tables of a file, or of pasted content, in the import window, whatever it shows.

        Raises ReaderError where it has no table, and no reference list that can be attached.
        """
        listed = self._review_list(source.file)
        window = self._opened()
        self._end_opening()
        window.show_source(source)
        window.show_review_list(listed)
        window.bring_to_front()

    def close(self) -> bool:
        """Close the import window, if there is one; False where it stays open, to ask whether to discard answers."""
        if self.import_window is None or self.import_window.close():
            return True
        self.import_window.bring_to_front()
        return False

    @property
    def _dialog_parent(self) -> QWidget:
        return self.import_window or self._window

    def _check_nothing_is_stored(self) -> None:
        if self._run is not None:
            raise ReaderError(Message("import-is-running"), Message("open-after-import"))

    def _read(self, name: str, work: Callable[[Progress], Read], show: Callable[[Read], None]) -> None:
        """Read what the reader opened last; what was opened before it is not shown any more."""
        self._end_opening()
        self._reads_reviews = show == self._show_reviews
        self._reading.start(name, work, show)

    def _show_progress(self, done: int, total: int) -> None:
        """Show how far the reading is: in the import window, or for reviews in the window that there is."""
        if self.import_window is None and self._reads_reviews:
            self.reading_line.show_progress(self._reading.name, done, total)
            return
        is_new = self.import_window is None
        window = self._opened()
        window.opening_bar.show_progress(self._reading.name, done, total)
        if is_new:
            window.bring_to_front()

    def _show_reviews(self, offers: "tuple[OfferedReview, ...]") -> None:
        """Show the reviews of a file; over the main window where the import window is about to close."""
        parent = self._window if self._run is not None else self._dialog_parent
        self._end_opening()
        self.reviews.show(self._reading.name, offers, parent)

    def _show_or_offer(self, source: "ImportSource") -> None:
        """Show what was read, at once where nothing is lost by it: neither answers nor an import that is running."""
        window = self.import_window
        if window is None or not (window.has_answers or self._run is not None):
            self.show_source(source)
            return
        self._review_list(source.file)
        self._waiting = source
        window.opening_bar.offer(source.file.name)

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self.show_source(self._waiting)

    def _review_list(self, file: "TableFile") -> "ReviewList | None":
        """The reference list of a file that can be attached; raises ReaderError where the file is of no use."""
        listed = self._lists.review_list(file)
        if listed is None and not file.tables:
            self._cancel_opening()
            raise ReaderError(Message("without-tables", path=file.name), Message("open-page-with-table"))
        return listed

    def _end_opening(self) -> None:
        """Neither read nor offer another file any more."""
        self._reading.cancel()
        self._waiting = None
        self.reading_line.hide()
        if self.import_window is not None:
            self.import_window.opening_bar.hide()

    def _cancel_opening(self) -> None:
        """The same; a window that shows no file closes."""
        self._end_opening()
        if self.import_window is not None and self.import_window.state.file is None:
            self.import_window.finish()

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
            window.opening_bar.show_wanted.connect(self._show_waiting)
            window.opening_bar.cancelled.connect(self._cancel_opening)
            window.closed.connect(self._forget)
            window.closed.connect(self._cancel_opening)
            FileDrop(window).dropped.connect(self.open_file)
            self.import_window = window
        return self.import_window

    def _store(self, imported: "ImportedTables") -> None:
        """Store tables; where that fails, the window stays open with every answer."""
        from qicbrowser.gui.imports.import_run import ImportRun

        if self.import_window is None:
            return
        services = self._services()
        run = ImportRun(partial(services.preparation, imported), services.put_in_place, self.import_window)
        run.progressed.connect(self.import_window.foot.show_progress)
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
        self._close_window()
        report = partial(self._report, imported, prepared)
        if imported.attaches_list:
            self._lists.attach(imported.source.file, imported.review, report)
        else:
            report(0)
        self._show_waiting()

    def _report(self, imported: "ImportedTables", prepared: "PreparedImport", attached: int) -> None:
        text = self.tr("%n themes imported", "", imported.themes)
        pattern = self.tr("{imported}; {more}", "what was imported, and what else there is to know")
        if attached:
            text = pattern.format(imported=text, more=self.tr("%n citations attached", "", attached))
        if prepared.unplaced:
            notes = self.tr("%n notes could not be placed and are listed as unplaced", "", prepared.unplaced)
            text = pattern.format(imported=text, more=notes)
        self.message.emit(text)

    def _attach(self, file: "TableFile") -> None:
        """Attach a file's reference list to its review; the window closes, unless answers would be lost."""
        self._lists.attach(file, file.review, partial(self._report_attached, file))

    def _report_attached(self, file: "TableFile", attached: int) -> None:
        window = self.import_window
        if window is not None and window.has_answers:
            window.show_review_list(self._lists.review_list(file))
        else:
            self._close_window()
            self._show_waiting()
        keys = key_text(self._menus.undo)
        self.message.emit(self.tr("%n citations attached. Undo with {keys}.", "", attached).format(keys=keys))

    def _close_window(self) -> None:
        """Close the window, whose work is done; another file that is being opened still is."""
        if self.import_window is not None:
            self.import_window.closed.disconnect(self._cancel_opening)
            self.import_window.finish()

    def _forget(self) -> None:
        self._cancel_run()
        if self.import_window is not None:
            self.import_window.deleteLater()
            self.import_window = None
