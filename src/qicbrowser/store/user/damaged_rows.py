"""Reads the rows of damaged tables: where a range of rows fails, each half of it is tried."""

import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence

from qicbrowser.store.schema import USER_TABLES, USER_VERSION
from qicbrowser.store.user.errors import DATABASE_ERRORS, code_of

_SECONDS = 10.0
"""At most, for one table."""

_STEPS = 10_000
"""SQLite's virtual machine instructions between two looks at the clock."""

Row = tuple[object, ...]

TOO_LARGE: Row = ()
"""The place of a row that is too large to be read."""


def readable_tables(source: sqlite3.Connection) -> Mapping[str, Sequence[str]]:
    """Those of our tables that are in a file, and all their columns."""
    try:
        source.execute("PRAGMA trusted_schema = OFF")
        source.execute("PRAGMA writable_schema = ON")  # reads on where the file is cut off or its schema is damaged
        rows = source.execute(
            "SELECT lower(name) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        ).fetchall()
        names = {name.decode(errors="replace") for (name,) in rows if isinstance(name, bytes)}
        tables = (table for table in USER_TABLES[USER_VERSION] if table in names)
        return {table: columns for table in tables if (columns := _columns(source, table))}
    except DATABASE_ERRORS:
        return {}


def _columns(source: sqlite3.Connection, table: str) -> list[str]:
    rows = source.execute(f"PRAGMA main.table_xinfo({table})").fetchall()
    return [name.decode(errors="replace").lower() for _, name, *_ in rows]


def readable_rows(
    source: sqlite3.Connection, table: str, columns: Sequence[str], all_columns: Sequence[str]
) -> Iterator[Row]:
    """The rows that can be read, with these columns, in the order of writing."""
    until = time.monotonic() + _SECONDS
    source.set_progress_handler(lambda: time.monotonic() > until, _STEPS)
    query = f"SELECT {', '.join(columns)} FROM main.{table}" if columns else "SELECT 1 WHERE 0"
    if not _has_rowids(source, table, all_columns):
        yield from _until_error(source, query)
        return
    ranges = [_rowid_range(source, table)]
    while ranges and time.monotonic() < until:
        first, last = ranges.pop()
        try:
            yield from source.execute(f"{query} WHERE rowid BETWEEN ? AND ? ORDER BY rowid", (first, last)).fetchall()
        except DATABASE_ERRORS as error:
            if first < last:
                middle = (first + last) // 2
                ranges += [(middle + 1, last), (first, middle)]
            elif code_of(error) == sqlite3.SQLITE_TOOBIG:
                yield TOO_LARGE


def _until_error(source: sqlite3.Connection, query: str) -> Iterator[Row]:
    try:
        yield from source.execute(query)
    except DATABASE_ERRORS:
        return


def _has_rowids(source: sqlite3.Connection, table: str, all_columns: Sequence[str]) -> bool:
    try:
        source.execute(f"SELECT rowid FROM main.{table} LIMIT 0")
    except DATABASE_ERRORS:
        return False
    return "rowid" not in all_columns


def _rowid_range(source: sqlite3.Connection, table: str) -> tuple[int, int]:
    """The first and last rowid; where they cannot be read, those a file of its size can have."""
    (pages,) = source.execute("PRAGMA main.page_count").fetchone()
    ends = []
    for end, default in (("min", 1), ("max", 100 * pages)):
        try:
            (rowid,) = source.execute(f"SELECT {end}(rowid) FROM main.{table}").fetchone()
        except DATABASE_ERRORS:
            rowid = default
        ends.append(rowid or 0)
    return ends[0], ends[1]
