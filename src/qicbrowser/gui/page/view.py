"""A read-only page: selectable text, links that the keyboard reaches, and highlighted notes and hits."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip, QWidget

from qicbrowser.domain.records import Hit, Note, Part, Span
from qicbrowser.gui.looks.palettes import LIGHT, Look, plain_tip
from qicbrowser.gui.looks.sizes import FOCUS_RING
from qicbrowser.gui.page.formats import TERM
from qicbrowser.gui.page.mark_formats import Mark, found, laid_marks, selection
from qicbrowser.gui.page.page_texts import NOT_MARKED, PageTexts
from qicbrowser.gui.page.selectable_text import SelectableText
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.services.notes.annotate import Target

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl


class PageView(SelectableText):
    """Written once with a cursor and never edited; notes and hits are laid over it.

    Spans are in Unicode code points, Qt counts UTF-16 units: this class translates, and nothing else does.
    """

    link_followed = Signal(str, str)
    """A link's kind and the key it leads to."""

    menu_opening = Signal(object, object)
    """A context menu, before it is shown, and the notes under the pointer: their commands can be added to it."""

    link_opened = Signal(str, str)
    """The same of a link that is to be opened in another window: it was clicked with Ctrl or the middle button."""

    notes_clicked = Signal(object)
    """The notes on the words that were clicked on."""

    link_menu_opening = Signal(object, str, str)
    """A context menu on a link, before it is shown, the link's kind and the key it leads to."""

    link_reached = Signal(int)
    """The keyboard has come to the link at this place on the page."""

    entered = Signal()
    """Enter was pressed on words that are selected."""

    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # all is wrapped; Qt rounds widths up
        self.anchorClicked.connect(self._follow)
        self.link_tip: Callable[[str, str], str] = lambda _kind, _key: ""
        """The tool tip of a link, as HTML, by its kind and the key it leads to; "" where there is none."""
        self._look = LIGHT
        self._marks: tuple[tuple[Note, Span], ...] = ()
        self._hits: tuple[Hit, ...] = ()
        self._current: tuple[Hit, Span] | None = None

    def show_look(self, look: Look) -> None:
        """The colours of the next page written, and of the marks at once."""
        self._look = look
        self._lay_marks()

    @property
    def look(self) -> Look:
        return self._look

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Mark the words that the search has found on the page."""
        self._hits = tuple(hits)
        self._current = None
        self._lay_marks()

    def show_current_hit(self, hit: Hit, span: Span) -> None:
        """Mark the current hit, and scroll to it."""
        self._current = (hit, span)
        self._lay_marks()
        self.show_place(hit.text_key, span, (hit.part, hit.text))

    def show_place(self, key: str, span: Span, text: tuple[Part, str] | None = None) -> None:
        """Scroll to words of a text, or to the nearest if these are only markup in a note."""
        at = self._texts.nearest(key, span, text)
        if at is not None:
            self.setTextCursor(self._cursor(at, at))
            self.ensureCursorVisible()

    def rewrite(self, write: Callable[[], None]) -> None:
        """Write the page again with `write`; the scroll position, the selection and the focused link stay."""
        scroll, cursor = self.verticalScrollBar().value(), self.textCursor()
        at_link = self._is_link(cursor)
        start, end = (cursor.selectionStart(),) * 2 if at_link else (cursor.anchor(), cursor.position())
        write()
        last = self.document().characterCount() - 1
        self.setTextCursor(self._cursor(min(start, last), min(end, last)))
        if at_link and self.hasFocus():  # Qt shows the focused link as a selection of its own kind
            self._keep_link(min(start, last))
        self.verticalScrollBar().setValue(scroll)

    def targets(self, record_key: str) -> tuple[Target, ...]:
        """The selected words, one target per text; blanks alone are not words."""
        start, end = self.textCursor().selectionStart(), self.textCursor().selectionEnd()
        targets = []
        for placed in self._texts:
            if placed.part in NOT_MARKED:
                continue
            span = Span(placed.point(start), placed.point(end))
            if span.of(placed.text).strip():
                targets.append(Target(record_key, placed.key, span))
        return tuple(targets)

    def notes_at_cursor(self) -> tuple[Note, ...]:
        """The notes on the selected words, else around the place clicked on or beside the caret; newest first."""
        start, end = self.textCursor().selectionStart(), self.textCursor().selectionEnd()
        if start < end or not self.cursorWidth():  # without a caret nothing is pointed at where a page begins
            return self._notes_between(start, end)
        return self._notes_between(end, end + 1) or self._notes_between(start - 1, start)

    def _notes_between(self, start: int, end: int) -> tuple[Note, ...]:
        under = (
            note
            for note, span in self._marks
            for cursor in self._cursors(note.text_key, span)
            if start < cursor.selectionEnd() and end > cursor.selectionStart()
        )
        return tuple(sorted(dict.fromkeys(under), key=lambda note: note.created, reverse=True))

    def start_page(self, margin: int) -> PageWriter:
        """Clear the page; returns the writer to give to `finish`. The `margin` is from the edge of the widget."""
        self._marks = ()
        self._limit_lines()  # the font may be another one
        self._keep_bar(True)
        document = self.document()
        document.clear()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(margin - FOCUS_RING)
        return PageWriter(document, self._look, self.font())

    def finish(self, writer: PageWriter, marks: Sequence[tuple[Note, Span]] = ()) -> None:
        """Show a written page; `marks` are the notes to highlight on it."""
        self._texts = PageTexts(writer.done())
        self.moveCursor(QTextCursor.MoveOperation.Start)  # writing has pushed it to the end
        self._keep_bar(False)
        self.show_marks(marks)

    def show_marks(self, marks: Sequence[tuple[Note, Span]]) -> None:
        """Highlight notes on the page."""
        self._marks = tuple(marks)
        self._lay_marks()

    def rewrite_cell(self, table: QTextTable, row: int, write: Callable[[PageWriter], None]) -> None:
        """Rewrite a cell of the first column; the rest of the page is not laid out again."""
        cell = table.cellAt(row, 0)
        start, end = cell.firstCursorPosition().position(), cell.lastCursorPosition().position()
        writer = PageWriter(self.document(), self._look, self.font())
        writer.clear_cell(table, row, 0)
        write(writer)
        written = writer.done()
        moved = cell.lastCursorPosition().position() - end
        above = (placed for placed in self._texts if placed.position < start)
        below = (p._replace(position=p.position + moved) for p in self._texts if p.position > end)
        self._texts = PageTexts((*above, *written, *below))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        if address := self.anchorAt(event.pos()):
            self.link_menu_opening.emit(menu, *_kind_and_key(address))
            menu.addSeparator()
        menu.addAction(self.tr("&Copy"), self.copy).setEnabled(self.textCursor().hasSelection())
        menu.addAction(self.tr("Select &all"), self.selectAll)
        menu.addSeparator()
        menu.addActions(self.actions())
        at = self.cursorForPosition(event.pos()).position()
        self.menu_opening.emit(menu, self._notes_between(at, at + 1))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        from qicbrowser.gui.widgets.clicks import opens_window  # with the first click, not with the start

        if opens_window(event) and (address := self.anchorAt(event.position().toPoint())):
            self.link_opened.emit(*_kind_and_key(address))
            return
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            at = self.textCursor().position()
            self.notes_clicked.emit(self._notes_between(at, at + 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cursor = self.textCursor()
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and cursor.hasSelection()
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        if enters and not cursor.charFormat().isAnchor():  # a link is followed
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show a tool tip where there is one."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and (tip := self._tip_at(event.pos())):
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """At the link that the keyboard reaches, show what the pointer would show."""
        moved = super().focusNextPrevChild(forward)
        cursor = self.textCursor()
        if moved and self._is_link(cursor):
            self.link_reached.emit(cursor.selectionEnd())
            tip = self._tip_of(cursor.charFormat().anchorHref())
            QToolTip.showText(self.viewport().mapToGlobal(self.cursorRect().bottomRight()), tip, self)
        return moved

    def _tip_at(self, point: QPoint) -> str:
        """The notes on the words under the pointer, what their link leads to or their term means; "" for none."""
        at = self.cursorForPosition(point).position()
        if notes := self._notes_between(at, at + 1):
            from qicbrowser.gui.page.note_tip import note_tip  # with the first tip, not with the start

            return note_tip(notes)
        return self._tip_of(self.anchorAt(point)) or self._meaning_at(point)

    def _meaning_at(self, point: QPoint) -> str:
        """What the term under the pointer means, as HTML; "" where there is none."""
        scrolled = QPoint(self._scrolled_to_the_side(), self.verticalScrollBar().value())
        term = self.document().documentLayout().formatAt(QPointF(point + scrolled)).property(TERM)
        if not term:
            return ""
        from qicbrowser.gui.page.terms import explanation  # with the first tip, not with the start

        return plain_tip(explanation(term))

    def _tip_of(self, address: str) -> str:
        return self.link_tip(*_kind_and_key(address)) if address else ""

    def _follow(self, url: "QUrl") -> None:
        self.link_followed.emit(*_kind_and_key(url))

    def _lay_marks(self) -> None:
        laid = self._laid_notes()
        # A reference's number is a hit in every theme that cites it: it is marked once all the same.
        hits = {(hit.text_key, span, (hit.part, hit.text)): False for hit in self._hits for span in hit.spans}
        if self._current:
            hit, span = self._current
            hits[hit.text_key, span, (hit.part, hit.text)] = True
        marks = [(mark.cursor.selectionStart(), mark.cursor.selectionEnd()) for mark in laid]
        for place, is_current in hits.items():
            for cursor in self._cursors(*place):
                start, end = cursor.selectionStart(), cursor.selectionEnd()
                is_marked = any(first < end and start < last for first, last in marks)
                laid.append(selection(cursor, found(self._look, is_current=is_current, is_marked=is_marked)))
        self.setExtraSelections(laid)

    def _laid_notes(self) -> list[QTextEdit.ExtraSelection]:
        """The marks of notes: each with the line of its colour; where several overlap, with the grounds of all."""
        marks: dict[Mark, None] = {}  # several notes in one colour on the same words are one mark
        for note, span in self._marks:
            for cursor in self._cursors(note.text_key, span):
                marks[cursor.selectionStart(), cursor.selectionEnd(), note.colour] = None
        return laid_marks(marks, self._cursor, self._look)

    def places_of(self, key: str) -> list[int]:
        """Where on the page the texts with this key begin."""
        return [placed.position for placed in self._texts if placed.key == key]

    def _cursors(self, key: str, span: Span, text: tuple[Part, str] | None = None) -> list[QTextCursor]:
        """Cursors on a span of a text: a reference's number can be on a page several times."""
        return [self._cursor(start, end) for start, end in self._texts.places(key, span, text)]


def _kind_and_key(address: "str | QUrl") -> tuple[str, str]:
    from PySide6.QtCore import QUrl  # with the first link, not with the start

    url = QUrl(address)
    return url.scheme(), url.path(QUrl.ComponentFormattingOption.FullyDecoded)
