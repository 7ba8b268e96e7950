"""Reviews and their tables as the builder writes them to an evidence file, whatever they were read from.

A draft has no keys but that of its review: the builder makes the others from labels and titles
(`qicbrowser.domain.keys`). Places in a sequence count from 0; rows of a theme, and columns and rows of a table, from 1.
"""

from collections.abc import Collection
from typing import NamedTuple

from qicbrowser.domain.records import Direction, Review, Role
from qicbrowser.domain.tables.recipe import Holds


class ColumnDraft(NamedTuple):
    """A column of a table; `heading` is the path down its stacked headings, topmost first."""

    heading: tuple[str, ...]
    holds: Holds
    markers: tuple[str, ...] = ()
    """Of the notes that the heading refers to, as in the other drafts."""

    @property
    def name(self) -> str:
        return self.heading[-1]


class CellDraft(NamedTuple):
    """A cell as printed, in a row of a theme.

    A cell that spans rows is given in each of them: `rows_above` is how many of them are above this one. `corrected` is
    what the reader corrected its text to, by which it was read; None where the text was read as printed. `unread` is
    what of it could not be read and is kept as printed, one stretch per line; None where all of it was read.
    """

    column: int
    text: str
    column_span: int = 1
    row_span: int = 1
    rows_above: int = 0
    corrected: str | None = None
    unread: str | None = None


class RowDraft(NamedTuple):
    """A printed row of a theme; `id` is what it is called in print: "CMOc 2", "" without a name."""

    cells: tuple[CellDraft, ...] = ()
    id: str = ""


class StatementDraft(NamedTuple):
    """A statement, word for word, without its bullet, sign and citations.

    `row` is the row of its theme that says it, `column` the column of the table, 0 where none is known. `level` is 2
    for a statement nested under the one before it. `label` is what the table calls it: "Mechanism 2", "resource".
    """

    role: Role
    text: str
    row: int = 1
    column: int = 0
    level: int = 1
    label: str = ""
    markers: tuple[str, ...] = ()


class EvidenceDraft(NamedTuple):
    """A reference, by its label, that a theme or one of its statements rests on.

    `stream` is one of the table's streams and `grade` one of its grades, or "" where the table names none. `statement`
    is the place of the statement that cites it, None for the theme as a whole.
    """

    reference: str
    stream: str = ""
    grade: str = ""
    direction: Direction | None = None
    statement: int | None = None


class AssessmentDraft(NamedTuple):
    """A grade of a row of a theme as a whole: in the words printed, and as a grade of the table where it is one."""

    printed: str
    grade: str = ""
    reason: str = ""
    row: int = 1
    markers: tuple[str, ...] = ()


class ThemeDraft(NamedTuple):
    """A theme with its printed rows, at least one; `group` is the place of its group in the table's groups."""

    title: str
    statements: tuple[StatementDraft, ...] = ()
    evidence: tuple[EvidenceDraft, ...] = ()
    assessments: tuple[AssessmentDraft, ...] = ()
    rows: tuple[RowDraft, ...] = (RowDraft(),)
    group: int | None = None
    printed_studies: int | None = None
    markers: tuple[str, ...] = ()


class GroupDraft(NamedTuple):
    """A group of themes, such as a domain; `parent` is the place of the group that it is in, an earlier one."""

    title: str
    parent: int | None = None


class NoteDraft(NamedTuple):
    """A note under a table; `marker` is what its cells refer to it by: "a", "*"; "" without one."""

    text: str
    marker: str = ""


class TableDraft(NamedTuple):
    """A table. `label` is as printed, without the word "Table": "5", "S3"; "" without one.

    `grades` are the weakest first where `grades_are_ordered`, otherwise in the order of the table. `themes` are
    iterated once, so they may be made on the way; where there are groups, they are written in the order of the groups.
    """

    label: str
    title: str
    columns: tuple[ColumnDraft, ...]
    themes: Collection[ThemeDraft]
    streams: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()
    grades_are_ordered: bool = True
    groups: tuple[GroupDraft, ...] = ()
    notes: tuple[NoteDraft, ...] = ()


class ReferenceDraft(NamedTuple):
    """An entry of the review's list of references: its label, "46" or "Smith 2015", and the words after it."""

    label: str
    entry: str
    doi: str = ""
    pmid: str = ""


class ReviewDraft(NamedTuple):
    """A review with its tables, and what is known of the references they cite."""

    review: Review
    tables: tuple[TableDraft, ...]
    references: tuple[ReferenceDraft, ...] = ()
