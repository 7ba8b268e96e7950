"""Contextual factors of one sign in a figure: their words, a sign each, and the way to what they act on.

An arrow enables and a blunt bar hinders, so that the figure is read in black and white.
"""

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from qicbrowser.domain.analysis.pathway import Box
from qicbrowser.domain.records import Role
from qicbrowser.gui.analyse.wrapped_text import WrappedText
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.services.analyse.pathway import step_text

translate = QCoreApplication.translate

_MOST_IN_ROW = 5
_LEAST_COLUMN, _WIDEST_COLUMN = 200.0, 300.0
_SIGN = 10.0
"""The radius of the circle around a sign."""

_STEM, _WAY = 22.0, 62.0
"""Pixels from a sign to the line that gathers them, and from that to what they act on."""

_NEARER = 16.0
_BETWEEN = 24.0


class ContextGroup:
    """Factors in rows of up to five; the row nearest to the chain is the last one above it, the first one below it."""

    def __init__(self, box: Box, width: float, font: QFont) -> None:
        self.role = box.role
        columns = max(1, min(_MOST_IN_ROW, len(box.steps), int(width // _LEAST_COLUMN)))
        self._column = min(width / columns, _WIDEST_COLUMN)
        self.width = columns * self._column
        texts = [WrappedText(step_text(step), font, self._column - 28, centred=True) for step in box.steps]
        self._rows = [texts[start : start + columns] for start in range(0, len(texts), columns)]
        self._font = font
        words = sum(max(text.height for text in row) + 2 * _SIGN + 10 for row in self._rows)
        self.height = words + _BETWEEN * (len(self._rows) - 1) + _STEM + _WAY

    def draw(
        self, painter: QPainter, look: Look, left: float, edge: float, aim: float, *, upwards: bool, nearer: bool
    ) -> None:
        """Draw the factors above or below an edge, towards the point `aim` of it; `nearer` gathers closer to it."""
        colour = {Role.ENABLER: look.enabler_sign, Role.BARRIER: look.barrier_sign}.get(self.role, look.text)
        out = -1 if upwards else 1
        gathered = edge + out * (_WAY - (_NEARER if nearer else 0))
        y = edge + out * (_WAY + _STEM)
        xs: list[float] = []
        rows = self._rows[::-1] if upwards else self._rows
        for number, row in enumerate(rows):
            shift = (self.width - self._column * len(row)) / 2
            tallest = max(text.height for text in row)
            for place, text in enumerate(row):
                x = left + shift + self._column * (place + 0.5)
                sign = QPointF(x, y + out * _SIGN)
                pen = QPen(QColor(colour), 2)
                painter.setPen(pen)
                if number == 0:
                    painter.drawLine(QLineF(x, y, x, gathered))
                    xs.append(x)
                else:
                    painter.drawLine(QLineF(x, y, x, y - out * 10))
                self._draw_sign(painter, sign, colour)
                top = y + out * (2 * _SIGN + 8) - (text.height if upwards else 0)
                text.draw(painter, x - (self._column - 28) / 2, top, look.text)
            y += out * (tallest + 2 * _SIGN + 10 + _BETWEEN)
        painter.setPen(QPen(QColor(colour), 2))
        painter.drawLine(QLineF(min(*xs, aim), gathered, max(*xs, aim), gathered))
        self._draw_way(painter, QPointF(aim, gathered), QPointF(aim, edge + out * 8), colour)
        self._draw_word(painter, QPointF(aim + 14, (gathered + edge) / 2), colour)

    def _draw_way(self, painter: QPainter, start: QPointF, end: QPointF, colour: str) -> None:
        """The line to what is acted on: with a head, a bar, both, or dashed without either."""
        dashed = self.role is Role.CONTEXT
        painter.setPen(QPen(QColor(colour), 2, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        painter.drawLine(QLineF(start, end))
        painter.setPen(QPen(QColor(colour), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        down = 1 if end.y() > start.y() else -1
        if self.role in (Role.ENABLER, Role.MIXED):
            back = end - QPointF(0, 11 * down)
            painter.drawPolyline(QPolygonF([back - QPointF(6, 0), end, back + QPointF(6, 0)]))
        if self.role in (Role.BARRIER, Role.MIXED):
            painter.setPen(QPen(QColor(colour), 3.5))
            painter.drawLine(QLineF(end - QPointF(13, 0), end + QPointF(13, 0)))

    def _draw_word(self, painter: QPainter, at: QPointF, colour: str) -> None:
        word = {
            Role.ENABLER: translate("Figure", "enables"),
            Role.BARRIER: translate("Figure", "hinders"),
            Role.MIXED: translate("Figure", "enables and hinders"),
            Role.CONTEXT: translate("Figure", "context"),
        }[self.role]
        bold = QFont(self._font)
        bold.setBold(True)
        painter.setFont(bold)
        painter.setPen(QColor(colour))
        box = QRectF(at.x(), at.y() - 12, 300, 24)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, word)

    def _draw_sign(self, painter: QPainter, middle: QPointF, colour: str) -> None:
        painter.setPen(QPen(QColor(colour), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, _SIGN, _SIGN)
        arm = 5.0
        level = QLineF(middle.x() - arm, middle.y(), middle.x() + arm, middle.y())
        upright = QLineF(middle.x(), middle.y() - arm, middle.x(), middle.y() + arm)
        if self.role is Role.ENABLER:
            painter.drawLines([level, upright])
        elif self.role is Role.BARRIER:
            painter.drawLine(level)
        elif self.role is Role.MIXED:
            painter.drawLines([level.translated(0, -2), upright.translated(0, -2), level.translated(0, arm)])
