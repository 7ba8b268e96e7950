"""SQLite's errors on the user file, as errors that the reader understands."""

import sqlite3
from enum import Enum, auto
from pathlib import Path

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message

NOT_TEXT = -1
"""Bytes that are not UTF-8. SQLite does not check for them, so it has no code for them."""

DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, NOT_TEXT)
"""The error codes of a damaged file."""

DATABASE_ERRORS = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What a query may raise; the second where SQLite's own message quotes bytes that are not text."""


class DamagedError(ReaderError):
    """The user file, or a copy of it, is damaged."""


class LockedError(ReaderError):
    """Another program holds a lock on the user file: the same can succeed a moment later."""


class UnreadableNowError(LockedError):
    """The lock keeps the file from being read."""


class Operation(Enum):
    """What was attempted with the user file."""

    OPEN = auto()
    READ = auto()
    WRITE = auto()


HINTS = {
    sqlite3.SQLITE_FULL: Message("free-disk-space"),
    sqlite3.SQLITE_IOERR: Message("check-disk"),
    sqlite3.SQLITE_BUSY: Message("close-other-program"),
    sqlite3.SQLITE_READONLY: Message("check-write-permission"),
    sqlite3.SQLITE_CANTOPEN: Message("check-data-folder"),
    sqlite3.SQLITE_CORRUPT: Message("restart-to-recover"),
    sqlite3.SQLITE_NOTADB: Message("restart-to-recover"),
    NOT_TEXT: Message("restart-to-recover"),
}
_MOVED = 1032
"""SQLITE_READONLY_DBMOVED, which the module has no name for."""


_SQLITE_NOT_TEXT = "Could not decode to UTF-8"
"""How the error begins that sqlite3 raises, without a code, for bytes that are not text."""


def code_of(error: Exception) -> int:
    """SQLite's primary error code; NOT_TEXT for bytes that are not text."""
    if isinstance(error, UnicodeDecodeError) or _SQLITE_NOT_TEXT in str(error):
        return NOT_TEXT
    return (getattr(error, "sqlite_errorcode", None) or 0) & 0xFF


def is_locked(error: Exception) -> bool:
    """Whether another program's lock was in the way."""
    return code_of(error) == sqlite3.SQLITE_BUSY


def as_reader_error(
    error: sqlite3.DatabaseError | UnicodeDecodeError, path: Path, operation: Operation
) -> ReaderError | None:
    """The error in the reader's terms; None for an error that the file cannot cause, which is a bug."""
    hint = HINTS.get(code_of(error))
    if getattr(error, "sqlite_errorcode", None) == _MOVED:
        hint = Message("put-file-back")
    if hint is None:
        return None
    # SQLite quotes the text itself, which explains nothing and differs from one to the next.
    reason = Message("bytes-not-text") if code_of(error) == NOT_TEXT else str(error)
    match operation:
        case Operation.OPEN:
            message = Message("file-not-opened", path=path, reason=reason)
        case Operation.READ:
            message = Message("file-unreadable", path=path, reason=reason)
        case Operation.WRITE:
            message = Message("user-file-not-written", path=path, reason=reason)
    return (LockedError if is_locked(error) else ReaderError)(message, hint)


def damaged(path: Path) -> DamagedError:
    """The error of opening a damaged user file."""
    return DamagedError(Message("file-damaged", path=path), Message("file-left-unchanged"))


def altered(path: Path) -> ReaderError:
    """The error of using a file whose tables another program changed while it was open."""
    return ReaderError(Message("user-file-altered", path=path), Message("put-original-back"))


def check_marker(path: Path) -> Path:
    """The empty file that makes the next start read all of the user file before it is used."""
    return path.with_name(f"{path.name}-check")
