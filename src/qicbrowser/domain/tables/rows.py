"""What each row of a grid is: heading, section, body, note; and which cell is in force at each place."""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from qicbrowser.domain.tables.grid import Grid, GridCell, TableNote
from qicbrowser.domain.tables.recipe import RowKind

_NOTE_BEGINS = re.compile(
    r"\s*(?:(?:notes?|abbreviations?|legend|key|sources?|anmerkung(?:en)?|legende|abkürzungen|quellen?|remarques?"
    r"|abréviations?|notas?|abreviaturas?|leyenda|fuentes?|legenda|fontes?)\b\.?\s*[:.]|[*†‡§¶‖#•]\s*\S)",
    re.IGNORECASE,
)
_MEANING = re.compile(r"\s*(?P<marker>[^=:]{1,20}?)\s*=\s*(?P<text>\S.*)", re.DOTALL)
_MARKED = re.compile(r"\s*(?P<marker>[*†‡§¶‖#•])\s*(?P<text>\S.*)", re.DOTALL)
_LONGEST_TITLE = 120
_TITLE_OF_CONFIGURATION = re.compile(r"cmoc?s?\s?\d{1,3}[a-z]?\b", re.IGNORECASE)
_OF_ONE_CELL = frozenset({RowKind.SECTION, RowKind.NOTE})


class Section(NamedTuple):
    """A section row's title, and how it looks: rows that look alike are of one level."""

    title: str
    look: tuple[bool, bool]


class Places:
    """The cells of a grid by place, merged cells at each of theirs."""

    def __init__(self, grid: Grid) -> None:
        self.rows, self.columns = grid.rows, grid.columns
        self._cells: list[dict[int, GridCell]] = [{} for _ in range(grid.rows)]
        for cell in grid.cells:
            for row in range(cell.row, min(cell.row + cell.row_span, grid.rows)):
                for column in range(cell.column, min(cell.column + cell.column_span, grid.columns)):
                    self._cells[row].setdefault(column, cell)
        self._of_rows = [list({id(cell): cell for cell in cells.values()}.values()) for cells in self._cells]

    def cell(self, row: int, column: int) -> GridCell | None:
        """The cell in force at a place."""
        return self._cells[row].get(column)

    def cells(self, row: int) -> list[GridCell]:
        """The cells that begin in a row, and those from above that reach into it, each once."""
        return self._of_rows[row]

    def texts(self, row: int) -> list[str]:
        """The text at each column of a row."""
        cells = self._cells[row]
        return [cells[column].text.strip() if column in cells else "" for column in range(self.columns)]


def row_kinds(
    grid: Grid, places: Places, heading_rows: int, settled: Mapping[int, RowKind], *, are_lists: bool = False
) -> tuple[RowKind, ...]:
    """What each row is by its looks, and where it is settled, by the reader's word.

    In lists side by side, a row with one item is the end of the longer list.
    """
    headings = [texts for row in range(min(heading_rows, grid.rows)) if len(set(texts := places.texts(row)) - {""}) > 1]
    kinds = [RowKind.HEADING if row < heading_rows else _kind(grid, places, row, headings) for row in range(grid.rows)]
    if are_lists:
        kinds = [
            RowKind.BODY if kind in _OF_ONE_CELL and not _is_merged(places, row) else kind
            for row, kind in enumerate(kinds)
        ]
    sections = [row for row, kind in enumerate(kinds) if kind is RowKind.SECTION]
    if grid.knows_spans and any(_is_merged(places, row) for row in sections):
        for row in sections:  # where sections are merged, a plain title with blank cells beside it is a theme
            if not _is_merged(places, row) and not any(_is_bold(cell) for cell in places.cells(row)):
                kinds[row] = RowKind.BODY
    for row in range(grid.rows - 1, heading_rows - 1, -1):  # a section needs rows below it
        if kinds[row] is RowKind.SECTION and settled.get(row) is None:
            kinds[row] = RowKind.NOTE if _is_merged(places, row) or _is_sentence(places, row) else RowKind.BODY
        if kinds[row] is RowKind.BODY or settled.get(row) is RowKind.BODY:
            break
    return tuple(settled.get(row, kind) for row, kind in enumerate(kinds))


def _is_merged(places: Places, row: int) -> bool:
    """Whether a row is one cell over all columns."""
    return all(cell.column_span == places.columns for cell in places.cells(row))


def _is_sentence(places: Places, row: int) -> bool:
    return any(cell.text.rstrip().endswith(".") or len(cell.text) > _LONGEST_TITLE for cell in places.cells(row))


def _kind(grid: Grid, places: Places, row: int, headings: Sequence[list[str]]) -> RowKind:
    cells = [cell for cell in places.cells(row) if cell.text.strip()]
    if not cells:
        return RowKind.LEFT_OUT
    if len(cells) > 1:
        return RowKind.HEADING if _repeats_headings(places.texts(row), headings) else RowKind.BODY
    (cell,) = cells
    if cell.row < row or cell.column > 0:
        return RowKind.BODY
    if grid.columns == 1:
        return RowKind.SECTION if _titles_what_follows(cell) else RowKind.BODY
    if looks_like_note(cell.text) and not _followed_by_body(places, row):
        return RowKind.NOTE
    return RowKind.SECTION


def _repeats_headings(texts: Sequence[str], headings: Sequence[list[str]]) -> bool:
    """Whether a row is one of headings again, or a heading with others beside it: "Study" and other questions."""
    return texts in headings or (bool(texts[0]) and any(texts[0] == heading[0] for heading in headings))


def _titles_what_follows(cell: GridCell) -> bool:
    """Whether the only cell of a row in a table of one column is a title."""
    is_short = len(cell.text) <= _LONGEST_TITLE
    return is_short and (cell.is_heading or _is_bold(cell) or bool(_TITLE_OF_CONFIGURATION.match(cell.text.strip())))


def _followed_by_body(places: Places, row: int) -> bool:
    return any(
        sum(1 for cell in places.cells(below) if cell.text.strip()) > 1
        for below in range(row + 1, min(row + 40, places.rows))
    )


def looks_like_note(text: str) -> bool:
    """Whether a line under a table explains it: "* …", "Note: …", "k. A. = keine Angabe"."""
    return bool(_NOTE_BEGINS.match(text) or (len(text) < 2_000 and _MEANING.match(text)))


def note_of(text: str) -> TableNote:
    """A note row as a note, with what cells refer to it by."""
    match = _MARKED.match(text) or (_MEANING.match(text) if text.count("=") == 1 else None)
    return TableNote(match["marker"].strip(), match["text"].strip()) if match else TableNote("", text.strip())


def section_of(cell: GridCell, columns: int) -> Section:
    """A section row as the title of a group."""
    title = " ".join(cell.text.split())
    return Section(title, (cell.column_span == columns, _is_bold(cell)))


def _is_bold(cell: GridCell) -> bool:
    """Whether all words of a cell are bold."""
    runs = [run for block in cell.blocks for run in block.runs if run.text.strip()]
    return bool(runs) and all(run.bold for run in runs)


def nested(stack: Sequence[Section], section: Section, *, follows_section: bool) -> list[Section]:
    """The sections in force after a new one: in the one before it only if it follows at once and looks different."""
    looks = [above.look for above in stack]
    if section.look in looks:
        return [*stack[: looks.index(section.look)], section]
    return [*stack, section] if follows_section else [section]
