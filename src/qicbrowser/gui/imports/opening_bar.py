"""The bar of a file that is being opened: how far it is read, and then whether it is to be shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from qicbrowser.gui.widgets.direction import isolated


class OpeningBar(QWidget):
    show_wanted = Signal()
    """The file that was read is to be shown in place of the one that is shown."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Reading"))
        self.show_file, self.cancel = QPushButton(self.tr("Show")), QPushButton(self.tr("Cancel"))
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(10)
        row.addWidget(self.text, 1)
        for widget in (self.progress, self.show_file, self.cancel):
            row.addWidget(widget)
        self.show_file.clicked.connect(self.show_wanted)
        self.cancel.clicked.connect(self.cancelled)
        self.hide()

    def show_progress(self, name: str, done: int, total: int) -> None:
        """Show how far a file is read; a `name` of "" is pasted content."""
        file = isolated(name)
        self._show(self.tr("Reading {file}…").format(file=file) if name else self.tr("Reading the pasted table…"))
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress.show()
        self.show_file.hide()

    def offer(self, name: str) -> None:
        """Offer to show a file that is read, where that takes the place of the reader's answers."""
        if name:
            text = self.tr("{file} has been read. If you show it, your answers in this window are discarded.")
            self._show(text.format(file=isolated(name)))
        else:
            self._show(self.tr("The table has been read. If you show it, your answers in this window are discarded."))
        self.progress.hide()
        self.show_file.show()

    def _show(self, text: str) -> None:
        self.text.setText(text)
        self.cancel.setAccessibleDescription(text)
        self.show_file.setAccessibleDescription(text)
        self.show()
