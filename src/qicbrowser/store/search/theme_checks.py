"""Which themes meet a check, such as a grade: read once, so that the results of a search are counted by all at once."""

from collections import Counter
from collections.abc import Callable, Collection, Generator
from functools import cache

from qicbrowser.domain.query.tree import Check
from qicbrowser.store.search.matches import Count, Matches

_PAGE = 4096
"""The number of themes that are read at a time."""

_Counts = dict[Check, Count]


class ThemeChecks:
    """For checks that depend on the evidence alone, and that no reference meets."""

    def __init__(self, matching: Callable[[Check], Matches], themes: int) -> None:
        """`matching` runs a check; the places of the themes are 1 to `themes`."""
        self._matching = matching
        self._last = themes
        self._bits: dict[Check, int] = {}
        self._next: dict[Check, int] = {}
        """The place from which on it is not known yet which themes meet a check."""
        self._met = [0] * (themes + 1)
        """By place, the bits of the checks that a theme meets."""
        self.is_met = cache(self._is_met)

    def count(self, matches: Matches, checks: Collection[Check], most: int) -> Generator[None, None, _Counts]:
        """The number of matching themes that meet each check, counted up to `most`; each step takes little time."""
        for check in checks:
            yield from self._read(check)
        tally: Counter[int] = Counter()
        counts = self._summed(tally, checks, most)
        first = 1
        while first <= self._last and not all(count.more for count in counts.values()):
            page = matches.page(first, self._last, _PAGE)
            tally.update(map(self._met.__getitem__, page))
            counts = self._summed(tally, checks, most)
            first = _after(page, self._last)
            yield
        return counts

    def _is_met(self, check: Check) -> bool:
        """Whether any theme meets a check."""
        return bool(self._matching(check).page(1, self._last, 1))

    def _read(self, check: Check) -> Generator[None]:
        """Read which themes meet a check, from where an earlier call was left."""
        bit = self._bits.setdefault(check, 1 << len(self._bits))
        if self._next.get(check, 1) > self._last:
            return
        matches = self._matching(check)
        while (first := self._next.get(check, 1)) <= self._last:
            page = matches.page(first, self._last, _PAGE)
            for place in page:
                self._met[place] |= bit
            self._next[check] = _after(page, self._last)
            yield

    def _summed(self, tally: Counter[int], checks: Collection[Check], most: int) -> _Counts:
        """The counts, from the number of themes by the bits of the checks that they meet."""
        numbers = {check: sum(n for met, n in tally.items() if met & self._bits[check]) for check in checks}
        return {check: Count(min(number, most), number > most) for check, number in numbers.items()}


def _after(page: list[int], last: int) -> int:
    """The place after a page; after the last place where the page is not full."""
    return page[-1] + 1 if len(page) == _PAGE else last + 1
