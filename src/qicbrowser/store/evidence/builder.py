"""Creates evidence files from reviews and their tables."""

import os
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

# sqlite-utils takes long to import and only building needs it: nothing that opens a window may import this module.
from sqlite_utils import Database

from qicbrowser.domain import keys
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Review
from qicbrowser.domain.source_table import TableDraft
from qicbrowser.store.evidence.row_writing import (
    Source,
    insert,
    write_references,
    write_review,
    write_table,
    write_themes,
)
from qicbrowser.store.schema import EVIDENCE_ID, EVIDENCE_VERSION, USER_ID, ddl

_CACHE = 65536
"""KiB of the file that SQLite keeps in memory while it is written, because keys are written in random order."""


def write_evidence(
    path: Path, reviews: Sequence[tuple[Review, Sequence[TableDraft]]], edition: str, sources_sha256: str
) -> None:
    """Create an evidence file, or replace one completely; on any error an earlier file is not changed.

    Raises ReaderError when the reviews and tables contradict one another, or the disk is full.
    """
    if _is_user_file(path):
        raise ReaderError(Message("target-holds-notes", path=path), Message("choose-other-name"))
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    os.close(handle)
    unfinished = Path(name)
    try:
        with closing(Database(unfinished)) as database:
            _write(database, reviews, {"edition": edition, "sources_sha256": sources_sha256})
        unfinished.chmod(0o644)
        unfinished.replace(path)
    except sqlite3.IntegrityError as error:
        raise ReaderError(Message("sources-contradict", reason=str(error)), Message("compare-keys")) from error
    except sqlite3.OperationalError as error:
        raise ReaderError(Message("file-not-written", path=path, reason=str(error)), Message("disk-full")) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _is_user_file(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        header = file.read(72)  # SQLite's: the name of the format first, the application id at 68
    return header.startswith(b"SQLite format 3\0") and int.from_bytes(header[68:72]) == USER_ID


def _write(database: Database, reviews: Sequence[tuple[Review, Sequence[TableDraft]]], meta: dict[str, str]) -> None:
    database.execute("PRAGMA foreign_keys = ON")
    database.execute(f"PRAGMA cache_size = -{_CACHE}")
    database.executescript(ddl("evidence.sql"))
    with database.atomic():
        drafts: dict[str, tuple[Review, TableDraft]] = {}
        for review, tables in reviews:
            write_review(database, review)
            for table in tables:
                key = keys.table_key(review.key, table.number)
                write_table(database, review.key, key, table)
                drafts[key] = review, table
        cited: dict[str, set[int]] = {}
        place = 1
        ordered = database.execute("SELECT key, review_key FROM source_table ORDER BY review_key, number").fetchall()
        for key, review_key in ordered:
            review, table = drafts[key]
            numbers = cited.setdefault(review_key, set())
            place += write_themes(database, Source(review_key, key, review, table), place, numbers)
        write_references(database, cited)
        _write_meta(database, meta)
    database.executescript(
        "INSERT INTO record_index (record_index) VALUES ('optimize');"
        f"PRAGMA application_id = {EVIDENCE_ID}; PRAGMA user_version = {EVIDENCE_VERSION};"
    )
    database.analyze()
    database.execute("PRAGMA journal_mode = OFF")  # nothing to roll back to: an unfinished file is deleted
    database.vacuum()


def _write_meta(database: Database, meta: dict[str, str]) -> None:
    counts = {f"{table}s": str(database.table(table).count) for table in ("theme", "reference", "appraisal")}
    facts = {"schema_version": str(EVIDENCE_VERSION), **meta, **counts}
    insert(database, "meta", ("name", "value"), facts.items())
