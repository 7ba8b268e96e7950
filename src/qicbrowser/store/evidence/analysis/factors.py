"""Reads contextual factors, in one pass over the passages."""

import sqlite3

from qicbrowser.domain.analysis.factors import Factor, FactorTheme
from qicbrowser.domain.records import CONTEXTUAL, Role
from qicbrowser.store.evidence.role_sql import ROLE_ORDER
from qicbrowser.store.evidence.source_tables import SourceTables

_ROLES = ", ".join(f"'{role}'" for role in CONTEXTUAL)


def read_factors(connection: sqlite3.Connection, tables: SourceTables) -> tuple[Factor, ...]:
    """All contextual factors in the order of the tree, those of a theme in the order of reading."""
    themes: dict[int, FactorTheme] = {}
    factors = []
    for place, theme_key, title, table_key, key, role, text, label, row, markers in connection.execute(
        "SELECT place, theme.key, title, table_key, passage.key, role, text, label, row, passage.markers"
        " FROM evidence.theme CROSS JOIN evidence.passage ON theme_key = theme.key"
        f" WHERE role IN ({_ROLES}) ORDER BY place, {ROLE_ORDER}, passage.position"
    ):
        theme = themes.get(place)
        if theme is None:
            theme = themes[place] = FactorTheme(place, theme_key, title, tables.tables[table_key])
        factors.append(Factor(key, Role(role), text, theme, label, row, tuple(markers.split())))
    return tuple(factors)
