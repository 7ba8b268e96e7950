"""The dialog for the names of the note colours."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.palettes import Look, colour_number, usual_name
from qicbrowser.gui.looks.swatches import swatch
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.services.notes.colour_names import LONGEST_COLOUR_NAME


class ColourNamesDialog(QDialog):
    named = Signal(object)
    """The names by colour, when the dialog is accepted; "" for the default name."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "notes.md")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Colour names"))
        self.lines: Mapping[Colour, QLineEdit] = {colour: QLineEdit(maxLength=LONGEST_COLOUR_NAME) for colour in Colour}
        explanation = QLabel(self.tr("What do your colours mean? Leave a line empty for the default name."))
        explanation.setWordWrap(True)
        form = QFormLayout()
        for colour, line in self.lines.items():
            line.setPlaceholderText(usual_name(colour))
            line.setText(look.names.get(colour, ""))
            line.setAccessibleName(usual_name(colour))
            picture = QLabel()
            picture.setPixmap(swatch(look, colour).pixmap(22, 22))
            picture.setToolTip(self.tr("Key {key}").format(key=colour_number(colour)))
            form.addRow(picture, line)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(explanation)
        column.addLayout(form)
        column.addWidget(buttons)
        self.resize(380, 0)

    def accept(self) -> None:
        self.named.emit({colour: " ".join(line.text().split()) for colour, line in self.lines.items()})
