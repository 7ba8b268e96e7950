"""Selection -> note: what may be written, and how a note is tied to words."""

from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.anchors import Place, anchor, locate
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Anchor, Colour, Note, Span
from qicbrowser.services.changes import Change, now
from qicbrowser.store.library import Library

LONGEST = 100_000
"""Characters of one note."""

MOST_TAGS = 20
LONGEST_TAG = 60


class Target(NamedTuple):
    """What a note is to be written on: a theme or reference as a whole, or words of one of its texts."""

    record_key: str
    text_key: str
    span: Span | None = None


def highlight(library: Library, target: Target, colour: Colour) -> Note:
    """A note without words: the target's words marked in a colour. It is not stored yet; see `changes`."""
    if target.span is None:
        raise ReaderError(Message("highlight-without-words"), hint=Message("select-words-first"))
    return _note(target, _anchor(library, target), "", colour)


def annotate(
    library: Library, target: Target, words: str, colour: Colour = Colour.YELLOW, tags: Sequence[str] = ()
) -> Note:
    """A note with words, or with tags alone. It is not stored yet; see `changes`."""
    if not words.strip() and not tags:
        raise ReaderError(Message("empty-note"), hint=Message("write-or-highlight"))
    note = _note(target, _anchor(library, target) if target.span else None, _bounded(words), colour)
    return retagged(note, tags)._replace(changed=note.created)


def star_toggled(library: Library, record_key: str) -> Change[Note]:
    """What gives a theme or reference its star, or takes it away. There is one star for each, with an id of its own."""
    star = library.notes.get(f"star {record_key}")
    if star is None:
        fresh = _note(Target(record_key, record_key), None, "", Colour.YELLOW)
        return Change(None, fresh._replace(id=f"star {record_key}", starred=True))
    return Change(star, star._replace(deleted=None, changed=now()) if star.deleted else deleted(star))


def reworded(note: Note, words: str) -> Note:
    return note._replace(words=_bounded(words), changed=now())


def retagged(note: Note, tags: Sequence[str]) -> Note:
    """The note with other tags, as `tags_of` reads them."""
    if len(tags) > MOST_TAGS or any(len(tag) > LONGEST_TAG for tag in tags):
        raise ReaderError(
            Message("note-tags-too-many", most=MOST_TAGS, longest=LONGEST_TAG), hint=Message("use-fewer-tags")
        )
    return note._replace(tags=tuple(map(_whole, tags)), changed=now())


def reattached(library: Library, note: Note, target: Target) -> Note:
    """The note on the target's words; what is written in it stays."""
    moved = note._replace(record_key=target.record_key, text_key=target.text_key, anchor=_anchor(library, target))
    return moved._replace(changed=now())


def revived(note: Note, words: str) -> Note:
    """A deleted note with words again."""
    return reworded(note, words)._replace(deleted=None)


def recoloured(note: Note, colour: Colour) -> Note:
    return note._replace(colour=colour, changed=now())


def deleted(note: Note) -> Note:
    """The note as deleted: it keeps its id and words, and can be put back."""
    return note._replace(deleted=now())


def place(library: Library, note: Note) -> Place | None:
    """Where a note's words are now; None for a note on a whole theme or reference."""
    if note.anchor is None:
        return None
    return locate(note.anchor, library.evidence.text(note.text_key) or "")


def _note(target: Target, anchor: Anchor | None, words: str, colour: Colour) -> Note:
    from uuid import uuid4  # a start, which writes nothing, does without it

    moment = now()
    return Note(str(uuid4()), target.record_key, target.text_key, anchor, words, colour, moment, moment)


def _anchor(library: Library, target: Target) -> Anchor:
    text = library.evidence.text(target.text_key)
    if text is None or target.span is None:
        raise ReaderError(Message("text-unknown", key=target.text_key), hint=Message("select-words-of-passage"))
    try:
        return anchor(text, target.span)
    except ValueError as error:
        raise ReaderError(Message("no-words-selected"), hint=Message("select-words-first")) from error


def _bounded(words: str) -> str:
    if len(words) > LONGEST:
        raise ReaderError(Message("note-too-long", longest=LONGEST), hint=Message("split-note"))
    return "\n".join(_whole(words).strip().splitlines())


def _whole(text: str) -> str:
    """Half a surrogate pair is not text and cannot be saved: it becomes the replacement character."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
