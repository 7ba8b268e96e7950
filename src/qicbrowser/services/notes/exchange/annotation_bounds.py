"""How much of a file of annotations is imported: enough for any reader, and what the window can show at once."""

from collections import Counter

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Note
from qicbrowser.services.files.bounded_json import Value

MOST = 50_000
"""Annotations of one file."""

MOST_CHARACTERS = 20_000_000
"""Characters of all words, quotes and tags of one file: a search reads all of them."""

MOST_ON_ONE = 5_000
"""Notes of one file on one theme or reference."""

MOST_CHARACTERS_ON_ONE = 1_000_000
"""Characters of all words, quotes and tags on one theme or reference: its page shows all of them."""


class Amounts:
    """How much the notes of a file are, together and on each theme or reference; what is too much is a fault once."""

    def __init__(self) -> None:
        self._characters = 0
        self._notes_on: Counter[str] = Counter()
        self._characters_on: Counter[str] = Counter()

    def add(self, annotation: Value, note: Note) -> None:
        """Raises AtFaultError for the note that is too much."""
        size = len(note.words) + sum(map(len, note.tags)) + (len(note.anchor.quote) if note.anchor else 0)
        key, before_on, before = note.record_key, self._characters_on[note.record_key], self._characters
        self._notes_on[key] += 1
        self._characters_on[key] += size
        self._characters += size
        if self._notes_on[key] == MOST_ON_ONE + 1:
            annotation.wrong(Message("notes-on-one-too-many", most=MOST_ON_ONE, key=key), Message("export-fewer-notes"))
        if before_on <= MOST_CHARACTERS_ON_ONE < self._characters_on[key]:
            annotation.wrong(
                Message("notes-on-one-too-long", most=MOST_CHARACTERS_ON_ONE, key=key), Message("export-fewer-notes")
            )
        if before <= MOST_CHARACTERS < self._characters:
            annotation.wrong(Message("notes-too-long", most=MOST_CHARACTERS), Message("export-fewer-notes"))
