"""Migrations of the user file from earlier versions to the current one."""

import sqlite3
from pathlib import Path

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.store.schema import USER_ID, USER_SCRIPTS, USER_VERSION, ddl
from qicbrowser.store.user.errors import damaged


def version_of(connection: sqlite3.Connection, path: Path) -> int:
    """The version of a user file, 0 for an empty one; raises ReaderError for any other program's file."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (identity,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and identity != USER_ID:
        raise ReaderError(Message("not-a-user-file", path=path), Message("move-foreign-file"))
    if tables and version < 1:
        raise damaged(path)
    return int(version)


def newer(path: Path) -> ReaderError:
    """The error of a file that a later version of the program wrote."""
    return ReaderError(Message("user-file-newer", path=path), Message("open-with-newer-version"))


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring a user file, or a copy of it, to the current version; raises ReaderError for a newer or foreign one."""
    version = version_of(connection, path)
    if version > USER_VERSION:
        raise newer(path)
    upgrade(connection, version)


def upgrade(connection: sqlite3.Connection, version: int) -> None:
    """Run the scripts after `version` in one transaction."""
    if version == USER_VERSION:
        return
    scripts = "\n".join(ddl(name) for name in USER_SCRIPTS[version:])
    try:
        # One script, because executescript() commits a transaction that is open.
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{scripts}\n"
            f"PRAGMA application_id = {USER_ID};\nPRAGMA user_version = {USER_VERSION};\nCOMMIT;"
        )
    except sqlite3.DatabaseError:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        # Two programs may start at once: the one that waited finds the upgrade done, or done in part by an older one.
        (current,) = connection.execute("PRAGMA user_version").fetchone()
        if not version < current <= USER_VERSION:
            raise
        upgrade(connection, current)
