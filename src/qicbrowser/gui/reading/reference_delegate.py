"""Paints the rows of the list of references: headings of groups, grades as marks, and a square for each theme."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem

from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.looks.sizes import PANE_EDGE
from qicbrowser.gui.reading.reference_columns import HEADING_ROLE, MARKS_ROLE, SQUARES_ROLE, Column, GradeMark
from qicbrowser.gui.widgets.direction import IsolatingDelegate, isolated
from qicbrowser.gui.widgets.painting import fill, viewport_of

_GAP = 4
_INSET = 3
"""Pixels beside the contents of a cell."""

_Index = QModelIndex | QPersistentModelIndex


def squares_width(count: int, metrics: QFontMetrics) -> int:
    """The pixels that the squares of so many themes take, with the gap before them and the edge of the pane."""
    return _GAP + count * (_square(metrics) + 1) + PANE_EDGE - 1 if count else PANE_EDGE


def _square(metrics: QFontMetrics) -> int:
    """The width and height of a square, in pixels."""
    return metrics.height() // 2


def mark_width(height: int) -> int:
    """The width of the mark of a grade in a row of a height."""
    return max(16, height - 4)


class ReferenceDelegate(IsolatingDelegate):
    look: Look = LIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        if heading := index.data(HEADING_ROLE):
            self._paint_heading(painter, option, *heading)
            return
        super().paint(painter, option, index)
        painter.save()
        if marks := index.data(MARKS_ROLE):
            self._paint_marks(painter, option, marks)
        elif squares := index.data(SQUARES_ROLE):
            self._paint_squares(painter, option, squares)
        elif index.column() == Column.NUMBER:
            is_hit = index.data(Qt.ItemDataRole.BackgroundRole) is not None
            self._paint_number(painter, option, str(index.data()), is_hit=is_hit)
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Leave out the text where `paint` does more than that."""
        super().initStyleOption(option, index)
        if index.column() == Column.NUMBER or index.data(MARKS_ROLE) or index.data(SQUARES_ROLE):
            option.text = ""

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, name: str, count: int) -> None:
        """The part of a heading that lies in a cell: it is as wide as the row."""
        rect: QRect = option.rect  # type: ignore[assignment, unused-ignore]
        view: QAbstractItemView = option.widget  # type: ignore[assignment, unused-ignore]
        row = QRect(PANE_EDGE, rect.top(), viewport_of(view).width() - 2 * PANE_EDGE, rect.height())
        painter.save()
        painter.setClipRect(rect)
        fill(painter, rect, QColor(self.look.window))
        font = view.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self.look.text))
        along = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        side = option.direction
        painter.setLayoutDirection(side)
        used = painter.fontMetrics().horizontalAdvance(f"{name}  ")
        painter.drawText(row, along, name)
        painter.setFont(view.font())
        painter.setPen(QColor(self.look.muted))
        is_mirrored = side is Qt.LayoutDirection.RightToLeft
        rest = row.adjusted(0, 0, -used, 0) if is_mirrored else row.adjusted(used, 0, 0, 0)
        painter.drawText(rest, along, view.locale().toString(count))
        painter.restore()

    def _paint_number(self, painter: QPainter, option: QStyleOptionViewItem, text: str, *, is_hit: bool) -> None:
        """The label of a reference, as far from the edge as the headings; one that is a hit has a line."""
        rect: QRect = option.rect  # type: ignore[assignment, unused-ignore]
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        room = rect.adjusted(_INSET, 0, -PANE_EDGE, 0) if is_mirrored else rect.adjusted(PANE_EDGE, 0, -_INSET, 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        painter.setLayoutDirection(option.direction)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, isolated(text))
        if is_hit:
            fill(painter, QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), QColor(self.look.hit_line))

    def _paint_marks(self, painter: QPainter, option: QStyleOptionViewItem, marks: tuple[GradeMark, ...]) -> None:
        rect: QRect = option.rect  # type: ignore[assignment, unused-ignore]
        height = min(rect.height() - 4, painter.fontMetrics().height() + 2)
        width = mark_width(rect.height())
        room = max(1, (rect.width() - _INSET) // (width + 2))
        painter.setClipRect(rect)
        bold = option.font
        bold.setBold(True)
        painter.setFont(bold)
        for place, mark in enumerate(marks[:room]):
            x = rect.left() + _INSET + place * (width + 2)
            if option.direction is Qt.LayoutDirection.RightToLeft:
                x = rect.right() - _INSET - width - place * (width + 2)
            box = QRect(x, rect.center().y() - height // 2, width, height)
            painter.setPen(QColor(self.look.edge))
            painter.setBrush(QColor(mark.ground))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
            painter.setPen(QColor(mark.text))
            more = place == room - 1 and len(marks) > room
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "…" if more else mark.letter)

    def _paint_squares(self, painter: QPainter, option: QStyleOptionViewItem, squares: tuple[bool, ...]) -> None:
        """The number of themes, and a filled square for each that cites the reference."""
        rect: QRect = option.rect  # type: ignore[assignment, unused-ignore]
        is_mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        size, width = _square(painter.fontMetrics()), squares_width(len(squares), painter.fontMetrics())
        number = rect.adjusted(width, 0, 0, 0) if is_mirrored else rect.adjusted(0, 0, -width, 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        along = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.setLayoutDirection(option.direction)
        painter.drawText(number, along, option.locale.toString(sum(squares)))
        top = rect.center().y() - size // 2
        for place, is_cited in enumerate(squares):
            x = rect.right() - width + _GAP + place * (size + 1)
            if is_mirrored:
                x = rect.left() + width - _GAP - (place + 1) * (size + 1) + 1
            painter.setPen(QColor(self.look.edge))
            painter.setBrush(QColor(self.look.edge if is_cited else self.look.page))
            painter.drawRect(QRect(x, top, size - 1, size - 1))
