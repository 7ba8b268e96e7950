"""Marks of rows in a list or tree: an edge at those that are selected, a ring round the one that has the keyboard."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView

_EDGE, _RING = 3, 2
"""Pixels."""


def paint_row_marks(view: QAbstractItemView) -> None:
    """Paint over the rows in sight; to be called when they have been painted.

    The colour alone would not do: a selected row is pale, so that a grade in it can still be told.
    """
    viewport, accent = view.viewport(), QColor(view.palette().color(QPalette.ColorRole.Accent))
    current = view.currentIndex()
    if not current.isValid() or not view.selectionModel().isRowSelected(current.row(), current.parent()):
        return
    cell = view.visualRect(current)
    row = QRect(0, cell.top(), viewport.width(), cell.height())
    painter = QPainter(viewport)
    if view.hasFocus():
        painter.setPen(QPen(accent, _RING, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(row.adjusted(1, 1, -1, -1))
    left = row.right() - _EDGE + 1 if view.isRightToLeft() else 0
    painter.fillRect(left, row.top(), _EDGE, row.height(), accent)
    painter.end()
