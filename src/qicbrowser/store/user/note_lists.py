"""Lists of notes, filtered and sorted by SQLite; rows are read in blocks as a view shows them."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import NamedTuple

from qicbrowser.domain.anchors import CONTEXT, Placing, locate
from qicbrowser.domain.folding import alphabetical
from qicbrowser.domain.records import Anchor, Colour, Note, Span
from qicbrowser.store.user.checked_connection import CheckedConnection
from qicbrowser.store.user.note_filter import CONDITIONS, NOWHERE, NoteCategory, NoteFilter, Sorting, query
from qicbrowser.store.user.notes import Notes


class ListedNote(NamedTuple):
    """One row of a list: a note with its theme's title or its reference's label.

    `placing` is None for a note on a whole theme or reference. Without title and label, the theme or reference is
    not in this edition of the evidence.
    """

    note: Note
    placing: Placing | None
    title: str | None
    label: str | None

    @property
    def is_gone(self) -> bool:
        return self.title is None and self.label is None

    @property
    def can_stay(self) -> bool:
        """Whether its quote was found at exactly one other place, to which the note can be moved."""
        return self.placing is Placing.MOVED and not self.is_gone


class NoteList:
    """The result of a list: note ids in order; the notes themselves are read in blocks."""

    def __init__(self, connection: CheckedConnection, notes: Notes, ids: Sequence[str]) -> None:
        self._connection = connection
        self._notes = notes
        self.ids = ids

    def lines(self, first: int, count: int) -> tuple[ListedNote | None, ...]:
        """`count` rows from `first` on; None for a note that another program has deleted since."""
        ids = self.ids[first : first + count]
        notes = {note.id: note for note in self._notes.of_ids(ids)}
        rows = self._connection.execute(
            "SELECT note.id, placing, (SELECT title FROM evidence.theme WHERE key = note.record_key),"
            " (SELECT label FROM evidence.reference WHERE key = note.record_key)"
            " FROM json_each(?) CROSS JOIN main.note ON note.id = value"
            " CROSS JOIN temp.note_line ON note_line.row = note.rowid",
            (json.dumps(ids),),
        )
        places = {key: (Placing(placing) if placing else None, *where) for key, placing, *where in rows}
        return tuple(ListedNote(notes[key], *places[key]) if key in notes and key in places else None for key in ids)

    def row_of(self, note_id: str) -> int | None:
        return self._rows.get(note_id)

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {note_id: row for row, note_id in enumerate(self.ids)}


_AFTER_THEMES = 1 << 40
"""Added to the place of a reference, which comes after all themes."""

_COLOURS = " ".join(f"WHEN '{colour}' THEN {number}" for number, colour in enumerate(Colour))

_ANCHORED = f"""
    substr(text, start + 1 - length(prefix), length(prefix || quote || suffix)) = prefix || quote || suffix
    AND length(prefix) = min({CONTEXT}, start)
    AND length(suffix) = min({CONTEXT}, length(text) - start - length(quote))"""
"""True of most notes: the quote is at its recorded position, between its prefix and suffix; others are searched for."""

_CONTENT = (
    "fingerprint(CAST(json_array(note.id, note.record_key, text_key, quote, prefix, suffix, start, words, note.colour,"
    " note.created, note.changed, note.deleted, note.tags, note.starred, note.creator) AS BLOB))"
)
"""A number for all that a row of the list was made from: the rows stay small, because each list reads all of them."""

_DELETE_CHANGED = f"""
    DELETE FROM temp.note_line WHERE NOT EXISTS (
        SELECT 1 FROM main.note WHERE note.rowid = note_line.row AND {_CONTENT} = note_line.content)"""

_INSERT_MISSING = f"""
    INSERT INTO temp.note_line
    SELECT row, id, record_key, coalesce(
            (SELECT place FROM evidence.theme WHERE key = record_key),
            (SELECT place + {_AFTER_THEMES} FROM evidence.reference WHERE key = record_key), {NOWHERE}),
        CASE WHEN quote IS NULL THEN '' WHEN {_ANCHORED} THEN '{Placing.ANCHORED}' END,
        alike(CAST(
            trim(words || char(10) || ifnull(quote, '') || char(10) || tags || char(10) || creator, char(10)) AS BLOB)),
        char(10) || casefolded(CAST(tags AS BLOB)) || char(10),
        CASE colour {_COLOURS} ELSE 0 END, creator, created, changed, deleted, {_CONTENT}
    FROM (
        SELECT note.rowid AS row, note.*, coalesce(passage.text, theme.title) AS text
        FROM main.note
        LEFT JOIN evidence.passage ON passage.key = text_key
        LEFT JOIN evidence.theme ON theme.key = text_key
        WHERE NOT starred AND note.rowid NOT IN (SELECT row FROM temp.note_line)) AS note"""


class NoteLists:
    """Lists of notes, queried from a temporary table that `refresh` brings up to date.

    The table has one row per note, with what lists filter and sort by. A note's quote is located in the evidence when
    the row is inserted, and not again: the evidence does not change while it is open.
    """

    def __init__(self, connection: CheckedConnection, notes: Notes) -> None:
        from qicbrowser.domain.folding import alike  # with the first list, not with the start

        self._connection = connection
        self._notes = notes
        # The arguments are bytes, because SQLite cannot pass a text that is not UTF-8 to a Python function.
        for name, function in (("alike", alike), ("casefolded", str.casefold)):
            connection.create_function(
                name, 1, lambda data, of=function: of(connection.decode(data)), deterministic=True
            )
        connection.create_function("fingerprint", 1, hash, deterministic=True)
        self._version = -1
        with connection.reading():
            self._make_table()

    def _make_table(self) -> None:
        self._connection.execute("DROP TABLE IF EXISTS temp.note_line")
        self._connection.execute(
            "CREATE TABLE temp.note_line (row INTEGER PRIMARY KEY, id TEXT, record_key TEXT, place INTEGER,"
            " placing TEXT, searched TEXT, tags TEXT, colour INTEGER, creator TEXT, created TEXT, changed TEXT,"
            " deleted TEXT, content INTEGER)"
        )
        for event in ("UPDATE", "DELETE"):
            self._connection.execute(
                f"CREATE TEMP TRIGGER IF NOT EXISTS note_line_{event} AFTER {event} ON main.note"
                " BEGIN DELETE FROM note_line WHERE row = old.rowid; END"
            )

    def refresh(self, most: int = -1) -> bool:
        """Update the rows of notes that were changed since the last call, here or by another program.

        With `most`, of so many notes at the most; returns whether all are up to date.
        """
        with self._all_or_none():
            version = self._notes.data_version()
            if version != self._version:  # another program has written to it, which fires no trigger here
                self._connection.execute("DELETE FROM temp.note_line" if self._version < 0 else _DELETE_CHANGED)
            self._connection.execute(f"{_INSERT_MISSING} LIMIT ?", (most,))
            (inserted,) = self._connection.execute("SELECT changes()").fetchone()
            self._locate_quotes()
        self._version = version
        return bool(inserted != most)

    def forget(self) -> None:
        """Have the next `refresh` rebuild all rows: the user file was replaced."""
        self._version = -1

    def list(self, note_filter: NoteFilter, sorting: Sorting = Sorting.PLACE, *, descending: bool = False) -> NoteList:
        """The notes of a filter as of the last `refresh`, in order."""
        rows = self._connection.execute(*query(note_filter, sorting, descending=descending))
        return NoteList(self._connection, self._notes, [note_id for (note_id,) in rows])

    def counts(self) -> dict[NoteCategory, int]:
        """The number of notes per category."""
        sums = ", ".join(f"ifnull(sum({condition}), 0)" for condition in CONDITIONS.values())
        (row,) = self._connection.execute(f"SELECT {sums} FROM temp.note_line").fetchall()
        return dict(zip(CONDITIONS, row, strict=True))

    def authors(self, category: NoteCategory) -> dict[str, int]:
        """The authors of the notes of a category with their numbers of notes: the reader, as "", then by name."""
        rows = self._connection.execute(
            f"SELECT creator, count(*) FROM temp.note_line WHERE {CONDITIONS[category]} GROUP BY creator"
        )
        return dict(sorted(rows, key=lambda row: alphabetical(row[0])))

    def tags(self, category: NoteCategory) -> dict[str, int]:
        """The tags of a category in alphabetical order, with their numbers of notes.

        Tags that differ in upper and lower case alone are one, in the most frequent spelling.
        """
        spelled: dict[str, Counter[str]] = defaultdict(Counter)
        for (tags,) in self._connection.execute(
            "SELECT note.tags FROM temp.note_line CROSS JOIN main.note ON note.rowid = row"
            f" WHERE note_line.tags <> char(10, 10) AND {CONDITIONS[category].replace('deleted', 'note_line.deleted')}"
        ):
            for tag in filter(None, tags.split("\n")):
                spelled[tag.casefold()][tag] += 1
        counted = {ways.most_common(1)[0][0]: ways.total() for ways in spelled.values()}
        return {tag: counted[tag] for tag in sorted(counted, key=alphabetical)}

    def _locate_quotes(self) -> None:
        rows = self._connection.execute(
            "SELECT note_line.row, quote, prefix, suffix, start, coalesce(passage.text, theme.title, '')"
            " FROM temp.note_line CROSS JOIN main.note ON note.rowid = note_line.row"
            " LEFT JOIN evidence.passage ON passage.key = text_key LEFT JOIN evidence.theme ON theme.key = text_key"
            " WHERE placing IS NULL"
        ).fetchall()
        for row, quote, prefix, suffix, start, text in rows:
            placing = locate(Anchor(quote, prefix, suffix, Span(start, start + len(quote))), text).placing
            self._connection.execute("UPDATE temp.note_line SET placing = ? WHERE row = ?", (placing, row))

    @contextmanager
    def _all_or_none(self) -> Iterator[None]:
        with self._connection.reading():
            self._connection.execute("SAVEPOINT note_lists")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK TO note_lists")
                raise
            finally:
                self._connection.execute("RELEASE note_lists")
