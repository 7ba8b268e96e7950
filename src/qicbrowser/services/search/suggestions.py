"""What a search without results would find if it were wider."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from qicbrowser.domain.messages import Message
from qicbrowser.domain.query.describing import Words, pieces
from qicbrowser.domain.query.editing import remove_part
from qicbrowser.domain.records import Span
from qicbrowser.services.search.results import Results
from qicbrowser.services.search.scope import EVERYWHERE
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library
from qicbrowser.store.search.matches import Count

_MOST_PARTS = 20
"""The number of parts that are tried."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A wider search: without the part `at` of the text, or, where that is None, everywhere."""

    message: Message
    at: Span | None
    count: Count


def suggestions(library: Library, results: Results) -> Iterator[Suggestion]:
    """Every wider search, whether it finds something or not; each is counted when it is asked for."""
    if results.scope != EVERYWHERE:
        count = search(library, results.text).count()
        yield Suggestion(_everywhere(count), None, count)
    for piece in islice((piece for piece in pieces(results.query) if piece.at), _MOST_PARTS):
        if piece.at:
            count = results.of_text(remove_part(results.text, piece.at)).count()
            yield Suggestion(_without(piece.words, count), piece.at, count)


def _everywhere(count: Count) -> Message:
    if count.more:
        return Message("more-results-everywhere", n=count.number)
    return Message("results-everywhere", n=count.number)


def _without(part: Words, count: Count) -> Message:
    if count.more:
        return Message("more-results-without-part", part=part, n=count.number)
    return Message("results-without-part", part=part, n=count.number)
