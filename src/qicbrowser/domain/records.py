"""The domain's value types: reviews, themes, passages, appraisals, notes and hits.

They are named tuples because creating a frozen dataclass class takes ten times as long, and every start pays for all.
"""

from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.features import Feature, TableNote
from qicbrowser.domain.labels import order

LONGEST_QUERY = 500
"""Characters of a query that are read; a search box takes no more."""


class Role(StrEnum):
    """What a passage says about its theme; the order is the order of reading everywhere."""

    COMPONENT = "component"
    MECHANISM = "mechanism"
    OUTCOME = "outcome"
    CONTEXT = "context"
    """A contextual factor without a sign."""
    ENABLER = "enabler"
    BARRIER = "barrier"
    MIXED = "mixed"
    """A contextual factor that both enables and hinders."""
    FINDING = "finding"
    COUNT = "count"
    RATING = "rating"
    """A judgement of the quality of a study, where the theme is one: a score, a grade, an answer of a checklist."""
    REMARK = "remark"
    """A note that the table has in the theme's row; called so because a note is the reader's own."""


class Direction(StrEnum):
    """Whether evidence is for what a theme says, or against it."""

    FOR = "for"
    AGAINST = "against"
    MIXED = "mixed"


class Part(StrEnum):
    """A part of a theme or reference in which words are sought; passages by their role."""

    TITLE = "title"
    COMPONENT = Role.COMPONENT.value
    MECHANISM = Role.MECHANISM.value
    OUTCOME = Role.OUTCOME.value
    CONTEXT = Role.CONTEXT.value
    ENABLER = Role.ENABLER.value
    BARRIER = Role.BARRIER.value
    MIXED = Role.MIXED.value
    FINDING = Role.FINDING.value
    COUNT = Role.COUNT.value
    RATING = Role.RATING.value
    REMARK = Role.REMARK.value
    REFERENCE = "reference"
    AUTHOR = "author"
    NOTE = "note"
    TAG = "tag"


