"""Files of other formats: recognised by how they begin, and refused by name with what to do instead."""

import json
import re

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message

_EXPORT_ANNOTATIONS = Message("export-annotations")
_EXPORT_FROM_HERE = Message("export-notes-from-here")
_ATTACH = Message("attach-references-file")

_SIGNATURES = (
    (b"SQLite format 3\0", Message("notes-from-database"), Message("export-notes-from-database")),
    (b"%PDF-", Message("notes-from-pdf"), _EXPORT_ANNOTATIONS),
    (b"PK\x03\x04", Message("notes-from-zip"), _EXPORT_ANNOTATIONS),
)
_BEGINNINGS = (
    (r"# Notes\b|# .{1,100}\n\n.{1,100} · QIC Browser\n", Message("notes-from-report"), _EXPORT_FROM_HERE),
    (r"(?i:<\?xml|<!doctype|<html|<rdf)", Message("notes-from-xml"), _EXPORT_ANNOTATIONS),
    (r"@(?:prefix|base)\s|(?i:PREFIX\s+\w*:\s*<)", Message("notes-from-turtle"), Message("export-as-json-ld")),
    (r"TY {1,2}- ", Message("notes-from-ris"), _ATTACH),
    (r"@\w{3,20}\s*\{", Message("notes-from-bibtex"), _ATTACH),
)
_TABLES = (
    ({"record_key", "note_id"}, Message("notes-from-notes-table"), _EXPORT_FROM_HERE),
    ({"highlight", "book title"}, Message("notes-from-readwise"), Message("readwise-has-no-places")),
    (set[str](), Message("notes-from-table"), _EXPORT_ANNOTATIONS),
)
_HEADING = re.compile(r"[\w][\w ./()#-]{0,39}")
_JSON = re.compile(r"[{\[\"]|-?[0-9]|(?:true|false|null|NaN|-?Infinity)\b")
_LOOKED_AT = 10_000
"""Bytes."""


def refuse_by_name(content: bytes) -> None:
    """Raises ReaderError for a file that begins as one of another format does."""
    for signature, kind, hint in _SIGNATURES:
        if content.startswith(signature):
            _refuse(kind, hint)
    begin = content[:_LOOKED_AT].decode(json.detect_encoding(content), "replace").lstrip("\ufeff \t\r\n")
    for sign, kind, hint in _BEGINNINGS:
        if re.match(sign, begin):
            _refuse(kind, hint)
    headings = _headings(begin.partition("\n")[0])
    for named, kind, hint in _TABLES:
        if headings and named <= headings:
            _refuse(kind, hint)
    if not begin:
        _refuse(Message("notes-from-empty-file"), Message("export-notes-again"))
    if not _JSON.match(begin):
        _refuse(Message("notes-from-other-file"), _EXPORT_ANNOTATIONS)


def refuse_references(kinds: frozenset[str]) -> None:
    """Raises ReaderError for the types of the items of a CSL-JSON file."""
    if kinds & {"article-journal", "article-magazine", "book", "chapter", "paper-conference", "report", "thesis"}:
        _refuse(Message("notes-from-csl-json"), _ATTACH)


def _refuse(kind: Message, hint: Message) -> None:
    raise ReaderError(kind, hint=hint)


def _headings(line: str) -> frozenset[str]:
    """The names of the columns, where a line names at least three and nothing else."""
    for separator in ",;\t":
        cells = [cell.strip(" \r\"'").lower() for cell in line.split(separator)]
        if len(cells) >= 3 and all(_HEADING.fullmatch(cell) for cell in cells):
            return frozenset(cells)
    return frozenset()
