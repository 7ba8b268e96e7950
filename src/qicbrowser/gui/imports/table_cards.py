"""The cards on which the tables of a file are listed: a small picture, a name, and what there is to know of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

from qicbrowser.domain.tables.grid import Grid
from qicbrowser.gui.imports.table_picture import paint_table
from qicbrowser.gui.looks.palettes import LIGHT

_Index = QModelIndex | QPersistentModelIndex

PLACE = Qt.ItemDataRole.UserRole
"""The place of a table in its file, and its grid."""

TICK = PLACE + 1
"""Whether the card is ticked; None where cards have no ticks."""

_PICTURE = QSize(96, 58)
_PADDING = 10
_TICK = 16


class CardList(QListWidget):
    chosen = Signal()
    cancelled = Signal()
    toggled = Signal(int)
    """The place of a table whose tick was clicked, or pressed with the space bar."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.delegate = CardDelegate(self)
        self.setItemDelegate(self.delegate)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the tick of a card ticks it, and leaves the list open."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self.delegate.tick_of(self.visualRect(index), index).contains(
            event.position().toPoint()
        ):
            self.setCurrentIndex(index)
            self._toggle()
        else:
            super().mousePressEvent(event)

    def _toggle(self) -> None:
        item = self.currentItem()
        if item is not None and item.data(TICK) is not None:
            self.toggled.emit(item.data(PLACE)[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._toggle()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


class CardDelegate(QStyledItemDelegate):
    look = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, _: _Index) -> QSize:
        lines = 4 * option.fontMetrics.lineSpacing()
        return QSize(200, max(_PICTURE.height(), lines) + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        grid: Grid = index.data(PLACE)[1]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(self.look.chosen if chosen else self.look.page))
        if chosen:
            painter.fillRect(_leading(rect, QSize(3, rect.height()), option.direction), QColor(self.look.accent))
        rest = self._paint_tick(painter, rect.adjusted(_PADDING, _PADDING, -_PADDING, 0), option, index)
        picture = _leading(rest, _PICTURE, option.direction)
        paint_table(painter, QRectF(picture), grid, self.look)
        self._paint_words(painter, _after(rest, picture, option.direction), option.direction, index)
        painter.setPen(QColor(self.look.hair))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def tick_of(self, rect: QRect, index: _Index) -> QRect:
        """Where the tick of a card is; empty where it has none."""
        if index.data(TICK) is None:
            return QRect()
        direction = QGuiApplication.layoutDirection()
        size = QSize(_TICK + 2 * _PADDING, rect.height())
        return _leading(rect, size, direction)

    def _paint_tick(self, painter: QPainter, room: QRect, option: QStyleOptionViewItem, index: _Index) -> QRect:
        """Paint the tick where the card has one; returns the room beside it."""
        if index.data(TICK) is None:
            return room
        mark = _leading(room, QSize(_TICK, _TICK), option.direction)
        box = QStyleOptionButton()
        box.rect = mark
        box.state = QStyle.StateFlag.State_Enabled | (
            QStyle.StateFlag.State_On if index.data(TICK) else QStyle.StateFlag.State_Off
        )
        QApplication.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, box, painter)
        return _after(room, mark, option.direction)

    def _paint_words(self, painter: QPainter, room: QRect, direction: Qt.LayoutDirection, index: _Index) -> None:
        bold, usual = QFont(painter.font()), QFont(painter.font())
        bold.setBold(True)
        flags = int(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignTop)
        for number, line in enumerate(str(index.data()).split("\n")):
            painter.setFont(usual if number else bold)
            painter.setPen(QColor(self.look.muted if number in (1, 3) else self.look.text))
            metrics = painter.fontMetrics()
            painter.drawText(room, flags, metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width()))
            room.setTop(room.top() + metrics.lineSpacing())


def _leading(room: QRect, size: QSize, direction: Qt.LayoutDirection) -> QRect:
    """A rectangle of this size at the top of the side at which lines begin."""
    return QStyle.visualRect(direction, room, QRect(room.topLeft(), size))


def _after(room: QRect, used: QRect, direction: Qt.LayoutDirection) -> QRect:
    """The room beside what was used of it."""
    return QStyle.visualRect(
        direction, room, QRect(room.topLeft(), room.size()).adjusted(used.width() + _PADDING, 0, 0, 0)
    )
