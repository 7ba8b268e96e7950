"""A reading in figures: how many themes, statements, references and grades, for `--json` and for tests."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from qicbrowser.domain.tables.grades import known_order
from qicbrowser.domain.tables.grid import Grid
from qicbrowser.domain.tables.problems import STATEMENTS
from qicbrowser.domain.tables.readings import PieceKind, Problem, TableReading
from qicbrowser.domain.tables.recipe import Holds, RowKind
from qicbrowser.domain.tables.rows import Places

_SAYING_NOTHING = frozenset({PieceKind.BLANK, PieceKind.SEPARATOR, PieceKind.BULLET})
_THAT_CAN_BE_BLANK = STATEMENTS | {Holds.REFERENCES, Holds.STREAM, Holds.GRADE}


def summary(grid: Grid, reading: TableReading) -> dict[str, Any]:
    """The reading as a plain value that JSON can hold."""
    statements = [statement for row in reading.rows for statement in row.statements]
    recipe = reading.recipe
    groups = Counter(theme.group[-1] for theme in reading.themes if theme.group)
    return {
        "table": {
            "label": grid.label,
            "title": grid.title,
            "header_rows": recipe.heading_rows,
            "columns": [list(path) for path in reading.headings],
        },
        "mapping": {
            " / ".join(path): plan.holds.value
            for path, plan in zip(reading.headings, recipe.columns, strict=False)
            if path
        },
        "body_rows": reading.row_kinds.count(RowKind.BODY),
        "section_rows": _sections(grid, reading),
        "configurations": len(reading.rows),
        "themes": len(reading.themes),
        "theme_titles": [theme.title for theme in reading.themes],
        "themes_by_group": dict(groups),
        "statements": dict(Counter(statement.role.value for statement in statements)),
        "statements_total": len(statements),
        "nested_statements": sum(statement.level > 1 for statement in statements),
        "references": _references(reading),
        "grades": _grades(reading),
        "printed_counts": [[t.title, t.printed_count] for t in reading.themes if t.printed_count is not None],
        "blank_cells": _blank_cells(grid, reading),
        "notes": [{"marker": note.marker, "text": note.text} for note in reading.notes],
        "asks": [_place(problem) for problem in reading.problems if problem.asks],
        "warnings": [_place(problem) for problem in reading.problems if not problem.asks],
    }


def _place(problem: Problem) -> dict[str, Any]:
    return {"message": problem.message.id, "row": problem.row, "column": problem.column}


def _sections(grid: Grid, reading: TableReading) -> list[str]:
    places = Places(grid)
    rows = (row for row, kind in enumerate(reading.row_kinds) if kind is RowKind.SECTION)
    return [next((cell.text for cell in places.cells(row) if cell.text.strip()), "") for row in rows]


def _links(reading: TableReading) -> Iterator[str]:
    """The label of each reference, once for each statement, row or stream that cites it."""
    for row in reading.rows:
        for statement in row.statements:
            yield from statement.references
        for evidence in row.evidence:
            yield from evidence.references


def _references(reading: TableReading) -> dict[str, Any]:
    links = list(_links(reading))
    labels = sorted(set(links), key=lambda label: (not label.isdigit(), int(label) if label.isdigit() else 0, label))
    kind = None
    if labels:
        kind = (
            "number"
            if labels[0].isdigit()
            else "author-year"
            if labels[0][-5:].strip("abcdef")[-4:].isdigit()
            else "id"
        )
    return {
        "kind": kind,
        "distinct": len(labels),
        "keys": [int(label) if label.isdigit() else label for label in labels],
        "links": len(links),
    }


def _grades(reading: TableReading) -> dict[str, Any]:
    recipe = reading.recipe
    themes = reading.themes
    return {
        "scale_weakest_first": list(recipe.scale) if recipe.scale and recipe.scale_is_ordered else None,
        "order_known": known_order(recipe.scale) is not None if recipe.scale else None,
        "of_rows": [
            [themes[row.theme].title, row.assessment.grade]
            for row in reading.rows
            if row.assessment and row.assessment.grade
        ],
        "of_streams": [
            [
                themes[row.theme].title,
                evidence.stream,
                evidence.direction.value if evidence.direction else None,
                evidence.grade or None,
                [int(label) if label.isdigit() else label for label in evidence.references],
            ]
            for row in reading.rows
            for evidence in row.evidence
            if evidence.stream
        ],
        "of_studies": None,
    }


def _blank_cells(grid: Grid, reading: TableReading) -> int:
    """How many places of columns that say something about themes say nothing."""
    blank = {
        (cell.row, cell.column) for cell in reading.cells if all(piece.kind in _SAYING_NOTHING for piece in cell.pieces)
    }
    places = Places(grid)
    columns = [n for n, plan in enumerate(reading.recipe.columns) if plan.holds in _THAT_CAN_BE_BLANK]
    count = 0
    for row, kind in enumerate(reading.row_kinds):
        if kind is RowKind.BODY:
            cells = [places.cell(row, column) for column in columns]
            count += sum(cell is None or (cell.row, cell.column) in blank for cell in cells)
    return count
