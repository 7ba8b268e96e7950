"""The SQL of cells of an export that are more than a column of the evidence: lists, grades and cells as published."""

from collections.abc import Sequence

from qicbrowser.domain.records import Direction

CITED = "evidence.appraisal CROSS JOIN evidence.reference ON reference.key = reference_key WHERE theme_key = theme.key"
NUMBERED = (
    "(SELECT group_concat('[' || label || ']', ' ') FROM"
    " (SELECT DISTINCT place, reference.label FROM {} ORDER BY place))"
)


GROUP = (
    "ifnull((WITH RECURSIVE above (position, parent, path) AS ("
    "SELECT position, parent, title FROM evidence.theme_group"
    " WHERE table_key = theme.table_key AND position = group_position"
    " UNION ALL SELECT wider.position, wider.parent, wider.title || ' › ' || path FROM above"
    " CROSS JOIN evidence.theme_group AS wider ON table_key = theme.table_key AND wider.position = above.parent)"
    " SELECT path FROM above WHERE parent IS NULL), '')"
)
"""The titles of the groups that a theme is in, outermost first."""


def assessed(column: str) -> str:
    return (
        f"ifnull((SELECT group_concat({column}, char(10)) FROM (SELECT {column} FROM evidence.assessment"
        f" WHERE theme_key = theme.key AND {column} <> '' ORDER BY position)), '')"
    )


def graded(stream: str | None, grades: Sequence[tuple[str, str]], directions: Sequence[Direction | None]) -> str:
    """ "low [17] [63]; medium [69]": the studies of a theme in a stream, by direction and grade."""
    parts = (
        f"ifnull({_text(''.join(f'{word} ' for word in (direction, name) if word))} || "
        + NUMBERED.format(
            f"{CITED} AND stream_key IS {_text(stream)} AND direction IS {_text(direction)}"
            f" AND grade_key IS {_text(grade)}"
        )
        + " || '; ', '')"
        for direction in directions
        for grade, name in (*grades, (None, ""))
    )
    return f"rtrim({' || '.join(parts)}, '; ')"


ONCE = "(rows_above = 0 OR row = 1)"
"""Of the rows of a theme, the first that a cell is in."""


def published_cell(position: int) -> str:
    return (
        "ifnull((SELECT group_concat(text, char(10)) FROM (SELECT text FROM evidence.cell WHERE theme_key = theme.key"
        f" AND position = {position:d} AND {ONCE} ORDER BY row)), '')"
    )


def corrected_cells(rows: str) -> str:
    """ "Barriers: “No rota” → “No rotas”": the cells that the reader corrected, one per line."""
    return (
        "ifnull((SELECT group_concat(line, char(10)) FROM (SELECT"
        " ifnull((SELECT group_concat(value, ' › ') FROM json_each(heading) WHERE value <> '') || ': ', '')"
        " || '“' || cell.text || '” → “' || corrected || '”' AS line FROM evidence.cell"
        " CROSS JOIN evidence.source_column ON table_key = theme.table_key AND source_column.position = cell.position"
        f" WHERE cell.theme_key = theme.key AND corrected IS NOT NULL AND {rows}"
        " ORDER BY cell.row, cell.position)), '')"
    )


def _text(value: str | None) -> str:
    """A text of the evidence as SQL."""
    return "NULL" if value is None else "'" + value.replace("'", "''") + "'"
