"""The map of a source table: its orders, what a search left of it, and the table behind it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Any

from qicbrowser.domain.analysis.answer_table import AnswerTable, Cell
from qicbrowser.domain.analysis.evidence_map import (
    EvidenceMap,
    MapCell,
    MapReference,
    MapTheme,
    Presence,
    StreamPlace,
)
from qicbrowser.domain.evidence_lines import DIRECTIONS
from qicbrowser.domain.folding import alike
from qicbrowser.domain.labels import order as label_order
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Direction, Grade, Stream


class StudyOrder(StrEnum):
    """The order of the columns."""

    NUMBER = "number"
    THEMES = "themes"
    """Those of most themes first."""
    GRADE = "grade"
    """By the best grade that the review gives a study here, the best first; the table's order for a scale without
    one."""


class ThemeOrder(StrEnum):
    """The order of the rows."""

    PRINTED = "printed"
    STUDIES = "studies"
    """Those of most studies first."""
    TITLE = "title"


def ordered(shown: EvidenceMap, studies: StudyOrder, themes: ThemeOrder) -> EvidenceMap:
    """The map in these orders; equals follow one another as they do in the review."""
    rows, columns = _in_order(_row_keys(shown, themes)), _in_order(_column_keys(shown, studies))
    return shown._replace(
        themes=tuple(shown.themes[row] for row in rows),
        studies=tuple(shown.studies[row] for row in rows),
        references=tuple(shown.references[column] for column in columns),
        cited_for=tuple(shown.cited_for[column] for column in columns),
    )


def _in_order(keys: Sequence[Any]) -> list[int]:
    """The places of keys, the least key first."""
    return sorted(range(len(keys)), key=keys.__getitem__)


def _row_keys(shown: EvidenceMap, order: ThemeOrder) -> Sequence[Any]:
    match order:
        case ThemeOrder.PRINTED:
            return [theme.place for theme in shown.themes]
        case ThemeOrder.STUDIES:
            return [(-count, theme.place) for theme, count in zip(shown.themes, shown.studies, strict=True)]
        case ThemeOrder.TITLE:
            return [(label_order(alike(theme.title)), theme.place) for theme in shown.themes]


def _column_keys(shown: EvidenceMap, order: StudyOrder) -> Sequence[Any]:
    match order:
        case StudyOrder.NUMBER:
            return [reference.place for reference in shown.references]
        case StudyOrder.THEMES:
            return [(-count, each.place) for each, count in zip(shown.references, shown.cited_for, strict=True)]
        case StudyOrder.GRADE:
            best = _best_grades(shown)
            return [(best[reference.place], reference.place) for reference in shown.references]


def _best_grades(shown: EvidenceMap) -> dict[int, int]:
    """The place of each reference's best grade, counted from the best; those without a grade come last."""
    scale: Sequence[Grade] = shown.grades
    if all(grade.rank is not None for grade in scale):
        scale = sorted(scale, key=lambda grade: -(grade.rank or 0))
    places: dict[Grade | None, int] = {grade: at for at, grade in enumerate(scale)}
    last = len(scale)
    best: dict[int, int] = defaultdict(lambda: last)
    themes = {theme.place for theme in shown.themes}
    for (theme, reference), cell in shown.cells.items():
        if theme in themes:
            best[reference] = min(best[reference], *(places.get(each.grade, last) for each in cell))
    return best


def narrowed(
    shown: EvidenceMap, *, themes: Collection[str] | None = None, references: Collection[str] | None = None
) -> EvidenceMap:
    """The map of these themes and references only, by their keys; None for all of them.

    References that none of the themes cites are left out, and so are themes without any of the references.
    """
    rows = [theme for theme in shown.themes if themes is None or theme.key in themes]
    columns = [each for each in shown.references if references is None or each.key in references]
    row_places, column_places = {theme.place for theme in rows}, {each.place for each in columns}
    studies: dict[int, int] = defaultdict(int)
    cited_for: dict[int, int] = defaultdict(int)
    appraisals = 0
    for (theme, reference), cell in shown.cells.items():
        if theme in row_places and reference in column_places:
            studies[theme] += 1
            cited_for[reference] += 1
            appraisals += len(cell)
    left_rows = tuple(theme for theme in rows if references is None or theme.place in studies)
    left_columns = tuple(each for each in columns if each.place in cited_for)
    return shown._replace(
        themes=left_rows,
        references=left_columns,
        studies=tuple(studies[theme.place] for theme in left_rows),
        cited_for=tuple(cited_for[each.place] for each in left_columns),
        appraisals=appraisals,
    )


