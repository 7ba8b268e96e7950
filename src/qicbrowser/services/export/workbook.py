"""Writes a workbook (XLSX): text as text, a sheet per table, and a sheet about the source."""

import json
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from typing import IO, Any

from qicbrowser.background import Job
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Role
from qicbrowser.services.export.columns import OF_ROLES, Column
from qicbrowser.services.export.provenance import Provenance, source_lines
from qicbrowser.services.export.sheet import BLOCK, Sheet
from qicbrowser.services.export.workbook_facts import ABOUT, AS_JSON
from qicbrowser.store.evidence.export_rows import Row

LONGEST_CELL = 32_767
"""Characters, in UTF-16, that a cell holds."""

_MOST_ROWS = 1_048_575
_NARROW, _MIDDLE, _WIDE = 12, 28, 50
"""Widths of columns, in characters."""

_OF_MUCH_TEXT = (
    *(column.name for role, column in OF_ROLES.items() if role is not Role.COMPONENT),
    *("grade_reason", "corrected", "passage", "citation", "notes", "words", "quote"),
)
_LINE, _TALLEST = 15, 409
"""Points of a line, and of the tallest row there can be."""


def write_xlsx(
    file: IO[bytes],
    sheets: Sequence[Sheet],
    facts: Provenance | None,
    words: Callable[[Message], str],
    references: Sheet | None = None,
) -> Iterator[int]:
    """Write the sheets, one of the references they cite, and one about the source, where `facts` says what that is.

    Yields the number of rows written so far.
    """
    from xlsxwriter import Workbook  # with the first XLSX file, not with the start

    for sheet in sheets:
        if sheet.rows > _MOST_ROWS:
            raise ReaderError(
                Message("sheet-too-long", most=_MOST_ROWS, rows=sheet.rows), hint=Message("choose-csv-or-fewer")
            )
    with tempfile.TemporaryDirectory(prefix="qicbrowser-") as folder:
        output = _CancellableOutput(file)
        workbook = Workbook(output, {"constant_memory": True, "tmpdir": folder})
        with closing(_UnfinishedFiles(workbook, output)):
            written = 0
            for sheet in sheets:
                for rows in _write_sheet(workbook, sheet):
                    yield written + rows
                written += sheet.rows
            for _ in _write_sheet(workbook, references) if references else ():
                yield written
            if facts is not None:
                _write_about(workbook, facts, words, has_sheets=len(sheets) > 1)
            for _ in _finished(workbook, output):
                yield written


class _CancellableOutput:
    """The file, until it is `cancelled`: a workbook cannot be stopped, so what it still writes is dropped.

    Its archive writes its end even then, when it is collected as garbage, and that may be after the file was closed.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.cancelled = False
        self.is_over = False
        self._at = 0

    def write(self, part: bytes) -> int:
        if self.cancelled and not self.is_over:
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


class _UnfinishedFiles:
    """Closes the unfinished files of a workbook, also where it was cancelled."""

    def __init__(self, workbook: Any, output: _CancellableOutput) -> None:
        self._workbook = workbook
        self._output = output

    def close(self) -> None:
        self._output.is_over = True
        self._workbook.fileclosed = True  # or it would write itself when it is collected as garbage
        for sheet in self._workbook.worksheets():
            sheet.row_data_fh.close()


def _finished(workbook: Any, output: _CancellableOutput) -> Iterator[None]:
    """Pack the workbook, which takes a while and reads nothing of the library, on another thread."""
    job = Job("workbook", lambda _: workbook.close())
    try:
        while not job.wait(0.02):
            yield
    finally:
        output.cancelled = not job.is_done
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
                    name = sheet.columns[place].name
                    raise ReaderError(
                        Message("cell-too-long", row=at, column=name, most=LONGEST_CELL),
                        hint=Message("leave-column-out"),
                    )
        yield at


def _width(column: Column) -> int:
    if column.whole:
        return max(_NARROW, len(column.name) + 4)
    wide = column.name in _OF_MUCH_TEXT or column.name.startswith("published_")
    return _WIDE if wide else min(_WIDE, max(_MIDDLE, len(column.name) + 4))


def _height(row: Row, widths: Sequence[int]) -> int:
    """Points that show the whole row, as far as can be known without its font: not every program fits it itself."""
    lines = max(
        sum(1 + len(line) // width for line in cell.split("\n")) if isinstance(cell, str) else 1
        for cell, width in zip(row, widths, strict=True)
    )
    return min(_LINE * lines, _TALLEST)


def _write_about(workbook: Any, facts: Provenance, words: Callable[[Message], str], *, has_sheets: bool) -> None:
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
    number = workbook.add_format({"valign": "top", "align": "left", "num_format": "0"})
    rows_name = words(Message("rows-fact"))
    for at, (name, text) in enumerate([*source_lines(facts, words, has_sheets=has_sheets), *parts]):
        page.set_row(at, _height((name, text), widths) if name != AS_JSON else _LINE)
        page.write_string(at, 0, name, heading)
        if name == rows_name:
            page.write_number(at, 1, facts["rows"], number)
            continue
        # A query from the command line may hold what is not text.
        page.write_string(at, 1, text.encode(errors="replace").decode(), wrapped)
