"""Themes as an XLSX workbook: text as text, a sheet a shape, and a sheet about where it comes from."""

import json
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import IO, Any

from qicbrowser.background import Job
from qicbrowser.domain.errors import ReaderError
from qicbrowser.services.export.columns import Column
from qicbrowser.services.export.provenance import Provenance, told
from qicbrowser.services.export.table import BLOCK, Sheet
from qicbrowser.store.evidence.export_rows import Row

ABOUT = "About"
"""The name of the sheet that says where it comes from."""

AS_JSON = "For QIC Browser"
"""What stands before the parts of the provenance as JSON, from which an export is opened again."""

LONGEST_CELL = 32_767
"""Characters, in UTF-16, that a cell holds."""

_MOST_ROWS = 1_048_575
_NARROW, _MIDDLE, _WIDE = 12, 28, 50
"""Widths of columns, in characters."""

_OF_MUCH_TEXT = ("mechanisms", "outcomes", "enablers", "barriers", "passage", "citation", "notes", "words", "quote")
_LINE, _TALLEST = 15, 409
"""Points of a line, and of the tallest row there can be."""


def write_xlsx(
    file: IO[bytes], sheets: Sequence[Sheet], facts: Provenance, references: Sheet | None = None
) -> Iterator[int]:
    """Write the sheets, and one of the references they cite; yields the number of rows written so far."""
    from xlsxwriter import Workbook  # with the first XLSX file, not with the start

    for sheet in sheets:
        if sheet.rows > _MOST_ROWS:
            raise ReaderError(
                f"A sheet holds {_MOST_ROWS:,} rows; these are {sheet.rows:,}.", hint="Choose CSV, or fewer themes."
            )
    with tempfile.TemporaryDirectory(prefix="qicbrowser-") as folder:
        output = _Output(file)
        workbook = Workbook(output, {"constant_memory": True, "tmpdir": folder})
        with closing(_Kept(workbook, output)):
            written = 0
            for sheet in sheets:
                for rows in _write_sheet(workbook, sheet):
                    yield written + rows
                written += sheet.rows
            for _ in _write_sheet(workbook, references) if references else ():
                yield written
            _write_about(workbook, facts)
            for _ in _finished(workbook, output):
                yield written


class _Output:
    """The file, until it fails or is given up: what a workbook still writes to it is dropped, for it knows no stopping.

    Its archive writes an end to itself even then, when it is thrown away, and that may be after the file was closed.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.given_up = False
        self.is_over = False
        self._at = 0

    def write(self, part: bytes) -> int:
        if self.given_up and not self.is_over:
            self.is_over = True
            raise InterruptedError
        self._at += len(part)
        return len(part) if self.is_over else self._file.write(part)

    def seek(self, place: int) -> int:
        self._at = place
        return place if self.is_over else self._file.seek(place)

    def tell(self) -> int:
        return self._at

    def flush(self) -> None:
        if not self.is_over:
            self._file.flush()


class _Kept:
    """A workbook whose unfinished files are closed with it, also where it was given up."""

    def __init__(self, workbook: Any, output: _Output) -> None:
        self._workbook = workbook
        self._output = output

    def close(self) -> None:
        self._output.is_over = True
        self._workbook.fileclosed = True  # or it would write itself when it is thrown away
        for sheet in self._workbook.worksheets():
            sheet.row_data_fh.close()


def _finished(workbook: Any, output: _Output) -> Iterator[None]:
    """Put the workbook together, which takes a while and asks nothing of the library, on a thread of its own."""
    job = Job("workbook", lambda _: workbook.close())
    try:
        while not job.wait(0.02):
            yield
    finally:
        output.given_up = not job.is_done
        job.wait()
    job.result()


def _worksheet(workbook: Any, name: str) -> Any:
    from xlsxwriter.worksheet import Worksheet

    class Plain(Worksheet):  # type: ignore[misc]  # it ships no types
        """A text that looks like the XML of a rich one is a text all the same."""

        def _xml_rich_inline_string(self, string: str, attributes: Sequence[tuple[str, str]]) -> None:
            self._xml_inline_string(string, preserve=True, attributes=attributes)

    return workbook.add_worksheet(name, Plain)


def _write_sheet(workbook: Any, sheet: Sheet) -> Iterator[int]:
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    number = workbook.add_format({"valign": "top", "num_format": "0"})
    heading = workbook.add_format({"bold": True, "valign": "top", "bottom": 1, "num_format": "@"})
    page = _worksheet(workbook, sheet.name)
    widths = [_width(column) for column in sheet.columns]
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, widths[place])
        page.write_string(0, place, column.name, heading)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, sheet.rows, len(sheet.columns) - 1)
    page.repeat_rows(0)
    page.set_landscape()
    page.set_margins(0.4, 0.4, 0.5, 0.5)  # inches
    page.fit_to_pages(1, 0)  # as wide as a page, and as long as it needs
    at = 0
    for block in sheet.read(BLOCK):
        for row in block:
            at += 1
            page.set_row(at, _height(row, widths))
            for place, cell in enumerate(row):
                if isinstance(cell, int):
                    page.write_number(at, place, cell, number)
                elif cell and page.write_string(at, place, cell, wrapped) < 0:
                    raise ReaderError(
                        f"The text in row {at}, column {sheet.columns[place].name} is longer than the"
                        f" {LONGEST_CELL:,} characters a cell holds.",
                        hint="Leave the column out, or choose another format.",
                    )
        yield at


def _width(column: Column) -> int:
    if column.whole:
        return max(_NARROW, len(column.name) + 4)
    wide = column.name in _OF_MUCH_TEXT or column.name.startswith("published_")
    return _WIDE if wide else min(_WIDE, max(_MIDDLE, len(column.name) + 4))


def _height(row: Row, widths: Sequence[int]) -> int:
    """Points in which all of the row is to be seen, as far as can be told without its font: not every program looks."""
    lines = max(
        sum(1 + len(line) // width for line in cell.split("\n")) if isinstance(cell, str) else 1
        for cell, width in zip(row, widths, strict=True)
    )
    return min(_LINE * lines, _TALLEST)


def _write_about(workbook: Any, facts: Provenance) -> None:
    page = _worksheet(workbook, ABOUT)
    wrapped = workbook.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    heading = workbook.add_format({"bold": True, "valign": "top"})
    page.fit_to_pages(1, 0)
    widths = (18, 100)
    for place, width in enumerate(widths):
        page.set_column(place, place, width)
    as_json = json.dumps(facts)
    size = LONGEST_CELL - 1
    parts = [(AS_JSON, as_json[start : start + size]) for start in range(0, len(as_json), size)]
    for at, (what, text) in enumerate([*told(facts), *parts]):
        page.set_row(at, _height((what, text), widths) if what != AS_JSON else _LINE)
        page.write_string(at, 0, what, heading)
        # A query from the command line may hold what is no text.
        page.write_string(at, 1, text.encode(errors="replace").decode(), wrapped)
