"""All notes: finding them again, and changing several at once."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.records import Note
from qicbrowser.gui.history import History
from qicbrowser.gui.note_desk import NoteDesk
from qicbrowser.gui.panes import Panes, Tab
from qicbrowser.gui.reading import Reading
from qicbrowser.services.changes import Change, Kept
from qicbrowser.store.library import Library
from qicbrowser.store.note_lists import Shelf


class NotebookDesk(QObject):
    told = Signal(str)

    def __init__(self, library: Library, history: History, panes: Panes, reading: Reading, desk: NoteDesk) -> None:
        super().__init__(reading)
        self._library = library
        self._history = history
        self._panes = panes
        self._reading = reading
        self._desk = desk

    def show(self, shelf: Shelf) -> None:
        """Bring the notes of a shelf into sight."""
        self._panes.show_tab(Tab.NOTES)

    def refresh(self) -> None:
        """Show the notes as they are in the file by now."""

    def show_stepped(self, changes: Sequence[Change[Kept]]) -> None:
        """Show what an undo or a redo has changed, where it is."""
        kept = changes[-1].kept
        if isinstance(kept, Note):
            self._reading.show_note(kept)
