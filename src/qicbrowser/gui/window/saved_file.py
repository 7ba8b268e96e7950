"""Opens a file that was just saved, or its folder: two buttons in the status bar."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from qicbrowser.gui.shell.tips import show_tip
from qicbrowser.gui.shell.urls import open_url


class SavedFile(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._path = Path()
        self.setObjectName("savedFile")
        self.open, self.show_folder = QToolButton(), QToolButton()
        self.open.setText(self.tr("Open"))
        self.show_folder.setText(self.tr("Show in folder"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.open, self.show_folder):
            row.addWidget(button)
        self.open.clicked.connect(lambda: open_url(QUrl.fromLocalFile(str(self._path))))
        self.show_folder.clicked.connect(lambda: open_url(QUrl.fromLocalFile(str(self._path.parent))))

    def show_path(self, path: Path) -> None:
        """Offer to open this file."""
        self._path = path.absolute()
        for button in (self.open, self.show_folder):
            show_tip(button, str(self._path))
        self.show()
