"""The reader's saved searches and history: the star in the search box, and the list at the lower left.

Built with the first search, or with the start where there is something to list.
"""

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import SavedSearch, Setting
from qicbrowser.gui.search.hit_navigation import HitNavigation
from qicbrowser.gui.search.live_search import LiveSearch
from qicbrowser.gui.search.save_star import SaveStar
from qicbrowser.gui.search.saved_search_counts import SavedSearchCounts
from qicbrowser.gui.search.search_bar import SearchBox
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.services.changes import Change, UserData, now
from qicbrowser.services.search.saved_searches import SEARCH_ORDER, in_new_order, saved_in_order
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.search.saved_searches_list import SavedSearchesList


class SavedSearches(QObject):
    def __init__(
        self,
        library: Library,
        history: UndoHistory,
        box: SearchBox,
        searches: "LazyWidget[SavedSearchesList]",
        live_search: LiveSearch,
        hit_navigation: HitNavigation,
        menus: Menus,
    ) -> None:
        super().__init__(live_search)
        self._library = library
        self._history = history
        self._list = searches
        self._live_search = live_search
        self._menus = menus
        self._last_remembered = ""
        self._saved: Sequence[SavedSearch] = ()
        self._star = SaveStar(box, menus.save_search)
        self._counts = SavedSearchCounts(library, self._in_sight, self)
        self._counts.counted.connect(self._show_counts)
        self._star.pressed.connect(self._press_star)
        live_search.results_changed.connect(lambda _: self._update_star())
        box.textEdited.connect(self._counts.postpone)
        hit_navigation.hit_shown.connect(lambda _: self._remember(live_search.kept_text))
        searches.built.connect(self._connect_list)
        history.changed.connect(self._follow_history)
        menus.save_search.triggered.connect(self.save)
        self._update_star()  # built with a search, whose signal does not reach it

    @property
    def star(self) -> QAction | None:
        """The star in the search box, once there was a search."""
        return self._star.action

    def save(self) -> None:
        """Save the present search, if it is not saved yet, and let the reader name it."""
        query = self._live_search.kept_text.strip()
        if not query:
            return
        search = self._library.searches.get(query)
        if search is None or search.name is None:
            self._save(query, query)
        self._menus.show_themes.setChecked(True)  # what the list is in
        self._list.show().edit_name(query)

    def show_search(self, query: str) -> None:
        """Show a search in the list."""
        self._list.show().show_search(query)

    def show_searches(self) -> None:
        """List the searches of the reader's file, as it is now."""
        self._saved = saved_in_order(self._library)
        history = self._library.searches.history()
        if self._saved or history or self._list.existing:
            self._list.show().show_searches(self._saved, history)
        self._count()
        self._update_star()

    def _connect_list(self, searches: "SavedSearchesList") -> None:
        searches.shown.connect(self._count)
        searches.search_chosen.connect(self._live_search.search_everywhere_for_kept)
        searches.save_wanted.connect(self._rename)
        searches.delete_wanted.connect(self._delete)
        searches.order_wanted.connect(self._reorder)

    def _in_sight(self) -> bool:
        return self._list.existing is not None and self._list.existing.isVisible()

    def _count(self) -> None:
        self._counts.count([search.query for search in self._saved])

    def _show_counts(self) -> None:
        self._list.get().show_found(self._counts.found)

    def _update_star(self) -> None:
        query = self._live_search.kept_text.strip()
        search = next((search for search in self._saved if search.query == query), None)
        self._star.show_search(query, search.name or "" if search else "")

    def _press_star(self) -> None:
        """Save the present search, or take it out of the saved ones: it stays in the history."""
        search = self._library.searches.get(self._live_search.kept_text.strip())
        if search and search.name:
            self._history.do(self.tr("unsave search"), [Change(search, search._replace(name=None))])
        else:
            self.save()

    def _remember(self, query: str) -> None:
        """Add a search that was used to the history; where that cannot be saved, searching goes on without."""
        if query != self._last_remembered:
            self._last_remembered = query
            with suppress(ReaderError):
                self._add_to_history(query)

    def _add_to_history(self, query: str) -> None:
        from datetime import UTC, datetime  # a start does without it

        with self._library.change():
            self._library.searches.add_to_history(query, datetime.now(UTC).isoformat(timespec="microseconds"))
        self.show_searches()

    def _save(self, query: str, name: str) -> None:
        search = self._library.searches.get(query)
        saved = search._replace(name=name) if search else SavedSearch(query, name, now())
        text = self.tr("rename search") if search and search.name else self.tr("save search")
        self._history.do(text, [Change(search, saved)])

    def _rename(self, query: str, name: str) -> None:
        self._save(query, name)
        self._list.get().tree.setFocus()

    def _reorder(self, queries: Sequence[str]) -> None:
        self._history.do(self.tr("move search"), [in_new_order(self._library, queries)])

    def _delete(self, query: str) -> None:
        search = self._library.searches.get(query)
        if search:
            text = self.tr("delete saved search") if search.name else self.tr("delete search")
            self._history.do(text, [Change(search, None)])

    def _follow_history(self, changes: Sequence[Change[UserData]]) -> None:
        """List the searches again where one has changed; else only what they find may have."""
        if any(_concerns_searches(change.subject) for change in changes):
            self.show_searches()
        else:
            self._count()


def _concerns_searches(subject: UserData) -> bool:
    return isinstance(subject, SavedSearch) or (isinstance(subject, Setting) and subject.name == SEARCH_ORDER)
