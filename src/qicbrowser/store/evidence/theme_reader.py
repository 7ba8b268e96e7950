"""Reads whole themes: passages, appraisals and cells, with one query per kind for many themes."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from typing import Any, NamedTuple

from qicbrowser.domain.features import Feature
from qicbrowser.domain.records import Appraisal, Assessment, Cell, Direction, Passage, Role, Theme
from qicbrowser.store.evidence.role_sql import ROLE_ORDER
from qicbrowser.store.evidence.source_tables import Scales, SourceTables

THEMES = "json_each(?) CROSS JOIN evidence.theme ON theme.key = value"
"""The themes of keys given as JSON. A cross join is made in the order in which it is written: by these keys."""


class _Content(NamedTuple):
    """Rows of several themes, by the keys of the themes."""

    passages: dict[str, list[Any]]
    appraisals: dict[str, list[Any]]
    cells: dict[str, list[Any]]
    assessments: dict[str, list[Any]]
    rows: dict[str, list[Any]]


class ThemeReader:
    """Reads of the attached evidence file."""

    def __init__(self, connection: sqlite3.Connection, tables: SourceTables) -> None:
        self._connection = connection
        self._tables = tables

    def themes(self, keys: Sequence[str]) -> Iterator[Theme]:
        """The themes of these keys, in the order of the tree."""
        values = json.dumps(list(keys))
        themes = self._rows(
            f"SELECT place, theme.key, title, printed_studies, table_key, group_position, markers FROM {THEMES}", values
        )
        features = {feature for row in themes for feature in self._tables.tables[row[4]].features}
        content = self._content(values, features)
        for _, key, title, printed_studies, table_key, group, markers in sorted(themes, key=lambda row: row[0]):
            streams, grades = self._tables.scales(table_key)
            headings, heading_of = self._tables.headings, self._tables.heading_of
            yield Theme(
                key,
                title,
                printed_studies,
                self._tables.tables[table_key],
                tuple(streams.values()),
                tuple(grades.values()),
                tuple(
                    Passage(passage, Role(role), n, text, row, level, label, heading_of(table_key, column, Role(role)))
                    for passage, role, column, n, text, row, level, label, _ in content.passages[key]
                ),
                self._appraisals(self._tables.scales(table_key), content.appraisals[key]),
                tuple(Cell(headings[table_key, position], *cell) for position, *cell in content.cells[key]),
                tuple(
                    Assessment(row, grades.get(grade), printed, reason, tuple(marks.split()))
                    for row, grade, printed, reason, marks in content.assessments[key]
                ),
                tuple(printed_id for (printed_id,) in content.rows[key]) or ("",),
                tuple(each.title for each in self._tables.groups_around(table_key, group)),
                _noted((key, markers), *((passage[0], passage[-1]) for passage in content.passages[key])),
            )

    def _content(self, keys: str, features: Collection[Feature]) -> _Content:
        return _Content(
            self._by_theme(
                "SELECT theme_key, passage.key, role, column_position, position, text, row, level, label, markers"
                " FROM json_each(?)"
                f" CROSS JOIN evidence.passage ON theme_key = value ORDER BY {ROLE_ORDER}, position",
                keys,
            ),
            self._by_theme(
                "SELECT theme_key, stream_key, grade_key, reference_key, number, label, direction, passage_key"
                " FROM json_each(?)"
                " CROSS JOIN evidence.appraisal ON theme_key = value"
                " CROSS JOIN evidence.reference ON reference.key = reference_key ORDER BY place",
                keys,
            ),
            self._by_theme(
                "SELECT theme_key, position, text, row, column_span, row_span, rows_above, corrected FROM json_each(?)"
                " CROSS JOIN evidence.cell ON theme_key = value ORDER BY row, position",
                keys,
            ),
            self._by_theme(
                "SELECT theme_key, row, grade_key, printed, reason, markers FROM json_each(?)"
                " CROSS JOIN evidence.assessment ON theme_key = value ORDER BY position",
                keys,
            )
            if Feature.ASSESSMENTS in features
            else defaultdict(list),
            self._by_theme(
                "SELECT theme_key, printed_id FROM json_each(?)"
                " CROSS JOIN evidence.theme_row ON theme_key = value ORDER BY position",
                keys,
            )
            if Feature.ROWS in features
            else defaultdict(list),
        )

    def _appraisals(self, scales: Scales, rows: Sequence[Any]) -> tuple[Appraisal, ...]:
        """The appraisals in the order of the table's streams and grades, those without one last."""
        streams, grades = ({key: at for at, key in enumerate(scale)} for scale in scales)
        last = len(streams) + len(grades)
        ordered = sorted(rows, key=lambda row: (streams.get(row[0], last), grades.get(row[1], last)))
        return tuple(
            Appraisal(
                scales.streams.get(stream),
                scales.grades.get(grade),
                reference,
                number,
                label,
                Direction(direction) if direction else None,
                passage,
            )
            for stream, grade, reference, number, label, direction, passage in ordered
        )

    def _by_theme(self, sql: str, keys: str) -> dict[str, list[Any]]:
        """Rows by their first column, the key of a theme, without it."""
        by_theme: dict[str, list[Any]] = defaultdict(list)
        for theme_key, *row in self._rows(sql, keys):
            by_theme[theme_key].append(row)
        return by_theme

    def _rows(self, sql: str, *values: str) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()


def _noted(*texts: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """The keys of texts with each marker that they have."""
    return tuple((key, marker) for key, markers in texts if markers for marker in markers.split())
