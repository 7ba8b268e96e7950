"""Backups of the reader's file: made whole or not at all, thinned as they age, looked into and put back."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Note
from qicbrowser.domain.retention import kept
from qicbrowser.store.disk import make_folder, sync_folder
from qicbrowser.store.user.backup_file import (
    Backup,
    BackupName,
    copy_of,
    count_notes,
    digest_of,
    is_empty,
    name_of,
    read_backup,
    restorable,
    write_copy,
)
from qicbrowser.store.user.faults import FAULTS
from qicbrowser.store.user.notes import Notes

if TYPE_CHECKING:
    from qicbrowser.store.library import Library  # which makes one before it brings a file to another version

_UNFINISHED = ".part"
"""The ending of one that is being made."""

_ABANDONED = timedelta(hours=1)
"""So far from now in either direction, an unfinished one is nobody's: making one takes no more than moments."""

_SAME_MOMENT = timedelta(minutes=1)
"""A clock that is this far behind the newest backup was not set back: several were made within a second."""


class Restored(NamedTuple):
    before: Backup
    """The backup that holds what was in the reader's file until then."""

    repaired: str
    """What of the restored backup was damaged, and is repaired in the reader's file, in words; "" for nothing."""


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
            self._thin_out(made, moment)
        return made

    def all(self) -> tuple[Backup, ...]:
        """Those that are whole, newest first; what is damaged or was put there by others is not among them."""
        return tuple(self._each())

    def notes_in(self, backup: Backup) -> tuple[Note, ...]:
        """The notes as they were, in the order of writing; raises ReaderError when they cannot be read."""
        with restorable(backup.path) as (copy, _):
            return Notes(copy).all()

    def restore(self, library: "Library", backup: Backup, moment: datetime) -> Restored:
        """Put one in the place of the reader's file.

        Raises ReaderError when it cannot be done; the file is as it was then. None is thinned out, so that the one
        restored is still there.
        """
        with restorable(backup.path) as (copy, repaired):
            before = self._make(moment) or self._newest()[0] or backup
            library.replace_from(copy)
        return Restored(before, repaired)

    def _make(self, moment: datetime) -> Backup | None:
        # Held in memory while it is looked at: the file itself is read-locked no longer than it takes to copy it.
        with copy_of(self._user_file) as copy:
            _, digest = self._newest()
            if digest_of(copy, self._user_file) == digest:
                return None
            try:
                make_folder(self.folder)
                self._clear_unfinished()
                name, unfinished = self._begin(moment)
            except OSError as error:
                raise self._failed(error) from error
            path = self.folder / str(name)
            try:
                write_copy(copy, unfinished)
                shutil.copymode(self._user_file, unfinished)  # no one reads it who may not read the file
                size = unfinished.stat().st_size
                made = Backup(path, name.made, size, count_notes(copy), is_empty(copy))
                unfinished.replace(path)
            except (OSError, *FAULTS) as error:
                with suppress(OSError):
                    unfinished.unlink()
                raise self._failed(error) from error
        try:
            sync_folder(self.folder)
        except OSError as error:
            raise self._failed(error) from error
        return made

    def _begin(self, moment: datetime) -> tuple[BackupName, Path]:
        """A name after those that are there, and its unfinished file, which keeps the name from any other program."""
        name = self._next_name(moment)
        while True:
            path = self.folder / str(name)
            unfinished = path.with_name(path.name + _UNFINISHED)
            with suppress(FileExistsError):
                unfinished.touch(mode=0o600, exist_ok=False)
                if not path.exists():
                    return name, unfinished
                unfinished.unlink(missing_ok=True)
            name = name._replace(made=name.made + timedelta(seconds=1))

    def _next_name(self, moment: datetime) -> BackupName:
        made = moment.astimezone(UTC).replace(microsecond=0)
        newest = max(filter(None, (name_of(path.name) for path in self.folder.iterdir())), default=None)
        if newest is None:
            return BackupName(0, made)
        if made > newest.made:
            return newest._replace(made=made)
        if newest.made - made < _SAME_MOMENT:
            return newest._replace(made=newest.made + timedelta(seconds=1))
        return BackupName(newest.round + 1, made)

    def _clear_unfinished(self) -> None:
        """Remove what a program that was ended left behind."""
        now = datetime.now(UTC).timestamp()
        for path in self.folder.glob(f"*{_UNFINISHED}"):
            if name_of(path.name.removesuffix(_UNFINISHED)):
                with suppress(OSError):
                    if abs(now - path.stat().st_mtime) > _ABANDONED.total_seconds():
                        path.unlink()

    def _thin_out(self, made: Backup, now: datetime) -> None:
        """Remove those that need not stay now that one was made.

        An empty one may be of a file that was lost and started anew, so it takes the place of empty ones only. Ages
        are counted from the backup before, if that is earlier, so that one made by a clock that was ahead, on which
        all others look old, removes none of them.
        """
        backups = self.all()
        for empty in (True,) if made.empty else (True, False):
            alike = [backup for backup in backups if backup.empty is empty]
            stay = kept([backup.made for backup in alike], min((now, *(backup.made for backup in alike[1:2]))))
            for position, backup in enumerate(alike):
                if position not in stay:
                    with suppress(OSError):  # one that is open elsewhere goes with the next thinning
                        backup.path.unlink()

    def _each(self) -> Iterator[Backup]:
        try:
            named = [(name, path) for path in self.folder.iterdir() if (name := name_of(path.name))]
        except OSError:  # there is no folder, hence no backup
            return
        yield from (backup for _, path in sorted(named, reverse=True) if (backup := read_backup(path)))

    def _newest(self) -> tuple[Backup | None, str]:
        """The newest that can be read in whole, and the digest of its rows; that of no rows where there is none."""
        for backup in self._each():
            with suppress(ReaderError), copy_of(backup.path) as copy:
                return backup, digest_of(copy, backup.path)
        return None, sha256().hexdigest()

    def _failed(self, error: Exception) -> ReaderError:
        reason = error.strerror if isinstance(error, OSError) else error
        return ReaderError(
            f"No backup of your notes was made in {self.folder}: {reason}.",
            hint="The notes themselves are safe. Check that there is room on the disk and that the folder may be"
            " written.",
        )
