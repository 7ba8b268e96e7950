"""The syntax of BibTeX files: entries with their fields as LaTeX, each with its line.

Our own in place of bibtexparser's splitter, which gives the fields of a file no lines, takes no `%` remarks and no
entries without a key, and whose results would need to be parsed again. Every character is read once.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple, NoReturn

from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.services.citations.reading import LARGEST, MOST, broken

MOST_FIELDS = 1_000
"""Fields of one entry."""

LONGEST_ENTRY = 1_000_000
"""Characters of one entry."""

_BETWEEN = re.compile(r"^[ \t]*%[^\n]*|(?<![^\s})])@\s*(?P<kind>[A-Za-z_]+)\s*(?P<open>[{(])", re.MULTILINE)
_SPACE = re.compile(r"(?:\s|%[^\n]*)*+")
_NAME = re.compile(r"[^\s=,{}()\"#%]+")
_FIELD = re.compile(r"[^\s=,{}()\"#%]+\s*=")
_KEY = re.compile(r"[^,={}\n]*+\s*(?=[,}])")
_WORD = re.compile(r"[^\s,{}()\"#%=]+")
_BRACE = re.compile(r"[{}]")
_BRACE_OR_QUOTE = re.compile(r"[{}\"]")


class Entry(NamedTuple):
    """An entry as it is written: its type and its fields' names in small letters, its fields' values as LaTeX."""

    kind: str
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
        self._text = text
        self._at = 0
        self._strings: dict[str, str] = {}
        self._left = LARGEST
        self._entry = ""
        self._begin = self._end = 0
        self._line = 1

    def entries(self, progress: Progress) -> Iterator[Entry]:
        count = 0
        while found := _BETWEEN.search(self._text, self._at):
            self._at = found.end()
            if not (kind := (found["kind"] or "").lower()):
                continue
            self._line += self._text.count("\n", self._begin, found.start())
            self._begin, self._end = found.start(), found.start() + LONGEST_ENTRY
            self._entry = f"the {kind} that begins here"
            close = "}" if found["open"] == "{" else ")"
            match kind:
                case "comment":
                    self._comment(found)
                case "preamble":
                    self._value()
                    self._close(close)
                case "string":
                    if field := self._field():
                        self._strings.setdefault(field[0], field[1])
                    self._take(",")
                    self._close(close)
                case _:
                    yield self._fields(kind, close)
                    count += 1
            if count > MOST:
                self._refuse(f"this is more than {MOST:,} entries")
            progress(self._at, len(self._text))

    def _fields(self, kind: str, close: str) -> Entry:
        key = self._key()
        self._entry = f"the entry “{key[:100]}”" if key else f"the entry of type “{kind}”"
        fields: dict[str, str] = {}
        count = 0
        while field := self._field():
            fields.setdefault(*field)
            count += 1
            if count > MOST_FIELDS:
                self._refuse(f"{self._entry} has more than {MOST_FIELDS:,} fields")
            if not self._take(","):
                break
            while self._take(","):  # some programs leave a field empty
                pass
        self._close(close)
        return Entry(kind, key, fields, self._line, self._begin)

    def _key(self) -> str:
        """The key; one with commas, as Scopus makes them of names, ends where the first field begins."""
        self._skip()
        begin = end = self._at
        while not _FIELD.match(self._text, self._at) and (found := _KEY.match(self._text, self._at)):
            end = self._at = found.end()
            if not self._take(","):
                break
            self._skip()
        return self._text[begin:end].strip()

    def _field(self) -> tuple[str, str] | None:
        """A field's name and value; None where no field begins."""
        self._skip()
        name = _NAME.match(self._text, self._at)
        if name is None:
            return None
        self._at = name.end()
        if not self._take("="):
            self._refuse(f"“=” is missing after “{name[0][:100]}”, in {self._entry}")
        return name[0].lower(), self._value()

    def _value(self) -> str:
        """A value, put together where it is written in pieces: `jiq # " (Online)"`."""
        pieces = [self._piece()]
        while self._take("#"):
            pieces.append(self._piece())
        return "".join(pieces)

    def _piece(self) -> str:
        self._skip()
        match self._text[self._at : self._at + 1]:
            case "{":
                return self._enclosed(_BRACE, "}")
            case '"':
                return self._enclosed(_BRACE_OR_QUOTE, '"')
        word = _WORD.match(self._text, self._at)
        if word is None:
            self._refuse(f"a value is missing, in {self._entry}")
        self._at = word.end()
        named = self._strings.get(word[0].lower())
        if named is None:
            return word[0]
        self._count(len(named))
        return named

    def _enclosed(self, marks: re.Pattern[str], close: str) -> str:
        """What braces or quotation marks enclose; braces within them are balanced."""
        begin = self._at
        depth = 0
        for found in marks.finditer(self._text, begin + 1):
            if found.start() > self._end:
                self._refuse(f"{self._entry} does not end, or is longer than {LONGEST_ENTRY:,} characters", self._begin)
            if found[0] == close and depth == 0:
                self._at = found.end()
                break
            depth += {"{": 1, "}": -1}.get(found[0], 0)
        else:
            self._refuse(f"{self._entry} does not end", self._begin)
        return self._text[begin + 1 : self._at - 1]

    def _comment(self, found: re.Match[str]) -> None:
        """Pass over a comment in balanced braces; of any other, only the word, as BibTeX does."""
        if found["open"] == "{":
            self._at = found.end() - 1
            self._end = len(self._text)
            self._enclosed(_BRACE, "}")

    def _count(self, characters: int) -> None:
        """Count what is taken from elsewhere in the file: a small file must not become a large one."""
        self._left -= characters
        if self._left < 0:
            self._refuse("with what it takes from elsewhere, this file is too long")

    def _take(self, sign: str) -> bool:
        self._skip()
        if not self._text.startswith(sign, self._at):
            return False
        self._at += 1
        return True

    def _skip(self) -> None:
        """Pass over blanks and `%` remarks."""
        space = _SPACE.match(self._text, self._at)
        self._at = space.end() if space else self._at

    def _close(self, close: str) -> None:
        if not self._take(close):
            at = self._at
            if at >= len(self._text):
                self._refuse(f"{self._entry} does not end", self._begin)
            found = self._text[at : at + 20].splitlines()[0]
            self._refuse(f"a comma or “{close}” is missing before “{found}”, in {self._entry}")

    def _refuse(self, reason: str, at: int | None = None) -> NoReturn:
        broken(self._line + self._text.count("\n", self._begin, self._at if at is None else at), reason)
