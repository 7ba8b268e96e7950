"""Backups of the reader's file: made whole or not at all, thinned as they age, looked into and put back."""

import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Note
from qicbrowser.domain.retention import kept
from qicbrowser.store.disk import make_folder, sync_folder
from qicbrowser.store.faults import DAMAGED, DamagedError, code_of
from qicbrowser.store.notes import Notes
from qicbrowser.store.salvage import sound
from qicbrowser.store.versions import USER_ID, migrate

if TYPE_CHECKING:
    from qicbrowser.store.library import Library  # which makes one before it brings a file to another version

_NAME = "user-%Y%m%d-%H%M%S.sqlite"
_OURS = re.compile(r"user-\d{8}-\d{6}\.sqlite")

_UNFINISHED = ".part"
"""The ending of one that is being made."""

_ABANDONED = timedelta(hours=1)
"""So old, an unfinished one is nobody's: making one takes no more than moments."""

_BUSY_SECONDS = 1.0
"""That another program's writing is waited for; the window can stand still meanwhile."""


class Backup(NamedTuple):
    path: Path
    made: datetime
    """In UTC, to the second: the name has it."""

    size: int
    notes: int


class Backups:
    """Those of one reader's file, in the folder `backups` beside it; no connection stays open."""

    def __init__(self, user_file: Path) -> None:
        self.folder = user_file.absolute().parent / "backups"
        self._user_file = user_file

    def make(self, moment: datetime) -> Backup | None:
        """Make one, and thin out the older; None, and nothing is made, when the newest already holds the same.

        Raises ReaderError when it cannot be made; nothing is left half-made then.
        """
        made = self._make(moment)
        if made:
            self._thin_out(moment, made)
        return made

    def all(self) -> tuple[Backup, ...]:
        """Those that are whole, newest first; what is damaged or was put there by others is not among them."""
        return tuple(self._each())

    def notes_in(self, backup: Backup) -> tuple[Note, ...]:
        """The notes as they were, in the order of writing; raises ReaderError when they cannot be read."""
        with _copy_of(backup.path) as copy:
            _bring_up(copy, backup.path)
            return Notes(copy).all()

    def restore(self, library: "Library", backup: Backup, moment: datetime) -> Backup:
        """Put one in the place of the reader's file; returns the backup that holds what was there before.

        Raises ReaderError when it cannot be done; the file is as it was then. None is thinned out, so that the one
        restored is still there.
        """
        with _copy_of(backup.path) as copy:
            _bring_up(copy, backup.path)  # the copy, not the file in use: a step that fails harms nothing
            before = self._make(moment) or self.all()[0]
            library.replace_from(copy)
        return before

    def _make(self, moment: datetime) -> Backup | None:
        # Held in memory while it is looked at: the file itself is read-locked no longer than it takes to copy it.
        with _copy_of(self._user_file) as copy:
            if _digest(copy) == self._newest_digest():
                return None
            try:
                make_folder(self.folder)
                self._clear_unfinished()
                path, unfinished = self._begin(moment)
            except OSError as error:
                raise self._failed(error) from error
            try:
                _write(copy, unfinished)
                shutil.copymode(self._user_file, unfinished)  # no one reads it who may not read the file
                made = Backup(path, _made(path), unfinished.stat().st_size, _count(copy))
                unfinished.replace(path)
                sync_folder(self.folder)
            except (OSError, sqlite3.Error) as error:
                unfinished.unlink(missing_ok=True)  # not once it is renamed: another program may have begun that name
                raise self._failed(error) from error
        return made

    def _begin(self, moment: datetime) -> tuple[Path, Path]:
        """The next name that is free, and its unfinished file, which keeps the name from any other program."""
        while True:
            path = self.folder / moment.astimezone(UTC).strftime(_NAME)
            unfinished = path.with_name(path.name + _UNFINISHED)
            with suppress(FileExistsError):
                unfinished.touch(exist_ok=False)
                if not path.exists():
                    return path, unfinished
                unfinished.unlink(missing_ok=True)
            moment += timedelta(seconds=1)

    def _clear_unfinished(self) -> None:
        """Remove what a program that was ended left behind."""
        before = datetime.now(UTC) - _ABANDONED
        for path in self.folder.glob(f"*{_UNFINISHED}"):
            if _OURS.fullmatch(path.name.removesuffix(_UNFINISHED)):
                with suppress(OSError):
                    if datetime.fromtimestamp(path.stat().st_mtime, UTC) < before:
                        path.unlink()

    def _thin_out(self, now: datetime, latest: Backup) -> None:
        backups = self.all()
        stay = kept((backup.made for backup in backups), now)
        for backup in backups:
            if backup.made not in stay and backup != latest:  # which a clock that was ahead makes look old
                with suppress(OSError):  # one that is open elsewhere goes with the next thinning
                    backup.path.unlink()

    def _each(self) -> Iterator[Backup]:
        try:
            paths = sorted(self.folder.iterdir(), reverse=True)
        except OSError:  # there is no folder, hence no backup
            return
        yield from (backup for path in paths if _OURS.fullmatch(path.name) and (backup := _read(path)))

    def _newest_digest(self) -> str:
        """That of no rows where there is no backup: nothing written needs none."""
        for backup in self._each():
            with suppress(ReaderError), _copy_of(backup.path) as copy:
                return _digest(copy)
        return sha256().hexdigest()

    def _failed(self, error: OSError | sqlite3.Error) -> ReaderError:
        reason = error.strerror if isinstance(error, OSError) else error
        return ReaderError(
            f"No backup of your notes was made in {self.folder}: {reason}.",
            hint="The notes themselves are safe. Check that there is room on the disk and that the folder may be"
            " written.",
        )


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path.absolute().as_uri() + "?mode=ro", uri=True, isolation_level=None, timeout=_BUSY_SECONDS
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _is_whole(connection: sqlite3.Connection, check: str = "integrity_check") -> bool:
    (identity,) = connection.execute("PRAGMA application_id").fetchone()
    return bool(identity == USER_ID and connection.execute(f"PRAGMA {check}").fetchone() == ("ok",))


