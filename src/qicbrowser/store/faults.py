"""What a file of notes does that it should not, as the reader is told it."""

import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from qicbrowser.domain.errors import ReaderError

NO_TEXT = -1
"""SQLite has no code of its own for it: it does not look."""

DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, NO_TEXT)
"""The codes that say that it is the file that is not as it should be."""


class DamagedError(ReaderError):
    """It is the reader's file, or a copy of it, that is not as it should be."""


class LockedError(ReaderError):
    """Another program holds a lock on the reader's file: the same can succeed a moment later."""


class UnreadableNowError(LockedError):
    """The lock keeps the file from being read."""


_RESTART = (
    "A part of the file is damaged. Close the program and start it again: the file is then set aside, and what can be"
    " read of it is kept."
)
_ALTERED = (
    "Another program emptied or altered the file while it was open. Copy what you are writing, close this program, put"
    " the file back, and start again; File > Backups has earlier copies."
)
HINTS = {
    sqlite3.SQLITE_FULL: "The disk is full: make room, then try again.",
    sqlite3.SQLITE_IOERR: "The disk did not do what was asked: check that it is there and not full, then try again.",
    sqlite3.SQLITE_BUSY: "Another program is using the file: close it, then try again.",
    sqlite3.SQLITE_READONLY: "The file may not be written: check its permissions and those of its folder.",
    sqlite3.SQLITE_CANTOPEN: "Check that the folder exists and may be written, or choose one with --data-dir.",
    sqlite3.SQLITE_CORRUPT: _RESTART,
    sqlite3.SQLITE_NOTADB: _RESTART,
    NO_TEXT: _RESTART,
}
_MOVED = 1032
"""SQLITE_READONLY_DBMOVED, which the module has no name for."""

_TABLE_GONE = re.compile(r"no such table: (main\.)?(note|search|setting|citation)$")
"""What SQLite says of a file that has lost its tables; there is no code for it."""


FAULTS = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What asking a file may raise; the second where SQLite's own message quotes bytes of it that are no text."""


def code_of(error: Exception) -> int:
    """SQLite's code for the kind of error; NO_TEXT where bytes that are no text came in its way."""
    if isinstance(error, UnicodeDecodeError) or "Could not decode to UTF-8" in str(error):
        return NO_TEXT
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def as_told(error: sqlite3.DatabaseError | UnicodeDecodeError, path: Path, what: str) -> Exception:
    """The error as the reader is told of it, or the error itself where it is a bug of ours."""
    hint = HINTS.get(code_of(error))
    if getattr(error, "sqlite_errorcode", None) == _MOVED:
        hint = "It was moved or deleted meanwhile: put it back where it was, then try again, or start the program anew."
    if _TABLE_GONE.match(str(error)):
        hint = _ALTERED
    kind = LockedError if code_of(error) == sqlite3.SQLITE_BUSY else ReaderError
    return kind(f"{path} {what}: {error}.", hint=hint) if hint else error


def unreadable(error: sqlite3.DatabaseError | UnicodeDecodeError, path: Path) -> Exception:
    """The error of reading the file as the reader is told of it; UnreadableNowError while it is locked."""
    told = as_told(error, path, "cannot be read")
    return UnreadableNowError(told.message, told.hint) if isinstance(told, LockedError) else told


def check_mark(path: Path) -> Path:
    """The empty file that asks the next start to read all of the reader's file before it is used."""
    return path.with_name(f"{path.name}-check")


class Guarded:
    """The reader's file for those who ask it: what cannot be read of it is a ReaderError wherever it shows.

    Stands in for the connection in `Notes` and `Searches`, of which it has all they use. What is written goes straight
    to the connection: `Library.change()` tells what becomes of it.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self.was_locked = False
        """Whether something could not be read because of a lock; whoever asks for it sets it back."""

    def execute(self, sql: str, values: Sequence[Any] = ()) -> sqlite3.Cursor:
        if not sql.startswith("SELECT"):
            return self._connection.execute(sql, values)
        cursor = _GuardedCursor(self._connection)
        cursor.guard = self._reading
        with self._reading():
            return cursor.execute(sql, values)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except FAULTS as error:
            if code_of(error) in DAMAGED:
                with suppress(OSError):
                    check_mark(self._path).touch()
            self.was_locked |= code_of(error) == sqlite3.SQLITE_BUSY
            raise unreadable(error, self._path) from error


class _GuardedCursor(sqlite3.Cursor):
    guard: Callable[[], Any]

    def fetchone(self) -> Any:
        with self.guard():
            return super().fetchone()

    def fetchall(self) -> list[Any]:
        with self.guard():
            return super().fetchall()

    def __iter__(self) -> "Iterator[Any]":  # type: ignore[override]  # an iterator is all that is asked of it
        return iter(self.fetchall())
