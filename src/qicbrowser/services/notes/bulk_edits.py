"""Edits of many notes at once: tags, colours, deletion. Nothing is stored yet; see `changes`."""

from collections.abc import Iterable

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Colour, Note
from qicbrowser.domain.tags import tags_of
from qicbrowser.services.changes import Change, now
from qicbrowser.services.notes import annotate
from qicbrowser.store.library import Library

Changes = tuple[Change[Note], ...]


def rename_tag(library: Library, old: str, new: str) -> Changes:
    """Another name for a tag on every note that has it, whatever its case; deleted notes too, which can come back.

    A name that is another tag's already makes them one, spelled as that is.
    """
    written = tags_of(new)
    if len(written) != 1:
        raise ReaderError(Message("tag-not-one-name"), hint=Message("rename-or-remove-tag"))
    (name,) = written
    notes = library.notes.tagged()
    if not _same(name, old):
        name = next((tag for note in notes for tag in note.tags if _same(tag, name)), name)
    changes = (
        (note, _merged(name if _same(tag, old) else tag for tag in note.tags)) for note in notes if _has(note, old)
    )
    return _retagged(changes)


def remove_tag(library: Library, tag: str) -> Changes:
    """A tag taken off every note that has it, deleted notes too."""
    return untag(library.notes.tagged(), tag)


def untag(notes: Iterable[Note], tag: str) -> Changes:
    """A tag taken off those of these notes that have it; a note of which nothing is left is deleted."""
    changes = []
    for note in notes:
        tags = [other for other in note.tags if not _same(other, tag)]
        if len(tags) < len(note.tags):
            after = annotate.retagged(note, tags)
            nothing = note.anchor is None and not note.words and not tags
            changes.append(Change(note, annotate.deleted(after) if nothing and not note.deleted else after))
    return tuple(changes)


def tag(notes: Iterable[Note], tags: Iterable[str]) -> Changes:
    """Tags put on those of these notes that lack them."""
    more = tuple(tags)
    return _retagged((note, _merged((*note.tags, *more))) for note in notes)


def recolour(notes: Iterable[Note], colour: Colour) -> Changes:
    return tuple(Change(note, annotate.recoloured(note, colour)) for note in notes if note.colour != colour)


def delete(notes: Iterable[Note]) -> Changes:
    return tuple(Change(note, annotate.deleted(note)) for note in notes if note.deleted is None)


def restore(notes: Iterable[Note]) -> Changes:
    """Deleted notes brought back: later than any deletion that a colleague may send."""
    moment = now()
    return tuple(Change(note, note._replace(deleted=None, changed=moment)) for note in notes if note.deleted)


def purge(notes: Iterable[Note]) -> Changes:
    """Deleted notes removed permanently."""
    return tuple(Change(note, None) for note in notes if note.deleted)


def _retagged(wanted: Iterable[tuple[Note, tuple[str, ...]]]) -> Changes:
    return tuple(Change(note, annotate.retagged(note, tags)) for note, tags in wanted if tags != note.tags)


def _merged(tags: Iterable[str]) -> tuple[str, ...]:
    """Each tag once whatever its case, as it is spelled first."""
    found: dict[str, str] = {}
    for name in tags:
        found.setdefault(name.casefold(), name)
    return tuple(found.values())


def _has(note: Note, tag: str) -> bool:
    return any(_same(other, tag) for other in note.tags)


def _same(tag: str, other: str) -> bool:
    return tag.casefold() == other.casefold()
