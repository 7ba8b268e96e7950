"""Parses the query language into a tree.

    word word        both            a OR b        either          -a   NOT a      without
    "a phrase"       adjacent words  pre*          prefix          =word           in this very form
    "a phra*"        with a prefix
    a NEAR/5 b       close together  ( )           groups          barrier:word    in that part only, see `FIELDS`
    quality>=medium  a check, see `CHECKS`                           in:barrier      all words in that part only

Every text can be parsed. Text that is not search syntax is searched for as it is, and punctuation by itself excludes no
hit: an unclosed quote or an unknown field is read as its words, an operator or field without an operand is ignored.
`open_phrase` reads an unclosed quote as a phrase instead.
Operators, fields and values are in English, or in the language of the window: see `keywords`.
The last word of a text that does not end in a blank is still being typed, so it also matches as a prefix.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from qicbrowser.domain.languages import ENGLISH
from qicbrowser.domain.query.clauses import Place, clause
from qicbrowser.domain.query.lexing import QUOTES_AS_ONE, Lexeme, being_typed, lexemes
from qicbrowser.domain.query.tree import (
    ANYWHERE,
    FIELDS,
    All,
    Check,
    Either,
    Near,
    Query,
    Term,
    Without,
    as_term,
    map_terms,
    search_in,
)
from qicbrowser.domain.records import LONGEST_QUERY, Part, Span
from qicbrowser.domain.words import FARTHEST, words

_RECENT = 512
"""The number of texts whose queries are cached: each facet edits and parses the same text."""

_DEEPEST = 20
_USUAL_DISTANCE = 10
_OPERATORS = ("or", "and", "near")

_MOST_PREFIXES = 2
"""The most prefixes in a NEAR group: each doubles the expression."""


@lru_cache(_RECENT)
def parse(text: str, language: str = ENGLISH) -> Query | None:
    """The query of a text, typed in a window of a language; None if there is nothing to search for."""
    query = _Parser(text[:LONGEST_QUERY], language).read()
    included, excluded = _places(query)
    if query is None or not (included or excluded):
        return query
    return search_in(query, tuple(part for part in (included or ANYWHERE) if part not in excluded))


def open_phrase(text: str, language: str = ENGLISH) -> tuple[str, Query] | None:
    """The text with its open quote closed, and its query: the last word is a prefix while it is still being typed.

    None where no quote is open, or fewer than two words follow it.
    """
    before, quote, phrase = text.translate(QUOTES_AS_ONE).rpartition('"')
    found = list(words(phrase))
    if not quote or before.count('"') % 2 or len(found) < 2 or len(text) + 2 > LONGEST_QUERY:
        return None
    typed = found[-1].span.end == len(phrase)
    closed = f'{text}*"' if typed else f'{text.rstrip()}"'
    query = parse(closed, language)

    def mark_typed(term: Term) -> Term:
        return replace(term, typed=term.typed or (typed and term.at is not None and term.at.end == len(closed)))

    return (closed, map_terms(query, mark_typed)) if query else None


def _places(query: Query | None, *, positive: bool = True) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """The parts that `in:` and `-in:` name, anywhere in the query."""
    match query:
        case Check("in", _, value):
            return (FIELDS[value], ()) if positive else ((), FIELDS[value])
        case Without(part):
            return _places(part, positive=not positive)
        case All(parts) | Either(parts):
            each = [_places(part, positive=positive) for part in parts]
            return tuple(p for parts, _ in each for p in parts), tuple(p for _, parts in each for p in parts)
        case _:
            return (), ()


class _Parser:
    """either -> all (OR all)*; all -> near+; near -> clause (NEAR clause)*; clause -> prefix* (group|phrase|run)."""

    def __init__(self, text: str, language: str) -> None:
        self._lexemes = list(lexemes(text, language))
        self._language = language
        self._at = 0
        self._depth = 0
        self._typed = being_typed(text, self._lexemes)

    def read(self) -> Query | None:
        parts: list[Query] = []
        while self._at < len(self._lexemes):
            part = self._either(Place(language=self._language))
            if part is not None:
                parts.append(part)
            if self._kind() == "close":  # without an opening one
                self._at += 1
        return _together(parts)

    def _kind(self) -> str | None:
        return self._lexemes[self._at].kind if self._at < len(self._lexemes) else None

    def _take(self) -> Lexeme:
        self._at += 1
        return self._lexemes[self._at - 1]

    def _since(self, first: Lexeme) -> Span:
        """The span from the start of a lexeme to the end of the last one read."""
        return Span(first.at.start, self._lexemes[self._at - 1].at.end)

    def _either(self, place: Place) -> Query | None:
        parts: list[Query] = []
        while True:
            part = self._all(place)
            if part is not None:
                parts.append(part)
            if self._kind() != "or":
                break
            self._take()
        return Either(tuple(parts)) if len(parts) > 1 else next(iter(parts), None)

    def _all(self, place: Place) -> Query | None:
        parts: list[Query] = []
        while self._kind() not in (None, "close", "or"):
            part = self._near(place)
            if part is not None:
                parts.append(part)
        return _together(parts)

    def _near(self, place: Place) -> Query | None:
        """Clauses joined by NEAR; if one of them is not a term, or in another field, they are joined by AND instead."""
        if self._kind() in _OPERATORS:  # without a left operand
            self._take()
            return None
        first = self._lexemes[self._at]
        clauses = [self._clause(place)]
        distances: list[int] = []
        while self._kind() == "near":
            lexeme = self._take()
            if self._kind() in (None, "close", *_OPERATORS):
                break
            distances.append(int(lexeme.text.partition("/")[2] or _USUAL_DISTANCE))
            clauses.append(self._clause(place))
        parts = [clause for clause in clauses if clause is not None]
        terms = [term for part in parts if (term := as_term(part))]
        close = len(terms) == len(parts) > 1 and len({term.field for term in terms}) == 1
        if close and not any(term.literal for term in terms):
            return Near(_few_prefixes(terms), min(max(distances), FARTHEST), self._since(first))
        return _together(parts)

    def _clause(self, place: Place) -> Query | None:
        first = self._take()
        nothing_follows = self._kind() in (None, "close", *_OPERATORS)
        match first.kind:
            case "minus" | "not":
                part = None if nothing_follows else self._clause(replace(place, positive=not place.positive))
                if isinstance(part, Without):
                    return part.part
                return Without(part, self._since(first)) if part is not None else None
            case "field" | "check" | "equals":
                # A field without words after it is ignored.
                if nothing_follows or self._kind() in ("minus", "not"):
                    return None
                part = self._clause(place.behind(first))
                return replace(part, at=self._since(first)) if part is not None else None
            case "open":
                part = self._group(place)
                return replace(part, at=self._since(first)) if isinstance(part, All | Either) else part
            case _:
                return clause(first, place, typed=first is self._typed)

    def _group(self, place: Place) -> Query | None:
        if self._depth == _DEEPEST:
            return None
        self._depth += 1
        part = self._either(place)
        self._depth -= 1
        if self._kind() == "close":
            self._take()
        return part


def _few_prefixes(terms: Sequence[Term]) -> tuple[Term, ...]:
    prefixes = [n for n, term in enumerate(terms) if term.prefix][-_MOST_PREFIXES:]
    return tuple(replace(term, prefix=n in prefixes) for n, term in enumerate(terms))


def _together(parts: Sequence[Query]) -> Query | None:
    return All(tuple(parts)) if len(parts) > 1 else next(iter(parts), None)
