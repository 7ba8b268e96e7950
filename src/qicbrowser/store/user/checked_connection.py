"""The connection that notes, searches and citations are read through: errors of the file become ReaderErrors."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from qicbrowser.store.schema import USER_VERSION
from qicbrowser.store.user.errors import (
    DAMAGED,
    DATABASE_ERRORS,
    NOT_TEXT,
    LockedError,
    Operation,
    UnreadableNowError,
    altered,
    as_reader_error,
    check_marker,
    code_of,
    is_locked,
)
from qicbrowser.store.user.schema_check import matches_schema


class Rows(list[Any]):
    """The rows a query returned, all of them fetched."""

    def fetchall(self) -> list[Any]:
        return self

    def fetchone(self) -> Any:
        return self[0] if self else None


class CheckedConnection:
    """Stands in for the connection in `Notes`, `Searches` and the like: whatever cannot be read is a ReaderError.

    Writes go straight to the connection: `Library.change()` converts their errors.

    Bytes that are not UTF-8 are read as U+FFFD, so that one of them does not hide everything else. Not inside a change:
    what is to be changed must be read as it is, or the replacement would be saved in the place of the damaged text.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self.create_function = connection.create_function
        self.changing = False
        """Whether a change is under way."""

        self.damaged = False
        """Whether damage was found; the next start then reads the whole file, and sets it aside."""

        self.was_locked = False
        """Whether something could not be read because of a lock; reset by whoever reads it."""

    def execute(self, sql: str, values: Sequence[Any] = ()) -> "sqlite3.Cursor | Rows":
        if not sql.startswith("SELECT"):
            return self._connection.execute(sql, values)
        with self.reading():
            try:
                return self._rows(sql, values)
            except DATABASE_ERRORS as error:
                if self.changing or code_of(error) != NOT_TEXT:
                    raise
            self._connection.text_factory = self.decode
            try:
                return self._rows(sql, values)
            finally:
                self._connection.text_factory = str

    def decode(self, data: bytes) -> str:
        """Bytes as text; those that are not UTF-8 are replaced by U+FFFD, and the damage is recorded."""
        try:
            return data.decode()
        except UnicodeDecodeError:
            self.record_damage()
            return data.decode(errors="replace")

    def record_damage(self) -> None:
        self.damaged = True
        with suppress(OSError):
            check_marker(self._path).touch()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Raise errors of the file as ReaderError."""
        try:
            yield
        except DATABASE_ERRORS as error:
            converted = self.converted(error, Operation.READ)
            if isinstance(converted, LockedError):
                converted = UnreadableNowError(converted.message, converted.hint)
            raise converted from error

    def converted(self, error: sqlite3.DatabaseError | UnicodeDecodeError, operation: Operation) -> Exception:
        """The error as a ReaderError, or the error itself if it is a bug; damage is recorded.

        SQLite has one code for SQL that is wrong and for SQL that does not fit the tables: the tables decide which.
        Where these cannot be read either, what keeps them from being read explains the error.
        """
        cause = error
        if code_of(error) == sqlite3.SQLITE_ERROR:
            try:
                if not matches_schema(self._connection, USER_VERSION):
                    return altered(self._path)
            except DATABASE_ERRORS as fault:
                cause = fault
        self.was_locked |= is_locked(cause)
        if code_of(cause) in DAMAGED:
            self.record_damage()
        return as_reader_error(cause, self._path, operation) or error

    def _rows(self, sql: str, values: Sequence[Any]) -> Rows:
        # A cursor that failed and stays open keeps tables from being dropped.
        with closing(self._connection.execute(sql, values)) as cursor:
            return Rows(cursor)
