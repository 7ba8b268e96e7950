"""Tables that go on over several pages: "Table 4 (continued)" with the same headings."""

from collections.abc import Iterable

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import Grid, GridCell, Remark


def joined(tables: Iterable[tuple[Grid, bool]]) -> tuple[Grid, ...]:
    """The tables; one that says it is continued is a part of the one of its label, where it repeats its headings."""
    out: list[Grid] = []
    for grid, is_continued in tables:
        at = next((at for at in reversed(range(len(out))) if out[at].label == grid.label), None)
        if is_continued and grid.label and at is not None and _repeats(out[at], grid):
            out[at] = _with_rows(out[at], grid)
        else:
            out.append(grid)
    return tuple(out)


def _headings(grid: Grid) -> list[tuple[int, int, int, int, str]]:
    rows = grid.heading_rows or 1
    return [
        (cell.row, cell.column, cell.row_span, cell.column_span, cell.text) for cell in grid.cells if cell.row < rows
    ]


def _repeats(first: Grid, more: Grid) -> bool:
    return (first.columns, first.heading_rows) == (more.columns, more.heading_rows) and (
        _headings(first) == _headings(more)
    )


def _with_rows(first: Grid, more: Grid) -> Grid:
    """The first table with the rows of the other one that are not repeated headings."""
    repeated = more.heading_rows or 1
    down = first.rows - repeated
    cells: list[GridCell] = [cell._replace(row=cell.row + down) for cell in more.cells if cell.row >= repeated]
    remarks = [
        remark if remark.row is None else remark._replace(row=remark.row + down)
        for remark in more.remarks
        if remark.row is None or remark.row >= repeated
    ]
    return first._replace(
        rows=first.rows + more.rows - repeated,
        cells=(*first.cells, *cells),
        notes=tuple(dict.fromkeys((*first.notes, *more.notes))),
        remarks=(*first.remarks, *remarks, Remark(Message("table-continued", n=more.rows - repeated), first.rows)),
    )