def cells_by_theme(shown: EvidenceMap) -> Iterator[tuple[MapTheme, list[tuple[MapReference, MapCell]]]]:
    """The themes in their order, each with the references that it cites, in theirs, and the appraisals there."""
    columns = {reference.place: at for at, reference in enumerate(shown.references)}
    for each in shown.themes:
        cited = sorted(columns[place] for place in shown.cited[each.place] if place in columns)
        references = [shown.references[column] for column in cited]
        yield each, [(reference, shown.cells[each.place, reference.place]) for reference in references]


def stream_places(shown: EvidenceMap, cell: MapCell) -> tuple[StreamPlace, ...]:
    """A cell by the streams of its map: each stream has its place, also where the cell has nothing in it."""
    return tuple(_stream_place(stream, cell) for stream in shown.streams)


def _stream_place(stream: Stream | None, cell: MapCell) -> StreamPlace:
    here = [each for each in cell if each.stream == stream]
    if not here:
        return StreamPlace(stream, Presence.OTHER_STREAM if cell else Presence.NOT_CITED)
    given = dict.fromkeys((each.grade, each.direction) for each in here)
    passages = dict.fromkeys(each.passage_key for each in here if each.passage_key)
    return StreamPlace(
        stream,
        Presence.CITED,
        tuple(grade for grade, _ in given),
        tuple(direction for _, direction in given),
        tuple(passages),
    )


def why_empty(shown: EvidenceMap) -> Message | None:
    """Why there is nothing to show; None where there is something."""
    if not shown.themes:
        return Message("map-without-themes")
    return None if shown.references else Message("map-without-studies")


def summary(shown: EvidenceMap) -> Message:
    """How much is in the map: themes, distinct studies, appraisals."""
    return Message(
        "map-summary",
        themes=Message("count-themes", n=len(shown.themes)),
        studies=Message("count-studies", n=len(shown.references)),
        appraisals=Message("count-appraisals", n=shown.appraisals),
    )


def rows(shown: EvidenceMap) -> AnswerTable:
    """The table behind the map: a row for each theme and study that meet, with a column per stream."""
    streams = tuple(stream_name(stream) for stream in shown.streams)
    headings = (Message("theme-heading"), Message("study-heading"), *streams)
    if any(each.passage_key for cell in set(shown.cells.values()) for each in cell):
        headings = (*headings, Message("passages-heading"))
    return AnswerTable(
        headings,
        tuple(
            _row(shown, theme, reference, cell, len(headings))
            for theme, cells in cells_by_theme(shown)
            for reference, cell in cells
        ),
    )


def _row(shown: EvidenceMap, theme: MapTheme, reference: MapReference, cell: MapCell, width: int) -> tuple[Cell, ...]:
    places = stream_places(shown, cell)
    cells = (theme.title, f"[{reference.label}]", *map(place_text, places))
    passages = dict.fromkeys(key for place in places for key in place.passage_keys)
    return (*cells, "\n".join(passages)) if len(cells) < width else cells


def stream_name(stream: Stream | None) -> str | Message:
    return stream.name if stream else Message("other-evidence-heading")


def place_text(place: StreamPlace) -> Cell:
    """What stands in a stream's place: the grades as the review has them, or that there is nothing."""
    if place.presence is not Presence.CITED:
        return Message("not-in-that-stream") if place.presence is Presence.OTHER_STREAM else ""
    return listed(grade_text(*given) for given in zip(place.grades, place.directions, strict=True))


def listed(texts: Iterable[str | Message]) -> Cell:
    """Texts as one, the only one as it is."""
    each = tuple(texts)
    return each[0] if len(each) == 1 else Message("listed", texts=tuple(map(_message, each)))


def _message(text: str | Message) -> Message:
    return text if isinstance(text, Message) else Message("quoted-word", text=text)


def grade_text(grade: Grade | None, direction: Direction | None = None) -> str | Message:
    """A grade with its direction: "medium", "medium (for)", "cited without a grade"."""
    name: str | Message = grade.name if grade else Message("cited-without-grade")
    return Message("grade-and-direction", grade=name, direction=DIRECTIONS[direction]) if direction else name
