"""Writes evidence files: a review and its tables as read, into a new SQLite file."""

import json
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import closing
from functools import lru_cache
from itertools import chain, islice
from pathlib import Path
from typing import Any, NamedTuple

# sqlite-utils takes long to import and only building needs it: nothing that opens a window may import this module.
from sqlite_utils import Database

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.query.index_facts import reference_facts, theme_facts
from qicbrowser.domain.records import Review, Role
from qicbrowser.domain.source_table import Holds, TableDraft, ThemeDraft, slug
from qicbrowser.domain.words import index_names, index_words
from qicbrowser.store.evidence.search_texts import REFERENCE_ROWS
from qicbrowser.store.library import EVIDENCE_ID, EVIDENCE_VERSION
from qicbrowser.store.user.migrations import USER_ID, ddl

_CHUNK = 1000
"""Themes that are written at a time, and all that are held in memory."""

_CACHE = 65536
"""KiB of the file that SQLite keeps in memory while it is written: keys come in no order, and disks like one."""


def write_evidence(
    path: Path, reviews: Sequence[tuple[Review, Sequence[TableDraft]]], edition: str, sources_sha256: str
) -> None:
    """Make an evidence file, or replace one as a whole; on any error an earlier file stays as it was.

    Raises ReaderError when the reviews and tables contradict one another, or the disk is full.
    """
    if _holds_notes(path):
        raise ReaderError(f"{path} holds a reader's notes.", hint="Choose another name.")
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    os.close(handle)
    unfinished = Path(name)
    try:
        with closing(Database(unfinished)) as database:
            _write(database, reviews, {"edition": edition, "sources_sha256": sources_sha256})
        unfinished.chmod(0o644)
        unfinished.replace(path)
    except sqlite3.IntegrityError as error:
        raise ReaderError(
            f"The sources do not fit together: {error}.",
            hint="Two things have the same key, or a value is not of its kind. Nothing was written.",
        ) from error
    except sqlite3.OperationalError as error:
        raise ReaderError(
            f"{path} was not written: {error}.", hint="Make room on the disk, or choose another."
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _holds_notes(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        header = file.read(72)  # SQLite's: the name of the format first, the application id at 68
    return header.startswith(b"SQLite format 3\0") and int.from_bytes(header[68:72]) == USER_ID


def _write(database: Database, reviews: Sequence[tuple[Review, Sequence[TableDraft]]], meta: dict[str, str]) -> None:
    database.execute("PRAGMA foreign_keys = ON")
    database.execute(f"PRAGMA cache_size = -{_CACHE}")
    database.executescript(ddl("evidence.sql"))
    with database.atomic():
        drafts: dict[str, tuple[Review, TableDraft]] = {}
        for review, tables in reviews:
            _write_review(database, review)
            for table in tables:
                key = f"{review.key}/{table.number}"
                _write_table(database, review.key, key, table)
                drafts[key] = review, table
        cited: dict[str, set[int]] = {}
        place = 1
        ordered = database.execute("SELECT key, review_key FROM source_table ORDER BY review_key, number").fetchall()
        for key, review_key in ordered:
            review, table = drafts[key]
            numbers = cited.setdefault(review_key, set())
            place += _write_themes(database, _Source(review_key, key, review, table), place, numbers)
        _write_references(database, cited)
        _write_meta(database, meta)
    database.executescript(
        "INSERT INTO record_index (record_index) VALUES ('optimize');"
        f"PRAGMA application_id = {EVIDENCE_ID}; PRAGMA user_version = {EVIDENCE_VERSION};"
    )
    database.analyze()
    database.execute("PRAGMA journal_mode = OFF")  # nothing to go back to: what fails is thrown away
    database.vacuum()


def _write_review(database: Database, review: Review) -> None:
    row = review._asdict() | {"authors": json.dumps(review.authors, ensure_ascii=False)}
    _insert(database, "review", tuple(row), [tuple(row.values())])


def _write_table(database: Database, review_key: str, key: str, table: TableDraft) -> None:
    """All of a table but its themes."""
    _insert(
        database,
        "source_table",
        ("key", "review_key", "number", "title", "first_place", "themes"),
        [(key, review_key, table.number, table.title, 0, 0)],
    )
    _insert(
        database,
        "source_column",
        ("table_key", "position", "heading", "holds"),
        (
            (key, position, json.dumps(column.heading, ensure_ascii=False), column.holds)
            for position, column in enumerate(table.columns, start=1)
        ),
    )
    streams = [column.name for column in table.columns if column.holds is Holds.STREAM]
    _insert(
        database,
        "stream",
        ("key", "table_key", "position", "name"),
        ((_stream_key(key, name), key, position, name) for position, name in enumerate(streams, start=1)),
    )
    _insert(
        database,
        "grade",
        ("key", "table_key", "rank", "name"),
        ((_grade_key(key, name), key, rank, name) for rank, name in enumerate(table.grades, start=1)),
    )


class _Source(NamedTuple):
    """Where themes come from."""

    review_key: str
    table_key: str
    review: Review
    table: TableDraft


_Row = tuple[int, str, ThemeDraft]
"""A theme with its position in its table, from 1, and its key."""


def _write_themes(database: Database, source: _Source, first_place: int, cited: set[int]) -> int:
    """Write the themes of a table and add the numbers they cite to `cited`; returns how many themes there are."""
    count = 0
    rows = ((n, f"{source.table_key}/{theme.slug}", theme) for n, theme in enumerate(source.table.themes, start=1))
    while chunk := list(islice(rows, _CHUNK)):
        _write_chunk(database, source, first_place - 1, chunk)
        cited.update(appraisal.number for _, _, theme in chunk for appraisal in theme.appraisals)
        count += len(chunk)
    if count:
        database.table("source_table").update(source.table_key, {"first_place": first_place, "themes": count})
    return count


def _write_chunk(database: Database, source: _Source, before: int, rows: Sequence[_Row]) -> None:
    """Write some themes with all they hold; `before` is the place before the table's first."""
    _insert(
        database,
        "theme",
        ("place", "key", "table_key", "position", "title", "printed_studies"),
        ((before + n, key, source.table_key, n, theme.title, theme.printed_studies) for n, key, theme in rows),
    )
    _insert(
        database,
        "passage",
        ("key", "theme_key", "role", "position", "text"),
        (
            (f"{key}/{role}/{n}", key, role, n, text)
            for _, key, theme in rows
            for role in Role
            for n, text in enumerate(_texts(theme, role), start=1)
        ),
    )
    _insert(
        database,
        "appraisal",
        ("theme_key", "stream_key", "grade_key", "reference_key"),
        (
            (
                key,
                _stream_key(source.table_key, appraisal.stream),
                _grade_key(source.table_key, appraisal.grade),
                _reference_key(source.review_key, appraisal.number),
            )
            for _, key, theme in rows
            for appraisal in theme.appraisals
        ),
    )
    _insert(
        database,
        "cell",
        ("theme_key", "position", "text"),
        ((key, n, text) for _, key, theme in rows for n, text in enumerate(theme.cells, start=1)),
    )
    authors = index_names(map(str, source.review.authors))
    _insert(
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


def _write_references(database: Database, cited: dict[str, set[int]]) -> None:
    """Write what the themes of each review cite, in the order of their numbers."""
    numbered = ((review_key, number) for review_key in sorted(cited) for number in sorted(cited[review_key]))
    _insert(
        database,
        "reference",
        ("place", "key", "review_key", "number"),
        (
            (place, _reference_key(review_key, number), review_key, number)
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
    _insert(
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


def _theme_facts(source: _Source, theme: ThemeDraft) -> str:
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


def _write_meta(database: Database, meta: dict[str, str]) -> None:
    counts = {f"{table}s": str(database.table(table).count) for table in ("theme", "reference", "appraisal")}
    facts = {"schema_version": str(EVIDENCE_VERSION), **meta, **counts}
    _insert(database, "meta", ("name", "value"), facts.items())


def _insert(database: Database, table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
    database.table(table).insert_all(chain([columns], rows))


@lru_cache(maxsize=1024)  # asked once an appraisal
def _stream_key(table_key: str, name: str) -> str:
    return f"{table_key}/stream/{slug(name)}"


@lru_cache(maxsize=1024)
def _grade_key(table_key: str, name: str) -> str:
    return f"{table_key}/grade/{slug(name)}"


def _reference_key(review_key: str, number: int) -> str:
    return f"{review_key}/ref/{number}"
