"""Marks the hits on the pages, and goes from one to the next in the order of the list: F3, "3 of 8"."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.records import Hit, Span
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.views import Views
from qicbrowser.gui.search.live_search import LiveSearch
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.widgets.lazy_widget import LazyWidget

if TYPE_CHECKING:
    from qicbrowser.gui.search.hit_counter import HitCounter
    from qicbrowser.gui.search.results_pane import ResultsPane
    from qicbrowser.services.search.results import Results


class HitNavigation(QObject):
    hit_shown = Signal(object)
    """The Hit that was gone to."""

    message = Signal(str)
    """A message for the status line."""

    def __init__(
        self,
        live_search: LiveSearch,
        pane: "LazyWidget[ResultsPane]",
        counter: "LazyWidget[HitCounter]",
        views: Views,
        navigator: Navigator,
        menus: Menus,
    ) -> None:
        super().__init__(live_search)
        self._live_search = live_search
        self._pane = pane
        self._counter = counter
        self._views = views
        self._navigator = navigator
        self._results: Results | None = None
        self._total: int | None = None
        """The number of hits listed; None while it is not known, and where they are too many to count."""
        live_search.results_changed.connect(self._use_results)
        live_search.results_refreshed.connect(self._use_results)
        live_search.counts_ready.connect(self._show_counts)
        navigator.moved.connect(self.mark_hits)
        pane.built.connect(self._connect_pane)
        menus.next_hit.triggered.connect(lambda: self.go_to_next(1))
        menus.previous_hit.triggered.connect(lambda: self.go_to_next(-1))

    def _connect_pane(self, pane: "ResultsPane") -> None:
        pane.list.hit_chosen.connect(self.go_to)
        pane.list.current_changed.connect(self._show_place)

    def mark_hits(self) -> None:
        """Mark the hits on the page of a theme or table, and in the reference inspector."""
        here = self._navigator.here
        if here.branch and (overview := self._views.overview.existing):
            found = self._results.hits_in if self._results else lambda _: ()
            overview.show_hits([hit for key in overview.theme_keys for hit in found(key)])
        for page, record_key in ((self._views.page, here.theme), (self._views.inspector.page, here.reference)):
            page.show_hits(self._results.hits_in(record_key) if self._results else ())

    def go_to_next(self, by: int) -> None:
        """Go to the next hit in the list (1) or the previous one (-1); from a page that was turned to, to its first."""
        if self._results is None:
            return
        listed, model = self._pane.get().list, self._pane.get().model
        row = listed.currentIndex().row()
        hit = self._hit_at(row)
        shown = self._navigator.here.theme
        turned = hit is not None and self._views.tree.has(hit.record_key) and hit.record_key != shown
        following = model.first_row(shown) if turned else -1
        if following < 0:
            following = model.next_row(row, by)
            if following >= 0 and row >= 0 and (following - row) * by <= 0:
                self.message.emit(self.tr("Continued from the top") if by > 0 else self.tr("Continued from the bottom"))
        listed.setCurrentIndex(model.index(following))
        if (hit := self._hit_at(following)) is not None:
            self.go_to(hit)
        else:
            self.message.emit(self.tr("There are no hits to go to."))

    def go_to(self, hit: Hit) -> None:
        """Go to a hit of the list."""
        self._navigator.go_to(hit.record_key)
        self.mark_hits()
        page = self._views.page if self._views.tree.has(hit.record_key) else self._views.inspector.page
        page.show_current_hit(hit, hit.spans[0] if hit.spans else Span(0, 0))
        self.hit_shown.emit(hit)

    def _hit_at(self, row: int) -> Hit | None:
        from qicbrowser.gui.search.hit_model import HIT_ROLE

        hit = self._pane.get().model.index(row).data(HIT_ROLE)
        return hit if isinstance(hit, Hit) else None

    def _use_results(self, results: "Results | None") -> None:
        self._results = results
        if results is None:
            self._counter.hide()
            self.mark_hits()

    def _show_counts(self) -> None:
        from qicbrowser.services.search.counts import count_listed

        self.mark_hits()
        if self._results:
            self._total = count_listed(self._results)
            self._counter.get()
            self._show_place()
            self._counter.show()

    def _show_place(self) -> None:
        """Show the place of the current hit; the counter is built with the first counts, not with the first key."""
        if self._results and (counter := self._counter.existing):
            counter.show_place(self._pane.get().list.currentIndex().row() + 1, self._total)
