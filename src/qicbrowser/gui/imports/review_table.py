"""A list of reviews with a box to tick before each."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.widgets.tables import show_as_rows

_Index = QModelIndex | QPersistentModelIndex

_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ReviewRow(NamedTuple):
    cells: tuple[str | int, ...]
    """Texts and numbers, as many as there are columns."""
    is_ticked: bool = True
    can_be_ticked: bool = True


class ReviewModel(QAbstractTableModel):
    ticks_changed = Signal()

    def __init__(self, headings: Sequence[str], rows: Sequence[ReviewRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headings = headings
        self._rows = list(rows)

    @property
    def ticked(self) -> tuple[int, ...]:
        """The places of the rows that are ticked, from 0."""
        return tuple(place for place, row in enumerate(self._rows) if row.is_ticked)

    def tick(self, place: int, *, ticked: bool) -> None:
        """Tick a row, or take the tick away; nothing where the row has none."""
        if self._rows[place].can_be_ticked:
            self._rows[place] = self._rows[place]._replace(is_ticked=ticked)
            index = self.index(place, 0)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
            self.ticks_changed.emit()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._headings[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        cell = row.cells[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell if isinstance(cell, int) else " ".join(cell.split())
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(str(cell))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _NUMBERS if isinstance(cell, int) else None
            case Qt.ItemDataRole.CheckStateRole if index.column() == 0 and row.can_be_ticked:
                return Qt.CheckState.Checked if row.is_ticked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        self.tick(index.row(), ticked=Qt.CheckState(value) is Qt.CheckState.Checked)
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == 0 and self._rows[index.row()].can_be_ticked:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags


class ReviewTable(QTableView):
    """The reviews, the first and last columns as wide as there is room; Space ticks the current one."""

    def __init__(self, model: ReviewModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        show_as_rows(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setCurrentIndex(model.index(0, 0))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in (0, model.columnCount() - 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Space and place >= 0:
            self._model.tick(place, ticked=place not in self._model.ticked)
        else:
            super().keyPressEvent(event)
