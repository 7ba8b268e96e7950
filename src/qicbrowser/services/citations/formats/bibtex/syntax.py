"""The syntax of BibTeX files: entries with their fields as LaTeX, each with its line.

Our own in place of bibtexparser's splitter, which gives the fields of a file no lines, reads no `%` comments and no
entries without a key, and whose results would need to be parsed again. Every character is read once.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.services.citations.formats.bibtex.scanner import BRACE, BRACE_OR_QUOTE, Scanner
from qicbrowser.services.citations.records import MOST_RECORDS, BrokenFileError

MOST_FIELDS = 1_000
"""Fields of one entry."""

_NEXT = re.compile(r"^[ \t]*%[^\n]*|(?<![^\s})])@\s*(?P<type>[A-Za-z_]+)\s*(?P<open>[{(])", re.MULTILINE)
"""A comment, or the beginning of an entry."""

_NAME = re.compile(r"[^\s=,{}()\"#%]+")
_FIELD = re.compile(r"[^\s=,{}()\"#%]+\s*=")
_KEY = re.compile(r"[^,={}\n]*+\s*(?=[,}])")
_WORD = re.compile(r"[^\s,{}()\"#%=]+")
_LONGEST_SHOWN = 100


class Entry(NamedTuple):
    """An entry as it is written: its type and its fields' names in lower case, its fields' values as LaTeX."""

    type: str
    key: str
    fields: dict[str, str]
    line: int
    begin: int
    """Characters of the file before it."""


def entries(text: str, progress: Progress = unwatched) -> Iterator[Entry]:
    """The entries of a file; raises ReaderError, with the line, where one is broken or too large.

    Of a field that an entry has twice, the first counts. `progress` counts characters.
    """
    return _Parser(text).entries(progress)


class _Parser:
    def __init__(self, text: str) -> None:
        self._scanner = Scanner(text)
        self._strings: dict[str, str] = {}

    def entries(self, progress: Progress) -> Iterator[Entry]:
        scanner = self._scanner
        count = 0
        while found := _NEXT.search(scanner.text, scanner.position):
            scanner.position = found.end()
            if not found["type"]:
                continue
            entry_type = found["type"].lower()
            scanner.begin_entry(found.start(), f"@{entry_type}")
            if entry := self._entry(entry_type, found["open"]):
                count += 1
                if count > MOST_RECORDS:
                    raise BrokenFileError(
                        Message("bibtex-entries-too-many", line=scanner.begin_line, most=MOST_RECORDS),
                        Message("export-fewer"),
                    )
                yield entry
            progress(scanner.position, len(scanner.text))

    def _entry(self, entry_type: str, opening: str) -> Entry | None:
        """The entry that begins here; None for one that is not a publication."""
        scanner, close = self._scanner, "}" if opening == "{" else ")"
        match entry_type:
            case "comment":
                if opening == "{":  # of any other comment only the word is skipped, as BibTeX does
                    scanner.position -= 1
                    scanner.enclosed(BRACE, "}", bounded=False)
            case "preamble":
                self._value()
                scanner.close(close)
            case "string":
                if field := self._field():
                    self._strings.setdefault(field[0], field[1])
                scanner.take(",")
                scanner.close(close)
            case _:
                return self._publication(entry_type, close)
        return None

    def _publication(self, entry_type: str, close: str) -> Entry:
        scanner = self._scanner
        key = self._key()
        scanner.entry = key[:_LONGEST_SHOWN] or scanner.entry
        fields: dict[str, str] = {}
        count = 0
        while field := self._field():
            fields.setdefault(*field)
            count += 1
            if count > MOST_FIELDS:
                raise BrokenFileError(
                    Message("bibtex-fields-too-many", line=scanner.line, entry=scanner.entry, most=MOST_FIELDS)
                )
            if not scanner.take(","):
                break
            while scanner.take(","):  # some programs leave a field empty
                pass
        scanner.close(close)
        return Entry(entry_type, key, fields, scanner.begin_line, scanner.begin)

    def _key(self) -> str:
        """The key; one with commas, as Scopus makes them of names, ends where the first field begins."""
        scanner = self._scanner
        scanner.skip_blanks()
        begin = end = scanner.position
        while not _FIELD.match(scanner.text, scanner.position) and scanner.match(_KEY):
            end = scanner.position
            if not scanner.take(","):
                break
            scanner.skip_blanks()
        return scanner.text[begin:end].strip()

    def _field(self) -> tuple[str, str] | None:
        """A field's name and value; None where no field begins."""
        scanner = self._scanner
        scanner.skip_blanks()
        name = scanner.match(_NAME)
        if name is None:
            return None
        if not scanner.take("="):
            shown = name[0][:_LONGEST_SHOWN]
            raise BrokenFileError(Message("bibtex-equals-missing", line=scanner.line, entry=scanner.entry, name=shown))
        return name[0].lower(), self._value()

    def _value(self) -> str:
        """A value, joined where it is written in pieces: `jiq # " (Online)"`."""
        pieces = [self._piece()]
        while self._scanner.take("#"):
            pieces.append(self._piece())
        return "".join(pieces)

    def _piece(self) -> str:
        scanner = self._scanner
        scanner.skip_blanks()
        match scanner.text[scanner.position : scanner.position + 1]:
            case "{":
                return scanner.enclosed(BRACE, "}")
            case '"':
                return scanner.enclosed(BRACE_OR_QUOTE, '"')
        word = scanner.match(_WORD)
        if word is None:
            raise BrokenFileError(Message("bibtex-value-missing", line=scanner.line, entry=scanner.entry))
        string = self._strings.get(word[0].lower())
        if string is None:
            return word[0]
        scanner.count_expansion(len(string))
        return string
