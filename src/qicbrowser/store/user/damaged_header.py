"""Opens a damaged file whose header SQLite does not accept, by replacing the header in a copy in memory."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

_LARGEST_IMAGE = 1 << 29
"""Bytes of a file that is read into memory."""

_MAGIC = b"SQLite format 3\0"
_PAGE = 4096
"""SQLite's default page size, in bytes."""


def open_damaged(path: Path, header: bytes | None) -> sqlite3.Connection:
    """A connection that reads a file, with another header if one is given; the file is not written."""
    if header is None:
        # Without its journal: opening the file has rolled it back, if that was possible.
        return sqlite3.connect(path.absolute().as_uri() + "?mode=ro&immutable=1", uri=True)
    connection = sqlite3.connect(":memory:")
    connection.deserialize(header + path.read_bytes()[len(header) :])
    return connection


def alternative_headers(path: Path) -> Iterator[bytes]:
    """Headers to read a file with, where its own is not one that this program's SQLite writes."""
    size = path.stat().st_size
    with path.open("rb") as file:
        own = file.read(100)
    if len(own) < 100 or size > _LARGEST_IMAGE:
        return
    for page, encoding in ((int.from_bytes(own[16:18]), own[56:60]), (_PAGE, (1).to_bytes(4))):
        header = bytearray(own)
        header[:24] = _MAGIC + page.to_bytes(2) + bytes((1, 1, 0, 64, 32, 32))
        header[28:32] = bytes(4)  # the number of pages: as many as there are
        header[44:48] = (4).to_bytes(4)
        header[56:60] = encoding
        pages = int.from_bytes(own[28:32])
        if own != header[:28] + own[28:32] + header[32:] or pages * page != size:
            yield bytes(header)
