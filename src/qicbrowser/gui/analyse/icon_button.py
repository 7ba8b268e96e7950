"""Buttons that are an icon, with their words in the tool tip and for screen readers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from qicbrowser.gui.looks.icons import line_icon


def icon_button(icon: str, tip: str, parent: QWidget | None = None) -> QToolButton:
    """A button by the name of its icon."""
    button = QToolButton(parent)
    button.setIcon(line_icon(icon))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
