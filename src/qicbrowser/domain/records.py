"""The reader's vocabulary as plain values: reviews, themes, passages, appraisals, references and notes."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a passage says about its theme; the order is the order of reading."""

    COMPONENT = "component"
    MECHANISM = "mechanism"
    OUTCOME = "outcome"
    ENABLER = "enabler"
    BARRIER = "barrier"


class Part(StrEnum):
    """A part of a theme or reference in which words are sought; passages by their role."""

    TITLE = "title"
    COMPONENT = Role.COMPONENT.value
    MECHANISM = Role.MECHANISM.value
    OUTCOME = Role.OUTCOME.value
    ENABLER = Role.ENABLER.value
    BARRIER = Role.BARRIER.value
    REFERENCE = "reference"
    NOTE = "note"


class Colour(StrEnum):
    """The colours a note can have, in the order of the keys 1 to 5."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    VIOLET = "violet"


@dataclass(frozen=True, slots=True)
class Review:
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


@dataclass(frozen=True, slots=True)
class SourceTable:
    key: str
    number: int
    title: str
    review: Review


@dataclass(frozen=True, slots=True)
class Stream:
    """A column of evidence: a kind of study design, named by the source table."""

    key: str
    name: str


@dataclass(frozen=True, slots=True)
class Grade:
    """A label of the review's own scale of evidence; `rank` counts from 1, the weakest."""

    key: str
    name: str
    rank: int


@dataclass(frozen=True, slots=True)
class Passage:
    """One statement of a theme, word for word; `position` counts from 1 within its role."""

    key: str
    role: Role
    position: int
    text: str


@dataclass(frozen=True, slots=True)
class Appraisal:
    """One study, in one theme and stream, with the grade the review gave it there."""

    stream: Stream
    grade: Grade
    reference_key: str
    number: int


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as published; `heading` is the path down the table's stacked headings."""

    heading: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Theme:
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


@dataclass(frozen=True, slots=True)
class ThemeLine:
    """A theme as one line of the tree."""

    key: str
    title: str
    table: SourceTable
    studies: int


@dataclass(frozen=True, slots=True)
class ReferenceLine:
    """A reference as one line of the inspector; the source table gives its number only."""

    key: str
    number: int
    themes: int


@dataclass(frozen=True, slots=True)
class Support:
    """What one theme rests on a reference: its grades by stream, in the table's order of streams.

    `scale` is the number of grades in the review's scale.
    """

    theme_key: str
    theme_title: str
    scale: int
    grades: tuple[tuple[Stream, tuple[Grade, ...]], ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A numbered study of a review; which publication it is, the source table does not say."""

    key: str
    number: int
    review: Review
    supports: tuple[Support, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a text, in Unicode code points; `end` is exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Anchor:
    """Words of a text, kept so that they can be found again: quote first, surroundings next, position last."""

    quote: str
    prefix: str
    suffix: str
    span: Span


@dataclass(frozen=True, slots=True)
class Note:
    """What the reader wrote or marked.

    `record_key` is the theme or reference the note belongs to; `text_key` names the text the anchor is in (a
    passage's key, or a theme's key for its title) and equals `record_key` for a note on the whole. Times are UTC,
    ISO 8601. A deleted note keeps its id and says when it was deleted.
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


@dataclass(frozen=True, slots=True)
class EvidenceFacts:
    """What an evidence file says of itself and how much is in it."""

    edition: str
    checksum: str
    themes: int
    references: int
    appraisals: int
