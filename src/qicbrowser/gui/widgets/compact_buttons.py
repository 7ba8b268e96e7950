"""Buttons with an icon and a text that are shown without the text where there is no room for it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

_SPACE = 2
"""Pixels between two buttons."""


def fit_texts(buttons: Sequence[QToolButton], room: int) -> None:
    """Show the texts of these buttons if all of those that are shown have room in this many pixels, side by side.

    Where they have not, they need tool tips.
    """
    shown = [button for button in buttons if not button.isHidden()]
    for button in shown:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    if sum(button.sizeHint().width() + _SPACE for button in shown) > room + _SPACE:
        for button in shown:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
