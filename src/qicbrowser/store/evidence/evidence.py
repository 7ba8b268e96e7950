"""Every question asked of the evidence.

The file never changes while it is open: what is small is read once. Themes and references are numbered in the order in
which they are listed, so that a page of a list is read for itself, however long the list is.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, NamedTuple

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
    TableBranch,
    Theme,
    ThemeLine,
)
from qicbrowser.store.evidence.reference_lists import ReferenceLists
from qicbrowser.store.evidence.search_texts import Words

ALL = -1
"""As a count: as many as there are."""

_SMALL = 5_000
"""Themes and references of a file that is small."""

_AT_ONCE = 250
"""Themes read with one query a kind of thing."""

_ROLE_ORDER = "instr('component mechanism outcome enabler barrier', role)"
_THEMES = "json_each(?) CROSS JOIN evidence.theme ON theme.key = value"
"""The themes of keys given as JSON. A cross join is made in the order in which it is written: by these keys."""


class _Scales(NamedTuple):
    """The columns of evidence and the scale of a source table, in their order."""

    streams: dict[str, Stream]
    grades: dict[str, Grade]


class Evidence:
    """Reads of the attached evidence file; a key that is not there gives None."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.words = Words(connection)
        self.listed = ReferenceLists(connection)
        self._scales_read: dict[str, _Scales] = {}

    @cached_property
    def is_small(self) -> bool:
        """Whether all of it can be gone through within a moment."""
        facts = self.facts()
        return facts.themes + facts.references <= _SMALL

    def facts(self) -> EvidenceFacts:
        meta = dict(self._rows("SELECT name, value FROM evidence.meta"))
        counts = (int(meta[name]) for name in ("themes", "references", "appraisals"))
        return EvidenceFacts(meta["edition"], meta["sources_sha256"], *counts)

    def is_whole(self) -> bool:
        """Whether the file is as it was built, with its indexes; reads all of it."""
        try:
            told = self._connection.execute("PRAGMA evidence.integrity_check(1)").fetchone()
        except sqlite3.DatabaseError:
            return False
        return bool(told == ("ok",))

    def reviews(self) -> tuple[Review, ...]:
        return tuple(self._reviews.values())

    def tables(self) -> tuple[TableBranch, ...]:
        """The source tables that have themes, in the order of the tree."""
        return tuple(
            TableBranch(self._tables[key], first, themes)
            for key, first, themes in self._rows(
                "SELECT key, first_place, themes FROM evidence.source_table WHERE themes > 0 ORDER BY first_place"
            )
        )

    def theme_lines(self, first: int = 1, count: int = ALL) -> tuple[ThemeLine, ...]:
        """So many themes in the order of the tree, from the place `first` on."""
        return tuple(
            ThemeLine(place, key, title, self._tables[table_key], studies)
            for place, key, title, table_key, studies in self._rows(
                "SELECT place, key, title, table_key, (SELECT count(DISTINCT reference_key)"
                " FROM evidence.appraisal WHERE theme_key = theme.key)"
                " FROM evidence.theme WHERE place >= ? ORDER BY place LIMIT ?",
                first,
                count,
            )
        )

    def place_of(self, key: str) -> int | None:
        """A theme's place in the order of the tree."""
        rows = self._rows("SELECT place FROM evidence.theme WHERE key = ?", key)
        return rows[0][0] if rows else None

    def places_of(self, keys: Iterable[str]) -> list[int]:
        """The places of those of these keys that are themes', in order."""
        return sorted({place for (place,) in self._rows(f"SELECT place FROM {_THEMES}", _json(keys))})

    def keys_at(self, places: Iterable[int]) -> tuple[str, ...]:
        """The keys of the themes in these places, in the order of the tree."""
        rows = self._rows(
            "SELECT place, theme.key FROM json_each(?) CROSS JOIN evidence.theme ON place = value", _json(places)
        )
        return tuple(key for _, key in sorted(set(rows)))

    def keys_of_themes(self) -> Iterator[str]:
        """The keys of all themes in the order of the tree."""
        return (key for (key,) in self._connection.execute("SELECT key FROM evidence.theme ORDER BY place"))

    def in_order(self, keys: Iterable[str]) -> tuple[str, ...]:
        """Those of these keys that are themes', in the order of the tree."""
        rows = self._rows(f"SELECT place, theme.key FROM {_THEMES}", _json(keys))
        return tuple(key for _, key in sorted(set(rows)))

    def theme(self, key: str) -> Theme | None:
        return next(self._read((key,)), None)

    def themes(self, keys: Sequence[str]) -> tuple[Theme, ...]:
        """The themes of these keys in the order of the tree, whatever the order of the keys."""
        ordered = self.in_order(keys)
        chunks = (ordered[start : start + _AT_ONCE] for start in range(0, len(ordered), _AT_ONCE))
        return tuple(theme for chunk in chunks for theme in self._read(chunk))

    def text(self, key: str) -> str | None:
        """The words a note can be anchored in: a passage's, or a theme's title."""
        rows = self._rows(
            "SELECT text FROM evidence.passage WHERE key = ? UNION ALL SELECT title FROM evidence.theme WHERE key = ?",
            key,
            key,
        )
        return rows[0][0] if rows else None

    def title_of(self, key: str) -> str | None:
        rows = self._rows("SELECT title FROM evidence.theme WHERE key = ?", key)
        return rows[0][0] if rows else None

    def reference_lines(self, first: int = 1, count: int = ALL) -> tuple[ReferenceLine, ...]:
        """So many references by review and number, from the place `first` on."""
        return tuple(
            ReferenceLine(*row)
            for row in self._rows(
                "SELECT place, key, number, themes FROM evidence.reference WHERE place >= ? ORDER BY place LIMIT ?",
                first,
                count,
            )
        )

    def reference_count(self) -> int:
        return int(self._rows("SELECT coalesce(max(place), 0) FROM evidence.reference")[0][0])

    def largest_reference_number(self) -> int:
        of_a_review = "SELECT max(number) FROM evidence.reference WHERE review_key = review.key"  # by the index
        return int(self._rows(f"SELECT coalesce(max(({of_a_review})), 0) FROM evidence.review")[0][0])

    def reference_place(self, key: str) -> int | None:
        """A reference's place in the list."""
        rows = self._rows("SELECT place FROM evidence.reference WHERE key = ?", key)
        return rows[0][0] if rows else None

    def reference(self, key: str) -> Reference | None:
        rows = self._rows("SELECT number, review_key FROM evidence.reference WHERE key = ?", key)
        if not rows:
            return None
        number, review_key = rows[0]
        given: dict[tuple[str, str, str], set[tuple[str, str]]] = defaultdict(set)
        for theme, title, table, stream, grade in self._rows(
            "SELECT theme.key, theme.title, table_key, stream_key, grade_key FROM evidence.appraisal"
            " CROSS JOIN evidence.theme ON theme.key = theme_key WHERE reference_key = ? ORDER BY place",
            key,
        ):
            given[theme, title, table].add((stream, grade))
        supports = tuple(self._support(*theme, graded) for theme, graded in given.items())
        return Reference(key, number, self._reviews[review_key], supports)

    def keys_named(self, name: str) -> tuple[str, ...]:
        """The keys of the themes and references that a short name means.

        It is a key, the last part of a theme's key, or a reference's number.
        """
        rows = self._connection.execute(
            "SELECT key FROM (SELECT key, place FROM evidence.theme WHERE key = :name"
            " OR (substr(key, -length(:name) - 1) = '/' || :name AND instr(:name, '/') = 0) ORDER BY place)"
            " UNION ALL SELECT key FROM (SELECT key, place FROM evidence.reference"
            " WHERE key = :name OR CAST(number AS TEXT) = :name ORDER BY place)",
            {"name": name},
        )
        return tuple(key for (key,) in rows)

    def _read(self, keys: Sequence[str]) -> Iterator[Theme]:
        """The themes of these keys, one after the other in the order of the tree."""
        wanted = _json(keys)
        themes = self._rows(f"SELECT place, theme.key, title, printed_studies, table_key FROM {_THEMES}", wanted)
        passages = self._by_theme(
            "SELECT theme_key, passage.key, role, position, text FROM json_each(?)"
            f" CROSS JOIN evidence.passage ON theme_key = value ORDER BY {_ROLE_ORDER}, position",
            wanted,
        )
        appraisals = self._by_theme(
            "SELECT theme_key, stream_key, grade_key, reference_key, number FROM json_each(?)"
            " CROSS JOIN evidence.appraisal ON theme_key = value"
            " CROSS JOIN evidence.reference ON reference.key = reference_key ORDER BY number",
            wanted,
        )
        cells = self._by_theme(
            "SELECT theme_key, position, text FROM json_each(?)"
            " CROSS JOIN evidence.cell ON theme_key = value ORDER BY position",
            wanted,
        )
        for _, key, title, printed_studies, table_key in sorted(themes):
            streams, grades = self._scales(table_key)
            yield Theme(
                key,
                title,
                printed_studies,
                self._tables[table_key],
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
                tuple(Cell(self._headings[table_key, position], text) for position, text in cells[key]),
            )

    def _support(self, theme_key: str, title: str, table_key: str, given: set[tuple[str, str]]) -> Support:
        streams, grades = self._scales(table_key)
        by_stream = tuple(
            (stream, tuple(grade for grade in grades.values() if (stream.key, grade.key) in given))
            for stream in streams.values()
        )
        return Support(theme_key, title, len(grades), by_stream)

    @cached_property
    def _reviews(self) -> dict[str, Review]:
        columns = "key, title, authors, journal, year, issued, volume, article, doi, pmcid, licence"
        rows = self._rows(f"SELECT {columns} FROM evidence.review ORDER BY key")
        return {key: Review(key, title, tuple(json.loads(authors)), *rest) for key, title, authors, *rest in rows}

    @cached_property
    def _tables(self) -> dict[str, SourceTable]:
        rows = self._rows("SELECT key, number, title, review_key FROM evidence.source_table")
        return {key: SourceTable(key, number, title, self._reviews[review]) for key, number, title, review in rows}

    @cached_property
    def _headings(self) -> dict[tuple[str, int], tuple[str, ...]]:
        """The columns' headings, by table and position."""
        rows = self._rows("SELECT table_key, position, heading FROM evidence.source_column")
        return {(table_key, position): tuple(json.loads(heading)) for table_key, position, heading in rows}

    def _scales(self, table_key: str) -> _Scales:
        if table_key not in self._scales_read:
            streams = self._rows(
                "SELECT key, name FROM evidence.stream WHERE table_key = ? ORDER BY position", table_key
            )
            grades = self._rows(
                "SELECT key, name, rank FROM evidence.grade WHERE table_key = ? ORDER BY rank", table_key
            )
            self._scales_read[table_key] = _Scales(
                {row[0]: Stream(*row) for row in streams}, {row[0]: Grade(*row) for row in grades}
            )
        return self._scales_read[table_key]

    def _by_theme(self, sql: str, keys: str) -> dict[str, list[Any]]:
        """Rows without their first column, by it."""
        found: dict[str, list[Any]] = defaultdict(list)
        for theme_key, *row in self._rows(sql, keys):
            found[theme_key].append(row)
        return found

    def _rows(self, sql: str, *values: str | int) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()


def _json(values: Iterable[str | int]) -> str:
    return json.dumps(list(values))
