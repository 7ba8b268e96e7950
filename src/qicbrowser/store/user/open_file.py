"""The reader's own file as it is opened: begun, brought to this version, only read, or set aside as damaged."""

import os
import sqlite3
from contextlib import ExitStack, suppress
from pathlib import Path

from qicbrowser.domain.errors import ReaderError
from qicbrowser.store.disk import is_pipe_or_device, make_folder, make_private_file
from qicbrowser.store.user import damaged_file
from qicbrowser.store.user.connection import UserFile, connect, in_memory
from qicbrowser.store.user.faults import DAMAGED, FAULTS, DamagedError, as_told, check_mark, code_of
from qicbrowser.store.user.migrations import ELSEWHERE, PRESENT, USER_ID, step_up, version_of
from qicbrowser.store.user.missing_file import backups_notice, newest_backup
from qicbrowser.store.user.read_only import nothing, open_newer, open_read_only, open_rolled_back

_CHECK_SECONDS = 0.02
"""That looking for damage may add to a start; a file of 5,000 notes takes 5 ms, and is looked at whole."""

_CANNOT_ROLL_BACK = (sqlite3.SQLITE_READONLY_ROLLBACK, sqlite3.SQLITE_IOERR_DELETE)
"""A change was left half made in a file or folder that cannot be written, so that it cannot be undone there."""


def open_user_file(path: Path) -> UserFile:
    """Open a reader's file in the best way there is; raises ReaderError, with the file as it was, if there is none."""
    try:
        make_folder(path.parent)
    except OSError as error:
        return nothing(f"The folder for your notes, {path.parent}, cannot be made: {error.strerror}.")
    _refuse_what_is_not_a_file(path)
    try:
        return _opened(path)
    except DamagedError:
        return _salvaged(path)
    except FAULTS as error:
        # SQLITE_ERROR is what it says of a header that no file has, such as one of a format yet to come.
        if code_of(error) in (*DAMAGED, sqlite3.SQLITE_ERROR) and _may_be_ours(path):
            return _salvaged(path)
        if code_of(error) == sqlite3.SQLITE_CANTOPEN and not os.access(path, os.F_OK):
            why = f"The folder for your notes, {path.parent}, cannot be written."
            if path.is_symlink():
                why = f"{path} is a link to {path.readlink()}, which is not there."
            return nothing(f"{why}{_where_backups_are(path)}")
        if getattr(error, "sqlite_errorcode", None) in _CANNOT_ROLL_BACK:
            with suppress(OSError):
                return open_rolled_back(path)
        raise as_told(error, path, "cannot be opened") from error


def _refuse_what_is_not_a_file(path: Path) -> None:
    """Refuse to open a pipe, which would wait for ever, or a folder, also in the place of SQLite's files beside it."""
    for ending in ("", "-journal", "-wal", "-shm"):
        beside = path.with_name(f"{path.name}{ending}")
        if beside.is_dir() or is_pipe_or_device(beside):
            raise ReaderError(f"{beside} cannot be opened: it is not a file.", hint=f"Move it away, {ELSEWHERE}")


def _where_backups_are(path: Path) -> str:
    """What is said of the backups where there is no file, nor can be one."""
    name = newest_backup(path)
    return f" Backups of your notes are in {path.parent / 'backups'} and the newest is {name}." if name else ""


def is_sound(connection: sqlite3.Connection, path: Path) -> bool:
    """Read all of an open file; where it is damaged, the next start looks as closely and sets it aside."""
    try:
        if damaged_file.sound(connection, PRESENT):
            return True
        check_mark(path).touch()
    except (*FAULTS, OSError):
        pass
    return False


def _opened(path: Path) -> UserFile:
    with suppress(OSError):  # it is there, or cannot be made: then SQLite says why
        make_private_file(path)
    connection = connect(path, "rwc")
    why = None
    try:
        connection.execute("BEGIN")  # one view of the file, also while another program begins it or brings it up
        version = version_of(connection, path)
        if version <= PRESENT:
            _look_for_damage(connection, path, version)
        connection.execute("COMMIT")
        if version <= PRESENT and _may_be_written(connection, version):
            why = _bring_up(connection, path, version)
            if why is None:
                return UserFile(connection, backups_notice(connection, path, new=not version))
    except BaseException:
        connection.close()
        raise
    connection.close()
    if version > PRESENT:
        return open_newer(path)
    if why is None and _is_marked_read_only(path):
        raise DamagedError(f"{path} is damaged.", hint="It was left as it is.")
    return (
        open_read_only(path, version, why)
        if version
        else nothing(f"{path} cannot be written.{_where_backups_are(path)}")
    )


