"""What the parts of the map share: its colours, the size of its cells, the pointer and the keyboard."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from qicbrowser.gui.analyse.map_model import MapModel
from qicbrowser.gui.looks.palettes import LIGHT, Look

HALF = (16, 30)
"""The width and height of a stream's place in a cell, in pixels at least."""

BAR = 8
DENSE = 20
"""The side of a cell in which grades are bars, as it has no room for a letter."""

_Index = QModelIndex | QPersistentModelIndex


class MapState:
    def __init__(self, view: QTableView, model: MapModel) -> None:
        self.view = view
        self.model = model
        self.look: Look = LIGHT
        self.hovered = QModelIndex()
        self.is_dense = False
        self.labels_run_upwards = False

    @property
    def metrics(self) -> QFontMetrics:
        return self.view.fontMetrics()

    @property
    def half_size(self) -> tuple[int, int]:
        """The width and height of a stream's place in a cell, which grow with the text."""
        height = self.metrics.height()
        return max(HALF[0], height), max(HALF[1], round(height * 1.7))

    def is_pointed_at(self, index: _Index) -> bool:
        """Whether a cell is under the pointer, or in the row or column of the one that is."""
        hovered = self.hovered
        return hovered.isValid() and (index.row() == hovered.row() or index.column() == hovered.column())

    def cell_size(self) -> QSize:
        """The size of a cell; decides too whether labels run upwards, where they are wider than their column."""
        shown, (width, height), streams = self.model.shown, self.half_size, self.model.streams
        cell = QSize(streams * (width + 1) + 5, height + 14)
        if self.is_dense:
            cell = QSize(max(DENSE, streams * BAR + 4), max(DENSE, self.metrics.height() + 2))
        longest = max((each.label for each in shown.references), key=len, default="") if shown else ""
        across = self.metrics.horizontalAdvance(f"[{longest}]")
        self.labels_run_upwards = across > cell.width() * (1 if self.is_dense else 1.6)
        if not self.labels_run_upwards:
            cell.setWidth(max(cell.width(), across + 4))
        return cell
