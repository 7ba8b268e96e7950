"""Snippets: the words around a hit, short enough for one line."""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.records import Span

_LONGEST = 100
"""The most characters of a snippet, unless there is room for more."""

_MARKS = 8
"""The most combining marks that are not separated from their letter."""

_JOINING = frozenset(("Mn", "Mc", "Me", "Cf", "Sk"))
_BLANK = re.compile(r"\s")


class Snippet(NamedTuple):
    """A part of a text on one line, and the spans in it."""

    text: str
    spans: tuple[Span, ...]


def snippet(text: str, spans: Sequence[Span], room: int = _LONGEST) -> Snippet:
    """The words around the first span, which is within the first `room` characters; without spans, the first words.

    A text that is no longer than the room is shown whole.
    """
    start, end = _window(text, spans[0] if spans else Span(0, 0), max(0, room))
    before, after = "…" if start else "", "…" if end < len(text) else ""
    moved = len(before) - start
    inside = (span for span in spans if span.start < end and span.end > start)
    return Snippet(
        f"{before}{_BLANK.sub(' ', text[start:end])}{after}",
        tuple(Span(max(span.start, start) + moved, min(span.end, end) + moved) for span in inside),
    )


def _window(text: str, first: Span, room: int) -> tuple[int, int]:
    """The start and end of a snippet: between words, or between letters where a word is too long."""
    start = max(0, min(first.start - room // 3, len(text) - room))
    if start:
        blank = _BLANK.search(text, start - 1, first.start)
        start = blank.end() if blank else _whole(text, start)
    end = start + max(room, _LONGEST)
    if end >= len(text):
        return start, len(text)
    blanks = [blank.start() for blank in _BLANK.finditer(text, first.end, end + 1)]
    return start, blanks[-1] if blanks else _whole(text, end)


def _whole(text: str, point: int) -> int:
    """A point at or shortly before `point` where no letter is separated from its marks."""
    for at in range(point, max(0, point - _MARKS), -1):
        if unicodedata.category(text[at]) not in _JOINING and text[at - 1] != "\N{ZERO WIDTH JOINER}":
            return at
    return point
