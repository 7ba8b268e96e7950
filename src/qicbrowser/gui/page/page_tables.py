"""Tables of a page. Qt lays their columns out from left to right only: in a mirrored window they are reversed here.

Everywhere else a column is counted from the side on which reading begins.
"""

from collections.abc import Iterator

from PySide6.QtGui import (
    QTextBlock,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)

from qicbrowser.gui.widgets.direction import is_mirrored

NAMED_ROWS = QTextFormat.Property.UserProperty + 4
"""The property of a table whose first column names its rows."""

_MIRRORED = QTextFormat.Property.UserProperty + 5
"""The property of a table whose first column is at the right."""


def onward_arrow(*, down: bool) -> str:
    """The arrow from one cell to the next, below or beside it."""
    return "↓" if down else "←" if is_mirrored() else "→"


def table_format(widths: tuple[float, ...], kind: QTextLength.Type, spacing: float) -> QTextTableFormat:
    """Without lines between its cells, with columns of these widths."""
    form = QTextTableFormat()
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setBorder(0)
    form.setBorderCollapse(False)
    form.setCellSpacing(spacing)
    form.setCellPadding(0)
    lengths = [QTextLength(kind, width) for width in widths]
    if is_mirrored():
        form.setProperty(_MIRRORED, True)
        lengths.reverse()
    form.setColumnWidthConstraints(lengths)
    return form


def cell_at(table: QTextTable, row: int, column: int) -> QTextTableCell:
    return table.cellAt(row, table.columns() - 1 - column if _is_reversed(table) else column)


def column_of(table: QTextTable, cell: QTextTableCell) -> int:
    """The first column of a cell."""
    return table.columns() - cell.column() - cell.columnSpan() if _is_reversed(table) else cell.column()


def merge_cells(table: QTextTable, row: int, column: int, rows: int, columns: int) -> None:
    table.mergeCells(row, table.columns() - column - columns if _is_reversed(table) else column, rows, columns)


def cells(table: QTextTable) -> Iterator[QTextTableCell]:
    """Row by row; a merged cell once."""
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = cell_at(table, row, column)
            if (cell.row(), column_of(table, cell)) == (row, column):
                yield cell


def following(block: QTextBlock, by: int) -> QTextBlock:
    """The paragraph after (1) or before (-1) another one in the order of reading; an invalid one at the ends."""
    if table := _reversed_table(block):
        cell = table.cellAt(block.position())
        if block != _end(cell, by):
            return _beside(block, by)
        order = list(cells(table))
        at = order.index(cell) + by
        if 0 <= at < len(order):
            return _end(order[at], -by)
        block = (table.lastCursorPosition() if by > 0 else table.firstCursorPosition()).block()
    block = _beside(block, by)
    if table := _reversed_table(block):
        order = list(cells(table))
        return _end(order[0 if by > 0 else -1], -by)
    return block


def _beside(block: QTextBlock, by: int) -> QTextBlock:
    return block.next() if by > 0 else block.previous()


def _end(cell: QTextTableCell, by: int) -> QTextBlock:
    """The last (1) or first (-1) paragraph of a cell."""
    return (cell.lastCursorPosition() if by > 0 else cell.firstCursorPosition()).block()


def _reversed_table(block: QTextBlock) -> QTextTable | None:
    table = QTextCursor(block).currentTable() if block.isValid() else None
    return table if table is not None and _is_reversed(table) else None


def _is_reversed(table: QTextTable) -> bool:
    return bool(table.format().property(_MIRRORED))
