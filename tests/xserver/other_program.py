"""Another program on the same desktop: python other_program.py FILE.

A small window in one colour. A drag that begins in its upper half offers the file, one in its lower half a text.
What is dropped on it, and with Ctrl+V what the clipboard holds, is printed as JSON, one line each. Ctrl+C copies
the text.
"""

import json
import sys
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QDrag, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication, QWidget

COLOUR = 0xFA0AF0
SIZE = (160, 120)
TEXT = "competition"
"""What a search finds: others are not in the history."""


class Window(QWidget):
    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file
        self.setAcceptDrops(True)
        self.setFixedSize(*SIZE)
        self.setPalette(QPalette(QColor(COLOUR)))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.matches(QKeySequence.StandardKey.Copy):
            QApplication.clipboard().setMimeData(rich_text())
        elif event.matches(QKeySequence.StandardKey.Paste):
            report(QApplication.clipboard().mimeData())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        drag = QDrag(self)
        if event.position().y() < self.height() / 2:
            content = QMimeData()
            content.setUrls([QUrl.fromLocalFile(str(self._file))])
        else:
            content = rich_text()
        drag.setMimeData(content)
        drag.exec(Qt.DropAction.CopyAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        report(event.mimeData())
        event.acceptProposedAction()


def rich_text() -> QMimeData:
    content = QMimeData()
    content.setText(TEXT)
    content.setHtml(f"<p><b>{TEXT}</b></p>")
    return content


def report(content: QMimeData) -> None:
    print(json.dumps({"text": content.text(), "html": content.html()}), flush=True)  # noqa: T201


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = Window(Path(sys.argv[1]))
    window.show()
    application.exec()
