"""Reading a damaged file of the reader's notes: whatever is still there, made to fit the tables of this version."""

import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from qicbrowser.store.user.damaged_file import LARGEST
from qicbrowser.store.user.expected_schema import INTEGERS, TABLES
from qicbrowser.store.user.faults import FAULTS, code_of
from qicbrowser.store.user.migrations import PRESENT

_LONGEST = 10.0
"""Seconds that are spent on reading a table."""

_STEPS = 10_000
"""Of SQLite's, between two looks at the clock."""

_LARGEST_IMAGE = 1 << 29
"""Bytes of a file that is read into memory, to be read with another header than its own."""

_MAGIC = b"SQLite format 3\0"
_PAGE = 4096
"""Bytes of a page, as SQLite makes them where it is not told otherwise."""

_Row = tuple[object, ...]

_TOO_LARGE: _Row = ()
"""Stands for a row that is too large to be read."""


class Rescued(NamedTuple):
    """What came of reading a damaged file; as text, how the reader is told."""

    notes: int = 0
    repaired: int = 0
    """Rows with bytes that are not text, which are kept with U+FFFD in their place."""

    left_out: int = 0
    """Rows that were read and do not fit."""

    def __str__(self) -> str:
        told = f"{self.notes} {'note was' if self.notes == 1 else 'notes were'} read from it."
        if self.repaired:
            told += (
                f" {_entries(self.repaired)} had bytes that are not text: “\N{REPLACEMENT CHARACTER}” stands in their"
                " place."
            )
        if self.left_out:
            told += (
                f" {_entries(self.left_out)} did not fit and {'is' if self.left_out == 1 else 'are'} only in that file."
            )
        return told


def _entries(number: int) -> str:
    return "1 entry" if number == 1 else f"{number} entries"


def rescue(path: Path, into: sqlite3.Connection) -> Rescued:
    """Copy what can be read and fits from a damaged file, which is not written, to a new one."""
    sources = [None, *_other_headers(path)]
    if len(sources) > 1:  # the header is damaged, or another program's: the one that gives most is taken
        sources = [max(sources, key=lambda header: _tried(path, header, into))]
    with closing(_open(path, sources[0])) as source:
        return rescue_rows(source, into)


def rescue_rows(source: sqlite3.Connection, into: sqlite3.Connection) -> Rescued:
    """Copy what can be read and fits to an empty database; the source is of no other use after that."""
    into.execute("BEGIN")
    repaired, left_out = _copy_all(source, into)
    into.execute("COMMIT")
    (notes,) = into.execute("SELECT count(*) FROM note WHERE NOT starred AND deleted IS NULL").fetchone()
    return Rescued(notes, repaired, left_out)


def _tried(path: Path, header: bytes | None, into: sqlite3.Connection) -> int:
    """How many rows can be read with a header."""
    with closing(_open(path, header)) as source:
        into.execute("BEGIN")
        try:
            _copy_all(source, into)
            return sum(into.execute(f"SELECT count(*) FROM main.{table}").fetchone()[0] for table in TABLES[PRESENT])
        finally:
            into.execute("ROLLBACK")


def _open(path: Path, header: bytes | None) -> sqlite3.Connection:
    if header is None:
        # Without its journal: opening the file has rolled it back, if that was possible.
        source = sqlite3.connect(path.absolute().as_uri() + "?mode=ro&immutable=1", uri=True)
    else:
        source = sqlite3.connect(":memory:")
        source.deserialize(header + path.read_bytes()[len(header) :])
    return source


def _other_headers(path: Path) -> Iterator[bytes]:
    """Headers to read a file with, where its own is not as this program's SQLite writes it."""
    size = path.stat().st_size
    with path.open("rb") as file:
        own = file.read(100)
    if len(own) < 100 or size > _LARGEST_IMAGE:
        return
    for page, encoding in ((int.from_bytes(own[16:18]), own[56:60]), (_PAGE, (1).to_bytes(4))):
        header = bytearray(own)
        header[:24] = _MAGIC + page.to_bytes(2) + bytes((1, 1, 0, 64, 32, 32))
        header[28:32] = bytes(4)  # how many pages: as many as there are
        header[44:48] = (4).to_bytes(4)
        header[56:60] = encoding
        pages = int.from_bytes(own[28:32])
        if own != header[:28] + own[28:32] + header[32:] or pages * page != size:
            yield bytes(header)


