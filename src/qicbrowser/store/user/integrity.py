"""Whether a user file is intact.

What is accepted: a row is kept, and shown, when the tables of this version take it (`sql/user_N.sql`: their types and
checks), its texts are UTF-8 and together at most LARGEST bytes, and its position in a text is not negative. Nothing
else is required: a colour this version does not know is shown as the first one, and control characters, NULs and ids of
any kind are shown as they are. A file with any other row, or whose tables, indexes and the like are not exactly those
this program creates (`schema_check`), is handled as damaged.
"""

import sqlite3
import time
from collections.abc import Mapping, Sequence

from qicbrowser.store.schema import INTEGER_COLUMNS, USER_TABLES, USER_VERSION
from qicbrowser.store.user.errors import DAMAGED, DATABASE_ERRORS, code_of
from qicbrowser.store.user.schema_check import has_tables_of, matches_schema

LARGEST = 1_000_000
"""Bytes of all texts of a row; a note of this program holds a tenth of it in characters."""

LARGEST_POSITION = 0x7FFFFFFF
"""Of a note in its text."""

_STEPS = 10_000
"""SQLite's virtual machine instructions between two looks at the clock."""


def is_intact(connection: sqlite3.Connection, version: int, seconds: float | None = None) -> bool:
    """Whether nothing is found wrong with a file of this version, or of one before.

    With `seconds`, no more is read than they allow; without, everything.
    """
    until = time.perf_counter() + (seconds or 0)
    try:
        if not matches_schema(connection, version):
            return False
        if seconds is not None:
            connection.set_progress_handler(lambda: time.perf_counter() > until, _STEPS)
        check = "integrity_check" if seconds is None else "quick_check"  # the latter does not read the indexes
        if connection.execute(f"PRAGMA main.{check}(1)").fetchone() != ("ok",):
            return False
        if not _all_acceptable(connection, USER_TABLES[version]):
            return False
        if seconds is None:
            _read_all(connection, USER_TABLES[version])
    except DATABASE_ERRORS as error:
        if code_of(error) in (sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_BUSY):
            return True  # nothing was found in the time there was
        if code_of(error) not in (sqlite3.SQLITE_ERROR, *DAMAGED):
            raise
        return False
    finally:
        connection.set_progress_handler(None, 0)
    return True


def has_rows(connection: sqlite3.Connection, version: int) -> bool:
    """Whether a file of this version holds anything of the reader's."""
    # The table itself: an index that lost its entries would say that there is nothing.
    query = "SELECT 1 FROM main.{} NOT INDEXED LIMIT 1"
    return any(connection.execute(query.format(table)).fetchone() for table in USER_TABLES[version])


def is_readable(connection: sqlite3.Connection) -> bool:
    """Whether a file of a newer version has the tables that this one reads, and only acceptable rows in them."""
    return has_tables_of(connection, USER_VERSION) and _all_acceptable(connection, USER_TABLES[USER_VERSION])


def _all_acceptable(connection: sqlite3.Connection, tables: Mapping[str, Sequence[str]]) -> bool:
    return not any(
        connection.execute(f"SELECT 1 FROM main.{table} WHERE NOT ({_acceptable(columns)}) LIMIT 1").fetchone()
        for table, columns in tables.items()
    )


def _acceptable(columns: Sequence[str]) -> str:
    """The SQL condition that a row must meet besides those of its table."""
    texts = [column for column in columns if column not in INTEGER_COLUMNS]
    size = " + ".join(f"coalesce(length(CAST({column} AS BLOB)), 0)" for column in texts)
    position = f" AND coalesce(start, 0) BETWEEN 0 AND {LARGEST_POSITION}" if "start" in columns else ""
    return f"{size} <= {LARGEST}{position}"


def _read_all(connection: sqlite3.Connection, tables: Mapping[str, Sequence[str]]) -> None:
    """Bytes that are not text show only when they are read."""
    for table, columns in tables.items():
        for _ in connection.execute(f"SELECT {', '.join(columns)} FROM main.{table}"):
            pass
