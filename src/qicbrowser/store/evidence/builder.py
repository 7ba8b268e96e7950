"""Creates evidence files from reviews and their tables."""

import os
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

# sqlite-utils takes long to import and only building needs it: nothing that opens a window may import this module.
from sqlite_utils import Database

from qicbrowser.domain import keys, labels
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.drafts import ReviewDraft
from qicbrowser.store.disk import sync_file
from qicbrowser.store.evidence.reference_keys import ReferenceKeys
from qicbrowser.store.evidence.reference_writing import write_references
from qicbrowser.store.evidence.role_sql import evidence_ddl
from qicbrowser.store.evidence.row_writing import write_themes
from qicbrowser.store.evidence.table_writing import (
    Source,
    grade_keys,
    group_keys,
    insert,
    stream_keys,
    write_review,
    write_table,
)
from qicbrowser.store.schema import EVIDENCE_ID, EVIDENCE_VERSION, USER_ID

_CACHE = 65536
"""KiB of the file that SQLite keeps in memory while it is written, because keys are written in random order."""

_INDEX_MEMORY = 16 * 2**20
"""Bytes of the full-text index that are gathered before they are written; with SQLite's 1 MiB it is merged for long."""


def write_evidence(path: Path, reviews: Sequence[ReviewDraft], edition: str, sources_sha256: str) -> None:
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
        sync_file(unfinished)
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


def _write(database: Database, reviews: Sequence[ReviewDraft], meta: dict[str, str]) -> None:
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("PRAGMA journal_mode = MEMORY")  # after a power cut nobody continues an unfinished file
    database.execute("PRAGMA synchronous = OFF")  # it is written to the disk once, when it is complete
    database.execute(f"PRAGMA cache_size = -{_CACHE}")
    database.executescript(evidence_ddl())
    database.execute("INSERT INTO record_index (record_index, rank) VALUES ('hashsize', ?)", (_INDEX_MEMORY,))
    with database.atomic():
        for draft in reviews:
            write_review(database, draft.review)
        by_key = {draft.review.key: draft for draft in reviews}
        cited = {key: ReferenceKeys(key) for key in by_key}
        place = 1
        for key, draft in by_key.items():
            for source in _sources(draft, cited[key]):
                write_table(database, source)
                place += write_themes(database, source, place)
        write_references(database, by_key, cited)
        _write_meta(database, meta)
    database.executescript(
        "INSERT INTO record_index (record_index) VALUES ('optimize');"
        f"PRAGMA application_id = {EVIDENCE_ID}; PRAGMA user_version = {EVIDENCE_VERSION};"
    )
    database.analyze()
    database.execute("PRAGMA journal_mode = OFF")  # nothing to roll back to: an unfinished file is deleted
    database.vacuum()


def _sources(draft: ReviewDraft, references: ReferenceKeys) -> Iterator[Source]:
    """The tables of a review in the order of their labels."""
    slugs = keys.Slugs()
    for table in sorted(draft.tables, key=lambda table: labels.order(table.label)):
        key = keys.table_key(draft.review.key, slugs.unique(keys.label_slug(table.label)))
        streams, grades = stream_keys(key, table.streams), grade_keys(key, table.grades)
        yield Source(key, draft.review, table, streams, grades, group_keys(key, table.groups), references)


def _write_meta(database: Database, meta: dict[str, str]) -> None:
    counts = {f"{table}s": str(database.table(table).count) for table in ("theme", "reference", "appraisal")}
    facts = {"schema_version": str(EVIDENCE_VERSION), **meta, **counts}
    insert(database, "meta", ("name", "value"), facts.items())
