"""The rank of hits: first those in a text that has all words of the query, the closest together first."""

from collections.abc import Collection, Sequence

from qicbrowser.domain.query.marking import Marker
from qicbrowser.domain.query.readings import read_in
from qicbrowser.domain.query.tree import Near, Query, gathered
from qicbrowser.domain.records import Hit, Part
from qicbrowser.domain.stems import stems_in
from qicbrowser.domain.words import words


class Ranking:
    """The order of hits among those in the same parts of records."""

    def __init__(self, query: Query | None, languages: Sequence[str]) -> None:
        """`languages` are those in which the words of the query are sought."""
        self._steps = [(near, Marker((near,), languages)) for near in gathered(query)]
        self._required = [{each: _stems_in(near, each) for each in languages} for near, _ in self._steps]

    def steps(self, parts: Collection[Part]) -> tuple[Near | None, ...]:
        """The conditions that texts meet, from the first in rank to the last; None for all other texts."""
        # The words of a title are always close to one another.
        skipped = 1 if Part.TITLE in parts else 0
        return (*(near for near, _ in self._steps[skipped:]), None)

    def step(self, hit: Hit) -> Near | None:
        """The first condition that the text of a hit meets."""
        if not self._steps:
            return None
        stems = [(language, _stems_of(hit, language)) for language in hit.languages]
        first = 1 if hit.part is Part.TITLE else 0
        for (near, mark), required in zip(self._steps[first:], self._required[first:], strict=True):
            for language, found in stems:
                if required[language] <= found and mark(hit.part, hit.text, hit.languages):
                    return near
        return None

    def __call__(self, hit: Hit) -> tuple[int, int]:
        """The sort key of a hit: the number of its step, then how many of the words it has."""
        if not self._steps:
            return 0, 0
        letters = max(sum(map(len, _stems_of(hit, language))) for language in hit.languages)
        return self.steps((hit.part,)).index(self.step(hit)), -letters


def _stems_of(hit: Hit, language: str) -> set[str]:
    """The stems of the marked words of a hit; weighed by their letters, because short ones mean little."""
    stem = stems_in(language)
    return {stem(word.folded) for span in hit.spans for word in words(span.of(hit.text), language)}


def _stems_in(near: Near, language: str) -> set[str]:
    stem, read = stems_in(language), read_in(near, language)
    return {stem(word) for term in (read.terms if isinstance(read, Near) else ()) for word in term.words}
