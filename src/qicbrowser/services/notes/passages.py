"""Notes with the passages they are on, to be read one after the other."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qicbrowser.domain.anchors import Place
from qicbrowser.domain.records import Part
from qicbrowser.services.notes.annotate import place
from qicbrowser.store.library import Library
from qicbrowser.store.user.note_lists import ListedNote


class NotedPassage(NamedTuple):
    """A note, where its words are now, and the whole passage or title that they are in; "" for a note on a whole."""

    listed: ListedNote
    place: Place | None
    text: str
    part: Part


def noted_passages(library: Library, lines: Sequence[ListedNote | None]) -> Iterator[NotedPassage]:
    """The lines of a list of notes with their passages; a note that is no longer in the file is left out."""
    for line in lines:
        if line is None:
            continue
        note = line.note
        anchored = note.anchor is not None
        texts = library.evidence.words.texts(note.record_key) if anchored else ()
        text = next((text for text in texts if text.key == note.text_key), None)
        located = place(library, note) if text else None
        yield NotedPassage(line, located, text.text if text else "", text.part if text else Part.TITLE)
