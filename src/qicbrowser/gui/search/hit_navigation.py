"""Going from hit to hit, in the order of reading, through every theme that has one."""

from typing import TYPE_CHECKING, NamedTuple

from qicbrowser.domain.records import Hit, Part, Span
from qicbrowser.gui.search.result_counts import MOST_GONE_THROUGH

if TYPE_CHECKING:
    from qicbrowser.services.search.search import Found

Stop = tuple[Hit, Span]


class Step(NamedTuple):
    """A hit to go to; `wrapped` when the walk began again at the other end.

    It is the hit `number` `of` all, or, where there are too many to be counted, of those in the same record.
    """

    hit: Hit
    span: Span
    number: int
    of: int
    of_all: bool
    wrapped: bool


class HitWalk:
    def __init__(self, found: "Found | None" = None, here: Stop | None = None) -> None:
        """`here` is where an earlier walk stood."""
        self._found = found
        self.here = here

    def stand(self, hit: Hit) -> None:
        """Go on from a hit that was gone to otherwise."""
        self.here = (hit, hit.spans[0]) if hit.spans else None

    def go(self, by: int, shown: str) -> Step | None:
        """Step forward (1) or back (-1); where the reader has gone to another theme, begin in the one `shown`."""
        if self._found is None:
            return None
        record, stops = self._begin(shown)
        at = _place(self.here, stops)
        following = (at + by) if at is not None else (0 if by > 0 else len(stops) - 1)
        wrapped = False
        if not 0 <= following < len(stops):
            further = self._found.next_record(record, by)
            if further is None:
                return None
            record, wrapped = further
            stops = self._stops(record)
            following = 0 if by > 0 else len(stops) - 1
        if not stops:
            return None
        self.here = stops[following]
        return self._step(record, following, len(stops), wrapped=wrapped)

    def _begin(self, shown: str) -> tuple[str, list[Stop]]:
        """The record to go on in: where the walk stood, unless the reader has gone to a theme that has hits."""
        stops = self._stops(shown)
        if self.here is None or self.here[0].record_key == shown:
            return shown, stops
        stood = self.here[0].record_key
        stood_at = self._stops(stood)
        strayed = stops and self._found is not None and self._found.is_theme(stood)
        return (shown, stops) if strayed or not stood_at else (stood, stood_at)

    def _stops(self, record_key: str) -> list[Stop]:
        hits = self._found.hits_in(record_key) if self._found else ()
        return [(hit, span) for hit in hits if hit.part is not Part.AUTHOR for span in hit.spans]

    def _step(self, record: str, at: int, of: int, *, wrapped: bool) -> Step | None:
        if self._found is None or self.here is None:
            return None
        hit, span = self.here
        if self._found.count().number > MOST_GONE_THROUGH:
            return Step(hit, span, at + 1, of, of_all=False, wrapped=wrapped)
        counts = {key: len(self._stops(key)) for key in self._found.in_order()}
        before = sum(list(counts.values())[: list(counts).index(record)])
        return Step(hit, span, before + at + 1, sum(counts.values()), of_all=True, wrapped=wrapped)


def _place(here: Stop | None, stops: list[Stop]) -> int | None:
    """Where among the stops one is: at the same words of the same text, whatever else is sought by now."""
    places = [_identity(stop) for stop in stops]
    place = _identity(here) if here else None
    return places.index(place) if place in places else None


def _identity(stop: Stop) -> tuple[object, ...]:
    """A note's words and its tags have one key: their parts and texts tell them apart."""
    hit, span = stop
    return hit.text_key, hit.part, hit.text, span
