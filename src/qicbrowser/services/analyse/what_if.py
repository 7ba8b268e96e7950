"""What themes would rest on if some streams, grades or studies did not count. "Left" is a count, never a strength."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence

from qicbrowser.domain.analysis.answer_table import AnswerTable, Cell
from qicbrowser.domain.analysis.evidence_map import EvidenceMap, MapCell
from qicbrowser.domain.analysis.scenarios import Reason, Rest, Scenario, ScenarioLine, ThemeLeft, WhatIf
from qicbrowser.domain.messages import Message, sentences
from qicbrowser.domain.records import Grade, Stream
from qicbrowser.services.analyse.choice import Choice, IndexedMap
from qicbrowser.services.analyse.evidence_map import grade_text, listed, stream_name
from qicbrowser.services.analyse.scenarios import scenario_name

_REASONS = {
    Reason.REFERENCE: Message("left-out-by-itself"),
    Reason.STREAM: Message("left-out-by-stream"),
    Reason.GRADE: Message("left-out-by-grade"),
}


def what_if(shown: EvidenceMap, left_out: Collection[str]) -> WhatIf:
    """What counts when these keys of streams, grades and references are left out; unknown keys make no difference."""
    indexed = IndexedMap(shown)
    choice = Choice(indexed, frozenset(left_out))
    columns = list(zip(shown.references, indexed.by_study, strict=True))
    streams, grades = scales(indexed)
    return WhatIf(
        choice.keys,
        tuple(map(choice.theme_left, shown.themes, indexed.by_theme)),
        tuple(choice.study(reference, cells) for reference, cells in columns),
        streams,
        grades,
        shown.appraisals,
        sum(choice.appraisals_left(reference, cells) for reference, cells in columns),
    )


def scales(
    indexed: IndexedMap,
) -> tuple[tuple[tuple[Stream | None, int], ...], tuple[tuple[Grade | None, int], ...]]:
    """The streams and the grades of a map, each with the number of its appraisals; None for what is without one."""
    shown = indexed.map
    streams, grades = Counter[Stream | None](), Counter[Grade | None]()
    times: dict[int, tuple[MapCell, int]] = {}
    for cells in indexed.by_study:
        for cell in cells:
            times[id(cell)] = cell, times.get(id(cell), (cell, 0))[1] + 1
    for cell, count in times.values():
        for each in cell:
            streams[each.stream] += count
            grades[each.grade] += count
    return (
        tuple((stream, streams[stream]) for stream in shown.streams),
        tuple((grade, grades[grade]) for grade in (*shown.grades, *([None] if grades[None] else ()))),
    )


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


def spoken(theme: ThemeLeft) -> Message:
    """A theme in words: how many studies it cites, how many are left, and what that means."""
    return Message(
        "left-theme", theme=theme.theme.title, cited=theme.cited, left=len(theme.left), sentence=sentence(theme)
    )


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
    return how_much_counts(len(answer.studies), answer.studies_left, answer.appraisals, answer.appraisals_left)


def how_much_counts(studies: int, studies_left: int, appraisals: int, appraisals_left: int) -> Message:
    return Message(
        "what-counts",
        n=studies,
        studies=studies_left,
        left=appraisals_left,
        appraisals=Message("count-appraisals", n=appraisals),
    )


def compare(shown: EvidenceMap, scenarios: Iterable[Scenario]) -> tuple[ScenarioLine, ...]:
    """The studies left for each theme of a map: first with everything, then in each scenario."""
    indexed = IndexedMap(shown)
    return tuple(_line(indexed, name, left_out) for name, left_out in _choices(scenarios))


def _choices(scenarios: Iterable[Scenario]) -> Iterator[tuple[str | None, frozenset[str]]]:
    yield None, frozenset()
    for scenario in scenarios:
        yield scenario.name, frozenset(scenario.left_out)


def _line(indexed: IndexedMap, name: str | None, keys: frozenset[str]) -> ScenarioLine:
    choice = Choice(indexed, keys)
    left = [
        [reference.place for reference, cell in cells if choice.counts(reference, cell)] for cells in indexed.by_theme
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
        tuple((_line_name(line), *line.left, line.studies_left) for line in lines),
    )


def _line_name(line: ScenarioLine) -> str | Message:
    return Message("everything-cited") if line.name is None else scenario_name(line.name)
