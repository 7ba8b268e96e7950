"""Reads citations from a file or from pasted text, in any of the known formats.

The input was written by others, in any way: it is read within bounds, and never guessed at; errors name the place.
"""

import codecs
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.csl import given
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.services.citations.fields import AS_GIVEN
from qicbrowser.services.citations.formats import csl_json, pubmed
from qicbrowser.services.citations.formats.bibtex import reading as bibtex
from qicbrowser.services.citations.formats.reference_list import reading as reference_list
from qicbrowser.services.citations.formats.ris import reading as ris
from qicbrowser.services.citations.formats.unsupported import (
    refuse_by_name,
    refuse_by_signature,
    refuse_lists_of_fields,
)
from qicbrowser.services.citations.records import LARGEST_FILE, MOST_LINES, MOST_RECORDS, BrokenFileError, Record
from qicbrowser.services.files.bounded_reading import read_bounded

_MOST_REMARKS = 3
"""Remarks that are given one by one."""

_CONTROL_CHARACTER = re.compile(rb"[\x00-\x08\x0e-\x19\x1b-\x1f]")
_READABLE_FORMATS = Message("readable-citation-formats")
_EXPORT_FEWER = Message("export-fewer")


class Format(StrEnum):
    """How citations are written in a file."""

    RIS = "ris"
    NBIB = "nbib"
    BIBTEX = "bibtex"
    CSL_JSON = "csl-json"
    LIST = "list"


class Reader(NamedTuple):
    """How a format is read, and what a text in it has near its beginning; None where nothing else has."""

    read: Callable[[str, Progress], Iterable[Record]]
    sign: re.Pattern[str] | None


READERS: Mapping[Format, Reader] = {
    Format.RIS: Reader(ris.read, re.compile(r"^[ \t]*TY[ \t\xa0]{1,2}[-–]", re.MULTILINE)),
    Format.NBIB: Reader(pubmed.read, re.compile(r"^(?:PMID|OWN) *- ", re.MULTILINE)),
    Format.BIBTEX: Reader(bibtex.read, re.compile(r"^[ \t]*@[ \t]*[A-Za-z]+[ \t]*[{(]", re.MULTILINE)),
    Format.CSL_JSON: Reader(csl_json.read, re.compile(r"\A\s*(?:\[\s*[\[{\]\"]|\{)")),
    Format.LIST: Reader(reference_list.read, None),
}
"""Every format that can be read; a text is in the one whose sign is found first in it."""


class ParsedCitations(NamedTuple):
    """What was read, and what the reader should know of how it was read."""

    format: Format
    records: tuple[Record, ...]
    remarks: tuple[Message, ...] = ()


def read_file(path: Path, progress: Progress = unwatched) -> ParsedCitations:
    """The citations of a file; raises ReaderError, with the line and the reason, where it cannot be read.

    `progress` is called as the text is read, and may raise CancelledError.
    """
    content = read_bounded(path, LARGEST_FILE, _READABLE_FORMATS, shorten=_EXPORT_FEWER)
    try:
        refuse_by_signature(content)
        text, remarks = _decoded(content)
        citations = read_text(text, progress)
    except ReaderError as error:
        raise ReaderError(Message("fault-in-file", path=path, fault=error.message), error.hint) from error
    return citations._replace(remarks=(*remarks, *citations.remarks))


def read_text(text: str, progress: Progress = unwatched) -> ParsedCitations:
    """The citations of a text, in whichever of the formats it is; raises ReaderError as `read_file` does."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    text = text.replace("\n\ufeff", "\n").replace("\ufeffTY  -", "\nTY  -")  # files that were joined to one
    _refuse_out_of_bounds(text)
    refuse_by_name(text)
    text_format = format_of(text)
    if text_format is Format.LIST:
        refuse_lists_of_fields(text)
    records: list[Record] = []
    for record in READERS[text_format].read(text, progress):
        if len(records) == MOST_RECORDS:
            raise BrokenFileError(Message("citations-too-many", place=record.place, most=MOST_RECORDS), _EXPORT_FEWER)
        records.append(_with_given_text(record))
    if not records:
        raise ReaderError(Message("no-citation-in-text"), hint=_READABLE_FORMATS)
    return ParsedCitations(text_format, tuple(records), _first_remarks(records))


def _refuse_out_of_bounds(text: str) -> None:
    if "\x00" in text:
        raise BrokenFileError(Message("line-not-text", line=text.count("\n", 0, text.index("\x00")) + 1))
    if len(text) > LARGEST_FILE:
        raise ReaderError(Message("pasted-text-too-long"), hint=Message("paste-fewer"))
    if text.count("\n") > MOST_LINES:
        raise BrokenFileError(Message("lines-too-many", most=MOST_LINES), _EXPORT_FEWER)


def format_of(text: str) -> Format:
    """The format whose sign is first in the text; a list of references has none."""
    signs = {name: reader.sign.search(text) for name, reader in READERS.items() if reader.sign}
    starts = {name: sign.start() for name, sign in signs.items() if sign}
    return min(starts, key=lambda name: starts[name], default=Format.LIST)


def _with_given_text(record: Record) -> Record:
    """A record that this program wrote of a citation kept as it was given: its note is that citation."""
    note = str(record.item.get("note", ""))
    if not note.startswith(AS_GIVEN) or record.item.get("title"):
        return record
    identifiers = {name: part for name, part in record.item.items() if name in {"DOI", "PMID", "URL"}}
    return record._replace(item={**given(note.removeprefix(AS_GIVEN)), **identifiers})


def _first_remarks(records: Sequence[Record]) -> tuple[Message, ...]:
    """The first remarks on records, and how many more there are."""
    remarks = [record.remark for record in records if record.remark]
    more = len(remarks) - _MOST_REMARKS
    return (*remarks[:_MOST_REMARKS], *([Message("more-remarks", n=more)] if more > 0 else []))


def _decoded(content: bytes) -> tuple[str, tuple[Message, ...]]:
    """The content as text, and what the reader should know of its encoding."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace"), ()
    try:
        return content.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        if control := _CONTROL_CHARACTER.search(content):
            line = content.count(b"\n", 0, control.start()) + 1
            raise BrokenFileError(Message("line-not-text", line=line)) from None
        return content.decode("cp1252", "replace"), (Message("read-as-latin-1"),)
