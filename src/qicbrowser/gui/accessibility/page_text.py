"""The text of a page for assistive technology, with the caret in it; places are in UTF-16 units."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessibleTextInterface, QTextCursor

if TYPE_CHECKING:
    from qicbrowser.gui.page.view import PageView


class PageText(QAccessibleTextInterface):
    """The boundaries of tables, which Qt would hand out as noncharacters, are line breaks.

    Selections are not told: PySide lets no class of Python answer where one begins and ends.
    """

    def __init__(self, page: "PageView") -> None:
        super().__init__()
        self._page = page

    def characterCount(self) -> int:
        return self._page.document().characterCount() - 1

    def text(self, startOffset: int, endOffset: int) -> str:
        wide = self._page.document().toPlainText().encode("utf-16-le", "surrogatepass")
        return wide[2 * startOffset : 2 * endOffset].decode("utf-16-le", "replace")

    def cursorPosition(self) -> int:
        return self._page.textCursor().position()

    def setCursorPosition(self, position: int) -> None:
        self._page.setTextCursor(self._cursor(position, position))

    def selectionCount(self) -> int:
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:
        self._page.setTextCursor(self._cursor(startOffset, endOffset))

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:  # noqa: ARG002  one is all
        self.addSelection(startOffset, endOffset)

    def removeSelection(self, selectionIndex: int) -> None:  # noqa: ARG002
        self._page.deselect()

    def characterRect(self, offset: int) -> QRect:
        first, last = self._cursor(offset, offset), self._cursor(offset + 1, offset + 1)
        left, right = self._page.cursorRect(first), self._page.cursorRect(last)
        rect = left.united(right) if left.top() == right.top() else left
        return QRect(self._page.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        return self._page.cursorForPosition(self._page.viewport().mapFromGlobal(point)).position()

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:  # noqa: ARG002  its beginning counts
        self._page.setTextCursor(self._cursor(startIndex, startIndex))
        self._page.ensureCursorVisible()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        last = max(self.characterCount(), 0)
        cursor = QTextCursor(self._page.document())
        cursor.setPosition(max(0, min(start, last)))
        cursor.setPosition(max(0, min(end, last)), QTextCursor.MoveMode.KeepAnchor)
        return cursor
