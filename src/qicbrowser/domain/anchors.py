"""Anchors: finding a note's words again after the text around them has changed.

The quote decides, then its surroundings; the old position only breaks ties between equal surroundings. A note is
never placed on words that are not its quote.
"""

from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.records import Anchor, Span

CONTEXT = 32
"""Characters (Unicode code points) recorded on either side of a quote."""


class Placing(StrEnum):
    """How well a note's words match the text as it is now."""

    ANCHORED = "anchored"
    MOVED = "moved"
    AMBIGUOUS = "ambiguous"
    UNPLACED = "unplaced"


class Place(NamedTuple):
    """Where an anchor's words are; `span` is None when they are ambiguous or gone."""

    placing: Placing
    span: Span | None


def anchor(text: str, span: Span) -> Anchor:
    """Keep the words of `span`, less the white space at its ends.

    Raises ValueError when the span holds no words or lies outside the text.
    """
    if not 0 <= span.start < span.end <= len(text):
        raise ValueError(f"{span} does not lie in a text of {len(text)} characters")
    chosen = span.of(text)
    start = span.start + len(chosen) - len(chosen.lstrip())
    end = span.end - (len(chosen) - len(chosen.rstrip()))
    if start >= end:
        raise ValueError("the span holds white space only")
    return Anchor(text[start:end], text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT], Span(start, end))


def locate(anchor: Anchor, text: str) -> Place:
    """Find an anchor's words in a text that may have changed since they were marked."""
    places = _occurrences(anchor.quote, text)
    alike = [place for place in places if _surroundings(text, place) == (anchor.prefix, anchor.suffix)]
    candidates = [anchor.span] if anchor.span in alike else alike or places
    match candidates:
        case []:
            return Place(Placing.UNPLACED, None)
        case [only]:
            return Place(Placing.ANCHORED if only == anchor.span else Placing.MOVED, only)
        case _:
            return Place(Placing.AMBIGUOUS, None)


def _occurrences(quote: str, text: str) -> list[Span]:
    found: list[Span] = []
    at = text.find(quote)
    while at >= 0:
        found.append(Span(at, at + len(quote)))
        at = text.find(quote, at + 1)
    return found


def _surroundings(text: str, span: Span) -> tuple[str, str]:
    prefix = text[max(0, span.start - CONTEXT) : span.start]
    return prefix, text[span.end : span.end + CONTEXT]
