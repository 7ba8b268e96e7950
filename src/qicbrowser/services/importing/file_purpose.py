"""What a file is for: decided by its ending where that is unambiguous, otherwise by how its content begins."""

import json
import re
from enum import Enum, auto
from pathlib import Path

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.services.citations.reading import Format, format_of
from qicbrowser.services.files.bounded_reading import opened
from qicbrowser.services.importing.review_files import is_review_file


class Purpose(Enum):
    TABLES = auto()
    """Tables of evidence, or whole reviews: they are imported."""

    CITATIONS = auto()
    """Citations: they are attached to references."""

    NOTES = auto()

    PROJECT = auto()
    """All that a reader has written, in one file."""


_ENDINGS = {
    **dict.fromkeys((".ris", ".bib", ".bibtex", ".nbib", ".enw", ".ciw"), Purpose.CITATIONS),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".docx", ".xlsx"), Purpose.TABLES),
    ".jsonld": Purpose.NOTES,
    ".qicproject": Purpose.PROJECT,
}
_EXAMINED = 64_000
"""Bytes at the beginning of a file."""

_NOTES = re.compile(r'"(?:oa:)?Annotation(?:Collection|Page)?"|/ns/anno\.jsonld|"(?:annotations|rows)"\s*:\s*\[')
_CITATIONS = re.compile(r'"(?:title|author|issued|DOI|container-title)"\s*:')
_CITATIONS_IN_XML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<xml>\s*<records\b|<!DOCTYPE PubmedArticleSet|<Pubmed)"
)
_NOTES_TABLE = frozenset(("record_key", "note_id"))
_EXAMINED_LINES = 20


def purpose_of(path: Path) -> Purpose:
    """Raises ReaderError where the file cannot be read, or is of no kind that the program has a use for."""
    ending = path.suffix.lower()
    if known := _ENDINGS.get(ending):
        return known
    if is_review_file(path):
        return Purpose.TABLES
    with opened(path, Message("check-file-name")) as file:
        content = file.read(_EXAMINED)
    if content.startswith(b"PK"):
        return Purpose.TABLES  # whose reader names any other archive
    if b"\0" in content and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _unknown(path)
    text = content.decode(json.detect_encoding(content), "replace").lstrip("\ufeff")
    purpose = _purpose_of_text(text, ending)
    if purpose is None:
        raise _unknown(path)
    return purpose


def _purpose_of_text(text: str, ending: str) -> Purpose | None:
    """What a text is for, by how it begins; None where it is of no known kind."""
    if text.lstrip().startswith("<"):
        return Purpose.CITATIONS if _CITATIONS_IN_XML.match(text) else Purpose.TABLES
    if ending in (".csv", ".tsv"):
        headings = {cell.strip(" \r\"'") for cell in re.split(r"[,;\t]", text.partition("\n")[0])}
        return Purpose.NOTES if headings >= _NOTES_TABLE else Purpose.TABLES
    match format_of(text):
        case Format.CSL_JSON:
            return Purpose.NOTES if _NOTES.search(text) else Purpose.CITATIONS if _CITATIONS.search(text) else None
        case Format.LIST if any(line.count("\t") > 1 for line in text.split("\n", _EXAMINED_LINES)):
            return Purpose.TABLES
        case Format.LIST:
            return Purpose.CITATIONS if ending == ".txt" and text.strip() else None
    return Purpose.CITATIONS


def _unknown(path: Path) -> ReaderError:
    return ReaderError(Message("file-of-unknown-kind", path=path.name), Message("choose-known-kind"))
