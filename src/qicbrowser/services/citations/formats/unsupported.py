"""Formats of references that are not read: recognised by how a text begins, and refused with what to export instead."""

import re
from collections.abc import Sequence
from itertools import islice

from qicbrowser.domain.errors import ReaderError

_RIS = "Export the references as RIS, and attach that file."
_ENDNOTE = "In EndNote, export with the output style “RefMan (RIS) Export”."
_TEXT = "Save the reference list as plain text, or export the references as RIS."
_YAML = (
    r"(?:---[ \t]*\n)?(?:#.*\n)*(?:(?:references:[ \t]*\n)?[ \t]*- +['\"]?(?:id|type|title|author|DOI)['\"]?:"
    r"|[\w:-]{1,80}:[ \t]*\n[ \t]+(?:type|title|author): )"
)
_SIGNS = (
    (r"%0 +\S.*\n%[A-Z0-9@!] ", "EndNote's tagged format (.enw)", _ENDNOTE),
    (r"FN +(?:Clarivate|Thomson|ISI)\b|PT [JBSP]\n", "Web of Science's tagged format (.ciw)", _RIS),
    (r"RT +[A-Z][\w ,()]{1,40}\n(?:SR|ID|A1|T1) ", "RefWorks' tagged format", _RIS),
    (r"VN +- Ovid|<\s?1\s?>\s{1,20}Unique Identifier", "Ovid's own format", "In Ovid, export as “RIS”."),
    (r"(?:<\?xml[^>]{0,200}>\s*)?<xml>\s*<records\b", "EndNote XML", _ENDNOTE),
    (r"(?i:<\?xml|<!doctype|<html)", "XML or HTML", _RIS),
    (r"\{\\rtf", "a rich text file (RTF)", _TEXT),
    (_YAML, "YAML", "Export the references as RIS, BibTeX or CSL-JSON."),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF file", "Copy its reference list and paste it, or export the references as RIS."),
    (b"PK\x03\x04", "a Word, Excel or zip file", _TEXT),
    (b"\xd0\xcf\x11\xe0", "an older Word or Excel file", _TEXT),
    (b"SQLite format 3\x00", "the database of a program", "In that program, export the references as RIS."),
)
_HEADINGS = re.compile(
    r"(?:(?:article|source|publication|document|journal|primary|full) )?(?:authors?|title|year|journal|type|name)s?"
    r"|(?:author|item|reference) (?:full names|type|\(s\))|doi|pmid|abstract|volume|issue|pages|url"
)
_CERTAIN = frozenset(("title", "article title", "author", "authors", "doi", "pmid"))
_TAGGED = re.compile(r"[A-Z][A-Z0-9]{1,3} *[-:] |%[A-Z0-9] ")
_SEPARATORS = ",;\t|"
_LOOKED_AT = 100_000
"""Characters."""

_LINES = 50


def refuse_by_signature(content: bytes) -> None:
    """Raises ReaderError for the bytes of a file that is not text, where these begin as those of a known program."""
    for signature, name, hint in _SIGNATURES:
        if content.startswith(signature):
            _refuse(name, hint)


def refuse_by_name(text: str) -> None:
    """Raises ReaderError for a text that begins as one in another format does."""
    start = re.match(r"\s*", text)
    begin = start.end() if start else 0
    for sign, name, hint in _SIGNS:
        if re.compile(sign).match(text, begin):
            _refuse(name, hint)


def refuse_lists_of_fields(text: str) -> None:
    """The same for a text that would pass for a list of references, and is a table or has a field per line."""
    lines = _first_lines(text)
    if lines and (_has_headings(lines[0]) or _has_columns(lines)):
        _refuse("a table (CSV or tab-separated)", "Export the references as RIS, or paste them as a numbered list.")
    if len(lines) > 2 and sum(bool(_TAGGED.match(line)) for line in lines) > 0.8 * len(lines):
        _refuse("a format with a field per line that is not known", _RIS)


def _refuse(name: str, hint: str) -> None:
    raise ReaderError(f"This is {name}, which cannot be read.", hint=hint)


def _first_lines(text: str) -> list[str]:
    """The first lines that are not empty."""
    return list(islice((line for line in text[:_LOOKED_AT].split("\n") if line.strip()), _LINES))


def _has_headings(line: str) -> bool:
    """Whether a line names the columns of a table."""
    for separator in _SEPARATORS:
        cells = [cell.strip(" \t\"'").lower() for cell in line.split(separator)]
        named = [cell for cell in cells if _HEADINGS.fullmatch(cell)]
        if len(named) > 1 and _CERTAIN & set(named) and max(map(len, cells)) <= 40:
            return True
    return False


def _has_columns(lines: Sequence[str]) -> bool:
    """Whether each line has the same number of tabs, two or more."""
    tabs = {line.rstrip("\n").count("\t") for line in lines}
    return len(lines) > 1 and len(tabs) == 1 and tabs.pop() > 1
