"""The citations the reader attached to references, as rows."""

import sqlite3

from qicbrowser.domain.records import Citation

_COLUMNS = ", ".join(Citation._fields)


class Citations:
    """Reads and writes of citations; writes belong inside `Library.change()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, reference_key: str) -> Citation | None:
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM main.citation WHERE reference_key = ?", (reference_key,)
        ).fetchall()
        return Citation(*rows[0]) if rows else None

    def all(self) -> dict[str, Citation]:
        """Every citation, by the key of its reference."""
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM main.citation ORDER BY reference_key")
        return {row[0]: Citation(*row) for row in rows}

    def put(self, citation: Citation) -> None:
        self._connection.execute(
            f"INSERT INTO citation ({_COLUMNS}) VALUES (?, ?, ?, ?) ON CONFLICT (reference_key) DO UPDATE"
            " SET csl = excluded.csl, source = excluded.source, attached = excluded.attached",
            citation,
        )

    def remove(self, reference_key: str) -> None:
        self._connection.execute("DELETE FROM citation WHERE reference_key = ?", (reference_key,))
