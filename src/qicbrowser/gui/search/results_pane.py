"""The pane of results: the query as it was read above the hits, and the facets next to them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.search.facet_list import FacetList
from qicbrowser.gui.search.hit_model import HitModel
from qicbrowser.gui.search.query_line import QueryLine
from qicbrowser.gui.search.results_list import ResultsList
from qicbrowser.gui.shell.context_help import set_guide_page

_WIDTHS = [400, 270]


class ResultsPane(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "search.md")
        self.model = HitModel(self)
        self.query_line = QueryLine()
        self.list = ResultsList(self.model)
        self.list.show_empty(self.tr("No results."))
        self.facets = FacetList()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.facets)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes(_WIDTHS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.query_line)
        column.addWidget(self.splitter, 1)

    def show_look(self, look: Look) -> None:
        self.list.show_look(look)
        self.facets.show_look(look)
