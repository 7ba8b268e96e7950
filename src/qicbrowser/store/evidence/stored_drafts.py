"""Reads reviews back from an evidence file, as the drafts that they were written from."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from qicbrowser.domain.records import Direction, Review, Role
from qicbrowser.domain.tables.drafts import (
    AssessmentDraft,
    CellDraft,
    ColumnDraft,
    EvidenceDraft,
    GroupDraft,
    NoteDraft,
    ReferenceDraft,
    ReviewDraft,
    RowDraft,
    StatementDraft,
    TableDraft,
    ThemeDraft,
)
from qicbrowser.domain.tables.recipe import Holds


def stored_drafts(path: Path, reviews: Collection[str]) -> dict[str, ReviewDraft]:
    """The drafts of those of these reviews that the file has; written again, they give the same rows.

    Nothing where the file cannot be read: reviews can always be read from their sources.
    """
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as file:
            rows = file.execute(f"SELECT {', '.join(Review._fields)} FROM review").fetchall()
            return {row[0]: _review(file, row) for row in rows if row[0] in reviews}
    except (sqlite3.Error, ValueError, LookupError):
        return {}


def _review(file: sqlite3.Connection, row: tuple[Any, ...]) -> ReviewDraft:
    stated = {name: value for name, value in zip(Review._fields, row, strict=True) if value is not None}
    review = Review(**{**stated, "authors": tuple(json.loads(stated["authors"]))})
    tables = file.execute(
        "SELECT key, label, title FROM source_table WHERE review_key = ? ORDER BY rowid", (review.key,)
    ).fetchall()
    references = file.execute(
        "SELECT label, entry, doi, pmid FROM reference WHERE review_key = ? AND entry != '' ORDER BY place",
        (review.key,),
    )
    return ReviewDraft(
        review, tuple(_table(file, *table) for table in tables), tuple(map(ReferenceDraft._make, references))
    )


def _table(file: sqlite3.Connection, key: str, label: str, title: str) -> TableDraft:
    def rows(columns: str, table: str) -> list[Any]:
        return file.execute(f"SELECT {columns} FROM {table} WHERE table_key = ? ORDER BY position", (key,)).fetchall()

    grades = rows("name, rank", "grade")
    return TableDraft(
        label,
        title,
        tuple(
            ColumnDraft(tuple(json.loads(heading)), Holds(holds), tuple(markers.split()))
            for heading, holds, markers in rows("heading, holds, markers", "source_column")
        ),
        tuple(_themes(file, key)),
        tuple(name for (name,) in rows("name", "stream")),
        tuple(name for name, _ in grades),
        all(rank is not None for _, rank in grades),
        tuple(GroupDraft(title, _from_0(parent)) for title, parent in rows("title, parent", "theme_group")),
        tuple(map(NoteDraft._make, rows("text, marker", "table_note"))),
    )


def _themes(file: sqlite3.Connection, table: str) -> Iterator[ThemeDraft]:
    passages = _by_theme(
        file,
        table,
        "passage.key, role, text, row, column_position, level, label, passage.markers",
        "passage",
        "passage.rowid",
    )
    evidence = _by_theme(
        file,
        table,
        "reference.label, stream.name, grade.name, direction, passage_key",
        "appraisal LEFT JOIN stream ON stream.key = stream_key LEFT JOIN grade ON grade.key = grade_key"
        " JOIN reference ON reference.key = reference_key",
        "appraisal.position",
    )
    assessments = _by_theme(
        file,
        table,
        "printed, grade.name, reason, row, assessment.markers",
        "assessment LEFT JOIN grade ON grade.key = grade_key",
        "assessment.position",
    )
    printed = _by_theme(file, table, "theme_row.position, printed_id", "theme_row", "theme_row.position")
    of_cell = "row, cell.position, text, column_span, row_span, rows_above, corrected, unread"
    cells = _by_theme(file, table, of_cell, "cell", "cell.rowid")
    themes = (
        "SELECT key, title, printed_studies, group_position, markers FROM theme WHERE table_key = ? ORDER BY position"
    )
    for key, title, studies, group, markers in file.execute(themes, (table,)):
        places = {passage: place for place, (passage, *_) in enumerate(passages[key])}
        of_rows: dict[int, list[CellDraft]] = defaultdict(list)
        for row, *cell in cells[key]:
            of_rows[row].append(CellDraft(*cell))
        yield ThemeDraft(
            title,
            tuple(
                StatementDraft(Role(role), text, row, column or 0, level, label, tuple(noted.split()))
                for _, role, text, row, column, level, label, noted in passages[key]
            ),
            tuple(_evidence(places, *cited) for cited in evidence[key]),
            tuple(
                AssessmentDraft(words, grade or "", reason, row, tuple(noted.split()))
                for words, grade, reason, row, noted in assessments[key]
            ),
            tuple(RowDraft(tuple(of_rows[position]), name) for position, name in printed[key]),
            _from_0(group),
            studies,
            tuple(markers.split()),
        )


def _evidence(
    places: Mapping[str, int],
    reference: str,
    stream: str | None,
    grade: str | None,
    direction: str | None,
    passage: str | None,
) -> EvidenceDraft:
    return EvidenceDraft(
        reference,
        stream or "",
        grade or "",
        Direction(direction) if direction else None,
        None if passage is None else places[passage],
    )


def _by_theme(file: sqlite3.Connection, table: str, columns: str, source: str, order: str) -> Mapping[str, list[Any]]:
    """The rows of each theme of a table, without its key."""
    found: dict[str, list[Any]] = defaultdict(list)
    sql = (
        f"SELECT theme.key, {columns} FROM theme CROSS JOIN {source}"
        f" WHERE theme.table_key = ? AND theme_key = theme.key ORDER BY theme.place, {order}"
    )
    for theme, *row in file.execute(sql, (table,)):
        found[theme].append(row)
    return found


def _from_0(position: int | None) -> int | None:
    return None if position is None else position - 1
