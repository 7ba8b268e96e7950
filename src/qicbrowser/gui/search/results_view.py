"""Shows the results of the search: in their pane, in the tree and in the list of references."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.keys import label_of
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Hit, Part, Span
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.theme_tree import ThemeTree
from qicbrowser.gui.search.live_search import LiveSearch
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.direction import isolated
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qicbrowser.gui.search.results_pane import ResultsPane
    from qicbrowser.services.search.counts import ResultCounts
    from qicbrowser.services.search.facets import FacetGroup
    from qicbrowser.services.search.results import Results
    from qicbrowser.services.search.suggestions import Suggestion


class ResultsView(QObject):
    menu_opening = Signal(object, str)
    """The context menu of a hit, and the key of its theme or reference, which is shown then."""

    window_wanted = Signal(str)
    """The key of a theme that is to be opened in a window of its own."""

    def __init__(
        self,
        library: Library,
        live_search: LiveSearch,
        pane: "LazyWidget[ResultsPane]",
        tree: ThemeTree,
        themes: ThemeModel,
        references: ReferenceModel,
        menus: Menus,
    ) -> None:
        super().__init__(live_search)
        self._library = library
        self._live_search = live_search
        self._pane = pane
        self._tree = tree
        self._themes = themes
        self._references = references
        self._grouped = False
        live_search.results_changed.connect(self._show_results)
        live_search.results_refreshed.connect(self._refresh_results)
        live_search.counts_ready.connect(self._show_counts)
        live_search.hits_ready.connect(lambda results: themes.show_hits(results.hit_counts))
        live_search.blocks_in_sight = tree.blocks_in_sight
        live_search.suggestions_ready.connect(self._show_suggestions)
        live_search.facets_ready.connect(self._show_facets)
        pane.built.connect(self._connect_pane)
        menus.group_results.toggled.connect(self._group_by_theme)
        menus.tick_found.triggered.connect(lambda: themes.tick(live_search.theme_keys(), ticked=True))

    def _connect_pane(self, pane: "ResultsPane") -> None:
        from qicbrowser.domain.query.editing import add_alternative, exclude_clause, remove_clause, toggle_clause

        pane.list.menu_opening.connect(self.menu_opening)
        pane.list.window_wanted.connect(lambda key: self.window_wanted.emit(key) if self._themes.has(key) else None)
        pane.query_line.part_removed.connect(self._remove_part)
        pane.query_line.suggestion_chosen.connect(self._search_for_suggestion)
        for signal, edit in (
            (pane.facets.narrowed, toggle_clause),
            (pane.facets.widened, add_alternative),
            (pane.facets.excluded, exclude_clause),
            (pane.facets.cleared, remove_clause),
        ):
            signal.connect(lambda clause, edit=edit: self._edit(edit, clause))

    def _edit(self, edit: Callable[[str, str, str], str], clause: str) -> None:
        """Search for the query with a clause added, excluded or removed."""
        from qicbrowser.services.search.narrowing import edited

        if results := self._live_search.results:
            self._live_search.search_for(edited(results, edit, clause))

    def _remove_part(self, at: Span) -> None:
        """Search without a part of the query."""
        from qicbrowser.domain.query.editing import remove_part

        self._live_search.search_for(remove_part(self._live_search.text, at, self._live_search.language))

    def _search_for_suggestion(self, suggestion: "Suggestion") -> None:
        if suggestion.everywhere:
            self._live_search.search_everywhere(suggestion.text)
        else:
            self._live_search.search_for(suggestion.text)

    def _group_by_theme(self, grouped: bool) -> None:
        self._grouped = grouped
        self._live_search.refresh()

    def _show_results(self, results: "Results | None") -> None:
        if results is None:
            self._pane.hide()
            self._tree.show_searching(False)
            self._themes.show_hits(None)
            self._references.show_found(None)
            return
        pane = self._pane.show()
        pane.model.show_hits(results.hits(grouped=self._grouped), self._place)
        self._show_query("", results, exportable=False)

    def _refresh_results(self, results: "Results") -> None:
        self._pane.show().list.renew(results.hits(grouped=self._grouped), self._place)

    def _show_counts(self, counts: "ResultCounts") -> None:
        from qicbrowser.services.search.counts import summary

        results = self._live_search.results
        if results:
            self._tree.show_searching(True)
            self._references.show_found(results.references_among)
            self._show_query(words(summary(counts)), results, exportable=counts.themes.number > 0)

    def _show_suggestions(self, suggestions: "Sequence[Suggestion]") -> None:
        from qicbrowser.domain.query.describing import pieces

        results = self._live_search.results
        if (
            results
            and results.is_empty
            and not suggestions
            and sum(piece.at is not None for piece in pieces(results.query)) > 1
        ):
            self._show_query(words(Message("no-results-without-part")), results, exportable=False)
        self._pane.get().query_line.show_suggestions([(words(each.message), each) for each in suggestions])

    def _show_facets(self, groups: "Sequence[FacetGroup]") -> None:
        self._pane.get().show_facets(groups)

    def _show_query(self, summary: str, results: "Results", *, exportable: bool) -> None:
        from qicbrowser.domain.query.describing import describe, pieces

        parts = [(words(piece.words), piece.at) for piece in pieces(results.query)]
        if results.has_open_words:
            parts.append((words(Message("query-words-not-phrase")), None))
        description = words(describe(results.query))
        self._pane.get().query_line.show_query(summary, description, parts, exportable=exportable)

    def _place(self, hit: Hit) -> str:
        """Where a hit is, in words."""
        from qicbrowser.domain.csl import authorship, item_of  # with the first hit, not with the start
        from qicbrowser.gui.search.labels import part_label
        from qicbrowser.services.record_names import reference_name

        review = self._library.evidence.shown_review(hit.record_key)
        title = self._library.evidence.words.title_of(hit.record_key)
        if title is not None:
            places = ("" if hit.part is Part.TITLE else isolated(title), part_label(hit.part), isolated(review))
            return "  ·  ".join(filter(None, places))
        named = self._library.evidence.reference_lists.named([hit.record_key])
        number = named[0].label if named else label_of(hit.record_key)
        citation = self._library.citations.all().get(hit.record_key)
        authors = authorship(item_of(citation)) if citation else ""
        return "  ·  ".join(filter(None, (words(reference_name(number, review)), isolated(authors))))
