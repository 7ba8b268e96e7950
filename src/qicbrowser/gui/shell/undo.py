"""Undo and redo of what the reader changes: every state on screen is in a file.

A change is saved first and remembered after; a change that cannot be saved leaves the history as it was. A step of many
changes is saved on a thread, as one transaction of a connection of its own, so that the window answers meanwhile.
"""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Note
from qicbrowser.services.changes import Change, ChangedElsewhereError, UserData, or_revert, store, storing
from qicbrowser.store.library import Library
from qicbrowser.store.user.errors import LockedError

if TYPE_CHECKING:
    from qicbrowser.services.importing.library import LibraryChange

MANY_CHANGES = 2000
"""From so many changes on, a step is saved on a thread: in the window's, they would take more than 30 ms."""

_periods = count(1)

ALONE = -1
"""The session of a step that is not merged with another."""

_Changes = tuple[Change[UserData], ...]


def _nothing() -> None:
    """What is done after a step where nothing is asked for."""


class _Step(QUndoCommand):
    """Changes undone together. `session` identifies a period of typing, whose changes become one step."""

    def __init__(self, name: str, changes: tuple[Change[UserData], ...], session: int) -> None:
        super().__init__(name)
        self.changes = changes
        self._session = session

    def repeated(self, *, reverse: bool) -> "_Step":
        """A new step that does the same, or undoes it."""
        return _Step(self.text(), _reversed(self.changes) if reverse else self.changes, ALONE)

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

    def __init__(self, name: str, change: "LibraryChange", changes: _Changes) -> None:
        super().__init__(name)
        self.change = change
        self.changes = changes

    def repeated(self, *, reverse: bool) -> "_LibraryStep":
        """A new step that does the same, or undoes it."""
        change, changes = (self.change.reverse, _reversed(self.changes)) if reverse else (self.change, self.changes)
        return _LibraryStep(self.text(), change, changes)


