"""The reader's scenarios: what a table would rest on if some of its evidence were left out."""

from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.analysis.evidence_map import MapReference, MapTheme
from qicbrowser.domain.records import Direction, Grade, Stream

MOST_SCENARIOS = 1_000
MOST_LEFT_OUT = 5_000
"""Streams, grades and references that one scenario leaves out."""


class Scenario(NamedTuple):
    """What is left out of a source table, under a name: keys of streams, grades and references.

    Times are UTC, ISO 8601.
    """

    id: str
    name: str
    table_key: str
    left_out: tuple[str, ...]
    created: str
    changed: str


class Reason(StrEnum):
    """Why something does not count: what of it is left out."""

    REFERENCE = "reference"
    STREAM = "stream"
    GRADE = "grade"


class Rest(StrEnum):
    """What a theme would rest on."""

    NOT_CITED = "not cited"
    """It cites no study, whatever is left out."""
    NOTHING = "nothing"
    ONE_STUDY = "one study"
    ONE_STREAM = "one stream"
    """Several studies in one stream only, of a table with several streams."""
    SEVERAL = "several"


class StudyLeft(NamedTuple):
    """A study in one stream of a theme; it counts there if one of its appraisals does.

    `given` are its grades there with their directions; `reasons` are why it does not count, () where it does.
    """

    reference: MapReference
    given: tuple[tuple[Grade | None, Direction | None], ...]
    reasons: tuple[Reason, ...]

    @property
    def counts(self) -> bool:
        return not self.reasons


class StreamLeft(NamedTuple):
    """The studies of a theme in one stream, those that are left out among them."""

    stream: Stream | None
    studies: tuple[StudyLeft, ...]


class ThemeLeft(NamedTuple):
    """A theme with its studies by stream; `cited` and `left` are the distinct ones that it cites, and that count."""

    theme: MapTheme
    cited: int
    left: tuple[MapReference, ...]
    streams: tuple[StreamLeft, ...]
    rest: Rest


class StudyChoice(NamedTuple):
    """A study: how many themes cite it, for how many it counts, and why for none; `reasons` is () where it counts."""

    reference: MapReference
    cited_for: int
    counts_for: int
    reasons: tuple[Reason, ...]


class WhatIf(NamedTuple):
    """What is left of a map when these keys of streams, grades and references are left out.

    `streams` and `grades` are those of the map, None for evidence without one, which no key leaves out; each with the
    number of its appraisals, those that do not count included.
    """

    left_out: frozenset[str]
    themes: tuple[ThemeLeft, ...]
    studies: tuple[StudyChoice, ...]
    streams: tuple[tuple[Stream | None, int], ...]
    grades: tuple[tuple[Grade | None, int], ...]
    appraisals: int
    appraisals_left: int

    @property
    def studies_left(self) -> int:
        """The distinct studies that count for one theme at least."""
        return sum(study.counts_for > 0 for study in self.studies)


class ScenarioLine(NamedTuple):
    """One scenario of several that are compared: the studies left for each theme, and in all.

    `name` is the reader's, None for everything that the review cites.
    """

    name: str | None
    left: tuple[int, ...]
    studies_left: int
