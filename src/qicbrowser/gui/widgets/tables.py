"""Tables that are lists of rows."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


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
