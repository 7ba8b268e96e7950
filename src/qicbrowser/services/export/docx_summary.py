"""Themes on a page each, as a Word document: the same content as on paper, and the same makes way."""

from collections.abc import Iterable
from typing import IO

from qicbrowser.domain.messages import Message
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.services.export.docx_report import attach_facts, check_length, facts_in
from qicbrowser.services.export.exporter import Exporter, Writing, Written
from qicbrowser.services.export.parts import Heading, Part
from qicbrowser.services.export.provenance import provenance, reviews_of
from qicbrowser.services.export.report import title
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.theme_summary import (
    WORD_SUMMARY_FORMAT,
    Limits,
    Summary,
    first_page,
    fitted,
    foot_parts,
    next_pages,
    preview_summaries,
    summaries,
    summary_options,
)

_ZOOMS = (1.0, 0.9, 0.82)
"""Of the letters: the largest with which every theme is on its page, else the smallest."""

_MOST_MEASURED = 50
"""Themes by which the size of the letters is chosen."""


def _write(request: Request, file: IO[bytes]) -> Writing:
    from qicbrowser.services.export.docx_document import WordDocument  # with the first document, not with the start
    from qicbrowser.services.export.docx_page import WordPage

    check_length(len(request.choice.places))
    request = request._replace(options=summary_options(request.options))
    some = request._replace(choice=request.choice._replace(places=request.choice.places[:_MOST_MEASURED]))
    measured = list(summaries(some))
    pages = (WordPage(request.paper, zoom) for zoom in _ZOOMS)
    whole = (page for page in pages if all(page.fits(_on_page(one, one.lengths)) for one in measured))
    page = next(whole, WordPage(request.paper, _ZOOMS[-1]))
    source = ", ".join(map(cite_briefly, reviews_of(request.library, request.choice)))
    document = WordDocument(title(request), source, request.paper, has_title=False, zoom=page.zoom)
    for number, summary in enumerate(summaries(request), 1):
        limits = fitted(summary, lambda limits: page.fits(_on_page(summary, limits)))  # noqa: B023  used at once
        document.start_page()
        document.add_parts(_with_headings(first_page(summary, limits)))
        document.add_source(foot_parts(summary))
        document.start_page()
        document.add_parts(_with_headings(next_pages(summary, limits)))
        yield number
    attach_facts(document, provenance(request, len(request.choice.places)))
    document.save(file)
    return Written(len(request.choice.places))


def _on_page(summary: Summary, limits: Limits) -> list[Part]:
    return [*_with_headings(first_page(summary, limits)), *foot_parts(summary)]


def _with_headings(parts: Iterable[Part]) -> list[Part]:
    """The parts with the headings of their sections directly below that of the theme, as Word lists them."""
    return [part._replace(level=min(part.level, 2)) if isinstance(part, Heading) else part for part in parts]


WORD_SUMMARY = Exporter(
    format=WORD_SUMMARY_FORMAT,
    title=Message("docx-summary"),
    endings=("docx",),
    write=_write,
    preview=preview_summaries,
    facts=facts_in,
    is_text=False,
    has_rows=False,
)
