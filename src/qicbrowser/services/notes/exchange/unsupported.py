"""Files that notes are not imported from: recognised by how they begin, and refused by name with what to do instead."""

import json
import re

from qicbrowser.domain.errors import ReaderError

_EXPORT = "Export the notes as Web Annotations (.jsonld)"
_ANNOTATIONS = f"{_EXPORT}; in Hypothesis, as JSON."
_FROM_HERE = f"{_EXPORT}: in QIC Browser, File > Export notes…, or “qicbrowser notes export -o notes.jsonld”."
_ATTACH = "Attach it to the references of the evidence: “qicbrowser references attach”."

_SIGNATURES = (
    (b"SQLite format 3\0", "the database of a program", f"For notes of QIC Browser: {_FROM_HERE}"),
    (b"%PDF-", "a PDF file", _ANNOTATIONS),
    (b"PK\x03\x04", "a Word, Excel or zip file", _ANNOTATIONS),
)
_SIGNS = (
    (r"# Notes\b", "a report (Markdown)", f"It is made to be read. {_FROM_HERE}"),
    (r"(?i:<\?xml|<!doctype|<html|<rdf)", "XML or HTML", _ANNOTATIONS),
    (r"@(?:prefix|base)\s|(?i:PREFIX\s+\w*:\s*<)", "RDF (Turtle)", "Export it as JSON-LD."),
    (r"TY {1,2}- ", "a list of references (RIS)", _ATTACH),
    (r"@\w{3,20}\s*\{", "a list of references (BibTeX)", _ATTACH),
)
_TABLES = (
    ({"record_key", "note_id"}, "a table (CSV) of notes", f"It does not hold all of a note. {_FROM_HERE}"),
    (
        {"highlight", "book title"},
        "a table (CSV) from Readwise",
        "Readwise does not say which passage a highlight is in: write these notes in QIC Browser.",
    ),
    (set[str](), "a table (CSV)", _ANNOTATIONS),
)
_HEADING = re.compile(r"[\w][\w ./()#-]{0,39}")
_JSON = re.compile(r"[{\[\"]|-?[0-9]|(?:true|false|null|NaN|-?Infinity)\b")
_LOOKED_AT = 10_000
"""Bytes."""


def refuse_by_name(content: bytes) -> None:
    """Raises ReaderError for a file that begins as one of another format does."""
    for signature, name, hint in _SIGNATURES:
        if content.startswith(signature):
            _refuse(name, hint)
    begin = content[:_LOOKED_AT].decode(json.detect_encoding(content), "replace").lstrip("\ufeff \t\r\n")
    for sign, name, hint in _SIGNS:
        if re.match(sign, begin):
            _refuse(name, hint)
    headings = _headings(begin.partition("\n")[0])
    for named, name, hint in _TABLES:
        if headings and named <= headings:
            _refuse(name, hint)
    if not begin:
        _refuse("an empty file", "Export the notes again.")
    if not _JSON.match(begin):
        _refuse("not JSON", _ANNOTATIONS)


def refuse_references(kinds: frozenset[str]) -> None:
    """Raises ReaderError for the types of the items of a CSL-JSON file."""
    if kinds & {"article-journal", "article-magazine", "book", "chapter", "paper-conference", "report", "thesis"}:
        _refuse("a list of references (CSL-JSON)", _ATTACH)


def _refuse(name: str, hint: str) -> None:
    raise ReaderError(f"This is {name}, and notes cannot be imported from it.", hint=hint)


def _headings(line: str) -> frozenset[str]:
    """The names of the columns, where a line names at least three and nothing else."""
    for separator in ",;\t":
        cells = [cell.strip(" \r\"'").lower() for cell in line.split(separator)]
        if len(cells) >= 3 and all(_HEADING.fullmatch(cell) for cell in cells):
            return frozenset(cells)
    return frozenset()