def _look_for_damage(connection: sqlite3.Connection, path: Path, version: int) -> None:
    asked = check_mark(path).exists()
    if version and not damaged_file.sound(connection, version, None if asked else _CHECK_SECONDS):
        raise DamagedError(f"{path} is damaged.", hint="It was left as it is.")
    if asked:
        with suppress(OSError):  # looked at as closely the next time
            check_mark(path).unlink()


def _may_be_written(connection: sqlite3.Connection, version: int) -> bool:
    """Whether a change would be accepted, by making one and rolling it back before it reaches the file."""
    (patience,) = connection.execute("PRAGMA busy_timeout").fetchone()
    try:
        connection.execute("PRAGMA busy_timeout = 0")  # who is writing now may be waited for when there is a change
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA main.user_version = {version}")
    except sqlite3.DatabaseError as error:
        return code_of(error) not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute(f"PRAGMA busy_timeout = {patience}")
    return True


def _is_marked_read_only(path: Path) -> bool:
    """Whether the header of a file asks for a later SQLite to write it, which no version of this program does."""
    with path.open("rb") as file:
        return file.read(19)[18:] > b"\2"


def _bring_up(connection: sqlite3.Connection, path: Path, version: int) -> ReaderError | None:
    """Bring a file to this version, once there is a backup of it; why not, where it stays as it is until another start.

    Another program may do the same meanwhile: its backup is as good, and a step it has done is done.
    """
    try:
        if 0 < version < PRESENT and damaged_file.holds_anything(connection, version):
            _back_up(path)
        step_up(connection, version)
    except DamagedError:
        raise
    except (ReaderError, sqlite3.OperationalError) as error:
        why = as_told(error, path, "could not be written") if isinstance(error, sqlite3.Error) else error
        if not version or not isinstance(why, ReaderError):
            raise
        return ReaderError(
            f"{path} is of an earlier version of the program, and stays so for now: {why.message} Your notes are shown,"
            " and nothing can be saved.",
            hint=f"{why.hint} Then start the program again.",
        )
    return None


def _back_up(path: Path) -> None:
    from datetime import UTC, datetime  # few starts make a backup before they open the file

    from qicbrowser.store.user.backups import Backups

    Backups(path).make(datetime.now(UTC))


def _salvaged(path: Path) -> UserFile:
    """What can be read of a damaged file, in a new one; the damaged file stays, under another name."""
    from qicbrowser.store.user.recovery import rescue  # a start, which finds no damage, does without it

    older = f"Copies of an earlier day may be in {path.parent / 'backups'}."
    with ExitStack() as at_the_end:
        memory = in_memory()
        at_the_end.callback(memory.close)
        step_up(memory, 0)
        try:
            seen = damaged_file.identity(path)
            kept = rescue(path, memory)
            aside = damaged_file.replace(path, memory, seen)
        except (OSError, *FAULTS) as error:
            (count,) = memory.execute("SELECT count(*) FROM note").fetchone()
            refusal = ReaderError(
                f"{path} is damaged and could not be set aside ({error}). What can be read of it is shown"
                f"{'' if count else ', which is nothing'}; nothing can be saved.",
                hint=f"Close what else uses it and start again, {ELSEWHERE} {older}",
            )
            at_the_end.pop_all()  # it is shown
            return UserFile(memory, (str(refusal),), refusal, rescued=True)
    told = f"{path} was damaged, or changed by another program. {kept} The file as it was is {aside}. {older}"
    return _opened(path)._replace(told=(told,) if aside else (), rescued=True)


def _may_be_ours(path: Path) -> bool:
    """Whether a file that cannot be opened was one of ours, or none at all: another program's is let be."""
    with path.open("rb") as file:
        header = file.read(100)
    if not header.startswith(b"SQLite format 3\0"):
        return True
    version, identity = (int.from_bytes(header[at : at + 4]) for at in (60, 68))
    return identity == USER_ID and version <= PRESENT
