"""A damaged file of the reader's notes: recognised, and set aside; see `rescue` for what can be read of it.

What fits. A row is kept, and shown, when the tables of this version take it (`sql/user_N.sql`: their types and
checks), its texts are UTF-8 and together at most LARGEST bytes, and its place in a text is none before the beginning.
Nothing else is asked of it: a colour this version does not know is shown in the first, and control characters, NULs
and ids of any kind are shown as they are. A file in which a row does not fit, or whose tables, indexes and the like are
not exactly those this program makes (`schema`), is handled as a damaged one.
"""

import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from stat import S_IMODE

from qicbrowser.store.disk import make_private_file, sync_folder
from qicbrowser.store.user.expected_schema import INTEGERS, TABLES, as_made, has_all
from qicbrowser.store.user.faults import DAMAGED, FAULTS, check_mark, code_of
from qicbrowser.store.user.migrations import PRESENT

LARGEST = 1_000_000
"""Bytes of all texts of a row; a note of this program holds a tenth of it in characters."""

_STEPS = 10_000
"""Of SQLite's, between two looks at the clock."""

_RESCUED = "-rescued-"
"""In the name of the new file, until it takes the damaged one's place."""

_PATIENCE = 2.0
"""Seconds that another program is given to set the file aside."""


def sound(connection: sqlite3.Connection, version: int, seconds: float | None = None) -> bool:
    """Whether a file of this version, or of one before, is as it should be.

    With `seconds`, no more than they allow is looked at; without, everything is read.
    """
    until = time.perf_counter() + (seconds or 0)
    try:
        if not as_made(connection, version):
            return False
        if seconds is not None:
            connection.set_progress_handler(lambda: time.perf_counter() > until, _STEPS)
        check = "integrity_check" if seconds is None else "quick_check"  # the latter does not read the indexes
        if connection.execute(f"PRAGMA main.{check}(1)").fetchone() != ("ok",):
            return False
        if not _all_fit(connection, TABLES[version]):
            return False
        if seconds is None:
            _read_all(connection, TABLES[version])
    except FAULTS as error:
        if code_of(error) in (sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_BUSY):
            return True  # nothing was found in the time there was
        if code_of(error) not in (sqlite3.SQLITE_ERROR, *DAMAGED):
            raise
        return False
    finally:
        connection.set_progress_handler(None, 0)
    return True


def holds_anything(connection: sqlite3.Connection, version: int) -> bool:
    """Whether anything of the reader's is in a file of this version."""
    # The table itself: an index that lost its entries would say that there is nothing.
    asked = "SELECT 1 FROM main.{} NOT INDEXED LIMIT 1"
    return any(connection.execute(asked.format(table)).fetchone() for table in TABLES[version])


def readable(connection: sqlite3.Connection) -> bool:
    """Whether a file of a newer version has what this one reads, in tables, and nothing that does not fit."""
    return has_all(connection, PRESENT) and _all_fit(connection, TABLES[PRESENT])


def _all_fit(connection: sqlite3.Connection, tables: Mapping[str, Sequence[str]]) -> bool:
    return not any(
        connection.execute(f"SELECT 1 FROM main.{table} WHERE NOT ({_fits(columns)}) LIMIT 1").fetchone()
        for table, columns in tables.items()
    )


def _read_all(connection: sqlite3.Connection, tables: Mapping[str, Sequence[str]]) -> None:
    """Bytes that are no text show only when they are read."""
    for table, columns in tables.items():
        for _ in connection.execute(f"SELECT {', '.join(columns)} FROM main.{table}"):
            pass


def _fits(columns: Sequence[str]) -> str:
    """The condition a row meets besides those of its table."""
    texts = [column for column in columns if column not in INTEGERS]
    size = " + ".join(f"coalesce(length(CAST({column} AS BLOB)), 0)" for column in texts)
    place = " AND coalesce(start, 0) BETWEEN 0 AND 0x7FFFFFFF" if "start" in columns else ""
    return f"{size} <= {LARGEST}{place}"


def identity(path: Path) -> tuple[int, int, int]:
    """What tells a file from another that has taken its place."""
    seen = path.stat()
    return seen.st_ino, seen.st_size, seen.st_mtime_ns


def replace(path: Path, rescued: sqlite3.Connection, seen: tuple[int, int, int]) -> Path | None:
    """Set a damaged file aside and put what was rescued in its place; the damaged file's new path.

    None, with nothing changed, when another program has done so since `seen`. Raises OSError or sqlite3.Error, with
    the damaged file where it was, when it cannot be done.
    """
    new = path.with_name(f"{path.name}{_RESCUED}{time.time_ns()}")
    with _alone(path.with_name(f"{path.name}-setting-aside")):
        _remove_leftovers(path)
        try:
            make_private_file(new)
            with closing(sqlite3.connect(new)) as file:
                rescued.backup(file)
            new.chmod(S_IMODE(path.stat().st_mode))  # no one reads it who may not read the damaged one
            if identity(path) != seen:
                return None
            aside = _set_aside(path)
            try:
                sync_folder(path.parent)  # a power cut must not lose its name, and keep that of the new file
                new.replace(path)
            except OSError:
                if path.exists():
                    aside.unlink()
                else:
                    aside.rename(path)
                raise
            with suppress(OSError):  # after a power cut it is set aside again
                sync_folder(path.parent)
            check_mark(path).unlink(missing_ok=True)
            return aside
        finally:
            new.unlink(missing_ok=True)


def _remove_leftovers(path: Path) -> None:
    """Remove new files of programs that ended before they had put them in place; to be called while no other can."""
    for file in path.parent.iterdir():
        if file.name.startswith(f"{path.name}{_RESCUED}"):
            with suppress(OSError):
                file.unlink()


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    """Keep other programs from setting the same file aside; raises sqlite3.OperationalError when one takes too long.

    SQLite's own lock, on an empty file: on every system it ends with the program that holds it, however that ends.
    """
    with ExitStack() as held:
        locked = held.enter_context(closing(sqlite3.connect(lock, timeout=_PATIENCE, isolation_level=None)))
        locked.execute("BEGIN EXCLUSIVE")
        try:
            yield
        finally:
            held.close()
            with suppress(OSError):  # on Windows, where another program may wait for it
                lock.unlink()


def _set_aside(path: Path) -> Path:
    """Give a file, with its journal, a name beside it that no other has.

    Where there are links it has both names for now, so that there is no moment in which another program begins a file.
    """
    from datetime import UTC, datetime  # a start, which finds no damage, does without it

    moment = datetime.now(UTC).astimezone().strftime("%Y%m%d-%H%M%S")
    for number in count(1):
        aside = path.with_name(f"{path.stem}-damaged-{moment}{f'-{number}' if number > 1 else ''}{path.suffix}")
        try:
            aside.hardlink_to(path)
            break
        except FileExistsError:
            continue
        except OSError:
            if not aside.exists():
                path.rename(aside)
                break
    for kind in ("-journal", "-wal", "-shm"):
        beside = path.with_name(path.name + kind)
        if beside.exists():
            beside.replace(aside.with_name(aside.name + kind))
    return aside
