"""The reader's own file as it is opened: begun, brought to this version, only read, or set aside as damaged."""

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.store import salvage
from qicbrowser.store.faults import DAMAGED, FAULTS, as_told, check_mark, code_of

USER_ID = 0x51494355
"""The `application_id` of a reader's file: "QICU"."""

_MIGRATIONS = ("user_1.sql", "user_2.sql", "user_3.sql")
"""Append-only; the n-th takes a reader's file from version n - 1 to n."""

_BUSY_SECONDS = 1.0
"""That a change waits for another program; the window stands still meanwhile."""

_CHECK_SECONDS = 0.02
"""That looking for damage may add to a start; a file of 5,000 notes takes 5 ms, and is looked at whole."""

_NEWER = "was written by a newer version of QIC Browser."
_ELSEWHERE = "or choose another folder with --data-dir."


class UserFile(NamedTuple):
    """A reader's file that is open; `told` is what the reader should know of it."""

    connection: sqlite3.Connection
    told: tuple[str, ...] = ()
    refusal: ReaderError | None = None
    """What the reader is told who wants to change something, where nothing can be saved."""

    absent: bool = False
    """Whether there is no file, nor a place for one: what is read as the reader's is empty."""


class _DamagedError(ReaderError):
    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is damaged.", hint="It was left as it is.")


def ddl(name: str) -> str:
    """One of the scripts in `store/sql/`."""
    return (Path(__file__).parent / "sql" / name).read_text(encoding="utf-8")


