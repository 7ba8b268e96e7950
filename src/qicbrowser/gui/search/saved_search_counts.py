"""Counts in pauses what the saved searches find now: one search at a time, between which the window has its turn."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.search.saved_searches_model import FoundNow
from qicbrowser.gui.shell.messages import words
from qicbrowser.store.library import Library

_PAUSE_MS = 700
"""Nothing is counted before the window has been left alone for so long: neither at its start nor between keys."""

_SLICE = 0.008
"""Seconds at a time for the index of the notes, where it is not complete yet."""


class SavedSearchCounts(QObject):
    counted = Signal()
    """`found` is complete."""

    def __init__(self, library: Library, in_sight: Callable[[], bool], parent: QObject) -> None:
        """Counts only while they are `in_sight`."""
        super().__init__(parent)
        self._library = library
        self._in_sight = in_sight
        self._waiting: list[str] = []
        self.found: dict[str, FoundNow] = {}
        """What searches find, by their queries."""
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._go_on)

    def count(self, queries: Sequence[str]) -> None:
        """Count what these find, after a pause."""
        self._waiting = list(queries)
        self._turn.stop()
        self.postpone()

    def postpone(self) -> None:
        """Wait for another pause: a key was pressed."""
        if self._waiting:
            self._turn.start(_PAUSE_MS)

    def _go_on(self) -> None:
        if not self._in_sight():
            return
        try:
            if self._library.index_notes(_SLICE):
                query = self._waiting[0]
                self.found[query] = _found_now(self._library, query)
                del self._waiting[0]
        except ReaderError:  # the reader did not ask for this; it is tried again with the next change
            self._waiting = []
            return
        if self._waiting:
            self._turn.start(0)
        else:
            self.counted.emit()


def _found_now(library: Library, query: str) -> FoundNow:
    """In short the number of themes, or of references where there is no theme."""
    from qicbrowser.services.search.counts import ResultCounts, summary
    from qicbrowser.services.search.search import search
    from qicbrowser.store.search.matches import Count

    results = search(library, query)
    themes, references = results.count_themes(), results.count_references()
    none = Count(0, more=False)
    short = ResultCounts(themes, none if themes.number else references)
    return FoundNow(words(summary(short)), words(summary(ResultCounts(themes, references))))
