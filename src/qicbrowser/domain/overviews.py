"""What the pages of reviews, tables and groups show: columns, scales, counts, rows as printed, and sources."""

from typing import NamedTuple

from qicbrowser.domain.listings import GroupBranch
from qicbrowser.domain.records import Grade, Review, Role, SourceTable, Stream
from qicbrowser.domain.tables.recipe import Holds


class TableColumn(NamedTuple):
    """A column of a source table; `heading` is the path down its stacked headings, topmost first."""

    position: int
    heading: tuple[str, ...]
    holds: Holds


class TableSummary(NamedTuple):
    """A source table, or a group in one with the table's columns and scales; `assessed` counts grades of whole rows.

    `groups` is empty for a table; else the counts are those of the last of them, which is in the one before it.
    """

    table: SourceTable
    columns: tuple[TableColumn, ...]
    streams: tuple[Stream, ...]
    grades: tuple[Grade, ...]
    themes: int
    rows: int
    references: int
    assessed: int
    groups: tuple[GroupBranch, ...] = ()

    @property
    def key(self) -> str:
        """That of the table or group."""
        return self.groups[-1].key if self.groups else self.table.key


class RowCell(NamedTuple):
    """A cell as published; one that spans rows is in each of them, below `rows_above` others.

    `corrected` is what the reader corrected its text to, by which it was read; None where it was read as published.
    """

    column: int
    text: str
    column_span: int
    row_span: int
    rows_above: int
    corrected: str | None = None

    @property
    def as_read(self) -> str:
        return self.text if self.corrected is None else self.corrected


class RowPassage(NamedTuple):
    """A passage that is in a row; `column` is None where that is not known."""

    key: str
    role: Role
    text: str
    column: int | None


class TableRow(NamedTuple):
    """A printed row of a theme: `row` counts from 1 within the theme."""

    theme_key: str
    title: str
    row: int
    groups: tuple[str, ...]
    """The titles of the groups that the theme is in, outermost first; on the page of a group, of those in this one."""
    cells: tuple[RowCell, ...]
    passages: tuple[RowPassage, ...]


class TablePage(NamedTuple):
    """Some rows of a source table or group that follow one another, the first of them `first` from 0."""

    summary: TableSummary
    first: int
    rows: tuple[TableRow, ...]
    most: int
    """Rows that a page has at most."""


class HiddenReview(NamedTuple):
    """A review that the reader has hidden; `name` is the reader's for it, or ""."""

    key: str
    name: str


class StoredSource(NamedTuple):
    """What is known of a file that a review was imported from, without its content; `plan` is an `ImportPlan` as JSON.

    `file_name` is "" for pasted content; `imported` is UTC, ISO 8601.
    """

    file_name: str
    form: str
    imported: str
    program: str
    plan: str


class ReviewLine(NamedTuple):
    """A review as the page of the library lists it; `name` is what the tree calls it.

    `studies` counts the references that a theme cites, and `scales` are the different scales of grades of its tables.
    `is_graded` is also true where grades are printed without a scale.
    """

    review: Review
    name: str
    tables: int
    themes: int
    studies: int
    passages: int
    scales: tuple[tuple[Grade, ...], ...]
    is_graded: bool


class ReviewOverview(NamedTuple):
    """A review with its tables; `name` is the reader's, or ""."""

    review: Review
    name: str
    tables: tuple[TableSummary, ...]
