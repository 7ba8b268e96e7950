"""Splits RIS into records and fields; an error names its line."""

import re
from collections.abc import Iterator

from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress
from qicbrowser.services.citations.formats.ris.tags import BEGIN, END, MULTILINE
from qicbrowser.services.citations.records import BrokenFileError, with_progress
from qicbrowser.services.citations.tagged_fields import Fields

_FIELD = re.compile(r"([A-Z][A-Z0-9])([ \t\xa0]{1,2})[-–](?:[ \t\xa0](.*)|\s*)")


def records(text: str, progress: Progress) -> Iterator[tuple[str, Fields]]:
    """The type and the fields of each record; raises ReaderError for what is broken, with its line."""
    return _Splitter().records(text, progress)


class _Splitter:
    """Splits a file into records: from TY, or fields just before it, to ER. Text between records is skipped.

    A record may be indented as a whole. Its TY says how wide the blank before the hyphen is, so that a line of an
    abstract which begins with "QI - " is not a field.
    """

    def __init__(self) -> None:
        self._begin_line = 0
        """The line of the TY of the record that is read; 0 between records."""
        self._type, self._fields = "", Fields(0, MULTILINE)
        self._indent, self._narrow = "", False

    def records(self, text: str, progress: Progress) -> Iterator[tuple[str, Fields]]:
        for number, line in enumerate(with_progress(text.split("\n"), progress), start=1):
            tag, content = self._field(line.rstrip())
            if tag == END:
                yield self._end(number)
            elif tag == BEGIN:
                self._begin(content, number)
            elif tag:
                self._fields.line = self._fields.line or number
                self._fields.add(tag, content, number)
            elif content and (self._begin_line or self._fields):
                self._fields.extend(content, number)
        if self._begin_line:
            raise BrokenFileError(Message("ris-record-without-end", line=self._begin_line))
        self._refuse_stray_fields()

    def _field(self, line: str) -> tuple[str, str]:
        """The tag of a line, "" where it has none, and its text."""
        bare = line.removeprefix(self._indent) if self._begin_line else line.lstrip()
        found = _FIELD.fullmatch(bare)
        if not found:
            return "", line.strip()
        tag, blank, content = found.groups()
        if not self._begin_line:
            self._indent, self._narrow = line[: len(line) - len(bare)], len(blank) == 1
        elif len(blank) == 1 and not self._narrow and tag not in {BEGIN, END}:
            return "", line.strip()
        return tag, content or ""

    def _begin(self, ris_type: str, number: int) -> None:
        if self._begin_line:
            raise BrokenFileError(Message("ris-record-in-record", line=number, begin=self._begin_line))
        self._begin_line, self._type = number, ris_type.strip().upper()
        self._fields.line = self._fields.line or number

    def _end(self, number: int) -> tuple[str, Fields]:
        if not self._begin_line:
            self._refuse_stray_fields()
            raise BrokenFileError(Message("ris-field-outside-record", line=number, tag=END))
        record = self._type, self._fields
        self._begin_line, self._fields = 0, Fields(0, MULTILINE)
        return record

    def _refuse_stray_fields(self) -> None:
        for tag, _ in self._fields:
            raise BrokenFileError(Message("ris-field-outside-record", line=self._fields.line, tag=tag))
