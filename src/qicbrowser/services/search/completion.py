"""What could be typed next in a query: fields, and the values that the library knows for them."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from qicbrowser.domain.folding import alike
from qicbrowser.domain.query.editing import quoted
from qicbrowser.domain.query.tree import CHECKS, COMPARED, FIELDS
from qicbrowser.domain.records import Span
from qicbrowser.store.library import Library

_MOST = 50

_FEWEST = 3
"""Letters of a field's name after which it is offered: with fewer, the list would open at every word."""

_VALUE = re.compile(
    rf"(?:^|[\s(\-])(?P<name>{'|'.join((*FIELDS, *CHECKS))})\s*(?::|>=|<=|[=<>≥≤])\s*\"?(?P<begun>[^\s()\"]*)$",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:^|[\s(\-])(?P<begun>[a-z]+)$", re.IGNORECASE)


class Completion(NamedTuple):
    """Text to put in the place of what stands `at`."""

    text: str
    at: Span


def completions(library: Library, text: str, cursor: int) -> tuple[Completion, ...]:
    """What the word before the cursor could become; none where nothing fits."""
    before = text[:cursor]
    if found := _VALUE.search(before):
        at = Span(found.start("begun"), cursor)
        if before[: at.start].endswith('"'):
            at = Span(at.start - 1, cursor)
        begun = alike(found["begun"])
        fitting = (value for value in _values(library, found["name"].lower(), begun) if _fits(value, begun))
        return tuple(Completion(f"{quoted(value)} ", at) for value in _first(fitting))
    if (found := _NAME.search(before)) and len(found["begun"]) >= _FEWEST:
        begun = alike(found["begun"])
        names = [f"{name}:" for name in FIELDS] + [f"{name}>=" if name in COMPARED else f"{name}:" for name in CHECKS]
        return tuple(Completion(name, Span(*found.span("begun"))) for name in names if name.startswith(begun))
    return ()


def _values(library: Library, name: str, begun: str) -> Iterable[str]:
    match name:
        case "quality":
            return library.evidence.words.grade_names()
        case "stream":
            return library.evidence.words.stream_names()
        case "tag":
            return library.notes.tags()
        case "ref":
            return map(str, library.evidence.words.numbers_beginning(begun, _MOST))
        case "year":
            _, years = library.citations.authors_and_years()
            return sorted({str(review.year) for review in library.evidence.reviews()} | set(map(str, years)))
        case "author":
            authors, _ = library.citations.authors_and_years()
            reviewers = (a.partition(",")[0] for review in library.evidence.reviews() for a in review.authors)
            return dict.fromkeys([*reviewers, *authors])
        case _:
            return CHECKS.get(name, ())


def _fits(value: str, begun: str) -> bool:
    return alike(value).startswith(begun) and alike(value) != begun


def _first(values: Iterable[str]) -> Iterator[str]:
    for _, value in zip(range(_MOST), values, strict=False):
        yield value
