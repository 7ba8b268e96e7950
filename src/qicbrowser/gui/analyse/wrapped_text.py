"""Texts of a drawing, wrapped to a width: measured and drawn alike on the screen, in SVG and in print."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption


class WrappedText:
    """Runs the way its first letter does; `height` and `used` are those of its lines, in pixels."""

    def __init__(self, text: str, font: QFont, width: float, *, centred: bool = False) -> None:
        self._layout = QTextLayout(text, font)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._layout.setTextOption(option)
        self.height = self.used = 0.0
        step = QFontMetricsF(font).lineSpacing() * 1.08
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, self.height))
            self.height += step
            self.used = max(self.used, line.naturalTextWidth())
        self._layout.endLayout()

    def draw(self, painter: QPainter, left: float, top: float, colour: str) -> None:
        painter.setPen(QColor(colour))
        self._layout.draw(painter, QPointF(left, top))
