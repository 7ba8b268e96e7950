"""Finds the texts of a user file that contain bytes which are not UTF-8, and names their places."""

import sqlite3
from collections.abc import Callable, Iterator

from qicbrowser.domain.keys import theme_of
from qicbrowser.domain.messages import Message, sentences
from qicbrowser.store.schema import USER_TABLES, USER_VERSION
from qicbrowser.store.user.errors import DATABASE_ERRORS

_MOST = 3
"""The most places that are named; the others are counted."""


def damage_message(
    connection: sqlite3.Connection, record_name: Callable[[str], Message | str], *, repairable: bool
) -> Message:
    """What is damaged in the file; a general message where no text is. `record_name` names a theme or reference."""
    places = tuple(dict.fromkeys(_places(connection, record_name)))
    if not places:
        damage = Message("user-file-partly-damaged")
    elif len(places) <= _MOST:
        damage = Message("texts-damaged", places=places)
    else:
        damage = Message("texts-damaged-more", places=places[:_MOST], n=len(places) - _MOST)
    return sentences(damage, Message("damage-repaired-at-start")) if repairable else damage


def _places(connection: sqlite3.Connection, record_name: Callable[[str], Message | str]) -> Iterator[Message]:
    for table, columns in USER_TABLES[USER_VERSION].items():
        for row in _damaged_rows(connection, f"SELECT {', '.join(columns)} FROM main.{table}"):
            yield _place(table, dict(zip(columns, row, strict=True)), record_name)


def _damaged_rows(connection: sqlite3.Connection, sql: str) -> Iterator[list[str]]:
    """The rows with bytes that are not UTF-8, with U+FFFD for them; none after an error of the table."""
    damaged = []
    before, connection.text_factory = connection.text_factory, bytes
    try:
        for row in connection.execute(sql):
            texts = [value.decode(errors="replace") if isinstance(value, bytes) else str(value) for value in row]
            if any(isinstance(value, bytes) and value != text.encode() for value, text in zip(row, texts, strict=True)):
                damaged.append(texts)
    except DATABASE_ERRORS:
        pass
    finally:
        connection.text_factory = before
    yield from damaged


def _place(table: str, row: dict[str, str], record_name: Callable[[str], Message | str]) -> Message:
    match table:
        case "note" if row["starred"] == "1":
            return Message("star-on", record=record_name(row["record_key"]))
        case "note":
            return Message("note-on", record=record_name(row["record_key"]))
        case "citation":
            return Message("citation-of", record=record_name(row["reference_key"]))
        case "search":
            return Message("search-for", query=row["query"])
        case "label":
            return Message("label-named", name=row["name"])
        case "scenario":
            return Message("scenario-named", name=row["name"])
        case "site":
            return Message("site-named", name=row["name"])
        case "site_mark":
            return Message("mark-on", record=record_name(theme_of(row["factor_key"])))
        case _:
            return Message("setting-named", name=row["name"])
