"""SQL on a file that the program has open, as another program may run it."""

import sqlite3
from contextlib import closing
from pathlib import Path


def run_sql(file: Path, statement: str) -> list[tuple]:
    """Run a statement on a connection of its own, which is committed and closed; returns the rows."""
    with closing(sqlite3.connect(file)) as connection, connection:
        return connection.execute(statement).fetchall()
