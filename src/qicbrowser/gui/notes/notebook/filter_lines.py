"""The lines above the list of notes: a filter, and tags for the selected notes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from qicbrowser.gui.notes.tag_field import TagField


class FilterLine(QLineEdit):
    cleared = Signal()
    left_down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Filter the notes"))
        self.setPlaceholderText(self.tr("Filter by words, quotes or tags"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.cleared.emit()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left_down.emit()
            case _:
                super().keyPressEvent(event)


class TagEntryLine(QWidget):
    """The line for tags to add to the selected notes."""

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

    def begin(self) -> None:
        self.field.clear()
        self.show()
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
