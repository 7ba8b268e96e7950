"""Searches to suggest: what was probably meant, and what a search without results would find if it were wider."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.query.describing import pieces
from qicbrowser.domain.query.editing import remove_part
from qicbrowser.services.search.corrections import cited, respelt, unknown_field
from qicbrowser.services.search.counts import count_records
from qicbrowser.services.search.results import Results
from qicbrowser.services.search.scope import EVERYWHERE
from qicbrowser.services.search.search import search
from qicbrowser.store.library import Library

_MOST_PARTS = 20
"""The number of parts that are tried."""


class Suggestion(NamedTuple):
    """A text to search for, in the same scope or everywhere."""

    message: Message
    text: str
    everywhere: bool = False


def suggestions(library: Library, results: Results) -> Iterator[Suggestion | None]:
    """The searches to suggest; None for one that finds nothing: each step takes little time."""
    if results.left_out:
        words = left_out_words(results)
        one, several = Message("search-with-word-left-out", words=words), Message("search-with-left-out", words=words)
        message = one if len(results.left_out) == 1 else several
        yield Suggestion(message, results.text_with_all)
    yield from corrections(library, results)
    if results.is_empty:
        yield from _cited(library, results)
        yield from _wider(library, results)


def _cited(library: Library, results: Results) -> Iterator[Suggestion | None]:
    """The reference of a citation that was pasted, by the first that finds it."""
    for text in cited(library, results.text):
        if text and not (found := results.of_text(text)).is_empty:
            yield Suggestion(Message("search-for-part", part=text.strip(), count=count_records(found)), text)
            return
        yield None


def left_out_words(results: Results) -> tuple[Message, ...]:
    return tuple(Message("query-phrase", words=term.words[0]) for term in results.left_out)


def corrections(library: Library, results: Results) -> Iterator[Suggestion | None]:
    """What was probably meant: the field with a similar name and, where nothing was found, words that are known."""
    meant = results
    if unknown := unknown_field(results.text, results.language):
        name, field, corrected = unknown
        yield Suggestion(Message("unknown-field", name=name, field=field), corrected)
        meant = results.of_text(corrected)
    if results.is_empty and meant.is_empty:
        for text in respelt(library, meant):
            found = text is not None and not results.of_text(text).is_empty
            yield Suggestion(Message("did-you-mean", query=text.strip()), text) if text and found else None


def _wider(library: Library, results: Results) -> Iterator[Suggestion | None]:
    if results.scope != EVERYWHERE:
        everywhere = search(library, results.text, language=results.language)
        message = Message("results-everywhere", count=count_records(everywhere))
        yield None if everywhere.is_empty else Suggestion(message, results.text, everywhere=True)
    for piece in islice((piece for piece in pieces(results.query) if piece.at), _MOST_PARTS):
        if piece.at:
            text = remove_part(results.text, piece.at, results.language)
            wider = results.of_text(text)
            message = Message("results-without-part", part=piece.words, count=count_records(wider))
            yield None if wider.is_empty else Suggestion(message, text)
