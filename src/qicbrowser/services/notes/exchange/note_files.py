"""Notes as a file: which notes, in which form, written whole or not at all."""

from collections.abc import Collection, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Note, Setting
from qicbrowser.services.changes import Change
from qicbrowser.services.files.atomic import write_whole
from qicbrowser.services.files.csv_dialects import Preset, as_text, form
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.notes.exchange.annotation_fields import LONGEST_NAME
from qicbrowser.services.notes.exchange.annotation_writing import as_name, collection
from qicbrowser.services.notes.exchange.note_reports import Grouping, Words, report, table
from qicbrowser.store.library import Library

_CREATOR = "creator"
"""The setting that holds the reader's own name."""


class Format(StrEnum):
    JSONLD = "jsonld"
    CSV = "csv"
    MARKDOWN = "markdown"


ENDINGS = {
    "jsonld": Format.JSONLD,
    "json": Format.JSONLD,
    "csv": Format.CSV,
    "tsv": Format.CSV,
    "md": Format.MARKDOWN,
    "markdown": Format.MARKDOWN,
}
"""What the ending of a file's name says of its format; "tsv" says its preset too."""


class Options(NamedTuple):
    """How notes are written: `grouping` is for Markdown, `preset` for CSV; `name` is the reader's own."""

    format: Format
    grouping: Grouping
    preset: Preset
    name: str

    @property
    def ending(self) -> str:
        """What the name of a file of this kind ends in."""
        match self.format:
            case Format.JSONLD:
                return "jsonld"
            case Format.MARKDOWN:
                return "md"
            case Format.CSV:
                return "tsv" if self.preset is Preset.TSV else "csv"


def notes_of(library: Library, keys: Collection[str] | None = None) -> tuple[Note, ...]:
    """The notes and stars on these themes and references, or on all, that are not deleted, in the order of writing."""
    notes = library.notes
    stars = [star for key in sorted(notes.starred()) if (star := notes.star_of(key))]
    return tuple(note for note in (*notes.all(), *stars) if keys is None or note.record_key in keys)


def content(library: Library, notes: Sequence[Note], options: Options, moment: datetime, words: Words) -> bytes:
    """The bytes of the file; `words` renders the messages of a Markdown report."""
    match options.format:
        case Format.JSONLD:
            return collection(library, notes, options.name, moment).encode()
        case Format.MARKDOWN:
            return report(library, _named(notes, options.name), options.grouping, moment, words).encode()
        case Format.CSV:
            written = form(options.preset)
            return as_text(table(library, _named(notes, options.name)), written).encode(written.encoding)


def save(library: Library, path: Path, written: bytes) -> None:
    """Write a file, whole or not at all; raises ReaderError when it cannot be written."""
    write_whole(path, written, OwnFiles.of(library))


def own_name(library: Library) -> str:
    """The reader's own name, "" where none was given."""
    setting = library.settings.get(_CREATOR)
    return setting.value if setting else ""


def typed_name(text: str) -> str:
    """A name as it was typed, in one line; raises ReaderError for one that is too long."""
    name = as_name(text.encode(errors="replace").decode())
    if len(name) > LONGEST_NAME:
        raise ReaderError(Message("name-too-long", longest=LONGEST_NAME), hint=Message("shorten-it"))
    return name


def renaming(library: Library, name: str) -> Sequence[Change[Setting]]:
    """What makes this the reader's own name; nothing where it is already."""
    before = library.settings.get(_CREATOR)
    after = Setting(_CREATOR, name) if name else None
    return [] if before == after else [Change(before, after)]


def _named(notes: Sequence[Note], name: str) -> Sequence[Note]:
    """The notes, with the reader's name on those that are the reader's own."""
    return [note if note.creator else note._replace(creator=name) for note in notes]
