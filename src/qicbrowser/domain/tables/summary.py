"""A reading as plain values that JSON can hold: what the command line prints, and what tests hold readings to."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from qicbrowser.domain.tables.grades import known_order
from qicbrowser.domain.tables.grid import Grid
from qicbrowser.domain.tables.problems import STATEMENTS
from qicbrowser.domain.tables.readings import CellReading, PieceKind, RowReading, StatementRole, TableReading
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds, RowKind
from qicbrowser.domain.tables.rows import Places

_SAYING_NOTHING = frozenset({PieceKind.BLANK, PieceKind.SEPARATOR, PieceKind.BULLET})
_THAT_CAN_BE_BLANK = STATEMENTS | {Holds.REFERENCES, Holds.STREAM, Holds.GRADE}
_EVIDENCE = frozenset({Holds.REFERENCES, Holds.STREAM})


def summary(grid: Grid, reading: TableReading) -> dict[str, Any]:
    """What was read in a table, in figures and in full; what only some tables have is left out of the others.

    Rows and columns count from 0, as in recipes. `docs/guide/recipes.md` describes each name.
    """
    said = (statement for row in reading.rows for statement in row.statements)
    statements = [statement for statement in said if statement.role is not StatementRole.COUNT]
    groups = Counter(theme.group[-1] for theme in reading.themes if theme.group)
    signs = _printed_signs(reading)
    return {
        "table": {
            "label": grid.label,
            "title": grid.title,
            "header_rows": reading.recipe.heading_rows,
            "columns": [list(path) for path in reading.headings],
        },
        "mapping": _mapping(reading, {column for _, column in signs}),
        "body_rows": reading.row_kinds.count(RowKind.BODY),
        "section_rows": _sections(grid, reading),
        "configurations": len(reading.rows),
        "themes": len(reading.themes),
        "theme_titles": [theme.title for theme in reading.themes],
        "statements": dict(Counter(statement.role.value for statement in statements)),
        "statements_total": len(statements),
        "nested_statements": sum(statement.level > 1 for statement in statements),
        "references": _references(reading),
        "grades": _grades(reading),
        "printed_counts": [[t.title, t.printed_count] for t in reading.themes if t.printed_count is not None],
        "blank_cells": _blank_cells(grid, reading),
        "notes": [{"marker": note.marker, "text": note.text} for note in reading.notes],
        **_if_any("themes_by_group", dict(groups)),
        **_if_any("grade_reasons", sum(bool(row.assessment and row.assessment.reason) for row in reading.rows)),
        **_if_any("titles_as_printed", _titles_as_printed(reading, signs)),
        "rows": [_row(reading, row) for row in reading.rows],
        "characters": {
            "total": reading.accounting.total,
            "by_kind": {kind.value: number for kind, number in reading.accounting.by_kind},
        },
    }


def _if_any(name: str, value: Any) -> dict[str, Any]:
    return {name: value} if value else {}


def _mapping(reading: TableReading, signed: set[int]) -> dict[str, str]:
    """What each column holds, by its headings; by its number, from 0, where these are missing or not unique."""
    mapping: dict[str, str] = {}
    for column, (path, plan) in enumerate(zip(reading.headings, reading.recipe.columns, strict=False)):
        name = " / ".join(path)
        if not name and plan.holds is Holds.LEFT_OUT:
            continue
        if not name or name in mapping:
            name = f"{name} (column {column})".strip()
        mapping[name] = _held(plan, column, reading.rows, is_signed=column in signed)
    return mapping


def _held(plan: ColumnPlan, column: int, rows: Sequence[RowReading], *, is_signed: bool) -> str:
    """What a column holds, in words, with what else was read in its cells."""
    if plan.holds in _EVIDENCE:
        is_graded = any(cited.grade for row in rows for cited in row.evidence if cited.column == column)
        parts = {"stream": plan.holds is Holds.STREAM, "direction": plan.direction is not None, "grade": is_graded}
        more = " and ".join(name for name, is_there in parts.items() if is_there)
        return f"references, with {more}" if more else "references"
    if plan.holds is Holds.GRADE_REASON:
        return "reason of the grade"
    return f"{plan.holds.value} with a sign" if plan.holds is Holds.THEME and is_signed else plan.holds.value


def _printed_signs(reading: TableReading) -> dict[tuple[int, int], CellReading]:
    """The cells with a title that has a sign in front of it, by row and column."""
    return {
        (cell.row, cell.column): cell
        for cell in reading.cells
        if {PieceKind.SIGN, PieceKind.TITLE} <= {piece.kind for piece in cell.pieces}
    }


def _titles_as_printed(reading: TableReading, signs: dict[tuple[int, int], CellReading]) -> list[str]:
    """The titles with their signs, where any theme has one."""
    by_row = {row: cell for (row, _), cell in signs.items()}
    titles = []
    for theme in reading.themes:
        cell = by_row.get(reading.rows[theme.rows[0]].row)
        sign = next((piece for piece in cell.pieces if piece.kind is PieceKind.SIGN), None) if cell else None
        titles.append(f"{cell.text[sign.start : sign.end]}{theme.title}" if cell and sign else theme.title)
    return titles if signs else []


def _row(reading: TableReading, row: RowReading) -> dict[str, Any]:
    """All that a row of the body says."""
    theme = reading.themes[row.theme]
    return {
        "row": row.row,
        "id": row.id or None,
        "theme": theme.title,
        "groups": list(theme.group),
        "statements": [
            {
                "role": statement.role.value,
                "text": statement.text,
                "level": statement.level,
                "label": statement.label or None,
                "references": _keys(statement.references),
            }
            for statement in row.statements
        ],
        "evidence": [
            {
                "stream": cited.stream or None,
                "direction": cited.direction.value if cited.direction else None,
                "grade": cited.grade or None,
                "references": _keys(cited.references),
            }
            for cited in row.evidence
        ],
        "grade": row.assessment.grade or None if row.assessment else None,
        "grade_as_printed": row.assessment.printed or None if row.assessment else None,
        "grade_reason": row.assessment.reason or None if row.assessment else None,
    }


def _keys(labels: Sequence[str]) -> list[int | str]:
    return [int(label) if label.isdecimal() else label for label in labels]


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
    labels = sorted(
        set(links), key=lambda label: (not label.isdecimal(), int(label) if label.isdecimal() else 0, label)
    )
    kinds = {_kind(label) for label in labels}
    return {
        "kind": kinds.pop() if len(kinds) == 1 else "mixed" if kinds else None,
        "distinct": len(labels),
        "keys": _keys(labels),
        "links": len(links),
    }


def _kind(label: str) -> str:
    if label.isdecimal():
        return "number"
    return "author-year" if label.rstrip("abcdefghijklmnopqrstuvwxyz")[-4:].isdecimal() else "id"


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
                _keys(evidence.references),
            ]
            for row in reading.rows
            for evidence in row.evidence
            if evidence.stream
        ],
        "of_studies": [
            [themes[row.theme].title, (reading.headings[statement.column] or ("",))[-1], statement.text]
            for row in reading.rows
            for statement in row.statements
            if statement.role is StatementRole.RATING
        ]
        or None,
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
