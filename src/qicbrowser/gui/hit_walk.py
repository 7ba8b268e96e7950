"""Going from hit to hit, in the order of reading, through every theme that has one."""

from collections.abc import Sequence
from dataclasses import dataclass

from qicbrowser.domain.query import Part
from qicbrowser.domain.records import Span
from qicbrowser.services.search import Hit

_READING_ORDER = tuple(part for part in Part)


@dataclass(frozen=True, slots=True)
class Step:
    """A hit to go to; `wrapped` when the walk began again at the other end."""

    hit: Hit
    span: Span
    number: int
    of: int
    wrapped: bool


class HitWalk:
    def __init__(self, hits: Sequence[Hit] = (), records: Sequence[str] = ()) -> None:
        """`records` are the themes and references in the order of the window; hits elsewhere come last."""
        order = {key: place for place, key in enumerate(records)}
        ordered = sorted(
            hits, key=lambda hit: (order.get(hit.record_key, len(order)), _READING_ORDER.index(hit.part), hit.text_key)
        )
        self._stops = [(hit, span) for hit in ordered for span in hit.spans]
        self._at: int | None = None

    def go(self, by: int, shown: str) -> Step | None:
        """Step forward (1) or back (-1); the first step goes to the theme that is `shown`, if it has a hit."""
        if not self._stops:
            return None
        if self._at is None:
            here = [i for i, (hit, _) in enumerate(self._stops) if hit.record_key == shown]
            first, last = (here[0], here[-1]) if here else (0, len(self._stops) - 1)
            target = first if by > 0 else last
        else:
            target = self._at + by
        self._at = target % len(self._stops)
        hit, span = self._stops[self._at]
        return Step(hit, span, self._at + 1, len(self._stops), wrapped=target != self._at)
