"""The reader's library file: an evidence file that also holds what its reviews were imported from."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from enum import StrEnum
from pathlib import Path

from qicbrowser import __version__
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.sources import LibraryContents, LibraryReview, Source
from qicbrowser.store.schema import EVIDENCE_ID, EVIDENCE_VERSION, ddl

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
        with _reading(path) as file:
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
        with _reading(path) as file:
            row = file.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
    except sqlite3.Error:
        return ""
    return str(row[0]) if row else ""


def read_contents(path: Path) -> LibraryContents:
    """What the file holds beside the evidence, nothing without a file; raises ReaderError if damaged."""
    if not path.exists():
        return LibraryContents()
    with (
        _reporting(Message("library-unreadable", path=path), Message("start-again-to-recover")),
        _reading(path) as file,
    ):
        sources: dict[str, list[Source]] = {}
        columns = ", ".join(Source._fields)
        for row in file.execute(f"SELECT {columns} FROM source ORDER BY review_key, position"):
            sources.setdefault(row[0], []).append(Source(*row))
        reviews = tuple(
            LibraryReview(key, tuple(sources.get(key, ())), name, position, bool(hidden))
            for key, name, position, hidden in file.execute(
                "SELECT key, name, position, hidden FROM library_review ORDER BY key"
            )
        )
        identities = file.execute("SELECT review_key, identity FROM review_identity ORDER BY review_key").fetchall()
        return LibraryContents(reviews, tuple(identities))


def add_contents(path: Path, contents: LibraryContents, bundled_sha256: str) -> None:
    """Make a new evidence file a library file; raises ReaderError when it cannot be written."""
    unwritten = Message("library-not-written", path=path)
    with _reporting(unwritten, Message("disk-full")), closing(sqlite3.connect(path)) as file:
        file.executescript(ddl("library.sql"))
        with file:
            facts = (("bundled_sha256", bundled_sha256), ("program", __version__))
            file.executemany("INSERT INTO meta (name, value) VALUES (?, ?)", facts)
            _write_reviews(file, contents.reviews)
            file.executemany(
                f"INSERT INTO source ({', '.join(Source._fields)}) VALUES ({', '.join('?' * len(Source._fields))})",
                (source for review in contents.reviews for source in review.sources),
            )
            file.executemany("INSERT INTO review_identity VALUES (?, ?)", contents.identities)


def replace_names(path: Path, contents: LibraryContents) -> None:
    """Call the reviews of a library file as these contents do, which are its own but for the names."""
    unwritten = Message("library-not-written", path=path)
    with _reporting(unwritten, Message("disk-full")), closing(sqlite3.connect(path)) as file, file:
        file.execute("DELETE FROM library_review")
        _write_reviews(file, contents.reviews)


def _write_reviews(file: sqlite3.Connection, reviews: Iterable[LibraryReview]) -> None:
    file.executemany(
        "INSERT INTO library_review (key, name, position, hidden) VALUES (?, ?, ?, ?)",
        ((review.key, review.name, review.position, review.hidden) for review in reviews),
    )


@contextmanager
def _reporting(message: Message, hint: Message) -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise ReaderError(message, hint) from error


@contextmanager
def _reading(path: Path) -> Iterator[sqlite3.Connection]:
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
