"""The entries of a page's reference list, each with the reference of a review in the library that it belongs to."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QTableWidgetItem, QWidget

from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.gui.imports.summarised_table import SummarisedTable
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.shell.messages import words

if TYPE_CHECKING:
    from qicbrowser.services.importing.listed_citations import ReviewList


class ListedEntries(SummarisedTable):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(1, parent)
        name = self.tr("Entries of the reference list")
        self.show_headings(name, self.tr("Reference"), self.tr("Entry in the file"), self.tr("Citation"))
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
