"""Searches the library for what the reader typed."""

from qicbrowser.services.search.results import Results
from qicbrowser.services.search.scope import EVERYWHERE, Scope
from qicbrowser.store.library import Library


def search(library: Library, text: str, scope: Scope = EVERYWHERE) -> Results:
    """The results for a text; for one without words there are none, and `query` is None."""
    return Results(library, text, scope)
