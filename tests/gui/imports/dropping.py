"""Files that are dragged over the window and dropped."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.window_driver import Reader


def drop(reader: Reader, *paths: Path, onto: QWidget | None = None) -> bool:
    """Drag files over a widget, or the window itself, and drop them; whether they were taken, and only copied."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setText("\n".join(f"file://{path}" for path in paths))  # as file managers do
    offered = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    widget = onto or reader.window
    entering = QDragEnterEvent(widget.rect().center(), offered, data, left, none)
    entering.setDropAction(Qt.DropAction.MoveAction)
    entering.setAccepted(False)
    QApplication.sendEvent(widget, entering)
    if entering.isAccepted():
        dropped = QDropEvent(QPointF(50, 50), offered, data, left, none)
        dropped.setDropAction(Qt.DropAction.MoveAction)
        QApplication.sendEvent(widget, dropped)
        assert dropped.dropAction() is Qt.DropAction.CopyAction
    return entering.isAccepted()
