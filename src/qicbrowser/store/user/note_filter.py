"""Which notes a list shows and in what order, as an SQL query over the temporary table `note_line`."""

import json
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.anchors import Placing
from qicbrowser.domain.records import Colour

NOWHERE = 1 << 50
"""The place in the order of the evidence of a note whose theme or reference is not in this edition."""


class NoteCategory(StrEnum):
    """The notes of one list; stars are in none."""

    NOTES = "notes"
    UNPLACED = "unplaced"
    """Those whose quote is not where it was marked, and those whose theme or reference is not in this edition."""
    DELETED = "bin"


class Sorting(StrEnum):
    """What notes are sorted by; equal ones are in the order of the evidence, then of creation."""

    PLACE = "place"
    WORDS = "words"
    COLOUR = "colour"
    TAGS = "tags"
    """Notes without tags are last in either direction."""
    AUTHOR = "author"
    CHANGED = "changed"
    """For deleted notes: when they were deleted."""
    CREATED = "created"


class NoteFilter(NamedTuple):
    """The conditions of a list: notes with all of the words, all of the tags, and one of the colours."""

    category: NoteCategory = NoteCategory.NOTES
    words: str = ""
    tags: tuple[str, ...] = ()
    colours: frozenset[Colour] = frozenset()
    """Empty for any."""
    record_key: str = ""
    """Only notes on this theme or reference; "" for all."""
    creator: str | None = None
    """Only notes by this author, "" for the reader; None for anybody."""


CONDITIONS: Mapping[NoteCategory, str] = {
    NoteCategory.NOTES: "deleted IS NULL",
    NoteCategory.UNPLACED: f"deleted IS NULL AND (placing NOT IN ('', '{Placing.ANCHORED}') OR place = {NOWHERE})",
    NoteCategory.DELETED: "deleted IS NOT NULL",
}
"""The SQL condition of each category."""

_BY_PLACE = "place {0}, record_key {0}, created {0}, row {0}"
_ORDER = {
    Sorting.PLACE: _BY_PLACE,
    Sorting.WORDS: "searched {0}, " + _BY_PLACE.format(""),
    Sorting.COLOUR: "colour {0}, " + _BY_PLACE.format(""),
    Sorting.TAGS: "tags = char(10, 10), tags {0}, " + _BY_PLACE.format(""),
    Sorting.AUTHOR: "creator COLLATE NOCASE {0}, " + _BY_PLACE.format(""),
    Sorting.CHANGED: "ifnull(deleted, changed) {0}, " + _BY_PLACE.format(""),
    Sorting.CREATED: "created {0}, " + _BY_PLACE.format(""),
}


def query(note_filter: NoteFilter, sorting: Sorting, *, descending: bool) -> tuple[str, list[str]]:
    """The SELECT statement of the ids of a list, in order, and its parameters."""
    from qicbrowser.domain.folding import alike  # with the first list, not with the start

    clauses, values = [CONDITIONS[note_filter.category]], list[str]()
    words = dict.fromkeys(alike(note_filter.words).split())
    tags = dict.fromkeys(f"\n{tag.casefold()}\n" for tag in note_filter.tags)
    for column, parts in (("searched", words), ("tags", tags)):
        if parts:  # one condition for all: SQLite allows no more than 1,000 in a row
            clauses.append(f"NOT EXISTS (SELECT 1 FROM json_each(?) WHERE NOT instr({column}, value))")
            values.append(json.dumps(list(parts)))
    if note_filter.colours:
        numbers = (str(number) for number, colour in enumerate(Colour) if colour in note_filter.colours)
        clauses.append(f"colour IN ({', '.join(numbers)})")
    if note_filter.record_key:
        clauses.append("record_key = ?")
        values.append(note_filter.record_key)
    if note_filter.creator is not None:
        clauses.append("creator = ?")
        values.append(note_filter.creator)
    order = _ORDER[sorting].format("DESC" if descending else "")
    return f"SELECT id FROM temp.note_line WHERE {' AND '.join(clauses)} ORDER BY {order}", values
