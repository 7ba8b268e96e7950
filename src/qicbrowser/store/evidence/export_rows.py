"""The evidence as rows of an export, read in blocks."""

import json
import sqlite3
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from qicbrowser.domain import keys, labels
from qicbrowser.domain.features import Feature
from qicbrowser.domain.listings import TableBranch
from qicbrowser.domain.records import Direction, SourceTable
from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.evidence.export_cells import (
    CITED,
    GROUP,
    NUMBERED,
    ONCE,
    assessed,
    corrected_cells,
    graded,
    published_cell,
)
from qicbrowser.store.evidence.role_sql import COLUMNS, ROLE_ORDER, stated

Row = tuple[str | int | None, ...]
"""The cells of a row; None where a number is blank, and where the source table has no such column."""


class Shape(StrEnum):
    """What one row of an export is."""

    THEME = "theme"
    PASSAGE = "passage"
    APPRAISAL = "appraisal"


class _Table(NamedTuple):
    """A source table, its constant cells by column, and the SQL of its other cells by column.

    `streams` and `headings` are the names in the source of the columns `evidence` and `published`.
    """

    branch: TableBranch
    constants: dict[str, str | int | None]
    evidence: dict[str, str]
    published: dict[str, str]
    streams: dict[str, str]
    headings: dict[str, str]


class ExportRows:
    """Rows of themes given by their places, in the order of the tree."""

    def __init__(self, connection: sqlite3.Connection, evidence: Evidence) -> None:
        self._connection = connection
        self._evidence = evidence
        self._tables = [self._table(branch) for branch in evidence.tables()]

    def tables(self, places: Sequence[int]) -> tuple[SourceTable, ...]:
        """The source tables that these themes are in."""
        return tuple(table.branch.table for table, _ in self._by_table(places))

    def features(self, places: Sequence[int]) -> frozenset[Feature]:
        """What the tables of these themes have."""
        return frozenset(feature for table in self.tables(places) for feature in table.features)

    def columns_of_tables(self, places: Sequence[int]) -> tuple[dict[str, str], dict[str, str]]:
        """The columns of the tables of these themes, each with its name in the source: of their streams, and as
        published.
        """
        streams: dict[str, str] = {}
        headings: dict[str, str] = {}
        for table, _ in self._by_table(places):
            streams |= {column: name for column, name in table.streams.items() if column not in streams}
            headings |= {column: name for column, name in table.headings.items() if column not in headings}
        return streams, headings

    def count(self, shape: Shape, places: Sequence[int]) -> int:
        if shape is Shape.THEME:
            return len(places)
        counted = f"SELECT count(*) {_FROM[shape]}"
        return sum(
            int(self._connection.execute(counted, {"places": _json(block)}).fetchone()[0])
            for block in _blocks(places, _COUNTED_AT_ONCE)
        )

    def blocks(self, shape: Shape, columns: Sequence[str], places: Sequence[int], size: int) -> Iterator[list[Row]]:
        """The rows of so many themes at a time; a column that a theme's table does not have is blank there.

        Columns of notes and citations hold the key of the theme, passage or reference that these are attached to.
        """
        has_text_labels = Feature.TEXT_LABELS in self.features(places)
        for table, here in self._by_table(places):
            known = (
                _CELLS[shape]
                | _label_cells(shape, are_text=has_text_labels)
                | (table.evidence | table.published | _lacking(table.branch.table) if shape is Shape.THEME else {})
            )
            cells = [f":{column}" if column in table.constants else known.get(column, "NULL") for column in columns]
            sql = f"SELECT {', '.join(cells)} {_FROM[shape]} ORDER BY {_ORDER[shape]}"
            for block in _blocks(here, size):
                yield self._connection.execute(sql, table.constants | {"places": _json(block)}).fetchall()

    def references(self, places: Sequence[int]) -> frozenset[str]:
        """The keys of the references that these themes cite."""
        sql = f"SELECT DISTINCT reference_key {_FROM[Shape.APPRAISAL]}"
        blocks = (
            self._connection.execute(sql, {"places": _json(block)}) for block in _blocks(places, _COUNTED_AT_ONCE)
        )
        return frozenset(key for block in blocks for (key,) in block)

    def corrected_reviews(self, places: Sequence[int]) -> frozenset[str]:
        """The keys of the reviews of which the reader corrected cells of these themes."""
        sql = "SELECT 1 {} LIMIT 1".format(
            _FROM_THEMES.format("CROSS JOIN evidence.cell ON theme_key = theme.key AND corrected IS NOT NULL")
        )
        return frozenset(
            table.branch.table.review.key
            for table, here in self._by_table(places)
            if Feature.CORRECTIONS in table.branch.table.features
            and any(
                self._connection.execute(sql, {"places": _json(block)}).fetchone()
                for block in _blocks(here, _COUNTED_AT_ONCE)
            )
        )

    def _by_table(self, places: Sequence[int]) -> Iterator[tuple[_Table, Sequence[int]]]:
        for table in self._tables:
            first, themes = table.branch.first, table.branch.themes
            here = places[bisect_left(places, first) : bisect_left(places, first + themes)]
            if here:
                yield table, here

    def _table(self, branch: TableBranch) -> _Table:
        table = branch.table
        grades = self._rows("SELECT key, name FROM evidence.grade WHERE table_key = ? ORDER BY position", table.key)
        streams = self._rows("SELECT key, name FROM evidence.stream WHERE table_key = ? ORDER BY position", table.key)
        headings = self._rows(
            "SELECT position, heading FROM evidence.source_column WHERE table_key = ? ORDER BY position", table.key
        )
        constants: dict[str, str | int | None] = {
            "review": self._evidence.brief_citation(table.review.key),
            "review_doi": table.review.doi,
            "licence": table.review.licence,
            "table": labels.cell(table.label),
            "table_title": table.title,
            **{name: None for role, name in COLUMNS.items() if role not in table.roles},
        }
        directions = (*Direction, None) if Feature.DIRECTIONS in table.features else (None,)
        of_streams = _by_column("evidence", [(name, graded(key, grades, directions)) for key, name in streams])
        of_headings = _by_column(
            "published", [(" ".join(json.loads(path)), published_cell(place)) for place, path in headings]
        )
        return _Table(
            branch,
            constants,
            evidence={column: sql for column, (_, sql) in of_streams.items()}
            | ({"evidence": graded(None, grades, directions)} if Feature.NO_STREAM in table.features else {}),
            published={column: sql for column, (_, sql) in of_headings.items()},
            streams={column: name for column, (name, _) in of_streams.items()}
            | ({"evidence": ""} if Feature.NO_STREAM in table.features else {}),
            headings={column: name for column, (name, _) in of_headings.items()},
        )

    def _rows(self, sql: str, key: str) -> list[Any]:
        return self._connection.execute(sql, (key,)).fetchall()


