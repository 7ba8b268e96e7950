"""The reader's labels by themes: how many contextual factors of each sign, in cells that open them."""

from heapq import nlargest

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from qicbrowser.domain.analysis.factors import CrossTable
from qicbrowser.gui.analyse.label_table_model import LabelTableModel
from qicbrowser.gui.analyse.own_marks import draw_pill, pill_size
from qicbrowser.gui.analyse.sign_counts import counts_width, draw_counts
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.looks.sizes import FOCUS_RING, HEADING_EDGE

_Index = QModelIndex | QPersistentModelIndex

_WIDEST = 20
"""Letters that have room in the widest column, its heading in up to three lines."""
_WIDEST_NAME = 220

_MEASURED = 100
"""The longest words of headings, of which the widest has room in a column; to measure all would take long."""


class LabelTable(QTableView):
    opened = Signal(object, object)
    """The label and the theme of a cell whose factors are to be listed: None for all of them, "" for no label."""

    theme_wanted = Signal(str)
    """The heading of a theme was clicked: its key."""

    label_wanted = Signal(str)
    """The heading of a label was clicked: its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = LabelTableModel()
        self._widest_word = 0
        self.look: Look = LIGHT
        self.setAccessibleName(self.tr("Labels and themes: how many contextual factors, by sign"))
        self.setModel(self.table)
        self.setVerticalHeader(_Labels(self))
        self.setItemDelegate(_CountsDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter | Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap.value))
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._open_theme)
        self.verticalHeader().sectionClicked.connect(self._open_label)
        self.clicked.connect(self._open)
        self.fit()

    def show_look(self, look: Look) -> None:
        self.look = look
        self.fit()
        self.viewport().update()

    def show_table(self, table: CrossTable) -> None:
        """Show other counts; the current cell stays where it is."""
        current = self.currentIndex()
        place = self.table.place(current) if current.isValid() else None
        self.table.show_table(table)
        self.fit()
        if place and place[0] and (row := self.table.row_of(place[0])) >= 0:
            self.setCurrentIndex(self.table.index(row, min(current.column(), self.table.columnCount() - 1)))

    def fit(self) -> None:
        """Size rows and columns for the font and the names of labels."""
        metrics = self.fontMetrics()
        self.verticalHeader().setDefaultSectionSize(metrics.height() + 10)
        names = [self.table.headerData(row, Qt.Orientation.Vertical) or "" for row in range(self.table.rowCount())]
        widest = max((pill_size(name, QFontMetricsF(self.font()))[0] for name in names), default=0)
        self.verticalHeader().setFixedWidth(round(min(widest, _WIDEST_NAME)) + 16)
        longest = nlargest(_MEASURED, set(self.table.headings.split()), key=len)
        self._widest_word = max(map(metrics.horizontalAdvance, longest), default=0) + 4 * HEADING_EDGE
        self.horizontalHeader().setFixedHeight(3 * metrics.height() + 16)
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """Share the width among few columns; many are scrolled."""
        share = self.viewport().width() // max(1, self.table.columnCount())
        widest = self.fontMetrics().horizontalAdvance("n" * _WIDEST)
        self.horizontalHeader().setDefaultSectionSize(min(max(share, self._widest_word), widest))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if self.table.counts(index).factors:
            self.opened.emit(*self.table.place(index))

    def _open_theme(self, column: int) -> None:
        _, theme = self.table.place(self.table.index(0, column))
        if theme:
            self.theme_wanted.emit(theme)

    def _open_label(self, row: int) -> None:
        label, _ = self.table.place(self.table.index(row, 0))
        if label:
            self.label_wanted.emit(label)


class _Labels(QHeaderView):
    """The names at the beginning of rows, those of labels in their pills."""

    def __init__(self, view: LabelTable) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._view = view
        self.setObjectName("rowNames")  # for the style sheet
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        look, model = self._view.look, self._view.table
        name = model.headerData(section, Qt.Orientation.Vertical) or ""
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        painter.setFont(self._view.font())
        painter.fillRect(rect, QColor(look.page))
        room = QRectF(rect).adjusted(6, 0, -6, 0)
        if model.is_label(section):
            width, height = pill_size(name, QFontMetricsF(painter.font()))
            width = min(width, room.width())
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = room.right() - width if is_mirrored else room.left()
            draw_pill(painter, QRectF(left, room.center().y() - height / 2, width, height), look, name)
        else:
            painter.setPen(QColor(look.muted))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, name)
        painter.setPen(QColor(look.hair))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()


class _CountsDelegate(QStyledItemDelegate):
    def __init__(self, view: LabelTable) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        return QSize(round(counts_width(self._view.table.counts(index), QFontMetricsF(self._view.font()))) + 12, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, counts = self._view.look, self._view.table.counts(index)
        rect: QRect = option.rect  # type: ignore[assignment, unused-ignore]
        state: QStyle.StateFlag = option.state  # type: ignore[assignment, unused-ignore]
        is_hovered = bool(state & QStyle.StateFlag.State_MouseOver) and counts.factors
        is_total = None in self._view.table.place(index)
        painter.save()
        painter.fillRect(rect, QColor(look.hover if is_hovered else look.page))
        font = self._view.font()
        font.setBold(is_total)
        painter.setFont(font)
        width = counts_width(counts, QFontMetricsF(font))
        left = rect.left() + (rect.width() - width) / 2
        draw_counts(painter, QRectF(left, rect.top(), width, rect.height()), look, counts)
        painter.setPen(QColor(look.hair))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if index == self._view.currentIndex() and self._view.hasFocus():
            painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), FOCUS_RING), QColor(look.accent))
            painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), FOCUS_RING), QColor(look.accent))
            painter.fillRect(QRect(rect.left(), rect.top(), FOCUS_RING, rect.height()), QColor(look.accent))
            painter.fillRect(QRect(rect.right() - 1, rect.top(), FOCUS_RING, rect.height()), QColor(look.accent))
        painter.restore()
