"""A small picture of a table: a bar for each cell, as long as the cell is full."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from qicbrowser.domain.tables.grid import Grid
from qicbrowser.gui.looks.palettes import Look

_MOST_ROWS, _MOST_COLUMNS = 7, 9
_FULL = 90
"""Characters of a cell that is drawn full."""


def paint_table(painter: QPainter, rect: QRectF, grid: Grid, look: Look) -> None:
    """Paint the top left part of a table into a frame."""
    painter.fillRect(rect, QColor(look.page))
    painter.setPen(QColor(look.edge))
    painter.drawRect(rect)
    inner = rect.adjusted(4, 4, -3, -3)
    columns, rows = min(grid.columns, _MOST_COLUMNS), min(grid.rows, _MOST_ROWS)
    if not rows or not columns:
        return
    width, height = inner.width() / columns, inner.height() / rows
    headings = max(grid.heading_rows, 1)
    for cell in grid.cells:
        if cell.row >= rows or cell.column >= columns:
            continue
        characters = sum(len(block.text) for block in cell.blocks)
        if not characters:
            continue
        span = min(cell.column_span, columns - cell.column)
        full = min(1.0, 0.35 + characters / _FULL)
        left, top = inner.x() + cell.column * width, inner.y() + cell.row * height
        thick = 2.0 if cell.row < headings else max(2.0, (height - 2) * min(1.0, characters / _FULL))
        colour = look.edge if cell.row < headings else look.line
        painter.fillRect(QRectF(left, top, (width * span - 3) * full, thick), QColor(colour))
