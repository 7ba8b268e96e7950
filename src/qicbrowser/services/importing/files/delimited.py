"""CSV, TSV and pasted text: cells between separators."""

import csv
import io
import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import AS_FOUND, Choice, FileForm, GridCell, Remark, Run, TableFile, TextForm
from qicbrowser.services.importing.files.captions import caption_of
from qicbrowser.services.importing.files.cell_text import block_of
from qicbrowser.services.importing.files.decoding import decoded
from qicbrowser.services.importing.files.sheets import LARGEST_CELLS, grid_from_sheet

SEPARATORS = "\t;,|"

_GLUED = re.compile(r"[^\W\d_]{4,60}\d{1,3}(?:[ ,–-]{1,2}\d{1,3}){0,10}(?=[\s.]*$)")
"""Digits that are joined to a word at the end of a line."""

_GLUED_REACH = 120

_NAMES = {"\t": Message("tabs"), ";": Message("semicolons"), ",": Message("commas"), "|": Message("vertical-bars")}


class Rows(NamedTuple):
    """The cells of a text parted by one separator."""

    separator: str
    rows: list[list[str]]
    quotes_are_text: bool = False
    """Whether quotation marks do not enclose cells, because they do not match."""

    @property
    def width(self) -> int:
        """The number of cells that most lines of several cells have; 0 without such lines."""
        widths = Counter(len(row) for row in self.rows if len(row) > 1)
        return widths.most_common(1)[0][0] if widths else 0

    @property
    def agreement(self) -> float:
        """Which part of the lines that are not blank have this number of cells."""
        lines = [row for row in self.rows if any(row)]
        return sum(len(row) == self.width for row in lines) / len(lines) if lines and self.width else 0.0


def read_delimited(content: bytes, name: str, form: TextForm = AS_FOUND) -> TableFile:
    """The table of a CSV or TSV file; raises ReaderError where it is not text, or has no table."""
    text, encoding, remarks = decoded(content, form=form)
    file = read_delimited_text(text, name, form)
    return file._replace(encoding=encoding, remarks=(*remarks, *file.remarks))


def read_delimited_text(text: str, name: str = "", form: TextForm = AS_FOUND) -> TableFile:
    """The table of a text; raises ReaderError where it has none."""
    parted, equally_good = _parted(text.removeprefix("\N{ZERO WIDTH NO-BREAK SPACE}"), form.separator)
    remarks = [_question(parted.separator, equally_good, form)] if equally_good else []
    if parted.quotes_are_text:
        remarks.append(Remark(Message("quotes-do-not-match")))
    if sum(map(len, parted.rows)) > LARGEST_CELLS:
        raise ReaderError(Message("table-too-large"), Message("keep-only-tables"))
    cells = _cells(parted)
    grid = grid_from_sheet(cells, [*_differing(parted), *_glued(cells)], knows_spans=False, knows_raised=False)
    if grid is None:
        raise _no_table()
    return TableFile(name, FileForm.DELIMITED, (grid,), remarks=tuple(remarks), separator=parted.separator)


def rows_of(text: str, separator: str) -> Rows:
    """The text parted by a separator; raises csv.Error for a cell of more than 131,072 characters."""
    try:
        return Rows(separator, list(csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)))
    except csv.Error:
        lines = io.StringIO(text, newline="")
        return Rows(separator, list(csv.reader(lines, delimiter=separator, quoting=csv.QUOTE_NONE)), '"' in text)


def _question(used: str, equally_good: str, form: TextForm) -> Remark:
    """Which of two separators is right; or what was answered."""
    choices = tuple(
        Choice(Message("propose-separator", separator=_NAMES[one]), form._replace(separator=one))
        for one in (used, equally_good)
    )
    if form.separator == used:
        return Remark(Message("separator-answered", used=_NAMES[used]), choices=choices)
    uncertain = Message("separator-uncertain", used=_NAMES[used], other=_NAMES[equally_good])
    return Remark(uncertain, choices=choices)


def _parted(text: str, chosen: str) -> tuple[Rows, str]:
    """The text parted by the separator that the reader chose, or else that fits best, and one that fits equally well.

    That is one that gives the same number of cells in most lines.
    """
    first, _, rest = text.partition("\n")
    if (named := first.strip().lower()).startswith("sep=") and named[4:] in SEPARATORS and len(named) == 5:
        return _rows_or_none(rest, named[4:]) or Rows(named[4:], []), ""
    tried = [rows for separator in SEPARATORS if (rows := _rows_or_none(text, separator)) and rows.width]
    if not tried:
        raise _no_table()
    best = max(tried, key=lambda rows: (rows.agreement, not rows.quotes_are_text))
    used = next((rows for rows in tried if rows.separator == chosen), best)
    others = [rows.separator for rows in tried if rows is not used and rows.agreement == best.agreement]
    return used, others[0] if others else ""


def _rows_or_none(text: str, separator: str) -> Rows | None:
    try:
        return rows_of(text, separator)
    except csv.Error:
        return None


def _cells(parted: Rows) -> list[GridCell]:
    """The cells; a line without separators is one cell over all columns, and so is a caption that was parted."""
    width, cells, is_above = max(map(len, parted.rows), default=0), [], True
    for place, row in enumerate(parted.rows):
        joined = parted.separator.join(row)
        if is_above and 1 < len(row) < parted.width and caption_of([joined]):
            row = [joined]  # noqa: PLW2901  # the separator is a comma of its sentence
        is_above = is_above and sum(bool(cell.strip()) for cell in row) < 2
        span = width if len(row) == 1 else 1
        cells += [
            GridCell(place, column, tuple(filter(None, (block_of([Run(line)]) for line in cell.splitlines()))), 1, span)
            for column, cell in enumerate(row)
        ]
    return cells


def _differing(parted: Rows) -> list[Remark]:
    """A remark at the first row of a number of cells that other rows do not have."""
    places = [place for place, row in enumerate(parted.rows) if len(row) > 1 and len(row) != parted.width]
    return [Remark(Message("rows-differ-in-cells", n=len(places)), places[0])] if places else []


def _glued(cells: Sequence[GridCell]) -> list[Remark]:
    """A remark at the first cell with digits at the end of a word, which may have been raised."""
    for cell in cells:
        for block in cell.blocks:
            if found := _GLUED.search(block.text, max(0, len(block.text) - _GLUED_REACH)):
                return [Remark(Message("superscripts-lost", text=found[0]), cell.row, cell.column)]
    return []


def _no_table() -> ReaderError:
    return ReaderError(Message("text-without-table"), Message("separate-cells"))
