"""Opens the user file in the best way possible: created, migrated, read-only, or recovered from a damaged one."""

import os
import sqlite3
from contextlib import ExitStack, closing, suppress
from pathlib import Path

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message, sentences
from qicbrowser.store.disk import file_identity, is_pipe_or_device, make_folder, make_private_file
from qicbrowser.store.schema import USER_ID, USER_VERSION
from qicbrowser.store.user.backup_notice import backup_notices, newest_backup
from qicbrowser.store.user.connection import UserFile, connect, in_memory
from qicbrowser.store.user.errors import (
    DAMAGED,
    DATABASE_ERRORS,
    DamagedError,
    Operation,
    as_reader_error,
    check_marker,
    code_of,
    damaged,
)
from qicbrowser.store.user.integrity import has_rows, is_intact
from qicbrowser.store.user.migrations import upgrade, version_of
from qicbrowser.store.user.schema_check import raise_if_altered

_CHECK_SECONDS = 0.02
"""That looking for damage may add to a start; a file of 5,000 notes takes 5 ms, and is checked completely."""

_CANNOT_ROLL_BACK = (sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_IOERR_DELETE)
"""A change was left incomplete in a file or folder that cannot be written, so that it cannot be undone there."""


def open_user_file(path: Path) -> UserFile:
    """Open a user file in the best way there is; raises ReaderError, with the file unchanged, if there is none."""
    try:
        make_folder(path.parent)
    except OSError as error:
        from qicbrowser.store.user.read_only import open_empty  # few starts cannot write

        return open_empty(Message("data-folder-not-made", folder=path.parent, reason=str(error.strerror)))
    _refuse_other_than_files(path)
    try:
        return _opened(path)
    except DamagedError:
        return _recovered(path)
    except DATABASE_ERRORS as error:
        return _opened_despite(error, path)


def open_again(path: Path, number: tuple[int, int] | None) -> UserFile:
    """Open a user file that this program has open for writing, and whose inode has this number, once more.

    The file is never created, migrated or recovered. Raises ReaderError where it is no longer what it was.
    """
    raise_if_moved(path, number)
    try:
        with ExitStack() as stack:
            connection = stack.enter_context(closing(connect(path, "rw")))
            raise_if_altered(connection, path)
            stack.pop_all()
    except DATABASE_ERRORS as error:
        raise as_reader_error(error, path, Operation.READ) or error from error
    return UserFile(connection)


def _opened_despite(error: sqlite3.DatabaseError | UnicodeDecodeError, path: Path) -> UserFile:
    """A file that SQLite could not open for writing, recovered or read-only; raises ReaderError where it is neither."""
    from qicbrowser.store.user.read_only import open_empty, open_rolled_back  # few starts cannot write

    # SQLITE_ERROR is the code for an impossible header, such as one of a format yet to come.
    if code_of(error) in (*DAMAGED, sqlite3.SQLITE_ERROR) and _may_be_ours(path):
        return _recovered(path)
    if code_of(error) == sqlite3.SQLITE_CANTOPEN and not os.access(path, os.F_OK):
        reason = Message("data-folder-not-writable", folder=path.parent)
        if path.is_symlink():
            reason = Message("link-target-missing", path=path, target=path.readlink())
        return open_empty(_with_backups(reason, path))
    if getattr(error, "sqlite_errorcode", None) in _CANNOT_ROLL_BACK:
        with suppress(OSError):
            return open_rolled_back(path)
    raise as_reader_error(error, path, Operation.OPEN) or error from error


def _refuse_other_than_files(path: Path) -> None:
    """Refuse to open a pipe, which would wait for ever, or a folder; the same for SQLite's files beside it."""
    for ending in ("", "-journal", "-wal", "-shm"):
        companion = path.with_name(f"{path.name}{ending}")
        if companion.is_dir() or is_pipe_or_device(companion):
            raise ReaderError(Message("path-not-a-file", path=companion), Message("move-other-file"))


def _with_backups(reason: Message, path: Path) -> Message:
    """A message, followed by where the backups are, if there are any."""
    name = newest_backup(path)
    return sentences(reason, Message("backups-are-in", folder=path.parent / "backups", backup=name)) if name else reason


def check_open_file(connection: sqlite3.Connection, path: Path) -> bool:
    """Read all of an open file; where it is damaged, the next start checks it as thoroughly and sets it aside."""
    try:
        if is_intact(connection, USER_VERSION):
            return True
        check_marker(path).touch()
    except (*DATABASE_ERRORS, OSError):
        pass
    return False


def _opened(path: Path) -> UserFile:
    with suppress(OSError):  # it exists, or cannot be created: then SQLite says why
        make_private_file(path)
    connection = connect(path, "rwc")
    refusal = None
    try:
        connection.execute("BEGIN")  # one view of the file, also while another program creates or migrates it
        version = version_of(connection, path)
        if version <= USER_VERSION:
            _look_for_damage(connection, path, version)
        connection.execute("COMMIT")
        if version <= USER_VERSION and _is_writable(connection, version):
            refusal = _migrate(connection, path, version)
            if refusal is None:
                return UserFile(connection, backup_notices(connection, path, new=not version))
    except BaseException:
        connection.close()
        raise
    connection.close()
    return _opened_read_only(path, version, refusal)


