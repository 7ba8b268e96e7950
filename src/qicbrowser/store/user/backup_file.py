"""One backup file: its name, its contents, reading and writing it."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message, sentences
from qicbrowser.store.schema import USER_ID, USER_VERSION
from qicbrowser.store.user.connection import in_memory
from qicbrowser.store.user.errors import DAMAGED, DATABASE_ERRORS, DamagedError, code_of
from qicbrowser.store.user.integrity import is_intact
from qicbrowser.store.user.migrations import migrate, upgrade

_NAME = re.compile(r"user-([0-9]{8}-[0-9]{6})(?:-([0-9]+))?(?:-([a-z]+))?\.sqlite")
_STAMP = "%Y%m%d-%H%M%S"

_BUSY_SECONDS = 1.0
"""How long another program's lock is waited for; the window may be blocked meanwhile."""


class Reason(StrEnum):
    """Why a backup was made, as its name says."""

    UNKNOWN = ""
    """Made by a version that did not say so."""
    START = "start"
    """After a start, of what has changed since the backup before."""
    REQUEST = "request"
    """Because the reader wanted one."""
    IMPORT = "import"
    """Before an import, and so on."""
    RESTORE = "restore"
    DELETION = "deletion"
    UPGRADE = "upgrade"


class BackupName(NamedTuple):
    """Names sort in the order in which the backups were made, whatever the clock said."""

    round: int
    """How often the clock had been set back before it was made; 0 is not written into the name."""
    made: datetime
    """In UTC, to the second."""
    reason: Reason = Reason.UNKNOWN

    def __str__(self) -> str:
        parts = self.made.strftime(_STAMP), str(self.round) if self.round else "", self.reason
        return f"user-{'-'.join(filter(None, parts))}.sqlite"


class Counts(NamedTuple):
    """How much of each kind a user file has; without deleted notes and recent searches."""

    notes: int = 0
    stars: int = 0
    tags: int = 0
    """Different tags."""
    searches: int = 0
    citations: int = 0
    labels: int = 0
    """Of contextual factors."""
    scenarios: int = 0
    sites: int = 0
    marks: int = 0
    """Of factors at sites."""


class Backup(NamedTuple):
    path: Path
    made: datetime
    """In UTC, to the second, as in the name."""
    reason: Reason

    size: int
    """In bytes."""
    counts: Counts

    empty: bool
    """Whether it has no note, star, citation, saved search, label, scenario or site: nothing the reader would miss."""

    @property
    def notes(self) -> int:
        return self.counts.notes


def name_of(file_name: str) -> BackupName | None:
    """The parts of a backup's file name; None for any other name."""
    if not (match := _NAME.fullmatch(file_name)):
        return None
    try:
        made = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    reason = Reason(match[3]) if match[3] in list(Reason) else Reason.UNKNOWN
    return BackupName(int(match[2] or 0), made, reason)


def read_backup(path: Path) -> Backup | None:
    """The facts of a backup; None for a file that is not one, or is damaged."""
    try:
        name = name_of(path.name)
        if name is None:
            return None
        size = path.stat().st_size
        with closing(_open(path)) as connection:
            if not _passes(connection, "quick_check"):  # without the indexes, which a restore checks too
                return None
            return Backup(path, name.made, name.reason, size, counts_of(connection), is_empty(connection))
    except (OSError, *DATABASE_ERRORS):
        return None


def counts_of(connection: sqlite3.Connection) -> Counts:
    """How much a user file of any version has.

    Tags, stars and searches came with version 2, citations with 3, labels, scenarios and sites with 4.
    """

    def count(source: str) -> int:
        (rows,) = connection.execute(f"SELECT count(*) FROM main.{source}").fetchone()
        return int(rows)

    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version < 2:
        return Counts(count("note WHERE deleted IS NULL"))
    # As bytes, whatever the text factory of the connection is: some may not be UTF-8.
    sql = "SELECT DISTINCT CAST(tags AS BLOB) FROM main.note WHERE tags <> '' AND deleted IS NULL"
    return Counts(
        count("note WHERE deleted IS NULL AND NOT starred"),
        count("note WHERE deleted IS NULL AND starred"),
        len({tag for (tags,) in connection.execute(sql) for tag in filter(None, tags.split(b"\n"))}),
        count("search WHERE name <> ''"),
        count("citation") if version > 2 else 0,
        *(count(table) if version > 3 else 0 for table in ("label", "scenario", "site", "site_mark")),
    )


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether a user file has nothing its reader would miss; see `Backup.empty`."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    sources = (("note",), ("search WHERE name <> ''",), ("citation",), ("label", "scenario", "site", "site_mark"))
    came = [source for sources_of_version in sources[:version] for source in sources_of_version]
    return not any(connection.execute(f"SELECT 1 FROM main.{source} LIMIT 1").fetchone() for source in came)


