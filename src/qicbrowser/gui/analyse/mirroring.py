"""Where the boxes of a drawing are when one reads the window from the right."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from qicbrowser.gui.widgets.direction import is_mirrored


class Mirroring:
    """Of a drawing made now: its boxes are counted from the side where reading begins."""

    def __init__(self) -> None:
        self.is_mirrored = is_mirrored()

    def placed(self, box: QRectF, width: float) -> QRectF:
        """A box in a drawing of this width."""
        return box.translated(width - box.right() - box.left(), 0) if self.is_mirrored else box

    def set_direction(self, painter: QPainter) -> None:
        """Have texts without a direction of their own begin on that side too."""
        side = Qt.LayoutDirection.RightToLeft if self.is_mirrored else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(side)
