"""The rows of a table's body, put together into themes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from qicbrowser.domain.tables.cell_content import CellContent
from qicbrowser.domain.tables.grid import GridCell
from qicbrowser.domain.tables.readings import (
    Assessment,
    RowReading,
    Statement,
    StatementRole,
    ThemeReading,
)
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds, Recipe, RowIs, RowKind
from qicbrowser.domain.tables.rows import Places, Section, nested, section_of

_TITLES = frozenset({Holds.THEME, Holds.THEME_AND_FINDING})


class PlacedContent(NamedTuple):
    cell: GridCell
    content: CellContent


class Body(NamedTuple):
    """Rows and themes, with what is to be asked about their titles."""

    rows: tuple[RowReading, ...]
    themes: tuple[ThemeReading, ...]
    untitled_rows: tuple[int, ...]
    repeated_titles: tuple[tuple[str, int], ...]
    """Titles that are printed again as the title of another row, with that row."""
    rows_before_sections: bool
    """Whether rows stand above the first section row."""


@dataclass(slots=True)
class _Theme:
    title: str
    group: tuple[str, ...]
    rows: list[int] = field(default_factory=list)
    count: int | None = None
    count_text: str = ""


@dataclass(slots=True)
class _BodyReader:
    plans: Sequence[ColumnPlan]
    recipe: Recipe
    rows: list[RowReading] = field(default_factory=list)
    themes: list[_Theme] = field(default_factory=list)
    by_title: dict[object, int] = field(default_factory=dict)
    title_cells: dict[tuple[tuple[str, ...], str], tuple[int, int]] = field(default_factory=dict)
    above: dict[int, PlacedContent] = field(default_factory=dict)
    untitled: list[int] = field(default_factory=list)
    repeated: list[tuple[str, int]] = field(default_factory=list)

    def read(self, row: int, contents: Sequence[PlacedContent], sections: Sequence[str]) -> None:
        by_column = self._in_force(contents)
        title_column = max((c for c, plan in enumerate(self.plans) if plan.holds in _TITLES), default=None)
        titled = by_column.get(title_column) if title_column is not None else None
        row_id = next((p.content.words for c, p in by_column.items() if self.plans[c].holds is Holds.ROW_ID), "")
        group = (*sections, *self._groups(by_column, title_column))
        title = titled.content.title if titled else ""
        if title_column is None and not title:
            title, group = (row_id, group) if row_id else (group[-1] if group else "", group[:-1])
        theme = self._theme(row, title, group, titled.cell if titled else None)
        is_same = bool(self.rows) and self.rows[-1].theme == theme
        repeats = self.recipe.row_is is RowIs.CONFIGURATION or not is_same
        own = [p.content for p in by_column.values() if p.cell.row == row or repeats]
        if titled and titled.cell.row < row:  # a title is a statement once, also where its cell spans rows
            own = [content for content in own if content is not titled.content]
        statements = tuple(self._signed(own, by_column))
        evidence = tuple(cited for content in own for cited in content.evidence)
        self.themes[theme].rows.append(len(self.rows))
        self._count(self.themes[theme], by_column, title_column)
        self.rows.append(RowReading(row, theme, row_id, statements, evidence, self._assessment(by_column)))

    def _in_force(self, contents: Sequence[PlacedContent]) -> dict[int, PlacedContent]:
        """The contents by column; an empty cell repeats the one above where the plan says so."""
        by_column = {}
        for placed in contents:
            column = placed.cell.column
            if self.plans[column].blank_repeats:
                if not placed.content.text.strip() and column in self.above:
                    by_column[column] = self.above[column]
                    continue
                self.above[column] = placed
            by_column[column] = placed
        return by_column

    def _groups(self, by_column: dict[int, PlacedContent], title_column: int | None) -> list[str]:
        titles = []
        for column, placed in by_column.items():
            holds = self.plans[column].holds
            if holds is Holds.GROUP or (holds in _TITLES and column != title_column):
                titles.append(placed.content.words or placed.content.title)
        return [title for title in titles if title]

    def _theme(self, row: int, title: str, group: tuple[str, ...], cell: GridCell | None) -> int:
        """The place of the theme, a new one if it is not the same cell or title as one before."""
        place = (cell.row, cell.column) if cell else (row, -1)
        key = (group, title.casefold())
        if not title:
            self.untitled.append(row)
            identity: object = (row, place)
        elif self.recipe.joined_titles is False:
            identity = (group, place)
        else:
            identity = key
        if title and cell and self.title_cells.setdefault(key, place) != place and cell.row == row:
            self.repeated.append((title, row))
        if identity not in self.by_title:
            self.by_title[identity] = len(self.themes)
            self.themes.append(_Theme(title, group))
        return self.by_title[identity]

    def _signed(self, own: Sequence[CellContent], by_column: dict[int, PlacedContent]) -> list[Statement]:
        """The statements of a row; contextual factors without a sign take that of the row's sign column."""
        sign = next((p.content.sign for p in by_column.values() if p.content.sign), None)
        statements = [statement for content in own for statement in content.statements]
        if sign is None:
            return statements
        return [s._replace(role=sign) if s.role is StatementRole.CONTEXT else s for s in statements]

    def _count(self, theme: _Theme, by_column: dict[int, PlacedContent], title_column: int | None) -> None:
        """The printed count: that of the title, or else of the first column that has one."""
        if theme.count is not None:
            return
        in_order = sorted(by_column.items(), key=lambda item: (item[0] != title_column, item[0]))
        for _, (_, content) in in_order:
            if content.number is not None:
                theme.count, theme.count_text = content.number, content.count_text
                return

    def _assessment(self, by_column: dict[int, PlacedContent]) -> Assessment | None:
        contents = [placed.content for placed in by_column.values()]
        graded = next((content for content in contents if content.grade), None)
        reasons = [p.content.words for c, p in by_column.items() if self.plans[c].holds is Holds.GRADE_REASON]
        reason = "\n".join(filter(None, reasons))
        if graded:
            return Assessment(graded.grade, graded.printed_grade, reason)
        return Assessment("", "", reason) if reason else None


def read_body(
    places: Places,
    kinds: Sequence[RowKind],
    body_rows: Sequence[int],
    contents: Sequence[Sequence[PlacedContent]],
    plans: Sequence[ColumnPlan],
    recipe: Recipe,
) -> Body:
    """Put the rows together; `contents` are those of `body_rows`."""
    reader = _BodyReader(plans, recipe)
    by_row = dict(zip(body_rows, contents, strict=True))
    sections: list[Section] = []
    follows_section = has_section = rows_before = False
    for row, kind in enumerate(kinds):
        if kind is RowKind.SECTION:
            cell = next((cell for cell in places.cells(row) if cell.text.strip()), None)
            if cell:
                sections = nested(sections, section_of(cell, places.columns), follows_section=follows_section)
                reader.above.clear()
            has_section = follows_section = True
        elif kind is RowKind.BODY:
            titles = [section.title for section in sections] if recipe.sections_are_groups is not False else []
            if not has_section:
                rows_before = True
                titles = [recipe.first_group] if recipe.first_group else []
            reader.read(row, by_row[row], titles)
            follows_section = False
    themes = tuple(ThemeReading(t.title, t.group, tuple(t.rows), t.count, t.count_text) for t in reader.themes)
    return Body(tuple(reader.rows), themes, tuple(reader.untitled), tuple(reader.repeated), rows_before and has_section)
