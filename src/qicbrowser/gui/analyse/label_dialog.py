"""A small dialog with one field: the name of a label, which is completed from those there are, or its reason."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.gui.widgets.labels import plain_label

_WIDTH = 420


class LabelDialog(QDialog):
    def __init__(
        self,
        title: str,
        question: str,
        save: Callable[[str], None],
        parent: QWidget,
        text: str = "",
        names: Sequence[str] = (),
    ) -> None:
        """`save` is given what is written in the field; where it raises ReaderError, the dialog says so and stays."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        set_guide_page(self, "contexts.md")
        self._save = save
        label = plain_label(question)
        self.field = QLineEdit(text)
        label.setBuddy(self.field)
        self.field.setAccessibleName(question)
        self.field.selectAll()
        if names:
            self.field.setCompleter(self._completer(names))
        self.error = plain_label("")
        self.error.setObjectName("trouble")
        self.error.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (label, self.field, self.error, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(_WIDTH)
        self.field.setFocus()

    def accept(self) -> None:
        try:
            self._save(self.field.text())
        except ReaderError as error:
            self.error.setText(error_words(error))
            self.error.show()
            self.field.setFocus()
            return
        super().accept()

    def _completer(self, names: Sequence[str]) -> QCompleter:
        """Offers the names in which what is typed stands anywhere."""
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        if popup := completer.popup():
            popup.setObjectName("completions")  # for the style sheet
        return completer
