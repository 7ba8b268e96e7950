"""A small dialog with one field, for a name or a reason."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.gui.widgets.labels import plain_label

_WIDTH = 420


class FieldDialog(QDialog):
    def __init__(self, title: str, question: str, save: Callable[[str], None], parent: QWidget, text: str) -> None:
        """`save` is given what is written in the field; where it raises ReaderError, the dialog says so and stays."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._save = save
        label = plain_label(question)
        self.field = QLineEdit(text)
        label.setBuddy(self.field)
        self.field.setAccessibleName(question)
        self.field.selectAll()
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
