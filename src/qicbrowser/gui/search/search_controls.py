"""What stands around a search: the box it is typed in and what completes it, the searches made before, the facets."""

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import KeptSearch
from qicbrowser.gui.reading.views import Views
from qicbrowser.gui.search.live_search import Searching
from qicbrowser.gui.search.search_bar import SearchBar
from qicbrowser.gui.shell.undo import History
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.services.changes import Change, Kept, now
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.search.results_pane import FoundPane
    from qicbrowser.gui.search.saved_searches_list import SearchList


class SearchDesk(QObject):
    def __init__(
        self,
        library: Library,
        history: History,
        bar: SearchBar,
        found: "LazyWidget[FoundPane]",
        searches: "LazyWidget[SearchList]",
        views: Views,
        searching: Searching,
    ) -> None:
        super().__init__(searching)
        self._library = library
        self._history = history
        self._bar = bar
        self._searches = searches
        self._page = views.page
        self._searching = searching
        self._remembered = ""
        box = bar.box
        box.query_changed.connect(searching.search)
        box.completion_wanted.connect(self._complete)
        box.next_asked.connect(lambda: searching.go_to_hit(1))
        box.left.connect(views.page.setFocus)
        bar.scope.scope_chosen.connect(searching.look_in)
        bar.scope.scope_chosen.connect(lambda _: box.setFocus())
        searching.text_changed.connect(box.show_text)
        searching.scope_changed.connect(bar.scope.show_scope)
        searching.made.connect(self._remember)
        found.made.connect(self._take_found)
        searches.made.connect(self._take_searches)
        history.changed.connect(self._follow_history)
        self.show_searches()

    def _take_found(self, found: "FoundPane") -> None:
        found.results.hit_chosen.connect(self._searching.go_to)
        found.line.part_removed.connect(self._searching.take_out)
        found.facets.narrowed.connect(self._searching.narrow)
        found.facets.widened.connect(self._searching.widen)
        found.facets.excluded.connect(self._searching.exclude)
        found.line.stand_between(self._bar.box, (found.results, found.facets, self._page))

    def _take_searches(self, searches: "SearchList") -> None:
        searches.search_chosen.connect(self._searching.make)
        searches.kept.connect(self._keep)
        searches.forgotten.connect(self._forget)

    def keep(self) -> None:
        """Let the reader give the present search a name."""
        if self._searching.text.strip():
            self._made(self._searching.text)
            self._searches.get().ask_name(self._searching.text)

    def show_search(self, query: str) -> None:
        """Show a search in the list of those made before."""
        self._searches.show().show_search(query)

    def _complete(self, text: str, cursor: int) -> None:
        from qicbrowser.services.search.completion import completions  # with the first search, not with the start

        self._bar.box.show_completions(completions(self._library, text, cursor))

    def _remember(self, query: str) -> None:
        """Add to the history; where that cannot be saved, searching goes on without."""
        if query != self._remembered:
            self._remembered = query
            with suppress(ReaderError):
                self._made(query)

    def _made(self, query: str) -> None:
        from datetime import UTC, datetime  # a start does without it

        with self._library.change():
            self._library.searches.made(query, datetime.now(UTC).isoformat(timespec="microseconds"))
        self.show_searches()

    def _keep(self, query: str, name: str) -> None:
        search = self._library.searches.get(query)
        kept = search._replace(name=name) if search else KeptSearch(query, name, now())
        self._history.do(self.tr("keep search"), [Change(search, kept)])
        self._searches.get().tree.setFocus()

    def _forget(self, query: str) -> None:
        search = self._library.searches.get(query)
        if search:
            self._history.do(self.tr("remove search"), [Change(search, None)])

    def _follow_history(self, changes: Sequence[Change[Kept]]) -> None:
        if any(isinstance(change.kept, KeptSearch) for change in changes):
            self.show_searches()

    def show_searches(self) -> None:
        """List the searches that are in the file by now."""
        kept, history = self._library.searches.kept(), self._library.searches.history()
        if kept or history or self._searches.existing:
            self._searches.get().show_searches(kept, history)
            self._searches.show()
