"""Keys that act in the whole window, also while one writes."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

_OF_THE_WINDOW = frozenset(QKeySequence(key) for key in ("Ctrl+D", "Ctrl+E", "Ctrl+K", "Ctrl+U"))
"""On X11 fields take them, after Emacs, for moving about and deleting in a line."""


def is_of_the_window(event: QEvent) -> bool:
    """Whether a field is asked for a key that it should leave to the window; the event is refused for it then."""
    if event.type() is not QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    ours = QKeySequence(event.keyCombination()) in _OF_THE_WINDOW
    if ours:
        event.ignore()
    return ours
