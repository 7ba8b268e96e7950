"""What a search found: how it was read, the hits, and what they could be narrowed to beside them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.search.facet_list import FacetList
from qicbrowser.gui.search.query_line import ReadingLine
from qicbrowser.gui.search.results_list import ResultList, ResultModel
from qicbrowser.gui.shell.context_help import set_guide_page

_WIDTHS = [400, 270]


class FoundPane(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "search.md")
        self.hits = ResultModel(self)
        self.line = ReadingLine()
        self.results = ResultList(self.hits)
        self.results.show_empty(self.tr("Nothing is found by this."))
        self.facets = FacetList()
        self.beside = QSplitter(Qt.Orientation.Horizontal)
        self.beside.setChildrenCollapsible(False)
        self.beside.addWidget(self.results)
        self.beside.addWidget(self.facets)
        self.beside.setStretchFactor(0, 1)
        self.beside.setSizes(_WIDTHS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.beside, 1)

    def show_look(self, look: Look) -> None:
        self.results.show_look(look)
        self.facets.show_look(look)
