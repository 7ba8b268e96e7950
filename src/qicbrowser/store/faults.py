"""What a file of notes does that it should not, as the reader is told it."""

import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
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

_GONE = re.compile(r"no such table: (main\.)?(note|search|setting|citation)$|no such column: |table \w+ has no column ")
"""What SQLite says of a file that has lost tables or columns; there is no code for it."""


FAULTS = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What asking a file may raise; the second where SQLite's own message quotes bytes of it that are no text."""


def code_of(error: Exception) -> int:
    """SQLite's code for the kind of error; NO_TEXT where bytes that are no text came in its way."""
    if isinstance(error, UnicodeDecodeError) or "Could not decode to UTF-8" in str(error):
        return NO_TEXT
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def as_told(error: sqlite3.DatabaseError | UnicodeDecodeError, path: Path, what: str) -> Exception:
    """The error as the reader is told of it, or the error itself where it is a bug of ours."""
    if _GONE.match(str(error)):
        return altered(path)
    hint = HINTS.get(code_of(error))
    if getattr(error, "sqlite_errorcode", None) == _MOVED:
        hint = "It was moved or deleted meanwhile: put it back where it was, then try again, or start the program anew."
    kind = LockedError if code_of(error) == sqlite3.SQLITE_BUSY else ReaderError
    # SQLite quotes the text itself, which says nothing and differs from one to the next.
    why = "it contains bytes that are not text" if code_of(error) == NO_TEXT else error
    return kind(f"{path} {what}: {why}.", hint=hint) if hint else error


def altered(path: Path) -> ReaderError:
    """The error of reading or changing a file that lost its tables or got others while it was open: always the same."""
    return ReaderError(f"{path} is no longer the file that was opened.", hint=_ALTERED)


def unreadable(error: sqlite3.DatabaseError | UnicodeDecodeError, path: Path) -> Exception:
    """The error of reading the file as the reader is told of it; UnreadableNowError while it is locked."""
    told = as_told(error, path, "cannot be read")
    return UnreadableNowError(told.message, told.hint) if isinstance(told, LockedError) else told


def check_mark(path: Path) -> Path:
    """The empty file that asks the next start to read all of the reader's file before it is used."""
    return path.with_name(f"{path.name}-check")


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
            self.was_locked |= code_of(error) == sqlite3.SQLITE_BUSY
            self.look_at(error)
            raise unreadable(error, self._path) from error

    def look_at(self, error: Exception) -> None:
        """Remember the damage, where an error says that there is some."""
        if code_of(error) in DAMAGED:
            self.remember_damage()

    def _rows(self, sql: str, values: Sequence[Any]) -> Rows:
        # A cursor that failed and stays open keeps tables from being dropped.
        with closing(self._connection.execute(sql, values)) as cursor:
            return Rows(cursor)
