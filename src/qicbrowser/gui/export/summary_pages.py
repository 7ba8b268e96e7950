"""The pages of a theme's summary: one, and more where it does not fit."""

from collections.abc import Iterator

from qicbrowser.gui.export.paper import Paper, Sheet
from qicbrowser.services.export.html_parts import as_html, source_html
from qicbrowser.services.export.theme_summary import Limits, Summary, first_page, fitted, foot_parts, next_pages

_ZOOMS = (1.15, 1.0, 0.88, 0.82)
"""Of the letters: the largest with which all of it is on its page, else the smallest."""


def summary_sheets(summary: Summary, paper: Paper) -> Iterator[Sheet]:
    """The first page, and what it has no room for."""
    foot = source_html(foot_parts(summary))

    def first(limits: Limits, zoom: float) -> Sheet:
        return Sheet("".join(map(as_html, first_page(summary, limits))), zoom, foot)

    whole = (zoom for zoom in _ZOOMS if paper.fits(first(summary.lengths, zoom)))
    zoom = next(whole, _ZOOMS[-1])

    def fits(limits: Limits) -> bool:
        return paper.fits(first(limits, zoom))

    limits = fitted(summary, fits)
    yield first(limits, zoom)
    if rest := next_pages(summary, limits):
        yield Sheet("".join(map(as_html, rest)))
