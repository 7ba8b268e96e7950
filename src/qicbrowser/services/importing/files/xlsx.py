"""Excel workbooks (.xlsx, .xlsm): each sheet as a table."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import Block, FileForm, Grid, GridCell, Remark, Run, TableFile
from qicbrowser.services.importing.files.archives import checked_archive
from qicbrowser.services.importing.files.cell_text import block_of
from qicbrowser.services.importing.files.office_properties import has_macros, review_of
from qicbrowser.services.importing.files.sheets import LARGEST_CELLS, grid_from_sheet
from qicbrowser.services.importing.files.spreadsheet_values import shown

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

_RANGE = re.compile(
    rb"<(?:\w+:)?(?:mergeCell|hyperlink)\b[^>]*?\bref\s*=\s*[\"']\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)", re.IGNORECASE
)


LARGEST_TEXT = 50_000_000
"""Characters of one sheet: cells share their texts, and a small file can have the same long one in each of them."""


def read_xlsx(content: bytes, name: str) -> TableFile:
    """The sheets of a workbook that hold a table; raises ReaderError for a damaged file or one without tables.

    Formulas are not calculated: their cells have the values that were stored with them.
    """
    archive = checked_archive(content)
    _check_ranges(archive)
    from openpyxl import load_workbook  # with the first workbook, not with the start

    try:
        workbook = load_workbook(io.BytesIO(content), rich_text=True, data_only=True)
        formulas = load_workbook(io.BytesIO(content)) if _has_formulas(archive) else None
        grids = [
            (sheet, grid)
            for sheet in workbook.worksheets
            if (grid := _grid(sheet, formulas[sheet.title] if formulas else None))
        ]
    except ReaderError:
        raise
    except Exception as error:  # a malformed workbook makes openpyxl raise almost anything
        raise ReaderError(Message("archive-damaged"), Message("copy-file-again")) from error
    if not grids:
        raise ReaderError(Message("workbook-without-table"), Message("one-row-per-line"))
    remarks = [Remark(Message("macros-ignored"))] if has_macros(archive) else []
    if hidden := [sheet for sheet, _ in grids if sheet.sheet_state != "visible"]:
        remarks.append(Remark(Message("hidden-sheets-read", n=len(hidden))))
    named = [grid if grid.title or len(grids) == 1 else grid._replace(title=sheet.title) for sheet, grid in grids]
    return TableFile(name, FileForm.XLSX, tuple(named), review_of(archive), remarks=tuple(remarks))


def _check_ranges(archive: zipfile.ZipFile) -> None:
    """Refuses merged ranges and links over more cells than a table has: openpyxl makes each of these cells."""
    from openpyxl.utils import column_index_from_string

    for entry in archive.namelist():
        if not entry.lower().endswith(".xml"):
            continue
        total = 0
        for first, top, last, bottom in _RANGE.findall(archive.read(entry)):
            if len(first + last) > 6 or len(top + bottom) > 14:
                raise ReaderError(Message("archive-damaged"), Message("copy-file-again"))
            columns = column_index_from_string(last.decode()) - column_index_from_string(first.decode()) + 1
            total += columns * (int(bottom) - int(top) + 1)
            if total > LARGEST_CELLS:
                raise ReaderError(Message("table-too-large"), Message("keep-only-tables"))


def _has_formulas(archive: zipfile.ZipFile) -> bool:
    sheets = [name for name in archive.namelist() if PurePosixPath(name).parent.name == "worksheets"]
    return any(re.search(rb"<(?:\w+:)?f[\s>/]", archive.read(name)) for name in sheets)


def _grid(sheet: "Worksheet", formulas: "Worksheet | None") -> Grid | None:
    present = sheet._cells  # noqa: SLF001  # iter_rows would make every cell up to the last one
    if len(present) > LARGEST_CELLS or sum(map(_length, present.values())) > LARGEST_TEXT:
        raise ReaderError(Message("table-too-large"), Message("keep-only-tables"))
    spans = {(merged.min_row, merged.min_col): merged for merged in sheet.merged_cells.ranges}
    covered = {place for merged in spans.values() for row in merged.rows for place in row} - set(spans)
    cells = []
    for (row, column), cell in sorted(present.items()):
        if (row, column) in covered:
            continue
        merged = spans.get((row, column))
        down, across = (merged.size["rows"], merged.size["columns"]) if merged else (1, 1)
        is_number = cell.value is not None and cell.data_type in "nd"
        number_format = str(cell.number_format) if is_number else ""
        cells.append(GridCell(row - 1, column - 1, _blocks(cell), down, across, number_format=number_format))
    remarks = [*_hidden(sheet, cells), *_not_calculated(sheet, formulas)]
    return grid_from_sheet(cells, remarks, knows_spans=True, knows_raised=True)


def _length(cell: "Cell") -> int:
    """How many characters a text has."""
    parts = cell.value if isinstance(cell.value, list) else [cell.value]
    return sum(len(part if isinstance(part, str) else part.text) for part in parts) if cell.data_type == "s" else 0


def _blocks(cell: "Cell") -> tuple[Block, ...]:
    """The text of a cell as it is shown; each of its lines is a block."""
    from openpyxl.cell.rich_text import CellRichText, TextBlock

    raised, bold = cell.font.vertAlign == "superscript", bool(cell.font.bold)
    if not isinstance(cell.value, CellRichText):
        runs = [Run(shown(cell.value, cell.number_format), raised, bold)]
    else:
        runs = [
            Run(part.text, part.font.vertAlign == "superscript", bool(part.font.b))
            if isinstance(part, TextBlock)
            else Run(part, raised, bold)
            for part in cell.value
        ]
    lines: list[list[Run]] = [[]]
    for run in runs:
        first, *others = re.split(r"\r\n|[\r\n\v]", run.text)
        lines[-1].append(run._replace(text=first))
        lines += [[run._replace(text=line)] for line in others]
    return tuple(filter(None, map(block_of, lines)))


def _hidden(sheet: "Worksheet", cells: list[GridCell]) -> Iterator[Remark]:
    """One remark for the rows with text that are hidden, and one for such columns."""
    hidden = [(d.min, d.max) for d in sheet.column_dimensions.values() if d.hidden and d.min and d.max]
    filled = [cell for cell in cells if cell.blocks]
    columns = sorted({c.column for c in filled if any(first <= c.column + 1 <= last for first, last in hidden)})
    rows = sorted(
        {c.row for c in filled if c.row + 1 in sheet.row_dimensions and sheet.row_dimensions[c.row + 1].hidden}
    )
    if columns:
        yield Remark(Message("hidden-columns-read", n=len(columns)), column=columns[0])
    if rows:
        yield Remark(Message("hidden-rows-read", n=len(rows)), rows[0])


def _not_calculated(sheet: "Worksheet", formulas: "Worksheet | None") -> list[Remark]:
    """A remark at the first formula without a stored value."""
    cells = formulas._cells if formulas else {}  # noqa: SLF001  # as above
    places = sorted(
        place
        for place, cell in cells.items()
        if cell.data_type == "f" and (place not in sheet._cells or sheet._cells[place].value is None)  # noqa: SLF001
    )
    if not places:
        return []
    return [Remark(Message("formulas-without-values", n=len(places)), places[0][0] - 1, places[0][1] - 1)]
