"""A page on a theme or reference that ends with the reader's notes on it."""

from collections.abc import Callable, Hashable, Sequence
from functools import partial

from PySide6.QtGui import QTextCursor, QTextTable
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.page.note_list import (
    Annotations,
    LocatedNote,
    in_reading_order,
    latest,
    row_of,
    write_note,
    write_notes,
)
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.page.writer import PageWriter


class NotePage(PageView):
    """Where only the texts of notes have changed, only these are rewritten."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame: tuple[object, ...] | None = None
        """Everything that decides what is on the page, except the notes themselves."""
        self._table: QTextTable | None = None
        self._listed: Sequence[LocatedNote] = ()
        self._order: Sequence[str] = ()
        """The keys of the texts above the notes, from the top of the page to the bottom."""
        self._end = 0
        """Where what `write_above` has written ends."""

    @property
    def evidence(self) -> QTextCursor:
        """Everything above the notes."""
        return self._cursor(0, self._end)

    @property
    def places_of_notes(self) -> list[int]:
        """Where the words that have notes begin, from the top of the page to the bottom."""
        return sorted(
            {cursor.selectionStart() for note, span in self._marks for cursor in self._cursors(note.text_key, span)}
        )

    def step_to_note(self, by: int) -> None:
        """Put the caret before the next words that have a note (1) or those before (-1); the ends are joined."""
        here, places = self.textCursor().selectionStart(), self.places_of_notes
        further = [place for place in places if (place - here) * by > 0] or places
        if further:
            at = further[0 if by > 0 else -1]
            self.setTextCursor(self._cursor(at, at))
            self.ensureCursorVisible()

    def start_page(self, margin: int) -> PageWriter:
        self._frame = self._table = None
        return super().start_page(margin)

    def show_record(
        self,
        above: Hashable,
        write_above: Callable[[PageWriter], None],
        annotations: Annotations,
        key: str,
        invitation: str,
        margin: int,
    ) -> None:
        """Show what `write_above` writes, the same as before where `above` is equal, and the notes below it."""
        marks = [(placed.note, placed.span) for placed in annotations.notes if placed.span]
        listed = latest(annotations.notes)
        places = tuple((placed.note.id, placed.note.text_key, placed.span) for placed in listed)
        frame = (
            above,
            annotations.unreadable,
            annotations.starred,
            len(annotations.notes),
            places,
            key,
            self._look,
            self.font(),
            margin,
        )
        if frame == self._frame:
            self._rewrite(in_reading_order(listed, self._order))
            self.show_marks(marks)
            return
        writer = self.start_page(margin)
        write_above(writer)
        self._end = writer.position
        self._order = tuple(dict.fromkeys(placed.key for placed in writer.placed))
        writer.section(self.tr("Notes"), copied=bool(listed))
        self._listed = in_reading_order(listed, self._order)
        self._table = write_notes(writer, self._look, annotations, self._listed, key, invitation)
        self._frame = frame
        self.finish(writer, marks)

    def _rewrite(self, listed: Sequence[LocatedNote]) -> None:
        for number, (before, placed) in enumerate(zip(self._listed, listed, strict=True)):
            if placed != before and self._table:
                write = partial(write_note, look=self._look, table=self._table, number=number, placed=placed)
                self.rewrite_cell(self._table, row_of(number), write)
        self._listed = listed
