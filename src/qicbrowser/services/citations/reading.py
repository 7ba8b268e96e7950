"""Citations from outside: what a file, or pasted text, says of each publication, and which number it claims there.

Whatever is read was written by others, in any way: within bounds, with its place in the file, and without a guess.
"""

import codecs
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, NoReturn, TypeVar

from qicbrowser.domain.csl import Item, given
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.services.citations.fields import AS_GIVEN
from qicbrowser.services.citations.formats.unsupported import (
    refuse_by_name,
    refuse_by_signature,
    refuse_lists_of_fields,
)
from qicbrowser.services.files.bounded_reading import read_bounded

LARGEST = 20_000_000
"""Bytes of one file."""

MOST = 20_000
"""Records of one file."""

MOST_LINES = 2_000_000
"""Lines of one file."""

LONGEST_FIELD = 1_000_000
"""Characters of one field, or of one reference of a list."""

T = TypeVar("T")

_STEP = 256
"""Items, such as lines, between two calls of `progress`."""

_MOST_TOLD = 3
"""Records of which the reader is told one by one."""

_NOT_TEXT = re.compile(rb"[\x00-\x08\x0e-\x19\x1b-\x1f]")


class Format(StrEnum):
    """How citations are written in a file."""

    RIS = "ris"
    NBIB = "nbib"
    BIBTEX = "bibtex"
    CSL_JSON = "csl-json"
    LIST = "list"


class Label(NamedTuple):
    """What may be a record's number: `name` says what it is in the file, such as "its ID"."""

    name: str
    text: str


class Record(NamedTuple):
    """A citation as it stands in a file; `place` is its line or number there."""

    item: Item
    place: str
    labels: tuple[Label, ...] = ()
    told: str = ""
    """What the reader should know of how it was read."""


class Read(NamedTuple):
    format: Format
    records: tuple[Record, ...]
    told: tuple[str, ...] = ()
    """What the reader should know of how it was read."""


_HINT = "RIS, PubMed (.nbib), BibTeX, CSL-JSON and a numbered list of references can be read."


def read_file(path: Path, progress: Progress = unwatched) -> Read:
    """The citations of a file; raises ReaderError, with the line and the reason, where it cannot be read.

    `progress` is called as the text is read, and may raise CancelledError.
    """
    content = read_bounded(path, LARGEST, _HINT, shorten="Export fewer publications at a time.")
    try:
        refuse_by_signature(content)
        text, told = _decoded(content)
        read = read_text(text, progress)
    except ReaderError as error:
        raise ReaderError(Message("fault-in-file", path=path, fault=error.message), error.hint) from error
    return read._replace(told=(*told, *read.told))


def read_text(text: str, progress: Progress = unwatched) -> Read:
    """The citations of a text, whichever of the formats it is in; raises ReaderError as `read_file` does."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\n\ufeff", "\n").replace("\ufeffTY  -", "\nTY  -")  # files that were joined to one
    if "\x00" in text:
        broken(text.count("\n", 0, text.index("\x00")) + 1, "this is not text")
    if len(text) > LARGEST:
        raise ReaderError(Message("pasted-text-too-long"), hint=Message("paste-fewer"))
    if text.count("\n") > MOST_LINES:
        broken(MOST_LINES + 1, f"this has more than {MOST_LINES:,} lines")
    refuse_by_name(text)
    found = _format(text)
    if found is Format.LIST:
        refuse_lists_of_fields(text)
    records: list[Record] = []
    for record in _readers()[found](text, progress):
        if len(records) == MOST:
            broken(record.place, f"this has more than {MOST:,} citations", hint="Export fewer publications at a time.")
        records.append(_ours(record))
    if not records:
        raise ReaderError("No citation was found in this.", hint=_HINT)
    return Read(found, tuple(records), _told(records))


def watched(items: Sequence[T], progress: Progress) -> Iterator[T]:
    """Items one after the other, while `progress` is told how many of them are done."""
    for done, item in enumerate(items):
        if done % _STEP == 0:
            progress(done, len(items))
        yield item
    progress(len(items), len(items))


def _told(records: Iterable[Record]) -> tuple[str, ...]:
    """What is to be known of the records: of the first of them, and of how many more."""
    lines = [f"{record.place.capitalize()}: {record.told}." for record in records if record.told]
    more = len(lines) - _MOST_TOLD
    return (*lines[:_MOST_TOLD], *([f"The same of {more:,} more."] if more > 0 else []))


def _ours(record: Record) -> Record:
    """A record that this program wrote of a citation it has as it was given."""
    note = str(record.item.get("note", ""))
    if not note.startswith(AS_GIVEN) or record.item.get("title"):
        return record
    known = {name: part for name, part in record.item.items() if name in {"DOI", "PMID", "URL"}}
    return record._replace(item={**given(note.removeprefix(AS_GIVEN)), **known})


def broken(place: int | str, reason: str, hint: str = "Export it again, or correct that line.") -> NoReturn:
    """Refuse a file for what is in a line, or at a place such as "item 3"."""
    where = f"Line {place:,}" if isinstance(place, int) else place.capitalize()
    raise ReaderError(f"{where}: {reason}. Nothing was read from it.", hint=hint)


def _decoded(content: bytes) -> tuple[str, tuple[str, ...]]:
    """As text, and what is to be known of it."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace"), ()
    try:
        return content.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        if unread := _NOT_TEXT.search(content):
            broken(content.count(b"\n", 0, unread.start()) + 1, "this is not text")
        told = "It is not in UTF-8 and was read as Latin-1 (Windows-1252): have a look at the accents."
        return content.decode("cp1252", "replace"), (told,)


_SIGNS: Mapping[Format, re.Pattern[str]] = {
    Format.RIS: re.compile(r"^[ \t]*TY[ \t\xa0]{1,2}[-–]", re.MULTILINE),
    Format.NBIB: re.compile(r"^(?:PMID|OWN) *- ", re.MULTILINE),
    Format.BIBTEX: re.compile(r"^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]", re.MULTILINE),
    Format.CSL_JSON: re.compile(r"\A\s*(?:\[\s*[\[{\]\"]|\{)"),
}


def _format(text: str) -> Format:
    """The format whose sign stands first; a list of references has none."""
    found = {name: sign.search(text) for name, sign in _SIGNS.items()}
    places = {name: match.start() for name, match in found.items() if match}
    return min(places, key=lambda name: places[name], default=Format.LIST)


def _readers() -> Mapping[Format, Callable[[str, Progress], Iterable[Record]]]:
    # With the first file: none of these libraries is needed before.
    from qicbrowser.services.citations.formats import csl_json, pubmed
    from qicbrowser.services.citations.formats.bibtex import reading as bibtex
    from qicbrowser.services.citations.formats.reference_list import reading as pasted
    from qicbrowser.services.citations.formats.ris import reading as ris

    return {
        Format.RIS: ris.read,
        Format.NBIB: pubmed.read,
        Format.BIBTEX: bibtex.read,
        Format.CSL_JSON: csl_json.read,
        Format.LIST: pasted.read,
    }
