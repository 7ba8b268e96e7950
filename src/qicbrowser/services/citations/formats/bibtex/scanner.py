"""Moves through the text of a BibTeX file: blanks, signs, braces, and the line of an error."""

import re

from qicbrowser.domain.messages import Message
from qicbrowser.services.citations.records import LARGEST_FILE, BrokenFileError

LONGEST_ENTRY = 1_000_000
"""Characters of one entry."""

BRACE = re.compile(r"[{}]")
BRACE_OR_QUOTE = re.compile(r"[{}\"]")
_SPACE = re.compile(r"(?:\s|%[^\n]*)*+")


class Scanner:
    """A position in a text, and the entry that is read there; every character is passed over once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0
        self.entry = ""
        """What errors call the entry: its key, or its type after an @."""
        self.begin = 0
        """Where the entry begins."""
        self.begin_line = 1
        self._end = 0
        self._left_to_expand = LARGEST_FILE

    @property
    def line(self) -> int:
        return self.begin_line + self.text.count("\n", self.begin, self.position)

    def begin_entry(self, at: int, name: str) -> None:
        self.begin_line += self.text.count("\n", self.begin, at)
        self.begin, self._end = at, at + LONGEST_ENTRY
        self.entry = name

    def match(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Pass over what the pattern matches here."""
        if found := pattern.match(self.text, self.position):
            self.position = found.end()
        return found

    def skip_blanks(self) -> None:
        """Pass over blanks and `%` comments."""
        self.match(_SPACE)

    def take(self, sign: str) -> bool:
        """Pass over a sign, and blanks before it; False where another one is next."""
        self.skip_blanks()
        if not self.text.startswith(sign, self.position):
            return False
        self.position += len(sign)
        return True

    def close(self, sign: str) -> None:
        """Pass over the sign that ends an entry; raises BrokenFileError where another one is next."""
        if self.take(sign):
            return
        if self.position >= len(self.text):
            raise self._unclosed()
        after = self.text[self.position : self.position + 20].splitlines()[0]
        raise BrokenFileError(Message("bibtex-comma-missing", line=self.line, entry=self.entry, sign=sign, text=after))

    def enclosed(self, marks: re.Pattern[str], close: str, *, bounded: bool = True) -> str:
        """The text between braces or quotation marks; braces within it are balanced."""
        begin = self.position + 1
        depth = 0
        for mark in marks.finditer(self.text, begin):
            if bounded and mark.start() > self._end:
                raise BrokenFileError(
                    Message("bibtex-entry-too-long", line=self.begin_line, entry=self.entry, most=LONGEST_ENTRY)
                )
            if mark[0] == close and depth == 0:
                self.position = mark.end()
                return self.text[begin : mark.start()]
            depth += {"{": 1, "}": -1}.get(mark[0], 0)
        raise self._unclosed()

    def count_expansion(self, characters: int) -> None:
        """Count what is inserted from elsewhere in the file: a small file must not become a large one."""
        self._left_to_expand -= characters
        if self._left_to_expand < 0:
            raise BrokenFileError(Message("bibtex-expansion-too-long", line=self.line))

    def _unclosed(self) -> BrokenFileError:
        return BrokenFileError(Message("bibtex-entry-without-end", line=self.begin_line, entry=self.entry))
