"""Whether a user file has exactly the tables that its version should have."""

import sqlite3
from contextlib import closing
from functools import cache
from pathlib import Path

from qicbrowser.store.schema import USER_ID, USER_SCRIPTS, USER_TABLES, USER_VERSION, ddl
from qicbrowser.store.user.errors import altered
from qicbrowser.store.user.migrations import newer

_OBJECTS = "SELECT type, name, tbl_name, sql FROM main.sqlite_master ORDER BY name"

_Column = tuple[str, str, int]


def matches_schema(connection: sqlite3.Connection, version: int) -> bool:
    """Whether a file has exactly the tables and indexes that the scripts of its version create.

    What is only similar is not trusted: a key that replaces, a column that computes or a trigger can lose notes.
    """
    if version not in USER_TABLES or connection.execute("PRAGMA main.encoding").fetchone() != ("UTF-8",):
        return False
    return connection.execute(_OBJECTS).fetchall() == _fresh_schema(version)[0]


def raise_if_altered(connection: sqlite3.Connection, path: Path) -> None:
    """Raise ReaderError where an open file has become one of a newer version, or its schema was changed."""
    (version,) = connection.execute("PRAGMA main.user_version").fetchone()
    (identity,) = connection.execute("PRAGMA main.application_id").fetchone()
    if version > USER_VERSION:
        raise newer(path)
    if (version, identity) != (USER_VERSION, USER_ID) or not matches_schema(connection, USER_VERSION):
        raise altered(path)


def has_tables_of(connection: sqlite3.Connection, version: int) -> bool:
    """Whether a file has at least the tables and columns of a version, with the same types."""
    if connection.execute("PRAGMA main.encoding").fetchone() != ("UTF-8",):
        return False
    strict = {
        name
        for (name,) in connection.execute(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict"
        )
    }
    columns = _fresh_schema(version)[1]
    return all(table in strict and wanted <= _columns(connection, table) for table, wanted in columns.items())


@cache
def _fresh_schema(version: int) -> tuple[list[tuple[str, ...]], dict[str, set[_Column]]]:
    """The objects of a new file of a version, and the columns of its tables; created in memory, which takes 0.7 ms."""
    with closing(sqlite3.connect(":memory:")) as fresh:
        fresh.executescript("\n".join(("BEGIN;", *map(ddl, USER_SCRIPTS[:version]), "COMMIT;")))
        return fresh.execute(_OBJECTS).fetchall(), {table: _columns(fresh, table) for table in USER_TABLES[version]}


def _columns(connection: sqlite3.Connection, table: str) -> set[_Column]:
    """The names and types of the stored columns, and whether they are NOT NULL."""
    rows = connection.execute(f"PRAGMA main.table_xinfo({table})")
    return {(name, kind, needed) for _, name, kind, needed, _, _, hidden in rows if not hidden}
