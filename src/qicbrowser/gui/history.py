"""Undo and redo of what the reader changes: every state on screen is in the file.

A change is saved first and remembered after; a change that cannot be saved leaves the history as it was.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from qicbrowser.domain.records import Note
from qicbrowser.services.annotate import store
from qicbrowser.store.library import Library


@dataclass(frozen=True, slots=True)
class Change:
    """One note before and after; None where it was not there."""

    before: Note | None
    after: Note | None

    @property
    def note(self) -> Note:
        """The note as it is after the change, or as it was where it is gone."""
        note = self.after or self.before
        if note is None:
            raise ValueError("a change of nothing")
        return note


class _Step(QUndoCommand):
    """Changes undone together. `session` names a stretch of writing, whose changes become one step."""

    def __init__(self, name: str, changes: tuple[Change, ...], session: int) -> None:
        super().__init__(name)
        self.changes = changes
        self._session = session

    def id(self) -> int:
        return self._session

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or len(self.changes) != 1 or len(other.changes) != 1:
            return False
        self.changes = (Change(self.changes[0].before, other.changes[0].after),)
        return True


class History(QObject):
    changed = Signal(object)
    """The notes that a change, an undo or a redo has just saved, as a tuple of Note."""

    stepped = Signal(object)
    """The same, after an undo or a redo only: to be shown where they are."""

    _ALONE = -1

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.stack = QUndoStack(self)

    def do(self, name: str, changes: Sequence[Change], session: int = _ALONE) -> None:
        """Save changes as one step; raises ReaderError, with nothing changed, when they cannot be saved."""
        store(self._library, [(change.note.id, change.after) for change in changes])
        self.stack.push(_Step(name, tuple(changes), session))
        self.changed.emit(tuple(change.note for change in changes))

    def undo(self) -> None:
        step = self._step(self.stack.index() - 1)
        if step:
            store(self._library, [(change.note.id, change.before) for change in step.changes])
            self.stack.undo()
            self._tell_stepped(tuple(change.before or change.note for change in step.changes))

    def redo(self) -> None:
        step = self._step(self.stack.index())
        if step:
            store(self._library, [(change.note.id, change.after) for change in step.changes])
            self.stack.redo()
            self._tell_stepped(tuple(change.note for change in step.changes))

    def _tell_stepped(self, notes: tuple[Note, ...]) -> None:
        self.changed.emit(notes)
        self.stepped.emit(notes)

    def _step(self, at: int) -> _Step | None:
        step = self.stack.command(at) if 0 <= at < self.stack.count() else None
        return step if isinstance(step, _Step) else None
