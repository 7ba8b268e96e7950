"""What stands out in tables: where a count, a grade or a cell deserves a second look. Nothing is called wrong."""

from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Role


class FindingKind(StrEnum):
    """What is looked for."""

    PRINTED_COUNT = "printed count"
    """The N beside a title differs from the number of distinct studies that the theme cites."""
    GRADES_DIFFER = "grades differ"
    """A study has one grade in one stream of a theme, and another in another."""
    NO_OUTCOME = "no outcome"
    """A theme without an outcome, in a table that has outcomes."""
    SAME_WORDS = "same words"
    """Passages of several themes with the same words."""
    NO_CITATION = "no citation"
    """Studies of which neither the review's own list nor the reader says which publication they are."""
    AS_PRINTED = "as printed"
    """Words of a cell that were not read as anything, or as a grade that is not on the table's scale."""
    CORRECTED = "corrected"
    """A cell that was corrected before it was read."""


class Finding(NamedTuple):
    """One finding; `keys` are those of its places, themes first, then references or passages.

    `numbers` are those that the message says, in its order: the printed and the counted studies, the themes with the
    same words, or the references without citation and all that are cited.
    """

    kind: FindingKind
    keys: tuple[str, ...]
    numbers: tuple[int, ...]
    message: Message


class Audit(NamedTuple):
    """What stands out, by kind and then in the order of the library.

    `printed_counts` is how many themes print a number of studies that could be compared.
    """

    findings: tuple[Finding, ...]
    printed_counts: int


class CountedTheme(NamedTuple):
    """A theme that prints a number of studies, with the number of distinct ones that it cites."""

    key: str
    title: str
    table_key: str
    printed: int
    cited: int


class GradedStudy(NamedTuple):
    """A study with several grades in several streams of a theme; `grades` are pairs of names, of stream and grade."""

    theme_key: str
    theme_title: str
    reference_key: str
    label: str
    grades: tuple[tuple[str, str], ...]


class TitledTheme(NamedTuple):
    key: str
    title: str


class ThemePassage(NamedTuple):
    """A passage with the theme that it is of."""

    key: str
    theme_key: str
    role: Role
    text: str


class CitedReference(NamedTuple):
    """A reference that a theme cites; `is_known` says whether the review's own list says which publication it is."""

    key: str
    label: str
    is_known: bool


class PrintedCell(NamedTuple):
    """A cell, what of one was not read, or a grade of a theme's row, as printed; `heading` is "" for a grade.

    `corrected` is what the reader corrected the text of a cell to.
    """

    theme_key: str
    theme_title: str
    heading: str
    text: str
    corrected: str | None = None


class Outstanding(NamedTuple):
    """What is looked at in some themes that follow one another."""

    counted: tuple[CountedTheme, ...]
    graded: tuple[GradedStudy, ...]
    without_outcome: tuple[TitledTheme, ...]
    passages: tuple[ThemePassage, ...]
    references: tuple[CitedReference, ...]
    unread_cells: tuple[PrintedCell, ...]
    unknown_grades: tuple[PrintedCell, ...]
    corrected_cells: tuple[PrintedCell, ...]
