"""Files that are dropped on the main window."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.gui.window_driver import Reader


def drop(reader: Reader, *paths: Path) -> bool:
    """Drag files over the window and drop them; whether it took them."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    actions, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(reader.window.rect().center(), actions, data, left, none)
    entering.setAccepted(False)
    QApplication.sendEvent(reader.window, entering)
    if entering.isAccepted():
        QApplication.sendEvent(reader.window, QDropEvent(QPointF(50, 50), actions, data, left, none))
    return entering.isAccepted()
