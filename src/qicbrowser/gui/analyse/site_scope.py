"""Of which themes the factors are: the ticked ones, else those of the table or group of the place in the tree."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject

from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.analysis.sites import SiteMark, Standing
from qicbrowser.domain.keys import LIBRARY
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.services.analyse.site import standing_of
from qicbrowser.store.library import Library


class SiteScope(QObject):
    def __init__(self, library: Library, navigator: Navigator, themes: ThemeModel) -> None:
        super().__init__(themes)
        self._library = library
        self._navigator = navigator
        self._themes = themes
        self._all: tuple[Factor, ...] | None = None
        self._chosen: object = None
        self.known: Collection[str] = frozenset()
        """The keys of all factors of the library."""
        self.factors: tuple[Factor, ...] = ()
        self.name = ""
        """What the themes are called together."""

    def forget(self) -> None:
        """Read the factors again: the library has changed."""
        self._all = None

    def update(self) -> bool:
        """Follow the ticks and the tree; whether the factors are others than before."""
        chosen = self._themes.ticked or self._place()
        if self._all is not None and chosen == self._chosen:
            return False
        if self._all is None:
            self._all = self._library.analysis().factors()
            self.known = frozenset(factor.key for factor in self._all)
        if isinstance(chosen, tuple):
            keys = frozenset(chosen)
            self.factors = tuple(factor for factor in self._all if factor.theme.key in keys)
            self.name = self.tr("%n ticked themes", "", len(keys))
        else:
            places = self._library.analysis().places(chosen) or range(0)
            self.factors = tuple(factor for factor in self._all if factor.theme.place in places)
            self.name = self._name_of(chosen)
        self._chosen = chosen
        return True

    def theme_of(self, factor_key: str) -> str:
        """The key of the theme of a factor; "" where it is not in the library."""
        return next((factor.theme.key for factor in self._all or () if factor.key == factor_key), "")

    def _place(self) -> str:
        """The key of the table of the theme in the tree, or of the branch there; "" for the whole library."""
        here = self._navigator.here
        if theme := self._library.evidence.theme(here.theme):
            return theme.table.key
        return "" if here.branch == LIBRARY else here.branch

    def _name_of(self, key: str) -> str:
        evidence = self._library.evidence
        if not key:
            return self.tr("All themes")
        if groups := evidence.group_path(key):
            return groups[-1].title
        table = evidence.source_table(key)
        review = table.review if table else evidence.review_of(key)
        cited = cite_briefly(review) if review else ""
        return (
            self.tr("{review}, Table {number}").format(review=cited, number=table.label)
            if table and table.label
            else cited
        )


def of_standing(
    factors: tuple[Factor, ...], marks: Mapping[str, SiteMark], standing: Standing | None
) -> tuple[Factor, ...]:
    """The factors to which marks give a standing; all of them for None."""
    if standing is None:
        return factors
    marked = ((factor, marks.get(factor.key)) for factor in factors)
    return tuple(factor for factor, mark in marked if standing_of(factor.sign, mark.mark if mark else None) is standing)
