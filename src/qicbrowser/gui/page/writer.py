"""Writes a page into a text document with a cursor: text is only ever text, never markup."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from qicbrowser.domain.records import Part, Span
from qicbrowser.domain.text_direction import runs_right_to_left
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.page.page_tables import NAMED_ROWS, cell_at, table_format
from qicbrowser.gui.page.page_texts import PlacedText
from qicbrowser.gui.widgets.direction import is_mirrored

NOT_COPIED = QTextFormat.Property.UserProperty + 1
"""The property of text that the page is operated by, or that only spaces it: it is left out of copies."""

TERM = QTextFormat.Property.UserProperty + 2
"""The property of text whose meaning is shown under the pointer: the name of its term."""

_MONOSPACE = ["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"]


SPOKEN = QTextFormat.Property.UserProperty + 3
"""The property of a sign on the page: what a screen reader says instead of it; "" for one that words say as well."""


_BEGINNING = (
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute,
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
)
"""The side on which one begins to read the window, and the same of a mirrored one."""


class PageWriter:
    """Writes at the end of a document, or into cells; texts given a key are remembered in `placed`."""

    def __init__(self, document: QTextDocument, look: Look, font: QFont) -> None:
        self.placed: list[PlacedText] = []
        self._look = look
        self._size = font.pointSizeF()
        self.hanging = 1.7 * QFontMetrics(font).height()
        """Pixels from a number or sign to the words behind it."""
        self._mirrored = is_mirrored()
        self._places: list[QTextCursor] = []
        """Cursors at the texts in `placed`, where these are moved by what is written later: columns are reversed."""
        self._has_direction = False
        """Whether it is known which way the present paragraph runs."""
        self._cursor = QTextCursor(document)
        self._cursor.beginEditBlock()

    def done(self) -> tuple[PlacedText, ...]:
        self._cursor.endEditBlock()
        if not self._mirrored:
            return tuple(self.placed)
        moved = zip(self.placed, self._places, strict=True)
        return tuple(placed._replace(position=place.position()) for placed, place in moved)

    def block(
        self,
        above: float = 0,
        below: float = 0,
        indent: float = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        start: float = 0,
        heading: int = 0,
        own: bool = False,
    ) -> None:
        """Begin a paragraph, so far from the side where it begins; `indent` hangs its lines under the first.

        It runs as its first letter does; one of the program's `own` words begins where the window does in any case.
        The empty one a cell begins with is used. A `heading` has its level, from 1 on, for assistive technology.
        """
        form = QTextBlockFormat()
        form.setTopMargin(above)
        form.setBottomMargin(below)
        form.setAlignment(_BEGINNING[self._mirrored] if own else align)
        if heading:
            form.setHeadingLevel(heading)
        _lay(form, start + indent, indent, right_to_left=self._mirrored)
        self._has_direction = False
        form.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._cursor.block().text():
            self._cursor.insertBlock(form)
        else:
            self._cursor.setBlockFormat(form)

    def text(
        self,
        text: str,
        key: str | None = None,
        part: Part | None = None,
        *,
        colour: str | None = None,
        size: float = 1.0,
        bold: bool = False,
        italic: bool = False,
        strike: bool = False,
        code: bool = False,
        link: str | None = None,
        tip: str = "",
        underline: bool | QTextCharFormat.UnderlineStyle = False,
        ground: str | None = None,
        stretch: Span | None = None,
        copied: bool = True,
        term: str = "",
        spoken: str | None = None,
    ) -> None:
        """Write a text, or a `stretch` of it; `size` is relative to the page's.

        With a key and part, its place is remembered. A `tip` is HTML; see `plain_tip`. A `term` is a name in `terms`.
        A sign has the words that are `spoken` instead of it.
        """
        form = QTextCharFormat()
        form.setForeground(QColor(colour or (self._look.link if link else self._look.text)))
        form.setFontPointSize(self._size * size)
        form.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        form.setFontItalic(italic)
        form.setFontStrikeOut(strike)
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle(underline))
        if ground:
            form.setBackground(QColor(ground))
        if term:
            form.setProperty(TERM, term)
        if spoken is not None:
            form.setProperty(SPOKEN, spoken)
        if not copied:
            form.setProperty(NOT_COPIED, True)
        if code:
            form.setFontFamilies(_MONOSPACE)
        if tip:
            form.setToolTip(tip)
        if link:
            form.setAnchor(True)
            form.setAnchorHref(link)
        stretch = stretch or Span(0, len(text))
        written = stretch.of(text)
        if key is not None and part is not None:
            self._place(key, part, text, stretch)
        if not self._has_direction:
            self._set_direction(written)
        self._cursor.insertText(written, form)

    def _place(self, key: str, part: Part, text: str, stretch: Span) -> None:
        """Remember that a stretch of a text begins here."""
        written = stretch.of(text)
        wide = () if written.isascii() else tuple(i for i, c in enumerate(written, stretch.start) if c > "\uffff")
        self.placed.append(PlacedText(key, part, text, stretch, self._cursor.position(), wide))
        if self._mirrored:
            self._places.append(QTextCursor(self._cursor))
            self._places[-1].setKeepPositionOnInsert(True)

    def _set_direction(self, text: str) -> None:
        """Lay the present paragraph as a text in it runs."""
        runs = runs_right_to_left(text)
        self._has_direction = runs is not None
        form = self._cursor.blockFormat()
        if runs is not None and runs is not (form.layoutDirection() is Qt.LayoutDirection.RightToLeft):
            _lay(form, form.leftMargin() + form.rightMargin(), -form.textIndent(), right_to_left=runs)
            self._cursor.setBlockFormat(form)

    def command(self, name: str, link: str, *, size: float = 1.0) -> None:
        """Write a link that does something."""
        self.text(name, link=link, size=size, underline=True, copied=False)

    @property
    def position(self) -> int:
        """Where on the page the next text begins."""
        return self._cursor.position()

    def section(self, title: str, *, copied: bool = True, term: str = "") -> None:
        self.block(above=18, below=6, heading=2, own=True)
        self.text(title, bold=True, copied=copied, term=term)

    def table(
        self,
        rows: int,
        widths: tuple[float, ...],
        spacing: float = 0,
        below: float = 14,
        *,
        headings: int = 0,
        named_rows: bool = False,
        fixed: bool = False,
    ) -> QTextTable:
        """A table as wide as the page, with a margin of `below` pixels under it; `widths` as in `ruled_table`.

        One without rows of `headings` only places things beside and below each other.
        """
        kind = QTextLength.Type.FixedLength if fixed else QTextLength.Type.PercentageLength
        form = table_format(widths, kind, spacing)
        form.setBottomMargin(below)
        form.setWidth(QTextLength(kind, sum(widths) if fixed else 100))
        form.setHeaderRowCount(headings)
        form.setProperty(NAMED_ROWS, named_rows)
        return self._insert(rows, form)

    def ruled_table(
        self, rows: int, widths: tuple[float, ...], *, fixed: bool = False, headings: int = 0
    ) -> QTextTable:
        """A table with lines between its cells, which need grounds; `widths` are percents, or pixels if `fixed`."""
        kind = QTextLength.Type.FixedLength if fixed else QTextLength.Type.PercentageLength
        form = table_format(widths, kind, 1)
        form.setBottomMargin(14)
        form.setWidth(QTextLength(kind, sum(widths) if fixed else 100))
        form.setBackground(QColor(self._look.line))
        form.setHeaderRowCount(headings)
        form.setProperty(NAMED_ROWS, True)
        return self._insert(rows, form)

    def _insert(self, rows: int, form: QTextTableFormat) -> QTextTable:
        self.block()
        return self._cursor.insertTable(rows, len(form.columnWidthConstraints()), form)

    def cell(
        self,
        table: QTextTable,
        row: int,
        column: int,
        ground: str | None = None,
        padding: float = 8,
        *,
        sides: float | None = None,
        middle: bool = False,
        above: str | None = None,
        below: str | None = None,
        width: float = 1,
    ) -> None:
        """Go on writing in a cell, with lines of a colour `above` and `below` it, so many pixels wide.

        The padding at the `sides` is as that above and below where it is not given.
        """
        form = QTextTableCellFormat()
        form.setPadding(padding)
        if sides is not None:
            form.setLeftPadding(sides)
            form.setRightPadding(sides)
        solid = QTextFrameFormat.BorderStyle.BorderStyle_Solid
        if above:
            form.setTopBorder(width)
            form.setTopBorderStyle(solid)
            form.setTopBorderBrush(QColor(above))
        if below:
            form.setBottomBorder(width)
            form.setBottomBorderStyle(solid)
            form.setBottomBorderBrush(QColor(below))
        if ground:
            form.setBackground(QColor(ground))
        if middle:
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        cell = cell_at(table, row, column)
        cell.setFormat(form)
        self._cursor = cell.firstCursorPosition()
        self._has_direction = False

    def clear_cell(self, table: QTextTable, row: int, column: int) -> None:
        """Delete the contents of a cell."""
        cell = cell_at(table, row, column)
        self._cursor = cell.firstCursorPosition()
        self._cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        self._cursor.removeSelectedText()

    def leave_table(self) -> None:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)


def _lay(form: QTextBlockFormat, start: float, indent: float, *, right_to_left: bool) -> None:
    """Lay a paragraph in a direction: `start` pixels from the side where it begins, with lines that hang by `indent`.

    Qt turns neither margins nor tabs round with the text.
    """
    tab = QTextOption.TabType.RightTab if right_to_left else QTextOption.TabType.LeftTab
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    form.setLeftMargin(0 if right_to_left else start)
    form.setRightMargin(start if right_to_left else 0)
    form.setTextIndent(-indent)
    if indent:
        form.setTabPositions([QTextOption.Tab(indent, tab)])


def shortened(text: str, longest: int) -> str:
    """A text of at most so many characters, the last of which says that there is more."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
