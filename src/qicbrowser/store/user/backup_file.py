"""One backup as a file: its name, what it holds, how it is read and written."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.store.user.connection import in_memory
from qicbrowser.store.user.damaged_file import sound
from qicbrowser.store.user.faults import DAMAGED, FAULTS, DamagedError, code_of
from qicbrowser.store.user.migrations import PRESENT, USER_ID, migrate, step_up

_NAME = re.compile(r"user-([0-9]{8}-[0-9]{6})(?:-([0-9]+))?\.sqlite")
_STAMP = "%Y%m%d-%H%M%S"

_BUSY_SECONDS = 1.0
"""How long another program's writing is waited for; the window can stand still meanwhile."""


class BackupName(NamedTuple):
    """Names sort in the order in which the backups were made, whatever the clock said."""

    round: int
    """How often the clock had been found set back when it was made; 0 is not written."""
    made: datetime
    """In UTC, to the second."""

    def __str__(self) -> str:
        return f"user-{self.made.strftime(_STAMP)}{f'-{self.round}' if self.round else ''}.sqlite"


class Backup(NamedTuple):
    path: Path
    made: datetime
    """In UTC, to the second: the name has it."""

    size: int
    notes: int

    empty: bool
    """Whether it has no note, star or citation, nor a search that was given a name: nothing the reader would miss."""


def name_of(file_name: str) -> BackupName | None:
    """What a file's name says of a backup; None for any other name."""
    if not (found := _NAME.fullmatch(file_name)):
        return None
    try:
        made = datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return BackupName(int(found[2] or 0), made)


def read_backup(path: Path) -> Backup | None:
    """What there is to know of a backup; None for a file that is not one, or is no longer whole."""
    try:
        name = name_of(path.name)
        if name is None:
            return None
        size = path.stat().st_size
        with closing(_open(path)) as connection:
            if not _is_whole(connection, "quick_check"):  # without the indexes, which a restore looks at too
                return None
            return Backup(path, name.made, size, count_notes(connection), is_empty(connection))
    except (OSError, *FAULTS):
        return None


def count_notes(connection: sqlite3.Connection) -> int:
    """The notes that are not deleted, without the stars, which came with version 2."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    stars = " AND NOT starred" if version > 1 else ""
    (notes,) = connection.execute(f"SELECT count(*) FROM note WHERE deleted IS NULL{stars}").fetchone()
    return int(notes)


def is_empty(connection: sqlite3.Connection) -> bool:
    """Whether a reader's file has nothing its reader would miss; see `Backup.empty`."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    rows = ("note", "search WHERE name <> ''", "citation")[:version]  # each came with a version
    return not any(connection.execute(f"SELECT 1 FROM main.{some} LIMIT 1").fetchone() for some in rows)


@contextmanager
def copy_of(path: Path) -> Iterator[sqlite3.Connection]:
    """A copy in memory of a reader's file that is whole; raises ReaderError for any other."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        try:
            with closing(_open(path)) as source:
                source.execute("BEGIN")
                source.execute("SELECT count(*) FROM sqlite_master")  # waits for a writer, where a backup asks for ever
                source.backup(copy)
            copy.execute("PRAGMA trusted_schema = OFF")
            whole = _is_whole(copy)
        except (OSError, *FAULTS) as error:
            told = DamagedError if code_of(error) in DAMAGED else ReaderError
            raise told(f"{path} cannot be read: {error}.", hint="It was left as it is.") from error
        if not whole:
            raise _damaged(path)
        yield copy


@contextmanager
def restorable(path: Path) -> Iterator[tuple[sqlite3.Connection, str]]:
    """What a backup holds, in memory and of the present version, and what was repaired for that, in words.

    The file stays as it is. Raises ReaderError where nothing in it can be restored.
    """
    with copy_of(path) as copy:
        if _bring_up(copy, path):
            yield copy, ""
            return
        from qicbrowser.store.user.recovery import rescue_rows  # few backups need it

        with closing(in_memory()) as repaired:
            step_up(repaired, 0)
            rescued = rescue_rows(copy, repaired)
            if rescued.left_out and not rescued.notes:
                raise _damaged(path)
            yield repaired, f"The backup {path.name} is damaged, and was left as it is. {rescued}"


def _bring_up(copy: sqlite3.Connection, path: Path) -> bool:
    """Bring a copy to the present version; whether it is sound then. Raises ReaderError for a newer one."""
    try:
        migrate(copy, path)
        return sound(copy, PRESENT)
    except (DamagedError, *FAULTS):
        return False


def write_copy(copy: sqlite3.Connection, path: Path) -> None:
    """Write a file that is on the disk, and whole, when this returns."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA synchronous = EXTRA")
        file.execute("PRAGMA journal_mode = MEMORY")  # no second file: one that fails is removed as it is
        copy.backup(file)  # as one transaction, which SQLite syncs
        whole = _is_whole(file)
    if not whole:
        raise OSError(0, "it did not come back from the disk as it was written")


def digest_of(copy: sqlite3.Connection, path: Path) -> str:
    """Of the rows of every table, whatever the version: bytes differ also where something was written and undone.

    Raises ReaderError when rows cannot be read; `path` is the file that was copied.
    """
    digest = sha256()
    try:
        # A virtual table has no pages of its own: its rows are in other tables.
        names = [name for (name,) in copy.execute(_TABLES)]
        copy.text_factory = bytes  # bytes that are not UTF-8 must not keep a backup from being made
        for name in names:
            for row in copy.execute('SELECT * FROM "{}" ORDER BY 1'.format(name.replace('"', '""'))):
                digest.update(repr((name, *row)).encode())
    except FAULTS as error:
        raise ReaderError(f"{path} cannot be read: {error}.", hint="It was left as it is.") from error
    return digest.hexdigest()


_TABLES = (
    "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    " ORDER BY name"
)


def _open(path: Path) -> sqlite3.Connection:
    """Opens files only: a pipe that is named like one would be waited for."""
    if not path.is_file():
        raise sqlite3.OperationalError("it is not a file")
    connection = sqlite3.connect(
        path.absolute().as_uri() + "?mode=ro", uri=True, isolation_level=None, timeout=_BUSY_SECONDS
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _is_whole(connection: sqlite3.Connection, check: str = "integrity_check") -> bool:
    (identity,) = connection.execute("PRAGMA application_id").fetchone()
    return bool(identity == USER_ID and connection.execute(f"PRAGMA {check}").fetchone() == ("ok",))


def _damaged(path: Path) -> DamagedError:
    return DamagedError(f"{path} is damaged, or not a file of QIC Browser's notes.", hint="It was left as it is.")
