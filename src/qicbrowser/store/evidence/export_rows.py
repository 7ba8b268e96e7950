"""The evidence as rows of an export, read in blocks."""

import json
import sqlite3
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from qicbrowser.domain.records import Role, SourceTable, TableBranch
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.domain.source_table import slug
from qicbrowser.store.evidence.evidence import Evidence

Row = tuple[str | int | None, ...]
"""The cells of a row; None where a number is blank."""


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
    constants: dict[str, str | int]
    evidence: dict[str, str]
    published: dict[str, str]
    streams: dict[str, str]
    headings: dict[str, str]


class ExportRows:
    """Rows of themes given by their places, in the order of the tree."""

    def __init__(self, connection: sqlite3.Connection, evidence: Evidence) -> None:
        self._connection = connection
        self._tables = [self._table(branch) for branch in evidence.tables()]

    def tables(self, places: Sequence[int]) -> tuple[SourceTable, ...]:
        """The source tables that these themes are in."""
        return tuple(table.branch.table for table, _ in self._by_table(places))

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
        for table, here in self._by_table(places):
            known = _CELLS[shape] | (table.evidence | table.published if shape is Shape.THEME else {})
            cells = [f":{column}" if column in table.constants else known.get(column, "''") for column in columns]
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

    def _by_table(self, places: Sequence[int]) -> Iterator[tuple[_Table, Sequence[int]]]:
        for table in self._tables:
            first, themes = table.branch.first, table.branch.themes
            here = places[bisect_left(places, first) : bisect_left(places, first + themes)]
            if here:
                yield table, here

    def _table(self, branch: TableBranch) -> _Table:
        table = branch.table
        grades = self._rows("SELECT key, name FROM evidence.grade WHERE table_key = ? ORDER BY rank", table.key)
        streams = self._rows("SELECT key, name FROM evidence.stream WHERE table_key = ? ORDER BY position", table.key)
        headings = self._rows(
            "SELECT position, heading FROM evidence.source_column WHERE table_key = ? ORDER BY position", table.key
        )
        constants: dict[str, str | int] = {
            "review": cite_briefly(table.review),
            "review_doi": table.review.doi,
            "licence": table.review.licence,
            "table": table.number,
            "table_title": table.title,
        }
        of_streams = _by_column("evidence", [(name, _graded(key, grades)) for key, name in streams])
        of_headings = _by_column(
            "published", [(" ".join(json.loads(path)), _published(place)) for place, path in headings]
        )
        return _Table(
            branch,
            constants,
            evidence={column: sql for column, (_, sql) in of_streams.items()},
            published={column: sql for column, (_, sql) in of_headings.items()},
            streams={column: name for column, (name, _) in of_streams.items()},
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
        " CROSS JOIN evidence.stream ON stream.key = stream_key CROSS JOIN evidence.grade ON grade.key = grade_key"
    ),
}
_ORDER = {
    Shape.THEME: "theme.place",
    Shape.PASSAGE: "theme.place, instr('component mechanism outcome enabler barrier', role), passage.position",
    Shape.APPRAISAL: "theme.place, stream.position, grade.rank, reference.number",
}


def _stated(role: Role) -> str:
    return (
        "(SELECT ifnull(group_concat(text, char(10)), '') FROM (SELECT text FROM evidence.passage"
        f" WHERE theme_key = theme.key AND role = '{role}' ORDER BY position))"
    )


_CITED = "evidence.appraisal CROSS JOIN evidence.reference ON reference.key = reference_key WHERE theme_key = theme.key"
_NUMBERED = "(SELECT group_concat('[' || number || ']', ' ') FROM (SELECT DISTINCT number FROM {} ORDER BY number))"


def _graded(stream: str, grades: Sequence[tuple[str, str]]) -> str:
    """ "low [17] [63]; medium [69]": the studies of a theme in a stream, by grade."""
    parts = (
        f"ifnull({_text(f'{name} ')} || "
        + _NUMBERED.format(f"{_CITED} AND stream_key = {_text(stream)} AND grade_key = {_text(grade)}")
        + " || '; ', '')"
        for grade, name in grades
    )
    return f"rtrim({' || '.join(parts) or _text('')}, '; ')"


def _published(position: int) -> str:
    return f"ifnull((SELECT text FROM evidence.cell WHERE theme_key = theme.key AND position = {position:d}), '')"


_THEME = {"table_row": "theme.position", "theme_key": "theme.key", "theme": "title"}
_CELLS = {
    Shape.THEME: _THEME
    | {
        "component": _stated(Role.COMPONENT),
        "mechanisms": _stated(Role.MECHANISM),
        "outcomes": _stated(Role.OUTCOME),
        "enablers": _stated(Role.ENABLER),
        "barriers": _stated(Role.BARRIER),
        "studies_printed": "printed_studies",
        "studies": f"(SELECT count(DISTINCT number) FROM {_CITED})",
        "references": f"ifnull({_NUMBERED.format(_CITED)}, '')",
        **dict.fromkeys(("notes", "tags", "starred"), "theme.key"),
    },
    Shape.PASSAGE: _THEME
    | {
        "role": "role",
        "position": "passage.position",
        "passage_key": "passage.key",
        "passage": "text",
        **dict.fromkeys(("notes", "tags"), "passage.key"),
    },
    Shape.APPRAISAL: _THEME
    | {
        "stream": "stream.name",
        "grade": "grade.name",
        "grade_rank": "rank",
        "reference": "reference.number",
        **dict.fromkeys(("reference_key", "doi", "citation", "notes", "tags", "starred"), "reference.key"),
    },
}


def _by_column(kind: str, cells: Sequence[tuple[str, str]]) -> dict[str, tuple[str, str]]:
    """Names in the source, each with its SQL, by columns that are called after them; two of a name are numbered."""
    columns: dict[str, tuple[str, str]] = {}
    for name, sql in cells:
        taken = frozenset(column.replace("_", "-") for column in columns)
        columns[slug(f"{kind} {name}", taken).replace("-", "_")] = name, sql
    return columns


def _blocks(places: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    return (places[start : start + size] for start in range(0, len(places), size))


def _text(value: str) -> str:
    """A text of the evidence as SQL."""
    return "'" + value.replace("'", "''") + "'"


def _json(places: Sequence[int]) -> str:
    return json.dumps(list(places))
