"""What a file of notes does that it should not, as the reader is told it."""

import sqlite3
from pathlib import Path

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

FAULTS = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What asking a file may raise; the second where SQLite's own message quotes bytes of it that are no text."""


def code_of(error: Exception) -> int:
    """SQLite's code for the kind of error; NO_TEXT where bytes that are no text came in its way."""
    if isinstance(error, UnicodeDecodeError) or "Could not decode to UTF-8" in str(error):
        return NO_TEXT
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def is_locked(error: Exception) -> bool:
    """Whether it is another program's lock that was in the way."""
    return code_of(error) == sqlite3.SQLITE_BUSY


def as_told(error: sqlite3.DatabaseError | UnicodeDecodeError, path: Path, what: str) -> Exception:
    """The error as the reader is told of it, or the error itself where it is a bug of ours."""
    hint = HINTS.get(code_of(error))
    if getattr(error, "sqlite_errorcode", None) == _MOVED:
        hint = "It was moved or deleted meanwhile: put it back where it was, then try again, or start the program anew."
    kind = LockedError if is_locked(error) else ReaderError
    # SQLite quotes the text itself, which says nothing and differs from one to the next.
    why = "it contains bytes that are not text" if code_of(error) == NO_TEXT else error
    return kind(f"{path} {what}: {why}.", hint=hint) if hint else error


def altered(path: Path) -> ReaderError:
    """The error of reading or changing a file that lost its tables or got others while it was open: always the same."""
    return ReaderError(f"{path} is no longer the file that was opened.", hint=_ALTERED)


def check_mark(path: Path) -> Path:
    """The empty file that asks the next start to read all of the reader's file before it is used."""
    return path.with_name(f"{path.name}-check")
