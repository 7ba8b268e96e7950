"""The reviews and source tables of an evidence file, which are few: each is read once."""

import json
import sqlite3
from functools import cached_property
from typing import Any, NamedTuple

from qicbrowser.domain.records import Grade, Review, SourceTable, Stream


class Scales(NamedTuple):
    """The streams and grades of a source table, by key, in their order."""

    streams: dict[str, Stream]
    grades: dict[str, Grade]


class SourceTables:
    """Reads of the attached evidence file, cached: the file never changes while it is open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._scales: dict[str, Scales] = {}

    @cached_property
    def reviews(self) -> dict[str, Review]:
        """The reviews by key, in the order of their keys."""
        columns = "key, title, authors, journal, year, issued, volume, article, doi, pmcid, licence"
        rows = self._rows(f"SELECT {columns} FROM evidence.review ORDER BY key")
        return {key: Review(key, title, tuple(json.loads(authors)), *rest) for key, title, authors, *rest in rows}

    @cached_property
    def tables(self) -> dict[str, SourceTable]:
        """The source tables by key."""
        rows = self._rows("SELECT key, number, title, review_key FROM evidence.source_table")
        return {key: SourceTable(key, number, title, self.reviews[review]) for key, number, title, review in rows}

    @cached_property
    def headings(self) -> dict[tuple[str, int], tuple[str, ...]]:
        """The headings of columns, by table key and position."""
        rows = self._rows("SELECT table_key, position, heading FROM evidence.source_column")
        return {(table_key, position): tuple(json.loads(heading)) for table_key, position, heading in rows}

    def scales(self, table_key: str) -> Scales:
        if table_key not in self._scales:
            streams = self._rows(
                "SELECT key, name FROM evidence.stream WHERE table_key = ? ORDER BY position", table_key
            )
            grades = self._rows(
                "SELECT key, name, rank FROM evidence.grade WHERE table_key = ? ORDER BY rank", table_key
            )
            self._scales[table_key] = Scales(
                {row[0]: Stream(*row) for row in streams}, {row[0]: Grade(*row) for row in grades}
            )
        return self._scales[table_key]

    def _rows(self, sql: str, *values: str) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()
