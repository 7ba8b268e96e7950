"""Actions on the selected words of a theme, and on the notes at the cursor: annotate, highlight, edit, delete."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu

from qicbrowser.domain.records import Colour, Note, Span
from qicbrowser.gui.looks.palettes import colour_name
from qicbrowser.gui.notes.note_writing import NoteWriting
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.views import Tab, Views
from qicbrowser.gui.shell.menus import Menus, key_text
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.changes import Change
from qicbrowser.services.notes.annotate import Target, highlight, recoloured
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.notes.selection_bar import SelectionBar


class SelectionActions(QObject):
    message = Signal(str)
    """A text for the status bar."""

    def __init__(
        self,
        library: Library,
        history: UndoHistory,
        views: Views,
        navigator: Navigator,
        note_writing: NoteWriting,
        menus: Menus,
    ) -> None:
        super().__init__(navigator)
        self._library = library
        self._history = history
        self._views = views
        self._navigator = navigator
        self._note_writing = note_writing
        self._menus = menus
        self._bar: SelectionBar | None = None
        views.page.addActions(menus.on_words)
        views.page.menu_opening.connect(self._add_to_menu)
        views.page.selection_made.connect(self._open_bar)
        views.page.notes_clicked.connect(self._show_in_status_bar)
        menus.write_note.triggered.connect(self.annotate_selection)
        menus.edit_note.triggered.connect(self.edit_here)
        menus.delete_note.triggered.connect(self.delete_here)
        menus.next_note.triggered.connect(lambda: self.step(1))
        menus.previous_note.triggered.connect(lambda: self.step(-1))
        for action in menus.colours:
            action.triggered.connect(partial(self.highlight_selection, Colour(action.data())))

    def annotate_selection(self) -> None:
        """Start a note on the selected words; in several passages, on the words in the first."""
        targets = self._selected()
        if not targets:
            self.message.emit(self.tr("Select words of the theme first, then write a note on them."))
            return
        self._note_writing.start_note(targets[0])
        if len(targets) > 1:
            self.message.emit(self.tr("A note covers one passage; only the part in the first passage was used."))

    def edit_here(self) -> None:
        self._choose_here(lambda note: self._note_writing.edit(note.id))

    def delete_here(self) -> None:
        self._choose_here(lambda note: self._note_writing.delete(note.id))

    def step(self, by: int) -> None:
        """Go to the next words of the theme that have a note (1), or those before (-1), and show the note."""
        page = self._views.page
        if not (self._navigator.here.theme and page.places_of_notes):
            self.message.emit(self.tr("No words of this page have a note or a highlight."))
            return
        self._views.tabs.go_to(Tab.THEME)
        page.step_to_note(by)
        self._show_in_status_bar(page.notes_at_cursor())

    def highlight_selection(self, colour: Colour) -> None:
        """Highlight the selected words, in all passages they are in, as one step; else recolour the note here."""
        targets = self._selected()
        if targets:
            self._history.do(self.tr("highlight"), [self._highlighted(target, colour) for target in targets])
            self._views.page.deselect()  # else its colour hides that of the highlight
            text = self.tr("{colour} highlight added. {key} undoes it.")
            name = colour_name(self._views.page.look, colour)
            self.message.emit(text.format(colour=name, key=key_text(self._menus.undo)))
        elif self._views.page.notes_at_cursor():
            self._choose_here(lambda note: self._note_writing.recolour(note, colour))
        else:
            self.message.emit(self.tr("Select words of the theme first, then highlight them."))

    def _open_bar(self) -> None:
        """Show the bar of commands at the words that were just selected."""
        if not self._selected():
            return
        if self._bar is None:
            from qicbrowser.gui.notes.selection_bar import SelectionBar  # with the first selection, not with the start

            self._bar = SelectionBar(self._views.page, self._menus)
        self._bar.open()

    def _choose_here(self, use: Callable[[Note], None]) -> None:
        """Use the note at the cursor; of several, the one the user chooses."""
        notes = self._views.page.notes_at_cursor()
        if not notes:
            self.message.emit(self.tr("There is no note at the cursor."))
        elif len(notes) == 1:
            use(notes[0])
        else:
            from qicbrowser.gui.notes.overlap_menu import choose_among

            choose_among(notes, use, self._views.page)

    def _add_to_menu(self, menu: QMenu, notes: Sequence[Note]) -> None:
        """Add the notes under the pointer to the context menu of the page."""
        from qicbrowser.gui.notes.overlap_menu import add_notes

        uses = {
            self.tr("Edit"): self._note_writing.edit,
            self.tr("Delete"): self._note_writing.delete,
            self.tr("Show in the list"): self._show_in_list,
        }
        add_notes(menu, notes, uses)
        self._menus.watch(menu)

    def _show_in_list(self, note_id: str) -> None:
        self._views.page.show_place(note_id, Span(0, 0))

    def _show_in_status_bar(self, notes: Sequence[Note]) -> None:
        """Show the notes that were clicked; the page does not scroll, so that words can still be selected."""
        if notes:
            from qicbrowser.gui.notes.overlap_menu import summary

            text = self.tr("{notes} ({edit_key} edits, {delete_key} deletes)")
            self.message.emit(
                text.format(
                    notes=" · ".join(map(summary, notes)),
                    edit_key=key_text(self._menus.edit_note),
                    delete_key=key_text(self._menus.delete_note),
                )
            )

    def _highlighted(self, target: Target, colour: Colour) -> Change[Note]:
        """A new highlight on these words, or a new colour for the note that is on exactly these words."""
        note = highlight(self._library, target, colour)
        for other in self._library.notes.of_record(target.record_key):
            if (other.text_key, other.anchor) == (note.text_key, note.anchor):
                return Change(other, recoloured(other, colour))
        return Change(None, note)

    def _selected(self) -> tuple[Target, ...]:
        focused = QApplication.focusWidget()
        if focused and self._views.inspector.isAncestorOf(focused):  # a stale selection in the theme page is not meant
            return ()
        return self._views.page.targets(self._navigator.here.theme)
