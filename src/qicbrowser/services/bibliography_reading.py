"""Citations from outside: what a file, or pasted text, says of each publication, and which number it claims there.

Whatever is read was written by others, in any way: within bounds, with its place in the file, and without a guess.
"""

import codecs
import re
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, NoReturn

from qicbrowser.domain.csl import Item, given
from qicbrowser.domain.errors import ReaderError

LARGEST = 20_000_000
"""Bytes of one file."""

MOST = 20_000
"""Records of one file."""

AS_GIVEN = "as given: "
"""Begins the note of a record whose citation is kept word for word: no other field of RIS or BibTeX is for that."""


_MARKUP = re.compile(r"\s*(?:<\?xml|<!doctype|<html|%PDF-)", re.IGNORECASE)
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


class Read(NamedTuple):
    format: Format
    records: tuple[Record, ...]
    told: tuple[str, ...] = ()
    """What the reader should know of how it was read."""


_HINT = "RIS, PubMed (.nbib), BibTeX, CSL-JSON and a numbered list of references can be read."


def read_file(path: Path) -> Read:
    """The citations of a file; raises ReaderError, with the line and the reason, where it cannot be read."""
    if path.exists() and not path.is_file():
        raise ReaderError(f"{path} is a folder or a device.", hint=_HINT)
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise ReaderError(f"{path} cannot be read: {error.strerror}.", hint=_HINT) from error
    if len(content) > LARGEST:
        raise ReaderError(
            f"{path} is larger than {LARGEST // 1_000_000} MB.", hint="Export fewer publications at a time."
        )
    try:
        text, told = _decoded(content)
        read = read_text(text)
    except ReaderError as error:
        raise ReaderError(f"{path}: {error.message}", hint=error.hint) from error
    return read._replace(told=(*told, *read.told))


def read_text(text: str) -> Read:
    """The citations of a text, whichever of the formats it is in; raises ReaderError as `read_file` does."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if "\x00" in text:
        broken(text.count("\n", 0, text.index("\x00")) + 1, "this is not text")
    if _MARKUP.match(text):
        broken(1, "this is XML, HTML or PDF, and no list of citations")
    if len(text) > LARGEST:
        raise ReaderError("This text is too long.", hint="Paste fewer publications at a time.")
    found = _format(text)
    records = tuple(map(_ours, _readers()[found](text)))
    if not records:
        raise ReaderError("No citation was found in this.", hint=_HINT)
    if len(records) > MOST:
        raise ReaderError(f"This has more than {MOST:,} citations.", hint="Export fewer publications at a time.")
    return Read(found, records)


def _ours(record: Record) -> Record:
    """A record that this program wrote of a citation it has as it was given."""
    note = str(record.item.get("note", ""))
    if not note.startswith(AS_GIVEN) or record.item.get("title"):
        return record
    known = {name: part for name, part in record.item.items() if name in {"DOI", "PMID", "URL"}}
    return record._replace(item={**given(note.removeprefix(AS_GIVEN)), **known})


def broken(line: int, reason: str) -> NoReturn:
    """Refuse a file for what stands in a line."""
    raise ReaderError(
        f"Line {line:,}: {reason}. Nothing was taken from it.", hint="Export it anew, or correct that line."
    )


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
    Format.RIS: re.compile(r"^[ \t]*TY {1,2}-", re.MULTILINE),
    Format.NBIB: re.compile(r"^PMID *- ", re.MULTILINE),
    Format.BIBTEX: re.compile(r"^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]", re.MULTILINE),
    Format.CSL_JSON: re.compile(r"\A\s*(?:\[\s*[\[{\]\"]|\{)"),
}


def _format(text: str) -> Format:
    """The format whose sign stands first; a list of references has none."""
    found = {name: sign.search(text) for name, sign in _SIGNS.items()}
    places = {name: match.start() for name, match in found.items() if match}
    return min(places, key=lambda name: places[name], default=Format.LIST)


def _readers() -> Mapping[Format, Callable[[str], Sequence[Record]]]:
    # With the first file: none of these libraries is needed before.
    from qicbrowser.services import bibtex, csljson, pasted, ris

    return {
        Format.RIS: ris.read_ris,
        Format.NBIB: ris.read_nbib,
        Format.BIBTEX: bibtex.read,
        Format.CSL_JSON: csljson.read,
        Format.LIST: pasted.read,
    }
