"""Notes going out to a file, and a colleague's coming in."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.history import History
from qicbrowser.gui.note_desk import NoteDesk
from qicbrowser.gui.notebook_desk import NotebookDesk
from qicbrowser.store.library import Library


class ExchangeDesk(QObject):
    told = Signal(str)

    def __init__(
        self, library: Library, history: History, desk: NoteDesk, notebook: NotebookDesk, window: QWidget
    ) -> None:
        super().__init__(window)
        self._library = library
        self._history = history
        self._desk = desk
        self._notebook = notebook
        self._window = window

    def export_notes(self) -> None:
        """Ask which notes to write to a file, and how."""

    def import_notes(self) -> None:
        """Ask for a file of notes, show what it would do, and take it in."""
