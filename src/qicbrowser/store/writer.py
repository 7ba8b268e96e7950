"""Writes evidence files: a review and its tables as read, into a new SQLite file."""

import json
import os
import sqlite3
import tempfile
from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

# sqlite-utils takes long to import and only building needs it: nothing that opens a window may import this module.
from sqlite_utils import Database

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Part, Review, Role
from qicbrowser.domain.sourcetable import Holds, TableDraft, ThemeDraft, slug
from qicbrowser.domain.words import index_words
from qicbrowser.store.library import EVIDENCE_ID, EVIDENCE_VERSION, USER_ID, ddl


def write_evidence(
    path: Path, reviews: Sequence[tuple[Review, Sequence[TableDraft]]], edition: str, sources_sha256: str
) -> None:
    """Make an evidence file, or replace one as a whole; on any error an earlier file stays as it was.

    Raises ReaderError when the reviews and tables contradict one another, or the disk is full.
    """
    if _holds_notes(path):
        raise ReaderError(f"{path} holds a reader's notes.", hint="Choose another name.")
    handle, name = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    os.close(handle)
    unfinished = Path(name)
    try:
        with closing(Database(unfinished)) as database:
            _write(database, reviews, {"edition": edition, "sources_sha256": sources_sha256})
        unfinished.chmod(0o644)
        unfinished.replace(path)
    except sqlite3.IntegrityError as error:
        raise ReaderError(
            f"The sources do not fit together: {error}.",
            hint="Two things have the same key, or a value is not of its kind. Nothing was written.",
        ) from error
    except sqlite3.OperationalError as error:
        raise ReaderError(
            f"{path} was not written: {error}.", hint="Make room on the disk, or choose another."
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _holds_notes(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        header = file.read(72)  # SQLite's: the name of the format first, the application id at 68
    return header.startswith(b"SQLite format 3\0") and int.from_bytes(header[68:72]) == USER_ID


def _write(database: Database, reviews: Sequence[tuple[Review, Sequence[TableDraft]]], meta: dict[str, str]) -> None:
    database.execute("PRAGMA foreign_keys = ON")
    database.executescript(ddl("evidence.sql"))
    facts = {"schema_version": str(EVIDENCE_VERSION), **meta}
    _insert(database, "meta", ({"name": name, "value": value} for name, value in facts.items()))
    for review, tables in reviews:
        _insert(database, "review", [review._asdict() | {"authors": json.dumps(review.authors, ensure_ascii=False)}])
        for table in tables:
            _write_table(database, review.key, table)
        _index_references(database, review.key)
    database.executescript(
        "INSERT INTO record_index (record_index) VALUES ('optimize');"
        f"PRAGMA application_id = {EVIDENCE_ID}; PRAGMA user_version = {EVIDENCE_VERSION};"
    )
    database.analyze()
    database.vacuum()


def _write_table(database: Database, review_key: str, table: TableDraft) -> None:
    key = f"{review_key}/{table.number}"
    _insert(
        database,
        "source_table",
        [{"key": key, "review_key": review_key, "number": table.number, "title": table.title}],
    )
    _insert(
        database,
        "source_column",
        (
            {
                "table_key": key,
                "position": position,
                "heading": json.dumps(column.heading, ensure_ascii=False),
                "holds": column.holds,
            }
            for position, column in enumerate(table.columns, start=1)
        ),
    )
    streams = [column.name for column in table.columns if column.holds is Holds.STREAM]
    _insert(
        database,
        "stream",
        (
            {"key": _stream_key(key, name), "table_key": key, "position": position, "name": name}
            for position, name in enumerate(streams, start=1)
        ),
    )
    _insert(
        database,
        "grade",
        (
            {"key": _grade_key(key, name), "table_key": key, "rank": rank, "name": name}
            for rank, name in enumerate(table.grades, start=1)
        ),
    )
    numbers = sorted({appraisal.number for theme in table.themes for appraisal in theme.appraisals})
    _insert(
        database,
        "reference",
        ({"key": _reference_key(review_key, n), "review_key": review_key, "number": n} for n in numbers),
        ignore=True,  # another table of the review may have cited it
    )
    for position, theme in enumerate(table.themes, start=1):
        _write_theme(database, review_key, key, position, theme)


def _write_theme(database: Database, review_key: str, table_key: str, position: int, theme: ThemeDraft) -> None:
    key = f"{table_key}/{theme.slug}"
    _insert(
        database,
        "theme",
        [
            {
                "key": key,
                "table_key": table_key,
                "position": position,
                "title": theme.title,
                "printed_studies": theme.printed_studies,
            }
        ],
    )
    by_role = {role: [p.text for p in theme.passages if p.role is role] for role in Role}
    _insert(
        database,
        "passage",
        (
            {"key": f"{key}/{role}/{n}", "theme_key": key, "role": role, "position": n, "text": text}
            for role, texts in by_role.items()
            for n, text in enumerate(texts, start=1)
        ),
    )
    _insert(
        database,
        "appraisal",
        (
            {
                "theme_key": key,
                "stream_key": _stream_key(table_key, appraisal.stream),
                "grade_key": _grade_key(table_key, appraisal.grade),
                "reference_key": _reference_key(review_key, appraisal.number),
            }
            for appraisal in theme.appraisals
        ),
    )
    _insert(
        database,
        "cell",
        ({"theme_key": key, "position": n, "text": text} for n, text in enumerate(theme.cells, start=1)),
    )
    numbers = sorted({appraisal.number for appraisal in theme.appraisals})
    words = {
        Part.TITLE: [theme.title],
        **{Part(role): texts for role, texts in by_role.items()},
        Part.REFERENCE: [str(number) for number in numbers],
    }
    _insert(database, "record_index", [{"key": key} | {part: index_words(texts) for part, texts in words.items()}])


def _index_references(database: Database, review_key: str) -> None:
    rows = database.query("SELECT key, number FROM reference WHERE review_key = ? ORDER BY number", [review_key])
    _insert(
        database,
        "record_index",
        [{"key": row["key"], Part.REFERENCE: index_words([str(row["number"])])} for row in rows],
    )


def _insert(database: Database, table: str, rows: Iterable[dict[str, Any]], ignore: bool = False) -> None:
    database.table(table).insert_all(rows, ignore=ignore)


def _stream_key(table_key: str, name: str) -> str:
    return f"{table_key}/stream/{slug(name)}"


def _grade_key(table_key: str, name: str) -> str:
    return f"{table_key}/grade/{slug(name)}"


def _reference_key(review_key: str, number: int) -> str:
    return f"{review_key}/ref/{number}"