class UndoStack(QUndoStack):
    """The steps of all windows."""

    is_saving = False
    """Whether a step is being saved on a thread; no other can be saved meanwhile."""


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

    def __init__(
        self,
        library: Library,
        parent: QWidget | None = None,
        save_reviews: "Callable[[LibraryChange], None] | None" = None,
        stack: UndoStack | None = None,
    ) -> None:
        """`save_reviews` saves a change of the library of reviews, or raises ReaderError with nothing changed.

        The `stack` is that of another window of the program: each undoes what the other did, in its own library.
        """
        super().__init__(parent)
        self._window = parent
        self._library = library
        self._save_reviews = save_reviews
        self.stack = stack or UndoStack()  # it ends with the last window that has it

    def do(
        self,
        name: str,
        changes: Sequence[Change[UserData]],
        session: int = ALONE,
        saved: Callable[[], object] = _nothing,
    ) -> None:
        """Save changes as one step; raises ReaderError, with nothing changed, when they cannot be saved.

        `saved` is called when they are: at once, or later with many of them, which are saved on a thread.
        """
        step = _Step(name, tuple(changes), session)

        def finish() -> None:
            self.stack.push(step)
            self.changed.emit(step.changes)
            saved()

        self._save(step.changes, finish)

    def remember(self, name: str, change: "LibraryChange", changes: Sequence[Change[UserData]] = ()) -> None:
        """Add a change of the library of reviews as a step, with changes that came with it; all are saved already."""
        self.stack.push(_LibraryStep(name, change, tuple(changes)))
        self.changed.emit(tuple(changes))

    def undo(self, saved: Callable[[], object] = _nothing) -> None:
        """Undo a step; `saved` as with `do`."""
        step = self._step(self.stack.index() - 1)
        if isinstance(step, _Step):
            changes = _reversed(step.changes)
            self._save(changes, lambda: self._finish(step, changes, saved, reverse=True))
        elif isinstance(step, _LibraryStep) and self._save_reviews:
            self._undo_library_step(step, self._save_reviews, saved)

    def redo(self, saved: Callable[[], object] = _nothing) -> None:
        """Redo a step; `saved` as with `do`."""
        step = self._step(self.stack.index())
        if isinstance(step, _Step):
            self._save(step.changes, lambda: self._finish(step, step.changes, saved, reverse=False))
        elif isinstance(step, _LibraryStep) and (save_reviews := self._save_reviews):
            self._raise_if_saving()
            save_reviews(step.change)  # and then what is on them: both or neither
            self._save(
                step.changes,
                lambda: self._finish(step, step.changes, saved, reverse=False),
                lambda: save_reviews(step.change.reverse),
            )

    def clear(self) -> None:
        """Forget every step: the file that they were saved in was replaced."""
        self.stack.clear()
        self.changed.emit(())

    def _undo_library_step(
        self, step: _LibraryStep, save_reviews: "Callable[[LibraryChange], None]", saved: Callable[[], object]
    ) -> None:
        """Undo the changes, and then that of the reviews which they are on: both or neither."""
        changes = _reversed(step.changes[::-1])

        def finish() -> None:
            or_revert(lambda: save_reviews(step.change.reverse), lambda: self._store(step.changes))
            self._finish(step, changes, saved, reverse=True)

        self._save(changes, finish)

    def _finish(
        self, step: "_Step | _LibraryStep", changes: _Changes, saved: Callable[[], object], *, reverse: bool
    ) -> None:
        """Move over a step that was undone or redone; where another was added meanwhile, it becomes a new step."""
        if self._step(self.stack.index() - reverse) is not step:
            self.stack.push(step.repeated(reverse=reverse))
        elif reverse:
            self.stack.undo()
        else:
            self.stack.redo()
        self.changed.emit(changes)
        if isinstance(step, _Step):
            self.stepped.emit(changes)
        saved()

    def _save(self, changes: _Changes, finish: Callable[[], None], revert: Callable[[], None] = _nothing) -> None:
        """Save changes and then finish; where they are not saved, revert what was done before."""
        self._raise_if_saving()
        if len(changes) >= MANY_CHANGES and not self._library.read_only:
            self._save_beside(changes, finish, revert)
            return
        or_revert(lambda: self._store(changes), revert)
        finish()

    def _save_beside(self, changes: _Changes, finish: Callable[[], None], revert: Callable[[], None]) -> None:
        """Do that on a thread, which can be cancelled."""
        from qicbrowser.domain.progress import CancelledError  # with the first large step, as the next
        from qicbrowser.gui.shell.background_task import run_with_progress

        stack = self.stack

        def done(result: Callable[[], None]) -> None:
            stack.is_saving = False
            try:
                or_revert(lambda: self._raising_refused(result), revert)
            except CancelledError:
                return
            finish()

        def end() -> None:  # also with the window
            stack.is_saving = False

        stack.is_saving = True
        label = self.tr("Saving %n changes…", "", len(changes))
        task = run_with_progress(label, storing(self._library, changes), done, self._window, saves=True)
        task.destroyed.connect(end)

    def _raise_if_saving(self) -> None:
        if self.stack.is_saving:
            raise LockedError(Message("changes-being-saved"), Message("wait-until-saved"))

    def _store(self, changes: _Changes) -> None:
        if changes:
            self._raising_refused(partial(store, self._library, changes))

    def _raising_refused(self, save: Callable[[], None]) -> None:
        """Save; where that is refused because of what was changed elsewhere, say so."""
        try:
            save()
        except ChangedElsewhereError:
            self.refused.emit()
            raise

    def _step(self, at: int) -> QUndoCommand | None:
        return self.stack.command(at) if 0 <= at < self.stack.count() else None


def _reversed(changes: _Changes) -> _Changes:
    return tuple(change.reverse for change in changes)


def _words(value: UserData | None) -> str:
    return " ".join((value.words, *value.tags)) if isinstance(value, Note) and value.deleted is None else ""
