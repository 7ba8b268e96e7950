"""Lists of notes: filtered and sorted by one question, read where they are looked at."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from qicbrowser.domain.anchors import CONTEXT, Placing, locate
from qicbrowser.domain.records import Anchor, Colour, Note, Span
from qicbrowser.store.user.checked_connection import CheckedConnection
from qicbrowser.store.user.notes import Notes


class Shelf(StrEnum):
    """Which notes are listed; a star is on none of them."""

    NOTES = "notes"
    UNPLACED = "unplaced"
    """Those whose words no longer stand where they were marked, and those on what is not in this edition."""
    BIN = "bin"


class Sorting(StrEnum):
    """What notes are sorted by; those that are equal in it stand in the order of the evidence, then of writing."""

    PLACE = "place"
    WORDS = "words"
    COLOUR = "colour"
    TAGS = "tags"
    """Notes without any come last, whichever way."""
    CHANGED = "changed"
    """In the bin: when they were deleted."""
    CREATED = "created"


class Wanted(NamedTuple):
    """Which notes to list: those that have all the words and all the tags, and one of the colours."""

    shelf: Shelf = Shelf.NOTES
    words: str = ""
    tags: tuple[str, ...] = ()
    colours: frozenset[Colour] = frozenset()
    """None for any."""
    record_key: str = ""
    """Only those on this theme or reference."""


class ListedNote(NamedTuple):
    """A note as one line: it is on the theme of this title or the reference of this number, or on what is gone.

    `placing` is None for a note on a whole theme or reference.
    """

    note: Note
    placing: Placing | None
    title: str | None
    number: int | None

    @property
    def is_gone(self) -> bool:
        return self.title is None and self.number is None

    @property
    def can_stay(self) -> bool:
        """Whether its words were found in one other place, where it can be kept."""
        return self.placing is Placing.MOVED and not self.is_gone


class NoteList:
    """Notes in order; only their ids are held."""

    def __init__(self, connection: CheckedConnection, notes: Notes, ids: Sequence[str]) -> None:
        self._connection = connection
        self._notes = notes
        self.ids = ids

    def lines(self, first: int, count: int) -> tuple[ListedNote | None, ...]:
        """So many rows from one on; None for a note that another program has taken out meanwhile."""
        ids = self.ids[first : first + count]
        notes = {note.id: note for note in self._notes.of_ids(ids)}
        rows = self._connection.execute(
            "SELECT note.id, placing, (SELECT title FROM evidence.theme WHERE key = note.record_key),"
            " (SELECT number FROM evidence.reference WHERE key = note.record_key)"
            " FROM json_each(?) CROSS JOIN main.note ON note.id = value"
            " CROSS JOIN temp.note_line ON note_line.row = note.rowid",
            (json.dumps(ids),),
        )
        found = {key: (Placing(placing) if placing else None, *where) for key, placing, *where in rows}
        return tuple(ListedNote(notes[key], *found[key]) if key in notes and key in found else None for key in ids)

    def row_of(self, note_id: str) -> int | None:
        return self._rows.get(note_id)

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {note_id: row for row, note_id in enumerate(self.ids)}


_AFTER_THEMES, _GONE = 1 << 40, 1 << 50
"""Added to the place of a reference, which comes after all themes; the place of what is in no evidence."""

_COLOURS = " ".join(f"WHEN '{colour}' THEN {number}" for number, colour in enumerate(Colour))

_ANCHORED = f"""
    substr(text, start + 1 - length(prefix), length(prefix || quote || suffix)) = prefix || quote || suffix
    AND length(prefix) = min({CONTEXT}, start)
    AND length(suffix) = min({CONTEXT}, length(text) - start - length(quote))"""
"""What is true of most notes: the words stand where they stood, between the same others; the rest are looked for."""

_TAKE_IN = f"""
    INSERT INTO temp.note_line
    SELECT row, id, record_key, coalesce(
            (SELECT place FROM evidence.theme WHERE key = record_key),
            (SELECT place + {_AFTER_THEMES} FROM evidence.reference WHERE key = record_key), {_GONE}),
        CASE WHEN quote IS NULL THEN '' WHEN {_ANCHORED} THEN '{Placing.ANCHORED}' END,
        alike(CAST(
            trim(words || char(10) || ifnull(quote, '') || char(10) || tags || char(10) || creator, char(10)) AS BLOB)),
        char(10) || casefolded(CAST(tags AS BLOB)) || char(10),
        CASE colour {_COLOURS} ELSE 0 END, created, changed, deleted
    FROM (
        SELECT note.rowid AS row, note.*, coalesce(passage.text, theme.title) AS text
        FROM main.note
        LEFT JOIN evidence.passage ON passage.key = text_key
        LEFT JOIN evidence.theme ON theme.key = text_key
        WHERE NOT starred AND note.rowid NOT IN (SELECT row FROM temp.note_line))"""

_ON_SHELF = {
    Shelf.NOTES: "deleted IS NULL",
    Shelf.UNPLACED: f"deleted IS NULL AND (placing NOT IN ('', '{Placing.ANCHORED}') OR place = {_GONE})",
    Shelf.BIN: "deleted IS NOT NULL",
}
_IN_PLACE = "place {0}, record_key {0}, created {0}, row {0}"
_ORDER = {
    Sorting.PLACE: _IN_PLACE,
    Sorting.WORDS: "found {0}, " + _IN_PLACE.format(""),
    Sorting.COLOUR: "colour {0}, " + _IN_PLACE.format(""),
    Sorting.TAGS: "tags = char(10, 10), tags {0}, " + _IN_PLACE.format(""),
    Sorting.CHANGED: "ifnull(deleted, changed) {0}, " + _IN_PLACE.format(""),
    Sorting.CREATED: "created {0}, " + _IN_PLACE.format(""),
}


class NoteLists:
    """Everything a list asks of the notes is kept beside the file, in a temporary table, as it was at a `refresh`.

    Where a note's words stand is found out when it is taken in: the evidence does not change while it is open.
    """

    def __init__(self, connection: CheckedConnection, notes: Notes) -> None:
        from qicbrowser.domain.folding import alike

        self._connection = connection
        self._notes = notes
        self._alike = alike
        # They are given bytes: a text that is not UTF-8 would not reach them.
        for name, function in (("alike", alike), ("casefolded", str.casefold)):
            connection.create_function(
                name, 1, lambda data, of=function: of(connection.decode(data)), deterministic=True
            )
        self._version = -1
        with connection.reading():
            self._make_table()

    def _make_table(self) -> None:
        self._connection.execute("DROP TABLE IF EXISTS temp.note_line")
        self._connection.execute(
            "CREATE TABLE temp.note_line (row INTEGER PRIMARY KEY, id TEXT, record_key TEXT, place INTEGER,"
            " placing TEXT, found TEXT, tags TEXT, colour INTEGER, created TEXT, changed TEXT, deleted TEXT)"
        )
        for event in ("UPDATE", "DELETE"):
            self._connection.execute(
                f"CREATE TEMP TRIGGER IF NOT EXISTS note_line_{event} AFTER {event} ON main.note"
                " BEGIN DELETE FROM note_line WHERE row = old.rowid; END"
            )

    def refresh(self) -> None:
        """Take in what has changed since the last time, here or by another program."""
        with self._all_or_none():
            version = self._notes.data_version()
            if version != self._version:  # written to by another program, which sets off no trigger of ours
                self._connection.execute("DELETE FROM temp.note_line")
            self._connection.execute(_TAKE_IN)
            self._look_for_words()
        self._version = version

    def forget(self) -> None:
        """Take in everything anew the next time: the file holds other notes."""
        self._version = -1

    def list(self, wanted: Wanted, sorting: Sorting = Sorting.PLACE, *, descending: bool = False) -> NoteList:
        clauses, values = [_ON_SHELF[wanted.shelf]], list[str]()
        words = dict.fromkeys(self._alike(wanted.words).split())
        tags = dict.fromkeys(f"\n{tag.casefold()}\n" for tag in wanted.tags)
        for column, parts in (("found", words), ("tags", tags)):
            if parts:  # one condition for all: SQLite takes no more than 1,000 in a row
                clauses.append(f"NOT EXISTS (SELECT 1 FROM json_each(?) WHERE NOT instr({column}, value))")
                values.append(json.dumps(list(parts)))
        if wanted.colours:
            numbers = (str(number) for number, colour in enumerate(Colour) if colour in wanted.colours)
            clauses.append(f"colour IN ({', '.join(numbers)})")
        if wanted.record_key:
            clauses.append("record_key = ?")
            values.append(wanted.record_key)
        rows = self._connection.execute(
            f"SELECT id FROM temp.note_line WHERE {' AND '.join(clauses)}"
            f" ORDER BY {_ORDER[sorting].format('DESC' if descending else '')}",
            values,
        )
        return NoteList(self._connection, self._notes, [note_id for (note_id,) in rows])

    def counts(self) -> dict[Shelf, int]:
        """How many notes there are on each shelf."""
        sums = ", ".join(f"ifnull(sum({condition}), 0)" for condition in _ON_SHELF.values())
        (row,) = self._connection.execute(f"SELECT {sums} FROM temp.note_line").fetchall()
        return dict(zip(_ON_SHELF, row, strict=True))

    def tags(self, shelf: Shelf) -> dict[str, int]:
        """The tags on a shelf in order of letters, and on how many notes; one spelled in two ways counts as the more
        frequent."""
        spelled: dict[str, Counter[str]] = defaultdict(Counter)
        for (tags,) in self._connection.execute(
            "SELECT note.tags FROM temp.note_line CROSS JOIN main.note ON note.rowid = row"
            f" WHERE note_line.tags <> char(10, 10) AND {_ON_SHELF[shelf].replace('deleted', 'note_line.deleted')}"
        ):
            for tag in filter(None, tags.split("\n")):
                spelled[tag.casefold()][tag] += 1
        return {ways.most_common(1)[0][0]: ways.total() for _, ways in sorted(spelled.items())}

    def _look_for_words(self) -> None:
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
