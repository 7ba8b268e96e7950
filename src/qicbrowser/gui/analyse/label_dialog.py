"""A small dialog with one field: the name of a label, which is completed from those there are, or its reason."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from qicbrowser.gui.analyse.field_dialog import FieldDialog
from qicbrowser.gui.shell.context_help import set_guide_page


class LabelDialog(FieldDialog):
    def __init__(
        self,
        title: str,
        question: str,
        save: Callable[[str], None],
        parent: QWidget,
        text: str = "",
        names: Sequence[str] = (),
    ) -> None:
        super().__init__(title, question, save, parent, text)
        set_guide_page(self, "contexts.md")
        if names:
            self.field.setCompleter(self._completer(names))

    def _completer(self, names: Sequence[str]) -> QCompleter:
        """Offers the names in which what is typed stands anywhere."""
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if popup := completer.popup():
            popup.setObjectName("completions")  # for the style sheet
        return completer
