"""Going from hit to hit, in the order of reading, through every theme that has one."""

from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.records import Hit, Part, Span

_READING_ORDER = tuple(part for part in Part)


class Step(NamedTuple):
    """A hit to go to; `wrapped` when the walk began again at the other end."""

    hit: Hit
    span: Span
    number: int
    of: int
    wrapped: bool


class HitWalk:
    def __init__(
        self, hits: Sequence[Hit] = (), themes: Sequence[str] = (), here: tuple[str, Span] | None = None
    ) -> None:
        """`themes` are in the order of the tree, hits elsewhere come last; `here` is where a walk goes on from."""
        order = {key: place for place, key in enumerate(themes)}
        ordered = sorted(
            hits, key=lambda hit: (order.get(hit.record_key, len(order)), _READING_ORDER.index(hit.part), hit.text_key)
        )
        self._themes = frozenset(themes)
        self._stops = [(hit, span) for hit in ordered for span in hit.spans]
        places = [(hit.text_key, span) for hit, span in self._stops]
        self._at = places.index(here) if here in places else None

    @property
    def here(self) -> tuple[str, Span] | None:
        """The text and words gone to last."""
        if self._at is None:
            return None
        hit, span = self._stops[self._at]
        return hit.text_key, span

    def go(self, by: int, shown: str) -> Step | None:
        """Step forward (1) or back (-1); where the reader has gone to another theme, begin in the one `shown`."""
        if not self._stops:
            return None
        if self._at is None or self._strayed(self._at, shown):
            here = [i for i, (hit, _) in enumerate(self._stops) if hit.record_key == shown]
            first, last = (here[0], here[-1]) if here else (0, len(self._stops) - 1)
            target = first if by > 0 else last
        else:
            target = self._at + by
        self._at = target % len(self._stops)
        hit, span = self._stops[self._at]
        return Step(hit, span, self._at + 1, len(self._stops), wrapped=target != self._at)

    def _strayed(self, at: int, shown: str) -> bool:
        record = self._stops[at][0].record_key
        return record in self._themes and record != shown and any(hit.record_key == shown for hit, _ in self._stops)
