"""The map as a picture to take away: all of its cells, with headings and totals."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextOption

from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.gui.analyse.data_table import cell_text
from qicbrowser.gui.analyse.map_model import MARKS_ROLE, CellMark, MapModel
from qicbrowser.gui.analyse.marks import Standing, draw_bar, draw_grade
from qicbrowser.gui.analyse.mirroring import Mirroring
from qicbrowser.gui.analyse.pictures import Picture
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.direction import isolated
from qicbrowser.services.analyse.evidence_map import stream_name, summary

translate = QCoreApplication.translate

_TITLES, _TOTALS, _HEAD = 200.0, 56.0, 62.0
_HALF = QSizeF(16, 24)
_BAR, _DENSE = 8.0, 20.0
_MOST_LETTERED = 40
"""Studies of a map whose cells have room for letters; in a larger one grades are bars."""


def map_picture(
    model: MapModel, shown: EvidenceMap, title: str, place: str, source: Sequence[str], font: QFont
) -> Picture:
    """The picture of the map that a model has, which is not empty."""
    drawing = _Drawing(model, shown, title, place, font)
    streams = [str(cell_text(stream_name(stream))) for stream in shown.streams]
    places = "; ".join(f"{number} {name}" for number, name in enumerate(streams, 1))
    spoken = (model.spoken(model.index(row, column)) for row, column in drawing.cited())
    return Picture(title, drawing.size, drawing.draw, (places, *source), "\n".join(spoken))


class _Drawing:
    def __init__(self, model: MapModel, shown: EvidenceMap, title: str, place: str, font: QFont) -> None:
        self._model = model
        self._shown = shown
        self._title = title
        self._place = f"{place} · {words(summary(shown))}"
        self._font = font
        self._mirroring = Mirroring()
        metrics = QFontMetricsF(font)
        self._is_dense = len(shown.references) > _MOST_LETTERED
        streams = max(1, len(shown.streams))
        labels = [f"[{each.label}]" for each in shown.references]
        across = max(map(metrics.horizontalAdvance, labels))
        width = streams * _BAR + 4 if self._is_dense else streams * (_HALF.width() + 1) + 5
        self._upwards = across > width * (1 if self._is_dense else 1.6)
        self._cell = QSizeF(width if self._upwards else max(width, across + 4), _DENSE)
        if not self._is_dense:
            self._cell.setHeight(max(_HALF.height() + 12, 2 * metrics.height() + 4))
        self._labels = min(110.0, across + 12) if self._upwards else metrics.height() + 10
        self._top = _HEAD + self._labels

    @property
    def size(self) -> QSizeF:
        columns, rows = len(self._shown.references), len(self._shown.themes) + 1
        return QSizeF(
            max(_TITLES + columns * self._cell.width() + _TOTALS, 480), self._top + rows * self._cell.height()
        )

    def cited(self) -> Sequence[tuple[int, int]]:
        """The rows and columns of the cells that have something in them, in the order of reading."""
        rows = {theme.place: row for row, theme in enumerate(self._shown.themes)}
        columns = {each.place: column for column, each in enumerate(self._shown.references)}
        return sorted(
            (rows[theme], columns[reference])
            for theme, reference in self._shown.cells
            if theme in rows and reference in columns
        )

    def draw(self, painter: QPainter, look: Look) -> None:
        self._mirroring.set_direction(painter)
        self._draw_head(painter, look)
        painter.setFont(self._font)
        for column, reference in enumerate(self._shown.references):
            self._draw_label(painter, look, column, f"[{reference.label}]")
        number = QLocale().toString
        for row, theme in enumerate(self._shown.themes):
            self._draw_row(painter, look, row, theme.title, number(self._shown.studies[row]))
        last = len(self._shown.themes)
        distinct = number(len(self._shown.references))
        self._draw_row(painter, look, last, translate("MapView", "Themes resting on it"), distinct)
        for column, count in enumerate(self._shown.cited_for):
            painter.drawText(self._box(last, column), Qt.AlignmentFlag.AlignCenter, number(count))
        for row, column in self.cited():
            marks: tuple[CellMark, ...] = self._model.index(row, column).data(MARKS_ROLE)
            self._draw_marks(painter, look, self._box(row, column), marks)

    def _draw_head(self, painter: QPainter, look: Look) -> None:
        large = QFont(self._font)
        large.setBold(True)
        large.setPointSizeF(self._font.pointSizeF() * 1.3)
        painter.setFont(large)
        painter.setPen(QColor(look.text))
        self._draw_line(painter, 20, self._title)
        painter.setFont(self._font)
        painter.setPen(QColor(look.muted))
        self._draw_line(painter, 40, self._place)

    def _draw_line(self, painter: QPainter, foot: float, text: str) -> None:
        text = isolated(text)
        line = QRectF(0, foot, QFontMetricsF(painter.font()).horizontalAdvance(text), 0)
        painter.drawText(self._mirroring.placed(line, self.size.width()).topLeft(), text)

    def _draw_label(self, painter: QPainter, look: Look, column: int, label: str) -> None:
        room = QRectF(_TITLES + column * self._cell.width(), _HEAD, self._cell.width(), self._labels)
        room = self._mirroring.placed(room, self.size.width())
        painter.setPen(QColor(look.text))
        painter.save()
        if self._upwards:
            painter.translate(room.left(), self._top - 4)
            painter.rotate(-90)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the label begins at its cell
            box = QRectF(0, 0, self._labels - 6, room.width())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)
        else:
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, label)
        painter.restore()

    def _draw_row(self, painter: QPainter, look: Look, row: int, title: str, total: str) -> None:
        top, size = self._top + row * self._cell.height(), self.size
        painter.setPen(QColor(look.line))
        painter.drawLine(QPointF(0, top), QPointF(size.width(), top))
        painter.setPen(QColor(look.text))
        metrics = QFontMetricsF(self._font)
        lines = max(1, int(self._cell.height() // metrics.height()))
        room = self._mirroring.placed(QRectF(0, top, _TITLES - 8, self._cell.height()), size.width())
        text = metrics.elidedText(
            isolated(title), Qt.TextElideMode.ElideRight, room.width() * (lines * 0.9 if lines > 1 else 1)
        )
        option = QTextOption(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(painter.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        painter.drawText(room, text, option)
        after = _TITLES + len(self._shown.references) * self._cell.width()
        box = self._mirroring.placed(QRectF(after, top, _TOTALS, self._cell.height()), size.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, total)

    def _draw_marks(self, painter: QPainter, look: Look, box: QRectF, marks: Sequence[CellMark]) -> None:
        scale = self._model.scale
        width = _BAR if self._is_dense else _HALF.width() + 1
        left = box.center().x() - len(marks) * width / 2
        for place, mark in enumerate(marks[::-1] if self._mirroring.is_mirrored else marks):
            x = left + place * width
            if self._is_dense:
                if mark.standing is Standing.CITED:
                    draw_bar(painter, QPointF(x, box.bottom() - 2), _BAR - 1, look, mark.grade, scale)
                continue
            cell = QRectF(x, box.center().y() - _HALF.height() / 2, _HALF.width(), _HALF.height())
            draw_grade(painter, cell, look, mark.grade, scale, mark.standing, "…" if mark.is_several else None)

    def _box(self, row: int, column: int) -> QRectF:
        corner = QPointF(_TITLES + column * self._cell.width(), self._top + row * self._cell.height())
        return self._mirroring.placed(QRectF(corner, self._cell), self.size.width())
