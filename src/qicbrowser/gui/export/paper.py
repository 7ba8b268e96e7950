"""HTML on numbered pages, of a printer or a PDF file."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPainter,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from qicbrowser.gui.looks.palettes import LIGHT

translate = QCoreApplication.translate

_DPI = 96
"""Of the lengths below, and of the pixels in which a page is laid out before it is scaled to the device."""

_TEXT_PX, _FOOTER_PX, _FOOTER_HEIGHT = 13, 11, 30
_ABOVE_FOOT = 8
_BELOW = 14
"""Space between a table and the heading that follows."""

_NAMES = 28
"""Width of the names of fields, in per cent of the page."""

_STYLE = f"""
body {{ font-size: {_TEXT_PX}px; }}
h1 {{ font-size: 24px; }}
h2 {{ font-size: 17px; margin-top: 18px; margin-bottom: 6px; }}
h3 {{ font-size: 15px; margin-top: 16px; margin-bottom: 5px; }}
.reference {{ margin-left: 36px; text-indent: -36px; margin-top: 3px; margin-bottom: 3px; }}
.aside, .own, .row, .cited, .blank, .quote, .quoted {{ color: {LIGHT.muted}; }}
.own, .row {{ font-size: 11px; }}
.blank, .quote {{ font-style: italic; }}
.box {{ background-color: {LIGHT.box}; border-top: 2px solid {LIGHT.edge}; padding: 8px; }}
.arrow {{ color: {LIGHT.muted}; font-size: 18px; vertical-align: middle; }}
.side {{ padding-top: 6px; }}
.enablers {{ border-top: 2px solid {LIGHT.enabler_sign}; }}
.barriers {{ border-top: 2px solid {LIGHT.barrier_sign}; }}
.mixed, .factors {{ border-top: 2px solid {LIGHT.edge}; }}
.quote, .words, .aside {{ margin-top: 2px; margin-bottom: 4px; }}
code {{ white-space: pre-wrap; }}
.more {{ color: {LIGHT.muted}; font-style: italic; margin-top: 3px; margin-bottom: 3px; }}
.count {{ font-size: 15px; }}
.only {{ margin-top: 0; margin-bottom: 0; }}
.name {{ font-weight: bold; margin-top: 0; margin-bottom: 4px; }}
ul, ol {{ margin-top: 2px; margin-bottom: 2px; -qt-list-indent: 0; margin-left: 16px; }}
li {{ margin-bottom: 3px; }}
.note {{ margin-left: 10px; }}
.source {{ color: {LIGHT.muted}; font-size: {_FOOTER_PX}px; margin-top: 1px; margin-bottom: 1px; }}
a {{ color: {LIGHT.link}; }}
th {{ background-color: {LIGHT.box}; font-weight: bold; text-align: left; }}
"""


class Sheet(NamedTuple):
    """HTML that begins a page; `zoom` is the size of its letters, and `foot` HTML at the end of its first page."""

    html: str
    zoom: float = 1.0
    foot: str = ""


class Paper:
    """Draws HTML on numbered pages."""

    def __init__(self, device: QPagedPaintDevice, footer: str) -> None:
        self._device = device
        self._footer = footer
        self._page = self._pages = 0
        self._painter = QPainter(device)
        self._scale = device.logicalDpiX() / _DPI
        self._width, self._height = device.width() / self._scale, device.height() / self._scale
        self._font = QFont("sans-serif")
        self._font.setStyleHint(QFont.StyleHint.SansSerif)

    def end(self) -> None:
        self._painter.end()

    def count(self, sheet: Sheet) -> None:
        """Count the pages that will be drawn."""
        self._pages += _pages(*self._laid_out(sheet))

    def fits(self, sheet: Sheet) -> bool:
        """Whether it is one page."""
        return _pages(*self._laid_out(sheet)) <= 1

    def draw(self, sheet: Sheet) -> None:
        """Draw HTML, every text of which is escaped, from a new page on."""
        document, height = self._laid_out(sheet)
        for page in range(_pages(document, height)):
            self._begin_page()
            if sheet.foot and not page:
                self._draw_foot(sheet, height)
            self._painter.scale(sheet.zoom, sheet.zoom)
            self._painter.translate(0, -page * height)
            self._draw_page(document, QRectF(0, page * height, document.pageSize().width(), height))
            self._painter.restore()

    def _draw_page(self, document: QTextDocument, shown: QRectF) -> None:
        self._painter.setClipRect(shown)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = shown.adjusted(0, 0, 0, -1)  # or the first line of the next page is in the file too, unseen
        context.palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
        document.documentLayout().draw(self._painter, context)
        self._painter.setPen(QColor(LIGHT.muted))
        self._painter.drawLines(_open_edges(document, shown))

    def _draw_foot(self, sheet: Sheet, height: float) -> None:
        """Draw the foot of a page, whose content has this height, at its end."""
        foot = self._document(sheet.foot, self._width)
        self._painter.save()
        self._painter.translate(0, height * sheet.zoom + _ABOVE_FOOT)
        self._painter.setPen(QColor(LIGHT.muted))
        self._painter.drawLine(QLineF(0, 0, self._width, 0))
        self._painter.translate(0, _ABOVE_FOOT / 2)
        foot.drawContents(self._painter)
        self._painter.restore()

    def _laid_out(self, sheet: Sheet) -> tuple[QTextDocument, float]:
        """A document of pages of this height, both before they are zoomed."""
        document = self._document(sheet.html, self._width / sheet.zoom)
        below = self._document(sheet.foot, self._width).size().height() + 2 * _ABOVE_FOOT if sheet.foot else 0
        height = (self._height - _FOOTER_HEIGHT - below) / sheet.zoom
        document.setPageSize(QRectF(0, 0, self._width / sheet.zoom, height).size())
        _keep_headings(document, height)
        return document, height

    def _document(self, html: str, width: float) -> QTextDocument:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDefaultFont(self._sized(_TEXT_PX))
        document.setUseDesignMetrics(True)  # a line is as long on paper as in the layout
        document.setDefaultStyleSheet(_STYLE)
        document.setDocumentMargin(0)
        document.setHtml(f"<body>{html}</body>")
        _draw_borders(document)
        document.setTextWidth(width)
        return document

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
        number, total = map(QLocale().toString, (self._page, self._pages))
        text = translate("Paper", "Page {number} of {total}").format(number=number, total=total)
        self._painter.drawText(line, bottom | Qt.AlignmentFlag.AlignRight, text)

    def _sized(self, pixels: int) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(pixels)
        return font


def _draw_borders(document: QTextDocument) -> None:
    """Give every table thin lines and the full width; one that has a width has texts side by side, without lines."""
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            shape = frame.format().toTableFormat()
            if shape.width().type() is not QTextLength.Type.VariableLength:
                continue
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


def _open_edges(document: QTextDocument, page: QRectF) -> list[QLineF]:
    """The lower edges, on a page, of the tables with lines that go on below it: Qt leaves them open."""
    tables = (frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable))
    rects = [document.documentLayout().frameBoundingRect(one) for one in tables if one.format().border()]
    bottom = page.bottom() - 1
    return [QLineF(one.left(), bottom, one.right(), bottom) for one in rects if one.top() < bottom < one.bottom()]


def _pages(document: QTextDocument, height: float) -> int:
    """The number of pages; the last one does not count if it has only the empty line below a table."""
    pages, last = document.pageCount(), document.lastBlock()
    bottom = document.documentLayout().blockBoundingRect(last.previous()).bottom()
    return pages - 1 if not last.text() and last.previous().isValid() and bottom <= (pages - 1) * height else pages


def _keep_headings(document: QTextDocument, height: float) -> None:
    """Move headings from the foot of a page to the next one, so that they stay with what follows them."""
    block = document.begin()
    while block.isValid():
        first = block
        while block.blockFormat().headingLevel():
            block = block.next()
        if block != first and _page(first, height) != _page(_first_below(block), height):
            on_next = QTextBlockFormat()
            on_next.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).mergeBlockFormat(on_next)
            document.markContentsDirty(
                0, document.characterCount()
            )  # laid out again in part only, Qt leaves other headings out
        block = block.next()


def _page(block: QTextBlock, height: float) -> int:
    """The page of the first line of a block, from 0: a line that begins a page is below the top of its block."""
    line = block.layout().lineAt(0)
    top = block.document().documentLayout().blockBoundingRect(block).top() + (line.y() if line.isValid() else 0.0)
    return int((top + 1) // height)  # a line at the very top of a page can be a fraction above it


def _first_below(block: QTextBlock) -> QTextBlock:
    """The first block of the table that begins here, below its column headings."""
    table = QTextCursor(block).currentTable()
    if table is None:
        return block
    row = min(table.format().toTableFormat().headerRowCount(), table.rows() - 1)
    return table.cellAt(row, 0).firstCursorPosition().block()


def _share(percent: float) -> QTextLength:
    return QTextLength(QTextLength.Type.PercentageLength, percent)
