"""Completions of a query: the names of fields, and the values that the library has for them."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import islice
from typing import NamedTuple

from qicbrowser.domain.folding import alike
from qicbrowser.domain.languages import ENGLISH
from qicbrowser.domain.query.editing import quoted
from qicbrowser.domain.query.lexing import NAMES, names_pattern
from qicbrowser.domain.query.own_words import field_names
from qicbrowser.domain.query.own_words import name as english_name
from qicbrowser.domain.query.own_words import names as own_names
from qicbrowser.domain.query.place_names import path_name
from qicbrowser.domain.query.tree import CHECKS, COMPARED
from qicbrowser.domain.records import Span
from qicbrowser.store.library import Library

_MOST = 50
"""The number of completions that are offered."""

_LEAST_LETTERS = 3
"""The name of a field is offered after this many letters: with fewer, the list would open at every word."""

_NAME = re.compile(r"(?:^|[\s(\-])(?P<typed>[^\W\d_]+)$")


@cache
def _value_pattern(language: str) -> re.Pattern[str]:
    name, sign = names_pattern(NAMES, language), r"\s*(?::|>=|<=|[=<>≥≤])\s*"
    return re.compile(rf"(?:^|[\s(\-])(?P<name>{name}){sign}\"?(?P<typed>[^\s()\"]*)$")


class Completion(NamedTuple):
    """A text, and the span of the query that it replaces."""

    text: str
    at: Span


def completions(library: Library, text: str, cursor: int, language: str = ENGLISH) -> tuple[Completion, ...]:
    """The completions of the word before the cursor, with names in the language of the window as well."""
    before = text[:cursor]
    if match := _value_pattern(language).search(before):
        at = Span(match.start("typed"), cursor)
        if before[: at.start].endswith('"'):
            at = Span(at.start - 1, cursor)
        typed = alike(match["typed"])
        name = english_name(match["name"], language)
        fitting = (value for value in _values(library, name, typed, language) if _fits(value, typed))
        own = own_names(language)
        written = (value if value in own else quoted(value) for value in islice(fitting, _MOST))
        return tuple(Completion(f"{value} ", at) for value in written)
    if (match := _NAME.search(before)) and len(match["typed"]) >= _LEAST_LETTERS:
        typed = alike(match["typed"])
        at = Span(*match.span("typed"))
        names = ((name, ">=" if known in COMPARED else ":") for name, known in field_names(language).items())
        return tuple(Completion(name + sign, at) for name, sign in names if alike(name).startswith(typed))
    return ()


def _values(library: Library, name: str, typed: str, language: str) -> Iterable[str]:
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
            known = CHECKS.get(name, ())
            return [*(own for own, english in own_names(language).items() if english in known), *known]


def _fits(value: str, typed: str) -> bool:
    return alike(value).startswith(typed) and alike(value) != typed