def open_user_file(path: Path) -> UserFile:
    """Open a reader's file in the best way there is; raises ReaderError, with the file as it was, if there is none."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return _in_memory(f"The folder for your notes, {path.parent}, cannot be made: {error.strerror}.")
    try:
        return _opened(path)
    except _DamagedError:
        return _salvaged(path)
    except FAULTS as error:
        if code_of(error) in DAMAGED and _may_be_ours(path):
            return _salvaged(path)
        if code_of(error) == sqlite3.SQLITE_CANTOPEN and not os.access(path, os.F_OK):
            return _in_memory(f"The folder for your notes, {path.parent}, may not be written.")
        raise as_told(error, path, "cannot be opened") from error


def is_sound(connection: sqlite3.Connection, path: Path) -> bool:
    """Read all of an open file; where it is damaged, the next start looks as closely and sets it aside."""
    try:
        if salvage.sound(connection, len(_MIGRATIONS)):
            return True
        check_mark(path).touch()
    except (*FAULTS, OSError):
        pass
    return False


def _opened(path: Path) -> UserFile:
    connection = _connect(path, "rwc")
    try:
        version = _version(connection, path)
        if version <= len(_MIGRATIONS):
            _look_for_damage(connection, path, version)
            if _may_be_written(connection, version):
                _step_up(connection, version)
                return UserFile(connection)
    except BaseException:
        connection.close()
        raise
    connection.close()
    return _newer(path) if version > len(_MIGRATIONS) else _read_only(path, version)


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    return _careful(path.absolute().as_uri() + f"?mode={mode}")


def _careful(uri: str) -> sqlite3.Connection:
    """A connection that believes nothing a file says of itself, and says "saved" when it is on the disk."""
    connection = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
    except BaseException:
        connection.close()
        raise
    return connection


def _version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of a reader's file, 0 for one that is not yet begun; a file of something else is refused."""
    connection.execute("BEGIN")  # one view of the file, also while another program begins it
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (identity,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.execute("COMMIT")
    if tables and identity != USER_ID:
        raise ReaderError(
            f"{path} is not a file of QIC Browser's notes.",
            hint=f"It was left as it is. Move it away, {_ELSEWHERE}",
        )
    if tables and version < 1:
        raise _DamagedError(path)
    return int(version)


def _look_for_damage(connection: sqlite3.Connection, path: Path, version: int) -> None:
    asked = check_mark(path).exists()
    if version and not salvage.sound(connection, version, None if asked else _CHECK_SECONDS):
        raise _DamagedError(path)
    if asked:
        with suppress(OSError):  # looked at as closely the next time
            check_mark(path).unlink()


def _may_be_written(connection: sqlite3.Connection, version: int) -> bool:
    """Whether a change would be taken, by making one that is taken back before it reaches the file."""
    try:
        connection.execute("PRAGMA busy_timeout = 0")  # who is writing now may be waited for when there is a change
        connection.execute("BEGIN IMMEDIATE")
        connection.execute(f"PRAGMA main.user_version = {version}")
    except sqlite3.DatabaseError as error:
        return code_of(error) not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute(f"PRAGMA busy_timeout = {int(_BUSY_SECONDS * 1000)}")
    return True


def migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Bring a reader's file, or a copy of it, to this version; raises ReaderError where it is none, or a newer one."""
    version = _version(connection, path)
    if version > len(_MIGRATIONS):
        raise ReaderError(f"{path} {_NEWER}", hint=f"It was left as it is. Open it with that version, {_ELSEWHERE}")
    _step_up(connection, version)


def _step_up(connection: sqlite3.Connection, version: int) -> None:
    """From a version to this one, each step whole or not at all."""
    for step, name in enumerate(_MIGRATIONS[version:], start=version + 1):
        try:
            # One script, because executescript() commits whatever was begun before it.
            connection.executescript(
                f"BEGIN IMMEDIATE;\n{ddl(name)}\n"
                f"PRAGMA application_id = {USER_ID};\nPRAGMA user_version = {step};\nCOMMIT;"
            )
        except sqlite3.DatabaseError:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            # Two programs may start at once: the one that had to wait finds the step done.
            if connection.execute("PRAGMA user_version").fetchone()[0] < step:
                raise


def _newer(path: Path) -> UserFile:
    """A file of a newer version, only read, as far as it has what this version knows."""
    connection = _connect(path, "ro")
    try:
        known = salvage.readable(connection)
    except FAULTS:
        known = False
    if not known:
        connection.close()
        raise ReaderError(f"{path} {_NEWER}", hint=f"It was left as it is. Open it with that version, {_ELSEWHERE}")
    refusal = ReaderError(
        f"{path} {_NEWER} It was left as it is: nothing can be saved.", hint=f"Open it with that version, {_ELSEWHERE}"
    )
    return UserFile(connection, (str(refusal),), refusal)


def _read_only(path: Path, version: int) -> UserFile:
    """A file that may not be written; one of an earlier version is brought to this one in memory."""
    if not version:
        return _in_memory(f"{path} may not be written.")
    connection = _connect(path, "ro")
    if version < len(_MIGRATIONS):
        copy = _memory()
        with closing(connection):
            connection.backup(copy)
        _step_up(copy, version)
        connection = copy
    refusal = ReaderError(
        f"{path} may not be written: your notes are shown, and nothing can be saved.",
        hint=f"Check its permissions and those of its folder, {_ELSEWHERE}",
    )
    return UserFile(connection, (str(refusal),), refusal)


def _in_memory(why: str) -> UserFile:
    """Nothing to read, and nowhere to save."""
    connection = _memory()
    _step_up(connection, 0)
    refusal = ReaderError(f"{why} Nothing can be saved.", hint="Choose another one with --data-dir or QICBROWSER_DATA.")
    return UserFile(connection, (str(refusal),), refusal, absent=True)


def _memory() -> sqlite3.Connection:
    return _careful("file::memory:")


def _salvaged(path: Path) -> UserFile:
    """What can be read of a damaged file, in a new one; the damaged file stays, under another name."""
    memory = _memory()
    _step_up(memory, 0)
    older = f"Copies of an earlier day may be in {path.parent / 'backups'}."
    try:
        seen = salvage.identity(path)
        saved = salvage.rescue(path, memory)
        kept = f"{saved} {'note was' if saved == 1 else 'notes were'} read from it."
        aside = salvage.replace(path, memory, seen)
    except (OSError, *FAULTS) as error:
        (count,) = memory.execute("SELECT count(*) FROM note").fetchone()
        refusal = ReaderError(
            f"{path} is damaged and could not be set aside ({error}). What can be read of it is shown"
            f"{'' if count else ', which is nothing'}; nothing can be saved.",
            hint=f"Close what else uses it and start again, {_ELSEWHERE} {older}",
        )
        return UserFile(memory, (str(refusal),), refusal)
    memory.close()
    told = f"{path} was damaged, or changed by another program. {kept} The file as it was is {aside}. {older}"
    return _opened(path)._replace(told=(told,) if aside else ())


def _may_be_ours(path: Path) -> bool:
    """Whether a file that cannot be opened was one of ours, or none at all: another program's is let be."""
    with path.open("rb") as file:
        header = file.read(100)
    if not header.startswith(b"SQLite format 3\0"):
        return True
    version, identity = (int.from_bytes(header[at : at + 4]) for at in (60, 68))
    return identity == USER_ID and version <= len(_MIGRATIONS)
