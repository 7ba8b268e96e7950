"""The versions of the reader's file: how one is told, and what leads from one to the next."""

import sqlite3
from pathlib import Path

from qicbrowser.domain.errors import ReaderError
from qicbrowser.store.user.faults import DamagedError

USER_ID = 0x51494355
"""The `application_id` of a reader's file: "QICU"."""

STEPS = ("user_1.sql", "user_2.sql", "user_3.sql")
"""Append-only; the n-th takes a reader's file from version n - 1 to n."""

PRESENT = len(STEPS)
"""The version this program writes."""

ELSEWHERE = "or choose another folder with --data-dir."


def ddl(name: str) -> str:
    """One of the scripts in `store/sql/`."""
    return (Path(__file__).parents[1] / "sql" / name).read_text(encoding="utf-8")


def version_of(connection: sqlite3.Connection, path: Path) -> int:
    """The version of a reader's file, 0 for one that is not yet begun; a file of something else is refused."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (identity,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    if tables and identity != USER_ID:
        raise ReaderError(
            f"{path} is not a file of QIC Browser's notes.",
            hint=f"It was left as it is. Move it away, {ELSEWHERE}",
        )
    if tables and version < 1:
        raise DamagedError(f"{path} is damaged.", hint="It was left as it is.")
    return int(version)


def newer(path: Path) -> ReaderError:
    """What is told of a file that a later version wrote."""
    return ReaderError(
        f"{path} was written by a newer version of QIC Browser.",
        hint=f"It was left as it is. Open it with that version, {ELSEWHERE}",
    )


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring a reader's file, or a copy of it, to this version; raises ReaderError where it is none, or a newer one."""
    version = version_of(connection, path)
    if version > PRESENT:
        raise newer(path)
    step_up(connection, version)


def step_up(connection: sqlite3.Connection, version: int) -> None:
    """From a version to this one, whole or not at all."""
    if version == PRESENT:
        return
    steps = "\n".join(ddl(name) for name in STEPS[version:])
    try:
        # One script, because executescript() commits whatever was begun before it.
        connection.executescript(
            f"BEGIN IMMEDIATE;\n{steps}\nPRAGMA application_id = {USER_ID};\nPRAGMA user_version = {PRESENT};\nCOMMIT;"
        )
    except sqlite3.DatabaseError:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        # Two programs may start at once: the one that had to wait finds it done, or begun by an earlier version.
        (found,) = connection.execute("PRAGMA user_version").fetchone()
        if not version < found <= PRESENT:
            raise
        step_up(connection, found)
