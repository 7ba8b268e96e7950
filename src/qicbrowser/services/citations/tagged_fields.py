"""A record of tagged fields, as in RIS and PubMed files: each field begins with its tag, and may span lines."""

from collections import defaultdict
from collections.abc import Container, Iterator

from qicbrowser.domain.messages import Message
from qicbrowser.services.citations.records import LONGEST_FIELD, BrokenFileError


class Fields:
    """The fields of one record, in their order; `line` is where it begins.

    The lines of a field are joined by blanks; those under the tags `multiline` stay lines.
    """

    def __init__(self, line: int, multiline: Container[str] = ()) -> None:
        self.line = line
        self._multiline = multiline
        self._ordered: list[tuple[str, list[str]]] = []
        self._by_tag: defaultdict[str, list[list[str]]] = defaultdict(list)
        self._length = 0

    def __bool__(self) -> bool:
        return bool(self._ordered)

    def __contains__(self, tag: str) -> bool:
        return tag in self._by_tag

    def __iter__(self) -> Iterator[tuple[str, str]]:
        """Tag and text of each field that is not empty."""
        return ((tag, text) for tag, lines in self._ordered if (text := self._text(tag, lines)))

    def add(self, tag: str, text: str, line: int) -> None:
        """Begin a field; raises ReaderError, as `extend` does, where it is too long."""
        lines: list[str] = []
        self._ordered.append((tag, lines))
        self._by_tag[tag].append(lines)
        self._length = 0
        self.extend(text, line)

    def extend(self, text: str, line: int) -> None:
        """Add a line to the last field."""
        if not self._ordered:
            raise BrokenFileError(Message("line-outside-field", line=line))
        self._length += len(text)
        if self._length > LONGEST_FIELD:
            raise BrokenFileError(Message("field-too-long", line=line, most=LONGEST_FIELD))
        self._ordered[-1][1].append(text.strip())

    def all(self, *tags: str) -> list[str]:
        """The texts under these tags, those of the first tag first."""
        return [text for tag in tags for lines in self._by_tag.get(tag, ()) if (text := self._text(tag, lines))]

    def first(self, *tags: str) -> str:
        """The first of them; "" where there is none."""
        return next(iter(self.all(*tags)), "")

    def _text(self, tag: str, lines: list[str]) -> str:
        return ("\n" if tag in self._multiline else " ").join(filter(None, lines))
