"""Line icons for menus, drawn in the colours of the look."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.looks.swatches import swatch

_GRID, _SIZE = 16, 32
"""The squares in which the lines below are drawn, and the pixels of an icon."""

_LINES = {
    "back": "13,8 3,8 7,4 3,8 7,12",
    "close": "4,4 12,12; 4,12 12,4",
    "copy": "6,5 6,2 13,2 13,11 10,11; 3,5 10,5 10,14 3,14 3,5",
    "delete": "3,4 13,4; 6,4 6,2 10,2 10,4; 4,4 5,14 11,14 12,4; 7,7 7,11; 9,7 9,11",
    "down": "3,6 8,11 13,6",
    "edit": "3,13 4,10 11,3 13,5 6,12 3,13",
    "export": "8,2 8,10 5,7 8,10 11,7; 3,10 3,14 13,14 13,10",
    "forward": "3,8 13,8 9,4 13,8 9,12",
    "import": "8,10 8,2; 5,7 8,10 11,7; 3,10 3,14 13,14 13,10",
    "know": "8,1 12,3 15,8 12,13 8,15 4,13 1,8 4,3 8,1; 8,7 8,12; 8,4 8,5",
    "look": "8,2 15,14 1,14 8,2; 8,6 8,10; 8,12 8,12.4",
    "note": "3,13 4,10 11,3 13,5 6,12 3,13",
    "notes": "3,4 13,4; 3,8 13,8; 3,12 10,12",
    "paste": "5,3 3,3 3,14 13,14 13,3 11,3; 5,2 5,4 11,4 11,2 5,2",
    "print": "4,6 4,2 12,2 12,6; 4,12 2,12 2,6 14,6 14,12 12,12; 4,9 12,9 12,14 4,14 4,9",
    "quote": "7,8 3,8 3,4 7,4 7,9 4,12; 13,8 9,8 9,4 13,4 13,9 10,12",
    "redo": "12,3 12,7 8,7 12,7 10,5 7,4 4,6 3,9 4,12 7,13",
    "search": "9,9 14,14; 10,6 9,9 6,10 3,9 2,6 3,3 6,2 9,3 10,6",
    "settle": "5,1 11,1 15,5 15,11 11,15 5,15 1,11 1,5 5,1; 8,4 8,9; 8,11.6 8,12",
    "star": "8,2 10,6 14,6 11,9 12,14 8,11 4,14 5,9 2,6 6,6 8,2",
    "table": "2,2 14,2 14,14 2,14 2,2; 2,6 14,6; 6,6 6,14; 2,10 14,10",
    "undo": "4,3 4,7 8,7 4,7 6,5 9,4 12,6 13,9 12,12 9,13",
    "up": "3,10 8,5 13,10",
}
"""Lines from point to point, several of them parted by semicolons."""


def icon(name: str, look: Look) -> QIcon:
    """An icon by its name: one of the above, or the swatch of a colour of notes."""
    if name in list(Colour):
        return swatch(look, Colour(name))
    return _drawn(name, look.text, look.muted)


def coloured_icon(name: str, colour: str) -> QIcon:
    """An icon in a colour of its own, such as that of a problem."""
    return _drawn(name, colour, colour)


@lru_cache(maxsize=64)
def _drawn(name: str, colour: str, disabled_colour: str) -> QIcon:
    drawn = QIcon(_picture(name, colour))
    drawn.addPixmap(_picture(name, disabled_colour), QIcon.Mode.Disabled)
    return drawn


def _picture(name: str, colour: str) -> QPixmap:
    picture = QPixmap(_SIZE, _SIZE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SIZE / _GRID, _SIZE / _GRID)
    pen = QPen(QColor(colour), 1.2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for line in _LINES[name].split(";"):
        first, *others = (QPointF(*map(float, point.split(","))) for point in line.split())
        path = QPainterPath(first)
        for point in others:
            path.lineTo(point)
        painter.drawPath(path)
    painter.end()
    return picture
