"""The reader's sites, and which contextual factors are present there."""

from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.analysis.factors import Factor, FactorTheme

MOST_SITES = 200
MOST_MARKS = 50_000
"""Marks of one site."""


class Mark(StrEnum):
    """What the reader says of a factor at a site; the order is the order of choosing everywhere."""

    PRESENT = "present"
    ABSENT = "absent"
    UNKNOWN = "unknown"
    NOT_RELEVANT = "not-relevant"


class Site(NamedTuple):
    """A place at which the reader plans something. Times are UTC, ISO 8601."""

    id: str
    name: str
    created: str
    changed: str


class SiteMark(NamedTuple):
    """The mark of one factor at one site, with the reader's reason, "" where none was written."""

    site_id: str
    factor_key: str
    mark: Mark
    reason: str
    changed: str


class Standing(StrEnum):
    """What a mark means for planning; the order is that of planning sheets."""

    TO_PLAN_FOR = "to-plan-for"
    """A barrier is present."""
    TO_BUILD = "to-build"
    """An enabler is absent."""
    TO_FIND_OUT = "to-find-out"
    """The reader does not know whether it is present."""
    IN_PLACE = "in-place"
    """An enabler is present, or a barrier is absent."""
    PRESENT = "present"
    """Present, where the source has the factor without a sign, or as both enabler and barrier."""
    ABSENT = "absent"
    """Absent, likewise: what that means, the source does not say."""
    NOT_MARKED = "not-marked"
    """The reader has not marked it yet, which is not the same as absent."""
    NOT_RELEVANT = "not-relevant"


class SiteFactor(NamedTuple):
    """A contextual factor with its mark at a site, None where the reader has not marked it."""

    factor: Factor
    mark: SiteMark | None
    standing: Standing


class SiteTheme(NamedTuple):
    """The factors of one theme at a site, in the order of reading."""

    theme: FactorTheme
    factors: tuple[SiteFactor, ...]

    def of_standing(self, standing: Standing) -> tuple[SiteFactor, ...]:
        return tuple(each for each in self.factors if each.standing is standing)

    def number(self, standing: Standing) -> int:
        return len(self.of_standing(standing))


class SiteView(NamedTuple):
    """A site and the themes that were chosen; `elsewhere` are its marks of factors that are not in the library."""

    site: Site
    themes: tuple[SiteTheme, ...]
    elsewhere: tuple[SiteMark, ...] = ()

    @property
    def factors(self) -> tuple[SiteFactor, ...]:
        return tuple(each for theme in self.themes for each in theme.factors)

    @property
    def marked(self) -> int:
        """How many of the factors are marked."""
        return sum(each.mark is not None for each in self.factors)
