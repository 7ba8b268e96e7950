"""Themes beside each other, aligned by role: what they say, and what several of them have."""

from typing import NamedTuple

from qicbrowser.domain.records import Direction, Grade, Role, Stream, Theme


class ComparedTheme(NamedTuple):
    """A theme as a column, known by its letter: "A", "B", ... "Z", "AA"."""

    letter: str
    theme: Theme
    studies: int


class ComparedPassage(NamedTuple):
    """A passage; `others` are the other columns with the same words in the same role, counted from 0.

    `labels` are the reader's, by name.
    """

    key: str
    text: str
    others: tuple[int, ...] = ()
    labels: tuple[str, ...] = ()


class RoleCell(NamedTuple):
    """What a theme says in a role.

    `is_blank` says that it says nothing, and `is_in_table` that its table has the role, so that it could.
    """

    passages: tuple[ComparedPassage, ...]
    is_blank: bool
    is_in_table: bool


class RoleLine(NamedTuple):
    """A role, with a cell for each theme."""

    role: Role
    cells: tuple[RoleCell, ...]


class SamePublication(NamedTuple):
    """A reference of another review, in another column, that is the same publication: it has the same DOI or PMID.

    `by_reader` says that it is so by a citation that the reader attached; the lists of the reviews do not say it.
    """

    column: int
    reference_key: str
    label: str
    by_reader: bool


class ComparedStudy(NamedTuple):
    """A study of a theme; `others` are the other columns that cite it, which only themes of its review can.

    `given` are its streams, grades and directions in the theme.
    """

    reference_key: str
    label: str
    given: tuple[tuple[Stream | None, Grade | None, Direction | None], ...]
    others: tuple[int, ...] = ()
    same: tuple[SamePublication, ...] = ()


class Combination(NamedTuple):
    """The studies that exactly these columns cite, by key and label; there can be none."""

    columns: tuple[int, ...]
    studies: tuple[tuple[str, str], ...]


class SharedStudies(NamedTuple):
    """Which of the compared themes of a review share which studies.

    `combinations` are those of most columns first. They are all that there can be, or with `is_shortened` only those
    with studies: there are too many others.
    """

    review_key: str
    columns: tuple[int, ...]
    studies: int
    combinations: tuple[Combination, ...]
    is_shortened: bool = False


class LabelledFactor(NamedTuple):
    column: int
    role: Role
    passage_key: str


class SharedLabel(NamedTuple):
    """A label of the reader's on factors of two columns at least; `has_both_signs` where it enables and hinders."""

    name: str
    factors: tuple[LabelledFactor, ...]
    has_both_signs: bool
    id: str


class DifferentGrades(NamedTuple):
    """A study that one stream grades differently in several columns; by column, the names of its grades there."""

    reference_key: str
    label: str
    stream: Stream | None
    grades: tuple[tuple[int, tuple[str, ...]], ...]


class Comparison(NamedTuple):
    """Themes in the order in which they are compared, with a line for each role that one of them has or could have."""

    themes: tuple[ComparedTheme, ...]
    lines: tuple[RoleLine, ...]
    streams: tuple[Stream | None, ...]
    """Those of their tables; None comes last, where there is evidence without a stream."""
    studies: tuple[tuple[ComparedStudy, ...], ...]
    """Those of each theme, by number."""
    shared: tuple[SharedStudies, ...]
    """Of each review with two of the themes."""
    labels: tuple[SharedLabel, ...]
    different_grades: tuple[DifferentGrades, ...]
