"""Reads what may stand out in some themes: printed counts, grades, blanks, repeated words and cells."""

import json
import sqlite3
from typing import Any

from qicbrowser.domain.analysis.outstanding import (
    CitedReference,
    CountedTheme,
    GradedStudy,
    Outstanding,
    PrintedCell,
    ThemePassage,
    TitledTheme,
)
from qicbrowser.domain.records import NAMED_BY_HEADINGS, Role
from qicbrowser.store.evidence.source_tables import SourceTables

_THESE = "theme.place >= :first AND theme.place < :end"


def read_outstanding(connection: sqlite3.Connection, tables: SourceTables, places: range) -> Outstanding:
    """What is looked at in the themes of these places, each kind in the order of the library."""
    with_outcomes = [key for key, table in tables.tables.items() if Role.OUTCOME in table.roles]
    values = {
        "first": places.start,
        "end": places.stop,
        "with_outcomes": json.dumps(with_outcomes),
        "named_by_headings": json.dumps(NAMED_BY_HEADINGS),
    }

    def rows(sql: str) -> list[Any]:
        return connection.execute(sql.format(these=_THESE), values).fetchall()

    return Outstanding(
        tuple(CountedTheme(*row) for row in rows(_COUNTED)),
        tuple(
            GradedStudy(key, title, reference, label, _in_order(grades))
            for key, title, reference, label, grades in rows(_GRADED)
        ),
        tuple(TitledTheme(*row) for row in rows(_WITHOUT_OUTCOME)),
        tuple(ThemePassage(key, theme, Role(role), text) for key, theme, role, text in rows(_PASSAGES)),
        tuple(CitedReference(key, label, bool(is_known)) for key, label, is_known in rows(_REFERENCES)),
        tuple(_cell(*row) for row in rows(_UNREAD)),
        tuple(PrintedCell(key, title, "", printed) for key, title, printed in rows(_UNKNOWN_GRADES)),
        tuple(_cell(*row) for row in rows(_CORRECTED)),
    )


def _in_order(grades: str) -> tuple[tuple[str, str], ...]:
    """Pairs of a stream's and a grade's name, in the order of the table."""
    return tuple(dict.fromkeys((stream, grade) for _, _, stream, grade in sorted(json.loads(grades))))


def _cell(key: str, title: str, heading: str, text: str, corrected: str | None = None) -> PrintedCell:
    return PrintedCell(key, title, " › ".join(filter(None, json.loads(heading))), text, corrected)


_COUNTED = """
SELECT theme.key, title, table_key, printed_studies,
    (SELECT count(DISTINCT reference_key) FROM evidence.appraisal WHERE theme_key = theme.key)
FROM evidence.theme WHERE {these} AND printed_studies IS NOT NULL ORDER BY place
"""
_GRADED = """
SELECT theme.key, title, reference.key, reference.label,
    json_group_array(json_array(stream.position, grade.position, stream.name, grade.name))
FROM evidence.theme
CROSS JOIN evidence.appraisal ON theme_key = theme.key
CROSS JOIN evidence.reference ON reference.key = reference_key
CROSS JOIN evidence.stream ON stream.key = stream_key
CROSS JOIN evidence.grade ON grade.key = grade_key
WHERE {these} GROUP BY theme.place, reference.place
HAVING count(DISTINCT stream_key) > 1 AND count(DISTINCT grade_key) > 1
ORDER BY theme.place, reference.place
"""
_WITHOUT_OUTCOME = f"""
SELECT key, title FROM evidence.theme
WHERE {{these}} AND table_key IN (SELECT value FROM json_each(:with_outcomes))
    AND NOT EXISTS (SELECT 1 FROM evidence.passage WHERE theme_key = theme.key AND role = '{Role.OUTCOME}')
ORDER BY place
"""
_PASSAGES = """
SELECT passage.key, theme.key, role, text FROM evidence.theme
CROSS JOIN evidence.passage ON theme_key = theme.key
WHERE {these} AND role NOT IN (SELECT value FROM json_each(:named_by_headings)) ORDER BY place, passage.rowid
"""
_REFERENCES = """
SELECT key, label, entry <> '' OR doi <> '' OR pmid <> '' FROM evidence.reference
WHERE key IN (SELECT reference_key FROM evidence.theme CROSS JOIN evidence.appraisal ON theme_key = theme.key
    WHERE {these}) ORDER BY place
"""
_CELLS = """
SELECT theme.key, title, heading, {columns} FROM evidence.theme
CROSS JOIN evidence.cell ON cell.theme_key = theme.key
CROSS JOIN evidence.source_column ON source_column.table_key = theme.table_key
    AND source_column.position = cell.position
WHERE {{these}} AND rows_above = 0 AND {stated} IS NOT NULL ORDER BY place, cell.row, cell.position
"""
_UNREAD = _CELLS.format(columns="unread", stated="unread")
_CORRECTED = _CELLS.format(columns="text, corrected", stated="corrected")
_UNKNOWN_GRADES = """
SELECT theme.key, title, printed FROM evidence.theme CROSS JOIN evidence.assessment ON theme_key = theme.key
WHERE {these} AND grade_key IS NULL AND trim(printed) <> '' ORDER BY place, assessment.position
"""
