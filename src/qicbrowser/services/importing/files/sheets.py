"""A sheet of cells as a grid: the table in it, apart from the lines of text above and below."""

from bisect import bisect_left
from collections.abc import Sequence

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import LARGEST_COLUMNS, LARGEST_ROWS, Grid, GridCell, Remark
from qicbrowser.services.importing.files.captions import Caption, caption_of
from qicbrowser.services.importing.files.note_lines import is_note, note_of

LARGEST_CELLS = 1_000_000


def grid_from_sheet(
    cells: Sequence[GridCell], remarks: Sequence[Remark] = (), *, knows_spans: bool, knows_raised: bool
) -> Grid | None:
    """The table of a sheet, or None where no row has two cells with text.

    Rows and columns without any text are left out. Places of `remarks` are those of the sheet.
    """
    by_row: dict[int, list[GridCell]] = {}
    for cell in cells:
        if cell.blocks:
            by_row.setdefault(cell.row, []).append(cell)
    if not any(len(row) > 1 for row in by_row.values()):
        return None
    left = min(cell.column for row in by_row.values() for cell in row)
    body = [row for row in sorted(by_row) if len(by_row[row]) > 1 or by_row[row][0].column > left]
    width = max(cell.column + cell.column_span for row in body for cell in by_row[row])
    first, end = body[0], _end_of_body(by_row, body[-1], width - left)
    rows = [row for row in sorted(by_row) if first <= row < end]
    columns = sorted(
        {c.column for row in rows for c in by_row[row] if c.column_span < width - left or len(by_row[row]) > 1}
    )
    if len(rows) > LARGEST_ROWS or len(columns) > LARGEST_COLUMNS:
        raise ReaderError(Message("table-too-large"), Message("keep-only-tables"))
    lines = tuple(" ".join(block.text for block in by_row[row][0].blocks) for row in sorted(by_row) if row < first)
    notes = tuple(note_of(block.text) for row in sorted(by_row) if row >= end for block in by_row[row][0].blocks)
    caption = _caption(lines)
    placed = _placed(cells, rows, columns)
    found = [*_dropped(cells, rows, columns, width), *(_moved(remark, rows, columns) for remark in remarks)]
    return Grid(
        caption.label,
        caption.title,
        len(rows),
        len(columns),
        placed,
        notes=notes,
        remarks=tuple(found),
        knows_spans=knows_spans,
        knows_raised=knows_raised,
        lines_above=lines,
        rows_above=first,
    )


def _end_of_body(by_row: dict[int, list[GridCell]], last: int, columns: int) -> int:
    """The row where the notes begin: lines after the last row of several cells that do not belong to the body."""
    bottom = max(
        last, *(cell.row + cell.row_span - 1 for cells in by_row.values() for cell in cells if cell.row <= last)
    )
    previous = bottom
    for row in sorted(by_row):
        if row <= bottom:
            continue
        [cell] = by_row[row]
        if row > previous + 1 or cell.column_span >= columns or is_note(cell.blocks[0].text):
            return row
        previous = row
    return previous + 1


def _caption(lines: Sequence[str]) -> Caption:
    """The first caption in lines of text; where it is a label alone, the line after it is the title."""
    for place, line in enumerate(lines):
        if caption := caption_of([line]):
            return caption if caption.title else caption_of(lines[place : place + 2], is_marked=True) or caption
    return Caption(title=lines[0]) if len(lines) == 1 else Caption()


def _placed(cells: Sequence[GridCell], rows: list[int], columns: list[int]) -> tuple[GridCell, ...]:
    """The cells by their places among the rows and columns that are kept."""
    moved = []
    for cell in cells:
        row, below = bisect_left(rows, cell.row), bisect_left(rows, cell.row + cell.row_span)
        column, beyond = bisect_left(columns, cell.column), bisect_left(columns, cell.column + cell.column_span)
        if row < below and column < beyond:
            moved.append(cell._replace(row=row, column=column, row_span=below - row, column_span=beyond - column))
    return tuple(sorted(moved, key=lambda cell: (cell.row, cell.column)))


def _dropped(cells: Sequence[GridCell], rows: list[int], columns: list[int], width: int) -> list[Remark]:
    everywhere = max(width, *(cell.column + cell.column_span for cell in cells))
    remarks = []
    if n := everywhere - len(columns):
        remarks.append(Remark(Message("empty-columns-dropped", n=n)))
    if n := rows[-1] + 1 - rows[0] - len(rows):
        remarks.append(Remark(Message("empty-rows-dropped", n=n)))
    return remarks


def _moved(remark: Remark, rows: list[int], columns: list[int]) -> Remark:
    """The remark at its place in the table; without a place where that is not part of it."""
    row = None if remark.row not in rows else rows.index(remark.row)
    column = None if remark.column not in columns else columns.index(remark.column)
    return remark._replace(row=row, column=column)
