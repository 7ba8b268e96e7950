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
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from qicbrowser.domain.records import Part, Span
from qicbrowser.domain.text_direction import runs_right_to_left
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.page.formats import block_format, cell_format, lay, text_format
from qicbrowser.gui.page.page_tables import NAMED_ROWS, cell_at, table_format
from qicbrowser.gui.page.page_texts import PlacedText
from qicbrowser.gui.widgets.direction import is_mirrored

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
        self._formats: dict[tuple[object, ...], QTextCharFormat] = {}
        self._block_formats: dict[tuple[object, ...], QTextBlockFormat] = {}
        self._cell_formats: dict[tuple[object, ...], QTextTableCellFormat] = {}
        """Each by what it is made of: a page has few, and to make one takes longer than to write with it."""
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
        side = _BEGINNING[self._mirrored] if own else align
        given = above, below, indent, side, start, heading, self._mirrored
        form = self._block_formats.get(given)
        if form is None:
            form = self._block_formats[given] = block_format(*given)
        self._has_direction = False
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
        points = self._size * size
        ink = colour or (self._look.link if link else self._look.text)
        given = ink, points, bold, italic, strike, code, link, tip, underline, ground, copied, term, spoken
        form = self._formats.get(given)
        if form is None:
            form = self._formats[given] = text_format(*given)
        written = stretch.of(text) if stretch else text
        if key is not None and part is not None:
            self._place(key, part, text, stretch or Span(0, len(text)))
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
            lay(form, form.leftMargin() + form.rightMargin(), -form.textIndent(), right_to_left=runs)
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
        given = ground, padding, sides, middle, above, below, width
        form = self._cell_formats.get(given)
        if form is None:
            form = self._cell_formats[given] = cell_format(*given)
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


def shortened(text: str, longest: int) -> str:
    """A text of at most so many characters, the last of which says that there is more."""
    return text if len(text) <= longest else text[: longest - 1] + "…"
