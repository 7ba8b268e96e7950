"""Formats of references that are not read: recognised by how a text begins, and refused with what to export instead."""

import re
from collections.abc import Sequence
from itertools import islice

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message

_ENDNOTE = Message("export-from-endnote")
_RIS = Message("export-as-ris")
_OVID = Message("export-from-ovid")
_PLAIN_TEXT = Message("save-as-plain-text")
_YAML = (
    r"(?:---[ \t]*\n)?(?:#.*\n)*(?:(?:references:[ \t]*\n)?[ \t]*- +['\"]?(?:id|type|title|author|DOI)['\"]?:"
    r"|[\w:-]{1,80}:[ \t]*\n[ \t]+(?:type|title|author): )"
)
_BEGINNINGS = (
    (r"%0 +\S.*\n%[A-Z0-9@!] ", Message("unsupported-endnote-tagged"), _ENDNOTE),
    (r"FN +(?:Clarivate|Thomson|ISI)\b|PT [JBSP]\n", Message("unsupported-web-of-science"), _RIS),
    (r"RT +[A-Z][\w ,()]{1,40}\n(?:SR|ID|A1|T1) ", Message("unsupported-refworks"), _RIS),
    (r"VN +- Ovid|<\s?1\s?>\s{1,20}Unique Identifier", Message("unsupported-ovid"), _OVID),
    (r"(?:<\?xml[^>]{0,200}>\s*)?<xml>\s*<records\b", Message("unsupported-endnote-xml"), _ENDNOTE),
    (r"(?i:<\?xml|<!doctype|<html)", Message("unsupported-xml"), _RIS),
    (r"\{\\rtf", Message("unsupported-rtf"), _PLAIN_TEXT),
    (_YAML, Message("unsupported-yaml"), Message("export-as-known-format")),
)
"""How texts in other formats begin, the message about them, and what to do instead."""

_SIGNATURES = (
    (b"%PDF-", Message("unsupported-pdf"), Message("paste-list-of-pdf")),
    (b"PK\x03\x04", Message("unsupported-office-file"), _PLAIN_TEXT),
    (b"\xd0\xcf\x11\xe0", Message("unsupported-old-office-file"), _PLAIN_TEXT),
    (b"SQLite format 3\x00", Message("unsupported-database"), Message("export-from-database")),
)
"""How files begin that are not text."""

_HEADINGS = re.compile(
    r"(?:(?:article|source|publication|document|journal|primary|full) )?(?:authors?|title|year|journal|type|name)s?"
    r"|(?:author|item|reference) (?:full names|type|\(s\))|doi|pmid|abstract|volume|issue|pages|url"
)
_CERTAIN = frozenset(("title", "article title", "author", "authors", "doi", "pmid"))
_TAGGED = re.compile(r"[A-Z][A-Z0-9]{1,3} *[-:] |%[A-Z0-9] ")
_SEPARATORS = ",;\t|"
_EXAMINED = 100_000
"""Characters at the beginning of a text."""

_EXAMINED_LINES = 50


def refuse_by_signature(content: bytes) -> None:
    """Raises ReaderError for a file that is not text, where it begins as those of a known program do."""
    for signature, message, hint in _SIGNATURES:
        if content.startswith(signature):
            raise ReaderError(message, hint)


def refuse_by_name(text: str) -> None:
    """Raises ReaderError for a text that begins as one in another format does."""
    start = re.match(r"\s*", text)
    begin = start.end() if start else 0
    for pattern, message, hint in _BEGINNINGS:
        if re.compile(pattern).match(text, begin):
            raise ReaderError(message, hint)


def refuse_lists_of_fields(text: str) -> None:
    """Raises ReaderError for a table, or a field per line, which would pass for a list of references."""
    lines = _first_lines(text)
    if lines and (_has_headings(lines[0]) or _has_columns(lines)):
        raise ReaderError(Message("unsupported-table"), Message("export-or-paste-list"))
    if len(lines) > 2 and sum(bool(_TAGGED.match(line)) for line in lines) > 0.8 * len(lines):
        raise ReaderError(Message("unsupported-tagged-format"), _RIS)


def _first_lines(text: str) -> list[str]:
    """The first lines that are not empty."""
    return list(islice((line for line in text[:_EXAMINED].split("\n") if line.strip()), _EXAMINED_LINES))


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
