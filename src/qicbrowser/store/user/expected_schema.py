"""What the file of each version consists of, and whether a file consists of that."""

import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from functools import cache
from pathlib import Path

from qicbrowser.store.user.faults import altered
from qicbrowser.store.user.migrations import PRESENT, STEPS, USER_ID, ddl, newer

_TEXTS = ("id", "record_key", "text_key", "quote", "prefix", "suffix", "words", "colour", "created", "changed")
_NOTE_1 = (*_TEXTS[:6], "start", *_TEXTS[6:], "deleted")
_NOTE_2 = (*_NOTE_1, "tags", "starred")
_SEARCH = ("query", "name", "made")
TABLES: Mapping[int, Mapping[str, Sequence[str]]] = {
    1: {"note": _NOTE_1},
    2: {"note": _NOTE_2, "search": _SEARCH},
    3: {
        "note": (*_NOTE_2, "creator"),
        "search": _SEARCH,
        "setting": ("name", "value"),
        "citation": ("reference_key", "csl", "source", "attached"),
    },
}
"""The tables of each version that hold what is the reader's, and their columns."""

INTEGERS = ("start", "starred")
"""The columns that hold numbers; all others hold text."""

_OBJECTS = "SELECT type, name, tbl_name, sql FROM main.sqlite_master ORDER BY name"

_Column = tuple[str, str, int]


def as_made(connection: sqlite3.Connection, version: int) -> bool:
    """Whether a file has the very tables and indexes that the scripts of its version make, and nothing besides.

    What is only similar is not trusted: a key that replaces, a column that computes or a trigger can lose notes.
    """
    if version not in TABLES or connection.execute("PRAGMA main.encoding").fetchone() != ("UTF-8",):
        return False
    return connection.execute(_OBJECTS).fetchall() == _made(version)[0]


def refuse_altered(connection: sqlite3.Connection, path: Path) -> None:
    """Raise ReaderError where an open file is one of a newer version by now, or no longer as this program makes it."""
    (version,) = connection.execute("PRAGMA main.user_version").fetchone()
    (identity,) = connection.execute("PRAGMA main.application_id").fetchone()
    if version > PRESENT:
        raise newer(path)
    if (version, identity) != (PRESENT, USER_ID) or not as_made(connection, PRESENT):
        raise altered(path)


def has_all(connection: sqlite3.Connection, version: int) -> bool:
    """Whether a file has the tables of a version and in them its columns, as they are there, beside any others."""
    if connection.execute("PRAGMA main.encoding").fetchone() != ("UTF-8",):
        return False
    strict = {
        name
        for (name,) in connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict"
        )
    }
    columns = _made(version)[1]
    return all(table in strict and wanted <= _columns(connection, table) for table, wanted in columns.items())


@cache
def _made(version: int) -> tuple[list[tuple[str, ...]], dict[str, set[_Column]]]:
    """The objects of a fresh file of a version, and the columns of its tables; made in memory, which takes 0.7 ms."""
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.executescript("\n".join(("BEGIN;", *map(ddl, STEPS[:version]), "COMMIT;")))
        return fresh.execute(_OBJECTS).fetchall(), {table: _columns(fresh, table) for table in TABLES[version]}


def _columns(connection: sqlite3.Connection, table: str) -> set[_Column]:
    """The names and types of the columns that are stored, and whether they must have a value."""
    rows = connection.execute(f"PRAGMA main.table_xinfo({table})")
    return {(name, kind, needed) for _, name, kind, needed, _, _, hidden in rows if not hidden}
