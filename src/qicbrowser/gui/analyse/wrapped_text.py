"""A text of a drawing, wrapped to a width: measured when it is made, and drawn where it has its place."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from qicbrowser.gui.widgets.wrapped_text import wrapped_text

_SPACING = 1.08


class WrappedText:
    """`height` is that of its lines, in pixels."""

    def __init__(self, text: str, font: QFont, width: float, *, centred: bool = False, at_right: bool = False) -> None:
        """Lines begin at the left of the width, are `centred` in it, or end `at_right`."""
        self._layout, self.height = wrapped_text(text, font, width, centred=centred, spacing=_SPACING)
        if at_right:
            option = self._layout.textOption()
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._layout.setTextOption(option)

    def draw(self, painter: QPainter, left: float, top: float, colour: str) -> None:
        painter.setPen(QColor(colour))
        self._layout.draw(painter, QPointF(left, top))
