"""The library: the bundled evidence, which is never written, and the reader's own file, opened as one."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

from qicbrowser.domain.errors import ReaderError
from qicbrowser.store.evidence import Evidence
from qicbrowser.store.notes import Notes
from qicbrowser.store.searches import Searches

if TYPE_CHECKING:
    from qicbrowser.domain.query import Query
    from qicbrowser.store.noted import NotedIndex
    from qicbrowser.store.search import Matches

EVIDENCE_ID = 0x51494345
"""The `application_id` of an evidence file: "QICE"."""

EVIDENCE_VERSION = 2
"""The `user_version` of an evidence file: the version of `sql/evidence.sql`, themes and references by their places."""

USER_ID = 0x51494355
"""The `application_id` of a reader's file: "QICU"."""

_MIGRATIONS = ("user_1.sql", "user_2.sql")
"""Append-only; the n-th takes a reader's file from version n - 1 to n."""

_BUSY_SECONDS = 5.0

_CACHE = 32768
"""KiB at most of the evidence kept in memory: one keystroke asks where the last one did."""


class Library:
    """Both files on one connection; to be used on the thread that opened it."""

    def __init__(self, evidence_file: Path, user_file: Path) -> None:
        """Raises ReaderError when either file cannot be used; neither is changed then."""
        self.evidence_file = evidence_file
        self.user_file = user_file
        self._connection = _open_user_file(user_file)
        try:
            _attach_evidence(self._connection, evidence_file)
        except BaseException:
            self._connection.close()
            raise
        self.evidence = Evidence(self._connection)
        self.notes = Notes(self._connection)
        self.searches = Searches(self._connection)
        self._noted: NotedIndex | None = None

    def matching(self, query: "Query") -> "Matches":
        """The themes and references that meet the query."""
        from qicbrowser.store.noted import NotedIndex  # with the first search, not with the start
        from qicbrowser.store.search import Matches

        if self._noted is None:
            self._noted = NotedIndex(self._connection, self.evidence, self.notes)
        self._noted.refresh()
        return Matches(self._connection, self._noted, self.evidence, query)

    @contextmanager
    def change(self) -> Iterator[None]:
        """One transaction on the reader's file: all of it is saved, or none.

        Raises ReaderError when the disk is full, the file is locked or may not be written.
        """
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except sqlite3.DatabaseError as error:
            raise _told(error, self.user_file, "could not be written") from error

    def close(self) -> None:
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def ddl(name: str) -> str:
    """One of the scripts in `store/sql/`."""
    return (Path(__file__).parent / "sql" / name).read_text(encoding="utf-8")


def _open_user_file(path: Path) -> sqlite3.Connection:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReaderError(
            f"The folder for your notes, {path.parent}, cannot be made: {error.strerror}.",
            hint="Choose another one with --data-dir or QICBROWSER_DATA.",
        ) from error
    try:
        connection = sqlite3.connect(
            path.absolute().as_uri() + "?mode=rwc", uri=True, isolation_level=None, timeout=_BUSY_SECONDS
        )
    except sqlite3.OperationalError as error:
        raise _told(error, path, "cannot be opened") from error
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        _migrate(connection, path)
    except BaseException as error:
        connection.close()
        raise (_told(error, path, "cannot be opened") if isinstance(error, sqlite3.DatabaseError) else error) from error
    return connection


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring a reader's file to this version, each step whole or not at all."""
    connection.execute("BEGIN")  # one view of the file, also while another program begins it
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (identity,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.execute("COMMIT")
    if tables and identity != USER_ID:
        raise ReaderError(
            f"{path} is not a file of QIC Browser's notes.",
            hint="It was left as it is. Move it away, or choose another folder with --data-dir.",
        )
    if version > len(_MIGRATIONS):
        raise ReaderError(
            f"{path} was written by a newer version of QIC Browser.",
            hint="It was left as it is. Open it with that version, or choose another folder with --data-dir.",
        )
    for step, name in enumerate(_MIGRATIONS[version:], start=version + 1):
        try:
            # One script, because executescript() commits whatever was begun before it.
            connection.executescript(
                f"BEGIN IMMEDIATE;\n{ddl(name)}\n"
                f"PRAGMA application_id = {USER_ID};\nPRAGMA user_version = {step};\nCOMMIT;"
            )
        except sqlite3.DatabaseError:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            # Two programs may start at once: the one that had to wait finds the step done.
            if connection.execute("PRAGMA user_version").fetchone()[0] < step:
                raise


def _attach_evidence(connection: sqlite3.Connection, path: Path) -> None:
    hint = "Reinstall the program, or rebuild the file with “qicbrowser build”."
    if not path.is_file():
        raise ReaderError(f"The evidence file {path} is missing.", hint=hint)
    try:
        connection.execute("ATTACH ? AS evidence", (path.absolute().as_uri() + "?mode=ro&immutable=1",))
        connection.execute(f"PRAGMA evidence.cache_size = -{_CACHE}")
        (identity,) = connection.execute("PRAGMA evidence.application_id").fetchone()
        (version,) = connection.execute("PRAGMA evidence.user_version").fetchone()
    except sqlite3.DatabaseError as error:
        raise ReaderError(f"The evidence file {path} cannot be read: {error}.", hint=hint) from error
    if (identity, version) != (EVIDENCE_ID, EVIDENCE_VERSION):
        raise ReaderError(f"{path} is not an evidence file of this version of QIC Browser.", hint=hint)


_HINTS = {
    sqlite3.SQLITE_FULL: "The disk is full: make room, then try again.",
    sqlite3.SQLITE_IOERR: "The disk did not do what was asked: check that it is there and not full, then try again.",
    sqlite3.SQLITE_BUSY: "Another program is using the file: close it, then try again.",
    sqlite3.SQLITE_READONLY: "The file may not be written: check its permissions and those of its folder.",
    sqlite3.SQLITE_CANTOPEN: "Check that the folder exists and may be written, or choose one with --data-dir.",
    sqlite3.SQLITE_CORRUPT: "The file is damaged. It was left as it is: keep a copy before anything else.",
    sqlite3.SQLITE_NOTADB: "It is not a SQLite file. It was left as it is: move it away to begin a new one.",
}


def _told(error: sqlite3.DatabaseError, path: Path, what: str) -> Exception:
    """The error as the reader is told of it, or the error itself where it is a bug of ours."""
    hint = _HINTS.get((getattr(error, "sqlite_errorcode", None) or 0) & 0xFF)
    return ReaderError(f"{path} {what}: {error}.", hint=hint) if hint else error
