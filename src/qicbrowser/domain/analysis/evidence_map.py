"""The map of a source table: which study stands behind which theme, in which stream, with which grade."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from qicbrowser.domain.records import Direction, Grade, SourceTable, Stream


class MapAssessment(NamedTuple):
    """A grade of a printed row of a theme as a whole; `grade` is None where the words are not on the table's scale."""

    row: int
    grade: Grade | None
    printed: str


class MapTheme(NamedTuple):
    """A theme as a row; `place` counts from 1 over the whole library, in the order of the tree.

    `printed_studies` is the N beside its title, where the table prints one; `groups` are the titles of the groups that
    it is in, outermost first.
    """

    place: int
    key: str
    title: str
    printed_studies: int | None = None
    groups: tuple[str, ...] = ()
    assessments: tuple[MapAssessment, ...] = ()


class MapReference(NamedTuple):
    """A reference as a column; `place` counts from 1 over the whole library, by review and number."""

    place: int
    key: str
    number: int | None
    label: str


class MapAppraisal(NamedTuple):
    """What a theme rests on a reference; None where the table names no stream, grade, direction or passage."""

    stream: Stream | None
    grade: Grade | None
    direction: Direction | None = None
    passage_key: str | None = None


MapCell: TypeAlias = "tuple[MapAppraisal, ...]"
"""The appraisals of a theme and a reference, in the order of streams and grades; () where they do not meet."""


class Presence(StrEnum):
    """Whether a study stands behind a theme in a stream."""

    CITED = "cited"
    OTHER_STREAM = "other stream"
    """Cited for the theme, but not in that stream."""
    NOT_CITED = "not cited"


class StreamPlace(NamedTuple):
    """A stream's place in a cell; the stream None is for what is cited without one. A grade is there once.

    `passage_keys` are those of the passages that cite the study themselves.
    """

    stream: Stream | None
    presence: Presence
    grades: tuple[Grade | None, ...] = ()
    directions: tuple[Direction | None, ...] = ()
    passage_keys: tuple[str, ...] = ()


class EvidenceMap(NamedTuple):
    """Themes and references of one source table or group, and the appraisals where they meet.

    `cells` has the appraisals by the places of theme and reference, in the order of streams and grades; there is none
    for a theme and a reference that do not meet. It may hold more than these themes and references: a map in another
    order, or of some themes only, shares it. So it does `cited`, the places of the references of each theme by its
    place: to look one theme up, not all cells are gone through. `studies` are the distinct references of each theme,
    and `cited_for` the themes of each reference: both count what is in this map.
    """

    key: str
    """That of the source table or group."""
    table: SourceTable
    streams: tuple[Stream | None, ...]
    """In the order of the table; None comes last, where there is evidence without a stream."""
    grades: tuple[Grade, ...]
    themes: tuple[MapTheme, ...]
    references: tuple[MapReference, ...]
    cells: Mapping[tuple[int, int], MapCell]
    cited: Mapping[int, Sequence[int]]
    studies: tuple[int, ...]
    cited_for: tuple[int, ...]
    appraisals: int

    def at(self, row: int, column: int) -> MapCell:
        """The appraisals of a cell, rows and columns counted from 0."""
        return self.cells.get((self.themes[row].place, self.references[column].place), ())


class StreamCount(NamedTuple):
    """The distinct studies in one stream, and those of each grade there; a study with two grades is among both.

    The grades are those of the table, in its order; None comes last, where a study is cited without one.
    """

    stream: Stream | None
    studies: int
    by_grade: tuple[tuple[Grade | None, tuple[MapReference, ...]], ...]


class ThemeStreams(NamedTuple):
    """The studies of a theme by the streams of its map; `studies` are the distinct ones in all streams."""

    theme: MapTheme
    studies: int
    streams: tuple[StreamCount, ...]
