"""A report on paper: the same for a printer and for a PDF file, with numbered pages."""

import errno
import os
import re
from collections.abc import Callable, Generator, Iterator
from typing import IO

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.gui.looks.palettes import LIGHT
from qicbrowser.services.export.html_report import as_html
from qicbrowser.services.export.provenance import provenance, reviews_of
from qicbrowser.services.export.report import Heading, report, source_parts, title
from qicbrowser.services.export.request import Request

translate = QCoreApplication.translate

_THEMES_AT_ONCE = 10
"""The number of themes laid out together; the next ones start on a new page."""

_DPI = 96
"""Of the lengths below, and of the pixels in which a page is laid out before it is scaled to the device."""

_TEXT_PX, _FOOTER_PX, _FOOTER_HEIGHT = 13, 11, 30
_MARGIN_MM = 18.0
_BELOW = 14
"""Space between a table and the heading that follows."""

_NAMES = 28
"""Width of the names of fields, in per cent of the page."""

_STYLE = f"""
body {{ font-size: {_TEXT_PX}px; }}
h1 {{ font-size: 24px; }}
h2 {{ font-size: 18px; margin-top: 18px; margin-bottom: 6px; }}
h3 {{ font-size: 15px; margin-top: 16px; margin-bottom: 5px; }}
.reference {{ margin-left: 36px; text-indent: -36px; margin-top: 3px; margin-bottom: 3px; }}
th {{ background-color: {LIGHT.box}; font-weight: bold; text-align: left; }}
"""


def page_size() -> QPageSize:
    """The paper size of the reader's country."""
    american = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4)


def write_pdf(request: Request, file: IO[bytes]) -> Iterator[int]:
    """Write a PDF file; yields the number of rows written so far. Raises OSError where it cannot be written."""
    writer = QPdfWriter(file.name)  # by name: what Qt writes to a Python object arrives as text, and is lost
    writer.setPageSize(page_size())
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    writer.setCreator("QIC Browser")
    writer.setTitle(request.words.reader(title(request.options)))
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
    """Draw the report page by page; yields the number of rows drawn so far. `abort` is called when it is cancelled."""
    content = report(request)
    facts = provenance(request, content.sheet.rows)
    reviews = ", ".join(map(cite_briefly, reviews_of(request.library, request.choice)))
    paper = _Paper(device, f"{content.title} · {reviews}")
    try:
        title_html = as_html(Heading(1, content.title))
        pending, done = "", 0
        for rows, parts in content.parts(_THEMES_AT_ONCE):
            if pending:
                if rows > done:
                    paper.draw(title_html + pending)
                    title_html = pending = ""
                yield done
            pending, done = pending + "".join(map(as_html, parts)), rows  # the references follow the last themes
        paper.draw(title_html + pending + "".join(map(as_html, source_parts(facts, request.words.reader))))
        yield done
    except GeneratorExit:
        abort()
        raise
    finally:
        paper.end()


class _Paper:
    """Draws HTML on numbered pages."""

    def __init__(self, device: QPagedPaintDevice, footer: str) -> None:
        self._device = device
        self._footer = footer
        self._page = 0
        self._painter = QPainter(device)
        self._scale = device.logicalDpiX() / _DPI
        self._width, self._height = device.width() / self._scale, device.height() / self._scale
        self._font = QFont("sans-serif")
        self._font.setStyleHint(QFont.StyleHint.SansSerif)

    def end(self) -> None:
        self._painter.end()

    def draw(self, html: str) -> None:
        """Draw HTML, every text of which is escaped, from a new page on."""
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._sized(_TEXT_PX))
        document.setUseDesignMetrics(True)  # a line is as long on paper as in the layout
        document.setDefaultStyleSheet(_STYLE)
        document.setDocumentMargin(0)
        document.setHtml(f"<body>{html}</body>")
        _draw_borders(document)
        height = self._height - _FOOTER_HEIGHT
        document.setPageSize(QRectF(0, 0, self._width, height).size())
        _keep_headings(document, height)
        for page in range(_pages(document, height)):
            self._begin_page()
            self._painter.translate(0, -page * height)
            shown = QRectF(0, page * height, self._width, height)
            self._painter.setClipRect(shown)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.clip = shown.adjusted(0, 0, 0, -1)  # or the first line of the next page is in the file too, unseen
            context.palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
            document.documentLayout().draw(self._painter, context)
            self._painter.restore()

    def _begin_page(self) -> None:
        if self._page:
            self._device.newPage()
        self._page += 1
        self._painter.save()
        self._painter.scale(self._scale, self._scale)
        self._painter.setPen(QColor(LIGHT.muted))
        self._painter.setFont(self._sized(_FOOTER_PX))
        line = QRectF(0, self._height - _FOOTER_HEIGHT, self._width, _FOOTER_HEIGHT)
        bottom = Qt.AlignmentFlag.AlignBottom
        self._painter.drawText(line, bottom | Qt.AlignmentFlag.AlignLeft, self._footer)
        number = translate("Paper", "Page {number}").format(number=QLocale().toString(self._page))
        self._painter.drawText(line, bottom | Qt.AlignmentFlag.AlignRight, number)

    def _sized(self, pixels: int) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(pixels)
        return font


def _draw_borders(document: QTextDocument) -> None:
    """Give every table thin lines and the full width."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            shape = frame.format().toTableFormat()
            shape.setBorder(1)
            shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            shape.setBorderBrush(QColor(LIGHT.muted))
            shape.setBorderCollapse(True)
            shape.setCellPadding(4)
            shape.setWidth(_share(100))
            shape.setBottomMargin(_BELOW)
            if frame.columns() == 2:
                shape.setColumnWidthConstraints([_share(_NAMES), _share(100 - _NAMES)])
            frame.setFormat(shape)


def _pages(document: QTextDocument, height: float) -> int:
    """The number of pages; the last one does not count if it has only the empty line below a table."""
    pages, last = document.pageCount(), document.lastBlock()
    bottom = document.documentLayout().blockBoundingRect(last.previous()).bottom()
    return pages - 1 if not last.text() and last.previous().isValid() and bottom <= (pages - 1) * height else pages


def _keep_headings(document: QTextDocument, height: float) -> None:
    """Move headings from the foot of a page to the next one, so that they stay with what follows them."""
    place = document.documentLayout().blockBoundingRect
    block = document.begin()
    while block.isValid():
        first = block
        while block.blockFormat().headingLevel():
            block = block.next()
        if block != first and place(first).top() // height != place(_first_below(block)).top() // height:
            on_next = QTextBlockFormat()
            on_next.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).mergeBlockFormat(on_next)
            document.markContentsDirty(
                0, document.characterCount()
            )  # laid out again in part only, Qt leaves other headings out
        block = block.next()


def _first_below(block: QTextBlock) -> QTextBlock:
    """The first block of the table that begins here, below its column headings."""
    table = QTextCursor(block).currentTable()
    if table is None:
        return block
    row = min(table.format().toTableFormat().headerRowCount(), table.rows() - 1)
    return table.cellAt(row, 0).firstCursorPosition().block()


def _share(percent: float) -> QTextLength:
    return QTextLength(QTextLength.Type.PercentageLength, percent)
