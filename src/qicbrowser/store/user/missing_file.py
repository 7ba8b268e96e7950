"""A reader's file that was missing or empty beside backups with notes: a notice says so until there are notes."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from qicbrowser.store.user.faults import FAULTS

_MARK = "started beside backup"
"""The setting that names the newest of those backups. A restored backup does not have it."""


def newest_backup(path: Path) -> str:
    """The name of the newest backup that is not empty; "" where there is none."""
    if not (path.parent / "backups").is_dir():  # as at a first start, which need not wait for the import
        return ""
    from qicbrowser.store.user.backups import Backups

    return next((backup.path.name for backup in Backups(path).all() if not backup.empty), "")


def backups_notice(connection: sqlite3.Connection, path: Path, *, new: bool) -> tuple[str, ...]:
    """What to show the reader of the backups beside a file; `new` when it was missing or empty until now."""
    name = _mark(connection, newest_backup(path)) if new else _marked_backup(connection)
    if not name or not (path.parent / "backups" / name).is_file():
        return ()
    message = (
        f"{path} was missing or empty, so it was started anew. Backups of your notes are in {path.parent / 'backups'}"
        f" and the newest is {name}. To bring those notes back, use File > Backups, or the command “qicbrowser backups"
        f" restore {name}”. This message goes away once you restore a backup or write a note."
    )
    return (message,)


def _mark(connection: sqlite3.Connection, name: str) -> str:
    if name:
        with suppress(*FAULTS):  # another program is writing: the notice is shown once, then
            connection.execute("INSERT OR REPLACE INTO main.setting (name, value) VALUES (?, ?)", (_MARK, name))
    return name


def _marked_backup(connection: sqlite3.Connection) -> str:
    """The backup a file was marked with; the mark is removed once the reader has written something."""
    row = connection.execute("SELECT value FROM main.setting WHERE name = ?", (_MARK,)).fetchone()
    if row is None:
        return ""
    from qicbrowser.store.user.backup_file import is_empty  # as above

    if is_empty(connection):
        return str(row[0])
    with suppress(*FAULTS):  # the next start does it
        connection.execute("DELETE FROM main.setting WHERE name = ?", (_MARK,))
    return ""
