"""The places of a table's cells: HTML's rules for spans, within bounds."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import NamedTuple, TypeAlias

from qicbrowser.domain.tables.grid import LARGEST_COLUMNS, LARGEST_ROWS
from qicbrowser.services.importing.files.html_blocks import Element

_WIDEST = 1_000
"""Columns that a browser lets a cell span; of rows, it is 65,534."""

_TALLEST = 65_534
_MOST_STEPS = 5_000_000
"""Places that are covered or passed over in one table: its time and memory are bounded."""


_SPAN = re.compile(r"\s*\+?(\d{1,20})")

_Group: TypeAlias = tuple[bool, list[list[Element]]]
"""Whether rows are a thead, and the cells of each."""


class PlacedCell(NamedTuple):
    element: Element
    row: int
    column: int
    row_span: int
    column_span: int
    in_head: bool


class Layout(NamedTuple):
    """The cells of a table at their places, and what did not fit."""

    cells: list[PlacedCell]
    rows: int
    columns: int
    head_rows: int
    faults: dict[str, tuple[int, int, int]]
    """For "overrun", "overlap" and "cut": how many cells, and the row and column of the first."""


def nearest(element: Element, *tags: str) -> Iterator[Element]:
    """Elements of these tags inside another one, but not inside one another or a nested table."""
    waiting = [iter(element)]
    while waiting:
        for child in waiting[-1]:
            tag = child.tag
            if tag in tags:
                yield child
            elif isinstance(tag, str) and tag not in ("table", "caption"):
                waiting.append(iter(child))
                break
        else:
            waiting.pop()


def layout_of(table: Element) -> Layout:
    """Every cell of a table once, in the order of rows and columns, its spans within the table."""
    placing = _Placing()
    for is_head, rows in _groups(table):
        placing.group(rows, is_head=is_head)
        if placing.is_full:
            break
    return placing.layout()


def _groups(table: Element) -> list[_Group]:
    """Rows by their thead, tbody or tfoot, in the order in which a browser shows them."""
    heads: list[_Group] = []
    bodies: list[_Group] = []
    feet: list[_Group] = []
    bare: list[Element] = []
    for part in nearest(table, "thead", "tbody", "tfoot", "tr", "td", "th"):
        if part.tag in ("tr", "td", "th"):
            bare.append(part)
            continue
        if bare:
            bodies.append((False, _rows(bare)))
            bare = []
        group = (part.tag == "thead", _rows(nearest(part, "tr", "td", "th")))
        where = feet if part.tag == "tfoot" else heads if group[0] and not heads else bodies
        where.append(group)
    return [*heads, *bodies, (False, _rows(bare)), *feet]


def _rows(parts: Iterable[Element]) -> list[list[Element]]:
    """The cells of each row; cells that are in no row are one together."""
    return [
        cell_row
        for is_row, group in groupby(parts, key=lambda part: part.tag == "tr")
        for cell_row in ([list(nearest(tr, "td", "th")) for tr in group] if is_row else [list(group)])
    ]


class _Placing:
    def __init__(self) -> None:
        self.is_full = False
        self._cells: list[PlacedCell] = []
        self._rows = 0
        self._head_rows = 0
        self._taken: list[int] = []  # for each column, the first row below the cell that covers it
        self._steps = 0
        self._counts: Counter[str] = Counter()
        self._first: dict[str, tuple[int, int]] = {}

    def group(self, rows: list[list[Element]], *, is_head: bool) -> None:
        end = self._rows + len(rows)
        at_top = is_head and self._rows == self._head_rows
        for cells in rows:
            if self._rows >= LARGEST_ROWS or self._steps > _MOST_STEPS:
                self.is_full = True
                self._fault("cut", self._rows, 0)
                return
            self._row(cells, end, is_head=is_head)
            self._rows += 1
            self._head_rows += at_top
        self._taken = [min(row, self._rows) for row in self._taken]

    def _row(self, cells: list[Element], end: int, *, is_head: bool) -> None:
        row, column = self._rows, 0
        for element in cells:
            while column < len(self._taken) and self._taken[column] > row:
                column += 1
                self._steps += 1
            if column >= LARGEST_COLUMNS:
                self._fault("cut", row, column)
                return
            wanted = min(span_of(element, "colspan", 1) or 1, _WIDEST)
            width = self._free(row, column, min(wanted, LARGEST_COLUMNS - column))
            if width < wanted:
                self._fault("overlap", row, column)
            tall = span_of(element, "rowspan", 1) or end - row
            if tall > end - row:
                self._fault("overrun", row, column)
            height = min(tall, end - row)
            self._taken.extend([0] * (column + width - len(self._taken)))
            self._taken[column : column + width] = [row + height] * width
            self._steps += width
            self._cells.append(PlacedCell(element, row, column, height, width, is_head))
            column += wanted

    def _free(self, row: int, column: int, wanted: int) -> int:
        """How many places from a column on are free, up to a number."""
        covered = self._taken[column : column + wanted]
        return next((at for at, below in enumerate(covered) if below > row), wanted)

    def _fault(self, kind: str, row: int, column: int) -> None:
        self._counts[kind] += 1
        self._first.setdefault(kind, (row, column))

    def layout(self) -> Layout:
        """The columns end with the last one in which a cell begins: "colspan=100" often means "all".

        Rows may end early, where the table is cut off.
        """
        columns = 1 + max((cell.column for cell in self._cells), default=-1)
        for at, cell in enumerate(self._cells):
            across, down = min(cell.column_span, columns - cell.column), min(cell.row_span, self._rows - cell.row)
            self._cells[at] = cell._replace(row_span=down, column_span=across)
        faults = {kind: (count, *self._first[kind]) for kind, count in self._counts.items()}
        return Layout(self._cells, self._rows, columns, self._head_rows, faults)


def span_of(element: Element, name: str, otherwise: int) -> int:
    """A span or a list's number as a browser reads it: the whole number that an attribute begins with."""
    text = element.get(name)
    found = _SPAN.match(text) if text else None
    return min(int(found[1]), _TALLEST) if found else otherwise
