"""A table of two versions of things, beside each other."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from qicbrowser.gui.widgets.tables import show_as_rows


class VersionTable(QTableView):
    """A table of two versions beside each other: other columns are as wide as what is in them, these share the rest."""

    _SAMPLED = 300
    """Rows by which a column is measured."""

    def __init__(self, model: QAbstractItemModel, versions: Sequence[int], parent: QWidget | None = None) -> None:
        """`versions` are the columns of the two versions."""
        super().__init__(parent)
        self.setModel(model)
        show_as_rows(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setResizeContentsPrecision(self._SAMPLED)
        self._narrow = [column for column in range(model.columnCount()) if column not in versions]
        for column in versions:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each narrow column the width of its widest cell, at most a fifth of the table."""
        super().resizeEvent(event)
        most, header = self.viewport().width() // 5, self.horizontalHeader()
        for column in self._narrow:
            self.setColumnWidth(column, min(most, max(self.sizeHintForColumn(column), header.sectionSizeHint(column))))
