"""The reader's saved searches and search history: reads and writes of the table `search`."""

import sqlite3

from qicbrowser.domain.records import SavedSearch

HISTORY_SIZE = 30
"""Number of searches without a name that the history holds."""

_LATEST_FIRST = "WHERE name IS NULL ORDER BY made DESC, rowid DESC"


class Searches:
    """Searches by their query; writes belong inside `Library.change()`.

    Whitespace around a query is ignored: it does not make a different search.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, query: str) -> SavedSearch | None:
        return next(iter(self._rows("WHERE query = ?", _cleaned(query))), None)

    def any(self) -> bool:
        """Whether there is a search, saved or in the history."""
        return bool(self._rows("LIMIT 1"))

    def put(self, search: SavedSearch) -> None:
        """Insert a search, or replace the one with the same query."""
        query, name = _cleaned(search.query), _cleaned(search.name or "") or None
        if query:
            self._connection.execute(
                "INSERT INTO main.search (query, name, made) VALUES (?, ?, ?)"
                " ON CONFLICT (query) DO UPDATE SET name = excluded.name, made = excluded.made",
                (query, name, search.last_run),
            )

    def add_to_history(self, query: str, moment: str) -> None:
        """Store a search as the latest; the oldest without a name are deleted."""
        query = _cleaned(query)
        if not query:
            return
        self._connection.execute(
            "INSERT INTO main.search (query, made) VALUES (?, ?)"
            " ON CONFLICT (query) DO UPDATE SET made = excluded.made",
            (query, moment),
        )
        self._connection.execute(
            "DELETE FROM main.search WHERE name IS NULL"
            f" AND query NOT IN (SELECT query FROM main.search {_LATEST_FIRST} LIMIT {HISTORY_SIZE})"
        )

    def remove(self, query: str) -> None:
        """Delete a search, with or without a name."""
        self._connection.execute("DELETE FROM main.search WHERE query = ?", (_cleaned(query),))

    def saved(self) -> tuple[SavedSearch, ...]:
        """The searches with a name, in alphabetical order."""
        from qicbrowser.domain.folding import alphabetical  # after the start, which reads no more than their number

        rows = self._rows("WHERE name IS NOT NULL ORDER BY name, rowid")
        return tuple(sorted(rows, key=lambda search: alphabetical(search.name or "")))

    def history(self) -> tuple[SavedSearch, ...]:
        """The searches without a name, the latest first."""
        return self._rows(_LATEST_FIRST)

    def _rows(self, condition: str, *values: str) -> tuple[SavedSearch, ...]:
        rows = self._connection.execute(f"SELECT query, name, made FROM main.search {condition}", values)
        return tuple(SavedSearch(*row) for row in rows)


def _cleaned(text: str) -> str:
    """A text without surrounding whitespace and without lone surrogates, which UTF-8 cannot encode."""
    return text.encode("utf-8", "replace").decode().strip()
