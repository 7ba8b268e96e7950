"""The rows of a table's body, put together into themes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from qicbrowser.domain.tables.accounting import Sums
from qicbrowser.domain.tables.cell_content import CellContent
from qicbrowser.domain.tables.column_labels import ColumnLabels
from qicbrowser.domain.tables.counts import names_studies
from qicbrowser.domain.tables.grid import GridCell
from qicbrowser.domain.tables.readings import (
    Assessment,
    CellReading,
    RowReading,
    Statement,
    StatementRole,
    ThemeReading,
)
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds, Recipe, RowIs, RowKind
from qicbrowser.domain.tables.rows import Places, Section, nested, section_of

_TITLES = frozenset({Holds.THEME, Holds.THEME_AND_FINDING})
_LISTED = frozenset({Holds.CONTEXT, Holds.ENABLER, Holds.BARRIER, Holds.MIXED, Holds.FINDING})


class PlacedContent(NamedTuple):
    """A cell with what it says, the same as it is shown, and how much of it was read as what."""

    cell: GridCell
    content: CellContent
    reading: CellReading
    sums: Sums


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
    counts_studies: bool = False
    markers: tuple[str, ...] = ()


@dataclass(slots=True)
class _BodyReader:
    plans: Sequence[ColumnPlan]
    recipe: Recipe
    labels: ColumnLabels
    rows: list[RowReading] = field(default_factory=list)
    themes: list[_Theme] = field(default_factory=list)
    by_title: dict[object, int] = field(default_factory=dict)
    title_cells: dict[tuple[tuple[str, ...], str], tuple[int, int]] = field(default_factory=dict)
    above: dict[int, PlacedContent] = field(default_factory=dict)
    untitled: list[int] = field(default_factory=list)
    repeated: list[tuple[str, int]] = field(default_factory=list)
    title_column: int | None = None
    id_column: int | None = None
    group_columns: frozenset[int] = frozenset()
    reason_columns: frozenset[int] = frozenset()
    repeating_columns: frozenset[int] = frozenset()
    list_columns: Sequence[int] = ()
    other_counts: frozenset[int] = frozenset()
    """The columns of counts whose headings do not say that they count studies."""

    def __post_init__(self) -> None:
        titles = [column for column, plan in enumerate(self.plans) if plan.holds in _TITLES]
        self.title_column = titles[-1] if titles else None
        self.group_columns = frozenset((*titles[:-1], *self._columns(Holds.GROUP)))
        self.id_column = next(iter(self._columns(Holds.ROW_ID)), None)
        self.reason_columns = frozenset(self._columns(Holds.GRADE_REASON))
        counts = self._columns(Holds.COUNT)
        self.other_counts = frozenset(c for c in counts if not any(map(names_studies, self.labels.headings[c])))
        self.list_columns = [column for column, plan in enumerate(self.plans) if plan.holds in _LISTED]
        self.repeating_columns = frozenset(c for c, plan in enumerate(self.plans) if plan.blank_repeats)

    def _columns(self, holds: Holds) -> list[int]:
        return [column for column, plan in enumerate(self.plans) if plan.holds is holds]

    def read(self, row: int, contents: Sequence[PlacedContent], sections: Sequence[str]) -> None:
        """Read a row, or each list of it where there are several side by side."""
        by_column = self._in_force(contents)
        lists = list(self._lists(by_column)) if self.recipe.row_is is RowIs.LISTS else []
        for start, of_list in lists:
            group = (*sections, *self.labels.headings[start][-1:])
            self._read(row, of_list[start].content.statements[0].text, group, of_list[start].cell, of_list)
        if lists:
            return
        titled = by_column.get(self.title_column) if self.title_column is not None else None
        group = (*sections, *self._groups(by_column))
        title = titled.content.title if titled else ""
        if self.title_column is None:
            row_id = self._row_id(by_column)
            title, group = (row_id, group) if row_id else (group[-1] if group else "", group[:-1])
        self._read(row, title, group, titled.cell if titled else None, by_column)

    def _read(
        self,
        row: int,
        title: str,
        group: tuple[str, ...],
        titled: GridCell | None,
        by_column: dict[int, PlacedContent],
    ) -> None:
        """Add a row to its theme."""
        theme = self._theme(row, title, group, titled)
        is_same = bool(self.rows) and self.rows[-1].theme == theme
        repeats = self.recipe.row_is is RowIs.CONFIGURATION or not is_same
        own = [p.content for p in by_column.values() if p.cell.row == row or repeats]
        if titled and titled.row < row:  # a title is a statement once, also where its cell spans rows
            own = [content for content in own if content is not by_column[titled.column].content]
        statements = tuple(self._signed(own, by_column))
        evidence = tuple(cited for content in own for cited in content.evidence)
        self.themes[theme].rows.append(len(self.rows))
        self._count(self.themes[theme], by_column)
        if titled:
            markers = (*self.themes[theme].markers, *by_column[titled.column].content.markers)
            self.themes[theme].markers = tuple(dict.fromkeys(markers))
        row_id = self._row_id(by_column)
        self.rows.append(RowReading(row, theme, row_id, statements, evidence, self._assessment(by_column)))

    def _row_id(self, by_column: dict[int, PlacedContent]) -> str:
        identified = by_column.get(self.id_column) if self.id_column is not None else None
        return identified.content.words if identified else ""

    def _lists(self, by_column: dict[int, PlacedContent]) -> Iterator[tuple[int, dict[int, PlacedContent]]]:
        """The lists that have an item in a row, each with where it begins and its cells up to the next list."""
        for start, end in pairwise((*self.list_columns, len(self.plans))):
            if start in by_column and by_column[start].content.statements:
                yield start, {column: placed for column, placed in by_column.items() if start <= column < end}

    def _in_force(self, contents: Sequence[PlacedContent]) -> dict[int, PlacedContent]:
        """The contents by column; an empty cell repeats the one above where the plan says so."""
        by_column = {placed.cell.column: placed for placed in contents}
        for column in self.repeating_columns:
            placed = by_column.get(column)
            if placed and placed.content.text.strip():
                self.above[column] = placed
            elif column in self.above:
                by_column[column] = self.above[column]
        return by_column

    def _groups(self, by_column: dict[int, PlacedContent]) -> list[str]:
        contents = [by_column[column].content for column in sorted(self.group_columns) if column in by_column]
        return [title for content in contents if (title := content.words or content.title)]

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
        contents = {column: placed.content for column, placed in by_column.items()}
        statements = [self.labels.labelled(s, contents) for content in own for s in content.statements]
        statements += self.labels.answers_alone(contents)
        if sign is None:
            return statements
        return [s._replace(role=sign) if s.role is StatementRole.CONTEXT else s for s in statements]

    def _count(self, theme: _Theme, by_column: dict[int, PlacedContent]) -> None:
        """The printed count: that of the title, or else of the first column with one of studies, or with any."""
        if theme.count is not None:
            return
        in_order = sorted(
            by_column.items(), key=lambda item: (item[0] != self.title_column, item[0] in self.other_counts, item[0])
        )
        for column, placed in in_order:
            if placed.content.number is not None:
                theme.count, theme.count_text = placed.content.number, placed.content.count_text
                theme.counts_studies = column not in self.other_counts
                return

    def _assessment(self, by_column: dict[int, PlacedContent]) -> Assessment | None:
        graded = next((placed.content for placed in by_column.values() if placed.content.grade), None)
        reasons = [by_column[column].content.words for column in sorted(self.reason_columns) if column in by_column]
        reason = "\n".join(filter(None, reasons))
        if graded:
            return Assessment(graded.grade, graded.printed_grade, reason, graded.markers)
        return Assessment("", "", reason) if reason else None


def read_body(
    places: Places,
    kinds: Sequence[RowKind],
    body_rows: Sequence[int],
    contents: Sequence[Sequence[PlacedContent]],
    plans: Sequence[ColumnPlan],
    recipe: Recipe,
    headings: Sequence[Sequence[str]],
) -> Body:
    """Put the rows together; `contents` are those of `body_rows`."""
    reader = _BodyReader(plans, recipe, ColumnLabels(plans, headings))
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
        elif kind is RowKind.HEADING and row >= recipe.heading_rows:
            reader.labels.head(places.texts(row))
        elif kind is RowKind.BODY:
            titles = [section.title for section in sections] if recipe.sections_are_groups is not False else []
            if not has_section:
                rows_before = True
                titles = [recipe.first_group] if recipe.first_group else []
            reader.read(row, by_row[row], titles)
            follows_section = False
    themes = tuple(
        ThemeReading(t.title, t.group, tuple(t.rows), t.count, t.count_text, t.counts_studies, t.markers)
        for t in reader.themes
    )
    return Body(tuple(reader.rows), themes, tuple(reader.untitled), tuple(reader.repeated), rows_before and has_section)
