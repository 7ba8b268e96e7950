"""A page one reads: words that can be selected, links the keyboard reaches, marks laid over the text."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QBrush, QColor, QContextMenuEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from qicbrowser.domain.records import Hit, Note, Part, Span
from qicbrowser.gui.looks import LIGHT, Look
from qicbrowser.gui.page_writer import PageWriter, Placed
from qicbrowser.services.annotate import Target

_NOT_MARKED = (Part.REFERENCE, Part.NOTE, Part.TAG)
"""Parts whose words take no marks: a number is no text of the review, and a note is the reader's own."""


class PageView(QTextBrowser):
    """Written once with a cursor and never edited; notes and hits are laid over it.

    Spans are in Unicode code points, Qt counts UTF-16 units: this class translates, and nothing else does.
    """

    link_followed = Signal(str, str)
    """A link's kind and the key it leads to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.anchorClicked.connect(self._follow)
        self._look = LIGHT
        self._placed: tuple[Placed, ...] = ()
        self._marks: tuple[tuple[Note, Span], ...] = ()
        self._hits: tuple[Hit, ...] = ()
        self._current: tuple[Hit, Span] | None = None

    def show_look(self, look: Look) -> None:
        """The colours of the next page written, and of the marks at once."""
        self._look = look
        self._lay_marks()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Mark where the search's words stand on the page."""
        self._hits = tuple(hits)
        self._current = None
        self._lay_marks()

    def show_current_hit(self, hit: Hit, span: Span) -> None:
        """Mark one hit as the one that was gone to, and bring it into sight."""
        self._current = (hit, span)
        self._lay_marks()
        self.show_place(hit.text_key, span)

    def show_place(self, key: str, span: Span) -> None:
        """Bring words of a text into sight, where the text is on the page."""
        for cursor in self._cursors(key, span)[:1]:
            cursor.setPosition(cursor.selectionStart())
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def targets(self, record_key: str) -> tuple[Target, ...]:
        """The words selected, a target for each text they are in; blanks alone are no words."""
        start, end = self.textCursor().selectionStart(), self.textCursor().selectionEnd()
        found = []
        for placed in self._placed:
            if placed.part in _NOT_MARKED:
                continue
            span = Span(placed.point(start), placed.point(end))
            if span.of(placed.text).strip():
                found.append(Target(record_key, placed.key, span))
        return tuple(found)

    def note_at_cursor(self) -> Note | None:
        """The note within whose words the cursor stands, or which the selection overlaps; the newest of several."""
        start, end = self.textCursor().selectionStart(), self.textCursor().selectionEnd()
        under = [
            note
            for note, span in self._marks
            for cursor in self._cursors(note.text_key, span)
            if start < cursor.selectionEnd() and end > cursor.selectionStart()
        ]
        return max(under, key=lambda note: note.created, default=None)

    def begin(self, margin: int) -> PageWriter:
        self._marks = ()
        return PageWriter(self.document(), self._look, self.font(), margin)

    def finish(self, writer: PageWriter, marks: Sequence[tuple[Note, Span]] = ()) -> None:
        """Take over a written page; `marks` are the notes to lay over it."""
        self._placed = writer.done()
        self.moveCursor(QTextCursor.MoveOperation.Start)  # writing has pushed it to the end
        self._marks = tuple(marks)
        self._lay_marks()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.addSeparator()
        menu.addActions(self.actions())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _follow(self, url: QUrl) -> None:
        self.link_followed.emit(url.scheme(), url.path(QUrl.ComponentFormattingOption.FullyDecoded))

    def _lay_marks(self) -> None:
        laid = [
            self._laid(cursor, self._look.marks[note.colour], underlined=True)
            for note, span in self._marks
            for cursor in self._cursors(note.text_key, span)
        ]
        # A reference's number is a hit in every theme that rests on it: it is marked once all the same.
        hits = {(hit.text_key, span, (hit.part, hit.text)): self._look.hit for hit in self._hits for span in hit.spans}
        if self._current:
            hit, span = self._current
            hits[hit.text_key, span, (hit.part, hit.text)] = self._look.current_hit
        laid += [self._laid(cursor, ground) for place, ground in hits.items() for cursor in self._cursors(*place)]
        self.setExtraSelections(laid)

    def _laid(self, cursor: QTextCursor, ground: str, *, underlined: bool = False) -> QTextEdit.ExtraSelection:
        form = QTextCharFormat()
        form.setBackground(QBrush(QColor(ground)))
        if underlined:
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        else:
            form.setForeground(QBrush(QColor(self._look.hit_text)))
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = form
        return selection

    def _cursors(self, key: str, span: Span, text: tuple[Part, str] | None = None) -> list[QTextCursor]:
        """The places of a stretch of a text: a reference's number can stand several times on a page.

        A note's words and its tags have one key: their parts and `text` tell them apart.
        """
        found = []
        for placed in self._placed:
            if placed.key == key and text in (None, (placed.part, placed.text)):
                cursor = QTextCursor(self.document())
                cursor.setPosition(placed.unit(span.start))
                cursor.setPosition(placed.unit(span.end), QTextCursor.MoveMode.KeepAnchor)
                found.append(cursor)
        return found
