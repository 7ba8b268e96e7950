"""Edit > Undo and Redo: they name the step they would take."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from shiboken6 import isValid

from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.undo import UndoHistory


class UndoActions(QObject):
    def __init__(
        self, history: UndoHistory, menus: Menus, flush: Callable[[], bool], announce: Callable[[str], None]
    ) -> None:
        """`flush` saves the open note, which is a step too; it returns False if that fails.

        `announce` tells a screen reader what was undone.
        """
        super().__init__(history)
        self._history = history
        self._menus = menus
        self._flush = flush
        self._announce = announce
        menus.undo.triggered.connect(self._undo)
        menus.redo.triggered.connect(self._redo)
        history.changed.connect(self.update)
        history.stack.indexChanged.connect(self.update)  # also by another window
        self.update()

    def _undo(self) -> None:
        if self._flush():
            step = _said(self._history.stack.undoText())
            self._history.undo(lambda: self._announce(self.tr("Undone: {step}").format(step=step)))

    def _redo(self) -> None:
        if self._flush():
            step = _said(self._history.stack.redoText())
            self._history.redo(lambda: self._announce(self.tr("Redone: {step}").format(step=step)))

    def update(self) -> None:
        """Name what can be undone and redone now."""
        undo, redo, stack = self._menus.undo, self._menus.redo, self._history.stack
        if not isValid(stack):  # it says that it is empty while the window is deleted
            return
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())
        undo.setText(self.tr("&Undo {step}").format(step=stack.undoText()) if stack.canUndo() else self.tr("&Undo"))
        redo.setText(self.tr("&Redo {step}").format(step=stack.redoText()) if stack.canRedo() else self.tr("&Redo"))


def _said(step: str) -> str:
    """The name of a step as it is said: in a menu, an & is doubled."""
    return step.replace("&&", "&")
