"""References: as they can be listed, with the best of their grades, and each with what the themes rest on it."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping
from enum import StrEnum
from itertools import product
from typing import Any, NamedTuple

from qicbrowser.domain.features import Feature
from qicbrowser.domain.listings import Reference, ReferenceLine, Support
from qicbrowser.domain.records import Direction, Grade, Stream
from qicbrowser.store.evidence.source_tables import SourceTables


class Order(StrEnum):
    """What references can be sorted by; authors and years are known of those with a citation only."""

    NUMBER = "number"
    AUTHOR = "author"
    YEAR = "year"
    GRADE = "grade"
    THEMES = "themes"


class StreamGrade(NamedTuple):
    """A grade that a reference was given in a stream; None where it is cited without a grade.

    `place` is that of the stream among those of its table, from 0; evidence without a stream comes after them, and
    then `stream`, the name, is "". `scale` is the number of grades in the scale of the table.
    """

    place: int
    stream: str
    grade: Grade | None
    scale: int


class LabelledReference(NamedTuple):
    """A reference by its review and label."""

    key: str
    number: int | None
    review_key: str
    label: str


LINE = "place, reference.key, number, themes, label, substr(entry, 1, 200)"
"""The columns of a `ReferenceLine`."""

_THESE = "json_each(?) CROSS JOIN evidence.reference ON reference.key = value"
_SCALE = "(SELECT count(*) FROM evidence.grade AS step WHERE step.table_key = grade.table_key)"
_BEST = (  # nothing where no order of the grades is known
    f"(SELECT max(rank * 1.0 / {_SCALE}) FROM evidence.appraisal CROSS JOIN evidence.grade ON grade.key = grade_key"
    " LEFT JOIN evidence.stream ON stream.key = stream_key WHERE reference_key = reference.key AND {of_stream})"
)
WITHOUT_STREAM = -1
_ORDERS = {
    Order.NUMBER: "place",
    Order.AUTHOR: "place",
    Order.YEAR: "place",
    Order.GRADE: _BEST,
    Order.THEMES: "themes",
}


class ReferenceLists:
    """Reads of the attached evidence file."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def places(
        self, order: Order, digits: Iterable[str] = (), *, down: bool = False, stream: int | None = None
    ) -> list[int]:
        """The places of the references whose labels begin with all of these digits, in an order.

        `stream` is the place of the stream whose grades they are sorted by, or `WITHOUT_STREAM`; None means all grades.
        """
        prefixes = list(digits)
        of_stream = (
            "true" if stream is None else "stream_key IS NULL" if stream < 0 else f"stream.position = {stream + 1:d}"
        )
        where = " AND ".join("substr(label, 1, length(?)) = ?" for _ in prefixes) or "true"
        rows = self._rows(
            f"SELECT place FROM evidence.reference WHERE {where}"
            f" ORDER BY {_ORDERS[order].format(of_stream=of_stream)} {'DESC' if down else 'ASC'} NULLS LAST, place",
            *(text for digit in prefixes for text in (digit, digit)),
        )
        return [place for (place,) in rows]

    def labels_in_words(self) -> tuple[tuple[int, str], ...]:
        """The places and labels of the references whose labels are not plain numbers."""
        return tuple(self._rows("SELECT place, label FROM evidence.reference WHERE label IS NOT CAST(number AS TEXT)"))

    def lines(self, places: Iterable[int]) -> tuple[ReferenceLine, ...]:
        """The references in these places, in the order of the places."""
        wanted = list(places)
        rows = self._rows(
            f"SELECT {LINE} FROM json_each(?) CROSS JOIN evidence.reference ON place = value",
            json.dumps(wanted),
        )
        lines = {row[0]: ReferenceLine(*row) for row in rows}
        return tuple(lines[place] for place in wanted)

    def places_of(self, keys: Iterable[str]) -> dict[str, int]:
        """The places of those of these keys that are references', by key."""
        return dict(self._rows(f"SELECT reference.key, place FROM {_THESE}", json.dumps(list(keys))))

    def without_entry(self, keys: Iterable[str] | None = None) -> int:
        """How many references, or how many of these, have no entry in their review's own list of references."""
        if keys is None:
            return int(self._rows("SELECT count(*) FROM evidence.reference WHERE entry = ''")[0][0])
        return int(self._rows(f"SELECT count(*) FROM {_THESE} WHERE entry = ''", json.dumps(list(keys)))[0][0])

    def grades(self, keys: Iterable[str]) -> dict[str, tuple[StreamGrade, ...]]:
        """The different grades of references, by key: by the places of their streams, the weakest first."""
        rows = self._rows(
            "SELECT reference_key, coalesce(stream.position - 1,"
            " (SELECT count(*) FROM evidence.stream AS each WHERE each.table_key = cited.table_key)), stream.name,"
            f" grade.key, grade.name, rank, {_SCALE}"
            " FROM (SELECT DISTINCT reference_key, table_key, stream_key, grade_key FROM json_each(?)"
            " CROSS JOIN evidence.appraisal ON reference_key = value"
            " CROSS JOIN evidence.theme ON theme.key = theme_key) AS cited"
            " LEFT JOIN evidence.stream ON stream.key = stream_key LEFT JOIN evidence.grade ON grade.key = grade_key",
            json.dumps(list(keys)),
        )
        graded: defaultdict[str, list[StreamGrade]] = defaultdict(list)
        for key, place, stream, *grade, scale in sorted(rows, key=lambda row: (row[1], row[5] or 0)):
            graded[key].append(StreamGrade(place, stream or "", Grade(*grade) if grade[0] else None, scale))
        return {key: tuple(grades) for key, grades in graded.items()}

    def cited_at(self, keys: Iterable[str]) -> dict[str, frozenset[int]]:
        """The places of the themes that cite references, by key."""
        places: defaultdict[str, set[int]] = defaultdict(set)
        for key, place in self._rows(
            "SELECT reference_key, place FROM json_each(?) CROSS JOIN evidence.appraisal ON reference_key = value"
            " CROSS JOIN evidence.theme ON theme.key = theme_key",
            json.dumps(list(keys)),
        ):
            places[key].add(place)
        return {key: frozenset(each) for key, each in places.items()}

    def named(self, keys: Iterable[str]) -> tuple[LabelledReference, ...]:
        """References in their order, whatever the order of these keys."""
        rows = self._rows(
            f"SELECT place, reference.key, number, review_key, label FROM {_THESE}", json.dumps(list(keys))
        )
        return tuple(LabelledReference(*row) for _, *row in sorted(set(rows), key=lambda row: row[0]))

    def all_named(self) -> tuple[LabelledReference, ...]:
        return tuple(
            LabelledReference(*row)
            for row in self._rows("SELECT key, number, review_key, label FROM evidence.reference ORDER BY place")
        )

    def identified(self) -> tuple[tuple[str, str, str], ...]:
        """The keys, DOIs and PMIDs of the references of which the review's own list names either."""
        return tuple(self._rows("SELECT key, doi, pmid FROM evidence.reference WHERE doi <> '' OR pmid <> ''"))

    def of_themes(self, keys: Iterable[str]) -> tuple[LabelledReference, ...]:
        """The references these themes rest on, in their order."""
        rows = self._rows(
            "SELECT DISTINCT place, reference.key, number, review_key, label FROM json_each(?)"
            " CROSS JOIN evidence.appraisal ON theme_key = value"
            " CROSS JOIN evidence.reference ON reference.key = reference_key ORDER BY place",
            json.dumps(list(keys)),
        )
        return tuple(LabelledReference(*row) for _, *row in rows)

    def within(self, key: str) -> tuple[str, ...]:
        """The keys of a reference's review, and of the tables and groups in which it is cited.

        None for a key that is not a reference's.
        """
        rows = self._rows(
            "WITH RECURSIVE cited (table_key, position) AS ("
            " SELECT table_key, group_position"
            " FROM evidence.appraisal CROSS JOIN evidence.theme ON theme.key = theme_key WHERE reference_key = ?"
            " UNION SELECT table_key, parent FROM cited CROSS JOIN evidence.theme_group USING (table_key, position))"
            " SELECT review_key FROM evidence.reference WHERE key = ?"
            " UNION SELECT table_key FROM cited"
            " UNION SELECT key FROM cited CROSS JOIN evidence.theme_group USING (table_key, position)",
            key,
            key,
        )
        return tuple(found for (found,) in rows)

    def keys_labelled(self, labels: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
        """The keys of the references that have these labels, one of each review that has such a one."""
        rows = self._rows(
            "SELECT label, reference.key FROM evidence.review CROSS JOIN json_each(?)"
            " CROSS JOIN evidence.reference ON review_key = review.key AND label = value ORDER BY place",
            json.dumps(sorted(set(labels))),
        )
        found: dict[str, tuple[str, ...]] = {}
        for label, key in rows:
            found[label] = (*found.get(label, ()), key)
        return found

    def _rows(self, sql: str, *values: str) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()


class _Given(NamedTuple):
    """What a theme says of a reference: the keys of a stream and a grade, and a direction."""

    stream: str | None
    grade: str | None
    direction: str | None


class ReferenceReader:
    """Reads of the attached evidence file."""

    def __init__(self, connection: sqlite3.Connection, tables: SourceTables) -> None:
        self._connection = connection
        self._tables = tables

    def reference(self, key: str) -> Reference | None:
        """A reference with what each theme rests on it."""
        rows = self._rows(
            "SELECT number, review_key, label, entry, doi, pmid FROM evidence.reference WHERE key = ?", key
        )
        if not rows:
            return None
        number, review_key, *details = rows[0]
        graded: dict[tuple[str, str, str], set[_Given]] = defaultdict(set)
        for theme, title, table, *given in self._rows(
            "SELECT theme.key, theme.title, table_key, stream_key, grade_key, direction FROM evidence.appraisal"
            " CROSS JOIN evidence.theme ON theme.key = theme_key WHERE reference_key = ? ORDER BY place",
            key,
        ):
            graded[theme, title, table].add(_Given(*given))
        supports = tuple(self._support(*theme, pairs) for theme, pairs in graded.items())
        return Reference(key, number, self._tables.reviews[review_key], supports, *details)

    def _support(self, theme_key: str, title: str, table_key: str, graded: set[_Given]) -> Support:
        streams, grades = self._tables.scales(table_key)
        shown: list[Stream | None] = [*streams.values(), *([None] if any(g.stream is None for g in graded) else ())]
        each: list[tuple[Grade | None, Direction | None]] = list(product([*grades.values(), None], [*Direction, None]))
        by_stream = [
            [
                (grade, direction)
                for grade, direction in each
                if _Given(stream and stream.key, grade and grade.key, direction) in graded
            ]
            for stream in shown
        ]
        directed = Feature.DIRECTIONS in self._tables.tables[table_key].features
        return Support(
            theme_key,
            title,
            len(grades),
            tuple((stream, tuple(grade for grade, _ in here)) for stream, here in zip(shown, by_stream, strict=True)),
            tuple(tuple(direction for _, direction in here) for here in by_stream) if directed else (),
        )

    def _rows(self, sql: str, *values: str) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()
