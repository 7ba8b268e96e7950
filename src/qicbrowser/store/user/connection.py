"""Connections to the user file, configured so that what is saved is on the disk."""

import sqlite3
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message

BUSY_SECONDS = 1.0
"""How long a change waits for another program's lock; the window is blocked meanwhile."""


class UserFile(NamedTuple):
    """An open user file."""

    connection: sqlite3.Connection
    notices: tuple[Message, ...] = ()
    """What the reader should know about the file."""

    refusal: ReaderError | None = None
    """Why nothing can be saved; None where changes are possible."""

    absent: bool = False
    """Whether there is no file and none can be created: everything of the reader's is empty."""

    recovered: bool = False
    """Whether the file was damaged, and this is what could be recovered from it."""


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection to a user file; `mode` is SQLite's: "ro", "rw" or "rwc"."""
    return _configured(f"{path.absolute().as_uri()}?mode={mode}")


def in_memory() -> sqlite3.Connection:
    """A connection to an empty database in memory."""
    return _configured("file::memory:")


def _configured(uri: str) -> sqlite3.Connection:
    """Does not trust the file's schema; a committed change is on the disk."""
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        # FULL does not sync the folder after the journal is deleted: after a power cut the journal can be back, and
        # then it undoes changes that were committed. EXTRA syncs it.
        connection.execute("PRAGMA synchronous = EXTRA")
        # A large change stays in memory until it is committed: the file can be read meanwhile.
        connection.execute("PRAGMA cache_spill = OFF")
    except BaseException:
        connection.close()
        raise
    return connection
