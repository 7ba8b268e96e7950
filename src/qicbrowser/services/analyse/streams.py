"""Themes by stream, and studies by stream and grade."""

from collections import defaultdict
from collections.abc import Iterable

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.analysis.evidence_map import EvidenceMap, MapCell, MapReference, StreamCount, ThemeStreams
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Grade, Stream
from qicbrowser.services.analyse.evidence_map import cells_by_theme, grade_text, stream_name


def themes_by_stream(shown: EvidenceMap) -> tuple[ThemeStreams, ...]:
    """Each theme of the map with its studies by stream."""
    return tuple(ThemeStreams(theme, len(cells), _counts(shown, cells)) for theme, cells in cells_by_theme(shown))


def streams_in_all(shown: EvidenceMap) -> tuple[StreamCount, ...]:
    """The studies of all themes of the map by stream: each is counted once, in however many themes it is."""
    columns = {reference.place: at for at, reference in enumerate(shown.references)}
    cells = (pair for _, of_theme in cells_by_theme(shown) for pair in of_theme)
    return _counts(shown, sorted(cells, key=lambda pair: columns[pair[0].place]))


def _counts(shown: EvidenceMap, cells: Iterable[tuple[MapReference, MapCell]]) -> tuple[StreamCount, ...]:
    by_stream: dict[Stream | None, dict[Grade | None, dict[MapReference, None]]] = {
        stream: defaultdict(dict) for stream in shown.streams
    }
    for reference, cell in cells:
        for each in cell:
            by_stream[each.stream][each.grade][reference] = None
    return tuple(
        StreamCount(
            stream,
            len({reference for graded in by_grade.values() for reference in graded}),
            tuple(
                (grade, tuple(by_grade.get(grade, ())))
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