_COUNTED_AT_ONCE = 20_000

_FROM_THEMES = "FROM evidence.theme {} WHERE theme.place IN (SELECT value FROM json_each(:places))"
_FROM = {
    Shape.THEME: _FROM_THEMES.format(""),
    Shape.PASSAGE: _FROM_THEMES.format("CROSS JOIN evidence.passage ON passage.theme_key = theme.key"),
    Shape.APPRAISAL: _FROM_THEMES.format(
        "CROSS JOIN evidence.appraisal ON appraisal.theme_key = theme.key"
        " CROSS JOIN evidence.reference ON reference.key = reference_key"
        " LEFT JOIN evidence.stream ON stream.key = stream_key LEFT JOIN evidence.grade ON grade.key = grade_key"
    ),
}
_ORDER = {
    Shape.THEME: "theme.place",
    Shape.PASSAGE: f"theme.place, {ROLE_ORDER}, passage.position",
    Shape.APPRAISAL: "theme.place, stream.position NULLS LAST, grade.position NULLS LAST, reference.place",
}


def _lacking(table: SourceTable) -> dict[str, str]:
    """The columns of themes that a table has nothing for."""
    needed = {
        "group": Feature.GROUPS,
        "grade": Feature.ASSESSMENTS,
        "grade_reason": Feature.ASSESSMENTS,
        "corrected": Feature.CORRECTIONS,
    }
    return {column: "NULL" for column, feature in needed.items() if feature not in table.features}


def _label_cells(shape: Shape, *, are_text: bool) -> dict[str, str]:
    """The column of references: numbers where all of them are."""
    return {"reference": "reference.label" if are_text else "reference.number"} if shape is Shape.APPRAISAL else {}


_THEME = {"table_row": "theme.position", "theme_key": "theme.key", "theme": "title"}
_CELLS = {
    Shape.THEME: _THEME
    | {
        "group": GROUP,
        **{name: f"ifnull({stated(role)}, '')" for role, name in COLUMNS.items()},
        "grade": assessed("printed"),
        "grade_reason": assessed("reason"),
        "studies_printed": "printed_studies",
        "studies": f"(SELECT count(DISTINCT reference_key) FROM {CITED})",
        "references": f"ifnull({NUMBERED.format(CITED)}, '')",
        "corrected": corrected_cells(ONCE),
        **dict.fromkeys(("notes", "tags", "starred"), "theme.key"),
    },
    Shape.PASSAGE: _THEME
    | {
        "role": "role",
        "position": "passage.position",
        "passage_key": "passage.key",
        "passage": "text",
        "row_id": "(SELECT printed_id FROM evidence.theme_row"
        " WHERE theme_row.theme_key = theme.key AND theme_row.position = row)",
        "label": "label",
        "references": f"ifnull({NUMBERED.format(f'{CITED} AND passage_key = passage.key')}, '')",
        "corrected": corrected_cells("cell.row = passage.row"),
        **dict.fromkeys(("notes", "tags"), "passage.key"),
    },
    Shape.APPRAISAL: _THEME
    | {
        "stream": "ifnull(stream.name, '')",
        "grade": "ifnull(grade.name, '')",
        "grade_rank": "rank",
        "direction": "ifnull(direction, '')",
        "passage_key": "ifnull(passage_key, '')",
        "corrected": corrected_cells(ONCE),
        **dict.fromkeys(("reference_key", "doi", "citation", "notes", "tags", "starred"), "reference.key"),
    },
}


def _by_column(kind: str, cells: Sequence[tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """Names in the source, each with its SQL, by columns that are called after them; two of a name are numbered."""
    columns: dict[str, tuple[str, str]] = {}
    slugs = keys.Slugs()
    for name, sql in cells:
        columns[slugs.unique(f"{kind} {name}").replace("-", "_")] = name, sql
    return columns


def _blocks(places: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    return (places[start : start + size] for start in range(0, len(places), size))


def _json(places: Sequence[int]) -> str:
    return json.dumps(list(places))
