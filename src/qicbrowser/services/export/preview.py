"""The first rows of an export, as they will be, read without the rest; and what the clipboard takes of it."""

import json
from io import BytesIO
from itertools import islice
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.services.export.export import write
from qicbrowser.services.export.html_report import as_cells, as_html, opening
from qicbrowser.services.export.markdown_report import as_markdown
from qicbrowser.services.export.report import report
from qicbrowser.services.export.table import Choice, Format, Options, Sheet, row_count, sheet
from qicbrowser.services.files.csv_dialects import Form, Preset, Table, form, guarded
from qicbrowser.store.library import Library

ROWS = 20
"""Rows that are shown before they are written."""

MOST_COPIED = 10_000
"""Rows that the clipboard takes."""

_A_REPORT = 3
"""Themes of a report that are shown."""


class Preview(NamedTuple):
    """A table, or else a text or HTML; `guarded` is None where there are too many cells to count for a preview."""

    rows: int
    columns: int
    table: Table | None = None
    text: str = ""
    html: str = ""
    guarded: int | None = 0


class Copied(NamedTuple):
    text: str
    html: str


def csv_form(options: Options) -> Form | None:
    """How a CSV file is written; None for the other formats."""
    return form(options.preset) if options.format is Format.CSV else None


def preview(library: Library, choice: Choice, options: Options) -> Preview:
    shown = sheet(library, choice, options)
    rows = row_count(library, choice, options)
    size = rows, len(shown.columns)
    few = choice._replace(places=choice.places[:_A_REPORT])
    match options.format:
        case Format.CSV | Format.XLSX:
            written = csv_form(options)
            first = _first(shown, guards=written is not None and written.guards)
            count = _guarded(shown) if written and written.guards else 0
            return Preview(*size, table=first, guarded=count)
        case Format.JSON:
            lines = (dict(zip(shown.names, row, strict=True)) for row in _first(shown, guards=False).rows)
            text = ",\n".join(json.dumps(line, ensure_ascii=False, indent=1) for line in islice(lines, _A_REPORT))
            return Preview(*size, text=text)
        case Format.MARKDOWN:
            parts = (part for _, parts in report(library, few, options).parts() for part in parts)
            return Preview(*size, text="".join(map(as_markdown, parts)))
        case _:
            made = report(library, few, options)
            parts = (part for _, parts in made.parts() for part in parts)
            return Preview(*size, html=opening(made) + "".join(map(as_html, parts)))


def copied(library: Library, choice: Choice, options: Options) -> Copied:
    """The export as text and as a table of cells; raises ReaderError where there are too many rows."""
    shown = sheet(library, choice, options)
    if shown.rows > MOST_COPIED:
        raise ReaderError(
            f"The clipboard takes {MOST_COPIED:,} rows; these are {shown.rows:,}.", hint="Save them, or choose fewer."
        )
    if options.format in (Format.XLSX, Format.PDF):
        options = options._replace(format=Format.CSV, preset=Preset.TSV, every_shape=False)
    file = BytesIO()
    for _ in write(library, choice, options, file):
        pass
    return Copied(file.getvalue().decode("utf-8-sig"), as_cells(shown))


def _first(shown: Sheet, *, guards: bool) -> Table:
    rows = list(islice((row for block in shown.read(ROWS) for row in block), ROWS))
    cells = [tuple("" if cell is None else cell for cell in row) for row in rows]
    if guards:
        cells = [tuple(guarded(cell) if isinstance(cell, str) else cell for cell in row) for row in cells]
    return Table(shown.names, tuple(cells))


_FEW_ROWS = 2_000


def _guarded(shown: Sheet) -> int | None:
    if shown.rows > _FEW_ROWS:
        return None
    cells = (cell for block in shown.read(_FEW_ROWS) for row in block for cell in row if isinstance(cell, str))
    return sum(guarded(cell) != cell for cell in cells)
