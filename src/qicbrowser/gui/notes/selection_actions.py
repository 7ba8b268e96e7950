"""The words selected and the notes where the cursor is: what is done with them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from qicbrowser.domain.records import Colour, Note, Span
from qicbrowser.gui.notes.note_writing import NoteDesk
from qicbrowser.gui.reading.navigator import Reading
from qicbrowser.gui.reading.views import Views
from qicbrowser.gui.shell.undo import History
from qicbrowser.services.changes import Change
from qicbrowser.services.notes.annotate import Target, highlight, recoloured
from qicbrowser.store.library import Library


class NoteMarking(QObject):
    told = Signal(str)

    def __init__(self, library: Library, history: History, views: Views, reading: Reading, desk: NoteDesk) -> None:
        super().__init__(reading)
        self._library = library
        self._history = history
        self._views = views
        self._reading = reading
        self._desk = desk
        views.page.notes_asked.connect(self._offer_notes)
        views.page.notes_clicked.connect(self._tell_notes)

    def begin_on_selection(self) -> None:
        """Begin a note on the words selected; a note belongs to one text, the first the selection touches."""
        targets = self._selected()
        if not targets:
            self.told.emit(self.tr("Select some words of the theme first, then write a note on them."))
            return
        self._desk.begin(targets[0])
        if len(targets) > 1:
            self.told.emit(self.tr("A note belongs to one passage: it will be on the words in the first."))

    def edit_here(self) -> None:
        self._choose_here(lambda note: self._desk.edit(note.id))

    def delete_here(self) -> None:
        self._choose_here(lambda note: self._desk.delete(note.id))

    def highlight_selection(self, colour: Colour) -> None:
        """Mark the words selected, in as many texts as they are in, as one step; else recolour the note here."""
        targets = self._selected()
        if targets:
            self._history.do(self.tr("highlight"), [self._marked(target, colour) for target in targets])
        elif self._views.page.notes_at_cursor():
            self._choose_here(lambda note: self._desk.recolour(note, colour))
        else:
            self.told.emit(self.tr("Select some words of the theme first, then highlight them."))

    def _choose_here(self, use: Callable[[Note], None]) -> None:
        """Use the note where the cursor is; of several, the one the reader chooses."""
        notes = self._views.page.notes_at_cursor()
        if not notes:
            self.told.emit(self.tr("There is no note where the cursor is."))
        elif len(notes) == 1:
            use(notes[0])
        else:
            from qicbrowser.gui.notes.overlap_menu import choose_among

            choose_among(notes, use, self._views.page)

    def _offer_notes(self, menu: QMenu, notes: Sequence[Note]) -> None:
        from qicbrowser.gui.notes.overlap_menu import offer

        uses = {
            self.tr("Edit"): self._desk.edit,
            self.tr("Delete"): self._desk.delete,
            self.tr("Show in the list"): self._show,
        }
        offer(menu, notes, uses)

    def _show(self, note_id: str) -> None:
        self._views.page.show_place(note_id, Span(0, 0))

    def _tell_notes(self, notes: Sequence[Note]) -> None:
        """Say what notes were clicked on; the page stays where it is, so that words can still be selected."""
        if notes:
            from qicbrowser.gui.notes.overlap_menu import line

            self.told.emit(self.tr("{} (F2 edits, Delete deletes)").format(" · ".join(map(line, notes))))

    def _marked(self, target: Target, colour: Colour) -> Change[Note]:
        """A highlight on these words, or the note that is on just these words in another colour."""
        note = highlight(self._library, target, colour)
        for other in self._library.notes.of_record(target.record_key):
            if (other.text_key, other.anchor) == (note.text_key, note.anchor):
                return Change(other, recoloured(other, colour))
        return Change(None, note)

    def _selected(self) -> tuple[Target, ...]:
        if self._views.inspector.page.hasFocus():  # a selection left behind in the theme is not what is meant
            return ()
        return self._views.page.targets(self._reading.here.theme)
