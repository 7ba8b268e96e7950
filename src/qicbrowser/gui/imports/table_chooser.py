"""The tables of a file as cards: going through them shows each in the grid at once."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.tables.grid import Grid
from qicbrowser.gui.imports.names import table_name
from qicbrowser.gui.imports.table_picture import paint_table
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.widgets.filter_line import FilterLine

_Index = QModelIndex | QPersistentModelIndex

_PICTURE = QSize(96, 58)
_PADDING = 10
_WIDTH, _HEIGHT = 70, 26
"""The size of the list, in average characters and lines of text."""

_PLACE = Qt.ItemDataRole.UserRole


class TableChooser(QFrame):
    table_shown = Signal(int)
    """The place of the table that is to be shown in the grid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("completions")
        self.count = QLabel()
        self.filter = FilterLine(self.tr("Filter the tables"), self.tr("Filter: words of a table"))
        self.filter.setObjectName("filter")
        self.list = _CardList()
        self.list.setAccessibleName(self.tr("Tables of the file"))
        self.layout_tables = QCheckBox(self.tr("Show menus and banners too"))
        keys = QLabel(self.tr("Up and Down show a table at once, Enter chooses it, Escape returns."))
        keys.setObjectName("muted")
        keys.setWordWrap(True)
        self._grids: tuple[Grid, ...] = ()
        self._first = -1
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        for widget in (self.count, self.filter, self.list, self.layout_tables, keys):
            column.addWidget(widget)
        self.filter.textChanged.connect(self._list)
        self.filter.left.connect(lambda: self.list.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.layout_tables.toggled.connect(self._list)
        self.list.currentItemChanged.connect(self._show_current)
        self.list.itemClicked.connect(lambda _: self.close())
        self.list.chosen.connect(self.close)
        self.list.cancelled.connect(self._cancel)

    def show_look(self, look: Look) -> None:
        self.list.delegate.look = look

    def show_tables(self, grids: Sequence[Grid]) -> None:
        """List the tables of a file; those that are parts of its page are folded away."""
        self._grids = tuple(grids)
        self.count.setText(self.tr("%n tables in this file", "", len(grids)))
        self.layout_tables.setVisible(any(grid.is_layout for grid in grids))
        self.layout_tables.setChecked(bool(grids) and all(grid.is_layout for grid in grids))
        self.filter.clear()
        self._list()

    def open_below(self, button: QWidget, place: int) -> None:
        """Open the list, with the keyboard on the table that is shown."""
        self._first = place
        if self._grids and self._grids[place].is_layout:
            self.layout_tables.setChecked(True)
        self._choose(place)
        metrics, window = self.fontMetrics(), button.window()
        width = min(metrics.averageCharWidth() * _WIDTH, window.width() - 20)
        self.resize(width, min(metrics.lineSpacing() * _HEIGHT, window.height() - 80))
        corner = button.mapToGlobal(QPoint(0, button.height() + 2))
        most = window.mapToGlobal(QPoint(window.width() - width - 10, 0)).x()
        self.move(QPoint(min(corner.x(), most), corner.y()))
        self.show()
        self.list.setFocus(Qt.FocusReason.PopupFocusReason)

    def _list(self) -> None:
        words = self.filter.text().casefold().split()
        self.list.blockSignals(True)
        self.list.clear()
        for place, grid in enumerate(self._grids):
            text = " ".join((table_name(grid), *(cell.text for cell in grid.cells))).casefold() if words else ""
            if (grid.is_layout and not self.layout_tables.isChecked()) or not all(word in text for word in words):
                continue
            item = QListWidgetItem(self.card_text(grid))
            item.setData(_PLACE, (place, grid))
            self.list.addItem(item)
        self.list.blockSignals(False)

    def card_text(self, grid: Grid) -> str:
        """A table in words: its name, its size, its headings and what else is to be known of it."""
        rows, columns = self.tr("%n rows", "", grid.rows - grid.heading_rows), self.tr("%n columns", "", grid.columns)
        size = self.tr("{rows}, {columns}").format(rows=rows, columns=columns)
        below = max(grid.heading_rows, 1)
        lowest = (cell for cell in grid.cells if cell.row < below <= cell.row + cell.row_span)
        headings = " · ".join(
            cell.text.replace("\n", " ") for cell in sorted(lowest, key=lambda cell: cell.column) if cell.text
        )
        rest = self.tr("%n notes under the table", "", len(grid.notes)) if grid.notes else ""
        if grid.is_layout:
            rest = self.tr("Probably not a table of data")
        return "\n".join((table_name(grid), size, headings[:200], rest))

    def _choose(self, place: int) -> None:
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            if self.list.item(row).data(_PLACE)[0] == place:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def _show_current(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.table_shown.emit(item.data(_PLACE)[0])

    def _cancel(self) -> None:
        """Return to the table that was shown before."""
        self.table_shown.emit(self._first)
        self.close()


class _CardList(QListWidget):
    chosen = Signal()
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.delegate = _CardDelegate(self)
        self.setItemDelegate(self.delegate)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


class _CardDelegate(QStyledItemDelegate):
    look = LIGHT

    def sizeHint(self, option: QStyleOptionViewItem, _: _Index) -> QSize:
        lines = 4 * option.fontMetrics.lineSpacing()
        return QSize(200, max(_PICTURE.height(), lines) + 2 * _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        from PySide6.QtWidgets import QStyle

        rect: QRect = option.rect
        grid: Grid = index.data(_PLACE)[1]
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(self.look.chosen if chosen else self.look.page))
        if chosen:
            painter.fillRect(QRect(rect.topLeft(), QSize(3, rect.height())), QColor(self.look.accent))
        picture = QRectF(rect.x() + _PADDING, rect.y() + _PADDING, _PICTURE.width(), _PICTURE.height())
        paint_table(painter, picture, grid, self.look)
        self._paint_words(painter, rect.adjusted(_PICTURE.width() + 2 * _PADDING, _PADDING, -_PADDING, 0), index)
        painter.setPen(QColor(self.look.hair))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, index: _Index) -> None:
        bold, usual = QFont(painter.font()), QFont(painter.font())
        bold.setBold(True)
        for number, line in enumerate(str(index.data()).split("\n")):
            painter.setFont(usual if number else bold)
            painter.setPen(QColor(self.look.muted if number in (1, 3) else self.look.text))
            metrics = painter.fontMetrics()
            text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room.x(), room.y() + metrics.ascent(), text)
            room.setTop(room.top() + metrics.lineSpacing())
