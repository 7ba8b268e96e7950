"""The texts on a page, in their order and by key."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from qicbrowser.domain.records import Part, Span

NOT_MARKED = (Part.REFERENCE, Part.NOTE, Part.TAG)
"""Parts that cannot be annotated: a number is not a text of the review, and a note is the reader's own."""


class PlacedText(NamedTuple):
    """A text that can be searched or annotated, or a stretch of one, and its place on the page.

    `position` is where the stretch begins, in Qt's UTF-16 units; `wide` are the places in the text of the characters
    in it that take two units. A note in Markdown is on the page in several stretches.
    """

    key: str
    part: Part
    text: str
    stretch: Span
    position: int
    wide: tuple[int, ...]

    def unit(self, point: int) -> int:
        """Where on the page a code point of the text begins; one that is not in the stretch is at its nearer end."""
        point = max(self.stretch.start, min(point, self.stretch.end))
        return self.position + point - self.stretch.start + bisect_left(self.wide, point)

    def point(self, unit: int) -> int:
        """The code point of the text at a place on the page, within the stretch; in a surrogate pair, its start."""
        points = range(self.stretch.start, self.stretch.end + 1)
        return min(self.stretch.start + bisect_left(points, unit, key=self.unit), self.stretch.end)

    def shown(self, span: Span) -> Span:
        """As much of a span of the text as is in the stretch; an empty one where none is."""
        start = max(self.stretch.start, min(span.start, self.stretch.end))
        return Span(start, max(start, min(span.end, self.stretch.end)))


class PageTexts:
    """A key has several texts where a reference is named more than once, and where a note has words and tags.

    Where `text` is given, with its part, only that text of a key is meant.
    """

    def __init__(self, texts: Iterable[PlacedText] = ()) -> None:
        self._texts = tuple(texts)
        self._by_key: defaultdict[str, list[PlacedText]] = defaultdict(list)
        for placed in self._texts:
            self._by_key[placed.key].append(placed)

    def __iter__(self) -> Iterator[PlacedText]:
        return iter(self._texts)

    def nearest(self, key: str, span: Span, text: tuple[Part, str] | None = None) -> int | None:
        """Where on the page a span begins, or the nearest shown words if its own are only markup; None if not shown."""
        placed = min(self._of(key, text), key=lambda each: _distance(each.stretch, span), default=None)
        return placed.unit(span.start) if placed else None

    def places(self, key: str, span: Span, text: tuple[Part, str] | None = None) -> Iterator[tuple[int, int]]:
        """The starts and ends on the page of a span of a text."""
        for placed in self._of(key, text):
            shown = placed.shown(span)
            if shown.start < shown.end:
                yield placed.unit(shown.start), placed.unit(shown.end)

    def whole_words(self, start: int, end: int) -> tuple[int, int]:
        """A range of the page with the words at both ends completed, where these can be annotated."""
        return self._word_around(start).start, self._word_around(end).end

    def _word_around(self, unit: int) -> Span:
        """The range of the word that a place on the page is within; an empty one between words."""
        from qicbrowser.domain.words import words  # with the first selection, not with the start

        for placed in self._texts:
            if placed.part in NOT_MARKED or not placed.unit(placed.stretch.start) < unit < placed.unit(
                placed.stretch.end
            ):
                continue
            point = placed.point(unit)
            for word in words(placed.text):
                if word.span.start < point < word.span.end:
                    return Span(placed.unit(word.span.start), placed.unit(word.span.end))
        return Span(unit, unit)

    def _of(self, key: str, text: tuple[Part, str] | None) -> Iterator[PlacedText]:
        return (placed for placed in self._by_key.get(key, ()) if text in (None, (placed.part, placed.text)))


def _distance(stretch: Span, span: Span) -> int:
    """How far outside a stretch a span begins, in characters."""
    return max(stretch.start - span.start, span.start - stretch.end, 0)
