"""What the reader calls the colours of notes: asked in a dialog, saved as one step to undo."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.undo import History
from qicbrowser.services.notes.colour_names import named
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.notes.colour_names_dialog import ColourNamesDialog


class ColourNaming(QObject):
    def __init__(self, library: Library, history: History, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._history = history
        self._window = window

    def ask(self, look: Look) -> None:
        """Ask for the names of a look's colours."""
        from qicbrowser.gui.notes.colour_names_dialog import ColourNamesDialog  # a start does without it

        dialog = ColourNamesDialog(look, self._window)
        dialog.named.connect(partial(self._save, dialog))
        dialog.open()

    def _save(self, dialog: "ColourNamesDialog", names: Mapping[Colour, str]) -> None:
        changes = named(self._library, names)
        if changes:
            self._history.do(self.tr("rename colours"), changes)
        dialog.done(dialog.DialogCode.Accepted)
