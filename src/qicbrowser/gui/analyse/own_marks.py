"""Draws what is the reader's in the analysis: the pencil, and a dotted pill around a name."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from qicbrowser.gui.looks.icons import coloured_icon
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.widgets.direction import isolated

_BESIDE = 6
"""Pixels between the ends of a pill and what is in it, and between its pencil and its name."""


def pill_size(name: str, metrics: QFontMetricsF) -> tuple[float, float]:
    """The width and height of the pill of a name."""
    height = metrics.height() + 2
    return metrics.horizontalAdvance(isolated(name)) + _pencil(height) + 3 * _BESIDE, height


def draw_pill(painter: QPainter, box: QRectF, look: Look, name: str) -> None:
    """A name in a dotted pill with the pencil, elided where the box is too narrow for it."""
    painter.save()
    painter.setPen(QPen(QColor(look.edge), 1, Qt.PenStyle.DotLine))
    painter.setBrush(QColor(look.page))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2, box.height() / 2)
    size = _pencil(box.height())
    is_mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = box.right() - _BESIDE - size if is_mirrored else box.left() + _BESIDE
    pencil = QRectF(left, box.center().y() - size / 2, size, size)
    coloured_icon("edit", look.muted).paint(painter, pencil.toRect())
    inner, room = size + 2 * _BESIDE, box.width() - size - 3 * _BESIDE
    words = QRectF(box.left() + (_BESIDE if is_mirrored else inner), box.top(), room + 1, box.height())
    text = painter.fontMetrics().elidedText(isolated(name), Qt.TextElideMode.ElideRight, round(room) + 1)
    painter.setPen(QColor(look.text))
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
    painter.restore()


def _pencil(height: float) -> float:
    """The side of the pencil in a pill."""
    return height * 0.62
