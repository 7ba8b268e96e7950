"""A comparison as a document of its own, in light colours: to draw as a picture, to print, and as PDF."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.analysis.comparison import Comparison
from qicbrowser.gui.analyse.comparison_writer import ComparisonWriter, Widths
from qicbrowser.gui.analyse.pictures import Picture
from qicbrowser.gui.analyse.source_lines import source_lines
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.page.writer import PageWriter

translate = QCoreApplication.translate

_NAMES, _THEME = 110.0, 260.0
"""Pixels of the columns of a picture."""

_PAGE_MARGIN = 15.0
"""Millimetres."""

_DPI = 96
"""Of the lengths in a document."""


class ComparisonPaper:
    def __init__(
        self, shown: Comparison, review_names: Sequence[str], title: str, description: str, font: QFont
    ) -> None:
        """`review_names` are as for ComparisonWriter; `description` is the comparison as text."""
        self._shown = shown
        self._review_names = review_names
        self._title = title
        self._description = description
        self._font = font

    def picture(self) -> Picture:
        size = self._document(Widths(_NAMES, _THEME), LIGHT).size()

        def draw(painter: QPainter, look: Look) -> None:
            self._document(Widths(_NAMES, _THEME), look).drawContents(painter)

        return Picture(self._title, size, draw, self._source(), self._description)

    def pdf(self) -> QByteArray:
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self._title)
        writer.setCreator("QIC Browser")
        self._print_on(writer)
        return data

    def ask_and_print(self, parent: QWidget) -> None:
        """Open the dialog for a printer, which prints when it is accepted."""
        from qicbrowser.gui.widgets.printer_dialog import ask_for_printer  # with the first that is printed

        ask_for_printer(self._title, parent, self._print_on)

    def _print_on(self, device: QPagedPaintDevice) -> None:
        layout = device.pageLayout()
        layout.setOrientation(QPageLayout.Orientation.Landscape)
        layout.setUnits(QPageLayout.Unit.Millimeter)
        layout.setMargins(QMarginsF(_PAGE_MARGIN, _PAGE_MARGIN, _PAGE_MARGIN, _PAGE_MARGIN))
        device.setPageLayout(layout)
        page = layout.paintRectPixels(_DPI)
        theme = (page.width() - _NAMES) / len(self._shown.themes)
        document = self._document(Widths(_NAMES, theme), LIGHT, has_source=True)
        document.setPageSize(page.size().toSizeF())
        with QPainter(device) as painter:
            scale = device.logicalDpiX() / _DPI
            painter.scale(scale, scale)
            for number in range(document.pageCount()):
                if number:
                    device.newPage()
                painter.save()
                painter.translate(0, -number * page.height())
                document.drawContents(painter, page.translated(-page.topLeft()).translated(0, number * page.height()))
                painter.restore()

    def _document(self, widths: Widths, look: Look, *, has_source: bool = False) -> QTextDocument:
        document = QTextDocument()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._font)
        writer = PageWriter(document, look, self._font)
        pages = ComparisonWriter(writer, look, self._shown, widths)
        pages.write_heads(self._review_names)
        pages.write_rows()
        for line in self._source() if has_source else ():
            writer.block(above=8)
            writer.text(line, colour=look.muted)
        writer.done()
        document.setTextWidth(widths.names + widths.theme * len(self._shown.themes))
        return document

    def _source(self) -> tuple[str, ...]:
        """A line per table that the themes are of, what is said of all of them, and what is the reader's."""
        tables = {each.theme.table.key: each.theme.table for each in self._shown.themes}
        lines = dict.fromkeys(line for table in tables.values() for line in source_lines(table))
        cells = (cell for line in self._shown.lines for cell in line.cells)
        has_labels = any(passage.labels for cell in cells for passage in cell.passages)
        own = translate("ComparisonPaper", "The labels with a pencil are the reader's, not the review's.")
        return (*lines, *([own] if has_labels else ()))
