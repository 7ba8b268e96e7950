"""Files and folders on the disk: made for their owner alone, and still there after a power cut."""

import errno
import os
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from itertools import takewhile
from pathlib import Path
from stat import S_ISDIR, S_ISREG

_CANNOT_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EACCES)
"""Answers of file systems that cannot sync a folder (some network ones), and of a folder that cannot be read."""


def file_identity(path: Path) -> tuple[int, int, int]:
    """What distinguishes a file from another that has taken its place."""
    status = path.stat()
    return status.st_ino, status.st_size, status.st_mtime_ns


class LockedElsewhereError(sqlite3.OperationalError):
    """Another program has held a lock for too long."""


@contextmanager
def exclusive_lock(lock: Path, seconds: float) -> Iterator[None]:
    """Keep other programs from doing the same meanwhile; raises LockedElsewhereError when one takes too long.

    SQLite's own lock, on an empty file: on every system it ends with the program that holds it, however that ends.
    """
    with ExitStack() as stack:
        while not _is_locked(lock, seconds, stack):
            stack.close()
        try:
            yield
        finally:
            with suppress(OSError):  # Windows removes no open file
                lock.unlink()  # while it is locked: whoever gets the lock after that sees that the file is gone


def _is_locked(lock: Path, seconds: float, stack: ExitStack) -> bool:
    """Lock the file; False where the program that held the lock has removed it meanwhile."""
    make_private_file(lock)
    before = _number(lock)  # before it is opened: if it is the same afterwards, it is the one that was locked
    try:
        connection = stack.enter_context(closing(sqlite3.connect(lock, timeout=seconds, isolation_level=None)))
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_BUSY or (before is not None and before == _number(lock)):
            raise LockedElsewhereError(*error.args) from error
        return False
    return before is not None and before == _number(lock)


def _number(path: Path) -> tuple[int, int] | None:
    """What distinguishes an empty file from others, also from one that gets its number later; None without a file."""
    with suppress(FileNotFoundError):
        status = path.stat()
        return status.st_ino, status.st_ctime_ns
    return None


def make_folder(folder: Path) -> None:
    """Make a folder and its missing parents, readable by their owner only; raises OSError."""
    missing = list(takewhile(lambda each: not each.is_dir(), (folder, *folder.parents)))
    for each in reversed(missing):
        each.mkdir(mode=0o700, exist_ok=True)  # another program may have made it meanwhile
        sync_folder(each.parent)


def make_private_file(path: Path) -> None:
    """Make an empty file that only its owner can read, unless there is one; raises OSError."""
    with suppress(FileExistsError):
        path.touch(mode=0o600, exist_ok=False)


def is_pipe_or_device(path: Path) -> bool:
    """Whether there is something other than a file or a folder, so that opening it may wait for ever."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not (S_ISREG(mode) or S_ISDIR(mode))


def sync_file(path: Path) -> None:
    """Write the content of a file to the disk, so that it is there after a power cut; raises OSError."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Write the names in a folder to the disk, so that files created, renamed or removed in it stay so.

    Syncing a file is not enough for that: a file system may write its name seconds later. Raises OSError.
    """
    if sys.platform == "win32":  # it has no such call, and NTFS keeps names in a journal of its own
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise
