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
from qicbrowser.services.export.html_report import about, as_html
from qicbrowser.services.export.provenance import provenance, reviews_of
from qicbrowser.services.export.report import report, title
from qicbrowser.services.export.table import Choice, Options
from qicbrowser.store.library import Library

translate = QCoreApplication.translate

_THEMES_AT_ONCE = 10
"""Themes that are set together; the next ones begin a page."""

_DPI = 96
"""Of the lengths below, and of the pixels in which a page is set before it is drawn larger."""

_TEXT_PX, _FOOTER_PX, _FOOTER_HEIGHT = 13, 11, 30
_MARGIN_MM = 18.0
_BELOW = 14
"""Between a table and the heading that follows."""

_NAMES = 28
"""Per cent of the width that the names of fields have."""

_STYLE = f"""
body {{ font-size: {_TEXT_PX}px; }}
h1 {{ font-size: 24px; }}
h2 {{ font-size: 18px; margin-top: 18px; margin-bottom: 6px; }}
h3 {{ font-size: 15px; margin-top: 16px; margin-bottom: 5px; }}
.reference {{ margin-left: 36px; text-indent: -36px; margin-top: 3px; margin-bottom: 3px; }}
th {{ background-color: {LIGHT.component}; font-weight: bold; text-align: left; }}
"""


def page_size() -> QPageSize:
    """The paper that is usual where the reader lives."""
    american = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4)


def write_pdf(library: Library, choice: Choice, options: Options, file: IO[bytes]) -> Iterator[int]:
    """Write a PDF file, telling now and then how many rows stand there; raises OSError where it cannot be written."""
    writer = QPdfWriter(file.name)  # by name: what Qt writes to an object of Python arrives as a text, and is lost
    writer.setPageSize(page_size())
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    writer.setCreator("QIC Browser")
    writer.setTitle(title(options))
    yield from draw(library, choice, options, writer)
    if not _is_whole(file):  # Qt does not tell
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _is_whole(file: IO[bytes]) -> bool:
    """Whether its end tells where its list of objects stands, and that does stand there: nothing before it is lost."""
    end = file.seek(0, os.SEEK_END)
    file.seek(max(0, end - 64))
    told = re.search(rb"startxref\s+(\d+)\s+%%EOF\s*\Z", file.read())
    file.seek(int(told[1]) if told else end)
    return file.read(4) == b"xref"


def draw(
    library: Library,
    choice: Choice,
    options: Options,
    device: QPagedPaintDevice,
    give_up: Callable[[], object] = bool,
) -> Generator[int, None, None]:
    """Draw the report page by page, telling how many rows stand there; `give_up` is called when it is cancelled."""
    made = report(library, choice, options)
    facts = provenance(library, choice, options, (made.sheet,))
    reviews = ", ".join(map(cite_briefly, reviews_of(library, choice)))
    paper = _Paper(device, f"{title(options)} · {reviews}")
    try:
        head = f"<h1>{title(options)}</h1>"
        kept, done = "", 0
        for rows, parts in made.parts(_THEMES_AT_ONCE):
            if kept:
                if rows > done:
                    paper.set(head + kept)
                    head = kept = ""
                yield done
            kept, done = kept + "".join(map(as_html, parts)), rows  # the references follow the last themes
        paper.set(head + kept + about(facts))
        yield done
    except GeneratorExit:
        give_up()
        raise
    finally:
        paper.end()


class _Paper:
    """Pages one after the other."""

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

    def set(self, html: str) -> None:
        """Set HTML, every text of which was escaped, from a new page on."""
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._sized(_TEXT_PX))
        document.setUseDesignMetrics(True)  # a line is as long on paper as where it was set
        document.setDefaultStyleSheet(_STYLE)
        document.setDocumentMargin(0)
        document.setHtml(f"<body>{html}</body>")
        _rule(document)
        height = self._height - _FOOTER_HEIGHT
        document.setPageSize(QRectF(0, 0, self._width, height).size())
        _keep_headings(document, height)
        for page in range(_pages(document, height)):
            self._begin_page()
            self._painter.translate(0, -page * height)
            shown = QRectF(0, page * height, self._width, height)
            self._painter.setClipRect(shown)
            context = QAbstractTextDocumentLayout.PaintContext()
            context.clip = shown.adjusted(0, 0, 0, -1)  # or what begins the next page is there too, only unseen
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
        number = translate("Paper", "Page {}").format(self._page)
        self._painter.drawText(line, bottom | Qt.AlignmentFlag.AlignRight, number)

    def _sized(self, pixels: int) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(pixels)
        return font


def _rule(document: QTextDocument) -> None:
    """Give every table thin lines, the whole width, and its headings on every page."""
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
    """How many pages something stands on: the empty line below a table may be all there is on the last."""
    pages, last = document.pageCount(), document.lastBlock()
    bottom = document.documentLayout().blockBoundingRect(last.previous()).bottom()
    return pages - 1 if not last.text() and last.previous().isValid() and bottom <= (pages - 1) * height else pages


def _keep_headings(document: QTextDocument, height: float) -> None:
    """Take headings that would stand at the foot of a page, without what they are above, to the next one."""
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
            document.markContentsDirty(0, document.characterCount())  # set in part only, Qt leaves other headings out
        block = block.next()


def _first_below(block: QTextBlock) -> QTextBlock:
    """What stands first in the table that begins here, below the names of its columns."""
    table = QTextCursor(block).currentTable()
    if table is None:
        return block
    row = min(table.format().toTableFormat().headerRowCount(), table.rows() - 1)
    return table.cellAt(row, 0).firstCursorPosition().block()


def _share(percent: float) -> QTextLength:
    return QTextLength(QTextLength.Type.PercentageLength, percent)
