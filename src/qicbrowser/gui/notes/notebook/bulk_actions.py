"""Actions on several notes at once: delete, restore, recolour, tag; each is one undo step."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Colour, Note
from qicbrowser.domain.tags import tags_of
from qicbrowser.gui.notes.note_writing import NoteWriting
from qicbrowser.gui.notes.notebook.note_actions import NoteAction
from qicbrowser.gui.notes.notebook.pane import NotebookPane
from qicbrowser.gui.page.writer import shortened
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.changes import Change
from qicbrowser.services.notes import bulk_edits
from qicbrowser.services.notes.exchange.note_reports import plain
from qicbrowser.store.library import Library
from qicbrowser.store.user.backup_file import Reason
from qicbrowser.store.user.backups import Backups

_LONGEST_TAG = 30
"""Characters of a tag in the name of an undo step."""


class BulkActions(QObject):
    """Changes the notes that are selected in the notebook, or all that have a tag."""

    message = Signal(str)
    """A text for the status bar."""

    def __init__(self, library: Library, history: UndoHistory, pane: NotebookPane, note_writing: NoteWriting) -> None:
        super().__init__(pane)
        self._library = library
        self._history = history
        self._pane = pane
        self._note_writing = note_writing
        pane.table.action_triggered.connect(self._act)
        pane.table.colour_chosen.connect(self._recolour)
        pane.tags_entered.connect(self._tag)
        pane.purge_all_requested.connect(self._ask_to_purge_all)
        pane.tags.renamed.connect(self.rename_tag)
        pane.tags.removed.connect(self.remove_tag)
        pane.tags.add_requested.connect(lambda tag: self._tag((tag,)))
        pane.tags.remove_requested.connect(self._untag)

    def rename_tag(self, old: str, new: str) -> None:
        """Rename a tag on all notes; raises ReaderError where the new name is not a tag."""
        if self._note_writing.flush():
            changes = bulk_edits.rename_tag(self._library, old, new)
            name = self.tr("rename tag “{tag}”").format(tag=_short(old))
            self._do(name, changes, lambda: self._pane.replace_chosen_tag(old, "".join(tags_of(new))))

    def remove_tag(self, tag: str) -> None:
        """Remove a tag from all notes."""
        if self._note_writing.flush():
            changes = bulk_edits.remove_tag(self._library, tag)
            name = self.tr("remove tag “{tag}”").format(tag=_short(tag))
            self._do(name, changes, lambda: self._pane.replace_chosen_tag(tag, ""))

    def _act(self, action: "NoteAction") -> None:
        match action:
            case NoteAction.DELETE:
                changes = bulk_edits.delete(self._selected())
                self._do(self.tr("delete %n notes", "", len(changes)), changes)
            case NoteAction.RESTORE:
                changes = bulk_edits.restore(self._selected())
                self._do(self.tr("restore %n notes", "", len(changes)), changes)
            case NoteAction.PURGE:
                changes = bulk_edits.purge(self._selected())
                name = self.tr("delete %n notes permanently", "", len(changes))
                self._ask(changes, partial(self._purge, name, changes))
            case NoteAction.COPY:
                self._copy(self._selected())

    def _selected(self) -> list[Note]:
        """The selected notes as they are in the file, with unsaved text of the open one.

        None where that cannot be saved: whatever is done with the notes would leave it out.
        """
        if not self._note_writing.flush():
            return []
        ids = self._pane.table.selected
        notes = {note.id: note for note in self._library.notes.of_ids(ids)}
        return [notes[note_id] for note_id in ids if note_id in notes]

    def _do(self, name: str, changes: Sequence[Change[Note]], saved: Callable[[], None] = lambda: None) -> None:
        """Save changes as a step, if there are any; `saved` is called once nothing is left to save."""
        if changes:
            self._history.do(name, changes, saved=saved)
        else:
            saved()

    def _copy(self, notes: Sequence[Note]) -> None:
        if notes:
            QGuiApplication.clipboard().setText(plain(notes))
            self.message.emit(self.tr("%n notes copied.", "", len(notes)))

    def _recolour(self, colour: Colour) -> None:
        changes = bulk_edits.recolour(self._selected(), colour)
        self._do(self.tr("change colour of %n notes", "", len(changes)), changes)

    def _tag(self, tags: Sequence[str]) -> None:
        changes = bulk_edits.tag(self._selected(), tags)
        self._do(self.tr("tag %n notes", "", len(changes)), changes)

    def _untag(self, tag: str) -> None:
        changes = bulk_edits.untag(self._selected(), tag)
        self._do(self.tr("untag %n notes", "", len(changes)), changes)

    def _ask(self, changes: Sequence[Change[Note]], act: Callable[[], None]) -> None:
        """Ask whether these notes are to be deleted permanently."""
        from qicbrowser.gui.shell.questions import ask_first

        if changes:
            question = self.tr("Delete %n notes permanently?", "", len(changes))
            consequence = self.tr("Until you quit, Undo brings back what was deleted.")
            ask_first(self._pane.window(), question, consequence, self.tr("Delete permanently"), act)

    def _purge(self, name: str, changes: Sequence[Change[Note]], backup_error: ReaderError | None = None) -> None:
        self._do(name, changes, partial(self._report_purge, len(changes), backup_error))

    def _report_purge(self, number: int, backup_error: ReaderError | None) -> None:
        self.message.emit(self.tr("%n notes deleted permanently.", "", number))
        if backup_error:
            text = self.tr("The deleted notes were deleted permanently without a backup. {reason}")
            self.message.emit(text.format(reason=words(backup_error.message)))

    def _ask_to_purge_all(self) -> None:
        if self._note_writing.flush():
            self._ask(bulk_edits.purge(self._library.notes.deleted()), self._purge_all)

    def _purge_all(self) -> None:
        """Delete all deleted notes permanently, after a backup; undo brings them back as well."""
        backup_error = None
        try:
            Backups(self._library.user_file).make(datetime.now(UTC), Reason.DELETION)
        except ReaderError as error:
            backup_error = error
        self._purge(self.tr("delete all permanently"), bulk_edits.purge(self._library.notes.deleted()), backup_error)


def _short(tag: str) -> str:
    """A tag as a menu has room for it, where & marks a mnemonic."""
    return shortened(tag, _LONGEST_TAG).replace("&", "&&")
