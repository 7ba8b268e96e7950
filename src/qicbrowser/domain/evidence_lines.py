"""The lines of a theme's table of evidence: a stream each, and of a stream with directions one per direction."""

from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Appraisal, Direction, Grade, Stream, Theme

DIRECTIONS = {
    Direction.FOR: Message("evidence-for"),
    Direction.AGAINST: Message("evidence-against"),
    Direction.MIXED: Message("evidence-mixed"),
}
"""What the directions are called."""


class EvidenceLine(NamedTuple):
    """None is for evidence without a stream, or without a direction."""

    stream: Stream | None
    direction: Direction | None
    appraisals: tuple[Appraisal, ...]

    def with_grade(self, grade: Grade | None) -> tuple[Appraisal, ...]:
        return tuple(each for each in self.appraisals if each.grade == grade)

    @property
    def studies(self) -> int:
        return len({each.reference_key for each in self.appraisals})


def evidence_lines(theme: Theme) -> list[EvidenceLine]:
    """The streams of the table, and evidence without one, except for what only a passage cites."""
    lines: list[EvidenceLine] = []
    for stream in (*theme.streams, None):
        here = [each for each in theme.appraisals if each.stream == stream and (stream or not each.passage_key)]
        directions = [each for each in Direction if any(appraisal.direction is each for appraisal in here)]
        undirected = any(each.direction is None for each in here) or (stream is not None and not here)
        lines += [
            EvidenceLine(stream, direction, tuple(each for each in here if each.direction is direction))
            for direction in (*directions, *([None] if undirected else ()))
        ]
    return lines


def graded_columns(theme: Theme, lines: Sequence[EvidenceLine]) -> list[Grade | None]:
    """The grades of the theme's scale; with None where something is not graded, or there is no scale."""
    is_graded = all(each.grade for line in lines for each in line.appraisals)
    return [*theme.grades, *([] if is_graded and theme.grades else [None])]
