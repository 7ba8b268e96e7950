"""A damaged file of the reader's notes: recognised, set aside, and what can be read of it kept.

What fits. A row is kept, and shown, when the tables of this version take it (`sql/user_N.sql`: their types and
checks), its texts are UTF-8 and together at most LARGEST bytes, and its place in a text is none before the beginning.
Nothing else is asked of it: a colour this version does not know is shown in the first, and control characters, NULs
and ids of any kind are shown as they are. A file in which a row does not fit, in which a table is not as this program
made it, or which has triggers, is handled as a damaged one.
"""

import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from stat import S_IMODE

from qicbrowser.store.disk import make_private_file, sync_folder
from qicbrowser.store.faults import DAMAGED, FAULTS, check_mark, code_of

LARGEST = 1_000_000
"""Bytes of all texts of a row; a note of this program holds a tenth of it in characters."""

_TEXTS = ("id", "record_key", "text_key", "quote", "prefix", "suffix", "words", "colour", "created", "changed")
_NOTE_1 = (*_TEXTS[:6], "start", *_TEXTS[6:], "deleted")
_NOTE_2 = (*_NOTE_1, "tags", "starred")
_SEARCH = ("query", "name", "made")
_TABLES: dict[int, dict[str, tuple[str, ...]]] = {
    1: {"note": _NOTE_1},
    2: {"note": _NOTE_2, "search": _SEARCH},
    3: {
        "note": (*_NOTE_2, "creator"),
        "search": _SEARCH,
        "setting": ("name", "value"),
        "citation": ("reference_key", "csl", "source", "attached"),
    },
}
"""The tables of each version that hold what is the reader's, and their columns."""

_STEPS = 10_000
"""Of SQLite's, between two looks at the clock."""

_PATIENCE = 2.0
"""Seconds that another program is given to set the file aside."""

_LONGEST = 10.0
"""Seconds that are spent on reading a damaged file."""


def sound(connection: sqlite3.Connection, version: int, seconds: float | None = None) -> bool:
    """Whether a file of this version, or of one before, is as it should be.

    With `seconds`, no more than they allow is looked at; without, everything is read.
    """
    until = time.perf_counter() + (seconds or 0)
    try:
        if not _as_made(connection, version):
            return False
        if seconds is not None:
            connection.set_progress_handler(lambda: time.perf_counter() > until, _STEPS)
        if connection.execute("PRAGMA main.quick_check(1)").fetchone() != ("ok",):
            return False
        if not _all_fit(connection, _TABLES[version]):
            return False
        if seconds is None:
            _read_all(connection, _TABLES[version])
    except FAULTS as error:
        if code_of(error) in (sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_BUSY):
            return True  # nothing was found in the time there was
        if code_of(error) not in (sqlite3.SQLITE_ERROR, *DAMAGED):
            raise
        return False
    finally:
        connection.set_progress_handler(None, 0)
    return True


def _as_made(connection: sqlite3.Connection, version: int) -> bool:
    """Whether the tables are those this program makes, and nothing runs when they are written."""
    if version not in _TABLES or _has_triggers(connection):
        return False
    tables = {name: bool(strict) for name, strict in connection.execute(_OUR_TABLES)}
    if version == 1 and not connection.execute("SELECT 1 FROM main.sqlite_master WHERE name = 'note_index'").fetchone():
        return False
    return all(
        tables.get(table) and set(_columns(connection, table)) == set(columns)
        for table, columns in _TABLES[version].items()
    )


_OUR_TABLES = (
    "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    " AND name IN ('note', 'search', 'setting', 'citation')"
)


