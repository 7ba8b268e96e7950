"""A text on a page, and where it is there."""

from bisect import bisect_left
from typing import NamedTuple

from qicbrowser.domain.records import Part, Span


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
