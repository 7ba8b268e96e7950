"""The planning sheet of a site: what to plan for, build and find out, with the reader's reasons."""

from collections.abc import Callable, Iterator, Sequence

from qicbrowser.domain.analysis.sites import SiteFactor, SiteTheme, SiteView, Standing
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Review
from qicbrowser.domain.review_citation import cite, doi_address
from qicbrowser.services.analyse.contexts import SIGN_NAMES
from qicbrowser.services.analyse.site import STANDING_NAMES, mark_name, site_name, theme_summary
from qicbrowser.services.export.parts import Heading, Line, Part, Statement, Statements

Words = Callable[[Message], str]


def planning_sheet(view: SiteView, words: Words) -> Iterator[Part]:
    """The parts of the sheet; `words` renders messages in the language of whoever reads it."""
    yield Heading(1, title(view, words))
    yield Line(words(Message("planning-sheet-judgement")), is_aside=True)
    for theme in view.themes:
        yield Heading(2, theme.theme.title)
        yield Line(words(Message("listed", texts=theme_summary(theme))))
        yield from _of_theme(theme, words)
    if view.elsewhere:
        yield Line(words(Message("marks-elsewhere", n=len(view.elsewhere))), is_aside=True)
    if view.themes:
        yield Heading(2, words(Message("sources-heading")))
        for line in source_lines(view):
            yield Line(line)


def title(view: SiteView, words: Words) -> str:
    name = site_name(view.site)
    return words(Message("planning-sheet-of", site=name if isinstance(name, str) else words(name)))


def source_lines(view: SiteView) -> tuple[str, ...]:
    """The citation, address and licence of each review whose factors are in the sheet."""
    return tuple(dict.fromkeys(map(_source, (theme.theme.table.review for theme in view.themes))))


def _source(review: Review) -> str:
    address = doi_address(review.doi) if review.doi else ""
    return " ".join(filter(None, (cite(review), address, f"{review.licence}." if review.licence else "")))


def _of_theme(theme: SiteTheme, words: Words) -> Iterator[Part]:
    for standing in Standing:
        if some := theme.of_standing(standing):
            name = words(Message("standing-and-number", standing=STANDING_NAMES[standing], number=len(some)))
            yield Heading(3, name)
            yield _statements(some, name, words)


def _statements(factors: Sequence[SiteFactor], name: str, words: Words) -> Statements:
    statements = []
    for each in factors:
        sign = words(Message("sign-before-factor", sign=SIGN_NAMES[each.factor.sign]))
        if each.standing is Standing.IN_PLACE:
            sign = words(
                Message("sign-and-mark-before-factor", sign=SIGN_NAMES[each.factor.sign], mark=mark_name(each.mark))
            )
        statements.append(Statement(each.factor.text, label=sign))
        if each.mark and each.mark.reason:
            statements.append(Statement(each.mark.reason, label=words(Message("my-reason")), level=2))
    return Statements(name, (("", tuple(statements)),), "")
