"""The pane of results: the query as it was read above the hits, and the facets next to them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.search.facet_list import FacetList
from qicbrowser.gui.search.hit_model import HitModel
from qicbrowser.gui.search.query_line import QueryLine
from qicbrowser.gui.search.results_list import ResultsList
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.widgets.pane_splitter import PaneSplitter
from qicbrowser.services.search.facets import FacetGroup

_FACETS = 270
"""Pixels of the facets before the reader drags their edge."""

_LEAST_OF_A_HIT = "n" * 20
"""As many letters of a hit have room beside the facets."""


class ResultsPane(QWidget):
    """Where hits and facets have no room side by side, a link in the query line switches between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "search.md")
        self._shows_facets_alone = False
        self._facets_width = _FACETS
        self._has_facets = True
        self.model = HitModel(self)
        self.query_line = QueryLine()
        self.query_line.switch_wanted.connect(self._switch)
        self.list = ResultsList(self.model)
        self.list.show_empty(self.tr("No results."))
        self.facets = FacetList()
        self.splitter = PaneSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.list)
        self.splitter.addWidget(self.facets)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.splitterMoved.connect(self._remember_width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.query_line)
        column.addWidget(self.splitter, 1)

    def show_facets(self, groups: Sequence[FacetGroup]) -> None:
        """Show what can narrow the search; where nothing can, the hits have all the room."""
        self.facets.show_groups(groups)
        self._has_facets = bool(groups)
        self._share()

    def show_look(self, look: Look) -> None:
        self.list.show_look(look)
        self.facets.show_look(look)
        self._share()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._share()

    def hideEvent(self, event: QHideEvent) -> None:
        """Begin the next search with its hits."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._shows_facets_alone = False
            self._share()

    def _switch(self) -> None:
        """Show the facets in place of the hits, or the hits again; the keyboard goes there."""
        self._shows_facets_alone = not self._shows_facets_alone
        self._share()
        (self.facets if self._shows_facets_alone else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember_width(self) -> None:
        self._facets_width = self.facets.width()

    def _share(self) -> None:
        """Show hits and facets side by side as far as the width allows that."""
        if not self._has_facets:
            self._shows_facets_alone = False
            self.list.show()
            self.facets.hide()
            self.query_line.show_switch("")
            return
        facets = self.facets.least_width
        room = self.width() - self.splitter.handleWidth()
        hits = self.fontMetrics().horizontalAdvance(_LEAST_OF_A_HIT)
        has_room = room >= hits + facets
        self.list.setVisible(has_room or not self._shows_facets_alone)
        self.facets.setVisible(has_room or self._shows_facets_alone)
        if has_room:
            facets = max(facets, min(self._facets_width, room - hits))
            self.splitter.setSizes([room - facets, facets])
        text = self.tr("Show hits") if self._shows_facets_alone else self.tr("Narrow…")
        self.query_line.show_switch("" if has_room else text)
