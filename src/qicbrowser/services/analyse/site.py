"""Sites: what the marks of contextual factors mean for planning, theme by theme, and several sites side by side."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from qicbrowser.domain.analysis.answer_table import AnswerTable, Cell
from qicbrowser.domain.analysis.factors import Factor
from qicbrowser.domain.analysis.sites import (
    Mark,
    Site,
    SiteFactor,
    SiteMark,
    SiteTheme,
    SiteView,
    Standing,
)
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Role
from qicbrowser.services.analyse.contexts import SIGN_NAMES
from qicbrowser.store.library import Library

MARK_NAMES = {
    Mark.PRESENT: Message("mark-present"),
    Mark.ABSENT: Message("mark-absent"),
    Mark.UNKNOWN: Message("mark-of-unknown"),
    Mark.NOT_RELEVANT: Message("mark-not-relevant"),
}
STANDING_NAMES = {
    Standing.TO_PLAN_FOR: Message("standing-to-plan-for"),
    Standing.TO_BUILD: Message("standing-to-build"),
    Standing.TO_FIND_OUT: Message("standing-to-find-out"),
    Standing.IN_PLACE: Message("standing-in-place"),
    Standing.PRESENT: Message("standing-present"),
    Standing.ABSENT: Message("standing-absent"),
    Standing.NOT_MARKED: Message("standing-not-marked"),
    Standing.NOT_RELEVANT: Message("standing-not-relevant"),
}
_OF_ENABLER = {Mark.PRESENT: Standing.IN_PLACE, Mark.ABSENT: Standing.TO_BUILD}
_OF_BARRIER = {Mark.PRESENT: Standing.TO_PLAN_FOR, Mark.ABSENT: Standing.IN_PLACE}
_OF_NO_SINGLE_SIGN = {Mark.PRESENT: Standing.PRESENT, Mark.ABSENT: Standing.ABSENT}


def standing_of(sign: Role, mark: Mark | None) -> Standing:
    """What a mark means for a factor of this sign; a mixed or unsigned factor is not taken for either sign."""
    match mark:
        case None:
            return Standing.NOT_MARKED
        case Mark.UNKNOWN:
            return Standing.TO_FIND_OUT
        case Mark.NOT_RELEVANT:
            return Standing.NOT_RELEVANT
    match sign:
        case Role.ENABLER:
            return _OF_ENABLER[mark]
        case Role.BARRIER:
            return _OF_BARRIER[mark]
    return _OF_NO_SINGLE_SIGN[mark]


def site_view(
    library: Library, site: Site, factors: Sequence[Factor], known: Collection[str] | None = None
) -> SiteView:
    """These factors at a site, by theme, with the reader's marks.

    `known` are the keys of all factors in the library, which are read for it where they are not given.
    """
    marks = {mark.factor_key: mark for mark in library.site_marks.of_site(site.id)}
    by_theme: defaultdict[str, list[Factor]] = defaultdict(list)
    for factor in factors:
        by_theme[factor.theme.key].append(factor)
    themes = tuple(
        SiteTheme(some[0].theme, tuple(_at_site(factor, marks.get(factor.key)) for factor in some))
        for some in by_theme.values()
    )
    return SiteView(site, themes, _elsewhere(library, marks, factors, known))


def _elsewhere(
    library: Library, marks: Mapping[str, SiteMark], factors: Sequence[Factor], known: Collection[str] | None
) -> tuple[SiteMark, ...]:
    """The marks of factors that are not in the library; its factors are read where others are marked."""
    others = marks.keys() and marks.keys() - {factor.key for factor in factors}
    if others:
        others -= {factor.key for factor in library.analysis().factors()} if known is None else set(known)
    return tuple(mark for key, mark in marks.items() if key in others)


def _at_site(factor: Factor, mark: SiteMark | None) -> SiteFactor:
    return SiteFactor(factor, mark, standing_of(factor.sign, mark.mark if mark else None))


def theme_summary(theme: SiteTheme) -> tuple[Message, ...]:
    """The counts of a theme: enablers and barriers with their whole numbers, and only what there is of the rest."""
    enablers = [each for each in theme.factors if each.factor.sign is Role.ENABLER]
    barriers = [each for each in theme.factors if each.factor.sign is Role.BARRIER]
    counted = (
        (len(enablers), Message("enablers-in-place", number=_number(enablers, Standing.IN_PLACE), n=len(enablers))),
        (
            len(barriers),
            Message("barriers-to-plan-for", number=_number(barriers, Standing.TO_PLAN_FOR), n=len(barriers)),
        ),
        (theme.number(Standing.TO_BUILD), Message("number-to-build", n=theme.number(Standing.TO_BUILD))),
        (theme.number(Standing.TO_FIND_OUT), Message("number-to-find-out", n=theme.number(Standing.TO_FIND_OUT))),
        (theme.number(Standing.PRESENT), Message("number-present", n=theme.number(Standing.PRESENT))),
        (theme.number(Standing.ABSENT), Message("number-absent", n=theme.number(Standing.ABSENT))),
        (theme.number(Standing.NOT_MARKED), Message("number-not-marked", n=theme.number(Standing.NOT_MARKED))),
        (theme.number(Standing.NOT_RELEVANT), Message("number-not-relevant", n=theme.number(Standing.NOT_RELEVANT))),
    )
    return tuple(message for number, message in counted if number)


def _number(factors: Iterable[SiteFactor], standing: Standing) -> int:
    return sum(each.standing is standing for each in factors)


_HEADINGS = (
    Message("theme-heading"),
    Message("factor-heading"),
    Message("sign-heading"),
    Message("my-mark-heading"),
    Message("my-reason-heading"),
    Message("standing-heading"),
    Message("key-heading"),
)


def rows(view: SiteView) -> AnswerTable:
    """The table behind a site: a row per factor."""
    return AnswerTable(
        _HEADINGS,
        tuple(
            (
                theme.theme.title,
                each.factor.text,
                SIGN_NAMES[each.factor.sign],
                mark_name(each.mark),
                each.mark.reason if each.mark else "",
                STANDING_NAMES[each.standing],
                each.factor.key,
            )
            for theme in view.themes
            for each in theme.factors
        ),
    )


def side_by_side(views: Sequence[SiteView]) -> AnswerTable:
    """Several sites of the same factors: a row per factor, and for each site its mark and the reason."""
    headings: list[str | Message] = [Message("theme-heading"), Message("factor-heading"), Message("sign-heading")]
    for view in views:
        name = site_name(view.site)
        headings += [name, Message("reason-at-site", site=name)]
    lines = []
    for several in zip(*(view.factors for view in views), strict=True):
        factor = several[0].factor
        cells: list[Cell] = [factor.theme.title, factor.text, SIGN_NAMES[factor.sign]]
        for each in several:
            cells += [mark_name(each.mark), each.mark.reason if each.mark else ""]
        lines.append(tuple(cells))
    return AnswerTable(tuple(headings), tuple(lines))


def mark_name(mark: SiteMark | None) -> Message:
    return MARK_NAMES[mark.mark] if mark else STANDING_NAMES[Standing.NOT_MARKED]


def site_name(site: Site) -> str | Message:
    """What a site is called; one that was recovered from a damaged file may have lost its name."""
    return site.name or Message("site-without-name")
