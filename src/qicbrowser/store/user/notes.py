"""The reader's notes: reads and writes of the table `note`."""

import json
import sqlite3
from collections import Counter
from collections.abc import Sequence
from typing import Any

from qicbrowser.domain.records import Anchor, Colour, Note, Span

_COLUMNS = (
    "id, record_key, text_key, quote, prefix, suffix, start, words, colour, created, changed, deleted, tags, starred,"
    " creator"
)
_REPLACING = ", ".join(f"{column} = excluded.{column}" for column in _COLUMNS.split(", "))


class Notes:
    """Reads and writes of notes; writes belong inside `Library.change()`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.changed_records: set[str] = set()
        """The keys of the records whose notes were written since the search index was last refreshed."""
        self.places: dict[str, int] = {}
        """The rowids of removed notes by id, so that an undo restores them to their place in the order of writing."""

    def data_version(self) -> int:
        """A number that changes when another program has written to the file."""
        (version,) = self._connection.execute("SELECT data_version FROM pragma_data_version").fetchall()[0]
        return int(version)

    def put(self, note: Note) -> None:
        """Insert a note, or replace the one with its id."""
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
            "\n".join(note.tags),
            note.starred,
            note.creator,
        )
        place = self.places.get(note.id)
        # Not REPLACE: a new rowid would be another place in the order of writing.
        self._connection.execute(
            f"INSERT INTO note (rowid, {_COLUMNS})"
            " VALUES ((SELECT ? WHERE NOT EXISTS (SELECT 1 FROM note WHERE rowid = ?)),"
            f" {', '.join('?' * len(values))}) ON CONFLICT (id) DO UPDATE SET {_REPLACING}",
            (place, place, *values),
        )
        self.changed_records.add(note.record_key)

    def remove(self, note_id: str) -> None:
        """Delete the row of a note; a note in the deleted notes keeps its row."""
        gone = "DELETE FROM note WHERE id = ? RETURNING record_key, rowid"
        for record_key, place in self._connection.execute(gone, (note_id,)):
            self.places[note_id] = place
            self.changed_records.add(record_key)

    def get(self, note_id: str) -> Note | None:
        rows = self._rows("WHERE id = ?", note_id)
        return rows[0] if rows else None

    def of_ids(self, ids: Sequence[str]) -> tuple[Note, ...]:
        """The notes with these ids that are in the file, in no particular order."""
        return self._rows("WHERE id IN (SELECT value FROM json_each(?))", json.dumps(ids))

    def tagged(self) -> tuple[Note, ...]:
        """Every note that has tags, deleted ones too."""
        return self._rows("WHERE tags <> '' ORDER BY created, rowid")

    def deleted(self) -> tuple[Note, ...]:
        """The notes that are deleted; stars are not among them."""
        return self._rows("WHERE NOT starred AND deleted IS NOT NULL ORDER BY created, rowid")

    def of_record(self, record_key: str) -> tuple[Note, ...]:
        """The notes on a theme or reference that are not deleted, in the order of writing; a star is not among them."""
        return self._rows(f"WHERE record_key = ? AND {_WRITTEN} ORDER BY created, rowid", record_key)

    def all(self) -> tuple[Note, ...]:
        """Every note that is not deleted, in the order of writing; stars are not among them."""
        return self._rows(f"WHERE {_WRITTEN} ORDER BY created, rowid")

    def star_of(self, record_key: str) -> Note | None:
        """The star of a theme or reference that has one."""
        rows = self._rows("WHERE record_key = ? AND starred AND deleted IS NULL", record_key)
        return rows[0] if rows else None

    def starred(self) -> frozenset[str]:
        """The keys of the themes and references that have a star."""
        rows = self._connection.execute("SELECT record_key FROM main.note WHERE starred AND deleted IS NULL")
        return frozenset(key for (key,) in rows)

    def keys_of_records(self) -> frozenset[str]:
        """The keys of the themes and references that have a note or a star."""
        rows = self._connection.execute("SELECT DISTINCT record_key FROM main.note WHERE deleted IS NULL")
        return frozenset(key for (key,) in rows)

    def editions(self) -> dict[str, str]:
        """A fingerprint of the notes and star per theme or reference: their ids and times of change."""
        rows = self._connection.execute(
            "SELECT record_key, group_concat(id || ' ' || changed, ' ') FROM main.note WHERE deleted IS NULL"
            " GROUP BY record_key"
        )
        return dict(rows.fetchall())

    def counts(self) -> dict[str, int]:
        """The number of notes per theme or reference; those without notes are left out."""
        # The + prevents the use of the index: a table scan takes half the time.
        return dict(
            self._connection.execute(
                f"SELECT record_key, count(*) FROM main.note WHERE {_WRITTEN} GROUP BY +record_key"
            ).fetchall()
        )

    def tags(self) -> dict[str, int]:
        """Every tag in use, in alphabetical order, with its number of notes."""
        from qicbrowser.domain.folding import alphabetical  # with the first tag, not with the start

        rows = self._connection.execute("SELECT tags FROM main.note WHERE tags <> '' AND deleted IS NULL")
        counted = Counter(tag for (tags,) in rows for tag in filter(None, tags.split("\n")))
        return dict(sorted(counted.items(), key=lambda item: alphabetical(item[0])))

    def _rows(self, condition: str, *values: str) -> tuple[Note, ...]:
        return tuple(
            _note(row) for row in self._connection.execute(f"SELECT {_COLUMNS} FROM main.note {condition}", values)
        )


_WRITTEN = "NOT starred AND deleted IS NULL"


def _note(row: tuple[Any, ...]) -> Note:
    (note_id, record_key, text_key, quote, prefix, suffix, start, words, colour, created, changed, deleted, *rest) = row
    tags, starred, creator = rest
    anchor = None if quote is None else Anchor(quote, prefix, suffix, Span(start, start + len(quote)))
    # A colour this version does not know is shown in the first; the row keeps it until the reader changes the note.
    known = Colour(colour) if colour in list(Colour) else Colour.YELLOW
    labels = tuple(filter(None, tags.split("\n")))
    return Note(
        note_id, record_key, text_key, anchor, words, known, created, changed, deleted, labels, bool(starred), creator
    )
