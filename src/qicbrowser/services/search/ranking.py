"""Which hits come first: those in a text that holds all words of the query, the closest together first."""

from collections.abc import Collection

from qicbrowser.domain.query.marking import Marker
from qicbrowser.domain.query.tree import Near, Query, gathered
from qicbrowser.domain.records import Hit, Part
from qicbrowser.domain.words import stem, words


class Ranking:
    """The order of hits among those in the same parts of records."""

    def __init__(self, query: Query | None) -> None:
        self._steps = [(near, Marker((near,))) for near in gathered(query)]

    def steps(self, parts: Collection[Part]) -> tuple[Near | None, ...]:
        """What is true of the texts that come first, of those that come next, and, None, of the others."""
        # A title is so short that its words are always close.
        skipped = 1 if Part.TITLE in parts else 0
        return (*(near for near, _ in self._steps[skipped:]), None)

    def step(self, hit: Hit) -> Near | None:
        """The first step in which a text comes."""
        met = _stems_met(hit)
        for near, mark in self._steps[1 if hit.part is Part.TITLE else 0 :]:
            sought = {stem(word) for term in near.terms for word in term.words}
            if sought <= met and mark(hit.part, hit.text):
                return near
        return None

    def __call__(self, hit: Hit) -> tuple[int, int]:
        """Less for a hit that comes before others: in an earlier step, or with more of the words."""
        if not self._steps:
            return 0, 0
        return self.steps((hit.part,)).index(self.step(hit)), -sum(map(len, _stems_met(hit)))


def _stems_met(hit: Hit) -> set[str]:
    """The words of a hit that were sought. By their letters, short ones count for little."""
    return {stem(word.folded) for span in hit.spans for word in words(span.of(hit.text))}