@contextmanager
def copy_of(path: Path) -> Iterator[sqlite3.Connection]:
    """In-memory copy of an intact user file; raises ReaderError for any other."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        try:
            with closing(_open(path)) as source:
                source.execute("BEGIN")
                source.execute("SELECT count(*) FROM sqlite_master")  # waits for a writer; backup() would for ever
                source.backup(copy)
            copy.execute("PRAGMA trusted_schema = OFF")
            intact = _passes(copy, "integrity_check")
        except (OSError, *DATABASE_ERRORS) as error:
            kind = DamagedError if code_of(error) in DAMAGED else ReaderError
            message = Message("file-unreadable", path=path, reason=str(error))
            raise kind(message, Message("file-left-unchanged")) from error
        if not intact:
            raise _damaged(path)
        yield copy


@contextmanager
def restorable(path: Path) -> Iterator[tuple[sqlite3.Connection, Message | None]]:
    """A backup's contents in memory, migrated to the current version, and what had to be repaired, if anything.

    The file is not changed. Raises ReaderError where nothing in it can be restored.
    """
    with copy_of(path) as copy:
        if _migrated(copy, path):
            yield copy, None
            return
        from qicbrowser.store.user.recovery import recover_rows  # few backups need it

        with closing(in_memory()) as repaired:
            upgrade(repaired, 0)
            recovered = recover_rows(copy, repaired)
            if recovered.left_out and not recovered.notes:
                raise _damaged(path)
            yield repaired, sentences(Message("backup-damaged", name=path.name), recovered.message)


def _migrated(copy: sqlite3.Connection, path: Path) -> bool:
    """Migrate a copy to the current version; whether it is intact then. Raises ReaderError for a newer one."""
    try:
        migrate(copy, path)
        return is_intact(copy, USER_VERSION)
    except (DamagedError, *DATABASE_ERRORS):
        return False


def write_copy(copy: sqlite3.Connection, path: Path) -> None:
    """Write a copy to a new file, which is intact and on the disk when this returns; raises OSError."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA synchronous = EXTRA")
        file.execute("PRAGMA journal_mode = MEMORY")  # no second file: one that fails is removed as it is
        copy.backup(file)  # as one transaction, which SQLite syncs
        intact = _passes(file, "integrity_check")
    if not intact:
        raise OSError(0, "it could not be read back as it was written")


def digest_of(copy: sqlite3.Connection, path: Path) -> str:
    """A digest of the rows of every table, of any version: the bytes of two files with the same rows may differ.

    Raises ReaderError when rows cannot be read; `path` is the file that was copied.
    """
    digest = sha256()
    try:
        # A virtual table has no pages of its own: its rows are in other tables.
        names = [name for (name,) in copy.execute(_TABLES)]
        copy.text_factory = bytes  # bytes that are not UTF-8 must not keep a backup from being made
        for name in names:
            select = 'SELECT * FROM "{}"'.format(name.replace('"', '""'))
            columns = len(copy.execute(f"{select} LIMIT 0").description)
            for row in copy.execute(f"{select} ORDER BY {', '.join(map(str, range(1, columns + 1)))}"):
                digest.update(repr((name, *row)).encode())
    except DATABASE_ERRORS as error:
        message = Message("file-unreadable", path=path, reason=str(error))
        raise ReaderError(message, Message("file-left-unchanged")) from error
    return digest.hexdigest()


_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    " ORDER BY name"
)


def _open(path: Path) -> sqlite3.Connection:
    """A read-only connection; only to files, because a pipe would be waited for."""
    if not path.is_file():
        raise sqlite3.OperationalError("it is not a file")
    connection = sqlite3.connect(
        path.absolute().as_uri() + "?mode=ro", uri=True, isolation_level=None, timeout=_BUSY_SECONDS
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _passes(connection: sqlite3.Connection, check: str) -> bool:
    """Whether it is a user file that SQLite's check, "quick_check" or "integrity_check", finds intact."""
    (identity,) = connection.execute("PRAGMA application_id").fetchone()
    return bool(identity == USER_ID and connection.execute(f"PRAGMA {check}").fetchone() == ("ok",))


def _damaged(path: Path) -> DamagedError:
    return DamagedError(Message("backup-unusable", path=path), Message("file-left-unchanged"))
