"""The line for tags to add to the selected notes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from qicbrowser.gui.notes.tag_field import TagField


class TagEntryLine(QWidget):
    entered = Signal(str)
    """The line as it was typed."""

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = TagField()
        self.field.returnPressed.connect(lambda: self.entered.emit(self.field.text()))
        label = QLabel(self.tr("Tags to add to the selected notes:"))
        label.setBuddy(self.field)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 8, 4)
        row.addWidget(label)
        row.addWidget(self.field, 1)
        self.hide()

    def open(self) -> None:
        self.field.clear()
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
