"""Reads source tables, and groups in them, as they are printed: columns and counts, and their rows by the page."""

import json
import sqlite3
from collections import defaultdict
from typing import Any

from qicbrowser.domain.overviews import RowCell, RowPassage, TableColumn, TablePage, TableRow, TableSummary
from qicbrowser.domain.records import Role
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.store.evidence.source_tables import Extent, SourceTables

_MOST_ROWS = 100
_MOST_CELLS = 1000
"""Rows and cells of a page, which Qt lays out in some tenths of a second; a page has one row at least."""


class TablePages:
    """Reads of the attached evidence file."""

    def __init__(self, connection: sqlite3.Connection, tables: SourceTables) -> None:
        self._connection = connection
        self._tables = tables

    def summary(self, key: str) -> TableSummary | None:
        """A table or group by its key."""
        extent = self._tables.extent(key)
        return self._summary(extent) if extent else None

    def _summary(self, extent: Extent) -> TableSummary:
        table, groups, places = extent
        columns = self._rows(
            "SELECT position, heading, holds FROM evidence.source_column WHERE table_key = ? ORDER BY position",
            table.key,
        )
        of_themes = "FROM evidence.theme CROSS JOIN evidence.{} ON theme_key = theme.key WHERE place >= ? AND place < ?"
        ((rows, references, assessed),) = self._rows(
            f"SELECT (SELECT count(*) {of_themes.format('theme_row')}),"
            f" (SELECT count(DISTINCT reference_key) {of_themes.format('appraisal')}),"
            f" (SELECT count(*) {of_themes.format('assessment')})",
            *(places.start, places.stop) * 3,
        )
        streams, grades = self._tables.scales(table.key)
        return TableSummary(
            table,
            tuple(TableColumn(position, tuple(json.loads(path)), Holds(holds)) for position, path, holds in columns),
            tuple(streams.values()),
            tuple(grades.values()),
            len(places),
            rows,
            references,
            assessed,
            groups,
        )

    def summaries(self, review_key: str) -> tuple[TableSummary, ...]:
        """The tables of a review in the order of the tree, those without themes included."""
        keys = self._rows("SELECT key FROM evidence.source_table WHERE review_key = ? ORDER BY rowid", review_key)
        return tuple(summary for (key,) in keys if (summary := self.summary(key)))

    def page(self, key: str, first: int = 0) -> TablePage | None:
        """The page of rows of a table or group that the row `first`, from 0, is on."""
        extent = self._tables.extent(key)
        if extent is None:
            return None
        summary = self._summary(extent)
        most = max(1, min(_MOST_ROWS, _MOST_CELLS // max(1, len(summary.columns))))
        first = max(0, min(first, summary.rows - 1)) // most * most
        rows = self._rows(
            "SELECT theme.key, title, theme_row.position, group_position FROM evidence.theme"
            " CROSS JOIN evidence.theme_row ON theme_key = theme.key"
            " WHERE place >= ? AND place < ? ORDER BY place, theme_row.position LIMIT ? OFFSET ?",
            extent.places.start,
            extent.places.stop,
            most,
            first,
        )
        values = json.dumps(sorted({(key, row) for key, _, row, _ in rows}))
        cells = self._by_row(
            "SELECT theme_key, row, position, text, column_span, row_span, rows_above, corrected FROM json_each(?)"
            " CROSS JOIN evidence.cell ON theme_key = json_extract(value, '$[0]')"
            " AND row = json_extract(value, '$[1]') ORDER BY position",
            values,
        )
        passages = self._by_row(
            "SELECT theme_key, row, passage.key, role, text, column_position FROM json_each(?)"
            " CROSS JOIN evidence.passage ON theme_key = json_extract(value, '$[0]')"
            " AND row = json_extract(value, '$[1]') ORDER BY position",
            values,
        )
        groups_around, outer = self._tables.groups_around, len(extent.groups)
        return TablePage(
            summary,
            first,
            tuple(
                TableRow(
                    key,
                    title,
                    row,
                    tuple(each.title for each in groups_around(extent.table.key, group)[outer:]),
                    tuple(RowCell(*cell) for cell in cells[key, row]),
                    tuple(RowPassage(name, Role(role), *rest) for name, role, *rest in passages[key, row]),
                )
                for key, title, row, group in rows
            ),
            most,
        )

    def row_of(self, key: str, place: int) -> int:
        """The first row, from 0, in a table or group, of the theme in a place in the order of the tree."""
        extent = self._tables.extent(key)
        ((rows,),) = self._rows(
            "SELECT count(*) FROM evidence.theme CROSS JOIN evidence.theme_row ON theme_key = theme.key"
            " WHERE place >= ? AND place < ?",
            extent.places.start if extent else place,
            place,
        )
        return int(rows)

    def _by_row(self, sql: str, values: str) -> dict[tuple[str, int], list[Any]]:
        """Rows by their first two columns, the key of a theme and the row in it, without these."""
        by_row: dict[tuple[str, int], list[Any]] = defaultdict(list)
        for theme_key, row, *rest in self._rows(sql, values):
            by_row[theme_key, row].append(rest)
        return by_row

    def _rows(self, sql: str, *values: str | int) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()
