"""Completions of a query: the names of fields, and the values that the library has for them."""

import re
from collections.abc import Iterable
from itertools import islice
from typing import NamedTuple

from qicbrowser.domain.folding import alike
from qicbrowser.domain.query.editing import quoted
from qicbrowser.domain.query.place_names import path_name
from qicbrowser.domain.query.tree import CHECKS, COMPARED, FIELDS
from qicbrowser.domain.records import Span
from qicbrowser.store.library import Library

_MOST = 50
"""The number of completions that are offered."""

_LEAST_LETTERS = 3
"""The name of a field is offered after this many letters: with fewer, the list would open at every word."""

_VALUE = re.compile(
    rf"(?:^|[\s(\-])(?P<name>{'|'.join((*FIELDS, *CHECKS))})\s*(?::|>=|<=|[=<>≥≤])\s*\"?(?P<typed>[^\s()\"]*)$",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:^|[\s(\-])(?P<typed>[a-z]+)$", re.IGNORECASE)


class Completion(NamedTuple):
    """A text, and the span of the query that it replaces."""

    text: str
    at: Span


def completions(library: Library, text: str, cursor: int) -> tuple[Completion, ...]:
    """The completions of the word before the cursor."""
    before = text[:cursor]
    if match := _VALUE.search(before):
        at = Span(match.start("typed"), cursor)
        if before[: at.start].endswith('"'):
            at = Span(at.start - 1, cursor)
        typed = alike(match["typed"])
        fitting = (value for value in _values(library, match["name"].lower(), typed) if _fits(value, typed))
        return tuple(Completion(f"{quoted(value)} ", at) for value in islice(fitting, _MOST))
    if (match := _NAME.search(before)) and len(match["typed"]) >= _LEAST_LETTERS:
        typed = alike(match["typed"])
        names = [f"{name}:" for name in FIELDS] + [f"{name}>=" if name in COMPARED else f"{name}:" for name in CHECKS]
        return tuple(Completion(name, Span(*match.span("typed"))) for name in names if name.startswith(typed))
    return ()


def _values(library: Library, name: str, typed: str) -> Iterable[str]:
    match name:
        case "quality":
            return library.evidence.words.grade_names()
        case "stream":
            return library.evidence.words.stream_names()
        case "tag":
            return library.notes.tags()
        case "review":
            return library.evidence.named_reviews()
        case "group":
            paths = library.evidence.group_titles().values()
            return dict.fromkeys(name for path in paths for name in (path[-1], path_name(path)))
        case "ref":
            return library.evidence.words.labels_beginning(typed, _MOST)
        case "year":
            _, years = library.citations.authors_and_years()
            return sorted(
                {str(review.year) for review in library.evidence.reviews() if review.year} | set(map(str, years))
            )
        case "author":
            authors, _ = library.citations.authors_and_years()
            reviewers = (a.partition(",")[0] for review in library.evidence.reviews() for a in review.authors)
            return dict.fromkeys([*reviewers, *authors])
        case _:
            return CHECKS.get(name, ())


def _fits(value: str, typed: str) -> bool:
    return alike(value).startswith(typed) and alike(value) != typed
