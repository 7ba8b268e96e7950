"""The entries of a page's reference list, each with the reference of a review in the library that it belongs to."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.tables import fit_rows, show_as_rows

if TYPE_CHECKING:
    from qicbrowser.services.importing.listed_citations import ReviewList


class ListedEntries(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = QLabel()
        self.summary.setObjectName("muted")
        self.summary.setWordWrap(True)
        self.summary.setContentsMargins(12, 8, 12, 8)
        headings = [self.tr("Reference"), self.tr("Entry in the file"), self.tr("Citation")]
        self.table = QTableWidget(0, len(headings))
        self.table.setAccessibleName(self.tr("Entries of the reference list"))
        self.table.setHorizontalHeaderLabels(headings)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        show_as_rows(self.table)
        fit_rows(self.table, 8)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        self.hide()

    def show_list(self, listed: "ReviewList | None") -> None:
        """List the entries, with the ground of each in its tool tip."""
        self.setVisible(listed is not None)
        if listed is None:
            return
        text = self.tr("Entries of the file for references of {review}, by the numbers or labels printed before them.")
        self.summary.setText(text.format(review=cite_briefly(listed.review)))
        self.table.setRowCount(len(listed.citations))
        for row, citation in enumerate(listed.citations):
            state = self.tr("to be attached") if citation.change else self.tr("attached already")
            entry = " ".join(citation.entry.split())
            for column, shown in enumerate((citation.label, entry, state)):
                item = QTableWidgetItem(shown)
                item.setToolTip(plain_tip(entry if column == 1 else words(citation.ground)))
                self.table.setItem(row, column, item)
        for column in (0, 2):
            self.table.resizeColumnToContents(column)
