"""The reader's notes, as rows and as words for the search."""

import sqlite3
from typing import Any

from qicbrowser.domain.records import Anchor, Colour, Note, Span
from qicbrowser.domain.words import index_words

_COLUMNS = "id, record_key, text_key, quote, prefix, suffix, start, words, colour, created, changed, deleted"
_REPLACING = ", ".join(f"{column} = excluded.{column}" for column in _COLUMNS.split(", "))


class Notes:
    """Reads and writes of notes; writes belong inside `Library.change()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def put(self, note: Note) -> None:
        """Store a note as it is, in the place of any with its id."""
        quoted = note.anchor
        values = (
            note.id,
            note.record_key,
            note.text_key,
            *((quoted.quote, quoted.prefix, quoted.suffix, quoted.span.start) if quoted else (None,) * 4),
            note.words,
            note.colour,
            note.created,
            note.changed,
            note.deleted,
        )
        # Not REPLACE: a new rowid would be another place in the order of writing.
        self._connection.execute(
            f"INSERT INTO note ({_COLUMNS}) VALUES ({', '.join('?' * len(values))})"
            f" ON CONFLICT (id) DO UPDATE SET {_REPLACING}",
            values,
        )
        self._unindex(note.id)
        if note.deleted is None and note.words:
            self._connection.execute(
                "INSERT INTO note_index (id, key, note) VALUES (?, ?, ?)",
                (note.id, note.record_key, index_words([note.words])),
            )

    def remove(self, note_id: str) -> None:
        """Take a note out as if it had never been written."""
        self._connection.execute("DELETE FROM note WHERE id = ?", (note_id,))
        self._unindex(note_id)

    def get(self, note_id: str) -> Note | None:
        rows = self._rows("WHERE id = ?", note_id)
        return rows[0] if rows else None

    def of_record(self, record_key: str) -> tuple[Note, ...]:
        """The notes on a theme or reference that are not deleted, in the order of writing."""
        return self._rows("WHERE record_key = ? AND deleted IS NULL ORDER BY created, rowid", record_key)

    def all(self) -> tuple[Note, ...]:
        """Every note that is not deleted, in the order of writing."""
        return self._rows("WHERE deleted IS NULL ORDER BY created, rowid")

    def counts(self) -> dict[str, int]:
        """How many notes stand on each theme or reference that has any."""
        return dict(
            self._connection.execute(
                "SELECT record_key, count(*) FROM main.note WHERE deleted IS NULL GROUP BY record_key"
            ).fetchall()
        )

    def _unindex(self, note_id: str) -> None:
        self._connection.execute(
            "DELETE FROM note_index WHERE rowid IN (SELECT rowid FROM note_index WHERE id = ?)", (note_id,)
        )

    def _rows(self, condition: str, *values: str) -> tuple[Note, ...]:
        return tuple(
            _note(row) for row in self._connection.execute(f"SELECT {_COLUMNS} FROM main.note {condition}", values)
        )


def _note(row: tuple[Any, ...]) -> Note:
    note_id, record_key, text_key, quote, prefix, suffix, start, words, colour, created, changed, deleted = row
    kept = None if quote is None else Anchor(quote, prefix, suffix, Span(start, start + len(quote)))
    # A colour this version does not know is shown in the first; the row keeps it until the reader changes the note.
    known = Colour(colour) if colour in list(Colour) else Colour.YELLOW
    return Note(note_id, record_key, text_key, kept, words, known, created, changed, deleted)
