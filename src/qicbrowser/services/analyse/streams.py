"""Themes by stream, and studies by stream and grade."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from itertools import islice

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.analysis.evidence_map import EvidenceMap, MapCell, StreamCount, ThemeStreams
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Grade, Stream
from qicbrowser.services.analyse.evidence_map import cells_by_theme, grade_text, stream_name


def themes_by_stream(shown: EvidenceMap, most: int | None = None) -> tuple[ThemeStreams, ...]:
    """Each theme of the map with its studies by stream; no more than the first `most` themes."""
    columns = {reference.place: at for at, reference in enumerate(shown.references)}
    return tuple(
        ThemeStreams(theme, len(cells), _counts(shown, [((columns[each.place],), cell) for each, cell in cells]))
        for theme, cells in islice(cells_by_theme(shown), most)
    )


def streams_in_all(shown: EvidenceMap) -> tuple[StreamCount, ...]:
    """The studies of all themes of the map by stream: each is counted once, in however many themes it is."""
    columns = {reference.place: at for at, reference in enumerate(shown.references)}
    themes = {theme.place for theme in shown.themes}
    alike: dict[int, tuple[MapCell, set[int]]] = {}
    """Cells of the same appraisals are one object: there are few, and the studies of each are gathered first."""
    for (theme, place), cell in shown.cells.items():
        if theme in themes and place in columns:
            if id(cell) not in alike:
                alike[id(cell)] = cell, set()
            alike[id(cell)][1].add(columns[place])
    return _counts(shown, ((studies, cell) for cell, studies in alike.values()))


def _counts(shown: EvidenceMap, cells: Iterable[tuple[Collection[int], MapCell]]) -> tuple[StreamCount, ...]:
    """The studies of cells by stream and grade; each cell comes with the columns of its studies."""
    by_stream: dict[Stream | None, dict[Grade | None, set[int]]] = {
        stream: defaultdict(set) for stream in shown.streams
    }
    for columns, cell in cells:
        for each in cell:
            by_stream[each.stream][each.grade].update(columns)
    return tuple(
        StreamCount(
            stream,
            len(set().union(*by_grade.values())),
            tuple(
                (grade, tuple(shown.references[column] for column in sorted(by_grade.get(grade, ()))))
                for grade in (*shown.grades, None)
                if grade is not None or None in by_grade
            ),
        )
        for stream, by_grade in by_stream.items()
    )


def rows(shown: EvidenceMap) -> AnswerTable:
    """The table behind it: a row for each theme and stream, with the number of studies, and of each grade."""
    themes = themes_by_stream(shown)
    graded = dict.fromkeys(grade for theme in themes for count in theme.streams for grade, _ in count.by_grade)
    grades = [*shown.grades, *([None] if None in graded else ())]
    return AnswerTable(
        (
            Message("theme-heading"),
            Message("stream-heading"),
            Message("studies-heading"),
            *(grade_text(grade) for grade in grades),
        ),
        tuple(
            (theme.theme.title, stream_name(count.stream), count.studies, *_numbers(count, grades))
            for theme in themes
            for count in theme.streams
        ),
    )


def _numbers(count: StreamCount, grades: Iterable[Grade | None]) -> tuple[int, ...]:
    references = dict(count.by_grade)
    return tuple(len(references.get(grade, ())) for grade in grades)
