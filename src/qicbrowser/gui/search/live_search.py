"""Search as you type: results at once, counts and facets in idle time."""

from collections.abc import Iterator
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import LONGEST_QUERY
from qicbrowser.gui.shell import translation
from qicbrowser.gui.shell.messages import error_words, words
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from qicbrowser.domain.listings import ThemeLine
    from qicbrowser.services.export.choice import Choice
    from qicbrowser.services.search.results import Results
    from qicbrowser.services.search.scope import Scope

# The search is imported when it is used: a start does without it.

_PAUSE_MS = 80
"""In a large evidence file, counting starts this long after the last key."""

_SLICE_SECONDS = 0.005
"""Counting gives way to the window after this time."""


class LiveSearch(QObject):
    """The present text and scope, and their results."""

    results_changed = Signal(object)
    """The Results of another search; None while the query is empty."""

    results_refreshed = Signal(object)
    """The Results of the same search, run again because notes or citations have changed."""

    counts_ready = Signal(object)
    """The ResultCounts of the present results."""

    hits_ready = Signal(object)
    """The present Results, with the hits in the themes in sight read."""

    suggestions_ready = Signal(object)
    """Other searches that would find something, as a list of Suggestion: for a search without results, perhaps an empty
    one, and where a name was typed that is not a field."""

    facets_ready = Signal(object)
    """The facets of the present results, as a tuple of FacetGroup."""

    text_changed = Signal(str)
    """Another text is searched for that was not typed."""

    scope_changed = Signal(object)
    """The Scope of the search."""

    message = Signal(str)
    """A message for the status line."""

    def __init__(self, library: Library, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._code = translation.language()
        self._text = ""
        self._scope: Scope | None = None
        self._results: Results | None = None
        self._failed = False
        """Whether the last search failed, because the notes could not be read."""
        self.blocks_in_sight: Callable[[], Sequence[Sequence[ThemeLine]]] = tuple
        """Returns the themes in sight, in blocks of neighbouring ones."""
        self._counting: Iterator[bool] = iter(())
        """Each step takes little time; True after one that has something to paint."""
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._start_counting)
        self._next_slice = QTimer(self, singleShot=True, interval=0)
        self._next_slice.timeout.connect(self._count_slice)

    @property
    def text(self) -> str:
        """The query as it was typed."""
        return self._text

    @property
    def language(self) -> str:
        """The language of the window, whose words for operators and fields count beside the English ones."""
        from qicbrowser.domain.languages import language_of_code

        return language_of_code(self._code)

    @property
    def kept_text(self) -> str:
        """The query as it is kept: the same in every language."""
        from qicbrowser.domain.query.keeping import in_english

        return in_english(self._text, self.language)

    @property
    def scope(self) -> "Scope | None":
        """Where is searched; None, before anything was chosen, is everywhere."""
        return self._scope

    @property
    def results(self) -> "Results | None":
        return self._results

    @property
    def is_counting(self) -> bool:
        """Whether counts, suggestions or facets of the present results are still to come."""
        return self._pause.isActive() or self._next_slice.isActive()

    def theme_keys(self) -> tuple[str, ...]:
        """The keys of the themes found, in the order of the tree."""
        return tuple(self._results.themes()) if self._results else ()

    def choice(self) -> "Choice":
        """The themes found, to be exported."""
        from qicbrowser.services.export.choice import Choice, What
        from qicbrowser.services.record_names import branch_name
        from qicbrowser.services.search.scope import describe_scope

        name_of = partial(branch_name, self._library.evidence)
        scope = words(describe_scope(self._results.scope, name_of)) if self._results else ""
        return Choice(What.FOUND, self._library.evidence.places_of(self.theme_keys()), self.kept_text, scope)

    def search(self, text: str) -> None:
        """Search for what was typed."""
        self._search(text)
        self.results_changed.emit(self._results)
        if self._results is None or self._library.evidence.is_small:
            self._start_counting()
        else:
            self._pause.start()

    def search_for(self, text: str) -> None:
        """Search for a text that was not typed, and have it shown in the search box."""
        if len(text) > LONGEST_QUERY:
            self.message.emit(self.tr("The search would be too long. Shorten it first."))
            return
        self.text_changed.emit(text)
        self.search(text)

    def search_in(self, scope: "Scope", text: str) -> None:
        """Search in another scope."""
        self._scope = scope
        self.scope_changed.emit(scope)
        self.search_for(text)

    def search_for_kept(self, text: str) -> None:
        """Search for a text as it is kept."""
        from qicbrowser.domain.query.keeping import in_language

        self.search_for(in_language(text, self.language))

    def search_everywhere_for_kept(self, text: str) -> None:
        from qicbrowser.domain.query.keeping import in_language

        self.search_everywhere(in_language(text, self.language))

    def search_everywhere(self, text: str) -> None:
        from qicbrowser.services.search.scope import EVERYWHERE

        self.search_in(EVERYWHERE, text)

    def refresh(self) -> None:
        """Make the same search again: notes, citations or the library have changed."""
        if self._scope and self._scope.branch and not self._library.evidence.has_branch(self._scope.branch):
            self.search_in(self._scope._replace(branch=""), self._text)
            self.message.emit(
                self.tr("The place that was searched in is no longer in the library. The search is everywhere now.")
            )
        elif self._failed:
            self.search(self._text)
        elif self._results:
            self._search(self._text)
            self.results_refreshed.emit(self._results)
            self._start_counting()

    def _search(self, text: str) -> None:
        from qicbrowser.services.search.scope import EVERYWHERE
        from qicbrowser.services.search.search import search

        self._text = text
        self._failed = True
        results = search(self._library, text, self._scope or EVERYWHERE, self.language)
        self._failed = False
        self._results = results if results.query else None
        self._next_slice.stop()

    def _start_counting(self) -> None:
        self._pause.stop()
        if self._results:
            self._counting = self._count(self._results)
            next(self._counting)
            self._next_slice.start()

    def _count_slice(self) -> None:
        end = monotonic() + _SLICE_SECONDS
        try:
            for to_paint in self._counting:
                if to_paint or monotonic() > end:
                    self._next_slice.start()
                    return
        except ReaderError as error:  # a message is enough: the reader did not ask for this
            self.message.emit(error_words(error))

    def _count(self, results: "Results") -> Iterator[bool]:
        """Counts, hits in sight, suggestions and facets, in short steps between which the window may have its turn."""
        from qicbrowser.services.search.counts import count_results
        from qicbrowser.services.search.facets import facet_steps, grouped
        from qicbrowser.services.search.suggestions import suggestions

        counts = count_results(results)
        self.counts_ready.emit(counts)
        yield True
        for block in self.blocks_in_sight():
            yield False
            for _ in results.read_hits(block):
                yield False
        self.hits_ready.emit(results)
        yield True
        suggested = []
        for suggestion in suggestions(self._library, results):
            suggested += [suggestion] if suggestion else []
            yield False
        if suggested or counts.is_empty:
            self.suggestions_ready.emit(suggested)
        counted = []
        for facet in facet_steps(self._library, results):
            counted += [facet] if facet else []
            yield False
        self.facets_ready.emit(grouped(counted, counts.themes, counts.references))
