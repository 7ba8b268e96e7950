"""A page as assistive technology walks it: headings, paragraphs with their links, and tables, in reading order."""

from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextDocument, QTextFrame, QTextTable, QTextTableCell

from qicbrowser.gui.page.formats import SPOKEN
from qicbrowser.gui.page.page_tables import NAMED_ROWS, cell_at, cells, column_of


class Kind(Enum):
    HEADING = auto()
    PARAGRAPH = auto()
    LINK = auto()
    GROUP = auto()
    """A box of the page: a cell of a table that only places things side by side."""
    TABLE = auto()
    CELL = auto()
    COLUMN_HEADING = auto()
    ROW_HEADING = auto()


class Node(NamedTuple):
    kind: Kind
    name: str
    start: int
    """Where on the page it begins and ends, in Qt's UTF-16 units."""
    end: int
    children: tuple["Node", ...] = ()
    level: int = 0
    """Of a heading, from 1 on."""
    address: str = ""
    """Where a link leads."""
    row: int = 0
    column: int = 0
    described: str = ""
    """Of a link in a cell: the headings of its column and its row."""


def nodes_of(document: QTextDocument) -> tuple[Node, ...]:
    return tuple(_in_frame(document.rootFrame()))


def _in_frame(frame: QTextFrame) -> Iterator[Node]:
    place = frame.begin()
    while not place.atEnd():
        child = place.currentFrame()
        if isinstance(child, QTextTable):
            yield from _table(child)
        elif child is not None:
            yield from _in_frame(child)
        else:
            yield from _block(place.currentBlock())
        place += 1


def _block(block: QTextBlock, described: str = "") -> Iterator[Node]:
    level = block.blockFormat().headingLevel()
    name = _words_of(block, with_links=not level) or _words_of(block, with_links=True)  # a heading can be a link
    if not name:
        return
    start, end = block.position(), block.position() + block.length() - 1
    yield Node(
        Kind.HEADING if level else Kind.PARAGRAPH, name, start, end, tuple(_links(block, described)), level=level
    )


def _links(block: QTextBlock, described: str) -> Iterator[Node]:
    """The links of a paragraph; what is written in several formats is one link."""
    address, start, end, name = "", 0, 0, ""
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        form = fragment.charFormat()
        if address and form.anchorHref() != address:
            yield Node(Kind.LINK, _words(name), start, end, address=address, described=described)
            address = ""
        if form.anchorHref():
            if not address:
                address, start, name = form.anchorHref(), fragment.position(), ""
            name += fragment.text()
            end = fragment.position() + fragment.length()
        place += 1
    if address:
        yield Node(Kind.LINK, _words(name), start, end, address=address, described=described)


def _table(table: QTextTable) -> Iterator[Node]:
    if not table.format().headerRowCount():
        for cell in cells(table):
            if inside := tuple(_in_cell(cell)):
                yield Node(Kind.GROUP, inside[0].name, inside[0].start, inside[-1].end, inside)
        return
    rows = range(table.format().headerRowCount())
    headings = [
        ", ".join(filter(None, dict.fromkeys(_text_of(cell_at(table, row, column)) for row in rows)))
        for column in range(table.columns())
    ]
    yield Node(
        Kind.TABLE,
        "",
        table.firstPosition(),
        table.lastPosition(),
        tuple(_table_cell(table, cell, headings) for cell in cells(table)),
    )


def _table_cell(table: QTextTable, cell: QTextTableCell, headings: list[str]) -> Node:
    row, column = cell.row(), column_of(table, cell)
    is_named = bool(table.format().property(NAMED_ROWS))
    kind, described = Kind.CELL, ""
    if row < table.format().headerRowCount():
        kind = Kind.COLUMN_HEADING
    elif column == 0 and is_named:
        kind = Kind.ROW_HEADING
    else:
        described = ", ".join(filter(None, (headings[column], _text_of(cell_at(table, row, 0)) if is_named else "")))
    inside = tuple(_in_cell(cell, described))
    if len(inside) == 1 and inside[0].kind is Kind.PARAGRAPH:  # it says no more than its cell
        return inside[0]._replace(kind=kind, row=row, column=column)
    name = " ".join(node.name for node in inside)
    return Node(kind, name, cell.firstPosition(), cell.lastPosition(), inside, row=row, column=column)


def _in_cell(cell: QTextTableCell, described: str = "") -> Iterator[Node]:
    place = cell.begin()
    while not place.atEnd():
        child = place.currentFrame()
        if isinstance(child, QTextTable):
            yield from _table(child)
        elif child is None:
            yield from _block(place.currentBlock(), described)
        place += 1


def _text_of(cell: QTextTableCell) -> str:
    return " ".join(node.name for node in _in_cell(cell))


def _words_of(block: QTextBlock, *, with_links: bool) -> str:
    """The words of a paragraph: what its signs stand for is said instead of them."""
    text = ""
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        form = fragment.charFormat()
        if with_links or not form.anchorHref():
            text += form.stringProperty(SPOKEN) if form.hasProperty(SPOKEN) else fragment.text()
        place += 1
    return _words(text)


def _words(text: str) -> str:
    return " ".join(text.split())
