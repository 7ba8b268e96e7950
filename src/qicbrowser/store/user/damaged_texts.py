"""What of the reader's file is not text, in words."""

import sqlite3
from collections.abc import Iterator

from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.user.expected_schema import TABLES
from qicbrowser.store.user.faults import FAULTS
from qicbrowser.store.user.migrations import PRESENT

_MOST = 3
"""So many places are named; the others are counted."""

_NEXT_START = " The next start of the program sets the damaged file aside and goes on with what can be read of it."


def described(connection: sqlite3.Connection, evidence: Evidence, *, repairable: bool) -> str:
    """Where in the file bytes stand that are not text, in a sentence; a more general one where none are found."""
    then = _NEXT_START if repairable else ""
    places = list(dict.fromkeys(_places(connection, evidence)))
    if not places:
        return f"A part of the file of your notes is damaged.{then}"
    more = f"; and in {len(places) - _MOST} more" if len(places) > _MOST else ""
    return f"Bytes that are not text stand in {'; in '.join(places[:_MOST])}{more}.{then}"


def _places(connection: sqlite3.Connection, evidence: Evidence) -> Iterator[str]:
    for table, columns in TABLES[PRESENT].items():
        for row in _damaged_rows(connection, f"SELECT {', '.join(columns)} FROM main.{table}"):
            yield _place(table, dict(zip(columns, row, strict=True)), evidence)


def _damaged_rows(connection: sqlite3.Connection, sql: str) -> Iterator[list[str]]:
    """The rows with bytes that are not UTF-8, with U+FFFD for them; none from where the table cannot be read."""
    found = []
    before, connection.text_factory = connection.text_factory, bytes
    try:
        for row in connection.execute(sql):
            texts = [value.decode(errors="replace") if isinstance(value, bytes) else str(value) for value in row]
            if any(isinstance(value, bytes) and value != text.encode() for value, text in zip(row, texts, strict=True)):
                found.append(texts)
    except FAULTS:
        pass
    finally:
        connection.text_factory = before
    yield from found


def _place(table: str, row: dict[str, str], evidence: Evidence) -> str:
    match table:
        case "note":
            return f"{'the star' if row['starred'] == '1' else 'a note'} on {_record(row['record_key'], evidence)}"
        case "citation":
            return f"the citation of {_record(row['reference_key'], evidence)}"
        case "search":
            return f"the search “{row['query']}”"
        case _:
            return f"the setting “{row['name']}”"


def _record(key: str, evidence: Evidence) -> str:
    if theme := evidence.theme(key):
        return f"“{theme.title}”"
    if reference := evidence.reference(key):
        return f"reference {reference.number}"
    return key
