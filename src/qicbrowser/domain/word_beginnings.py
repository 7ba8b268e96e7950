"""Finds texts by the beginnings of their words: "sh com" finds "Shared community of practice"."""

from collections.abc import Sequence

from qicbrowser.domain.records import Span
from qicbrowser.domain.words import words


def typed_words(typed: str) -> tuple[str, ...]:
    """The folded words of what was typed."""
    return tuple(word.folded for word in words(typed))


def beginnings(typed: Sequence[str], text: str) -> tuple[Span, ...] | None:
    """Where these folded words begin words of a text, each a word of its own, in any order; None where one does not.

    The spans are those of the matching letters, in the order of the text.
    """
    free = list(words(text))
    spans = []
    for word in sorted(typed, key=len, reverse=True):  # the longer ones leave fewer words to choose from
        match = next((each for each in free if each.folded.startswith(word)), None)
        if match is None:
            return None
        free.remove(match)
        whole = len(match.folded) != match.span.end - match.span.start  # folding has changed its length
        spans.append(match.span if whole else Span(match.span.start, match.span.start + len(word)))
    return tuple(sorted(spans))
