"""Reads a grid by a recipe: the way from a published table to themes, statements, references and grades."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.accounting import accounting, sums_of
from qicbrowser.domain.tables.blanks import is_blank
from qicbrowser.domain.tables.body import PlacedContent, read_body
from qicbrowser.domain.tables.cell_content import CellContent, CellRules, Doubt, rules_key
from qicbrowser.domain.tables.cell_text import CellText, cell_text, plain_text
from qicbrowser.domain.tables.cells import one_piece, read_cell
from qicbrowser.domain.tables.citations import ReferenceList
from qicbrowser.domain.tables.grid import Grid, GridCell, ListedReference, Remark, TableNote
from qicbrowser.domain.tables.headings import heading_markers, heading_paths, second_headings
from qicbrowser.domain.tables.problems import problems_of
from qicbrowser.domain.tables.readings import CellReading, PieceKind, Severity, TableReading
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds, Recipe, RowIs, RowKind
from qicbrowser.domain.tables.rows import Places, note_of, row_kinds
from qicbrowser.domain.tables.spellings import with_one_spelling

_MOST_CACHED_COLUMNS = 200
_LEFT_OUT = ColumnPlan(Holds.LEFT_OUT)
_KIND_OF_ROW = {
    RowKind.HEADING: PieceKind.HEADING,
    RowKind.SECTION: PieceKind.GROUP,
    RowKind.NOTE: PieceKind.NOTE,
    RowKind.LEFT_OUT: PieceKind.LEFT_OUT,
    RowKind.BODY: PieceKind.LEFT_OUT,
}


class Layout(NamedTuple):
    """What the rows of a grid are, the paths of its headings and all of its notes."""

    kinds: tuple[RowKind, ...]
    headings: tuple[tuple[str, ...], ...]
    notes: tuple[TableNote, ...]
    note_markers: frozenset[str]
    second_headings: tuple[int, ...] = ()
    """Rows that look like the headings of another table, where the reader has not said what they are."""


def read_table(
    grid: Grid, recipe: Recipe, references: Sequence[ListedReference] = (), remarks: Sequence[Remark] = ()
) -> TableReading:
    """Read a grid by a recipe; whoever reads it again and again uses a `Reader`."""
    return Reader(grid, references, remarks).read(recipe)


class Reader:
    """Reads one grid by changing recipes; cells are read again only where their column's plan or the rules change."""

    def __init__(self, grid: Grid, references: Sequence[ListedReference] = (), remarks: Sequence[Remark] = ()) -> None:
        """`remarks` are those on the grid's file: they are shown as problems of the whole table."""
        self.grid = grid
        self._remarks = (*(remark._replace(row=None, column=None) for remark in remarks), *grid.remarks)
        self.places = Places(grid)
        self._references = ReferenceList(references)
        self._layouts: dict[tuple[int, tuple[tuple[int, RowKind], ...], bool], Layout] = {}
        self._rules: dict[tuple[Recipe, frozenset[str], tuple[tuple[str, ...], ...]], CellRules] = {}
        self._texts: dict[tuple[int, int], CellText] = {}
        self._contents: dict[tuple[ColumnPlan, int, int], dict[int, PlacedContent]] = {}

    def layout(
        self, heading_rows: int, settled: tuple[tuple[int, RowKind], ...] = (), *, are_lists: bool = False
    ) -> Layout:
        """The rows and headings, with the rows that the reader has settled; `are_lists` as for `row_kinds`."""
        key = (heading_rows, settled, are_lists)
        if key not in self._layouts:
            kinds = row_kinds(self.grid, self.places, heading_rows, dict(settled), are_lists=are_lists)
            rows = [row for row, kind in enumerate(kinds) if kind is RowKind.NOTE]
            texts = ["\n".join(filter(None, (cell.text.strip() for cell in self.places.cells(row)))) for row in rows]
            notes = (*self.grid.notes, *map(note_of, texts))
            markers = frozenset(note.marker.strip() for note in notes if note.marker)
            left_out = {row for row, kind in settled if kind is RowKind.LEFT_OUT}
            paths = heading_paths(self.grid, self.places, heading_rows, left_out)
            second = second_headings(self.grid, self.places, kinds, heading_rows)
            answers = dict(settled)
            is_one_table = any(answers.get(row) is RowKind.BODY for row in second)
            unsettled = () if is_one_table else tuple(row for row in second if row not in answers)
            self._layouts = {key: Layout(kinds, paths, notes, markers, unsettled)}
        return self._layouts[key]

    def text(self, cell: GridCell) -> CellText:
        """A cell's text with its places."""
        key = (cell.row, cell.column)
        if key not in self._texts:
            self._texts[key] = cell_text(cell)
        return self._texts[key]

    def read(self, recipe: Recipe) -> TableReading:
        layout = self.layout(recipe.heading_rows, recipe.row_kinds, are_lists=recipe.row_is is RowIs.LISTS)
        rules = self._rules_of(recipe, layout)
        plans = (*recipe.columns[: self.grid.columns], *[_LEFT_OUT] * (self.grid.columns - len(recipe.columns)))
        corrected = {(row, column): text for row, column, text in recipe.corrections}
        columns = [self._column_cache(plan, column, rules) for column, plan in enumerate(plans)]
        body_rows = [row for row, kind in enumerate(layout.kinds) if kind is RowKind.BODY]
        rows: list[list[PlacedContent]] = []
        for row in body_rows:
            contents = []
            for cell in self.places.cells(row):
                placed = columns[cell.column].get(cell.row)
                if placed is None or corrected:
                    placed = self._placed(cell, plans, rules, corrected, columns)
                contents.append(placed)
            rows.append(contents)
        noted = [placed for row in rows for placed in row if placed.content.doubts or placed.content.questions]
        body = read_body(self.places, layout.kinds, body_rows, rows, plans, recipe, layout.headings)
        if recipe.same_references:
            body = body._replace(rows=with_one_spelling(body.rows, dict(recipe.same_references)))
        second = [(row, tuple(self.places.texts(row))) for row in layout.second_headings[:1]]
        cells = self._all_cells(layout, rows, recipe)
        return TableReading(
            recipe,
            layout.headings,
            layout.kinds,
            tuple(cell.reading for cell in cells),
            body.rows,
            body.themes,
            problems_of(self._remarks, layout.headings, layout.kinds, plans, recipe, noted, body, second),
            accounting(p.sums for p in cells if layout.kinds[p.cell.row] is not RowKind.HEADING),
            layout.notes,
            heading_markers(self.grid, self.places, recipe.heading_rows),
        )

    def _placed(
        self,
        cell: GridCell,
        plans: Sequence[ColumnPlan],
        rules: CellRules,
        corrected: Mapping[tuple[int, int], str],
        columns: Sequence[dict[int, PlacedContent]],
    ) -> PlacedContent:
        """A cell as read; remembered unless it is corrected or covers columns of other plans."""
        correction = corrected.get((cell.row, cell.column))
        placed = columns[cell.column].get(cell.row)
        if placed and correction is None:
            return placed
        text = self.text(cell) if correction is None else plain_text(correction)
        covered = plans[cell.column : cell.column + cell.column_span]
        content = self._read(text, covered, cell.column, rules)
        placed = _as_placed(cell, content)
        if correction is None and len(covered) == 1:
            columns[cell.column][cell.row] = placed
        return placed

    def _read(self, text: CellText, plans: Sequence[ColumnPlan], column: int, rules: CellRules) -> CellContent:
        if len(set(plans)) == 1 or is_blank(text.text, rules.recipe.nothing):
            return read_cell(text, plans[0], column, rules)
        doubt = Doubt(Severity.SETTLE, Message("cell-over-columns"))
        return one_piece(text.text, PieceKind.AS_PRINTED)._replace(doubts=(doubt,))

    def _rules_of(self, recipe: Recipe, layout: Layout) -> CellRules:
        key = (rules_key(recipe), layout.note_markers, layout.headings)
        if key not in self._rules:
            if len(self._rules) >= _MOST_CACHED_COLUMNS:
                self._rules.clear()
                self._contents.clear()
            rules = CellRules(key[0], self._references, *key[1:], knows_raised=self.grid.knows_raised)
            self._rules[key] = rules
        return self._rules[key]

    def _column_cache(self, plan: ColumnPlan, column: int, rules: CellRules) -> dict[int, PlacedContent]:
        """What was read of a column by a plan and rules, by row; the oldest are forgotten.

        The rules live as long as what was read by them, so their identity is a key.
        """
        key = (plan, column, id(rules))
        contents = self._contents.pop(key, None)
        self._contents[key] = contents = {} if contents is None else contents
        while len(self._contents) > max(_MOST_CACHED_COLUMNS, 2 * self.grid.columns):
            del self._contents[next(iter(self._contents))]
        return contents

    def _all_cells(
        self, layout: Layout, rows: Iterable[Sequence[PlacedContent]], recipe: Recipe
    ) -> list[PlacedContent]:
        """Each cell of the grid once; what is not in a row of the body is one piece."""
        read = {(placed.cell.row, placed.cell.column): placed for row in rows for placed in row}
        cells = []
        for cell in self.grid.cells:
            placed = read.get((cell.row, cell.column))
            if placed is None:
                kind = _KIND_OF_ROW[layout.kinds[cell.row]]
                if kind is PieceKind.GROUP and recipe.sections_are_groups is False:
                    kind = PieceKind.LEFT_OUT
                placed = _as_placed(cell, one_piece(self.text(cell).text, kind))
            cells.append(placed)
        return cells


def _as_placed(cell: GridCell, content: CellContent) -> PlacedContent:
    reading = CellReading(cell.row, cell.column, content.text, content.pieces)
    return PlacedContent(cell, content, reading, sums_of(content.pieces))
