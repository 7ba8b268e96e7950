"""File > Data folder: where the reader's notes and the evidence are, and how to keep them elsewhere."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.urls import open_url
from qicbrowser.gui.widgets.direction import with_options_apart
from qicbrowser.store.library import Library

_WIDTH = 90
"""Of the dialog, in average characters."""


class DataFolderDialog(QDialog):
    def __init__(self, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Data folder"))
        set_guide_page(self, "data-and-privacy.md")
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._add_text(
            self.tr("Your notes, citations, searches, labels and sites are in one file, saved as you write:")
        )
        self._add_path(library.user_file, self.tr("File of your notes"))
        self._add_text(
            self.tr(
                "To move them to another computer, close the program and copy that file, or use File > Export project."
                " To keep them elsewhere, start the program with --data-dir FOLDER, or set QICBROWSER_DATA."
            )
        )
        self._add_text(self.tr("The evidence is read from this file, which is never written:"))
        self._add_path(library.evidence_file, self.tr("Evidence file"))
        self._column.addStretch(1)
        self._column.addWidget(box)
        width = min(_WIDTH * self.fontMetrics().averageCharWidth(), parent.width() - 40)
        self.resize(width, self._column.totalHeightForWidth(width))
        box.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def _add_text(self, text: str) -> None:
        label = QLabel(with_options_apart(text))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self._column.addWidget(label)

    def _add_path(self, path: Path, name: str) -> None:
        """Show a path to be selected, with a button that opens its folder; `name` is for screen readers."""
        line = QLineEdit(str(path), readOnly=True)
        line.setAccessibleName(name)
        line.setCursorPosition(0)
        show = QPushButton(self.tr("Show in folder"))
        show.setAutoDefault(False)
        show.clicked.connect(partial(open_url, QUrl.fromLocalFile(str(path.parent))))
        row = QHBoxLayout()
        row.addWidget(line, 1)
        row.addWidget(show)
        self._column.addLayout(row)