class Colour(StrEnum):
    """The colours a note can have, in the order of the keys 1 to 5."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    VIOLET = "violet"


CONTEXTUAL = (Role.CONTEXT, Role.ENABLER, Role.BARRIER, Role.MIXED)
"""The roles of contextual factors."""
NAMED_BY_HEADINGS = (Role.COUNT, Role.RATING)
"""The roles of passages that say something only with the heading of their column, which is their label."""


class Review(NamedTuple):
    """A review; "" and None are what it does not state."""

    key: str
    title: str
    authors: tuple[str, ...]
    """As "Family, Given", in the order of publication."""
    journal: str = ""
    year: int | None = None
    issued: str = ""
    volume: str = ""
    article: str = ""
    doi: str = ""
    pmcid: str = ""
    licence: str = ""
    language: str = ""


class SourceTable(NamedTuple):
    """A table of a review; `label` is as printed, without the word "Table", and "" where there is none.

    `number` is what the label begins with, if a number. `roles` are those that it has a column or a passage for, in the
    order of reading.
    """

    key: str
    number: int | None
    title: str
    review: Review
    label: str
    roles: tuple[Role, ...] = ()
    features: tuple[Feature, ...] = ()
    notes: tuple[TableNote, ...] = ()


class Stream(NamedTuple):
    """A column of evidence: a kind of study design, named by the source table."""

    key: str
    name: str


class Grade(NamedTuple):
    """A label of the review's own scale of evidence.

    `rank` counts from 1, the weakest, and is None where the order of the scale is not known.
    """

    key: str
    name: str
    rank: int | None


class Passage(NamedTuple):
    """One statement of a theme, word for word; `position` counts from 1 within its role.

    `row` is the printed row of the theme that it is in, from 1, `level` 2 for a statement nested under the one before.
    `label` is what the table calls it ("Mechanism 2"), and `heading` that of its column, if that holds this role only.
    """

    key: str
    role: Role
    position: int
    text: str
    row: int = 1
    level: int = 1
    label: str = ""
    heading: str = ""


class Appraisal(NamedTuple):
    """A reference that a theme rests on; None where the table names no stream, grade, direction or passage."""

    stream: Stream | None
    grade: Grade | None
    reference_key: str
    number: int | None
    label: str
    direction: Direction | None = None
    passage_key: str | None = None


class Assessment(NamedTuple):
    """A grade of a row of a theme as a whole, in the words printed; `grade` is None where the scale lacks them."""

    row: int
    grade: Grade | None
    printed: str
    reason: str
    markers: tuple[str, ...] = ()


class Cell(NamedTuple):
    """One cell as published, under the path of its headings; in each of its rows, with `rows_above` others above it.
    `corrected` is what the reader corrected its text to, by which it was read; None where it was read as published."""

    heading: tuple[str, ...]
    text: str
    row: int = 1
    column_span: int = 1
    row_span: int = 1
    rows_above: int = 0
    corrected: str | None = None


class Theme(NamedTuple):
    """A theme of a source table, with everything it says, the names of its printed rows ("CMOc 2"; "" without one), and
    the titles of the groups it is in, outermost first. `noted` are texts with markers of notes, by key."""

    key: str
    title: str
    printed_studies: int | None
    table: SourceTable
    streams: tuple[Stream, ...]
    grades: tuple[Grade, ...]
    passages: tuple[Passage, ...]
    appraisals: tuple[Appraisal, ...]
    cells: tuple[Cell, ...]
    assessments: tuple[Assessment, ...] = ()
    rows: tuple[str, ...] = ("",)
    groups: tuple[str, ...] = ()
    noted: tuple[tuple[str, str], ...] = ()

    def in_role(self, role: Role) -> tuple[Passage, ...]:
        return tuple(passage for passage in self.passages if passage.role is role)

    @property
    def given_grades(self) -> tuple[Grade, ...]:
        """The grades of its references and of its rows."""
        given = (*(each.grade for each in self.appraisals), *(each.grade for each in self.assessments))
        return tuple(dict.fromkeys(grade for grade in given if grade))

    @property
    def reference_labels(self) -> tuple[str, ...]:
        """The distinct references the theme rests on, in their order."""
        return tuple(sorted({appraisal.label for appraisal in self.appraisals}, key=order))


class Span(NamedTuple):
    """A stretch of a text, in Unicode code points; `end` is exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]


class Anchor(NamedTuple):
    """A text position that survives edits of the text: located by quote, then by surroundings, then by position."""

    quote: str
    prefix: str
    suffix: str
    span: Span


class Note(NamedTuple):
    """A note, highlight or star of the reader.

    `record_key` is the theme or reference the note belongs to; `text_key` names the text the anchor is in (a
    passage's key, or a theme's key for its title) and equals `record_key` for a note on the whole. Times are UTC,
    ISO 8601. A deleted note keeps its id and says when it was deleted. A star is a note too, `starred`, on the whole
    of a theme or reference and without words. `creator` is the name of somebody else who wrote it, "" for the reader.
    """

    id: str
    record_key: str
    text_key: str
    anchor: Anchor | None
    words: str
    colour: Colour
    created: str
    changed: str
    deleted: str | None = None
    tags: tuple[str, ...] = ()
    starred: bool = False
    creator: str = ""


class Hit(NamedTuple):
    """A text that matches a query: a title, a passage, a reference's number or a note.

    `text_key` is its key (a note's id for a note), `record_key` its theme's or reference's, `languages` as of a `Text`.
    """

    record_key: str
    text_key: str
    part: Part
    text: str
    spans: tuple[Span, ...]
    languages: tuple[str, ...] = ("",)


class SavedSearch(NamedTuple):
    """A query in the search history, last run at the time `last_run`; a saved one has a name."""

    query: str
    name: str | None
    last_run: str


class Setting(NamedTuple):
    """A setting stored with the notes, such as a name for a colour."""

    name: str
    value: str


class Citation(NamedTuple):
    """Which publication a reference is, as the reader attached it; the source table does not say.

    `csl` is one CSL-JSON item, as text; `source` says where it came from, such as the name of a file; `attached` when,
    in UTC, ISO 8601.
    """

    reference_key: str
    csl: str
    source: str
    attached: str
