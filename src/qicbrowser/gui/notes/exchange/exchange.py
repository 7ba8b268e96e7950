"""Exporting notes to a file, and importing notes from a file."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Note
from qicbrowser.gui.notes.notebook.notebook import Notebook
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.shell.menus import Menus, key_text
from qicbrowser.gui.shell.messages import error_words, words
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.record_names import record_name
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.services.notes.exchange.annotation_reading import ReadNotes
    from qicbrowser.services.notes.exchange.merging import Plan

# The dialogs and the services below them are imported when they are needed: a start does without them.

_LONGEST_NAME = 40
"""Characters of a file's name in the name of an undo step."""


class NoteExchange(QObject):
    message = Signal(str)
    """A text for the status bar."""

    saved = Signal(str, object)
    """A message on what was saved, and the Path of the file."""

    def __init__(
        self,
        library: Library,
        history: UndoHistory,
        session: Session,
        flush: Callable[[], bool],
        notebook: Notebook,
        navigator: Navigator,
        menus: Menus,
        window: QWidget,
    ) -> None:
        """`flush` saves the notes that are being written, and returns False where it cannot."""
        super().__init__(window)
        self._library = library
        self._history = history
        self._session = session
        self._flush = flush
        self._notebook = notebook
        self._navigator = navigator
        self._undo = menus.undo
        self._window = window
        menus.export_notes.triggered.connect(self.export_notes)
        menus.import_notes.triggered.connect(self.import_notes)

    def export_notes(self) -> None:
        """Open the export dialog."""
        from qicbrowser.gui.notes.exchange.export_dialog import ExportNotesDialog
        from qicbrowser.services.notes.exchange.note_files import notes_of

        if not self._flush():  # the file would lack what is being written
            return
        notes = notes_of(self._library)
        if not notes:
            self.message.emit(self.tr("There are no notes to export yet."))
            return
        selected = set(self._notebook.selected)
        theme = self._navigator.here.theme
        sources: list[tuple[str, tuple[Note, ...]]] = [
            (self.tr("All notes and stars"), notes),
            (self.tr("Notes selected in the list"), tuple(note for note in notes if note.id in selected)),
        ]
        if theme:
            of_theme = tuple(note for note in notes if note.record_key == theme)
            sources.append((self.tr("Notes and stars on “{theme}”").format(theme=self._title(theme)), of_theme))
        first = 1 if len(sources[1][1]) > 1 else 0
        dialog = ExportNotesDialog(self._library, self._history, self._session, sources, first, self._window)
        dialog.copied.connect(self.message)
        dialog.saved.connect(self.saved)
        dialog.open()

    def import_notes(self) -> None:
        """Ask for a file, show what importing it would change, and import it."""
        from qicbrowser.gui.shell.file_dialogs import open_file  # with the first file, not with the start

        if not self._flush():  # the note in the editor may be one that the file changes
            return
        open_file(self._window, self.tr("Import notes"), self.tr("Web Annotations (*.jsonld *.json)"), self.read)

    def read(self, name: str) -> None:
        """Read a file in another thread, then show what importing it would change.

        Nothing is read where the open note cannot be saved: it may be one that the file changes.
        """
        from qicbrowser.gui.shell.background_task import run_with_progress
        from qicbrowser.services.files.bounded_json import load
        from qicbrowser.services.notes.exchange import merging
        from qicbrowser.services.notes.exchange.annotation_reading import read

        if not self._flush():
            return
        path = Path(name)
        records, now = merging.record_keys(self._library), datetime.now(UTC)
        run_with_progress(
            self.tr("Reading the notes…"),
            lambda progress: read(load(path), records, now, progress),
            partial(self._show, path),
            self._window,
        )

    def _show(self, path: Path, result: "Callable[[], ReadNotes]") -> None:
        """Show the errors in a file, or what importing it would change."""
        from qicbrowser.gui.notes.exchange.import_dialog import ErrorsDialog, ImportNotesDialog
        from qicbrowser.services.files.bounded_json import FaultsError
        from qicbrowser.services.notes.exchange import merging
        from qicbrowser.services.notes.exchange.note_files import own_name

        try:
            plan = merging.plan(self._library, result(), own_name(self._library))
        except FaultsError as error:
            ErrorsDialog(path.name, error, self._window).open()
            return
        dialog = ImportNotesDialog(path.name, plan, self._title, key_text(self._undo), self._window)
        dialog.accepted.connect(partial(self._merge, path.name, plan))
        dialog.open()

    def _merge(self, name: str, plan: "Plan") -> None:
        """Back up, then import as one undo step."""
        from qicbrowser.gui.page.writer import shortened
        from qicbrowser.services.notes.exchange import merging
        from qicbrowser.store.user.backup_file import Reason
        from qicbrowser.store.user.backups import Backups

        changes = merging.changes(plan)
        backup_error = None
        try:
            Backups(self._library.user_file).make(datetime.now(UTC), Reason.IMPORT)
        except ReaderError as error:
            backup_error = error
        step = self.tr("import {file}").format(file=shortened(name, _LONGEST_NAME).replace("&", "&&"))
        self._history.do(step, changes, saved=partial(self._report_merged, plan, backup_error))

    def _report_merged(self, plan: "Plan", backup_error: ReaderError | None) -> None:
        from qicbrowser.services.notes.exchange import merging

        kinds = {"new": merging.Kind.NEW, "replaced": merging.Kind.NEWER, "conflicts": merging.Kind.CONFLICT}
        numbers = {name: QLocale().toString(plan.counts[kind]) for name, kind in kinds.items()}
        text = self.tr("Imported: {new} new, {replaced} replaced, {conflicts} changed on both sides. Undo with {key}.")
        self.message.emit(text.format(key=key_text(self._undo), **numbers))
        if backup_error:
            self._warn(backup_error)

    def _warn(self, error: ReaderError) -> None:
        """Show that there is no backup; the notes were imported anyway, and that can be undone."""
        from qicbrowser.gui.shell.errors import error_box

        warning = ReaderError(self.tr("The notes were imported without a backup."), hint=error_words(error))
        box = error_box(warning)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def _title(self, record_key: str) -> str:
        """The title of a theme or reference; the key of one that is not in the evidence."""
        return words(record_name(self._library.evidence, record_key))
