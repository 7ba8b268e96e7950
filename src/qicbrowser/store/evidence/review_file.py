"""A `.qiclibrary` file: reviews that somebody exported from a library. It is read as hostile.

Only the tables with the imported files and their plans are read, and only where they are exactly those that this
program writes. Nothing else in the file is used: the evidence is made anew from the imported files.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.sources import LibraryReview, Source
from qicbrowser.store.schema import EVIDENCE_ID, EVIDENCE_VERSION, ddl

SIGNATURE = b"SQLite format 3\0"
"""The first bytes of a SQLite file."""

_MOST_ROWS = {"library_review": 2_000, "source": 5_000}
"""The tables that are read, and how many rows of each at most."""

_LONGEST_VALUE = 25_000_000
"""Bytes of a row, which has one imported file at most."""

_Object = tuple[str, str, str, str | None]
"""A row of sqlite_schema: type, name, table, and the SQL without comments; indexes made by SQLite have none."""


def read_review_file(content: bytes, path: Path) -> tuple[LibraryReview, ...]:
    """The reviews in a file of this content, by their keys; raises ReaderError where it is not such a file."""
    if not content.startswith(SIGNATURE):
        raise _other(path)
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as file, _reporting(path):
        file.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
        file.deserialize(content)  # a copy in memory: no journal beside the file is read, and it cannot change
        file.execute("SELECT count(*) FROM sqlite_schema")  # loads it, while checks with json_valid are accepted
        for setting in ("trusted_schema = OFF", "ignore_check_constraints = ON", "cell_size_check = ON"):
            file.execute(f"PRAGMA {setting}")
        _check(file, len(content), path)
        return _reviews(file)


def _check(file: sqlite3.Connection, size: int, path: Path) -> None:
    """Raise ReaderError unless the file is whole, of a version that can be read, and has the tables that are read."""
    identity, version, pages, page_size = (
        file.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version", "page_count", "page_size")
    )
    if identity != EVIDENCE_ID:
        raise _other(path)
    if version > EVIDENCE_VERSION:
        raise ReaderError(Message("review-file-of-newer-version", path=path), Message("update-program"))
    if size != pages * page_size:
        raise _damaged(path)
    objects = _objects(file)
    if any(kind == "trigger" for kind, *_ in objects) or _of_tables(objects) != _expected():
        raise _other(path)
    for table, most in _MOST_ROWS.items():
        if file.execute(f"PRAGMA integrity_check('{table}')").fetchone() != ("ok",):
            raise _damaged(path)
        if file.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > most:
            raise ReaderError(Message("review-file-too-long", path=path), Message("ask-for-fewer-reviews"))


def _reviews(file: sqlite3.Connection) -> tuple[LibraryReview, ...]:
    sources: dict[str, list[Source]] = {}
    for row in file.execute(f"SELECT {', '.join(Source._fields)} FROM source ORDER BY review_key, position"):
        sources.setdefault(row[0], []).append(Source(*row))
    reviews = file.execute("SELECT key, name FROM library_review ORDER BY key")
    return tuple(LibraryReview(key, tuple(sources.get(key, ())), name) for key, name in reviews)


def _expected() -> set[_Object]:
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.executescript(ddl("library.sql"))
        return _of_tables(_objects(fresh))


def _of_tables(objects: set[_Object]) -> set[_Object]:
    """Those that are, or belong to, the tables that are read."""
    return {row for row in objects if not {name.lower() for name in row[1:3]}.isdisjoint(_MOST_ROWS)}


def _objects(file: sqlite3.Connection) -> set[_Object]:
    rows = file.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema")
    return {(kind, name, table, _without_comments(sql)) for kind, name, table, sql in rows}


def _without_comments(sql: str | None) -> str | None:
    """SQL that can be compared where comments have changed; what is expected has no quotation marks to hide them in."""
    return None if sql is None else " ".join(re.sub("--[^\n]*", "", sql).split())


@contextmanager
def _reporting(path: Path) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, MemoryError) as error:  # the latter where SQLite cannot take the content
        raise _damaged(path) from error


def _other(path: Path) -> ReaderError:
    return ReaderError(Message("not-a-review-file", path=path), Message("choose-review-file"))


def _damaged(path: Path) -> ReaderError:
    return ReaderError(Message("review-file-damaged", path=path), Message("ask-for-file-again"))
