"""The tick box in the review details by which a file's reference list is attached once the table is imported."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from qicbrowser.domain.tables.grid import ListedReference
from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.gui.imports.references_list import cited


class AttachBox(QWidget):
    """Hidden where the list has none of the references that the table cites."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self.tr("Attach the page's reference list"))
        self.box.setChecked(True)
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.count.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.box)
        column.addWidget(self.count)
        self.hide()

    @property
    def is_ticked(self) -> bool:
        return self.box.isChecked() and not self.isHidden()

    def show_references(self, reading: TableReading, listed: Sequence[ListedReference]) -> None:
        """Show how many references that the table cites are in the list."""
        labels, entries = cited(reading), {each.label for each in listed if each.label and each.text}
        in_list = sum(label in entries for label in labels)
        self.setVisible(bool(in_list))
        text = self.tr("{count} of %n cited references are in it.", "", len(labels))
        self.count.setText(text.format(count=self.locale().toString(in_list)))
        self.box.setAccessibleDescription(self.count.text())
