"""Finds themes by the beginnings of the words of their titles, and references by the beginning of their label."""

import sqlite3
from collections.abc import Sequence
from typing import Any, NamedTuple


class Titled(NamedTuple):
    """A theme by its title, or a reference by its label."""

    key: str
    title: str


class Titles:
    """Reads of the attached evidence file, each of a few rows, however large the file is."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def themes(self, words: Sequence[str], most: int) -> tuple[Titled, ...]:
        """The first themes, in the order of the tree, with these folded words as beginnings of words of their title."""
        if not words:
            rows = self._rows("SELECT key, title FROM evidence.theme ORDER BY place LIMIT ?", most)
        else:
            match = " AND ".join(f'"{word}"*' for word in words)  # folded words have letters and digits only
            rows = self._rows(
                "SELECT key, title FROM (SELECT rowid AS row FROM evidence.record_index"
                " WHERE record_index MATCH ? ORDER BY rowid LIMIT ?)"
                " CROSS JOIN evidence.theme ON place = row ORDER BY row",
                f"{{title}} : ({match})",
                most,
            )
        return tuple(Titled(*row) for row in rows)

    def references(self, label: str, most: int) -> tuple[Titled, ...]:
        """The first references whose label begins so."""
        rows = self._rows(
            "SELECT key, label FROM evidence.reference WHERE lower(substr(label, 1, length(?))) = lower(?)"
            " ORDER BY place LIMIT ?",
            label,
            label,
            most,
        )
        return tuple(Titled(*row) for row in rows)

    def _rows(self, sql: str, *values: str | int) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()
