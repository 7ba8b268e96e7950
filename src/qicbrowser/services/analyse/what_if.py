"""What themes would rest on if some streams, grades or studies did not count. "Left" is a count, never a strength."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import NamedTuple

from qicbrowser.domain.analysis.answer_table import AnswerTable, Cell
from qicbrowser.domain.analysis.evidence_map import EvidenceMap, MapAppraisal, MapCell, MapReference, MapTheme
from qicbrowser.domain.analysis.scenarios import (
    Reason,
    Rest,
    Scenario,
    ScenarioLine,
    StreamLeft,
    StudyChoice,
    StudyLeft,
    ThemeLeft,
    WhatIf,
)
from qicbrowser.domain.messages import Message, sentences
from qicbrowser.domain.records import Direction, Grade, Stream
from qicbrowser.services.analyse.evidence_map import cells_by_theme, grade_text, listed, stream_name

_REASONS = {
    Reason.REFERENCE: Message("left-out-by-itself"),
    Reason.STREAM: Message("left-out-by-stream"),
    Reason.GRADE: Message("left-out-by-grade"),
}


def what_if(shown: EvidenceMap, left_out: Collection[str]) -> WhatIf:
    """What counts when these keys of streams, grades and references are left out; unknown keys make no difference."""
    choice = _Choice(shown, frozenset(left_out))
    streams, grades = Counter[Stream | None](), Counter[Grade | None]()
    reasons: dict[int, set[Reason]] = defaultdict(set)
    counts_for = Counter[int]()
    appraisals = 0
    themes = []
    cells_of: dict[int, tuple[MapCell, int]] = {}
    for theme, cells in cells_by_theme(shown):
        left = choice.theme_left(theme, cells)
        themes.append(left)
        counts_for.update(reference.place for reference in left.left)
        for reference, cell in cells:
            cells_of[id(cell)] = cell, cells_of.get(id(cell), (cell, 0))[1] + 1
            for at in choice.judged(cell):
                is_left_out = reference.key in choice.keys
                appraisals += 0 if is_left_out else at.counting
                reasons[reference.place].update(at.reasons, (Reason.REFERENCE,) if is_left_out else ())
    for cell, times in cells_of.values():
        for each in cell:
            streams[each.stream] += times
            grades[each.grade] += times
    return WhatIf(
        choice.keys,
        tuple(themes),
        tuple(
            StudyChoice(
                each,
                cited_for,
                counts_for[each.place],
                () if counts_for[each.place] else _in_order(reasons[each.place]),
            )
            for each, cited_for in zip(shown.references, shown.cited_for, strict=True)
        ),
        tuple((stream, streams[stream]) for stream in shown.streams),
        tuple((grade, grades[grade]) for grade in (*shown.grades, *([None] if grades[None] else ()))),
        shown.appraisals,
        appraisals,
    )


class _Judged(NamedTuple):
    """The appraisals of a cell in one stream: how many count by stream and grade, and why any of them does not."""

    stream: int
    """Its place among the streams of the map."""
    given: tuple[tuple[Grade | None, Direction | None], ...]
    counting: int
    reasons: tuple[Reason, ...]


class _Choice:
    """What is left out of a map. Cells of the same appraisals are one object, and are judged once."""

    def __init__(self, shown: EvidenceMap, keys: frozenset[str]) -> None:
        self.keys = keys
        self._streams = shown.streams
        self._judged: dict[int, tuple[_Judged, ...]] = {}

    def judged(self, cell: MapCell) -> tuple[_Judged, ...]:
        """The cell by stream, whether its reference is left out or not."""
        if id(cell) not in self._judged:
            self._judged[id(cell)] = tuple(
                self._in_stream(at, [each for each in cell if each.stream == stream])
                for at, stream in enumerate(self._streams)
                if any(each.stream == stream for each in cell)
            )
        return self._judged[id(cell)]

    def _in_stream(self, at: int, here: Sequence[MapAppraisal]) -> _Judged:
        reasons = [self._reasons(each) for each in here]
        given = tuple(dict.fromkeys((each.grade, each.direction) for each in here))
        return _Judged(at, given, reasons.count([]), _in_order([one for each in reasons for one in each]))

    def _reasons(self, appraisal: MapAppraisal) -> list[Reason]:
        parts = (appraisal.stream, Reason.STREAM), (appraisal.grade, Reason.GRADE)
        return [reason for part, reason in parts if part is not None and part.key in self.keys]

    def counts(self, reference: MapReference, cell: MapCell) -> bool:
        """Whether a study counts for a theme."""
        return reference.key not in self.keys and any(at.counting for at in self.judged(cell))

    def theme_left(self, theme: MapTheme, cells: Sequence[tuple[MapReference, MapCell]]) -> ThemeLeft:
        studies: list[list[StudyLeft]] = [[] for _ in self._streams]
        for reference, cell in cells:
            is_left_out = reference.key in self.keys
            for at in self.judged(cell):
                reasons = (Reason.REFERENCE, *at.reasons) if is_left_out else () if at.counting else at.reasons
                studies[at.stream].append(StudyLeft(reference, at.given, reasons))
        left = tuple(reference for reference, cell in cells if self.counts(reference, cell))
        streams = tuple(StreamLeft(*each) for each in zip(self._streams, map(tuple, studies), strict=True))
        return ThemeLeft(theme, len(cells), left, streams, _rest(len(cells), len(left), streams))


def _in_order(reasons: Collection[Reason]) -> tuple[Reason, ...]:
    return tuple(reason for reason in Reason if reason in reasons)


def _rest(cited: int, left: int, streams: Sequence[StreamLeft]) -> Rest:
    if not cited:
        return Rest.NOT_CITED
    if left < 2:
        return Rest.ONE_STUDY if left else Rest.NOTHING
    counting = sum(any(study.counts for study in stream.studies) for stream in streams)
    return Rest.ONE_STREAM if counting == 1 and len(streams) > 1 else Rest.SEVERAL


def sentence(theme: ThemeLeft) -> Message:
    """What is left of a theme, in words: how many studies, and what counts no longer in one stream only."""
    said = _left_sentence(theme)
    remaining = {reference.place for reference in theme.left}
    for stream in theme.streams:
        labels = [
            f"[{study.reference.label}]"
            for study in stream.studies
            if not study.counts and study.reference.place in remaining
        ]
        if labels:
            name = stream_name(stream.stream)
            said = sentences(said, Message("no-longer-in-stream", n=len(labels), studies=listed(labels), stream=name))
    return said


def _left_sentence(theme: ThemeLeft) -> Message:
    left = len(theme.left)
    counting = [each for each in theme.streams if any(study.counts for study in each.studies)]
    one_stream = stream_name(counting[0].stream) if len(counting) == 1 and len(theme.streams) > 1 else None
    match theme.rest:
        case Rest.NOT_CITED:
            return Message("theme-cites-no-study")
        case Rest.NOTHING:
            return Message("would-rest-on-none", n=theme.cited)
        case Rest.ONE_STUDY:
            study = f"[{theme.left[0].label}]"
            if one_stream is None:
                return Message("would-rest-on-one", study=study)
            return Message("would-rest-on-one-in-stream", study=study, stream=one_stream)
        case Rest.ONE_STREAM if one_stream is not None:
            return Message("studies-left-in-one-stream", n=theme.cited, left=left, stream=one_stream)
        case _ if left == theme.cited:
            return Message("all-studies-left", n=left)
        case _:
            return Message("studies-left", n=theme.cited, left=left)


def summary(answer: WhatIf) -> Message:
    """How many studies and appraisals count."""
    return Message(
        "what-counts",
        n=len(answer.studies),
        studies=answer.studies_left,
        left=answer.appraisals_left,
        appraisals=Message("count-appraisals", n=answer.appraisals),
    )


def compare(shown: EvidenceMap, scenarios: Iterable[Scenario]) -> tuple[ScenarioLine, ...]:
    """The studies left for each theme of a map: first with everything, then in each scenario."""
    return tuple(_line(shown, name, left_out) for name, left_out in _choices(scenarios))


def _choices(scenarios: Iterable[Scenario]) -> Iterator[tuple[str | None, frozenset[str]]]:
    yield None, frozenset()
    for scenario in scenarios:
        yield scenario.name, frozenset(scenario.left_out)


def _line(shown: EvidenceMap, name: str | None, keys: frozenset[str]) -> ScenarioLine:
    choice = _Choice(shown, keys)
    left = [
        [reference.place for reference, cell in cells if choice.counts(reference, cell)]
        for _, cells in cells_by_theme(shown)
    ]
    return ScenarioLine(name, tuple(map(len, left)), len({place for places in left for place in places}))


def rows(answer: WhatIf) -> AnswerTable:
    """The table behind it: a row for each study in a stream of a theme, and whether it counts."""
    headings = (
        Message("theme-heading"),
        Message("cited-heading"),
        Message("left-heading"),
        Message("stream-heading"),
        Message("study-heading"),
        Message("grade-heading"),
        Message("counted-heading"),
    )
    return AnswerTable(headings, tuple(row for theme in answer.themes for row in _theme_rows(theme)))


def _theme_rows(theme: ThemeLeft) -> Iterator[tuple[Cell, ...]]:
    named = theme.theme.title, theme.cited, len(theme.left)
    if not theme.cited:
        yield *named, "", "", "", ""
    for stream in theme.streams:
        for study in stream.studies:
            graded = listed(grade_text(*given) for given in study.given)
            yield *named, stream_name(stream.stream), f"[{study.reference.label}]", graded, counted_text(study.reasons)


def counted_text(reasons: Sequence[Reason]) -> Cell:
    """Whether a study counts, and if not, why."""
    return listed(_REASONS[reason] for reason in reasons) if reasons else Message("study-counts")


def comparison_rows(shown: EvidenceMap, lines: Sequence[ScenarioLine]) -> AnswerTable:
    """The table behind the comparison: a row for each scenario, a column for each theme."""
    return AnswerTable(
        (Message("scenario-heading"), *(theme.title for theme in shown.themes), Message("studies-counted-heading")),
        tuple((line.name or Message("everything-cited"), *line.left, line.studies_left) for line in lines),
    )
