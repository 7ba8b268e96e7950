"""A table of texts that can only be read, below a summary of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableWidget, QVBoxLayout, QWidget

from qicbrowser.gui.widgets.tables import fit_rows, show_as_rows


class SummarisedTable(QWidget):
    def __init__(self, stretched: int, parent: QWidget | None = None) -> None:
        """The column `stretched` takes the room that the others leave."""
        super().__init__(parent)
        self._stretched = stretched
        self.summary = QLabel()
        self.summary.setObjectName("muted")
        self.summary.setWordWrap(True)
        self.summary.setContentsMargins(12, 8, 12, 8)
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        show_as_rows(self.table)
        fit_rows(self.table, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)

    def show_headings(self, name: str, *headings: str) -> None:
        """The headings, and the name of the table for a screen reader."""
        self.table.setAccessibleName(name)
        self.table.setColumnCount(len(headings))
        self.table.setHorizontalHeaderLabels(headings)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(self._stretched, QHeaderView.ResizeMode.Stretch)
