"""Paints the cells of the map."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from qicbrowser.gui.analyse.map_model import CellMark
from qicbrowser.gui.analyse.map_state import BAR, MapState
from qicbrowser.gui.analyse.marks import Standing, draw_bar, draw_grade

_RING = 2
"""Pixels of the ring around the cell with the keyboard."""

_Index = QModelIndex | QPersistentModelIndex


class MapDelegate(QStyledItemDelegate):
    def __init__(self, state: MapState) -> None:
        super().__init__(state.view)
        self._state = state
        self.painted = 0
        """How many cells were painted: of a large map only those in sight."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.painted += 1
        state, look, view = self._state, self._state.look, self._state.view
        rect: QRect = option.rect  # type: ignore[assignment, unused-ignore]
        if state.is_pointed_at(index):
            painter.fillRect(rect, QColor(look.chosen if state.hovered == index else look.hover))
        painter.setPen(QColor(look.hair))
        painter.drawPolyline((rect.bottomLeft(), rect.bottomRight(), rect.topRight()))
        marks = state.model.marks(index)  # not by its role: a frame has thousands of cells
        if marks:
            self._paint_marks(painter, rect, marks)
        if index == view.currentIndex() and view.hasFocus():
            painter.setPen(QPen(QColor(look.accent), _RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _paint_marks(self, painter: QPainter, rect: QRect, marks: tuple[CellMark, ...]) -> None:
        """The first stream is where reading begins."""
        state = self._state
        in_order = marks if state.view.layoutDirection() is Qt.LayoutDirection.LeftToRight else marks[::-1]
        if state.is_dense:
            left = rect.left() + (rect.width() - len(marks) * BAR) // 2
            for place, mark in enumerate(in_order):
                if mark.standing is Standing.CITED:
                    foot = QPoint(left + place * BAR, rect.bottom() - 2).toPointF()
                    draw_bar(painter, foot, BAR - 1, state.look, mark.grade, state.model.scale)
            return
        bold = QFont(state.view.font())
        bold.setBold(True)
        painter.setFont(bold)
        width, height = state.half_size
        left = rect.left() + (rect.width() - len(marks) * (width + 1)) // 2
        for place, mark in enumerate(in_order):
            box = QRectF(left + place * (width + 1), rect.top() + (rect.height() - height) // 2, width, height)
            text = "…" if mark.is_several else None
            draw_grade(painter, box, state.look, mark.grade, state.model.scale, mark.standing, text)
