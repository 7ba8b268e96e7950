"""Connects the search box, its completions and the scope with the search."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.keys import LIBRARY, review_of, table_of, table_of_group
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.views import Views
from qicbrowser.gui.search.hit_navigation import HitNavigation
from qicbrowser.gui.search.live_search import LiveSearch
from qicbrowser.gui.search.scope_box import ScopeKind
from qicbrowser.gui.search.search_bar import SearchBar
from qicbrowser.gui.shell.menus import Menus, key_text
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.search.results_pane import ResultsPane
    from qicbrowser.services.search.scope import Scope


class SearchControls(QObject):
    export_wanted = Signal()
    """The reader wants to export the results."""

    def __init__(
        self,
        library: Library,
        bar: SearchBar,
        results: "LazyWidget[ResultsPane]",
        views: Views,
        navigator: Navigator,
        live_search: LiveSearch,
        hit_navigation: HitNavigation,
        menus: Menus,
    ) -> None:
        super().__init__(live_search)
        self._library = library
        self._bar = bar
        self._page = views.page
        self._navigator = navigator
        self._live_search = live_search
        self._connect(results, hit_navigation, menus)

    def _connect(
        self,
        results: "LazyWidget[ResultsPane]",
        hit_navigation: HitNavigation,
        menus: Menus,
    ) -> None:
        bar, live_search = self._bar, self._live_search
        box = bar.box
        self._show_keys(menus)
        menus.find.changed.connect(lambda: self._show_keys(menus))
        box.query_changed.connect(live_search.search)
        box.completion_wanted.connect(self._complete)
        box.next_hit_wanted.connect(lambda: hit_navigation.go_to_next(1))
        box.escaped.connect(self._page.setFocus)
        bar.scope.scope_chosen.connect(self._choose_scope)
        live_search.text_changed.connect(box.show_text)
        live_search.scope_changed.connect(self._show_scope)
        self._navigator.moved.connect(self._offer_places)
        live_search.results_changed.connect(lambda _: self._offer_results())
        live_search.results_refreshed.connect(lambda _: self._offer_results())
        results.built.connect(self._connect_results)
        menus.find.triggered.connect(bar.focus_box)

    def _show_keys(self, menus: Menus) -> None:
        """Name the keys of the box in it."""
        text = self.tr("Search themes, references and notes ({keys})").format(keys=key_text(menus.find))
        self._bar.box.setPlaceholderText(text)

    def _connect_results(self, results: "ResultsPane") -> None:
        results.query_line.set_tab_order(self._bar.box, (results.list, results.facets))
        results.query_line.export_wanted.connect(self.export_wanted)

    def _complete(self, text: str, cursor: int) -> None:
        from qicbrowser.services.search.completion import completions  # with the first search, not with the start

        self._bar.box.show_completions(completions(self._library, text, cursor, self._live_search.language))

    def _offer_results(self) -> None:
        """Let the reader search in the results where there are some, or leave those that are searched in now."""
        results, scope = self._live_search.results, self._live_search.scope
        found = results is not None and not results.is_empty
        self._bar.scope.enable(ScopeKind.RESULTS, possible=found or bool(scope and scope.found_by))

    def _offer_places(self) -> None:
        """Let the reader search in this table, group and review where there are such."""
        places, scope = self._places_here(), self._bar.scope
        scope.enable(ScopeKind.TABLE, possible=ScopeKind.TABLE in places)
        scope.offer(ScopeKind.GROUP, offered=ScopeKind.GROUP in places)
        scope.offer(ScopeKind.REVIEW, offered=not self._library.evidence.has_one_review)

    def _choose_scope(self, kind: ScopeKind) -> None:
        from qicbrowser.domain.query.keeping import in_english
        from qicbrowser.services.search.scope import EVERYWHERE, Scope

        scope, text = self._live_search.scope or EVERYWHERE, self._live_search.text
        place = self._places_here().get(kind)
        match kind:
            case ScopeKind.ALL:
                scope = EVERYWHERE
            case ScopeKind.NOTES:
                scope = Scope(notes=True)
            case _ if place:
                scope = Scope(branch=place)
            case ScopeKind.RESULTS if self._live_search.results:
                searched = in_english(self._live_search.results.searched_text, self._live_search.language)
                scope, text = scope._replace(found_by=(*scope.found_by, searched)), ""
        self._live_search.search_in(scope, text)
        self._bar.box.setFocus()

    def _places_here(self) -> dict[ScopeKind, str]:
        """The keys of the review, the table and the innermost group of what is shown, as far as there are such."""
        evidence, here = self._library.evidence, self._navigator.here
        if here.branch == LIBRARY:
            return {}
        branch = here.branch or (table_of(here.theme) if evidence.place_of(here.theme) else "")
        groups = evidence.group_path(here.branch) or evidence.groups_of_theme(here.theme)
        table = table_of_group(branch) or branch
        places = {
            ScopeKind.REVIEW: review_of(branch),
            ScopeKind.TABLE: table if table != review_of(branch) else "",
            ScopeKind.GROUP: groups[-1].key if groups else "",
        }
        return {kind: key for kind, key in places.items() if key}

    def _show_scope(self, scope: "Scope") -> None:
        from qicbrowser.services.record_names import branch_name  # with the first scope, not with the start

        show = self._bar.scope.show_scope
        if scope.found_by:
            show(ScopeKind.RESULTS, scope.found_by[-1])
        elif scope.notes:
            show(ScopeKind.NOTES, "")
        elif scope.branch:
            is_review, is_group = scope.branch == review_of(scope.branch), bool(table_of_group(scope.branch))
            kind = ScopeKind.REVIEW if is_review else ScopeKind.GROUP if is_group else ScopeKind.TABLE
            show(kind, words(branch_name(self._library.evidence, scope.branch)))
        else:
            show(ScopeKind.ALL, "")
