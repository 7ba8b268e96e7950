"""The lines above the notes: one to filter them by, one to write tags for those selected."""

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
        self.setPlaceholderText(self.tr("Filter: words, quotes, tags"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.cleared.emit()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left_down.emit()
            case _:
                super().keyPressEvent(event)


class TaggingLine(QWidget):
    """The line in which tags for several notes are written."""

    written = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = TagField()
        self.field.returnPressed.connect(lambda: self.written.emit(self.field.text()))
        label = QLabel(self.tr("Tags for the notes selected:"))
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
            self.left.emit()
        else:
            super().keyPressEvent(event)
