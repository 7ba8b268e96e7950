"""Tables that go on over several pages: "Table 4 (continued)" with the same headings."""

from collections.abc import Iterable, Sequence
from itertools import takewhile

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import Grid, Remark


def joined(tables: Iterable[tuple[Grid, bool]]) -> tuple[Grid, ...]:
    """The tables; one that says it is continued is a part of the one of its label, where it repeats its headings."""
    parts: list[list[Grid]] = []
    last: dict[str, int] = {}
    for grid, is_continued in tables:
        at = last.get(grid.label)
        if is_continued and grid.label and at is not None and _repeats(parts[at][0], grid):
            parts[at].append(grid)
        else:
            last[grid.label] = len(parts)
            parts.append([grid])
    return tuple(_one(each) for each in parts)


def _headings(grid: Grid) -> list[tuple[int, int, int, int, str]]:
    rows = grid.heading_rows or 1
    above = takewhile(lambda cell: cell.row < rows, grid.cells)
    return [(cell.row, cell.column, cell.row_span, cell.column_span, cell.text) for cell in above]


def _repeats(first: Grid, more: Grid) -> bool:
    return (first.columns, first.heading_rows) == (more.columns, more.heading_rows) and (
        _headings(first) == _headings(more)
    )


def _one(parts: Sequence[Grid]) -> Grid:
    """The first table with the rows of the others that are not repeated headings."""
    first = parts[0]
    rows, cells, notes, remarks = first.rows, list(first.cells), dict.fromkeys(first.notes), list(first.remarks)
    repeated = first.heading_rows or 1
    for more in parts[1:]:
        down = rows - repeated
        cells += (cell._replace(row=cell.row + down) for cell in more.cells if cell.row >= repeated)
        notes |= dict.fromkeys(more.notes)
        remarks += (
            remark if remark.row is None else remark._replace(row=remark.row + down)
            for remark in more.remarks
            if remark.row is None or remark.row >= repeated
        )
        remarks.append(Remark(Message("table-continued", n=more.rows - repeated), rows))
        rows += more.rows - repeated
    return first._replace(rows=rows, cells=tuple(cells), notes=tuple(notes), remarks=tuple(remarks))
