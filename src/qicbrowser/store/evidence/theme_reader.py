"""Reads whole themes: passages, appraisals and cells, with one query per kind for many themes."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from qicbrowser.domain.records import Appraisal, Cell, Passage, Role, Theme
from qicbrowser.store.evidence.source_tables import SourceTables

THEMES = "json_each(?) CROSS JOIN evidence.theme ON theme.key = value"
"""The themes of keys given as JSON. A cross join is made in the order in which it is written: by these keys."""

_ROLE_ORDER = "instr('component mechanism outcome enabler barrier', role)"


class ThemeReader:
    """Reads of the attached evidence file."""

    def __init__(self, connection: sqlite3.Connection, tables: SourceTables) -> None:
        self._connection = connection
        self._tables = tables

    def themes(self, keys: Sequence[str]) -> Iterator[Theme]:
        """The themes of these keys, in the order of the tree."""
        values = json.dumps(list(keys))
        themes = self._rows(f"SELECT place, theme.key, title, printed_studies, table_key FROM {THEMES}", values)
        passages = self._by_theme(
            "SELECT theme_key, passage.key, role, position, text FROM json_each(?)"
            f" CROSS JOIN evidence.passage ON theme_key = value ORDER BY {_ROLE_ORDER}, position",
            values,
        )
        appraisals = self._by_theme(
            "SELECT theme_key, stream_key, grade_key, reference_key, number FROM json_each(?)"
            " CROSS JOIN evidence.appraisal ON theme_key = value"
            " CROSS JOIN evidence.reference ON reference.key = reference_key ORDER BY number",
            values,
        )
        cells = self._by_theme(
            "SELECT theme_key, position, text FROM json_each(?)"
            " CROSS JOIN evidence.cell ON theme_key = value ORDER BY position",
            values,
        )
        for _, key, title, printed_studies, table_key in sorted(themes):
            streams, grades = self._tables.scales(table_key)
            headings = self._tables.headings
            yield Theme(
                key,
                title,
                printed_studies,
                self._tables.tables[table_key],
                tuple(streams.values()),
                tuple(grades.values()),
                tuple(Passage(passage, Role(role), position, text) for passage, role, position, text in passages[key]),
                tuple(
                    Appraisal(stream, grade, reference, number)
                    for stream in streams.values()
                    for grade in grades.values()
                    for stream_key, grade_key, reference, number in appraisals[key]
                    if (stream_key, grade_key) == (stream.key, grade.key)
                ),
                tuple(Cell(headings[table_key, position], text) for position, text in cells[key]),
            )

    def _by_theme(self, sql: str, keys: str) -> dict[str, list[Any]]:
        """Rows by their first column, the key of a theme, without it."""
        by_theme: dict[str, list[Any]] = defaultdict(list)
        for theme_key, *row in self._rows(sql, keys):
            by_theme[theme_key].append(row)
        return by_theme

    def _rows(self, sql: str, *values: str) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()
