"""The reader's labels by themes, taken away as a picture and as a table."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.analysis.factors import CrossTable
from qicbrowser.gui.analyse.label_table_model import LabelTableModel
from qicbrowser.gui.analyse.mirroring import Mirroring
from qicbrowser.gui.analyse.own_marks import draw_pill, pill_size
from qicbrowser.gui.analyse.pictures import Drawable, Picture
from qicbrowser.gui.analyse.sign_counts import counts_width, draw_counts
from qicbrowser.gui.analyse.source_lines import source_lines
from qicbrowser.gui.analyse.take_away import TakeAway
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.widgets.wrapped_text import wrapped_text
from qicbrowser.services.analyse.contexts import cross_rows
from qicbrowser.store.library import Library

translate = QCoreApplication.translate

_NAMES, _THEME, _EDGE = 220.0, 120.0, 6.0


def take_away_labels(library: Library, session: Session, model: LabelTableModel, parent: QWidget) -> TakeAway:
    """The buttons with which the table of a model is taken away."""

    def table() -> AnswerTable:
        return cross_rows(model.shown) if model.shown else AnswerTable((), ())

    def drawable() -> Drawable | None:
        shown = model.shown
        if shown is None or not shown.themes:
            return None
        title = translate("LabelPicture", "Labels and themes")
        return Drawable(title, lambda: label_picture(model, shown, title, parent.font()))

    return TakeAway(library, session, drawable, table, lambda: "labels", parent)


def label_picture(model: LabelTableModel, shown: CrossTable, title: str, font: QFont) -> Picture:
    """The picture of the counts that a model has."""
    tables = {theme.table.key: theme.table for theme in shown.themes}
    source = list(dict.fromkeys(line for table in tables.values() for line in source_lines(table)))
    if shown.labels:
        source.append(translate("LabelPicture", "The labels with a pencil are the reader's, not the review's."))
    drawing = _Drawing(model, font)
    return Picture(title, drawing.size, drawing.draw, source, "\n".join(drawing.spoken()))


class _Drawing:
    def __init__(self, model: LabelTableModel, font: QFont) -> None:
        self._model = model
        self._font = font
        self._mirroring = Mirroring()
        self._rows, self._columns = model.rowCount(), model.columnCount()
        headings = [wrapped_text(self._heading(column), font, _THEME - 2 * _EDGE) for column in range(self._columns)]
        self._head = max(height for _, height in headings) + 2 * _EDGE
        self._height = QFontMetricsF(font).height() + 3 * _EDGE

    @property
    def size(self) -> QSizeF:
        return QSizeF(_NAMES + self._columns * _THEME, self._head + self._rows * self._height)

    def spoken(self) -> Sequence[str]:
        """The cells that have something in them, in words."""
        cells = (self._model.index(row, column) for row in range(self._rows) for column in range(self._columns))
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(self._model.data(cell, role)) for cell in cells if self._model.counts(cell).factors]

    def draw(self, painter: QPainter, look: Look) -> None:
        self._mirroring.set_direction(painter)
        painter.setFont(self._font)
        painter.setPen(QColor(look.text))
        for column in range(self._columns):
            layout, height = wrapped_text(self._heading(column), self._font, _THEME - 2 * _EDGE, centred=True)
            room = self._placed(_NAMES + column * _THEME, self._head - height - _EDGE, _THEME, height)
            layout.draw(painter, room.topLeft() + QPointF(_EDGE, 0))
        for row in range(self._rows):
            self._draw_row(painter, look, row)

    def _draw_row(self, painter: QPainter, look: Look, row: int) -> None:
        top = self._head + row * self._height
        painter.setPen(QColor(look.hair))
        painter.drawLine(QPointF(0, top), QPointF(self.size.width(), top))
        name = str(self._model.headerData(row, Qt.Orientation.Vertical))
        metrics = QFontMetricsF(self._font)
        room = self._placed(0, top, _NAMES - _EDGE, self._height)
        if self._model.is_label(row):
            width, height = pill_size(name, metrics)
            pill = self._placed(0, room.center().y() - height / 2, min(width, room.width()), height)
            draw_pill(painter, pill, look, name)
        else:
            painter.setPen(QColor(look.muted))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, name)
        for column in range(self._columns):
            counts = self._model.counts(self._model.index(row, column))
            width = counts_width(counts, metrics)
            left = _NAMES + column * _THEME + (_THEME - width) / 2
            draw_counts(painter, self._placed(left, top, width, self._height), look, counts)

    def _placed(self, left: float, top: float, width: float, height: float) -> QRectF:
        return self._mirroring.placed(QRectF(left, top, width, height), self.size.width())

    def _heading(self, column: int) -> str:
        return str(self._model.headerData(column, Qt.Orientation.Horizontal))
