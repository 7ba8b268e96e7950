"""The reader's labels of contextual factors: reads and writes of the table `label`."""

import sqlite3

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.folding import alphabetical
from qicbrowser.domain.keys import SEPARATOR

_COLUMNS = ", ".join(Label._fields)


class Labels:
    """Reads and writes of labels; writes belong inside `Library.change()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, label_id: str) -> Label | None:
        return next(iter(self._rows("WHERE id = ?", label_id)), None)

    def all(self) -> tuple[Label, ...]:
        """Every label, in alphabetical order."""
        return tuple(sorted(self._rows("ORDER BY created, id"), key=lambda label: alphabetical(label.name)))

    def on(self, theme_key: str) -> tuple[Label, ...]:
        """The labels of factors whose keys contain that of a theme, in alphabetical order."""
        labels = self._rows("WHERE instr(factors, ?) ORDER BY created, id", theme_key + SEPARATOR)
        return tuple(sorted(labels, key=lambda label: alphabetical(label.name)))

    def put(self, label: Label) -> None:
        """Insert a label, or replace the one with its id."""
        values = *label[:3], "\n".join(label.factors), *label[4:]
        self._connection.execute(
            f"INSERT INTO main.label ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            " name = excluded.name, reason = excluded.reason, factors = excluded.factors, created = excluded.created,"
            " changed = excluded.changed",
            values,
        )

    def remove(self, label_id: str) -> None:
        self._connection.execute("DELETE FROM main.label WHERE id = ?", (label_id,))

    def _rows(self, condition: str, *values: str) -> list[Label]:
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM main.label {condition}", values)
        return [
            Label(label_id, name, reason, tuple(filter(None, factors.split("\n"))), created, changed)
            for label_id, name, reason, factors, created, changed in rows
        ]
