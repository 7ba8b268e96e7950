"""Notes going out to a file, and a colleague's coming in."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Note
from qicbrowser.gui.notes.note_writing import NoteDesk
from qicbrowser.gui.notes.notebook.notebook import NotebookDesk
from qicbrowser.gui.reading.navigator import Reading
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.undo import History
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.services.notes.exchange.annotation_reading import Read
    from qicbrowser.services.notes.exchange.merging import Plan

_NAMED = 40
"""Characters of a file's name that a menu has room for."""


class ExchangeDesk(QObject):
    told = Signal(str)

    def __init__(
        self,
        library: Library,
        history: History,
        session: Session,
        desk: NoteDesk,
        notebook: NotebookDesk,
        reading: Reading,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._history = history
        self._session = session
        self._desk = desk
        self._notebook = notebook
        self._reading = reading
        self._window = window

    def export_notes(self) -> None:
        """Ask which notes to write to a file, and how."""
        # Imported when it is asked for: a start needs nothing of it, nor of the services below it.
        from qicbrowser.gui.notes.exchange.export_dialog import ExportNotesDialog
        from qicbrowser.services.notes.exchange.note_files import notes_of

        if not self._desk.flush():  # the file would lack what is being written
            return
        everything = notes_of(self._library)
        selected = set(self._notebook.selected)
        theme = self._reading.here.theme
        sources: list[tuple[str, tuple[Note, ...]]] = [
            (self.tr("All notes"), everything),
            (self.tr("Those selected among my notes"), tuple(note for note in everything if note.id in selected)),
            (
                self.tr("Those on “{}”").format(self._about(theme)),
                tuple(note for note in everything if note.record_key == theme),
            ),
        ]
        if not everything:
            self.told.emit(self.tr("There are no notes to export yet."))
            return
        first = 1 if len(sources[1][1]) > 1 else 0
        dialog = ExportNotesDialog(self._library, self._history, self._session, sources, first, self._window)
        dialog.exported.connect(self.told)
        dialog.open()

    def import_notes(self) -> None:
        """Ask for a file of notes, show what it would do, and take it in."""
        from PySide6.QtWidgets import QFileDialog  # when it is asked for: a start needs nothing of it

        if not self._desk.flush():  # the note in the editor may be one that the file changes
            return
        asked = QFileDialog(self._window, self.tr("Import notes"))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setNameFilters([self.tr("Web Annotations (*.jsonld *.json)"), self.tr("All files (*)")])
        asked.fileSelected.connect(self.read)
        asked.open()

    def read(self, name: str) -> None:
        """Read a file, beside the window, and then show what importing it would do."""
        from qicbrowser.gui.shell.background_task import run_with_progress  # with the first file, not with the start
        from qicbrowser.services.files.bounded_json import load
        from qicbrowser.services.notes.exchange import merging
        from qicbrowser.services.notes.exchange.annotation_reading import read

        path = Path(name)
        records, now = merging.records(self._library), datetime.now(UTC)
        run_with_progress(
            self.tr("Reading the notes…"),
            lambda progress: read(load(path), records, now, progress),
            partial(self._show, path),
            self._window,
        )

    def _show(self, path: Path, result: "Callable[[], Read]") -> None:
        """What is wrong in a file, or what taking it in would do."""
        from qicbrowser.gui.notes.exchange.import_dialog import FaultsDialog, ImportNotesDialog
        from qicbrowser.services.files.bounded_json import FaultsError
        from qicbrowser.services.notes.exchange import merging
        from qicbrowser.services.notes.exchange.note_files import own_name

        try:
            plan = merging.plan(self._library, result(), own_name(self._library))
        except FaultsError as error:
            FaultsDialog(path.name, error, self._window).open()
            return
        dialog = ImportNotesDialog(path.name, plan, self._about, self._window)
        dialog.accepted.connect(partial(self._take_in, path.name, plan))
        dialog.open()

    def _take_in(self, name: str, plan: "Plan") -> None:
        """Back up, then merge as one step."""
        from qicbrowser.services.notes.exchange import merging
        from qicbrowser.store.user.backups import Backups

        changes = merging.changes(plan)
        warning = ""
        try:
            Backups(self._library.user_file).make(datetime.now(UTC))
        except ReaderError as error:
            warning = error_words(error)
        short = name if len(name) <= _NAMED else f"{name[: _NAMED - 1]}…"
        self._history.do(self.tr("merge {}").format(short.replace("&", "&&")), changes)
        counts = plan.counts
        told = self.tr("Taken in: {new} new, {newer} replaced, {both} changed on both sides. Ctrl+Z takes it back.")
        self.told.emit(
            told.format(
                new=counts[merging.Kind.NEW], newer=counts[merging.Kind.NEWER], both=counts[merging.Kind.CONFLICT]
            )
        )
        if warning:
            self._warn(warning)

    def _warn(self, warning: str) -> None:
        """Say that there is no backup: the notes were taken in all the same, as one step that can be undone."""
        from qicbrowser.gui.shell.errors import error_box

        box = error_box(ReaderError(self.tr("The notes were taken in without a backup."), hint=warning))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _about(self, record_key: str) -> str:
        """What notes are on, as it is called."""
        title = self._library.evidence.title_of(record_key)
        if title is not None:
            return title
        reference = self._library.evidence.reference(record_key)
        return self.tr("Reference {}").format(reference.number) if reference else record_key
