"""The reader's library file: an evidence file that also holds what its reviews were imported from."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from qicbrowser import __version__
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.sources import LibraryContents, LibraryReview, Source
from qicbrowser.store.evidence.library_state import reading
from qicbrowser.store.schema import ddl


def read_contents(path: Path) -> LibraryContents:
    """What the file holds beside the evidence, nothing without a file; raises ReaderError if damaged."""
    if not path.exists():
        return LibraryContents()
    with (
        _reporting(Message("library-unreadable", path=path), Message("start-again-to-recover")),
        reading(path) as file,
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
