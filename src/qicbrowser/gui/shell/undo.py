"""Undo and redo of what the reader changes: every state on screen is in a file.

A change is saved first and remembered after; a change that cannot be saved leaves the history as it was.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from qicbrowser.domain.records import Note
from qicbrowser.services.changes import Change, ChangedElsewhereError, UserData, or_revert, store
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.services.importing.library import LibraryChange

_periods = count(1)


class _Step(QUndoCommand):
    """Changes undone together. `session` identifies a period of typing, whose changes become one step."""

    def __init__(self, name: str, changes: tuple[Change[UserData], ...], session: int) -> None:
        super().__init__(name)
        self.changes = changes
        self._session = session

    def id(self) -> int:
        return self._session

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Merge with the next edit of the same note, unless it deletes the note or loses text worth undoing."""
        if not isinstance(other, _Step) or len(self.changes) != 1 or len(other.changes) != 1:
            return False
        (mine,), (its,) = self.changes, other.changes
        gone = mine.after is None or its.after is None
        if gone or its.before != mine.after or (_words(mine.after) and not _words(its.after)):
            return False
        self.changes = (Change(mine.before, its.after),)
        if not _words(mine.after) and mine.before:
            self.setText(other.text())
        return True


class _LibraryStep(QUndoCommand):
    """A change of the reader's library of reviews, which is not in the user file, with changes of the latter."""

    def __init__(self, name: str, change: "LibraryChange", changes: tuple[Change[UserData], ...]) -> None:
        super().__init__(name)
        self.change = change
        self.changes = changes


def new_period() -> int:
    """The number of a new period of typing: no other window has the same."""
    return next(_periods)


class UndoHistory(QObject):
    changed = Signal(object)
    """A tuple of the changes to the user file that a change, an undo or a redo has just saved."""

    stepped = Signal(object)
    """The same, after an undo or a redo only: to be shown where they are."""

    refused = Signal()
    """A change was refused because the file was changed elsewhere: what is on screen is outdated."""

    _ALONE = -1

    def __init__(
        self,
        library: Library,
        parent: QObject | None = None,
        save_reviews: "Callable[[LibraryChange], None] | None" = None,
        stack: QUndoStack | None = None,
    ) -> None:
        """`save_reviews` saves a change of the library of reviews, or raises ReaderError with nothing changed.

        The `stack` is that of another window of the program: each undoes what the other did, in its own library.
        """
        super().__init__(parent)
        self._library = library
        self._save_reviews = save_reviews
        self.stack = stack or QUndoStack()  # it ends with the last window that has it

    def do(self, name: str, changes: Sequence[Change[UserData]], session: int = _ALONE) -> None:
        """Save changes as one step; raises ReaderError, with nothing changed, when they cannot be saved."""
        self._save(changes)
        self.stack.push(_Step(name, tuple(changes), session))
        self.changed.emit(tuple(changes))

    def remember(self, name: str, change: "LibraryChange", changes: Sequence[Change[UserData]] = ()) -> None:
        """Add a change of the library of reviews as a step, with changes that came with it; all are saved already."""
        self.stack.push(_LibraryStep(name, change, tuple(changes)))
        self.changed.emit(tuple(changes))

    def undo(self) -> None:
        step = self._step(self.stack.index() - 1)
        if isinstance(step, _Step):
            changes = tuple(change.reverse for change in step.changes)
            self._save(changes)
            self.stack.undo()
            self._emit_stepped(changes)
        elif isinstance(step, _LibraryStep) and self._save_reviews:
            self._run(partial(self._revert, step, self._save_reviews))
            self.stack.undo()
            self.changed.emit(tuple(change.reverse for change in step.changes))

    def redo(self) -> None:
        step = self._step(self.stack.index())
        if isinstance(step, _Step):
            self._save(step.changes)
            self.stack.redo()
            self._emit_stepped(step.changes)
        elif isinstance(step, _LibraryStep) and self._save_reviews:
            self._run(partial(self._repeat, step, self._save_reviews))
            self.stack.redo()
            self.changed.emit(step.changes)

    def clear(self) -> None:
        """Forget every step: the file that they were saved in was replaced."""
        self.stack.clear()
        self.changed.emit(())

    def _repeat(self, step: _LibraryStep, save_reviews: "Callable[[LibraryChange], None]") -> None:
        """Save the reviews, and then what is on them: both or neither."""
        save_reviews(step.change)
        if step.changes:
            or_revert(lambda: store(self._library, step.changes), lambda: save_reviews(step.change.reverse))

    def _revert(self, step: _LibraryStep, save_reviews: "Callable[[LibraryChange], None]") -> None:
        if not step.changes:
            save_reviews(step.change.reverse)
            return
        store(self._library, [change.reverse for change in reversed(step.changes)])
        or_revert(lambda: save_reviews(step.change.reverse), lambda: store(self._library, step.changes))

    def _save(self, changes: Sequence[Change[UserData]]) -> None:
        self._run(partial(store, self._library, changes))

    def _run(self, save: Callable[[], None]) -> None:
        try:
            save()
        except ChangedElsewhereError:
            self.refused.emit()
            raise

    def _emit_stepped(self, changes: tuple[Change[UserData], ...]) -> None:
        self.changed.emit(changes)
        self.stepped.emit(changes)

    def _step(self, at: int) -> QUndoCommand | None:
        return self.stack.command(at) if 0 <= at < self.stack.count() else None


def _words(value: UserData | None) -> str:
    return " ".join((value.words, *value.tags)) if isinstance(value, Note) and value.deleted is None else ""
