"""What a click means."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent


def opens_window(event: QMouseEvent) -> bool:
    """Whether a click opens what it is on in another window: with Ctrl, or with the middle button."""
    is_left, held = event.button() is Qt.MouseButton.LeftButton, event.modifiers()
    with_ctrl = is_left and held == Qt.KeyboardModifier.ControlModifier
    return with_ctrl or event.button() is Qt.MouseButton.MiddleButton