def _opened_read_only(path: Path, version: int, refusal: ReaderError | None) -> UserFile:
    """A file that this version of the program cannot write, or not now; `refusal` says why, where that is known."""
    from qicbrowser.store.user.read_only import open_empty, open_newer, open_read_only  # few starts cannot write

    if version > USER_VERSION:
        return open_newer(path)
    if refusal is None and _is_marked_read_only(path):
        raise damaged(path)
    if version:
        return open_read_only(path, version, refusal)
    return open_empty(_with_backups(Message("user-file-not-writable", path=path), path))


def _look_for_damage(connection: sqlite3.Connection, path: Path, version: int) -> None:
    thorough = check_marker(path).exists()
    if version and not is_intact(connection, version, None if thorough else _CHECK_SECONDS):
        raise damaged(path)
    if thorough:
        with suppress(OSError):  # checked as thoroughly the next time
            check_marker(path).unlink()


def _is_writable(connection: sqlite3.Connection, version: int) -> bool:
    """Whether a change would be accepted, by making one and rolling it back before it reaches the file."""
    (timeout,) = connection.execute("PRAGMA busy_timeout").fetchone()
    try:
        connection.execute("PRAGMA busy_timeout = 0")  # another program's lock is waited for when there is a change
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA main.user_version = {version}")
    except sqlite3.DatabaseError as error:
        return code_of(error) not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute(f"PRAGMA busy_timeout = {timeout}")
    return True


def _is_marked_read_only(path: Path) -> bool:
    """Whether the header requires a later SQLite for writing, which no version of this program does."""
    with path.open("rb") as file:
        return file.read(19)[18:] > b"\2"


def _migrate(connection: sqlite3.Connection, path: Path, version: int) -> ReaderError | None:
    """Migrate a file after making a backup of it; why not, where it stays as it is until another start.

    Another program may do the same meanwhile: its backup is as good, and a script it has run has been run.
    """
    try:
        if 0 < version < USER_VERSION and has_rows(connection, version):
            _back_up(path)
        upgrade(connection, version)
    except DamagedError:
        raise
    except (ReaderError, sqlite3.OperationalError) as error:
        reason = as_reader_error(error, path, Operation.WRITE) if isinstance(error, sqlite3.Error) else error
        if not version or reason is None:
            raise
        message = Message("user-file-not-upgraded", path=path, reason=reason.message)
        return ReaderError(message, Message("restart-after", hint=reason.hint))
    return None


def _back_up(path: Path) -> None:
    from datetime import UTC, datetime  # few starts make a backup before they open the file

    from qicbrowser.store.user.backup_file import Reason
    from qicbrowser.store.user.backups import Backups

    Backups(path).make(datetime.now(UTC), Reason.UPGRADE)


def _recovered(path: Path) -> UserFile:
    """What can be read of a damaged file, in a new one; the damaged file stays, under another name."""
    from qicbrowser.store.user import quarantine  # few starts find a damaged file
    from qicbrowser.store.user.read_only import refused
    from qicbrowser.store.user.recovery import recover

    backups = Message("older-copies-in", folder=path.parent / "backups")
    with ExitStack() as stack:
        memory = in_memory()
        stack.callback(memory.close)
        upgrade(memory, 0)
        try:
            identity = file_identity(path)
            recovered = recover(path, memory)
            aside = quarantine.replace(path, memory, identity)
        except (OSError, *DATABASE_ERRORS) as error:
            (count,) = memory.execute("SELECT count(*) FROM note").fetchone()
            shown = Message("readable-part-shown") if count else Message("nothing-readable")
            stack.pop_all()  # it is shown
            message = Message("damaged-file-in-place", path=path, reason=str(error), shown=shown)
            return refused(
                memory, ReaderError(message, sentences(Message("close-other-user"), backups)), recovered=True
            )
    file = _opened(path)
    if aside is None:  # another program has done it
        return file._replace(recovered=True)
    notice = Message("user-file-recovered", path=path, result=recovered.message, aside=aside)
    return file._replace(notices=(sentences(notice, backups),), recovered=True)


def _may_be_ours(path: Path) -> bool:
    """Whether a file that cannot be opened was a user file, or no database: another program's is left alone."""
    with path.open("rb") as file:
        header = file.read(100)
    if not header.startswith(b"SQLite format 3\0"):
        return True
    version, identity = (int.from_bytes(header[at : at + 4]) for at in (60, 68))
    return identity == USER_ID and version <= USER_VERSION


def inode(path: Path) -> tuple[int, int] | None:
    """The number of a file, which another one of the same name does not have; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def raise_if_moved(path: Path, number: tuple[int, int] | None) -> None:
    """Raise ReaderError where the file that had this number is no longer there."""
    if inode(path) != number:
        raise ReaderError(Message("user-file-moved", path=path), Message("put-file-back"))
