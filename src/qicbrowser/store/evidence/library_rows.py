"""Reads what a library file has beside the evidence: how reviews are named and hidden, and what all were imported from.

Nothing is there in an evidence file that is not a library file, such as the bundled one.
"""

import sqlite3
from typing import Any

from qicbrowser.domain.overviews import HiddenReview, StoredSource


class LibraryRows:
    """Reads of the attached evidence file, without the contents of the sources, which are large."""

    def __init__(self, connection: sqlite3.Connection, *, is_library_file: bool) -> None:
        self._connection = connection
        self._is_library_file = is_library_file

    def name_of(self, review_key: str) -> str:
        """What the reader calls a review; "" where it has its own name."""
        if not self._is_library_file:
            return ""
        rows = self._rows("SELECT name FROM evidence.library_review WHERE key = ?", review_key)
        return str(rows[0][0]) if rows else ""

    def hidden(self) -> tuple[HiddenReview, ...]:
        """The reviews that the reader has hidden."""
        if not self._is_library_file:
            return ()
        rows = self._rows("SELECT key, name FROM evidence.library_review WHERE hidden = 1 ORDER BY key")
        return tuple(HiddenReview(*row) for row in rows)

    def sources_of(self, review_key: str) -> tuple[StoredSource, ...]:
        """What a review was imported from, in the order of the imports."""
        if not self._is_library_file:
            return ()
        columns = ", ".join(StoredSource._fields)
        rows = self._rows(f"SELECT {columns} FROM evidence.source WHERE review_key = ? ORDER BY position", review_key)
        return tuple(StoredSource(*row) for row in rows)

    def _rows(self, sql: str, *values: str) -> list[Any]:
        return self._connection.execute(sql, values).fetchall()
