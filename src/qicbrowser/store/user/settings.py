"""Settings stored with the notes, and therefore in backups: reads and writes of the table `setting`."""

import sqlite3

from qicbrowser.domain.records import Setting


class Settings:
    """Reads and writes of settings; writes belong inside `Library.change()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, name: str) -> Setting | None:
        rows = self._connection.execute("SELECT name, value FROM main.setting WHERE name = ?", (name,)).fetchall()
        return Setting(*rows[0]) if rows else None

    def put(self, setting: Setting) -> None:
        self._connection.execute(
            "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            setting,
        )

    def remove(self, name: str) -> None:
        self._connection.execute("DELETE FROM setting WHERE name = ?", (name,))
