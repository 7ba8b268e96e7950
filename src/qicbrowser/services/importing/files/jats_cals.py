"""Tables in the markup of CALS, which JATS also has as `oasis:table`, made to read as HTML.

A `tgroup` is a table. An entry is in the next free column, or in the one that it names; `morerows` are the rows below.
"""

from lxml import etree

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import LARGEST_COLUMNS
from qicbrowser.services.importing.files.html_blocks import Element
from qicbrowser.services.importing.files.html_rows import nearest, span_of

_MOST_STEPS = 1_000_000
"""Columns that are passed over in one table."""


def cals_as_html(root: Element) -> None:
    """Rename the elements of every CALS table, and give its cells the spans of HTML."""
    for inner in list(root.iter("entrytbl")):  # a table in the place of an entry
        entry = etree.Element("entry", inner.attrib)
        inner.getparent().replace(inner, entry)
        inner.tag = "tgroup"
        entry.append(inner)
    for group in list(root.iter("tgroup")):
        around = group.getparent()
        if around is not None and around.tag == "table":
            around.tag = "div"
        group.tag = "table"
        _Group(group).place()


class _Group:
    """The columns of one table by their names, and which of them cells from above cover."""

    def __init__(self, table: Element) -> None:
        self._table = table
        self._columns: dict[str, int] = {}
        self._spans: dict[str, tuple[str, str]] = {}
        self._taken: dict[int, int] = {}
        """For each column, the first row below the cell that covers it."""
        self._row = 0
        self._steps = 0

    def place(self) -> None:
        self._name_columns(self._table)
        for span in self._table.iterchildren("spanspec"):
            self._spans[span.get("spanname", "")] = (span.get("namest", ""), span.get("nameend", ""))
        for part in self._table.iterchildren("thead", "tbody", "tfoot"):
            self._name_columns(part)
            for row in part.iterchildren("row"):
                row.tag = "tr"
                self._place_row(row)
                self._row += 1

    def _name_columns(self, part: Element) -> None:
        """The columns in their order; one that has a number is there."""
        number = 0
        for column in part.iterchildren("colspec"):
            number = min(span_of(column, "colnum", number + 1), LARGEST_COLUMNS)
            self._columns[column.get("colname", "")] = number - 1

    def _place_row(self, row: Element) -> None:
        column = 0
        for entry in list(nearest(row, "entry")):
            column = self._free(column)
            start, width = self._columns_of(entry)
            while start is not None and column < start:  # the columns before it are empty
                entry.addprevious(etree.Element("td"))
                column = self._free(column + 1)
            rows = span_of(entry, "morerows", 0) + 1
            entry.tag = "td"
            entry.set("colspan", str(width))
            entry.set("rowspan", str(rows))
            self._taken.update(dict.fromkeys(range(column, column + width), self._row + rows))
            column += width

    def _columns_of(self, entry: Element) -> tuple[int | None, int]:
        """The column in which an entry says that it begins, from 0 and None for the next one; and how many it has."""
        first, last = self._spans.get(entry.get("spanname", ""), (entry.get("namest", ""), entry.get("nameend", "")))
        start = self._columns.get(first or entry.get("colname", ""))
        end = self._columns.get(last)
        return start, end - start + 1 if start is not None and end is not None and end >= start else 1

    def _free(self, column: int) -> int:
        """The next column that no cell from above covers."""
        self._steps += 1
        while self._taken.get(column, 0) > self._row:
            column += 1
            self._steps += 1
        if self._steps > _MOST_STEPS:
            raise ReaderError(Message("table-too-large"), Message("keep-only-tables"))
        return column
