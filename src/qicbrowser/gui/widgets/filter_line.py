"""The filter above a list: the keys lead on to the list, and Escape clears it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit


class FilterLine(QLineEdit):
    left = Signal()
    """Down or Enter was pressed: the keyboard should go to the list."""

    cleared = Signal()
    """Escape was pressed. The text was cleared; filters next to the line should be reset as well."""

    def __init__(self, name: str, placeholder: str) -> None:
        """`name` is for screen readers."""
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setToolTip(placeholder)  # a narrow line cuts its placeholder
        self.textChanged.connect(lambda text: self.setClearButtonEnabled(bool(text)))  # its icon is slow to load

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from qicbrowser.gui.widgets.file_drops import refuse_files  # with the first drag, not with the start

        if not refuse_files(event):
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.clear()
                self.cleared.emit()
            case Qt.Key.Key_Down | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.left.emit()
            case _:
                super().keyPressEvent(event)
