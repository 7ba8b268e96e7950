"""Writes the rows of an evidence file: a review, its tables with their themes, and the references they cite."""

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain, islice
from typing import Any, NamedTuple

from sqlite_utils import Database

from qicbrowser.domain import keys
from qicbrowser.domain.query.index_facts import reference_facts, theme_facts
from qicbrowser.domain.records import Review, Role
from qicbrowser.domain.source_table import Holds, TableDraft, ThemeDraft, slug
from qicbrowser.domain.words import index_names, index_words
from qicbrowser.store.evidence.search_texts import REFERENCE_ROWS

_CHUNK = 1000
"""Themes that are written at a time, and all that are held in memory."""


class Source(NamedTuple):
    """The table that themes come from."""

    review_key: str
    table_key: str
    review: Review
    table: TableDraft


_Row = tuple[int, str, ThemeDraft]
"""A theme with its position in its table, from 1, and its key."""


def write_review(database: Database, review: Review) -> None:
    row = review._asdict() | {"authors": json.dumps(review.authors, ensure_ascii=False)}
    insert(database, "review", tuple(row), [tuple(row.values())])


def write_table(database: Database, review_key: str, key: str, table: TableDraft) -> None:
    """Write a table without its themes."""
    insert(
        database,
        "source_table",
        ("key", "review_key", "number", "title", "first_place", "themes"),
        [(key, review_key, table.number, table.title, 0, 0)],
    )
    insert(
        database,
        "source_column",
        ("table_key", "position", "heading", "holds"),
        (
            (key, position, json.dumps(column.heading, ensure_ascii=False), column.holds)
            for position, column in enumerate(table.columns, start=1)
        ),
    )
    streams = [column.name for column in table.columns if column.holds is Holds.STREAM]
    insert(
        database,
        "stream",
        ("key", "table_key", "position", "name"),
        ((_stream_key(key, name), key, position, name) for position, name in enumerate(streams, start=1)),
    )
    insert(
        database,
        "grade",
        ("key", "table_key", "rank", "name"),
        ((_grade_key(key, name), key, rank, name) for rank, name in enumerate(table.grades, start=1)),
    )


def write_themes(database: Database, source: Source, first_place: int, cited: set[int]) -> int:
    """Write the themes of a table and add the numbers they cite to `cited`; returns how many themes there are."""
    count = 0
    rows = (
        (n, keys.theme_key(source.table_key, theme.slug), theme) for n, theme in enumerate(source.table.themes, start=1)
    )
    while chunk := list(islice(rows, _CHUNK)):
        _write_chunk(database, source, first_place - 1, chunk)
        cited.update(appraisal.number for _, _, theme in chunk for appraisal in theme.appraisals)
        count += len(chunk)
    if count:
        database.table("source_table").update(source.table_key, {"first_place": first_place, "themes": count})
    return count


def _write_chunk(database: Database, source: Source, before: int, rows: Sequence[_Row]) -> None:
    """Write some themes with their passages, appraisals and cells; `before` is the place before the table's first."""
    insert(
        database,
        "theme",
        ("place", "key", "table_key", "position", "title", "printed_studies"),
        ((before + n, key, source.table_key, n, theme.title, theme.printed_studies) for n, key, theme in rows),
    )
    insert(
        database,
        "passage",
        ("key", "theme_key", "role", "position", "text"),
        (
            (keys.passage_key(key, role, n), key, role, n, text)
            for _, key, theme in rows
            for role in Role
            for n, text in enumerate(_texts(theme, role), start=1)
        ),
    )
    insert(
        database,
        "appraisal",
        ("theme_key", "stream_key", "grade_key", "reference_key"),
        (
            (
                key,
                _stream_key(source.table_key, appraisal.stream),
                _grade_key(source.table_key, appraisal.grade),
                keys.reference_key(source.review_key, appraisal.number),
            )
            for _, key, theme in rows
            for appraisal in theme.appraisals
        ),
    )
    insert(
        database,
        "cell",
        ("theme_key", "position", "text"),
        ((key, n, text) for _, key, theme in rows for n, text in enumerate(theme.cells, start=1)),
    )
    _index_themes(database, source, before, rows)


def _index_themes(database: Database, source: Source, before: int, rows: Sequence[_Row]) -> None:
    authors = index_names(map(str, source.review.authors))
    insert(
        database,
        "record_index",
        ("rowid", "title", *Role, "reference", "author", "fact"),
        (
            (
                before + n,
                index_words([theme.title]),
                *(index_words(_texts(theme, role)) for role in Role),
                index_words(map(str, sorted({appraisal.number for appraisal in theme.appraisals}))),
                authors,
                _theme_facts(source, theme),
            )
            for n, _, theme in rows
        ),
    )


def write_references(database: Database, cited: dict[str, set[int]]) -> None:
    """Write the references that the themes of each review cite, in the order of their numbers."""
    numbered = ((review_key, number) for review_key in sorted(cited) for number in sorted(cited[review_key]))
    insert(
        database,
        "reference",
        ("place", "key", "review_key", "number"),
        (
            (place, keys.reference_key(review_key, number), review_key, number)
            for place, (review_key, number) in enumerate(numbered, start=1)
        ),
    )
    database.execute(
        "UPDATE reference SET themes ="
        " (SELECT count(DISTINCT theme_key) FROM appraisal WHERE reference_key = reference.key)"
    )
    rows = database.execute(
        "SELECT reference.place, reference.number, review_key, json_group_array(DISTINCT table_key)"
        " FROM reference JOIN appraisal ON reference_key = reference.key JOIN stream ON stream.key = stream_key"
        " GROUP BY reference.place ORDER BY reference.place"
    )
    insert(
        database,
        "record_index",
        ("rowid", "reference", "fact"),
        (
            (
                REFERENCE_ROWS + place,
                index_words([str(number)]),
                reference_facts([review_key, *sorted(json.loads(tables))]),
            )
            for place, number, review_key, tables in rows
        ),
    )


def insert(database: Database, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
    database.table(table).insert_all(chain([columns], rows))


def _theme_facts(source: Source, theme: ThemeDraft) -> str:
    return theme_facts(
        (source.review_key, source.table_key),
        source.review.year,
        (_stream_key(source.table_key, appraisal.stream) for appraisal in theme.appraisals),
        (_grade_key(source.table_key, appraisal.grade) for appraisal in theme.appraisals),
        len({appraisal.number for appraisal in theme.appraisals}),
        [role for role in Role if _texts(theme, role)],
    )


def _texts(theme: ThemeDraft, role: Role) -> list[str]:
    return [passage.text for passage in theme.passages if passage.role is role]


@lru_cache(maxsize=1024)  # called for each appraisal
def _stream_key(table_key: str, name: str) -> str:
    return keys.stream_key(table_key, slug(name))


@lru_cache(maxsize=1024)
def _grade_key(table_key: str, name: str) -> str:
    return keys.grade_key(table_key, slug(name))
