"""A report on paper: the same for a printer and for a PDF file, with numbered pages."""

import errno
import os
import re
from collections.abc import Callable, Generator, Iterator
from typing import IO

from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import (
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPdfWriter,
)

from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.gui.export.paper import Paper, Sheet
from qicbrowser.gui.export.summary_pages import summary_sheets
from qicbrowser.services.export.html_parts import as_html, source_html
from qicbrowser.services.export.paper_sizes import PaperSize, paper_size_of
from qicbrowser.services.export.provenance import provenance, reviews_of
from qicbrowser.services.export.report import Report, begins_page, report, source_parts, title
from qicbrowser.services.export.request import Request
from qicbrowser.services.export.theme_summary import SUMMARY_FORMAT, summaries, summary_options

_THEMES_AT_ONCE = 10
"""The number of themes whose rows are laid out together; the next ones start on a new page."""

_MARGIN_MM = 18.0

_PAGE_SIZES = {PaperSize.A4: QPageSize.PageSizeId.A4, PaperSize.LETTER: QPageSize.PageSizeId.Letter}


def usual_paper() -> PaperSize:
    """The paper of the reader's country."""
    return paper_size_of(QLocale.territoryToCode(QLocale().territory()))


def set_up_pages(device: QPagedPaintDevice, paper: PaperSize) -> None:
    """Give a printer or a PDF file pages of a size, with the margins of our reports."""
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    orientation, unit = QPageLayout.Orientation.Portrait, QPageLayout.Unit.Millimeter
    device.setPageLayout(QPageLayout(QPageSize(_PAGE_SIZES[paper]), orientation, margins, unit))


def write_pdf(request: Request, file: IO[bytes]) -> Iterator[int]:
    """Write a PDF file; yields the number of rows written so far. Raises OSError where it cannot be written."""
    writer = QPdfWriter(file.name)  # by name: what Qt writes to a Python object arrives as text, and is lost
    set_up_pages(writer, request.paper)
    writer.setCreator("QIC Browser")
    writer.setTitle(title(request))
    yield from draw(request, writer)
    if not is_complete(file):  # Qt does not report it
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def is_complete(file: IO[bytes]) -> bool:
    """Whether a PDF file ends with a valid startxref: nothing before it is lost then."""
    end = file.seek(0, os.SEEK_END)
    file.seek(max(0, end - 64))
    startxref = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*\Z", file.read())
    file.seek(int(startxref[1]) if startxref else end)
    return file.read(4) == b"xref"


def draw(request: Request, device: QPagedPaintDevice, abort: Callable[[], object] = bool) -> Generator[int, None, None]:
    """Draw the report page by page, of whose number each page speaks: it is laid out once to be counted, then drawn.

    Yields the number of rows done so far, half of them when the pages are counted. `abort` is called when it is
    cancelled.
    """
    has_summaries = request.options.format == SUMMARY_FORMAT
    if has_summaries:
        request = request._replace(options=summary_options(request.options))
    content = report(request)
    reviews = ", ".join(map(cite_briefly, reviews_of(request.library, request.choice)))
    paper = Paper(device, f"{content.title} · {reviews}")
    try:
        for act, half in ((paper.count, 0), (paper.draw, 1)):
            for rows, sheet in _summaries(request, paper) if has_summaries else _documents(request, content):
                act(sheet)
                yield half * (content.rows // 2) + (rows + half) // 2
    except GeneratorExit:
        abort()
        raise
    finally:
        paper.end()


def _summaries(request: Request, paper: Paper) -> Iterator[tuple[int, Sheet]]:
    for number, summary in enumerate(summaries(request), 1):
        yield from ((number, sheet) for sheet in summary_sheets(summary, paper))


def _documents(request: Request, content: Report) -> Iterator[tuple[int, Sheet]]:
    """The report as HTML, in documents that each begin a page, with the number of rows so far.

    A theme as it is read has a document of its own; so has the list of references of several.
    """
    facts = provenance(request, content.rows)
    html, done = "" if content.is_as_read else "".join(map(as_html, content.opening)), 0
    for rows, parts in content.parts(1 if content.is_as_read else _THEMES_AT_ONCE):
        if done and (rows > done or (parts and begins_page(content, parts[0]))):
            yield done, Sheet(html)
            html = ""
        html, done = html + "".join(map(as_html, parts)), rows  # references without a page follow the last themes
    source = source_parts(facts, request.words.reader, is_as_read=content.is_as_read)
    yield done, Sheet(html + source_html(source))
