"""The line in the status bar of the main window while a file of reviews is read: how far it is, and Cancel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from qicbrowser.gui.shell.announcing import announce
from qicbrowser.gui.widgets.direction import isolated

_NAME_WIDTH, _PROGRESS_WIDTH = 40, 16
"""In average characters; a longer name is elided."""


class ReadingLine(QWidget):
    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setMinimumWidth(1)  # else a long name would hold the window wide
        self.progress = QProgressBar()
        self.progress.setAccessibleName(self.tr("Reading"))
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(_PROGRESS_WIDTH * self.fontMetrics().averageCharWidth())
        self.cancel = QToolButton()
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.text, self.progress, self.cancel):
            row.addWidget(widget)
        self.hide()

    def show_progress(self, name: str, done: int, total: int) -> None:
        """Show how far a file is read, by its name."""
        width = _NAME_WIDTH * self.fontMetrics().averageCharWidth()
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, width)
        text = self.tr("Reading {file}…").format(file=isolated(shown))
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        if self.isHidden():
            self.text.setText(text)
            self.text.setToolTip(name)
            self.cancel.setAccessibleDescription(text)
            self.show()
            announce(self, text)
