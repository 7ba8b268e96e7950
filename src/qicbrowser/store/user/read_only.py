"""Opens user files that cannot be changed: read-only ones, those of a newer version, and none at all."""

import sqlite3
from contextlib import closing
from pathlib import Path

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.store.schema import USER_VERSION
from qicbrowser.store.user.connection import UserFile, connect, in_memory
from qicbrowser.store.user.errors import DATABASE_ERRORS, damaged
from qicbrowser.store.user.integrity import is_intact, is_readable
from qicbrowser.store.user.migrations import newer, upgrade, version_of


def open_newer(path: Path) -> UserFile:
    """A file of a newer version, if it has what this version reads; raises ReaderError where it does not."""
    connection = connect(path, "ro")
    try:
        known = is_readable(connection)
    except DATABASE_ERRORS:
        known = False
    if not known:
        connection.close()
        raise newer(path)
    refusal = ReaderError(Message("newer-file-read-only", path=path), Message("open-with-newer-version"))
    return refused(connection, refusal)


def open_read_only(path: Path, version: int, refusal: ReaderError | None = None) -> UserFile:
    """A file that cannot be written, for the reason in `refusal`; an earlier version is migrated in memory."""
    connection = connect(path, "ro")
    if version < USER_VERSION:
        copy = in_memory()
        with closing(connection):
            connection.backup(copy)
        upgrade(copy, version)
        connection = copy
    refusal = refusal or ReaderError(Message("user-file-read-only", path=path), Message("check-permissions"))
    return refused(connection, refusal)


def open_rolled_back(path: Path) -> UserFile:
    """A file that a program left in the middle of a change, and that cannot be written to undo it.

    The change is undone in a private copy, which is removed. Raises OSError or ReaderError.
    """
    import shutil  # few starts find such a file
    from tempfile import TemporaryDirectory

    memory = in_memory()
    with TemporaryDirectory(prefix="qicbrowser-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / path.name
        for ending in ("", "-journal"):
            shutil.copyfile(f"{path}{ending}", f"{copy}{ending}")
        with closing(connect(copy, "rw")) as source:
            version = version_of(source, path)
            if version > USER_VERSION:
                raise newer(path)
            if version and not is_intact(source, version):
                raise damaged(path)
            source.backup(memory)
    if not version:
        return open_empty(Message("user-file-not-writable", path=path))
    upgrade(memory, version)
    return refused(memory, ReaderError(Message("change-incomplete", path=path), Message("check-permissions")))


def open_empty(reason: Message) -> UserFile:
    """Nothing to read, and nowhere to save, for this reason."""
    connection = in_memory()
    upgrade(connection, 0)
    refusal = ReaderError(Message("nothing-saved", reason=reason), Message("choose-other-data-folder"))
    return refused(connection, refusal)._replace(absent=True)


def refused(connection: sqlite3.Connection, refusal: ReaderError, *, recovered: bool = False) -> UserFile:
    """A file that is only read; the reader is told why at once, and whenever something should be saved."""
    notice = Message("refusal", message=refusal.message, hint=refusal.hint)
    return UserFile(connection, (notice,), refusal, recovered=recovered)
