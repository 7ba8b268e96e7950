"""Tables and trees that are lists of rows: their columns, their rows, and the marks of these."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyleOptionViewItem,
    QTableView,
    QTreeView,
    QWidget,
)

from qicbrowser.gui.looks.sizes import FOCUS_RING, PANE_EDGE
from qicbrowser.gui.widgets.direction import IsolatingDelegate
from qicbrowser.gui.widgets.painting import fill, viewport_of

_Index = QModelIndex | QPersistentModelIndex

_EDGE = 3
"""Pixels of the mark at the beginning of a selected row."""

_SHARE = 0.45
"""The size of an arrow, as a share of the height of a line of text."""

_CELL_MARGIN = 3
"""Pixels that Qt leaves between the edge of a cell and its text."""

_HEADING_MARGINS = 15


def show_as_rows(table: QTableView) -> None:
    """Select by rows, without grid, row numbers and line breaks; Tab leaves the table."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


def stretch_column(header: QHeaderView, column: int) -> None:
    """Let one column take the width that the others leave."""
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(24)
    header.setSectionsMovable(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def fit_columns(header: QHeaderView, widest: Mapping[int, str] | None = None) -> None:
    """Make every visible column as wide as its heading in the present font, or as the text named for it."""
    for column in range(header.count()):
        if not header.isSectionHidden(column):
            heading = str(header.model().headerData(column, Qt.Orientation.Horizontal))
            header.resizeSection(column, fitting_width(header, heading, (widest or {}).get(column, "")))


def fitting_width(header: QHeaderView, *texts: str) -> int:
    """The width of a column that has room for each of these texts in the font of its heading."""
    return max(map(header.fontMetrics().horizontalAdvance, texts)) + _HEADING_MARGINS


def fit_rows(table: QTableView, margins: int) -> None:
    """Make rows as high as a line of text in the present font; `margins` are above and below it together, in pixels."""
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + margins)


def go_to_selected(view: QAbstractItemView, use: Callable[[], object] = lambda: None) -> None:
    """Make a row that is selected alone the current one, and `use` it: assistive technology can only select.

    It does so afterwards, since keys and the mouse also select a row before it is the current one.
    """

    def follow() -> None:
        rows = view.selectionModel().selectedRows()
        if len(rows) == 1 and rows[0].row() != view.currentIndex().row():
            view.setCurrentIndex(rows[0])
            use()

    def plan(selected: QItemSelection) -> None:
        if selected.count() == 1:
            QTimer.singleShot(0, view, follow)

    view.selectionModel().selectionChanged.connect(plan)


def paint_row_marks(view: QAbstractItemView) -> None:
    """Mark the current row with an edge where it is selected, with a ring where it has the keyboard: over the rows.

    The colour alone would not do: a selected row is pale, so that a grade in it can still be recognised.
    """
    viewport, accent = viewport_of(view), QColor(view.palette().color(QPalette.ColorRole.Accent))
    current = view.currentIndex()
    is_selected = current.isValid() and view.selectionModel().isRowSelected(current.row(), current.parent())
    if not current.isValid() or not (is_selected or view.hasFocus()):
        return
    cell = view.visualRect(current)
    row = QRect(0, cell.top(), viewport.width(), cell.height())
    painter = QPainter(viewport)
    if view.hasFocus():
        painter.setPen(QPen(accent, FOCUS_RING, j=Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(row.adjusted(1, 1, -1, -1))
    if is_selected:
        left = row.right() - _EDGE + 1 if view.isRightToLeft() else 0
        fill(painter, QRect(left, row.top(), _EDGE, row.height()), accent)
    painter.end()


class PaneTree(QTreeView):
    """A tree in a pane: its arrows begin where everything in the pane does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit_indentation()

    def reset(self) -> None:
        """Show the model anew; a name that was just written may be the cause, and the keyboard stays in the tree."""
        is_edited = self.state() is QTreeView.State.EditingState
        super().reset()
        if is_edited:
            self.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_indentation()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.shows_current():
            paint_row_marks(self)

    def shows_current(self) -> bool:
        """Whether the current row may be in sight; a list that measures its rows says so without measuring all."""
        return True

    def drawBranches(self, painter: QPainter, rect: QRect, index: _Index) -> None:
        """Only the arrow of a row that has others below it."""
        if not self.model().rowCount(index):
            return
        size, is_mirrored = self._arrow, self.isRightToLeft()
        left = rect.left() if is_mirrored else rect.right() + 1 - size
        middle = QPointF(left + size / 2, rect.center().y() + 0.5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.5, c=Qt.PenCapStyle.RoundCap))
        painter.translate(middle)
        painter.rotate(90 if self.isExpanded(index) else 180 if is_mirrored else 0)
        reach = size / 2 - 1
        arrow = QPainterPath(QPointF(-reach / 2, -reach))
        arrow.lineTo(reach / 2, 0)
        arrow.lineTo(-reach / 2, reach)
        painter.drawPath(arrow)
        painter.restore()

    @property
    def _arrow(self) -> int:
        """The width and height of an arrow, in pixels."""
        return round(_SHARE * self.fontMetrics().height())

    def _fit_indentation(self) -> None:
        self.setIndentation(PANE_EDGE + self._arrow)


class LastColumnDelegate(IsolatingDelegate):
    """Keeps what is in the last visible column of a tree away from the edge of the pane."""

    last_column = -1

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == self.last_column:  # an icon that is not there keeps its room, on the ground of the row
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationPosition = QStyleOptionViewItem.Position.Right
            option.decorationSize = QSize(PANE_EDGE - 3 * _CELL_MARGIN, 1)
