"""Labels by themes: how many contextual factors of each sign, counted in steps where there are many."""

from collections import defaultdict
from collections.abc import Generator, Hashable, Iterator, Mapping, Sequence
from typing import TypeVar

from qicbrowser.domain.analysis.factors import CrossTable, Factor, FactorTheme, SignCounts
from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.records import Role

_STEP = 200
"""Factors, or cells, that are counted in a step."""

_WITHOUT_LABEL = ("",)

Place = TypeVar("Place", bound=Hashable)


class CrossCounting:
    def __init__(self, factors: Sequence[Factor], labels: Sequence[Label]) -> None:
        self._factors = factors
        self._labels = tuple(labels)
        self.table = CrossTable(self._labels, (), {}, {}, {}, SignCounts())
        """Complete when all steps were made."""

    def steps(self) -> Iterator[None]:
        of_key: defaultdict[str, list[str]] = defaultdict(list)
        for label in self._labels:
            for key in dict.fromkeys(label.factors):
                of_key[key].append(label.id)
        cells: defaultdict[tuple[str, str], list[Role]] = defaultdict(list)
        of_label: defaultdict[str, list[Role]] = defaultdict(list)
        of_theme: defaultdict[str, list[Role]] = defaultdict(list)
        themes: dict[str, FactorTheme] = {}
        for number, factor in enumerate(self._factors):
            theme, sign = factor.theme, factor.sign
            themes[theme.key] = theme
            of_theme[theme.key].append(sign)
            for label_id in of_key.get(factor.key, _WITHOUT_LABEL):
                cells[label_id, theme.key].append(sign)
                of_label[label_id].append(sign)
            if not number % _STEP:
                yield
        counts_of_cells = yield from _counted(cells)
        counts_of_labels = yield from _counted(of_label)
        counts_of_themes = yield from _counted(of_theme)
        total = SignCounts.of([factor.sign for factor in self._factors])
        of_themes = tuple(themes.values())
        self.table = CrossTable(self._labels, of_themes, counts_of_cells, counts_of_labels, counts_of_themes, total)


def _counted(signs: Mapping[Place, Sequence[Role]]) -> Generator[None, None, dict[Place, SignCounts]]:
    """The number of each sign in some places, some in a step."""
    counts = {}
    for number, (place, here) in enumerate(signs.items()):
        counts[place] = SignCounts.of(here)
        if not number % _STEP:
            yield
    return counts


def cross_table(factors: Sequence[Factor], labels: Sequence[Label]) -> CrossTable:
    """Labels by the themes of these factors, counted at once."""
    counting = CrossCounting(factors, labels)
    for _ in counting.steps():
        pass
    return counting.table
