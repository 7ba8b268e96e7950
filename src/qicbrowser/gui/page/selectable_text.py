"""Read-only text with lines of a limited length, in which words are selected.

The mouse selects whole words of one box, the keyboard exactly what it is moved over.
"""

from collections.abc import Iterator
from itertools import groupby

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from qicbrowser.gui.looks.sizes import FOCUS_RING
from qicbrowser.gui.page.page_texts import PageTexts
from qicbrowser.gui.widgets.direction import is_mirrored

_EXACTLY = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
"""While one of these is held, the mouse selects exactly what it is dragged over."""

_CARET_KEYS = frozenset(
    {
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    }
)

_LINE_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_LINE_MODIFIERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


_BY_KEYBOARD = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


class SelectableText(QTextBrowser):
    """The caret is shown only while the keyboard moves it: where one clicks, text that is only read has none."""

    selection_made = Signal()
    """The reader selected something: the mouse button was released, or Shift after selecting with the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(0)
        self._texts = PageTexts()
        self._is_ringed = False
        """Whether the keyboard has brought the focus here: a click does not need to be shown where it was."""
        self._keeps_bar = False
        self._most_characters = 0
        self._is_wide = False
        """Whether it shows what needs all the width there is: then lines have no limit."""

    def show_line_width(self, characters: int) -> None:
        """Limit the lines to so many characters of average width; 0 for lines as long as the page is wide."""
        self._most_characters = characters
        self._limit_lines()

    @property
    def line_room(self) -> int:
        """The width for lines and the margins of the page, in pixels.

        It is the same whether the scroll bar is there or not, which comes and goes while a page is written.
        """
        room = self._width_inside
        most = self._most_characters * self.fontMetrics().averageCharWidth()
        return min(room, most) if most and not self._is_wide else room

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._limit_lines()
        super().resizeEvent(event)

    @property
    def _width_inside(self) -> int:
        """The width within the ring, beside the scroll bar."""
        return self.width() - self.verticalScrollBar().sizeHint().width() - 2 * FOCUS_RING

    def deselect(self) -> None:
        """Leave the caret within what was selected, behind its first character."""
        start = self.textCursor().selectionStart()
        cursor = self._cursor(start, start)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        self.setTextCursor(cursor)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What Ctrl+C copies, and what is dragged out of the page."""
        from qicbrowser.gui.page.copies import copy_of  # with the first copy, not with the start

        copied = copy_of(self.textCursor())
        data = QMimeData()
        data.setText(copied.text)
        data.setHtml(copied.html)
        return data

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_ring(event.reason() in _BY_KEYBOARD)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_ring(False)

    def event(self, event: QEvent) -> bool:
        """Around the page, paint the ring of the focus; its room is free in any case."""
        done = super().event(event)
        if self._is_ringed and event.type() is QEvent.Type.Paint:
            painter = QPainter(self)
            painter.setPen(self._ring_pen)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
            painter.end()
        return done

    def paintEvent(self, event: QPaintEvent) -> None:
        """Around the link that has the focus, paint the ring over the dots with which Qt would show it."""
        super().paintEvent(event)
        if self.hasFocus() and self._is_link(self.textCursor()):
            painter = QPainter(self.viewport())
            painter.setPen(self._ring_pen)
            for line in self.selected_lines():
                painter.drawRect(line.adjusted(-1, 0, 1, 0))
            painter.end()

    def selected_lines(self) -> Iterator[QRect]:
        """The rectangles of the selection on the viewport, one for each line."""
        places = range(self.textCursor().selectionStart(), self.textCursor().selectionEnd() + 1)
        for _, line in groupby((self.cursorRect(self._cursor(at, at)) for at in places), key=QRect.top):
            first, *others = line
            yield first.united(others[-1]) if others else first

    @property
    def _ring_pen(self) -> QPen:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        return QPen(accent, FOCUS_RING, j=Qt.PenJoinStyle.MiterJoin)

    def _show_ring(self, is_ringed: bool) -> None:
        if is_ringed != self._is_ringed:
            self._is_ringed = is_ringed
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_ring(False)
        self.setCursorWidth(0)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() & Qt.MouseButton.LeftButton and not event.modifiers() & _EXACTLY:
            self._stay_in_box(event.position())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # the window changes the text size: Qt would change that of this page alone
        else:
            super().wheelEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and self.textCursor().hasSelection() and not event.modifiers() & _EXACTLY:
            self._select_whole_words()
        super().mouseReleaseEvent(event)
        if is_left and self.textCursor().hasSelection():
            self.selection_made.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CARET_KEYS:
            self.setCursorWidth(1)
        if event.key() in _LINE_KEYS and not event.modifiers() & ~_LINE_MODIFIERS:
            self._go_to_line(_LINE_KEYS[Qt.Key(event.key())], event.modifiers())
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self.textCursor().hasSelection():
            self.selection_made.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go from link to link in the order of reading: where columns are reversed, Qt would go from the left."""
        if not is_mirrored():
            return super().focusNextPrevChild(forward)
        from qicbrowser.gui.page.link_steps import next_link  # in a mirrored window only

        link = next_link(self.textCursor(), 1 if forward else -1)
        if link is not None:
            return self._focus_link(link)
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        return QWidget.focusNextPrevChild(self, forward)

    def _focus_link(self, start: int) -> bool:
        """Give the focus to the link that begins here; Qt looks for one behind a selection, else for the first."""
        self.setTextCursor(self._cursor(max(start - 1, 0), start))
        return super().focusNextPrevChild(True)

    def _keep_link(self, start: int) -> None:
        """Give the focus to the link that begins here, else to the next or last one: never to another widget."""
        from qicbrowser.gui.page.link_steps import next_link  # with the first link that is used, not with the start

        here = self._cursor(max(start - 1, 0), start)
        link = next_link(here, 1)
        if link is None:
            link = next_link(here, -1)
        if link is not None:
            self._focus_link(link)

    def _is_link(self, cursor: QTextCursor) -> bool:
        """Whether the selection is of one link, as it is when the link has the focus."""
        places = range(cursor.selectionStart() + 1, cursor.selectionEnd() + 1)  # a format is that of the letter before
        addresses = (self._cursor(place, place).charFormat().anchorHref() for place in places)
        address = next(addresses, "")
        return bool(address) and all(each == address for each in addresses)

    def _limit_lines(self) -> None:
        """Leave room free beside the page, so that its lines are not longer than they may be."""
        margins = self.viewportMargins()
        spare = self._width_inside - self.line_room
        if spare != margins.right():
            self.setViewportMargins(0, 0, spare, 0)

    def _keep_bar(self, is_kept: bool) -> None:
        """Have the scroll bar that is there stay while a page is written, or no longer.

        It would go with the old page and come with the new one, which is laid out anew each time, at another width.
        """
        as_needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if is_kept and self.verticalScrollBarPolicy() is as_needed and self.verticalScrollBar().isVisible():
            self._keeps_bar = True
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        elif self._keeps_bar and not is_kept:
            self._keeps_bar = False
            self.setVerticalScrollBarPolicy(as_needed)

    def _go_to_line(self, by: int, held: Qt.KeyboardModifier) -> None:
        from qicbrowser.gui.page.line_steps import stepped  # with the first such key, not with the start

        cursor = self.textCursor()
        if (place := stepped(cursor, by)) is not None:
            selects = held & Qt.KeyboardModifier.ShiftModifier
            cursor.setPosition(place, cursor.MoveMode.KeepAnchor if selects else cursor.MoveMode.MoveAnchor)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _select_whole_words(self) -> None:
        cursor = self.textCursor()
        selected = cursor.selectionStart(), cursor.selectionEnd()
        start, end = self._texts.whole_words(*selected)
        if (start, end) != selected:
            backwards = cursor.position() < cursor.anchor()
            self.setTextCursor(self._cursor(end, start) if backwards else self._cursor(start, end))

    def _stay_in_box(self, pointer: QPointF) -> None:
        """Select no farther than the cell of the table in which the mouse button was pressed."""
        anchor = self.textCursor().anchor()
        table = self._cursor(anchor, anchor).currentTable()
        if table is None:
            return
        cell = table.cellAt(anchor)
        first, last = cell.firstCursorPosition(), cell.lastCursorPosition()
        layout = self.document().documentLayout()
        top, bottom = layout.blockBoundingRect(first.block()), layout.blockBoundingRect(last.block())
        box = QRectF(top.topLeft(), bottom.bottomRight())
        at = pointer + QPointF(self._scrolled_to_the_side(), self.verticalScrollBar().value())
        if not box.contains(at):
            nearest = QPointF(
                min(max(at.x(), box.left()), box.right() - 1), min(max(at.y(), box.top()), box.bottom() - 1)
            )
            to = layout.hitTest(nearest, Qt.HitTestAccuracy.FuzzyHit)
            self.setTextCursor(self._cursor(anchor, min(max(to, first.position()), last.position())))

    def _scrolled_to_the_side(self) -> int:
        bar = self.horizontalScrollBar()
        return bar.maximum() - bar.value() if self.isRightToLeft() else bar.value()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor
