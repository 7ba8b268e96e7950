"""The reader's scenarios: reads and writes of the table `scenario`."""

import sqlite3

from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.domain.folding import alphabetical

_COLUMNS = ", ".join(Scenario._fields)


class Scenarios:
    """Reads and writes of scenarios; writes belong inside `Library.change()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def get(self, scenario_id: str) -> Scenario | None:
        return next(iter(self._rows("WHERE id = ?", scenario_id)), None)

    def all(self) -> tuple[Scenario, ...]:
        """Every scenario, in alphabetical order."""
        return tuple(sorted(self._rows("ORDER BY created, id"), key=lambda scenario: alphabetical(scenario.name)))

    def put(self, scenario: Scenario) -> None:
        """Insert a scenario, or replace the one with its id."""
        values = *scenario[:3], "\n".join(scenario.left_out), *scenario[4:]
        self._connection.execute(
            f"INSERT INTO main.scenario ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
            " name = excluded.name, table_key = excluded.table_key, left_out = excluded.left_out,"
            " created = excluded.created, changed = excluded.changed",
            values,
        )

    def remove(self, scenario_id: str) -> None:
        self._connection.execute("DELETE FROM main.scenario WHERE id = ?", (scenario_id,))

    def _rows(self, condition: str, *values: str) -> list[Scenario]:
        rows = self._connection.execute(f"SELECT {_COLUMNS} FROM main.scenario {condition}", values)
        return [
            Scenario(scenario_id, name, table_key, tuple(filter(None, left_out.split("\n"))), created, changed)
            for scenario_id, name, table_key, left_out, created, changed in rows
        ]
