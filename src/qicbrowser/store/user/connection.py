"""Connections to the reader's file, set up so that what is saved is on the disk."""

import sqlite3
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError

BUSY_SECONDS = 1.0
"""How long a change waits for another program's lock; the window stands still meanwhile."""


class UserFile(NamedTuple):
    """A reader's file that is open; `told` is what the reader should know of it."""

    connection: sqlite3.Connection
    told: tuple[str, ...] = ()
    refusal: ReaderError | None = None
    """What the reader is told who wants to change something, where nothing can be saved."""

    absent: bool = False
    """Whether there is no file, nor a place for one: what is read as the reader's is empty."""

    rescued: bool = False
    """Whether the file was damaged, and this is what could be read of it."""


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection to a reader's file; `mode` is SQLite's: "ro", "rw" or "rwc"."""
    return _set_up(f"{path.absolute().as_uri()}?mode={mode}")


def in_memory() -> sqlite3.Connection:
    """A connection to an empty database in memory."""
    return _set_up("file::memory:")


def _set_up(uri: str) -> sqlite3.Connection:
    """Trusts nothing that a file says of itself; a committed change is on the disk."""
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        # FULL does not sync the folder after the journal is deleted: after a power cut the journal can be back, and
        # then it undoes changes that were committed. EXTRA syncs it.
        connection.execute("PRAGMA synchronous = EXTRA")
    except BaseException:
        connection.close()
        raise
    return connection
