"""Rings around links of a page: drawn over it, so that the grounds of the links, which mean something, stay."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPen, QTextCursor

from qicbrowser.gui.looks.sizes import FOCUS_RING
from qicbrowser.gui.page.view import PageView


def paint_rings(page: PageView, key: str) -> None:
    """Draw a ring around each link on the page whose words are the text with this key."""
    painter = QPainter(page.viewport())
    painter.setPen(QPen(QColor(page.look.accent), FOCUS_RING))
    for rectangle in ringed(page, key):
        painter.drawRect(rectangle)
    painter.end()


def ringed(page: PageView, key: str) -> Iterator[QRect]:
    """The rectangles of the rings, on the viewport; a link with a number is on one line."""
    for position in page.places_of(key):
        if address := _address_at(page, position):
            start = end = position
            begin = page.document().findBlock(position).position()  # before it is another cell
            while start > begin and _address_at(page, start - 1) == address:
                start -= 1
            while _address_at(page, end) == address:
                end += 1
            first, last = page.cursorRect(_at(page, start)), page.cursorRect(_at(page, end))
            yield first.united(last).adjusted(-FOCUS_RING, 0, FOCUS_RING, 0)


def _address_at(page: PageView, position: int) -> str:
    """Where the character behind a place leads; "" where it is not in a link."""
    return _at(page, position + 1).charFormat().anchorHref()  # the format is that of the character before


def _at(page: PageView, position: int) -> QTextCursor:
    cursor = QTextCursor(page.document())
    cursor.setPosition(position)
    return cursor
