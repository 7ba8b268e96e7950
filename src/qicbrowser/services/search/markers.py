"""Marks the words of a search in texts, and remembers what it has marked."""

from collections.abc import Callable
from functools import lru_cache

from qicbrowser.domain.query.marking import Marker
from qicbrowser.domain.query.tree import Near, Term
from qicbrowser.domain.records import Part, Span

_CACHED_TEXTS, _LONGEST_CACHED = 32_768, 500
"""The number of texts whose marks are cached, and their greatest length in characters: tens of megabytes at most.
Thousands of notes may be on one theme."""


@lru_cache(1)
def marker_of(
    terms: tuple[Term | Near, ...], sought: tuple[str, ...]
) -> Callable[[Part, str, tuple[str, ...]], tuple[Span, ...]]:
    """Marks the terms, in the languages in which they are sought, in texts.

    The marker of the last search is kept: saving a note searches again for the same.
    """
    marker = Marker(terms, sought)
    cached = lru_cache(_CACHED_TEXTS)(marker)

    def mark(part: Part, text: str, languages: tuple[str, ...]) -> tuple[Span, ...]:
        return (marker if len(text) > _LONGEST_CACHED else cached)(part, text, languages)

    return mark
