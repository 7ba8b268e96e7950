"""Reads the map of a source table or group, in one pass over its appraisals."""

import sqlite3
from collections import defaultdict
from operator import itemgetter
from typing import Any, NamedTuple

from qicbrowser.domain.analysis.evidence_map import EvidenceMap, MapAppraisal, MapAssessment, MapReference, MapTheme
from qicbrowser.domain.features import Feature
from qicbrowser.domain.records import Direction
from qicbrowser.store.evidence.source_tables import Extent, Scales, SourceTables


class _Cited(NamedTuple):
    """The appraisals by the places of theme and reference, and how many they are."""

    cells: dict[tuple[int, int], tuple[MapAppraisal, ...]]
    appraisals: int


def read_map(connection: sqlite3.Connection, tables: SourceTables, key: str) -> EvidenceMap | None:
    """The map of a source table or group; None where there is no such one."""
    extent = tables.extent(key)
    if extent is None:
        return None
    scales = tables.scales(extent.table.key)
    references = _references(connection, extent)
    cited = _appraisals(connection, extent, scales, {each.key: each.place for each in references})
    themes = _themes(connection, tables, extent, scales)
    of_theme: dict[int, list[int]] = {theme.place: [] for theme in themes}
    cited_for: dict[int, int] = defaultdict(int)
    for theme, reference in cited.cells:
        of_theme[theme].append(reference)
        cited_for[reference] += 1
    columns = tuple(each for each in references if each.place in cited_for)
    without_stream = any(each.stream is None for cell in set(cited.cells.values()) for each in cell)
    return EvidenceMap(
        key,
        extent.table,
        (*scales.streams.values(), *([None] if without_stream else ())),
        tuple(scales.grades.values()),
        themes,
        columns,
        cited.cells,
        of_theme,
        tuple(len(of_theme[theme.place]) for theme in themes),
        tuple(cited_for[reference.place] for reference in columns),
        cited.appraisals,
    )


def _references(connection: sqlite3.Connection, extent: Extent) -> tuple[MapReference, ...]:
    """All references of the review, in their order."""
    rows = _rows(
        connection,
        "SELECT place, key, number, label FROM evidence.reference WHERE review_key = ? ORDER BY place",
        extent.table.review.key,
    )
    return tuple(MapReference(*row) for row in rows)


def _appraisals(connection: sqlite3.Connection, extent: Extent, scales: Scales, references: dict[str, int]) -> _Cited:
    """Appraisals, and cells of the same appraisals, are one object each, however many there are."""
    orders = [{key: at for at, key in enumerate(scale)} for scale in scales]
    last = max(map(len, orders))
    orders_of_directions = {direction.value: at for at, direction in enumerate(Direction)}
    known: dict[tuple[Any, ...], tuple[tuple[Any, ...], MapAppraisal]] = {}
    gathered: dict[tuple[int, int], list[tuple[tuple[Any, ...], MapAppraisal]]] = defaultdict(list)
    count = 0
    for place, reference, *given in connection.execute(
        "SELECT place, reference_key, stream_key, grade_key, direction, passage_key FROM evidence.theme"
        " CROSS JOIN evidence.appraisal ON theme_key = theme.key WHERE place >= ? AND place < ? ORDER BY place",
        (extent.places.start, extent.places.stop),
    ):
        stream, grade, direction, passage = appraisal = tuple(given)
        if appraisal not in known:
            order = (
                orders[0].get(stream, last),
                orders[1].get(grade, last),
                orders_of_directions.get(direction, last),
                passage or "",
            )
            value = MapAppraisal(
                scales.streams.get(stream),
                scales.grades.get(grade),
                Direction(direction) if direction else None,
                passage,
            )
            known[appraisal] = order, value
        gathered[place, references[reference]].append(known[appraisal])
        count += 1
    shared: dict[tuple[MapAppraisal, ...], tuple[MapAppraisal, ...]] = {}
    cells = {}
    for place, ordered in gathered.items():
        cell = tuple(value for _, value in sorted(ordered, key=itemgetter(0)))
        cells[place] = shared.setdefault(cell, cell)
    return _Cited(cells, count)


def _themes(
    connection: sqlite3.Connection, tables: SourceTables, extent: Extent, scales: Scales
) -> tuple[MapTheme, ...]:
    table, *places = extent.table, extent.places.start, extent.places.stop
    assessments: dict[str, list[MapAssessment]] = defaultdict(list)
    if Feature.ASSESSMENTS in table.features:
        for key, row, grade, printed in _rows(
            connection,
            "SELECT theme_key, row, grade_key, printed FROM evidence.theme"
            " CROSS JOIN evidence.assessment ON theme_key = theme.key WHERE place >= ? AND place < ?"
            " ORDER BY place, assessment.position",
            *places,
        ):
            assessments[key].append(MapAssessment(row, scales.grades.get(grade), printed))
    titles: dict[int | None, tuple[str, ...]] = {None: ()}
    themes = []
    for place, key, title, printed_studies, group in _rows(
        connection,
        "SELECT place, key, title, printed_studies, group_position FROM evidence.theme"
        " WHERE place >= ? AND place < ? ORDER BY place",
        *places,
    ):
        if group not in titles:
            titles[group] = tuple(each.title for each in tables.groups_around(table.key, group))
        themes.append(MapTheme(place, key, title, printed_studies, titles[group], tuple(assessments.get(key, ()))))
    return tuple(themes)


def _rows(connection: sqlite3.Connection, sql: str, *values: str | int) -> list[Any]:
    return connection.execute(sql, values).fetchall()
