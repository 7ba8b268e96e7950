"""The backups of the user file: creating, listing, reading and thinning them."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Note
from qicbrowser.domain.retention import retained
from qicbrowser.store.disk import make_folder, sync_folder
from qicbrowser.store.user.backup_file import (
    Backup,
    BackupName,
    Reason,
    copy_of,
    counts_of,
    digest_of,
    is_empty,
    name_of,
    read_backup,
    restorable,
    write_copy,
)
from qicbrowser.store.user.errors import DATABASE_ERRORS
from qicbrowser.store.user.notes import Notes

_UNFINISHED = ".part"
"""The ending of a backup that is being written."""

_ABANDONED = timedelta(hours=1)
"""An unfinished backup this far from now, in either direction, was left by a program that was killed."""

_SAME_MOMENT = timedelta(minutes=1)
"""A clock this far behind the newest backup was not set back: several backups were made within a second."""


class Backups:
    """The backups of one user file, in the folder `backups` beside it; no connection stays open."""

    def __init__(self, user_file: Path) -> None:
        self.folder = user_file.absolute().parent / "backups"
        self._user_file = user_file

    def make(self, moment: datetime, reason: Reason = Reason.UNKNOWN, *, thin_out: bool = True) -> Backup | None:
        """Make a backup and thin out older ones; None, and nothing is made, when the newest has the same contents.

        Raises ReaderError when it cannot be made; nothing is left half-written then.
        """
        backup = self._make(moment, reason)
        if backup and thin_out:
            self._thin_out(backup, moment)
        return backup

    def all(self) -> tuple[Backup, ...]:
        """The intact backups, newest first; damaged and other files are skipped."""
        return tuple(self._each())

    def newest(self) -> Backup | None:
        """The newest backup that can be read completely."""
        return self._newest()[0]

    def is_current(self, backup: Backup) -> bool:
        """Whether a backup has the same contents as the user file now; raises ReaderError where one cannot be read."""
        with copy_of(self._user_file) as present, copy_of(backup.path) as copy:
            return digest_of(present, self._user_file) == digest_of(copy, backup.path)

    def notes_in(self, backup: Backup) -> tuple[Note, ...]:
        """The notes in a backup, in the order of writing; raises ReaderError when they cannot be read."""
        with restorable(backup.path) as (copy, _):
            return Notes(copy).all()

    def _make(self, moment: datetime, reason: Reason) -> Backup | None:
        # Copied to memory first: the file itself is read-locked no longer than it takes to copy it.
        with copy_of(self._user_file) as copy:
            _, digest = self._newest()
            if digest_of(copy, self._user_file) == digest:
                return None
            try:
                make_folder(self.folder)
                self._clear_unfinished()
                name, unfinished = self._reserve_name(moment, reason)
            except OSError as error:
                raise self._failed(error) from error
            path = self.folder / str(name)
            try:
                write_copy(copy, unfinished)
                shutil.copymode(self._user_file, unfinished)  # whoever cannot read the file cannot read this one
                size = unfinished.stat().st_size
                backup = Backup(path, name.made, reason, size, counts_of(copy), is_empty(copy))
                unfinished.replace(path)
            except (OSError, *DATABASE_ERRORS) as error:
                with suppress(OSError):
                    unfinished.unlink()
                raise self._failed(error) from error
        try:
            sync_folder(self.folder)
        except OSError as error:
            raise self._failed(error) from error
        return backup

    def _reserve_name(self, moment: datetime, reason: Reason) -> tuple[BackupName, Path]:
        """Reserve the next free name by creating its unfinished file."""
        name = self._next_name(moment)._replace(reason=reason)
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
        """Remove unfinished backups of programs that were killed."""
        now = datetime.now(UTC).timestamp()
        for path in self.folder.glob(f"*{_UNFINISHED}"):
            if name_of(path.name.removesuffix(_UNFINISHED)):
                with suppress(OSError):
                    if abs(now - path.stat().st_mtime) > _ABANDONED.total_seconds():
                        path.unlink()

    def _thin_out(self, newest: Backup, now: datetime) -> None:
        """Remove the backups that are not retained now that a new one exists.

        An empty one may be of a file that was lost and started anew, so it replaces empty ones only. Ages are counted
        from the backup before, if that is earlier, so that one made by a clock that was ahead, for which all others
        look old, removes none of them.
        """
        backups = self.all()
        for empty in (True,) if newest.empty else (True, False):
            group = [backup for backup in backups if backup.empty is empty]
            stay = retained([backup.made for backup in group], min((now, *(backup.made for backup in group[1:2]))))
            for position, backup in enumerate(group):
                if position not in stay:
                    with suppress(OSError):  # one that is open elsewhere is removed by the next thinning
                        backup.path.unlink()

    def _each(self) -> Iterator[Backup]:
        try:
            named = [(name, path) for path in self.folder.iterdir() if (name := name_of(path.name))]
        except OSError:  # there is no folder, hence no backup
            return
        yield from (backup for _, path in sorted(named, reverse=True) if (backup := read_backup(path)))

    def _newest(self) -> tuple[Backup | None, str]:
        """The newest that can be read completely, and the digest of its rows; that of no rows where there is none."""
        for backup in self._each():
            with suppress(ReaderError), copy_of(backup.path) as copy:
                return backup, digest_of(copy, backup.path)
        return None, sha256().hexdigest()

    def _failed(self, error: Exception) -> ReaderError:
        reason = error.strerror if isinstance(error, OSError) else error
        return ReaderError(
            Message("backup-not-made", folder=self.folder, reason=str(reason)), Message("check-backup-folder")
        )
