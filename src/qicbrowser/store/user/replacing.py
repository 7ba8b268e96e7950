"""Replaces all that is in the user file by what is in another one, as when a backup is restored."""

import sqlite3
from pathlib import Path

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.store.user.errors import HINTS


def copy_contents(source: sqlite3.Connection, target: sqlite3.Connection, path: Path) -> None:
    """Copy one into the other, whose `path` is named where that cannot be written now: then ReaderError is raised."""

    def stop_if_busy(status: int, *_: int) -> None:
        if status == sqlite3.SQLITE_BUSY:  # it has waited as long as a change does, and would retry for ever
            raise ReaderError(Message("restore-not-written", path=path), HINTS[status])

    source.backup(target, progress=stop_if_busy)
