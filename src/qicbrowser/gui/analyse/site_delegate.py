"""Paints the rows of the table of a site: headings of themes, factors with the reader's reasons, and marks."""

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from qicbrowser.domain.analysis.sites import Mark, SiteMark
from qicbrowser.gui.analyse.marks import draw_sign
from qicbrowser.gui.analyse.site_model import MARK_ROLE, MARKS, ROW_ROLE, Row, SiteModel
from qicbrowser.gui.looks.icons import coloured_icon
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.looks.sizes import FOCUS_RING, META, PAGE_EDGE
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.direction import isolated
from qicbrowser.gui.widgets.wrapped_text import wrapped_text
from qicbrowser.services.analyse.site import mark_name

_Index = QModelIndex | QPersistentModelIndex

_ABOVE = 6
"""Pixels above and below the words of a row."""

_GAP = 8
_EDGE = 3
"""Pixels of the mark at the beginning of the current row."""

_START = PAGE_EDGE // 2
"""Pixels before the sign of a factor, and the title of a theme."""


class SiteDelegate(QStyledItemDelegate):
    def __init__(self, view: QTableView, model: SiteModel) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self.look: Look = LIGHT
        self.painted = 0
        """How many cells were painted: of a large table only those in sight."""

    def row_height(self, row: int, *, edited: bool = False) -> int:
        """The height of a row, in which all words have room; while its reason is `edited`, the field too."""
        each, line = self._model.rows[row], self._view.fontMetrics().lineSpacing()
        if each.factor is None:
            return line + 2 * _ABOVE
        height = wrapped_text(each.factor.text, self._view.font(), self._words_width(0))[1]
        if self._model.is_side_by_side:
            below = max(self._site_height(row, column) for column in range(1, self._model.columnCount()))
            height = max(height, below)
        else:
            height += self._reason_height(row, 0)
        if edited:
            height += QLineEdit().sizeHint().height()
        return round(max(height, line) + 2 * _ABOVE) + 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        self.painted += 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        painter.setFont(self._view.font())
        rect: QRect = option.rect  # type: ignore[assignment, unused-ignore]
        row: Row = index.data(ROW_ROLE)
        is_current = index.row() == self._view.currentIndex().row()
        painter.fillRect(rect, QColor(self._ground(option, row, is_current=is_current)))
        if row.factor:
            painter.setPen(QColor(self.look.hair))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index.column() == 0:
            self._paint_first(painter, rect, row, index)
        elif row.factor and self._model.is_side_by_side:
            self._paint_site(painter, rect, index.data(MARK_ROLE))
        elif row.factor:
            self._paint_choice(painter, rect, MARKS[index.column() - 1], index.data(MARK_ROLE))
        self._paint_focus(painter, option, rect, index, is_current=is_current)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: _Index) -> QLineEdit:
        field = QLineEdit(parent)
        field.setAccessibleName(self.tr("Your reason"))
        field.setPlaceholderText(self.tr("Why? In your own words"))
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: _Index) -> None:
        """Below the words of the factor."""
        rect: QRect = option.rect  # type: ignore[assignment, unused-ignore]
        height = editor.sizeHint().height()
        inner = QRect(
            rect.left() + self._indent, rect.bottom() - height - 2, rect.width() - self._indent - _GAP, height
        )
        if self._model.is_side_by_side:
            inner = QRect(rect.left() + 2, rect.bottom() - height - 2, rect.width() - 4, height)
        editor.setGeometry(QStyle.visualRect(option.direction, rect, inner))

    def _ground(self, option: QStyleOptionViewItem, row: Row, *, is_current: bool) -> str:
        if is_current:
            return self.look.chosen
        if option.state & QStyle.StateFlag.State_MouseOver:
            return self.look.hover
        return self.look.page if row.factor else self.look.window

    def _paint_first(self, painter: QPainter, rect: QRect, row: Row, index: _Index) -> None:
        if row.factor is None:
            self._paint_heading(painter, rect, row)
            return
        side = self._sign_side
        top = rect.top() + _ABOVE
        draw_sign(
            painter, self._placed(rect, QRectF(rect.left() + _START, top + 1, side, side)), self.look, row.factor.sign
        )
        width = self._words_width(0)
        left = self._placed(rect, QRectF(rect.left() + self._indent, top, width, 1)).left()
        layout, height = wrapped_text(row.factor.text, self._view.font(), width)
        painter.setPen(QColor(self.look.text))
        layout.draw(painter, QPointF(left, top))
        mark = index.data(MARK_ROLE)
        if mark and mark.reason and not self._model.is_side_by_side:
            self._paint_reason(painter, QRectF(left, top + height, width, 1), mark.reason)

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Row) -> None:
        room = self._placed(rect, QRectF(rect.adjusted(_START, 0, -_GAP, 0)))
        along = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        bold = QFont(painter.font())
        bold.setBold(True)
        small = self._small
        needed = QFontMetricsF(small).horizontalAdvance(row.summary)
        metrics = QFontMetricsF(bold)
        title = metrics.elidedText(isolated(row.theme.title), Qt.TextElideMode.ElideRight, room.width() - needed - _GAP)
        painter.setFont(bold)
        painter.setPen(QColor(self.look.text))
        painter.drawText(room, along, title)
        painter.setFont(small)
        painter.setPen(QColor(self.look.muted))
        used = metrics.horizontalAdvance(title) + _GAP
        mirrored = self._view.isRightToLeft()
        rest = room.adjusted(0, 0, -used, 0) if mirrored else room.adjusted(used, 0, 0, 0)
        painter.drawText(rest, along, isolated(row.summary))

    def _paint_reason(self, painter: QPainter, place: QRectF, reason: str) -> float:
        """The reader's own words, with the pencil; returns their height."""
        small = self._small
        size = QFontMetricsF(small).height()
        layout, height = wrapped_text(reason, small, place.width() - size - 4)
        mirrored = self._view.isRightToLeft()
        pencil = QRectF(place.right() - size if mirrored else place.left(), place.top() + 1, size - 2, size - 2)
        coloured_icon("edit", self.look.muted).paint(painter, pencil.toRect())
        painter.setPen(QColor(self.look.text))
        layout.draw(painter, QPointF(place.left() + (0 if mirrored else size + 4), place.top()))
        return height

    def _paint_choice(self, painter: QPainter, rect: QRect, choice: Mark, mark: SiteMark | None) -> None:
        """A ring, and where it is the reader's mark a box with its sign: words and place say the same."""
        side = self._sign_side + 4
        box = QRectF(rect.center().x() - side / 2, rect.top() + _ABOVE - 2, side, side)
        if mark is None or mark.mark is not choice:
            painter.setPen(QPen(QColor(self.look.edge), 1.2))
            painter.setBrush(QColor(self.look.page))
            painter.drawEllipse(box.center(), side * 0.34, side * 0.34)
            return
        draw_mark(painter, box, self.look, choice)

    def _paint_site(self, painter: QPainter, rect: QRect, mark: SiteMark | None) -> None:
        """What the reader has marked at a site: its sign and name, and the reason below."""
        side, top = self._sign_side, rect.top() + _ABOVE
        inner = self._placed(rect, QRectF(rect.left() + 6, top, rect.width() - 12, side + 2))
        painter.setPen(QColor(self.look.text if mark else self.look.muted))
        room = inner
        if mark:
            mirrored = self._view.isRightToLeft()
            left = inner.right() - side if mirrored else inner.left()
            draw_mark(painter, QRectF(left, top, side, side), self.look, mark.mark)
            room = inner.adjusted(0, 0, -side - 6, 0) if mirrored else inner.adjusted(side + 6, 0, 0, 0)
            painter.setPen(QColor(self.look.text))
        along = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        name = painter.fontMetrics().elidedText(words(mark_name(mark)), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, along, name)
        if mark and mark.reason:
            self._paint_reason(painter, QRectF(inner.left(), inner.bottom() + 2, inner.width(), 1), mark.reason)

    def _paint_focus(
        self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect, index: _Index, *, is_current: bool
    ) -> None:
        """An edge at the current row, and a ring in the cell with the keyboard."""
        if not is_current:
            return
        accent = QColor(self.look.accent)
        if index.column() == 0:
            edge = QRect(rect.left(), rect.top(), _EDGE, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, edge), accent)
        if self._view.hasFocus() and index.column() == self._view.currentIndex().column():
            painter.setPen(QPen(accent, FOCUS_RING, j=Qt.PenJoinStyle.MiterJoin))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _placed(self, rect: QRect, place: QRectF) -> QRectF:
        """A place in a cell, at the other side where one reads from the right."""
        if not self._view.isRightToLeft():
            return place
        return QRectF(rect.left() + rect.right() + 1 - place.right(), place.top(), place.width(), place.height())

    def _reason_height(self, row: int, column: int, width: float = 0) -> float:
        mark = self._model.mark_of(row, column)
        if not mark or not mark.reason:
            return 0
        small = self._small
        room = (width or self._words_width(column)) - QFontMetricsF(small).height() - 4
        return wrapped_text(mark.reason, small, room)[1] + 2

    def _site_height(self, row: int, column: int) -> float:
        return self._sign_side + 4 + self._reason_height(row, column, self._view.columnWidth(column) - 12)

    def _words_width(self, column: int) -> float:
        return max(40, self._view.columnWidth(column) - self._indent - _GAP)

    @property
    def _indent(self) -> int:
        return _START + self._sign_side + _GAP

    @property
    def _sign_side(self) -> int:
        return max(14, self._view.fontMetrics().height() - 2)

    @property
    def _small(self) -> QFont:
        small = QFont(self._view.font())
        small.setPointSizeF(small.pointSizeF() * META)
        return small


