"""File > Export project and Open project."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.progress import Progress
from qicbrowser.gui.project.export_dialog import ExportProjectDialog
from qicbrowser.gui.project.import_dialog import ImportProjectDialog
from qicbrowser.gui.shell.background_task import run_with_progress
from qicbrowser.gui.shell.errors import error_box
from qicbrowser.gui.shell.file_dialogs import open_file, save_as
from qicbrowser.gui.shell.menus import Menus, key_text
from qicbrowser.gui.shell.messages import error_words, words
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.paths import DataFolder
from qicbrowser.services.changes import Change, UserData
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.importing.library_writing import contents_of
from qicbrowser.services.importing.review_files import exportable
from qicbrowser.services.notes.exchange.note_files import own_name, renaming
from qicbrowser.services.project.entries import Entry
from qicbrowser.services.project.exporting import contents, export_project, project_parts
from qicbrowser.services.project.plan import changes, plan
from qicbrowser.services.project.project_file import ENDING
from qicbrowser.services.project.reading import Project, known_records, read_project
from qicbrowser.services.record_names import record_name
from qicbrowser.store.library import Library
from qicbrowser.store.user.backup_file import Reason
from qicbrowser.store.user.backups import Backups

if TYPE_CHECKING:
    from qicbrowser.services.importing.offered_reviews import OfferedReview
    from qicbrowser.services.importing.preparing import PreparedImport

_LONGEST_NAME = 40
"""Characters of a file's name in the name of an undo step."""


class ProjectServices(NamedTuple):
    """What the reviews in a project are imported with."""

    preparation: "Callable[[Sequence[OfferedReview]], Callable[[Progress], PreparedImport]]"
    """Gives what prepares the import of reviews in another thread."""
    put_in_place: "Callable[[str, PreparedImport, Sequence[Change[UserData]]], bool]"
    """Stores them with changes of the reader's file as one step of this name; False where it must be prepared anew."""


class Projects(QObject):
    message = Signal(str)
    """A text for the status bar."""

    def __init__(
        self,
        library: Library,
        history: UndoHistory,
        session: Session,
        flush: Callable[[], bool],
        services: ProjectServices,
        menus: Menus,
        window: QWidget,
    ) -> None:
        """`flush` saves the note that is being written, and returns whether it is saved."""
        super().__init__(window)
        self._library = library
        self._history = history
        self._session = session
        self._flush = flush
        self._services = services
        self._undo = menus.undo
        self._window = window
        self._data = DataFolder(library.user_file.parent)
        menus.export_project.triggered.connect(self.export)
        menus.open_project.triggered.connect(self.choose_file)

    def export(self) -> None:
        """Show what a project would hold, and ask where to save it."""
        if not self._flush():  # the file would lack what is being written
            return
        reviews = exportable(here := contents_of(self._data))
        exported = contents(self._library)
        if exported.is_empty and not reviews:
            self.message.emit(self.tr("There is nothing to export yet."))
            return
        size = sum(len(source.content) for review in here.reviews for source in review.sources)
        dialog = ExportProjectDialog(exported.kinds, len(reviews), size, own_name(self._library), self._window)
        dialog.save_wanted.connect(partial(self._ask_where, dialog))
        dialog.open()

    def choose_file(self) -> None:
        """Ask for the project to open."""
        open_file(self._window, self.tr("Open project"), self._kind, self.read, self._session.export_folder)

    def read(self, name: str) -> None:
        """Read a project in another thread, then show what importing it would change."""
        if not self._flush():  # the note in the editor may be one that the project changes
            return
        path, here = Path(name), contents_of(self._data)
        known, now = known_records(self._library, here), datetime.now(UTC)
        run_with_progress(
            self.tr("Reading the project…"),
            lambda progress: read_project(path, known, here, now, progress),
            partial(self._show, path.name),
            self._window,
        )

    @property
    def _kind(self) -> str:
        return self.tr("Projects of QIC Browser ({pattern})").format(pattern=f"*{ENDING}")

    def _ask_where(self, dialog: ExportProjectDialog) -> None:
        chosen, folder = partial(self._save, dialog), self._session.export_folder
        save_as(dialog, self.tr("Export project"), self._kind, f"notes{ENDING}", chosen, folder)

    def _save(self, dialog: ExportProjectDialog, name: str) -> None:
        path, moment, here = Path(name), datetime.now(UTC), contents_of(self._data)
        keys = [review.key for review in exportable(here)] if dialog.includes_reviews else []
        parts = project_parts(self._library, dict(here.identities), dialog.name_text, moment)
        own = OwnFiles.of(self._library)
        if renamed := renaming(self._library, dialog.name_text):
            self._history.do(self.tr("change your name"), renamed)
        self._session.export_folder = str(path.parent)
        dialog.accept()
        run_with_progress(
            self.tr("Exporting the project…"),
            lambda progress: export_project(path, parts, (here, keys), moment, own, progress),
            partial(self._say_exported, path),
            self._window,
        )

    def _say_exported(self, path: Path, result: Callable[[], None]) -> None:
        result()
        self.message.emit(self.tr("Project exported to {path}.").format(path=path))

    def _show(self, name: str, result: Callable[[], Project]) -> None:
        planned = plan(self._library, result(), own_name(self._library), name)
        dialog = ImportProjectDialog(name, planned, self._title, key_text(self._undo), self._window)
        dialog.import_wanted.connect(partial(self._import, dialog, name))
        dialog.open()

    def _import(
        self, dialog: ImportProjectDialog, name: str, entries: Sequence[Entry], reviews: "Sequence[OfferedReview]"
    ) -> None:
        """Back up, then import as one undo step; where that fails, the dialog stays open."""
        from qicbrowser.gui.page.writer import shortened

        step = self.tr("import {file}").format(file=shortened(name, _LONGEST_NAME).replace("&", "&&"))
        failure = self._back_up()
        if reviews:
            self._import_with_reviews(dialog, step, entries, reviews, failure)
            return
        self._history.do(step, changes(entries), saved=lambda: self._finish(dialog, len(entries), failure))

    def _import_with_reviews(
        self,
        dialog: ImportProjectDialog,
        step: str,
        entries: Sequence[Entry],
        reviews: "Sequence[OfferedReview]",
        failure: ReaderError | None,
    ) -> None:
        def store(result: "Callable[[], PreparedImport]") -> None:
            prepared = result()
            try:
                stored = self._services.put_in_place(step, prepared, changes(entries))
            finally:
                prepared.close()
            if stored:
                self._finish(dialog, len(entries), failure)
            else:  # on what the library holds now
                self._import_with_reviews(dialog, step, entries, reviews, failure)

        run_with_progress(self.tr("Importing the reviews…"), self._services.preparation(reviews), store, dialog)

    def _back_up(self) -> ReaderError | None:
        """Back up the reader's file; returns why that failed."""
        try:
            Backups(self._library.user_file).make(datetime.now(UTC), Reason.IMPORT)
        except ReaderError as error:
            return error
        return None

    def _finish(self, dialog: ImportProjectDialog, number: int, failure: ReaderError | None) -> None:
        dialog.accept()
        text = self.tr("%n entries imported. Undo with {key}.", "", number)
        self.message.emit(text.format(key=key_text(self._undo)))
        if failure:
            warning = ReaderError(self.tr("The project was imported without a backup."), hint=error_words(failure))
            box = error_box(warning)
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

    def _title(self, record_key: str) -> str:
        """The title of a theme or reference; the key of one that is not in the evidence."""
        return words(record_name(self._library.evidence, record_key)) if record_key else ""
