"""Recovers what a damaged user file still holds, converted to fit the tables of this version."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.messages import Message, sentences
from qicbrowser.store.schema import INTEGER_COLUMNS, USER_TABLES, USER_VERSION
from qicbrowser.store.user.damaged_header import alternative_headers, open_damaged
from qicbrowser.store.user.damaged_rows import TOO_LARGE, Row, readable_rows, readable_tables
from qicbrowser.store.user.integrity import LARGEST, LARGEST_POSITION


class Recovered(NamedTuple):
    """How much was recovered from a damaged file."""

    notes: int = 0
    repaired: int = 0
    """Rows with bytes that are not text, which are kept with U+FFFD in their place."""

    left_out: int = 0
    """Rows that were read and do not fit."""

    @property
    def message(self) -> Message:
        parts = [Message("notes-recovered", n=self.notes)]
        if self.repaired:
            parts.append(Message("entries-repaired", n=self.repaired, mark="\N{REPLACEMENT CHARACTER}"))
        if self.left_out:
            parts.append(Message("entries-left-out", n=self.left_out))
        return sentences(*parts)


_SITES_OF_MARKS = (
    "INSERT INTO main.site (id, name, created, changed) SELECT site_id, '', min(changed), max(changed)"
    " FROM main.site_mark WHERE site_id NOT IN (SELECT id FROM main.site) GROUP BY site_id"
)
"""A site without a name for the marks whose own site could not be read: they would be out of reach."""


def recover(path: Path, into: sqlite3.Connection) -> Recovered:
    """Copy what can be read and fits from a damaged file, which is not written, to a new one."""
    headers = [None, *alternative_headers(path)]
    if len(headers) > 1:  # the header is damaged, or another program's: the one that yields most is used
        headers = [max(headers, key=lambda header: _rows_with(path, header, into))]
    with closing(open_damaged(path, headers[0])) as source:
        return recover_rows(source, into)


def recover_rows(source: sqlite3.Connection, into: sqlite3.Connection) -> Recovered:
    """Copy what can be read and fits to an empty database; the source cannot be used for anything else after that."""
    into.execute("BEGIN")
    repaired, left_out = _copy_all(source, into)
    into.execute(_SITES_OF_MARKS)
    into.execute("COMMIT")
    (notes,) = into.execute("SELECT count(*) FROM note WHERE NOT starred AND deleted IS NULL").fetchone()
    return Recovered(notes, repaired, left_out)


def _rows_with(path: Path, header: bytes | None, into: sqlite3.Connection) -> int:
    """How many rows can be read with a header."""
    tables = USER_TABLES[USER_VERSION]
    with closing(open_damaged(path, header)) as source:
        into.execute("BEGIN")
        try:
            _copy_all(source, into)
            return sum(into.execute(f"SELECT count(*) FROM main.{table}").fetchone()[0] for table in tables)
        finally:
            into.execute("ROLLBACK")


def _copy_all(source: sqlite3.Connection, into: sqlite3.Connection) -> tuple[int, int]:
    """Copy the rows of all tables; how many were repaired, and how many left out."""
    source.text_factory = bytes  # texts are decoded as they are copied
    source.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 2 * LARGEST)
    repaired = left_out = 0
    for table, all_columns in readable_tables(source).items():
        columns = [column for column in USER_TABLES[USER_VERSION][table] if column in all_columns]
        insert = f"INSERT INTO main.{table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        for row in readable_rows(source, table, columns, all_columns):
            values, was_repaired = _converted(row, columns)
            if row is not TOO_LARGE and _is_small(values, columns) and _inserted(into, insert, values):
                repaired += was_repaired
            else:
                left_out += 1
    return repaired, left_out


def _inserted(into: sqlite3.Connection, insert: str, row: Sequence[object]) -> bool:
    """Whether a table accepted a row: it may not fit, or its key may be there already."""
    try:
        into.execute(insert, row)
    except (sqlite3.IntegrityError, OverflowError):
        return False
    return True


def _converted(row: Row, columns: Sequence[str]) -> tuple[list[object], bool]:
    """A row with values of the types our tables have, and whether bytes that are not text had to be replaced."""
    values: list[object] = []
    was_repaired = False
    for column, value in zip(columns, row, strict=False):
        if column in INTEGER_COLUMNS:
            values.append(_integer(value))
            continue
        text = value.decode(errors="replace") if isinstance(value, bytes) else value if value is None else str(value)
        if isinstance(value, bytes) and isinstance(text, str) and text.encode() != value:
            was_repaired = True
            if column == "id":  # two of them may be equal once they are repaired
                text = _new_id()
        values.append(text)
    return values, was_repaired


def _integer(value: object) -> object:
    """A number as such, however it was stored; anything else is left for the table to refuse."""
    if not isinstance(value, bytes | float):
        return value
    try:
        number = int(value)
    except (ValueError, OverflowError):
        return value
    return number if isinstance(value, bytes) or number == value else value


def _is_small(row: Sequence[object], columns: Sequence[str]) -> bool:
    size = sum(len(value.encode()) for value in row if isinstance(value, str))
    start = dict(zip(columns, row, strict=True)).get("start")
    return size <= LARGEST and (not isinstance(start, int) or 0 <= start <= LARGEST_POSITION)


def _new_id() -> str:
    from uuid import uuid4  # a start, which finds no damage, does without it

    return str(uuid4())
