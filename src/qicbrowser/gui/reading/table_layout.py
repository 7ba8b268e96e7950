"""Where the cells of a page of a source table stand: section titles over their rows, spans as they are printed."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qicbrowser.domain.overviews import RowCell, RowPassage, TableColumn, TableRow
from qicbrowser.domain.records import Part
from qicbrowser.domain.tables.recipe import Holds

_TITLED = (Holds.THEME, Holds.THEME_AND_FINDING)


class Slot(NamedTuple):
    """A cell in its place; `line` and `column` count from 0. `corrected` is as in `RowCell`."""

    line: int
    column: int
    lines: int
    columns: int
    text: str
    row: TableRow
    corrected: str | None = None

    @property
    def as_read(self) -> str:
        return self.text if self.corrected is None else self.corrected


class Section(NamedTuple):
    """The title of a group, over all columns; `level` counts from 0."""

    line: int
    title: str
    level: int


class Piece(NamedTuple):
    """A stretch of a cell: a text with its key and part, or without them what is between such texts."""

    text: str
    key: str | None = None
    part: Part | None = None
    theme: str = ""
    """The key of the theme that it leads to."""


class BodyLayout(NamedTuple):
    lines: int
    sections: tuple[Section, ...]
    slots: tuple[Slot, ...]


class HeadingSlot(NamedTuple):
    line: int
    column: int
    lines: int
    columns: int
    text: str


def heading_layout(columns: Sequence[TableColumn]) -> tuple[HeadingSlot, ...]:
    """Stacked headings: neighbours with the same beginning share it, and a short path reaches down to the body."""
    depth = heading_lines(columns)
    slots: list[HeadingSlot] = []
    for line in range(depth):
        for at, column in enumerate(columns):
            path = column.heading or ("",)
            if line >= len(path):
                continue
            before = columns[at - 1].heading if at else ()
            if line < len(path) - 1 and len(before) > line + 1 and before[: line + 1] == path[: line + 1]:
                slots[-1] = slots[-1]._replace(columns=slots[-1].columns + 1)
            else:
                lines = depth - line if line == len(path) - 1 else 1
                slots.append(HeadingSlot(line, at, lines, 1, path[line]))
    return tuple(slots)


def heading_lines(columns: Sequence[TableColumn]) -> int:
    return max((len(column.heading) for column in columns), default=0) or 1


def body_layout(columns: Sequence[TableColumn], rows: Sequence[TableRow]) -> BodyLayout:
    """The rows below the headings; cells of a row that overlap are one."""
    places = {column.position: at for at, column in enumerate(columns)}
    sections: list[Section] = []
    slots: list[Slot] = []
    open_slots: dict[int, int] = {}
    """By column, the slot of a cell of the row above that can go on in this one."""
    path: tuple[str, ...] = ()
    line = 0
    before: dict[int, RowCell] = {}
    for row in rows:
        titles = _section_titles(columns, row)
        if titles != path:
            for level in range(_common(path, titles), len(titles)):
                sections.append(Section(line, titles[level], level))
                line += 1
            path, open_slots, before = titles, {}, {}
        open_slots = _add_row(slots, row, line, places, open_slots, before)
        before = {cell.column: cell for cell in row.cells}
        line += 1
    return BodyLayout(line, tuple(sections), tuple(slots))


def _add_row(
    slots: list[Slot],
    row: TableRow,
    line: int,
    places: dict[int, int],
    open_slots: dict[int, int],
    before: dict[int, RowCell],
) -> dict[int, int]:
    still_open: dict[int, int] = {}
    end = 0
    """The first column that is free."""
    for cell in row.cells or (RowCell(1, "", 1, 1, 0),):
        column = places.get(cell.column, 0)
        above = before.get(cell.column)
        if above and cell.rows_above and above == cell._replace(rows_above=cell.rows_above - 1):
            at = open_slots[cell.column]
            slots[at] = slots[at]._replace(lines=slots[at].lines + 1)
        elif column < end:
            at = len(slots) - 1
            slots[at] = _joined(slots[at], cell)
        else:
            at = len(slots)
            width = max(1, min(cell.column_span, len(places) - column))
            slots.append(Slot(line, column, 1, width, cell.text, row, cell.corrected))
        still_open[cell.column] = at
        end = max(end, slots[at].column + slots[at].columns)
    return still_open


def _joined(slot: Slot, cell: RowCell) -> Slot:
    """The slot of two cells that overlap."""
    is_corrected = slot.corrected is not None or cell.corrected is not None
    corrected = f"{slot.as_read}\n{cell.as_read}" if is_corrected else None
    return slot._replace(text=f"{slot.text}\n{cell.text}", corrected=corrected)


def _section_titles(columns: Sequence[TableColumn], row: TableRow) -> tuple[str, ...]:
    """The titles of its groups that the row does not print in a column; a column prints one at most."""
    own = title_column(columns, row)
    holding = {column.position for column in columns if column.holds in (Holds.GROUP, *_TITLED)} - {own}
    titles = row.groups
    for cell in reversed(row.cells):
        if titles and cell.column in holding and _plain(cell.as_read).startswith(_plain(titles[-1])):
            titles = titles[:-1]
    return titles


def _plain(text: str) -> str:
    return " ".join(text.split())


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def title_column(columns: Sequence[TableColumn], row: TableRow) -> int | None:
    """The column whose cell leads to the theme: that of its title, or the first that says something."""
    titled = [column.position for column in columns if column.holds in _TITLED]
    said = {cell.column: cell.as_read for cell in row.cells if cell.as_read.strip()}
    candidates = [column for column in (*reversed(titled), *said) if column in said]
    return next((column for column in candidates if row.title in said[column]), next(iter(candidates), None))


def pieces(slot: Slot, column: int, *, leads: bool) -> Iterator[Piece]:
    """The text of a cell as it was read, in order and whole; `leads` if it leads to its theme.

    `column` is its position.
    """
    known: list[tuple[int, int, Piece]] = []
    row, text = slot.row, slot.as_read
    if leads and (at := text.find(row.title)) >= 0:
        piece = Piece(row.title, row.theme_key, Part.TITLE, row.theme_key)
        known.append((at, at + len(row.title), piece))
    link = row.theme_key if leads and not known else ""
    for passage in (each for each in row.passages if each.column in (None, column)):
        if span := _free_place(text, passage, known):
            known.append((*span, Piece(passage.text, passage.key, Part(passage.role), link)))
    end = 0
    for start, stop, piece in sorted(known):
        if start > end:
            yield Piece(text[end:start], theme=link)
        yield piece
        end = stop
    if end < len(text):
        yield Piece(text[end:], theme=link)


def _free_place(text: str, passage: RowPassage, known: Sequence[tuple[int, int, Piece]]) -> tuple[int, int] | None:
    """The first place of a passage in a cell that no other has."""
    at = text.find(passage.text) if passage.text else -1
    while at >= 0:
        end = at + len(passage.text)
        if all(end <= start or at >= stop for start, stop, _ in known):
            return at, end
        at = text.find(passage.text, at + 1)
    return None
