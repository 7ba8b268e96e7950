"""The whole map, small, in the corner of one that is larger than its pane; a frame is around what is in sight."""

from bisect import bisect_right
from itertools import chain

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QScrollBar, QWidget

from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.gui.analyse.map_state import MapState
from qicbrowser.gui.looks.palettes import Look

_MOST = QSize(240, 80)
"""Pixels of the picture at most."""

_LEAST = 40
"""Pixels of the height of the picture that it is worth having."""

_EDGE = 8
_FRAME = 6
"""Pixels of the sides of the frame at least: it is to be seen however much larger the map is."""


class MapOverview(QWidget):
    """It has no keys of its own: those of the map scroll."""

    def __init__(self, state: MapState) -> None:
        super().__init__(state.view)
        self._state = state
        self._image = QImage()
        self._drawn: tuple[EvidenceMap, tuple[Look, QSize, bool]] | None = None
        """What the picture is of: it is drawn again only when that changes."""
        self.setAccessibleName(self.tr("Overview of the map"))
        self.setAccessibleDescription(self.tr("The frame is what is in sight; drag it to see other parts."))
        self.setToolTip(self.accessibleDescription())
        self.hide()

    @property
    def least_height(self) -> int:
        return self._caption + _LEAST + _EDGE

    @property
    def picture(self) -> QRect:
        """Where the whole map is, in the widget."""
        room = QRect(_EDGE, self._caption, self.width() - 2 * _EDGE, self.height() - self._caption - _EDGE)
        size = QSize(max(1, room.width()), max(1, room.height())).boundedTo(_MOST)
        left = room.right() - size.width() + 1 if self._is_mirrored else room.left()
        return QRect(QPoint(left, room.top()), size)

    @property
    def frame(self) -> QRect:
        """Where what is in sight is, in the widget."""
        picture, view = self.picture, self._state.view
        left, width = _part(view.horizontalScrollBar(), view.viewport().width(), picture.width())
        top, height = _part(view.verticalScrollBar(), view.viewport().height(), picture.height())
        if self._is_mirrored:
            left = picture.width() - left - width
        return QRect(left, top, width, height).translated(picture.topLeft())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        shown, look = self._state.model.shown, self._state.look
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(look.page))
            if shown is None:
                return
            number = self.locale().toString
            caption = self.tr("All {themes} × {studies}").format(
                themes=number(len(shown.themes)), studies=number(len(shown.references))
            )
            painter.setPen(QColor(look.muted))
            room = QRect(_EDGE, 0, self.width() - 2 * _EDGE, self._caption)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, caption)
            painter.drawImage(self.picture, self._whole(shown, look), self._image.rect())
            painter.setPen(QColor(look.line))
            painter.drawRect(self.picture.adjusted(0, 0, -1, -1))
            painter.setPen(QPen(QColor(look.accent), 2))
            painter.drawRect(self.frame.adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._show_part(event.position().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt sends it only while a button is down."""
        self._show_part(event.position().toPoint())

    @property
    def _caption(self) -> int:
        return self.fontMetrics().height() + 4

    @property
    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _show_part(self, at: QPoint) -> None:
        """Scroll the map so that this point of the picture is in the middle of what is in sight."""
        picture, view = self.picture, self._state.view
        across = (at.x() - picture.left()) / picture.width()
        down = (at.y() - picture.top()) / picture.height()
        if self._is_mirrored:
            across = 1 - across
        for bar, part, room in (
            (view.horizontalScrollBar(), across, view.viewport().width()),
            (view.verticalScrollBar(), down, view.viewport().height()),
        ):
            bar.setValue(round(part * (bar.maximum() + room) - room / 2))

    def _whole(self, shown: EvidenceMap, look: Look) -> QImage:
        """A picture of where the themes cite studies, whatever their grade."""
        looks = look, self.picture.size(), self._is_mirrored
        if self._drawn is None or self._drawn[0] is not shown or self._drawn[1] != looks:
            self._drawn = shown, looks
            self._image = _drawing(shown, *looks)
        return self._image


def _part(bar: QScrollBar, room: int, pixels: int) -> tuple[int, int]:
    """The begin and the length of what is in sight of a map that takes so many pixels."""
    whole = max(1, bar.maximum() + room)
    length = min(pixels, max(_FRAME, round(room / whole * pixels)))
    return min(round(bar.value() / whole * pixels), pixels - length), length


def _drawing(shown: EvidenceMap, look: Look, size: QSize, is_mirrored: bool) -> QImage:
    across, down = size.width(), size.height()
    width, height = across / len(shown.references), down / len(shown.themes)
    left = {each.place: int(column * width) for column, each in enumerate(shown.references)}
    wide, high = range(max(1, int(width))), range(max(1, int(height)))
    cited, rows = [shown.cited[each.place] for each in shown.themes], range(len(shown.themes))
    pixels = bytearray(across * down)
    start = 0
    while start < len(cited):  # line by line: a large map has far more cells than the picture has pixels
        top = int(start * height)
        end = bisect_right(rows, top, lo=start, key=lambda row: int(row * height))
        line = bytearray(across)
        for x in set(map(left.get, chain.from_iterable(cited[start:end]))):
            if x is not None:  # a study that the map leaves out
                for more in wide:
                    line[x + more] = 1
        for more in high:
            pixels[(top + more) * across : (top + more + 1) * across] = line
        start = end
    data = bytes(pixels)
    image = QImage(data, across, down, across, QImage.Format.Format_Indexed8)
    image.setColorTable([QColor(look.page).rgb(), QColor(look.edge).rgb()])
    image = image.convertToFormat(QImage.Format.Format_RGB32)  # a copy: the image has no bytes of its own
    return image.transformed(QTransform.fromScale(-1, 1)) if is_mirrored else image
