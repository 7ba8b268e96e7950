"""The first rows of an export, as they will be written, without reading the rest."""

from itertools import islice
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.sheet import Sheet
from qicbrowser.services.files.csv_dialects import Table, guarded

ROWS = 20
"""Rows shown in a preview."""

THEMES = 3
"""Themes shown in the preview of a report or of JSON."""

_FEW_ROWS = 2_000


class Preview(NamedTuple):
    """A table, or else a text or HTML, with a `remark` on the file and, of a CSV file, its `encoding`.

    There are no `columns` in a report of themes as they are read.

    `guarded` is the number of cells that get an apostrophe; None where there are too many cells to count for a preview.
    """

    rows: int
    columns: int
    remark: Message = Message("export-includes-source")
    encoding: Message | None = None
    table: Table | None = None
    text: str = ""
    html: str = ""
    guarded: int | None = 0


def first_themes(request: Request) -> Request:
    """The same export of the first few themes."""
    return request._replace(choice=request.choice._replace(places=request.choice.places[:THEMES]))


def first_rows(sheet: Sheet, *, guards: bool = False) -> Table:
    """The first rows, with an apostrophe before what could be a formula if the file `guards` against them."""
    rows = list(islice((row for block in sheet.read(ROWS) for row in block), ROWS))
    cells = [tuple("" if cell is None else cell for cell in row) for row in rows]
    if guards:
        cells = [tuple(guarded(cell) if isinstance(cell, str) else cell for cell in row) for row in cells]
    return Table(sheet.names, tuple(cells))


def guarded_cells(sheet: Sheet) -> int | None:
    """How many cells get an apostrophe; None where there are too many rows to look at."""
    if sheet.rows > _FEW_ROWS:
        return None
    cells = (cell for block in sheet.read(_FEW_ROWS) for row in block for cell in row if isinstance(cell, str))
    return sum(guarded(cell) != cell for cell in cells)
