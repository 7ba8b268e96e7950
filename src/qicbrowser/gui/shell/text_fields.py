"""The widget that has the keyboard: which keys a field keeps for itself, and what Edit > Copy copies."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from shiboken6 import isValid

from qicbrowser.gui.shell.action_table import Scope
from qicbrowser.gui.shell.menus import Menus

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPlainTextEdit


_OF_FIELDS = frozenset(QKeySequence(key) for key in (*Menus.undo.keys, *Menus.redo.keys))
"""The keys with which a field undoes typing."""


class TextFields(QObject):
    """Some systems let a field take Ctrl+E, Ctrl+K or Ctrl+U for moving about and deleting in a line, others do not.

    Here it is the same everywhere: the shortcuts of the window come before those of a field, and keys that act while
    one reads are the field's own, whether it has a use for them or not.
    """

    def __init__(self, menus: Menus, window: QMainWindow) -> None:
        super().__init__(window)
        self._focused: QWidget | None = None
        self._menus = menus
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow)
        menus.copy.triggered.connect(self.copy)
        menus.enable_when(self.can_copy, menus.copy)

    def can_copy(self) -> bool:
        """Whether text is selected where the keyboard is, or something in a list that has a Copy of its own."""
        widget = self._current()
        if isinstance(widget, QLineEdit):
            return widget.hasSelectedText()
        text = _text_edit(widget)
        return text.textCursor().hasSelection() if text else _own_copy(widget) is not None

    def copy(self) -> None:
        widget = self._current()
        if copies := (widget if isinstance(widget, QLineEdit) else _text_edit(widget)):
            copies.copy()
        elif action := _own_copy(widget):
            action.trigger()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Decide whether a key is for the focused field or for a shortcut."""
        if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = QKeySequence(event.keyCombination())
        if key in _OF_FIELDS or not key.toString(QKeySequence.SequenceFormat.PortableText).startswith("Ctrl+"):
            return super().eventFilter(watched, event)
        of_reading = key in self._menus.keys_of(Scope.READING)
        event.setAccepted(of_reading)
        return of_reading or key in self._menus.keys_of(Scope.WINDOW)

    def _follow(self, _: QWidget | None, focused: QWidget | None) -> None:
        if focused is None or focused.inherits("QMenuBar") or focused.inherits("QMenu"):
            return  # for as long as a menu is open
        if isinstance(focused, QLineEdit) or focused.inherits("QPlainTextEdit"):
            focused.installEventFilter(self)
        self._focused = focused

    def _current(self) -> QWidget | None:
        return self._focused if self._focused and isValid(self._focused) else None


def _text_edit(widget: QWidget | None) -> "QPlainTextEdit | None":
    """A multi-line editor, known by its class name: a start loads no Qt class that it does not show."""
    several = widget is not None and (widget.inherits("QTextEdit") or widget.inherits("QPlainTextEdit"))
    return cast("QPlainTextEdit", widget) if several else None


def _own_copy(widget: QWidget | None) -> QAction | None:
    copies = QKeySequence(Menus.copy.keys[0])
    return next((a for a in (widget.actions() if widget else ()) if a.isEnabled() and a.shortcut() == copies), None)