def _has_triggers(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT 1 FROM main.sqlite_master WHERE type = 'trigger'").fetchone())


def holds_anything(connection: sqlite3.Connection, version: int) -> bool:
    """Whether anything of the reader's is in a file of this version."""
    return any(connection.execute(f"SELECT 1 FROM main.{table} LIMIT 1").fetchone() for table in _TABLES[version])


def readable(connection: sqlite3.Connection) -> bool:
    """Whether a file of a newer version has what this one reads, in tables, and nothing that does not fit."""
    tables = {name for name, strict in connection.execute(_OUR_TABLES) if strict}
    wanted = _TABLES[max(_TABLES)]
    if not all(t in tables and set(columns) <= set(_columns(connection, t)) for t, columns in wanted.items()):
        return False
    return _all_fit(connection, wanted)


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


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [name for _, name, *_ in connection.execute(f"PRAGMA main.table_info({table})")]


def _fits(columns: Sequence[str]) -> str:
    """The condition a row meets besides those of its table."""
    texts = [column for column in columns if column not in ("start", "starred")]
    size = " + ".join(f"coalesce(length(CAST({column} AS BLOB)), 0)" for column in texts)
    place = " AND coalesce(start, 0) BETWEEN 0 AND 0x7FFFFFFF" if "start" in columns else ""
    return f"{size} <= {LARGEST}{place}"


def rescue(path: Path, into: sqlite3.Connection) -> int:
    """Copy what can be read and fits from a damaged file, which is not written, to a new one; how many notes."""
    # Without its journal: opening the file has rolled it back, if that was possible.
    with closing(sqlite3.connect(path.absolute().as_uri() + "?mode=ro&immutable=1", uri=True)) as source:
        try:
            source.execute("PRAGMA trusted_schema = OFF")
            source.execute("PRAGMA writable_schema = ON")  # reads on where the file is cut off or its schema is spoilt
            tables = [name for name, _ in source.execute(_OUR_TABLES)]
            found = {table: set(_columns(source, table)) for table in tables}
        except FAULTS:
            found = {}
        into.execute("BEGIN")
        for table, ours in _TABLES[max(_TABLES)].items():
            columns = [column for column in ours if column in found.get(table, ())]
            if columns:
                _copy(source, into, table, columns)
        into.execute("COMMIT")
    (notes,) = into.execute("SELECT count(*) FROM note WHERE NOT starred AND deleted IS NULL").fetchone()
    return int(notes)


def _copy(source: sqlite3.Connection, into: sqlite3.Connection, table: str, columns: Sequence[str]) -> None:
    insert = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    for row in _rows(source, table, columns):
        try:
            into.execute(insert, row)
        except sqlite3.IntegrityError:
            continue  # it does not fit the table, or its id was there before


def _rows(source: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[tuple[object, ...]]:
    """The rows that can be read, in the order of writing: where a range of them fails, each half of it is tried."""
    until = time.monotonic() + _LONGEST
    asked = (
        f"SELECT {', '.join(columns)} FROM main.{table} WHERE rowid BETWEEN ? AND ? AND {_fits(columns)} ORDER BY rowid"
    )
    ranges = [_ends(source, table)]
    while ranges and time.monotonic() < until:
        first, last = ranges.pop()
        try:
            yield from source.execute(asked, (first, last)).fetchall()
        except FAULTS:
            if first < last:
                middle = (first + last) // 2
                ranges += [(middle + 1, last), (first, middle)]


def _ends(source: sqlite3.Connection, table: str) -> tuple[int, int]:
    """The first and last rowid; where they cannot be read, those a file of its size can have."""
    (pages,) = source.execute("PRAGMA main.page_count").fetchone()
    ends = []
    for end, otherwise in (("min", 1), ("max", 100 * pages)):
        try:
            (found,) = source.execute(f"SELECT {end}(rowid) FROM main.{table}").fetchone()
        except FAULTS:
            found = otherwise
        ends.append(found or 0)
    return ends[0], ends[1]


def identity(path: Path) -> tuple[int, int, int]:
    """What tells a file from another that has taken its place."""
    seen = path.stat()
    return seen.st_ino, seen.st_size, seen.st_mtime_ns


def replace(path: Path, rescued: sqlite3.Connection, seen: tuple[int, int, int]) -> Path | None:
    """Set a damaged file aside and put what was rescued in its place; the damaged file's new path.

    None, with nothing changed, when another program has done so since `seen`. Raises OSError or sqlite3.Error, with
    the damaged file where it was, when it cannot be done.
    """
    new = path.with_name(f"{path.name}-rescued-{time.time_ns()}")
    with _alone(path.with_name(f"{path.name}-setting-aside")):
        try:
            make_private_file(new)
            with closing(sqlite3.connect(new)) as file:
                rescued.backup(file)
            new.chmod(S_IMODE(path.stat().st_mode))  # no one reads it who may not read the damaged one
            if identity(path) != seen:
                return None
            aside = _set_aside(path)
            sync_folder(path.parent)  # a power cut must not lose its name, and keep that of the new file
            try:
                new.replace(path)
                sync_folder(path.parent)
            except OSError:
                if path.exists():
                    aside.unlink()
                else:
                    aside.rename(path)
                raise
            check_mark(path).unlink(missing_ok=True)
            return aside
        finally:
            new.unlink(missing_ok=True)


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
