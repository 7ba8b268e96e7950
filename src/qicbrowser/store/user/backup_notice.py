"""The notice shown while a user file that was missing or empty has backups with notes beside it."""

import sqlite3
from contextlib import suppress
from pathlib import Path

from qicbrowser.domain.messages import Message
from qicbrowser.store.user.errors import DATABASE_ERRORS

BACKUP_SETTING = "started beside backup"
"""The setting that names the newest of those backups. A restored backup does not have it."""


def newest_backup(path: Path) -> str:
    """The name of the newest backup that is not empty; "" where there is none."""
    if not (path.parent / "backups").is_dir():  # as at a first start, which need not wait for the import
        return ""
    from qicbrowser.store.user.backups import Backups

    return next((backup.path.name for backup in Backups(path).all() if not backup.empty), "")


def backup_notices(connection: sqlite3.Connection, path: Path, *, new: bool) -> tuple[Message, ...]:
    """The notice about the backups of a file, if it needs one; `new` when the file was missing or empty until now."""
    name = _remember(connection, newest_backup(path)) if new else _remembered_backup(connection)
    folder = path.parent / "backups"
    if not name or not (folder / name).is_file():
        return ()
    return (Message("user-file-was-missing", path=path, folder=folder, backup=name),)


def _remember(connection: sqlite3.Connection, name: str) -> str:
    if name:
        with suppress(*DATABASE_ERRORS):  # another program is writing: the notice is shown once, then
            connection.execute(
                "INSERT OR REPLACE INTO main.setting (name, value) VALUES (?, ?)", (BACKUP_SETTING, name)
            )
    return name


def _remembered_backup(connection: sqlite3.Connection) -> str:
    """The backup that the notice names; forgotten once the reader has written something."""
    row = connection.execute("SELECT value FROM main.setting WHERE name = ?", (BACKUP_SETTING,)).fetchone()
    if row is None:
        return ""
    from qicbrowser.store.user.backup_file import is_empty  # as above

    if is_empty(connection):
        return str(row[0])
    with suppress(*DATABASE_ERRORS):  # the next start does it
        connection.execute("DELETE FROM main.setting WHERE name = ?", (BACKUP_SETTING,))
    return ""
