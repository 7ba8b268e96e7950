"""Merging notes from a file with the user's own: the plan, note by note, and the changes that carry it out.

docs/guide/notes-exchange.md says how it is decided.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID, uuid5

from qicbrowser.domain.records import Note
from qicbrowser.services.changes import Change
from qicbrowser.services.notes.annotate import deleted
from qicbrowser.services.notes.exchange.annotation_reading import ReadNotes
from qicbrowser.store.library import Library

_LOSERS = UUID("5b1f0c52-6a53-5d0f-8f0e-51494341b00c")
"""The ids of notes that lost are made in this name space: merged again, they are the same notes."""


class Kind(StrEnum):
    """What becomes of a note of the file."""

    NEW = "new"
    NEWER = "newer"
    """Theirs takes the place of mine; words of mine that it does not have become a deleted note with a new id."""
    CONFLICT = "conflict"
    """Both were changed: the newer one stays, and the other becomes a deleted note with a new id."""
    OLDER = "older"
    """Mine stays."""
    SAME = "same"
    DELETED = "deleted"
    """Mine is among the deleted notes, deleted after theirs was last changed: it stays there."""


class Entry(NamedTuple):
    """A note of the file, the note here that has its id, and the changes that bring them together."""

    kind: Kind
    theirs: Note
    mine: Note | None
    changes: tuple[Change[Note], ...] = ()


class Plan(NamedTuple):
    """`elsewhere` is the number of notes on other evidence, which are not imported."""

    entries: tuple[Entry, ...]
    elsewhere: int

    @property
    def counts(self) -> dict[Kind, int]:
        """How many there are of every kind."""
        kinds = [entry.kind for entry in self.entries]
        return {kind: kinds.count(kind) for kind in Kind}


def record_keys(library: Library) -> frozenset[str]:
    """The keys of what notes can be on: the themes and references of this evidence, and what has notes already."""
    evidence = library.evidence
    references = frozenset(line.key for line in evidence.reference_lines())
    return references | library.notes.keys_of_records() | frozenset(evidence.keys_of_themes())


def plan(library: Library, read: ReadNotes, name: str) -> Plan:
    """What importing these notes changes; notes whose creator is `name`, the user's own name, become the user's."""
    theirs = {note.id: note._replace(creator="") if note.creator == name else note for note in read.notes}
    entries = [_entry(library, note, theirs) for note in theirs.values()]
    return Plan(tuple(entries), read.elsewhere)


def changes(merged: Plan) -> Sequence[Change[Note]]:
    """All that a plan changes, for one step."""
    return [change for entry in merged.entries for change in entry.changes]


def _entry(library: Library, theirs: Note, all_theirs: Mapping[str, Note]) -> Entry:
    mine = library.notes.get(theirs.id)
    if mine is None:
        return Entry(Kind.NEW, theirs, None, (Change(None, theirs),))
    # Whose it is and when it was begun were known here before: a file that passed through other hands may say less.
    theirs = theirs._replace(creator=mine.creator, created=mine.created)
    if mine.deleted and theirs.changed <= mine.deleted:
        return Entry(Kind.DELETED, theirs, mine)
    if _content(mine) == _content(theirs):
        return Entry(Kind.SAME, theirs, mine)
    wins = bool(mine.deleted) or _rank(theirs) > _rank(mine)
    if wins:
        changes = (Change(mine, theirs), *_saved_loser(library, mine, theirs, all_theirs))
    else:
        changes = () if _is_earlier(theirs, mine) else _saved_loser(library, theirs, mine, all_theirs)
    if not changes:
        return Entry(Kind.OLDER, theirs, mine)
    both_changed = not mine.deleted and not _is_earlier(mine, theirs) and len(changes) > wins
    return Entry(Kind.CONFLICT if both_changed else Kind.NEWER, theirs, mine, changes)


def replacing(library: Library, entry: Entry, all_theirs: Mapping[str, Note]) -> tuple[Change[Note], ...]:
    """What puts the note of the file in the place of the one here, whichever is newer.

    Words of the one here that it does not have become a deleted note with a new id.
    """
    if entry.mine is None:
        return entry.changes
    return (Change(entry.mine, entry.theirs), *_saved_loser(library, entry.mine, entry.theirs, all_theirs))


def _rank(note: Note) -> tuple[str, str, tuple[str, ...], str]:
    """What decides: when it was changed; for the same moment what is in it, so that both sides decide alike."""
    return note.changed, *_written(note), note.colour


def _content(note: Note) -> Note:
    return note._replace(changed="")


def _is_earlier(note: Note, other: Note) -> bool:
    """Whether one is the note as it was first written, which the other was made of."""
    return note.changed == note.created and other.changed > note.changed


def _written(note: Note) -> tuple[str, tuple[str, ...]]:
    return note.words, note.tags


def _saved_loser(
    library: Library, loser: Note, winner: Note, all_theirs: Mapping[str, Note]
) -> tuple[Change[Note], ...]:
    """What puts a note that lost among the deleted notes; nothing if its words are saved already."""
    if _written(loser) in {("", ()), _written(winner)}:
        return ()
    note_id = str(uuid5(_LOSERS, repr((loser.id, loser.changed, _written(loser)))))
    # An earlier merge may have kept it, or the file brings it; where that note was rewritten since, another id is free.
    while known := library.notes.get(note_id) or all_theirs.get(note_id):
        if _written(known) == _written(loser):
            return ()
        note_id = str(uuid5(_LOSERS, note_id))
    copy = loser._replace(id=note_id)
    return (Change(None, copy if copy.deleted else deleted(copy)),)
