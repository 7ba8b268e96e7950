"""Every question asked of the evidence."""

import json
import sqlite3
from collections.abc import Sequence
from typing import Any

from qicbrowser.domain.records import (
    Appraisal,
    Cell,
    EvidenceFacts,
    Grade,
    Passage,
    Reference,
    ReferenceLine,
    Review,
    Role,
    SourceTable,
    Stream,
    Support,
    Theme,
    ThemeLine,
)

_ROLE_ORDER = "instr('component mechanism outcome enabler barrier', role)"


class Evidence:
    """Reads of the attached evidence file; a key that is not there gives None."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def facts(self) -> EvidenceFacts:
        meta = dict(self._rows("SELECT name, value FROM evidence.meta"))
        counts = self._rows(
            "SELECT (SELECT count(*) FROM evidence.theme), (SELECT count(*) FROM evidence.reference),"
            " (SELECT count(*) FROM evidence.appraisal)"
        )[0]
        return EvidenceFacts(meta["edition"], meta["sources_sha256"], *counts)

    def reviews(self) -> tuple[Review, ...]:
        return tuple(_review(row) for row in self._rows(f"SELECT {_REVIEW} FROM evidence.review ORDER BY key"))

    def theme_lines(self) -> tuple[ThemeLine, ...]:
        """Every theme in the order of the tree: by review, table and row."""
        tables = self._tables()
        return tuple(
            ThemeLine(key, title, tables[table_key], studies)
            for key, title, table_key, studies in self._rows(
                "SELECT theme.key, theme.title, table_key, (SELECT count(DISTINCT reference_key)"
                " FROM evidence.appraisal WHERE theme_key = theme.key) FROM evidence.theme"
                " JOIN evidence.source_table ON source_table.key = table_key"
                " ORDER BY review_key, source_table.number, theme.position"
            )
        )

    def theme(self, key: str) -> Theme | None:
        rows = self._rows(
            "SELECT title, printed_studies, table_key FROM evidence.theme WHERE key = ?",
            key,
        )
        if not rows:
            return None
        title, printed_studies, table_key = rows[0]
        streams = {s.key: s for s in self._streams(table_key)}
        grades = {g.key: g for g in self._grades(table_key)}
        return Theme(
            key,
            title,
            printed_studies,
            self._tables()[table_key],
            tuple(streams.values()),
            tuple(grades.values()),
            self._passages(key),
            tuple(
                Appraisal(streams[stream], grades[grade], reference, number)
                for stream, grade, reference, number in self._rows(
                    "SELECT stream_key, grade_key, reference_key, reference.number FROM evidence.appraisal"
                    " JOIN evidence.reference ON reference.key = reference_key"
                    " JOIN evidence.stream ON stream.key = stream_key JOIN evidence.grade ON grade.key = grade_key"
                    " WHERE theme_key = ? ORDER BY stream.position, rank, reference.number",
                    key,
                )
            ),
            tuple(
                Cell(tuple(json.loads(heading)), text)
                for heading, text in self._rows(
                    "SELECT heading, cell.text FROM evidence.cell JOIN evidence.source_column"
                    " ON source_column.table_key = ? AND source_column.position = cell.position"
                    " WHERE theme_key = ? ORDER BY cell.position",
                    table_key,
                    key,
                )
            ),
        )

    def themes(self, keys: Sequence[str]) -> tuple[Theme, ...]:
        """The themes of these keys in the order of the tree, whatever the order of the keys."""
        asked = set(keys)
        found = (self.theme(line.key) for line in self.theme_lines() if line.key in asked)
        return tuple(theme for theme in found if theme)

    def text(self, key: str) -> str | None:
        """The words a note can be anchored in: a passage's, or a theme's title."""
        rows = self._rows(
            "SELECT text FROM evidence.passage WHERE key = ? UNION ALL SELECT title FROM evidence.theme WHERE key = ?",
            key,
            key,
        )
        return rows[0][0] if rows else None

    def reference_lines(self) -> tuple[ReferenceLine, ...]:
        return tuple(
            ReferenceLine(*row)
            for row in self._rows(
                "SELECT reference.key, number, count(DISTINCT theme_key) FROM evidence.reference"
                " LEFT JOIN evidence.appraisal ON reference_key = reference.key"
                " GROUP BY reference.key ORDER BY review_key, number"
            )
        )

    def reference(self, key: str) -> Reference | None:
        rows = self._rows("SELECT number, review_key FROM evidence.reference WHERE key = ?", key)
        if not rows:
            return None
        number, review_key = rows[0]
        review = _review(self._rows(f"SELECT {_REVIEW} FROM evidence.review WHERE key = ?", review_key)[0])
        themes = self._rows(
            "SELECT theme.key, theme.title, table_key FROM evidence.theme"
            " JOIN evidence.source_table ON source_table.key = table_key"
            " WHERE theme.key IN (SELECT theme_key FROM evidence.appraisal WHERE reference_key = ?)"
            " ORDER BY source_table.number, theme.position",
            key,
        )
        return Reference(
            key,
            number,
            review,
            tuple(self._support(theme, title, table, key) for theme, title, table in themes),
        )

    def _support(self, theme_key: str, title: str, table_key: str, reference_key: str) -> Support:
        given = self._rows(
            "SELECT stream_key, grade_key FROM evidence.appraisal WHERE theme_key = ? AND reference_key = ?",
            theme_key,
            reference_key,
        )
        grades = self._grades(table_key)
        by_stream = tuple(
            (stream, tuple(grade for grade in grades if (stream.key, grade.key) in given))
            for stream in self._streams(table_key)
        )
        return Support(theme_key, title, len(grades), by_stream)

    def _tables(self) -> dict[str, SourceTable]:
        reviews = {review.key: review for review in self.reviews()}
        rows = self._rows("SELECT key, number, title, review_key FROM evidence.source_table")
        return {key: SourceTable(key, number, title, reviews[review]) for key, number, title, review in rows}

    def _streams(self, table_key: str) -> list[Stream]:
        return [
            Stream(*row)
            for row in self._rows(
                "SELECT key, name FROM evidence.stream WHERE table_key = ? ORDER BY position", table_key
            )
        ]

    def _grades(self, table_key: str) -> list[Grade]:
        return [
            Grade(*row)
            for row in self._rows(
                "SELECT key, name, rank FROM evidence.grade WHERE table_key = ? ORDER BY rank", table_key
            )
        ]

    def _passages(self, theme_key: str) -> tuple[Passage, ...]:
        return tuple(
            Passage(key, Role(role), position, text)
            for key, role, position, text in self._rows(
                "SELECT key, role, position, text FROM evidence.passage WHERE theme_key = ?"
                f" ORDER BY {_ROLE_ORDER}, position",
                theme_key,
            )
        )

    def _rows(self, sql: str, *values: str) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()


_REVIEW = "key, title, authors, journal, year, issued, volume, article, doi, pmcid, licence"


def _review(row: tuple[Any, ...]) -> Review:
    key, title, authors, *rest = row
    return Review(key, title, tuple(json.loads(authors)), *rest)
