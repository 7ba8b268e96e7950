"""A small dialog in which the reader names a site."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.gui.widgets.labels import plain_label

_WIDTH = 420


class SiteNameDialog(QDialog):
    def __init__(self, title: str, name: str, save: Callable[[str], None], parent: QWidget) -> None:
        """`save` is given the name that is written; where it raises ReaderError, the dialog says so and stays."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        set_guide_page(self, "sites.md")
        self._save = save
        self.field = QLineEdit(name)
        self.field.setAccessibleName(self.tr("Name of the site"))
        self.field.setPlaceholderText(self.tr("For example a ward, a hospital or a region"))
        self.field.selectAll()
        self.error = plain_label("")
        self.error.setObjectName("trouble")
        self.error.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        label = plain_label(self.tr("Name of the site:"))
        label.setBuddy(self.field)
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
