"""The grid of a table, painted as it was read, with a chooser above each column."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from qicbrowser.domain.tables.readings import Severity
from qicbrowser.domain.tables.recipe import RowKind
from qicbrowser.gui.imports.cell_layout import CellLayout
from qicbrowser.gui.imports.column_header import ColumnHeader
from qicbrowser.gui.imports.grid_model import CELL_ROLE, GridModel, ShownCell
from qicbrowser.gui.looks.icons import coloured_icon
from qicbrowser.gui.looks.palettes import LIGHT, Look

_Index = QModelIndex | QPersistentModelIndex

_PADDING = 7
_ICON = 12
_MOST_LAYOUTS = 600
_TRIES = 2
"""How often rows are fitted on the way to a cell: each time, others come into sight."""

_SAMPLED_ROWS = 100
"""Rows from whose texts the widths of columns are estimated."""

_NARROWEST, _WIDEST = 16, 34
"""Widths of columns, in average characters."""


class GridView(QTableView):
    place_chosen = Signal(int, int)
    """The cell under the keyboard, by row and column of the grid."""

    correction_wanted = Signal()
    """F2 or a double click: the current cell is to be corrected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Table as read"))
        self.grid_model = GridModel(self)
        self.columns = ColumnHeader(self)
        self.setHorizontalHeader(self.columns)
        self.setModel(self.grid_model)
        self._delegate = _CellDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumWidth(4 * self.fontMetrics().averageCharWidth())
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._fitting = QTimer(self, interval=0, singleShot=True)
        self._fitting.timeout.connect(self._fit_visible_rows)
        self.verticalScrollBar().valueChanged.connect(self._fit_visible_rows)
        self.horizontalScrollBar().valueChanged.connect(self.columns.place_choosers)
        self.columns.sectionResized.connect(self._forget_layouts)

    @property
    def look(self) -> Look:
        return self._delegate.look

    def show_look(self, look: Look) -> None:
        self._delegate.look = look
        self.columns.show_look(look)
        self._forget_layouts()

    def show_table(self) -> None:
        """Lay out a table that the model has just been given."""
        self.clearSpans()
        for cell in self.grid_model.spans():
            self.setSpan(cell.row - self.grid_model.first_row, cell.column, cell.row_span, cell.column_span)
        self.verticalHeader().setDefaultSectionSize(3 * self.fontMetrics().height())
        self._share_width()
        self._forget_layouts()
        if self.grid_model.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.grid_model.index(0, 0))

    def update_reading(self) -> None:
        """Paint the cells as they are read now."""
        self._forget_layouts()

    def choose_place(self, row: int, column: int | None) -> None:
        """Make a cell current, by row and column of the grid, and bring it into sight."""
        index = self.grid_model.index(row - self.grid_model.first_row, max(column or 0, 0))
        if index.isValid():
            self.setCurrentIndex(index)
            for _ in range(_TRIES):
                self.scrollTo(index)
                self._fit_visible_rows()
                self.updateGeometries()
            self.scrollTo(index)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.columns.show_current(current.column())
        self.viewport().update()
        if current.isValid():
            self.place_chosen.emit(current.row() + self.grid_model.first_row, current.column())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if opens and self.currentIndex().isValid():
            self.columns.open_chooser(self.currentIndex().column())
        elif event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.correction_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._share_width()
        self._fitting.start()

    def layout_of(self, index: _Index, width: int) -> CellLayout:
        return self._delegate.layout_of(index, width)

    def _forget_layouts(self) -> None:
        self._delegate.forget()
        self._fitting.start()
        self.viewport().update()

    def _fit_visible_rows(self) -> None:
        """Give the rows in sight the height of their texts; others keep an estimate until they come into sight."""
        row = max(self.rowAt(0), 0)
        y = self.rowViewportPosition(row)
        least = self.fontMetrics().height() + 2 * _PADDING
        while row < self.grid_model.rowCount() and y < self.viewport().height():
            height = max(least, *(self._height(row, column) for column in range(self.grid_model.columnCount())))
            if self.rowHeight(row) != height:
                self.setRowHeight(row, height)
            y += height
            row += 1

    def _height(self, row: int, column: int) -> int:
        index = self.grid_model.index(row, column)
        if not self.grid_model.data(index):
            return 0
        rows, columns = self.rowSpan(row, column), self.columnSpan(row, column)
        width = sum(self.columnWidth(each) for each in range(column, column + columns))
        return round((self.layout_of(index, width - 2 * _PADDING).height + 2 * _PADDING) / rows) + 1

    def _share_width(self) -> None:
        """Give columns widths by the length of their texts, together as wide as the view where they fit."""
        model, character = self.grid_model, self.fontMetrics().averageCharWidth()
        rows = range(min(model.rowCount(), _SAMPLED_ROWS))
        wanted = []
        for column in range(model.columnCount()):
            lengths = [len(str(model.data(model.index(row, column)) or "")) for row in rows]
            typical = sum(lengths) / max(len(lengths), 1)
            wanted.append(max(_NARROWEST, min(_WIDEST, 8 + typical**0.72)) * character + 2 * _PADDING)
        least = _NARROWEST * character + 2 * _PADDING
        share = (self.viewport().width() - 1) / sum(wanted) if wanted else 1.0
        for column, width in enumerate(wanted):
            self.setColumnWidth(column, max(least, int(width * share)))
        self.columns.place_choosers()


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell; layouts are kept for cells in sight."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view)
        self._view = view
        self.look = LIGHT
        self._layouts: dict[tuple[int, int, int], CellLayout] = {}

    def forget(self) -> None:
        self._layouts = {}

    def layout_of(self, index: _Index, width: int) -> CellLayout:
        key = (index.row(), index.column(), width)
        if key not in self._layouts:
            if len(self._layouts) >= _MOST_LAYOUTS:
                self._layouts = {}
            cell: ShownCell = index.data(CELL_ROLE)
            self._layouts[key] = CellLayout(cell, width, self.look, QFont(self._view.font()), self.tr("blank"))
        return self._layouts[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        cell: ShownCell = index.data(CELL_ROLE)
        current = self._view.currentIndex()
        ground = self.look.page if cell.row_kind is RowKind.BODY else self.look.window
        if cell.row_kind is RowKind.SECTION or current.row() == index.row() or current.column() == index.column():
            ground = self.look.box
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QColor(self.look.hair))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        layout = self.layout_of(index, rect.width() - 2 * _PADDING)
        layout.paint(painter, QPointF(rect.x() + _PADDING, rect.y() + _PADDING))
        self._paint_marks(painter, rect, cell)
        if index == current:
            pen = QPen(QColor(self.look.accent), 2 if self._view.hasFocus() else 1)
            painter.setPen(pen)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _paint_marks(self, painter: QPainter, rect: QRect, cell: ShownCell) -> None:
        """The icon of a problem, and of a correction, in the corner."""
        icons = {Severity.SETTLE: self.look.problem, Severity.LOOK: self.look.doubt}
        corner = QRect(rect.topRight() - QPoint(_ICON + 2, -2), QSize(_ICON, _ICON))
        if cell.severity in icons:
            coloured_icon(cell.severity.value, icons[cell.severity]).paint(painter, corner)
            corner.translate(-_ICON - 2, 0)
        if cell.is_corrected:
            coloured_icon("edit", self.look.muted).paint(painter, corner)
