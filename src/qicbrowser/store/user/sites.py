"""The reader's sites and the marks of factors there: reads and writes of the tables `site` and `site_mark`."""

import json
import sqlite3
from collections.abc import Collection
from typing import Any

from qicbrowser.domain.analysis.sites import Mark, Site, SiteMark
from qicbrowser.domain.folding import alphabetical

_SITE, _MARK = ", ".join(Site._fields), ", ".join(SiteMark._fields)


class Sites:
    """Reads and writes of sites; writes belong inside `Library.change()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, site_id: str) -> Site | None:
        return next(iter(self._rows("WHERE id = ?", site_id)), None)

    def all(self) -> tuple[Site, ...]:
        """Every site, in alphabetical order."""
        return tuple(sorted(self._rows("ORDER BY created, id"), key=lambda site: alphabetical(site.name)))

    def put(self, site: Site) -> None:
        """Insert a site, or replace the one with its id."""
        self._connection.execute(
            f"INSERT INTO main.site ({_SITE}) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            " name = excluded.name, created = excluded.created, changed = excluded.changed",
            site,
        )

    def remove(self, site_id: str) -> None:
        """Delete the row of a site; its marks are changes of their own."""
        self._connection.execute("DELETE FROM main.site WHERE id = ?", (site_id,))

    def _rows(self, condition: str, *values: str) -> list[Site]:
        rows = self._connection.execute(f"SELECT {_SITE} FROM main.site {condition}", values)
        return [Site(*row) for row in rows]


class SiteMarks:
    """Reads and writes of the marks of sites, each known by its site and its factor."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, key: tuple[str, str]) -> SiteMark | None:
        """A mark by the ids of its site and the key of its factor."""
        return next(iter(self._rows("WHERE site_id = ? AND factor_key = ?", *key)), None)

    def all(self) -> tuple[SiteMark, ...]:
        """The marks of all sites, by site, in the order of the keys of their factors."""
        return tuple(self._rows("ORDER BY site_id, factor_key"))

    def of_site(self, site_id: str) -> tuple[SiteMark, ...]:
        return tuple(self._rows("WHERE site_id = ? ORDER BY factor_key", site_id))

    def number(self, site_id: str) -> int:
        """How many factors are marked at a site."""
        rows = self._connection.execute("SELECT count(*) FROM main.site_mark WHERE site_id = ?", (site_id,))
        return int(rows.fetchall()[0][0])

    def put(self, mark: SiteMark) -> None:
        """Insert a mark, or replace the one of the same factor at the same site."""
        self._connection.execute(
            f"INSERT INTO main.site_mark ({_MARK}) VALUES (?, ?, ?, ?, ?) ON CONFLICT (site_id, factor_key)"
            " DO UPDATE SET mark = excluded.mark, reason = excluded.reason, changed = excluded.changed",
            mark,
        )

    def remove(self, key: tuple[str, str]) -> None:
        self._connection.execute("DELETE FROM main.site_mark WHERE site_id = ? AND factor_key = ?", key)

    def without_site(self, site_ids: Collection[str]) -> bool:
        """Whether some of these sites have marks and are not in the file."""
        rows = self._connection.execute(
            "SELECT 1 FROM main.site_mark WHERE site_id IN (SELECT value FROM json_each(?))"
            " AND site_id NOT IN (SELECT id FROM main.site) LIMIT 1",
            (json.dumps(sorted(site_ids)),),
        )
        return bool(rows.fetchall())

    def _rows(self, condition: str, *values: str) -> list[SiteMark]:
        rows = self._connection.execute(f"SELECT {_MARK} FROM main.site_mark {condition}", values)
        return [_site_mark(row) for row in rows]


def _site_mark(row: tuple[Any, ...]) -> SiteMark:
    site_id, factor_key, mark, *rest = row
    # A mark that this version does not know is shown as unknown; the row keeps it until the reader changes it.
    return SiteMark(site_id, factor_key, Mark(mark) if mark in list(Mark) else Mark.UNKNOWN, *rest)