def _copy_all(source: sqlite3.Connection, into: sqlite3.Connection) -> tuple[int, int]:
    """Copy the rows of all tables; how many were repaired, and how many left out."""
    source.text_factory = bytes  # texts are decoded as they are copied
    source.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, 2 * LARGEST)
    repaired = left_out = 0
    for table, there in _tables(source).items():
        columns = [column for column in TABLES[PRESENT][table] if column in there]
        insert = f"INSERT INTO main.{table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
        for row in _rows(source, table, columns, there):
            fitting, damaged = _fitting(row, columns)
            if row is not _TOO_LARGE and _is_small(fitting, columns) and _inserted(into, insert, fitting):
                repaired += damaged
            else:
                left_out += 1
    return repaired, left_out


def _inserted(into: sqlite3.Connection, insert: str, row: Sequence[object]) -> bool:
    """Whether a table took a row: it may not fit, or its key may have been there before."""
    try:
        into.execute(insert, row)
    except (sqlite3.IntegrityError, OverflowError):
        return False
    return True


def _tables(source: sqlite3.Connection) -> Mapping[str, Sequence[str]]:
    """Our tables that can be found in a file, and all their columns."""
    try:
        source.execute("PRAGMA trusted_schema = OFF")
        source.execute("PRAGMA writable_schema = ON")  # reads on where the file is cut off or its schema is spoilt
        found = source.execute(
            "SELECT lower(name) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
        ).fetchall()
        names = {name.decode(errors="replace") for (name,) in found if isinstance(name, bytes)}
        return {table: columns for table in TABLES[PRESENT] if table in names and (columns := _columns(source, table))}
    except FAULTS:
        return {}


def _columns(source: sqlite3.Connection, table: str) -> list[str]:
    rows = source.execute(f"PRAGMA main.table_xinfo({table})").fetchall()
    return [name.decode(errors="replace").lower() for _, name, *_ in rows]


def _rows(source: sqlite3.Connection, table: str, columns: Sequence[str], there: Sequence[str]) -> Iterator[_Row]:
    """The rows that can be read, in the order of writing: where a range of them fails, each half of it is tried."""
    until = time.monotonic() + _LONGEST
    source.set_progress_handler(lambda: time.monotonic() > until, _STEPS)
    asked = f"SELECT {', '.join(columns)} FROM main.{table}" if columns else "SELECT 1 WHERE 0"
    if not _has_rowids(source, table, there):
        yield from _until_it_fails(source, asked)
        return
    ranges = [_ends(source, table)]
    while ranges and time.monotonic() < until:
        first, last = ranges.pop()
        try:
            yield from source.execute(f"{asked} WHERE rowid BETWEEN ? AND ? ORDER BY rowid", (first, last)).fetchall()
        except FAULTS as error:
            if first < last:
                middle = (first + last) // 2
                ranges += [(middle + 1, last), (first, middle)]
            elif code_of(error) == sqlite3.SQLITE_TOOBIG:
                yield _TOO_LARGE


def _until_it_fails(source: sqlite3.Connection, asked: str) -> Iterator[_Row]:
    try:
        yield from source.execute(asked)
    except FAULTS:
        return


def _has_rowids(source: sqlite3.Connection, table: str, there: Sequence[str]) -> bool:
    try:
        source.execute(f"SELECT rowid FROM main.{table} LIMIT 0")
    except FAULTS:
        return False
    return "rowid" not in there


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


def _fitting(row: _Row, columns: Sequence[str]) -> tuple[list[object], bool]:
    """A row with values of the types our tables have, and whether bytes that are not text had to be replaced."""
    values: list[object] = []
    damaged = False
    for column, value in zip(columns, row, strict=False):
        if column in INTEGERS:
            values.append(_integer(value))
            continue
        text = value.decode(errors="replace") if isinstance(value, bytes) else value if value is None else str(value)
        if isinstance(value, bytes) and isinstance(text, str) and text.encode() != value:
            damaged = True
            if column == "id":  # two of them may be alike once they are repaired
                text = _new_id()
        values.append(text)
    return values, damaged


def _integer(value: object) -> object:
    """A number as such, however it was stored; what is none is left for the table to refuse."""
    if not isinstance(value, bytes | float):
        return value
    try:
        number = int(value)
    except (ValueError, OverflowError):
        return value
    return number if isinstance(value, bytes) or number == value else value


def _is_small(row: Sequence[object], columns: Sequence[str]) -> bool:
    size = sum(len(value.encode()) for value in row if isinstance(value, str))
    start = dict(zip(columns, row, strict=True)).get("start")
    return size <= LARGEST and (not isinstance(start, int) or 0 <= start <= 0x7FFFFFFF)


def _new_id() -> str:
    from uuid import uuid4  # a start, which finds no damage, does without it

    return str(uuid4())
