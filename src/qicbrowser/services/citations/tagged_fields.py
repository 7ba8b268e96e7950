"""A record of tagged fields, as RIS and PubMed write it: each field begins with its tag, and may go on over lines."""

from collections import defaultdict
from collections.abc import Container, Iterator

from qicbrowser.services.citations.reading import LONGEST_FIELD, broken


class Fields:
    """The fields of one record, in their order; `line` is where it begins. Each line of the fields `lists` counts."""

    def __init__(self, line: int, lists: Container[str] = ()) -> None:
        self.line = line
        self._lists = lists
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
        """Go on with the last field."""
        if not self._ordered:
            broken(line, "this line belongs to no field")
        self._length += len(text)
        if self._length > LONGEST_FIELD:
            broken(line, f"this field is longer than {LONGEST_FIELD:,} characters")
        self._ordered[-1][1].append(text.strip())

    def all(self, *tags: str) -> list[str]:
        """The texts under these tags, those of the first tag first."""
        return [text for tag in tags for lines in self._by_tag.get(tag, ()) if (text := self._text(tag, lines))]

    def first(self, *tags: str) -> str:
        """The first of them; "" where there is none."""
        return next(iter(self.all(*tags)), "")

    def _text(self, tag: str, lines: list[str]) -> str:
        return ("\n" if tag in self._lists else " ").join(filter(None, lines))
