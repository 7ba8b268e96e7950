"""Writes reviews, and tables without their themes."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from sqlite_utils import Database

from qicbrowser.domain import keys, labels
from qicbrowser.domain.records import Review
from qicbrowser.domain.tables.drafts import GroupDraft, TableDraft
from qicbrowser.store.evidence.reference_keys import ReferenceKeys

_UNKNOWN = ("journal", "year", "issued", "volume", "article", "doi", "pmcid", "licence", "language")
"""What a review may not state."""


class Source(NamedTuple):
    """The table that themes come from; `streams` and `grades` are keys by name, `groups` keys by place."""

    key: str
    review: Review
    table: TableDraft
    streams: dict[str, str]
    grades: dict[str, str]
    groups: Sequence[str]
    references: ReferenceKeys


def write_review(database: Database, review: Review) -> None:
    row = review._asdict() | {"authors": json.dumps(review.authors, ensure_ascii=False)}
    row |= {name: row[name] or None for name in _UNKNOWN}
    insert(database, "review", tuple(row), [tuple(row.values())])


def write_table(database: Database, source: Source) -> None:
    key, table = source.key, source.table
    insert(
        database,
        "source_table",
        ("key", "review_key", "number", "label", "title", "roles", "features", "first_place", "themes"),
        [(key, source.review.key, labels.number_in(table.label), table.label, table.title, "[]", "[]", 0, 0)],
    )
    insert(
        database,
        "source_column",
        ("table_key", "position", "heading", "holds", "markers"),
        (
            (key, position, json.dumps(column.heading, ensure_ascii=False), column.holds, " ".join(column.markers))
            for position, column in enumerate(table.columns, start=1)
        ),
    )
    insert(
        database,
        "table_note",
        ("table_key", "position", "marker", "text"),
        ((key, position, note.marker, note.text) for position, note in enumerate(table.notes, start=1)),
    )
    insert(
        database,
        "stream",
        ("key", "table_key", "position", "name"),
        ((source.streams[name], key, position, name) for position, name in enumerate(table.streams, start=1)),
    )
    insert(
        database,
        "grade",
        ("key", "table_key", "position", "rank", "name"),
        (
            (source.grades[name], key, position, position if table.grades_are_ordered else None, name)
            for position, name in enumerate(table.grades, start=1)
        ),
    )
    insert(
        database,
        "theme_group",
        ("key", "table_key", "position", "parent", "title", "first_place", "themes"),
        (
            (group_key, key, position, None if group.parent is None else group.parent + 1, group.title, 0, 0)
            for position, (group, group_key) in enumerate(zip(table.groups, source.groups, strict=True), start=1)
        ),
    )


def stream_keys(table_key: str, names: Iterable[str]) -> dict[str, str]:
    slugs = keys.Slugs()
    return {name: keys.stream_key(table_key, slugs.unique(name)) for name in names}


def grade_keys(table_key: str, names: Iterable[str]) -> dict[str, str]:
    slugs = keys.Slugs()
    return {name: keys.grade_key(table_key, slugs.unique(name)) for name in names}


def group_keys(table_key: str, groups: Iterable[GroupDraft]) -> list[str]:
    slugs: defaultdict[int | None, keys.Slugs] = defaultdict(keys.Slugs)
    paths: list[str] = []
    for group in groups:
        around = "" if group.parent is None else paths[group.parent]
        paths.append(keys.group_path(around, slugs[group.parent].unique(group.title)))
    return [keys.group_key(table_key, path) for path in paths]


def insert(database: Database, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
    names, values = ", ".join(columns), ", ".join("?" * len(columns))
    database.conn.executemany(f"INSERT INTO {table} ({names}) VALUES ({values})", rows)
