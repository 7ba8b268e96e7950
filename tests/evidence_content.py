"""What an evidence file holds, to be compared with another one."""

import sqlite3


def content(connection: sqlite3.Connection) -> dict[str, object]:
    """What a file says, whatever the version of SQLite that laid it out: schema, marks, rows and indexed words."""
    schema = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'record\\_index\\_%' ESCAPE '\\'"
        " AND name NOT LIKE 'sqlite%' ORDER BY type, name"
    ).fetchall()
    tables = [name for kind, name, _ in schema if kind == "table"]
    # Every word of the full-text index, with its row, column and place.
    connection.execute("CREATE VIRTUAL TABLE temp.indexed USING fts5vocab (main, record_index, instance)")
    return {
        "schema": schema,
        "marks": [pragma(connection, name) for name in ("application_id", "user_version", "encoding", "journal_mode")],
        "words": connection.execute("SELECT * FROM indexed ORDER BY term, doc, col, offset").fetchall(),
        **{name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in tables},
    }


def pragma(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]
