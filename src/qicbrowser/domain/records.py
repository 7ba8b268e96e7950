"""The domain's value types: reviews, themes, passages, appraisals, references, notes and hits.

They are named tuples because creating a frozen dataclass class takes ten times as long, and every start pays for all.
"""

from enum import StrEnum
from typing import NamedTuple

LONGEST_QUERY = 500
"""Characters of a query that are read; a search box takes no more."""


class Role(StrEnum):
    """What a passage says about its theme; the order is the order of reading."""

    COMPONENT = "component"
    MECHANISM = "mechanism"
    OUTCOME = "outcome"
    ENABLER = "enabler"
    BARRIER = "barrier"


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
    ENABLER = Role.ENABLER.value
    BARRIER = Role.BARRIER.value
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


class Review(NamedTuple):
    key: str
    title: str
    authors: tuple[str, ...]
    """As "Family, Given", in the order of publication."""
    journal: str
    year: int
    issued: str
    volume: str
    article: str
    doi: str
    pmcid: str
    licence: str


class SourceTable(NamedTuple):
    key: str
    number: int
    title: str
    review: Review


class Stream(NamedTuple):
    """A column of evidence: a kind of study design, named by the source table."""

    key: str
    name: str


class Grade(NamedTuple):
    """A label of the review's own scale of evidence; `rank` counts from 1, the weakest."""

    key: str
    name: str
    rank: int


class Passage(NamedTuple):
    """One statement of a theme, word for word; `position` counts from 1 within its role."""

    key: str
    role: Role
    position: int
    text: str


class Appraisal(NamedTuple):
    """One study, in one theme and stream, with the grade the review gave it there."""

    stream: Stream
    grade: Grade
    reference_key: str
    number: int


class Cell(NamedTuple):
    """One cell as published; `heading` is the path down the table's stacked headings."""

    heading: tuple[str, ...]
    text: str


class Theme(NamedTuple):
    """One row of a source table, with everything it says."""

    key: str
    title: str
    printed_studies: int | None
    table: SourceTable
    streams: tuple[Stream, ...]
    grades: tuple[Grade, ...]
    passages: tuple[Passage, ...]
    appraisals: tuple[Appraisal, ...]
    cells: tuple[Cell, ...]

    def in_role(self, role: Role) -> tuple[Passage, ...]:
        return tuple(passage for passage in self.passages if passage.role is role)

    @property
    def reference_numbers(self) -> tuple[int, ...]:
        """The distinct studies the theme rests on, in numeric order."""
        return tuple(sorted({appraisal.number for appraisal in self.appraisals}))


class TableBranch(NamedTuple):
    """A source table as a branch of the tree: the place of its first theme, and how many follow one another."""

    table: SourceTable
    first: int
    themes: int


class ThemeLine(NamedTuple):
    """A theme as one line of the tree; `place` counts from 1 over all themes, in the order of the tree."""

    place: int
    key: str
    title: str
    table: SourceTable
    studies: int


class ReferenceLine(NamedTuple):
    """A reference as one line of the inspector; the source table gives its number only.

    `place` counts from 1 over all references, by review and number.
    """

    place: int
    key: str
    number: int
    themes: int


class Support(NamedTuple):
    """What one theme rests on a reference: its grades by stream, in the table's order of streams.

    `scale` is the number of grades in the review's scale.
    """

    theme_key: str
    theme_title: str
    scale: int
    grades: tuple[tuple[Stream, tuple[Grade, ...]], ...]


class Reference(NamedTuple):
    """A numbered study of a review; which publication it is, the source table does not say."""

    key: str
    number: int
    review: Review
    supports: tuple[Support, ...]


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


class Text(NamedTuple):
    """A text by its key; a reference's number has the key of the reference, an author's name that of the review."""

    key: str
    part: Part
    text: str


class Hit(NamedTuple):
    """A text that matches a query: a title, a passage, a reference's number or a note.

    `text_key` is the key of that text (a note's id for a note), `record_key` the theme or reference it belongs to.
    """

    record_key: str
    text_key: str
    part: Part
    text: str
    spans: tuple[Span, ...]


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


class EvidenceFacts(NamedTuple):
    """The edition, checksum and row counts of an evidence file."""

    edition: str
    checksum: str
    themes: int
    references: int
    appraisals: int