def _read(path: Path) -> Backup | None:
    """What there is to know of a backup; None for what is none, or no longer whole."""
    try:
        made = _made(path)
        size = path.stat().st_size
        with closing(_open(path)) as connection:
            if not _is_whole(connection, "quick_check"):  # without the indexes, which a restore looks at too
                return None
            return Backup(path, made, size, _count(connection))
    except (OSError, ValueError, sqlite3.Error):
        return None


def _made(path: Path) -> datetime:
    return datetime.strptime(path.name, _NAME).replace(tzinfo=UTC)


def _count(connection: sqlite3.Connection) -> int:
    """The notes that are not deleted, without the stars, which came with version 2."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    stars = " AND NOT starred" if version > 1 else ""
    (notes,) = connection.execute(f"SELECT count(*) FROM note WHERE deleted IS NULL{stars}").fetchone()
    return int(notes)


@contextmanager
def _copy_of(path: Path) -> Iterator[sqlite3.Connection]:
    """A copy in memory of a reader's file that is whole; raises ReaderError for any other."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as copy:
        try:
            with closing(_open(path)) as source:
                source.execute("BEGIN")
                source.execute("SELECT count(*) FROM sqlite_master")  # waits for a writer, where a backup asks for ever
                source.backup(copy)
            copy.execute("PRAGMA trusted_schema = OFF")
            whole = _is_whole(copy)
        except sqlite3.Error as error:
            told = DamagedError if code_of(error) in DAMAGED else ReaderError
            raise told(f"{path} cannot be read: {error}.", hint="It was left as it is.") from error
        if not whole:
            raise _damaged(path)
        yield copy


def _bring_up(copy: sqlite3.Connection, path: Path) -> None:
    """Bring a copy to the present version; raises ReaderError where a start would not take it."""
    try:
        migrate(copy, path)
        (version,) = copy.execute("PRAGMA user_version").fetchone()
        whole = sound(copy, version)
    except sqlite3.Error as error:
        raise _damaged(path) from error
    if not whole:
        raise _damaged(path)


def _damaged(path: Path) -> DamagedError:
    return DamagedError(f"{path} is damaged, or not a file of QIC Browser's notes.", hint="It was left as it is.")


def _write(copy: sqlite3.Connection, path: Path) -> None:
    """Write a file that is on the disk, and whole, when this returns."""
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("PRAGMA synchronous = EXTRA")
        file.execute("PRAGMA journal_mode = MEMORY")  # no second file: one that fails is removed as it is
        copy.backup(file)  # as one transaction, which SQLite syncs
        whole = _is_whole(file)
    if not whole:
        raise OSError(0, "it did not come back from the disk as it was written")


def _digest(connection: sqlite3.Connection) -> str:
    """Of the rows of every table, whatever the version: bytes differ also where something was written and undone."""
    digest = sha256()
    tables = connection.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
    ).fetchall()
    connection.text_factory = bytes  # what is no text in it must not keep a backup from being made
    for (table,) in tables:
        for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY 1'):
            digest.update(repr((table, *row)).encode())
    return digest.hexdigest()
