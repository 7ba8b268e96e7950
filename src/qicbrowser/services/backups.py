"""Restoring a backup of the reader's notes."""

from datetime import datetime
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.store.library import Library
from qicbrowser.store.user.backup_file import Backup, restorable
from qicbrowser.store.user.backups import Backups


class Restored(NamedTuple):
    before: Backup
    """The backup that holds what the restored one has replaced."""

    repaired: Message | None
    """What was damaged in the restored backup, and is repaired in the user file."""


def restore(library: Library, backups: Backups, backup: Backup, moment: datetime) -> Restored:
    """Replace the contents of the user file by those of a backup, after making a backup of it.

    Raises ReaderError when that cannot be done; the file is not changed then. No backup is thinned out, so that the
    one restored still exists.
    """
    with restorable(backup.path) as (contents, repaired):
        before = backups.make(moment, thin_out=False) or backups.newest() or backup
        library.replace_from(contents)
    return Restored(before, repaired)
