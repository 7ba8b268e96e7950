"""The headings of columns, as paths down the stacked heading rows."""

from collections.abc import Collection, Iterator, Sequence

from qicbrowser.domain.tables.grid import Grid, GridCell
from qicbrowser.domain.tables.recipe import RowKind
from qicbrowser.domain.tables.rows import Places

_LONGEST_CELL_OF_HEADING = 120
_LEAST_HEADINGS = 2
_MOST_WORDS = 4


def heading_paths(
    grid: Grid, places: Places, heading_rows: int, left_out: Collection[int] = ()
) -> tuple[tuple[str, ...], ...]:
    """For each column the headings above it, the topmost first.

    Lines over the whole table are not headings, nor are rows that the reader has left out: a table above this one.
    """
    rows = [
        row
        for row in range(min(heading_rows, grid.rows))
        if row not in left_out and not is_title_row(grid, places, row)
    ]
    markers = frozenset(note.marker for note in grid.notes if note.marker)
    return tuple(_path([places.cell(row, column) for row in rows], markers) for column in range(grid.columns))


def heading_markers(grid: Grid, places: Places, heading_rows: int) -> tuple[tuple[str, ...], ...]:
    """For each column the markers of notes in its headings."""
    known = frozenset(note.marker for note in grid.notes if note.marker)
    rows = range(min(heading_rows, grid.rows))
    cells = [[places.cell(row, column) for row in rows] for column in range(grid.columns)]
    return tuple(
        tuple(dict.fromkeys(marker for cell in above if cell for marker in _markers(cell) if marker in known))
        for above in cells
    )


def _markers(cell: GridCell) -> Iterator[str]:
    for block in cell.blocks:
        for run in block.runs:
            if run.raised or run.target:
                yield from run.text.replace(",", " ").split()


def is_title_row(grid: Grid, places: Places, row: int) -> bool:
    """Whether a row has nothing but one text, though the table has several columns."""
    filled = [cell for cell in places.cells(row) if cell.text.strip()]
    return grid.columns > 1 and (
        not filled or (len(filled) == 1 and filled[0].row_span == 1 and filled[0].column_span in {1, grid.columns})
    )


def guess_heading_rows(grid: Grid, places: Places) -> int:
    """How many rows at the top are headings: as the file marks them, or the first row that fills several columns."""
    if grid.heading_rows:
        return min(grid.heading_rows, grid.rows)
    row = 0
    while row < grid.rows and is_title_row(grid, places, row):
        row += 1
    if row == grid.rows or not _can_be_heading(places.cells(row)):
        return 0
    last = row
    while last + 1 < grid.rows and _goes_on(places, last):
        last += 1
    return last + 1


def second_headings(grid: Grid, places: Places, kinds: Sequence[RowKind], heading_rows: int) -> tuple[int, ...]:
    """Rows of the body that look like the headings of another table: marked as such, or after a blank row."""
    return tuple(
        row
        for row in range(max(heading_rows, 1), grid.rows)
        if kinds[row] is RowKind.BODY and _looks_like_headings(places, kinds, row, heading_rows)
    )


def _looks_like_headings(places: Places, kinds: Sequence[RowKind], row: int, heading_rows: int) -> bool:
    cells = [cell for cell in places.cells(row) if cell.text.strip()]
    if len(cells) < _LEAST_HEADINGS or any(cell.row < row for cell in cells) or not _can_be_heading(cells):
        return False
    if all(cell.is_heading for cell in cells) and kinds[row - 1] is not RowKind.HEADING:
        return True
    follows_blank = row > heading_rows and kinds[row - 1] is RowKind.LEFT_OUT and not any(places.texts(row - 1))
    runs = [run for cell in cells for block in cell.blocks for run in block.runs if run.text.strip()]
    goes_on = row + 1 < places.rows and kinds[row + 1] is RowKind.BODY
    return follows_blank and goes_on and (all(run.bold for run in runs) or _has_no_number(cells))


def _has_no_number(cells: Sequence[GridCell]) -> bool:
    """Whether every cell has words and none of them a number or more than a few words: a row of names of columns."""
    return all(len(cell.text.split()) <= _MOST_WORDS and not any(map(str.isdecimal, cell.text)) for cell in cells)


def _goes_on(places: Places, row: int) -> bool:
    """Whether the row below belongs to the headings too: under a merged one, or marked as headings like it."""
    above, below = places.cells(row), [cell for cell in places.cells(row + 1) if cell.text.strip()]
    if not below or not _can_be_heading(below):
        return False
    is_merged = any(1 < cell.column_span < places.columns or cell.row + cell.row_span > row + 1 for cell in above)
    is_marked = all(cell.is_heading for cell in above) and len(below) > 1 and all(cell.is_heading for cell in below)
    return is_merged or is_marked


def _can_be_heading(cells: Sequence[GridCell]) -> bool:
    texts = [cell.text.strip() for cell in cells if cell.text.strip()]
    is_short = all(len(text) <= _LONGEST_CELL_OF_HEADING for text in texts)
    return bool(texts) and is_short and not any("(C)" in text or text.isdecimal() for text in texts)


def _path(cells: Sequence[GridCell | None], markers: frozenset[str]) -> tuple[str, ...]:
    path: list[str] = []
    above: GridCell | None = None
    for cell in cells:
        if cell is None or cell is above:
            continue
        words = _words(cell, markers)
        if words and path and words[0].islower() and above is not None and above.column_span == cell.column_span == 1:
            path[-1] += f" {words}"  # one heading over two rows
        elif words:
            path.append(words)
        above = cell if words else above
    return tuple(path)


def _words(cell: GridCell, markers: frozenset[str]) -> str:
    """A heading without the markers of notes."""
    lines = []
    for block in cell.blocks:
        runs = [run.text for run in block.runs if not (run.raised and (run.text.strip() in markers or run.target))]
        lines.append("".join(runs))
    return " ".join(" ".join(lines).split())
