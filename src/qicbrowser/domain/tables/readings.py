"""What was read in a grid by a recipe, with the place of every character, and what is left to decide."""

from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Direction
from qicbrowser.domain.tables.grid import TableNote
from qicbrowser.domain.tables.recipe import Recipe, RowKind


class PieceKind(StrEnum):
    """What a stretch of a cell's text was read as."""

    STATEMENT = "statement"
    TITLE = "title"
    GROUP = "group"
    ROW_ID = "row id"
    SIGN = "sign"
    """A prefix such as "Barrier:", or the cell of a sign column."""
    LABEL = "label"
    """A part's mark, such as "(C)", "(resource)" or "Mechanism 2:"."""
    CITATION = "citation"
    GRADE = "grade"
    REASON = "reason"
    COUNT = "count"
    NOTE = "note"
    NOTE_MARKER = "note marker"
    BULLET = "bullet"
    SEPARATOR = "separator"
    """Spaces, breaks, brackets and punctuation between the others."""
    BLANK = "blank"
    """Words for nothing: "–", "No data"."""
    AS_PRINTED = "as printed"
    """Could not be read, and is kept word for word."""
    LEFT_OUT = "left out"
    HEADING = "heading"


class Piece(NamedTuple):
    """A stretch of a cell's text in code points; the pieces of a cell follow one another and cover all of it."""

    start: int
    end: int
    kind: PieceKind


class StatementRole(StrEnum):
    COMPONENT = "component"
    CONTEXT = "context"
    ENABLER = "enabler"
    BARRIER = "barrier"
    MIXED = "mixed"
    MECHANISM = "mechanism"
    OUTCOME = "outcome"
    FINDING = "finding"
    COUNT = "count"
    """A number as printed."""
    RATING = "rating"
    """A judgement of the quality of the study that the row is."""
    NOTE = "note"


class Statement(NamedTuple):
    """A statement of a row, word for word, without its bullet, sign and citations."""

    role: StatementRole
    text: str
    column: int
    level: int = 1
    """2 for one nested under the one before it."""
    label: str = ""
    """What the table calls it: "Mechanism 2", "resource", "response"."""
    references: tuple[str, ...] = ()
    """Labels of references: "46", "Smith 2015"."""
    markers: tuple[str, ...] = ()
    """Of notes under the table that it refers to: "a", "*"."""


class CitedEvidence(NamedTuple):
    """References of a stream or of the row as a whole, each with a grade where the cell gives one."""

    references: tuple[str, ...]
    stream: str = ""
    direction: Direction | None = None
    grade: str = ""
    column: int = 0


class Assessment(NamedTuple):
    """The grade of a row as a whole."""

    grade: str
    printed: str
    reason: str = ""
    markers: tuple[str, ...] = ()


class CellReading(NamedTuple):
    """A cell's printed text, or the reader's correction of it, with what each stretch of it was read as."""

    row: int
    column: int
    text: str
    pieces: tuple[Piece, ...]


class RowReading(NamedTuple):
    """A row of the body: a configuration of its theme."""

    row: int
    theme: int
    """The place of its theme in `TableReading.themes`, from 0."""
    id: str
    """As printed: "CMOc 2"; "" without one."""
    statements: tuple[Statement, ...]
    evidence: tuple[CitedEvidence, ...]
    assessment: Assessment | None = None


class ThemeReading(NamedTuple):
    title: str
    group: tuple[str, ...]
    """The titles of the groups it is in, outermost first."""
    rows: tuple[int, ...]
    """Places in `TableReading.rows`."""
    printed_count: int | None = None
    printed_count_text: str = ""
    counts_studies: bool = False
    """Whether the printed count is of studies, by its place or heading."""
    markers: tuple[str, ...] = ()
    """Of notes that its title refers to."""


class Severity(StrEnum):
    """How much a problem asks of the reader; none of them stops an import."""

    SETTLE = "settle"
    """Something is not read, and is kept as printed until the reader says how to read it."""
    LOOK = "look"
    """Read, but it may be meant otherwise."""
    KNOW = "know"


class Proposal(NamedTuple):
    """A way to settle a problem: the words of the link, and the recipe as it would be."""

    message: Message
    recipe: Recipe


class Problem(NamedTuple):
    """A question or doubt with its place; `row` and `column` count from 0 and are None for the whole table."""

    severity: Severity
    message: Message
    row: int | None = None
    column: int | None = None
    proposals: tuple[Proposal, ...] = ()
    asks: bool = False
    """Whether it is a question that must not be decided for the reader."""


class Accounting(NamedTuple):
    """Characters of the cells of the body, and of those how many are in each kind of piece; the sum is `total`."""

    total: int
    by_kind: tuple[tuple[PieceKind, int], ...]


class TableReading(NamedTuple):
    """A grid as read by a recipe."""

    recipe: Recipe
    headings: tuple[tuple[str, ...], ...]
    """For each column the path down its stacked headings."""
    row_kinds: tuple[RowKind, ...]
    cells: tuple[CellReading, ...]
    rows: tuple[RowReading, ...]
    themes: tuple[ThemeReading, ...]
    problems: tuple[Problem, ...]
    accounting: Accounting
    notes: tuple[TableNote, ...] = ()
    """Those of the grid, and those that are rows of it."""
    heading_markers: tuple[tuple[str, ...], ...] = ()
    """For each column the markers of notes that its headings refer to."""
