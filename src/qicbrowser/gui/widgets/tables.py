"""Tables and trees that are lists of rows."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

_EDGE, _RING = 3, 2
"""Pixels of the marks of a row."""


def show_as_rows(table: QTableView) -> None:
    """Select by rows, without grid, row numbers and line breaks; Tab leaves the table."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


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
    """Mark the selected row with an edge, and with a ring where it has the keyboard, over the rows as painted.

    The colour alone would not do: a selected row is pale, so that a grade in it can still be recognised.
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
