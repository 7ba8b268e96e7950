"""The answers by which a grid is read: what its rows and columns are, and the rules for its cells.

A recipe is a plain value: the same grid with the same recipe is always read the same way. It is stored with an import
as JSON, and is offered again for a table with the same headings from the same publisher.
"""

from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.records import Direction
from qicbrowser.domain.tables.grid import AS_FOUND, TextForm


class Holds(StrEnum):
    """What the cells of a column are."""

    THEME = "theme"
    THEME_AND_FINDING = "theme and finding"
    """A theme whose title is also its finding, as in a CERQual summary."""
    GROUP = "group"
    ROW_ID = "row id"
    COMPONENT = "component"
    CONTEXT = "context"
    """Contextual factors: signed by a prefix where there is one, otherwise unsigned."""
    ENABLER = "enabler"
    BARRIER = "barrier"
    MIXED = "mixed"
    """Factors that both enable and hinder."""
    MECHANISM = "mechanism"
    OUTCOME = "outcome"
    FINDING = "finding"
    CONFIGURATION = "configuration"
    """A sentence with its context, mechanism and outcome marked inside: "(C) … (M) … (O) …"."""
    MARKS = "marks"
    """Marks by which the row is said of what the heading names, a study, setting or factor: X, +, −."""
    ANSWER = "answer"
    """Yes or no, to what the heading asks, beside a column of sentences."""
    SIGN = "sign"
    """The sign of the row's contextual factors: +, −, yes, no."""
    REFERENCES = "references"
    GRADE = "grade"
    GRADE_REASON = "grade reason"
    RATING = "rating"
    """The quality of the study that a row is: a score, a grade, or an answer of a checklist."""
    STREAM = "stream"
    """References of one kind of study, with or without grades: "low [46]"."""
    COUNT = "count"
    """Numbers of studies, or of what else the heading names."""
    NOTE = "note"
    """Text that is kept with the row and says nothing about its theme."""
    LEFT_OUT = "left out"


class RowIs(StrEnum):
    """What a row of the table's body is."""

    THEME = "theme"
    CONFIGURATION = "configuration"
    STUDY = "study"
    LISTS = "lists"
    """Nothing by itself: the table has lists side by side, and each cell of a list is a theme."""


class RowKind(StrEnum):
    """What one row is in the layout of its table."""

    HEADING = "heading"
    SECTION = "section"
    BODY = "body"
    NOTE = "note"
    LEFT_OUT = "left out"


class CitationForm(StrEnum):
    """How citations are written in cells."""

    NONE = "none"
    BRACKETS = "brackets"
    """[46, 67-69]"""
    PARENTHESES = "parentheses"
    """(4, 40-42)"""
    AUTHOR_YEAR = "author-year"
    """(Smith 2015; Lee 2016a, b), or the same without parentheses"""
    RAISED = "raised"
    """Superscript numbers, or links to the reference list"""
    NUMBERS = "numbers"
    """Bare numbers in a column of their own: 6, 9, 10 or "Studies 2, 5, 7" """
    GLUED = "glued"
    """Digits at the end of a word, where plain text lost its superscripts: culture27"""


class ColumnPlan(NamedTuple):
    """What a column holds; `stream` and `direction` say to which evidence its references belong."""

    holds: Holds
    stream: str = ""
    direction: Direction | None = None
    grade: str = ""
    """The grade of all that the column says, where its heading is one: "High"."""
    blank_repeats: bool = False
    """Whether a blank cell means the same as the one above."""


class Recipe(NamedTuple):
    """Every answer; `None` stands for a question that is not answered, and leaves open what depends on it."""

    columns: tuple[ColumnPlan, ...]
    heading_rows: int
    row_is: RowIs = RowIs.THEME
    row_kinds: tuple[tuple[int, RowKind], ...] = ()
    """Rows, from 0, that the reader says are something else than they look like."""
    sections_are_groups: bool | None = None
    """Whether section rows are groups of the themes below them; shown as groups until it is answered."""
    first_group: str | None = None
    """The group of the rows before the first section row, where the heading names it; "" for none."""
    bullets: tuple[str, ...] = ("•", "·", "▪", "‣", "◦", "∙", "●", "○", "■", "–", "-", "*")
    at_lines: bool = True
    """Whether each line of a cell is a statement."""
    at_semicolons: bool = False
    arrows_divide: bool | None = None
    """Whether "→" parts a mechanism cell into resource and response."""
    enabler_prefixes: tuple[str, ...] = ()
    barrier_prefixes: tuple[str, ...] = ()
    mixed_prefixes: tuple[str, ...] = ()
    """Words that begin a statement of that sign, as printed, without the colon or dash after them."""
    plain_prefixes: tuple[str, ...] = ()
    """Words such as "Mixed" that begin statements and are not signs: they belong to the words of the statement."""
    unsigned_are_enablers: bool | None = None
    """Whether a statement of a signed column that has no prefix is an enabler; otherwise it is a context."""
    enabler_signs: tuple[str, ...] = ()
    barrier_signs: tuple[str, ...] = ()
    mixed_signs: tuple[str, ...] = ()
    """Whole cells of a SIGN or MARKS column: "+", "Yes"."""
    plain_signs: tuple[str, ...] = ()
    """Whole cells of such a column that say that something is mentioned, without a sign: "X"."""
    citations: tuple[CitationForm, ...] = ()
    raised_are_references: bool | None = None
    """Whether raised numbers that could be references or notes are references; False too where digits that are joined
    to words in a plain text belong to these."""
    same_references: tuple[tuple[str, str], ...] = ()
    """Labels of references that are another spelling, each with the label that is meant."""
    different_references: tuple[tuple[str, str], ...] = ()
    """Labels that look like two spellings of one study and are two."""
    raised_letters_are_markers: bool | None = None
    """Whether raised letters and signs that no note explains refer to notes; otherwise they are words."""
    scale: tuple[str, ...] = ()
    """The grades, the weakest first where `scale_is_ordered`."""
    scale_is_ordered: bool | None = None
    """False where the reader leaves the order open."""
    grades_in_headings: bool | None = None
    """Whether headings such as "High" are the grades of what is under them; read so until it is answered."""
    nothing: tuple[str, ...] = ()
    """Words for an empty cell beside those that are always known: "k. A."."""
    corrections: tuple[tuple[int, int, str], ...] = ()
    """Cells by row and column from 0, with the text that the reader gave instead of the printed one."""
    as_printed: tuple[tuple[int, int], ...] = ()
    """Cells of which what cannot be read is kept as printed on purpose."""
    joined_titles: bool | None = None
    """Whether rows with the same title are rows of one theme; shown as one until it is answered."""
    text_form: TextForm = AS_FOUND
    """How the text of the file is read: its tables are those of a file read by it."""
