"""The reader's file for those who ask it: what is wrong with it is a ReaderError, and is remembered."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from qicbrowser.store.user.expected_schema import as_made
from qicbrowser.store.user.faults import (
    DAMAGED,
    FAULTS,
    NO_TEXT,
    LockedError,
    UnreadableNowError,
    altered,
    as_told,
    check_mark,
    code_of,
    is_locked,
)
from qicbrowser.store.user.migrations import PRESENT


class Rows(list[Any]):
    """The rows a query returned, all of them fetched."""

    def fetchall(self) -> list[Any]:
        return self

    def fetchone(self) -> Any:
        return self[0] if self else None


class Guarded:
    """The reader's file for those who ask it: what cannot be read of it is a ReaderError wherever it shows.

    Stands in for the connection in `Notes`, `Searches` and their like, of which it has all they use. What is written
    goes straight to the connection: `Library.change()` tells what becomes of it.

    Bytes that are not UTF-8 are read as U+FFFD, so that one of them does not hide everything else. Not inside a change:
    what is to be changed must be read as it is, or the replacement would be saved in the place of the damaged text.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self.create_function = connection.create_function
        self.changing = False
        """Whether what is read is going to be changed."""

        self.damaged = False
        """Whether damage was found; the next start reads the whole file then, and sets it aside."""

        self.was_locked = False
        """Whether something could not be read because of a lock; whoever asks for it sets it back."""

    def execute(self, sql: str, values: Sequence[Any] = ()) -> "sqlite3.Cursor | Rows":
        if not sql.startswith("SELECT"):
            return self._connection.execute(sql, values)
        with self.reading():
            try:
                return self._rows(sql, values)
            except FAULTS as error:
                if self.changing or code_of(error) != NO_TEXT:
                    raise
            self._connection.text_factory = self.text_of
            try:
                return self._rows(sql, values)
            finally:
                self._connection.text_factory = str

    def text_of(self, data: bytes) -> str:
        """Bytes as text; those that are not UTF-8 are replaced by U+FFFD, and the damage is remembered."""
        try:
            return data.decode()
        except UnicodeDecodeError:
            self.remember_damage()
            return data.decode(errors="replace")

    def remember_damage(self) -> None:
        self.damaged = True
        with suppress(OSError):
            check_mark(self._path).touch()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Raise the faults of the file as ReaderError."""
        try:
            yield
        except FAULTS as error:
            self.was_locked |= is_locked(error)
            told = self.explained(error, "cannot be read")
            raise UnreadableNowError(told.message, told.hint) if isinstance(told, LockedError) else told from error

    def explained(self, error: sqlite3.DatabaseError | UnicodeDecodeError, what: str) -> Exception:
        """The error as the reader is told of it, or the error itself where it is a bug of ours; damage is remembered.

        SQLite has one code for SQL that is wrong and for SQL that does not suit the tables: the tables tell which.
        """
        if code_of(error) in DAMAGED:
            self.remember_damage()
        if code_of(error) == sqlite3.SQLITE_ERROR and not self._is_as_made():
            return altered(self._path)
        return as_told(error, self._path, what)

    def _is_as_made(self) -> bool:
        try:
            return as_made(self._connection, PRESENT)
        except FAULTS:  # it cannot be told
            return True

    def _rows(self, sql: str, values: Sequence[Any]) -> Rows:
        # A cursor that failed and stays open keeps tables from being dropped.
        with closing(self._connection.execute(sql, values)) as cursor:
            return Rows(cursor)