def draw_mark(painter: QPainter, box: QRectF, look: Look, mark: Mark) -> None:
    """The reader's mark: a dark box with a tick, a cross, a question mark or a line."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.text))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QPen(QColor(look.page), max(1.4, box.height() / 11), c=Qt.PenCapStyle.RoundCap))
    middle, arm = box.center(), box.height() * 0.22
    match mark:
        case Mark.PRESENT:
            bend = QPointF(middle.x() - arm * 0.3, middle.y() + arm * 0.8)
            painter.drawLines(
                [
                    QLineF(QPointF(middle.x() - arm, middle.y()), bend),
                    QLineF(bend, QPointF(middle.x() + arm, middle.y() - arm * 0.7)),
                ]
            )
        case Mark.ABSENT:
            falling = QLineF(middle.x() - arm, middle.y() - arm, middle.x() + arm, middle.y() + arm)
            rising = QLineF(middle.x() - arm, middle.y() + arm, middle.x() + arm, middle.y() - arm)
            painter.drawLines([falling, rising])
        case Mark.UNKNOWN:
            font = painter.font()
            font.setBold(True)
            font.setPixelSize(max(8, round(box.height() * 0.7)))
            painter.setFont(font)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")
        case Mark.NOT_RELEVANT:
            painter.drawLine(QLineF(middle.x() - arm, middle.y(), middle.x() + arm, middle.y()))
    painter.restore()
