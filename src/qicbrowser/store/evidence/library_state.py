"""Whether the reader's library file can be used: what a start looks at before it opens the file."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from enum import StrEnum
from pathlib import Path

from qicbrowser.store.schema import EVIDENCE_ID, EVIDENCE_VERSION

_CHECKED_BYTES = 8_000_000
"""A file of up to this size is checked as a whole when it is opened; a larger one by its header and size."""


class LibraryState(StrEnum):
    """Whether a library file can be used."""

    MISSING = "missing"
    CURRENT = "current"
    OUTDATED = "outdated"
    """Written by an earlier version of the program, or with another edition of the bundled evidence."""
    NEWER = "newer"
    """Written by a later version of the program, for which it stays as it is."""
    DAMAGED = "damaged"


def state(path: Path, bundled: Path) -> LibraryState:
    """Whether the library file can be used with this edition of the bundled evidence."""
    if not path.exists():
        return LibraryState.MISSING
    try:
        with reading(path) as file:
            if not _is_whole(file, path):
                return LibraryState.DAMAGED
            (version,) = file.execute("PRAGMA user_version").fetchone()
            if version != EVIDENCE_VERSION:
                return LibraryState.NEWER if version > EVIDENCE_VERSION else LibraryState.OUTDATED
            (base,) = file.execute("SELECT value FROM meta WHERE name = 'bundled_sha256'").fetchone() or ("",)
            file.execute("SELECT count(*) FROM source").fetchone()
    except (sqlite3.Error, OSError):
        return LibraryState.DAMAGED
    return LibraryState.CURRENT if base == sources_sha256(bundled) else LibraryState.OUTDATED


def sources_sha256(evidence_file: Path) -> str:
    """The checksum of the sources of an evidence file, which differs between its editions; "" if it is unreadable."""
    return _fact(evidence_file, "sources_sha256")


def written_by(library_file: Path) -> str:
    """The version of the program that wrote a library file; "" where it does not say."""
    return _fact(library_file, "program")


def _fact(path: Path, name: str) -> str:
    try:
        with reading(path) as file:
            row = file.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    except sqlite3.Error:
        return ""
    return str(row[0]) if row else ""


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A library or evidence file, opened to be read only."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as file:
        yield file


def _is_whole(file: sqlite3.Connection, path: Path) -> bool:
    pages, page_size, identity = (
        file.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size", "application_id")
    )
    size = path.stat().st_size
    if identity != EVIDENCE_ID or size != pages * page_size:
        return False
    return size > _CHECKED_BYTES or file.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
