"""The saved searches in the order of the reader, and what each finds now."""

from collections.abc import Sequence

from qicbrowser.domain.records import SavedSearch, Setting
from qicbrowser.services.changes import Change
from qicbrowser.store.library import Library

SEARCH_ORDER = "search order"
"""The setting that holds the queries in the order of the reader, one per line."""


def saved_in_order(library: Library) -> tuple[SavedSearch, ...]:
    """The saved searches: those that were moved in the order of the reader, then the others by their names."""
    setting = library.settings.get(SEARCH_ORDER)
    places = {query: place for place, query in enumerate(setting.value.split("\n") if setting else ())}
    return tuple(sorted(library.searches.saved(), key=lambda search: places.get(search.query, len(places))))


def in_new_order(library: Library, queries: Sequence[str]) -> Change[Setting]:
    """What lists the saved searches in the order of these queries."""
    return Change(library.settings.get(SEARCH_ORDER), Setting(SEARCH_ORDER, "\n".join(queries)))
