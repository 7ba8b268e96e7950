"""Renaming the colours of notes in a dialog, as one undo step."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.notes.colour_names import named
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.notes.colour_names_dialog import ColourNamesDialog


class ColourNaming(QObject):
    def __init__(
        self, library: Library, history: UndoHistory, look: Callable[[], Look], menus: Menus, window: QWidget
    ) -> None:
        """`look` gives the colours in use, with their names."""
        super().__init__(window)
        self._library = library
        self._history = history
        self._look = look
        self._window = window
        menus.name_colours.triggered.connect(self.open_dialog)

    def open_dialog(self) -> None:
        from qicbrowser.gui.notes.colour_names_dialog import ColourNamesDialog  # not needed at the start

        dialog = ColourNamesDialog(self._look(), self._window)
        dialog.named.connect(partial(self._save, dialog))
        dialog.open()

    def _save(self, dialog: "ColourNamesDialog", names: Mapping[Colour, str]) -> None:
        changes = named(self._library, names)
        if changes:
            self._history.do(self.tr("rename colours"), changes)
        dialog.done(dialog.DialogCode.Accepted)
