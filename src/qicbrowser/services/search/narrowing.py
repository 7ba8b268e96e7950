"""Edits a query by a facet: adds its clause, excludes it, or removes it."""

from collections.abc import Callable

from qicbrowser.services.search.counts import count_results
from qicbrowser.services.search.results import Results


def edited(results: Results, edit: Callable[[str, str, str], str], clause: str) -> str:
    """The text of a search, edited. A word still being typed gets a star only if it finds more with it."""
    text, language = results.closed_text, results.language
    typed, complete = edit(text, clause, language), edit(f"{text.rstrip()} ", clause, language)
    same = count_results(results.of_text(typed)) == count_results(results.of_text(complete))
    return complete if same else typed
