"""The colours of notes as small pictures: each with the digit of its key, so that colour is never alone."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.palettes import Look


def swatch(look: Look, colour: Colour) -> QIcon:
    picture = QPixmap(32, 32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setBrush(QColor(look.notes[colour]))
    painter.setPen(QPen(QColor(look.muted), 2))
    painter.drawRoundedRect(2, 2, 28, 28, 6, 6)
    painter.setPen(QColor(look.text))
    font = painter.font()
    font.setPixelSize(19)
    painter.setFont(font)
    painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, str(list(Colour).index(colour) + 1))
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # else it is blended with the ground of what is selected
    return icon
