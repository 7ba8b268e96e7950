"""Marks the hits on the pages, and goes from one to the next: F3, "Hit 3 of 8"."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QObject, Signal

from qicbrowser.domain.records import Hit, Part, Span
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.views import Views
from qicbrowser.gui.search.live_search import LiveSearch
from qicbrowser.gui.shell.menus import Menus

if TYPE_CHECKING:
    from qicbrowser.services.search.results import Results

Stop = tuple[Hit, Span]
"""One marked span of a hit."""


class Step(NamedTuple):
    """A hit to go to."""

    hit: Hit
    span: Span
    number: int
    """From 1 to `total`: all hits or, where these are too many to count, those of the same record."""
    total: int
    of_all: bool
    wrapped: bool
    """Whether it lies beyond the last or the first hit."""


class HitCursor:
    """A position among the hits of a search, from the top of the tree to the bottom."""

    def __init__(self, results: "Results | None" = None, position: Stop | None = None) -> None:
        """`position` is that in the results of an earlier search."""
        self._results = results
        self.position = position

    def move_to(self, hit: Hit) -> None:
        self.position = (hit, hit.spans[0]) if hit.spans else None

    def step(self, by: int, shown: str) -> Step | None:
        """Move to the next hit (1) or the previous one (-1); `shown` is the key of the theme on the page."""
        if self._results is None:
            return None
        record, stops = self._start(shown)
        at = _index_of(self.position, stops)
        following = (at + by) if at is not None else (0 if by > 0 else len(stops) - 1)
        wrapped = False
        if not 0 <= following < len(stops):
            further = self._results.next_record(record, by)
            if further is None:
                return None
            record, wrapped = further
            stops = self._stops(record)
            following = 0 if by > 0 else len(stops) - 1
        if not stops:
            return None
        self.position = stops[following]
        return self._numbered(self._results, record, following, len(stops), wrapped=wrapped)

    def _start(self, shown: str) -> tuple[str, list[Stop]]:
        """Where to continue: in the record of the last hit, unless the reader moved to another theme with hits."""
        stops = self._stops(shown)
        if self.position is None or self.position[0].record_key == shown:
            return shown, stops
        last = self.position[0].record_key
        last_stops = self._stops(last)
        moved = stops and self._results is not None and self._results.is_theme(last)
        return (shown, stops) if moved or not last_stops else (last, last_stops)

    def _stops(self, record_key: str) -> list[Stop]:
        hits = self._results.hits_in(record_key) if self._results else ()
        return [(hit, span) for hit in hits if hit.part is not Part.AUTHOR for span in hit.spans]

    def _numbered(self, results: "Results", record: str, at: int, total: int, *, wrapped: bool) -> Step | None:
        from qicbrowser.services.search.counts import MOST_RECORDS

        if self.position is None:
            return None
        hit, span = self.position
        if results.count().number > MOST_RECORDS:
            return Step(hit, span, at + 1, total, of_all=False, wrapped=wrapped)
        counts = {key: len(self._stops(key)) for key in results.in_order()}
        before = sum(list(counts.values())[: list(counts).index(record)])
        return Step(hit, span, before + at + 1, sum(counts.values()), of_all=True, wrapped=wrapped)


class HitNavigation(QObject):
    hit_shown = Signal(object)
    """The current Hit."""

    message = Signal(str)
    """A message for the status line."""

    def __init__(self, live_search: LiveSearch, views: Views, navigator: Navigator, menus: Menus) -> None:
        super().__init__(live_search)
        self._views = views
        self._navigator = navigator
        self._results: Results | None = None
        self._cursor = HitCursor()
        live_search.results_changed.connect(self._use_results)
        live_search.results_refreshed.connect(self._use_results)
        live_search.counts_ready.connect(lambda _: self.mark_hits())
        navigator.moved.connect(self.mark_hits)
        menus.next_hit.triggered.connect(lambda: self.go_to_next(1))
        menus.previous_hit.triggered.connect(lambda: self.go_to_next(-1))

    def mark_hits(self) -> None:
        """Mark the hits on the page of a theme or table, and in the reference inspector."""
        here = self._navigator.here
        if here.branch and (overview := self._views.overview.existing):
            found = self._results.hits_in if self._results else lambda _: ()
            overview.show_hits([hit for key in overview.theme_keys for hit in found(key)])
        for page, record_key in ((self._views.page, here.theme), (self._views.inspector.page, here.reference)):
            page.show_hits(self._results.hits_in(record_key) if self._results else ())

    def go_to_next(self, by: int) -> None:
        """Go to the next hit (1) or the previous one (-1), in another theme or reference if need be."""
        step = self._cursor.step(by, self._navigator.here.theme)
        if step:
            self._show(step.hit, step.span)
            self.message.emit(self._step_message(step, by))
        elif self._results:
            self.message.emit(self.tr("There are no hits to go to."))

    def go_to(self, hit: Hit) -> None:
        """Go to a hit that was chosen in the list of results."""
        self._show(hit, hit.spans[0] if hit.spans else Span(0, 0))
        self._cursor.move_to(hit)

    def _use_results(self, results: "Results | None") -> None:
        self._results = results
        self._cursor = HitCursor(results, self._cursor.position)
        if results is None:
            self.mark_hits()

    def _show(self, hit: Hit, span: Span) -> None:
        self._navigator.go_to(hit.record_key)
        self.mark_hits()
        page = self._views.page if self._views.tree.has(hit.record_key) else self._views.inspector.page
        page.show_current_hit(hit, span)
        self.hit_shown.emit(hit)

    def _step_message(self, step: Step, by: int) -> str:
        if step.wrapped and by > 0:
            template = (
                self.tr("Hit {number} of {total}, continued from the top")
                if step.of_all
                else self.tr("Hit {number} of {total} here, continued from the top")
            )
        elif step.wrapped:
            template = (
                self.tr("Hit {number} of {total}, continued from the bottom")
                if step.of_all
                else self.tr("Hit {number} of {total} here, continued from the bottom")
            )
        else:
            template = self.tr("Hit {number} of {total}") if step.of_all else self.tr("Hit {number} of {total} here")
        locale = QLocale()
        return template.format(number=locale.toString(step.number), total=locale.toString(step.total))


def _index_of(position: Stop | None, stops: list[Stop]) -> int | None:
    """The index of the same words of the same text, even if they were found by another search."""
    identities = [_identity(stop) for stop in stops]
    identity = _identity(position) if position else None
    return identities.index(identity) if identity in identities else None


def _identity(stop: Stop) -> tuple[object, ...]:
    """The text and tags of a note share a key: their parts and texts distinguish them."""
    hit, span = stop
    return hit.text_key, hit.part, hit.text, span
