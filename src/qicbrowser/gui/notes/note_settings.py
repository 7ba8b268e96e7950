"""Settings > Notes: the reader's name and the names of the colours, saved with the notes and undoable."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from qicbrowser.domain.records import Colour, Setting
from qicbrowser.gui.looks.palettes import usual_name
from qicbrowser.gui.shell.settings_section import SettingsSection
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.changes import Change
from qicbrowser.services.notes.colour_names import LONGEST_COLOUR_NAME, colour_names, named
from qicbrowser.services.notes.exchange.annotation_fields import LONGEST_NAME
from qicbrowser.services.notes.exchange.note_files import own_name, renaming, typed_name
from qicbrowser.store.library import Library

translate = QCoreApplication.translate


class NoteSettings(SettingsSection):
    def __init__(self, library: Library, history: UndoHistory) -> None:
        super().__init__(translate("Settings", "Notes"), "notes.md")
        self._library = library
        self._history = history
        self.name = QLineEdit(maxLength=LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Shown on the notes that you export"))
        self.add_row(self.tr("Your &name"), self.name)
        self.colours: Mapping[Colour, QLineEdit] = {
            colour: QLineEdit(maxLength=LONGEST_COLOUR_NAME) for colour in Colour
        }
        for place, (colour, line) in enumerate(self.colours.items(), 1):
            line.setPlaceholderText(usual_name(colour))
            label = self.tr("Colour &{number}: {name}").format(number=place, name=usual_name(colour))
            self.add_row(label, line)
            line.editingFinished.connect(self._save_colours)
        self.add_remark(self.tr("What do your colours mean? Leave a line empty for the default name."))
        self.name.editingFinished.connect(self._save_name)

    def show_values(self) -> None:
        names = colour_names(self._library)
        for line, text in (
            (self.name, own_name(self._library)),
            *((line, names.get(colour, "")) for colour, line in self.colours.items()),
        ):
            if not line.isModified() and line.text() != text:
                line.setText(text)

    def reset(self) -> None:
        """Remove the names that the reader gave to colours; the reader's own name stays."""
        self._save(self.tr("rename colours"), named(self._library, dict.fromkeys(Colour, "")))
        for line in self.colours.values():
            line.clear()

    def _save_name(self) -> None:
        self._save(self.tr("change your name"), renaming(self._library, typed_name(self.name.text())))
        self.name.setModified(False)

    def _save_colours(self) -> None:
        typed = {colour: " ".join(line.text().split()) for colour, line in self.colours.items() if line.isModified()}
        self._save(self.tr("rename colours"), named(self._library, typed))
        for line in self.colours.values():
            line.setModified(False)

    def _save(self, name: str, changes: Sequence[Change[Setting]]) -> None:
        """Save changes as a step that can be undone; what cannot be saved stays as it was typed."""
        if changes:
            self._history.do(name, changes)
