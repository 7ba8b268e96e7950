"""The searches the reader made, and those kept under a name, as rows."""

import sqlite3

from qicbrowser.domain.records import KeptSearch

REMEMBERED = 30
"""Searches without a name that are remembered."""

_LATEST_FIRST = "WHERE name IS NULL ORDER BY made DESC, rowid DESC"


class Searches:
    """Reads and writes of searches; writes belong inside `Library.change()`.

    Blanks around a query make no other search of it.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, query: str) -> KeptSearch | None:
        return next(iter(self._rows("WHERE query = ?", _cleaned(query))), None)

    def put(self, search: KeptSearch) -> None:
        """Store a search as it is, in the place of any of its query."""
        query, name = _cleaned(search.query), _cleaned(search.name or "") or None
        if query:
            self._connection.execute(
                "INSERT INTO main.search (query, name, made) VALUES (?, ?, ?)"
                " ON CONFLICT (query) DO UPDATE SET name = excluded.name, made = excluded.made",
                (query, name, search.made),
            )

    def made(self, query: str, moment: str) -> None:
        """Remember a search as the latest; the oldest without a name are dropped."""
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
            f" AND query NOT IN (SELECT query FROM main.search {_LATEST_FIRST} LIMIT {REMEMBERED})"
        )

    def remove(self, query: str) -> None:
        """Take a search out, whether it has a name or not."""
        self._connection.execute("DELETE FROM main.search WHERE query = ?", (_cleaned(query),))

    def kept(self) -> tuple[KeptSearch, ...]:
        """The searches that have a name, in order of letters."""
        found = self._rows("WHERE name IS NOT NULL ORDER BY name, rowid")
        return tuple(sorted(found, key=lambda search: (search.name or "").casefold()))

    def history(self) -> tuple[KeptSearch, ...]:
        """The searches that have none, the latest first."""
        return self._rows(_LATEST_FIRST)

    def _rows(self, condition: str, *values: str) -> tuple[KeptSearch, ...]:
        rows = self._connection.execute(f"SELECT query, name, made FROM main.search {condition}", values)
        return tuple(KeptSearch(*row) for row in rows)


def _cleaned(text: str) -> str:
    """A text without blanks around it, and without halves of surrogate pairs, which no file holds."""
    return text.encode("utf-8", "replace").decode().strip()
