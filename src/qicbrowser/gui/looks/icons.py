"""Line icons: one SVG each, drawn when they are painted, in the colour that text has then."""

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPainterPath, QPalette, QPen, QPixmap

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.paths import resource

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

_GRID, _STROKE = 16, 1.4
"""The squares in which the lines are drawn, and their width in these."""

_BOX_ICON = QSize(40, 40)

_POINTING = frozenset(
    {
        *("back", "forward", "undo", "redo", "repeat", "go", "exit"),
        *("pane-left", "pane-right", "pane-next", "pane-previous", "tab-next", "tab-previous"),
    }
)
"""Icons that point to what is before or after, which is at the other side where one reads from the right."""

_COMMAND = re.compile(r"([MLCZ])([^MLCZ]*)")
"""A command of a path with its numbers. Icons are drawn with these four only: no reader of SVG has to be loaded."""

_FILLED = "starred"
"""The icon that is filled, and not of lines alone."""


def icon(name: str, look: Look) -> QIcon:
    """An icon by its name: a file in `resources/line-icons`, or the swatch of a colour of notes.

    A line icon has the colour of text, also after another look was chosen.
    """
    if name in list(Colour):
        from qicbrowser.gui.looks.swatches import swatch  # with the first menu, not with the start

        return swatch(look, Colour(name))
    return line_icon(name)


@lru_cache(maxsize=128)
def line_icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """An icon in the colour that the palette has for a role; paler where it is disabled."""
    return QIcon(_Lines(name, role))


@lru_cache(maxsize=16)
def coloured_icon(name: str, colour: str) -> QIcon:
    """An icon in a colour of its own, such as that of a problem."""
    return QIcon(_Lines(name, QColor(colour)))


def show_box_icon(box: "QMessageBox", name: str) -> None:
    """Have a box show one of these icons: "look" with a warning, "know" with a message, "help" with a question."""
    role = QPalette.ColorRole.BrightText if name == "look" else QPalette.ColorRole.Accent
    box.setIconPixmap(line_icon(name, role).pixmap(_BOX_ICON, box.devicePixelRatio()))


class _Lines(QIconEngine):
    """Draws in any size, so that an icon is sharp on every screen."""

    def __init__(self, name: str, colour: QPalette.ColorRole | QColor) -> None:
        super().__init__()
        self._name = name
        self._colour = colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        size = min(rect.width(), rect.height())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2)
        painter.scale(size / _GRID, size / _GRID)
        if self._name in _POINTING and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(_GRID, 0)
            painter.scale(-1, 1)
        pen = QPen(self._colour_in(mode), _STROKE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        if self._name == _FILLED:
            painter.setBrush(pen.color())
        painter.drawPath(_path(self._name))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def _colour_in(self, mode: QIcon.Mode) -> QColor:
        if isinstance(self._colour, QColor):
            return self._colour
        is_disabled = mode is QIcon.Mode.Disabled
        group = QPalette.ColorGroup.Disabled if is_disabled else QPalette.ColorGroup.Active
        colour = QGuiApplication.palette().color(group, self._colour)
        if is_disabled:
            colour.setAlphaF(0.6)
        return colour


@lru_cache(maxsize=128)
def _path(name: str) -> QPainterPath:
    """The lines of an icon, read from its SVG."""
    text = resource(f"line-icons/{name}.svg").read_text(encoding="utf-8")
    path = QPainterPath()
    for command, numbers in _COMMAND.findall(text.partition(' d="')[2].partition('"')[0]):
        values = [float(number) for number in numbers.split()]
        match command:
            case "M":
                path.moveTo(*values)
            case "L":
                path.lineTo(*values)
            case "C":
                path.cubicTo(*values)
            case _:
                path.closeSubpath()
    return path
