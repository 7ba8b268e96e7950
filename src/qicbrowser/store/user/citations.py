"""The citations attached to references: reads and writes of the table `citation`."""

import sqlite3

from qicbrowser.domain.records import Citation

_COLUMNS = ", ".join(Citation._fields)


class Citations:
    """Reads and writes of citations; writes belong inside `Library.change()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._changed = 0
        self._read: tuple[tuple[int, int], dict[str, Citation]] | None = None
        self._named: tuple[dict[str, Citation], tuple[str, ...], frozenset[int]] | None = None

    @property
    def stamp(self) -> tuple[int, int]:
        """A cache key that changes whenever a citation may have changed, here or by another program."""
        (elsewhere,) = self._connection.execute("SELECT data_version FROM pragma_data_version").fetchone()
        return int(elsewhere), self._changed

    def forget(self) -> None:
        """Invalidate the cache: the whole file was replaced."""
        self._changed += 1

    def get(self, reference_key: str) -> Citation | None:
        rows = self._connection.execute(
            f"SELECT {_COLUMNS} FROM main.citation WHERE reference_key = ?", (reference_key,)
        ).fetchall()
        return Citation(*rows[0]) if rows else None

    def all(self) -> dict[str, Citation]:
        """Every citation, by the key of its reference."""
        stamp = self.stamp
        if self._read is None or self._read[0] != stamp:
            rows = self._connection.execute(f"SELECT {_COLUMNS} FROM main.citation ORDER BY reference_key")
            self._read = stamp, {row[0]: Citation(*row) for row in rows}
        return self._read[1]

    def of_no_reference(self) -> tuple[Citation, ...]:
        """The citations whose references are not in this evidence."""
        keys = self._connection.execute(
            "SELECT reference_key FROM main.citation WHERE reference_key NOT IN (SELECT key FROM evidence.reference)"
            " ORDER BY reference_key"
        )
        return tuple(self.all()[key] for (key,) in keys.fetchall())

    def authors_and_years(self) -> tuple[tuple[str, ...], frozenset[int]]:
        """The family names of the authors of all citations, and the years of publication."""
        from qicbrowser.domain.csl import families, item_of, year  # with the first search, not with the start

        citations = self.all()
        if self._named is None or self._named[0] is not citations:
            items = [item_of(citation) for citation in citations.values()]
            authors = tuple(dict.fromkeys(name for item in items for name in families(item)))
            self._named = citations, authors, frozenset(issued for item in items if (issued := year(item)) is not None)
        return self._named[1:]

    def put(self, citation: Citation) -> None:
        self._changed += 1
        self._connection.execute(
            f"INSERT INTO citation ({_COLUMNS}) VALUES (?, ?, ?, ?) ON CONFLICT (reference_key) DO UPDATE"
            " SET csl = excluded.csl, source = excluded.source, attached = excluded.attached",
            citation,
        )

    def remove(self, reference_key: str) -> None:
        self._changed += 1
        self._connection.execute("DELETE FROM citation WHERE reference_key = ?", (reference_key,))
