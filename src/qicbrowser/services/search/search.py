"""Searches the library for what the reader typed."""

from qicbrowser.domain.languages import ENGLISH
from qicbrowser.services.search.results import Results
from qicbrowser.services.search.scope import EVERYWHERE, Scope
from qicbrowser.store.library import Library


def search(library: Library, text: str, scope: Scope = EVERYWHERE, language: str = ENGLISH) -> Results:
    """The results for a text, typed in a window of a language; one without words has none, and its `query` is None."""
    return Results(library, text, scope, language)
