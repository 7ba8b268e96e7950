"""Cuts RIS into records and fields; names the line of whatever is not one."""

import re
from collections.abc import Iterator

from qicbrowser.domain.progress import Progress
from qicbrowser.services.citations.reading import broken, watched
from qicbrowser.services.citations.tagged_fields import Fields

NOTES = ("N1", "RN", "M2")
KEYWORDS = "KW"
_LISTS = frozenset((*NOTES, KEYWORDS))
"""Tags of fields in which a line end counts."""

_FIELD = re.compile(r"([A-Z][A-Z0-9])([ \t\xa0]{1,2})[-–](?:[ \t\xa0](.*)|\s*)")
_BEGIN, _END = "TY", "ER"


def records(text: str, progress: Progress) -> Iterator[tuple[str, Fields]]:
    """The type and the fields of each record; raises ReaderError for what is broken, with its line."""
    return _Cutter().records(text, progress)


class _Cutter:
    """Cuts a file into records: from TY, or fields just before it, to ER; what is between records is no part of one.

    A record may be indented, all of it. Its TY says how wide the blank before the hyphen is, so that a line of an
    abstract which begins with "QI - " is not a field.
    """

    def __init__(self) -> None:
        self._begun = 0
        self._kind, self._fields = "", Fields(0, _LISTS)
        self._indent, self._narrow = "", False

    def records(self, text: str, progress: Progress) -> Iterator[tuple[str, Fields]]:
        for number, line in enumerate(watched(text.split("\n"), progress), start=1):
            tag, content = self._field(line.rstrip())
            if tag == _END:
                yield self._ended(number)
            elif tag == _BEGIN:
                self._begin(content, number)
            elif tag:
                self._fields.line = self._fields.line or number
                self._fields.add(tag, content, number)
            elif content and (self._begun or self._fields):
                self._fields.extend(content, number)
        if self._begun:
            broken(self._begun, f"the record that begins here has no end ({_END})")
        self._refuse_strays()

    def _field(self, line: str) -> tuple[str, str]:
        """The tag of a line, "" where it has none, and its text."""
        bare = line.removeprefix(self._indent) if self._begun else line.lstrip()
        found = _FIELD.fullmatch(bare)
        if not found:
            return "", line.strip()
        tag, blank, content = found.groups()
        if not self._begun:
            self._indent, self._narrow = line[: len(line) - len(bare)], len(blank) == 1
        elif len(blank) == 1 and not self._narrow and tag not in {_BEGIN, _END}:
            return "", line.strip()
        return tag, content or ""

    def _begin(self, kind: str, number: int) -> None:
        if self._begun:
            broken(number, f"a record begins before the one of line {self._begun:,} has its end ({_END})")
        self._begun, self._kind = number, kind.strip().upper()
        self._fields.line = self._fields.line or number

    def _ended(self, number: int) -> tuple[str, Fields]:
        if not self._begun:
            self._refuse_strays()
            broken(number, f"“{_END}” is outside of a record")
        done = self._kind, self._fields
        self._begun, self._fields = 0, Fields(0, _LISTS)
        return done

    def _refuse_strays(self) -> None:
        for tag, _ in self._fields:
            broken(self._fields.line, f"“{tag}” is outside of a record")
