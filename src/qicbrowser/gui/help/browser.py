"""A page of the guide on the screen: it shows pages of the guide only, and marks the words that are searched."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QRegularExpression, Qt, QUrl, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from qicbrowser.gui.help.pages import SEARCH, anchor_of, examples
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.page.mark_formats import found
from qicbrowser.gui.shell.urls import open_url

_MARGIN = 28
_HEADING_SIZES = {1: 1.7, 2: 1.25, 3: 1.05}
"""Times the size of the text, by level."""

_ABOVE_HEADING, _BELOW_HEADING = 2.0, 0.8
"""Pixels for each point of the text's size."""

_LINE_HEIGHT = 118
"""Per cent."""

_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""The character that stands for a picture in the text of a block."""

_WEB = ("http", "https")


class GuideBrowser(QTextBrowser):
    search_wanted = Signal(str)
    """A link to an example was followed: the search that it runs."""

    def __init__(self, texts: Mapping[Path, str], pictures: Path, parent: QWidget | None = None) -> None:
        """The pages by their files, as Markdown, and the folder of the pictures that they may show."""
        super().__init__(parent)
        self._texts = texts
        self._examples = frozenset().union(*map(examples, texts.values()))
        self._pictures = pictures.resolve()
        self._look = LIGHT
        self._hits: Sequence[QTextCursor] = ()
        self._current = -1
        self.page = Path()
        """The file that is shown; `source` still names the one before while `sourceChanged` is emitted."""
        self.setAccessibleName(self.tr("Guide"))
        self.sourceChanged.connect(self._shown)

    def show_page(self, path: Path) -> None:
        self.setSource(QUrl.fromLocalFile(str(path)))

    def show_look(self, look: Look) -> None:
        self._look = look
        self._style()
        self._mark()

    def show_hits(self, pattern: QRegularExpression | None) -> None:
        """Mark what a pattern finds on this page."""
        self._hits = () if pattern is None else hits_in(self.document(), pattern)
        self._current = -1
        self._mark()

    def go_to_hit(self, number: int) -> None:
        """Bring a hit into sight, counted from 0, and mark it as the current one."""
        cursor = QTextCursor(self._hits[number])
        self._current = number
        self._mark()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def doSetSource(
        self,
        url: QUrl | str,
        /,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002  Qt's name
    ) -> None:
        """Show a page of the guide, or run an example of it. A web address opens in the reader's browser.

        Nothing else is followed, and no search is run that is not an example of the guide.
        """
        target = self.source().resolved(QUrl(url))
        if target.scheme() == SEARCH:
            query = target.path(QUrl.ComponentFormattingOption.FullyDecoded)
            if query in self._examples:
                self.search_wanted.emit(query)
        elif target.scheme() in _WEB:
            open_url(target)
        elif Path(target.toLocalFile()) in self._texts:
            super().doSetSource(target, type)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """The text of a page, or a picture of the guide; nothing else that a page names is loaded."""
        path = Path(self.source().resolved(QUrl(name)).toLocalFile())
        if kind == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(path.resolve())
        if kind != QTextDocument.ResourceType.MarkdownResource.value:
            return ""
        return self._texts.get(path, "")

    def _picture(self, path: Path) -> QImage:
        """A picture as wide as the page, or its own width where the page is wider."""
        image = QImage(str(path)) if path.parent == self._pictures and path.suffix == ".png" else QImage()
        room = round((self.viewport().width() - 2 * _MARGIN) * self.devicePixelRatioF())
        if image.width() > room > 0:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(self.devicePixelRatioF())
        return image

    def _shown(self, url: QUrl) -> None:
        self.page = Path(url.toLocalFile())
        self.show_hits(None)
        self._style()
        if url.hasFragment():
            self._go_to_heading(url.fragment())

    def _go_to_heading(self, anchor: str) -> None:
        for block in _blocks(self.document()):
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                return

    def _mark(self) -> None:
        selections = []
        for number, cursor in enumerate(self._hits):
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format = found(self._look, is_current=number == self._current)
            selections.append(selection)
        self.setExtraSelections(selections)

    def _style(self) -> None:
        """Apply the sizes and colours of the window to the document that Qt made from Markdown."""
        self.document().setDocumentMargin(_MARGIN)
        points = self.font().pointSizeF()
        for block in list(_blocks(self.document())):
            shape = QTextBlockFormat()
            if _PICTURE not in block.text():  # a picture leaves its own room
                shape.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if level := block.blockFormat().headingLevel():
                form = QTextCharFormat()  # in the place of Markdown's, whose size is relative
                form.setFontPointSize(points * _HEADING_SIZES.get(level, 1))
                form.setFontWeight(QFont.Weight.Bold)
                _whole(block).setCharFormat(form)
                shape.setTopMargin(points * _ABOVE_HEADING if level > 1 else 0)
                shape.setBottomMargin(points * _BELOW_HEADING)
            _whole(block).mergeBlockFormat(shape)
            self._style_runs(block)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._style_table(frame)

    def _style_runs(self, block: QTextBlock) -> None:
        """Give code a ground, links an underline and their colour, and pictures no more than the width of the page."""
        code, link, picture = QTextCharFormat(), QTextCharFormat(), QTextImageFormat()
        picture.setMaximumWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        code.setBackground(QColor(self._look.box))
        link.setForeground(QColor(self._look.link))
        link.setFontUnderline(True)
        for start, length, form in _runs(block):
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            if form.isImageFormat():
                cursor.mergeCharFormat(picture)
            if form.fontFixedPitch():
                cursor.mergeCharFormat(code)
            if form.isAnchor():
                cursor.mergeCharFormat(link)

    def _style_table(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorder(0)
        form.setBorderCollapse(True)
        form.setCellPadding(5)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)
        for row in range(table.rows()):
            for column in range(table.columns()):
                cell = table.cellAt(row, column)
                style = QTextTableCellFormat(cell.format().toTableCellFormat())
                style.setBottomBorder(1)
                style.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                style.setBottomBorderBrush(QBrush(QColor(self._look.line)))
                cell.setFormat(style)


def hits_in(document: QTextDocument, pattern: QRegularExpression) -> Sequence[QTextCursor]:
    hits = []
    cursor = document.find(pattern)
    while not cursor.isNull():
        hits.append(cursor)
        cursor = document.find(pattern, cursor)
    return hits


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _whole(block: QTextBlock) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _runs(block: QTextBlock) -> Sequence[tuple[int, int, QTextCharFormat]]:
    """The runs of a block that look the same: start in the document, length, format."""
    found = []
    parts = block.begin()
    while not parts.atEnd():
        run = parts.fragment()
        found.append((run.position(), run.length(), run.charFormat()))
        parts += 1
    return found
