"""Describes how a query was read, as messages: `wording.search` has the words."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from qicbrowser.domain.messages import Message
from qicbrowser.domain.query.tree import All, Check, Either, Joined, Near, Query, Term, Unmarked, Without
from qicbrowser.domain.records import Span
from qicbrowser.domain.words import is_alone

Words = Message | str
"""A message, or words of the query itself."""


class Piece(NamedTuple):
    """A stretch of the description. One with `at` is a part of the query that can be removed from its text there."""

    words: Words
    at: Span | None = None


def describe(query: Query | None) -> Words:
    """The whole query in words; "" for none."""
    match query:
        case None | Unmarked():
            return ""
        case All(parts) if not _has_several_pieces(query) and any(isinstance(p, Term) and p.as_text for p in parts):
            words = " ".join(word for part in parts if isinstance(part, Term) for word in part.words)
            return Message("query-as-text", words=words)
        case All(parts):
            return _chain([_in_group(part) for part in parts], _both)
        case Either(parts):
            return _chain([_in_group(part) for part in parts], _either)
        case Without(Check("in", _, value)):
            return Message("query-not-in", part=value)
        case Without(part):
            return Message("query-without", query=_in_group(part))
        case _:
            return _clause(query)


def pieces(query: Query | None) -> tuple[Piece, ...]:
    """The query in words, cut into the parts that can be removed and what stands between them."""
    return tuple(_pieces(query))


def outline(query: Query | None, depth: int = 0) -> Iterator[tuple[int, Words]]:
    """The query as an indented list: each line with its depth."""
    match query:
        case None | Unmarked():
            return
        case All(parts):
            yield depth, Message("query-all-of")
        case Either(parts):
            yield depth, Message("query-any-of")
        case Without(part):
            yield depth, Message("query-none-of")
            parts = (part,)
        case Joined(_, whole):
            yield depth, Message("query-or-one-word", words=_clause(query), word=_clause(whole))
            return
        case _:
            yield depth, _clause(query)
            return
    for part in parts:
        yield from outline(part, depth + 1)


def _pieces(query: Query | None) -> Iterator[Piece]:
    match query:
        case None | Unmarked():
            return
        case All(parts) if _has_several_pieces(query):
            yield from _joined(parts, Message("query-and-between"))
        case Either(parts):
            yield from _joined(parts, Message("query-or-between"))
        case _:
            yield Piece(describe(query), query.at)


def _has_several_pieces(query: Query) -> bool:
    """Whether a query is several parts, each of which can be removed; what is written without a blank is one."""
    match query:
        case Either():
            return True
        case All(parts, at):
            return not at or len({part.at for part in parts}) > 1
        case _:
            return False


def _joined(parts: Sequence[Query], between: Message) -> Iterator[Piece]:
    for number, part in enumerate(parts):
        if number:
            yield Piece(between)
        yield from [Piece("("), *_pieces(part), Piece(")")] if _has_several_pieces(part) else _pieces(part)


def _in_group(part: Query) -> Words:
    """A part of a larger query: in parentheses where it has several parts itself."""
    words = describe(part)
    return Message("query-group", query=words) if _has_several_pieces(part) else words


def _chain(parts: Sequence[Words], combined: Callable[[Words, Words], Message]) -> Words:
    """Many parts as a balanced tree of pairs: as deep a tree as a query is long could not be rendered."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    half = len(parts) // 2
    return combined(_chain(parts[:half], combined), _chain(parts[half:], combined))


def _both(first: Words, second: Words) -> Message:
    return Message("query-and", first=first, second=second)


def _either(first: Words, second: Words) -> Message:
    return Message("query-or", first=first, second=second)


def _clause(query: Term | Near | Check | Joined) -> Words:
    match query:
        case Term():
            return _in_field(query.field, _marked_dash(query, _term(query)))
        case Near(terms, distance):
            return _in_field(
                query.field,
                _chain(
                    [_marked_dash(term, _term(term)) for term in terms],
                    lambda first, second: Message("query-near", first=first, second=second, n=distance),
                ),
            )
        case Joined(terms):
            written = "-".join(_written(term) for term in terms)
            return _in_field(terms[0].field, _marked_dash(terms[0], written))
        case Check(name, sign, value):
            return _check(name, sign, value)


def _check(name: str, sign: str, value: str) -> Message:
    match name, sign:
        case "has", _:
            return Message("query-has", what=value)
        case "is", _:
            return Message("query-is", what=value)
        case "in", _:
            return Message("query-in", part=value)
        case _, ">=":
            return Message("query-at-least", name=name, value=value)
        case _, "<=":
            return Message("query-at-most", name=name, value=value)
        case _, ">":
            return Message("query-more-than", name=name, value=value)
        case _, "<":
            return Message("query-less-than", name=name, value=value)
        case _:
            return Message("query-equals", name=name, value=value)


def _in_field(field: str | None, words: Words) -> Words:
    return Message("query-in-field", field=field, words=words) if field else words


def _marked_dash(term: Term, words: Words) -> Words:
    """A term written behind a dash that looks like a minus sign is not excluded: say so."""
    return Message("query-dash", words=words, dash=term.dash) if term.dash else words


def _term(term: Term) -> Words:
    written = _written(term)
    if term.identifier:
        return written
    if term.literal:
        return Message("query-exact-form", words=written)
    if term.as_text:
        return Message("query-as-text", words=written)
    return Message("query-phrase", words=written) if term.exact else written


def _written(term: Term) -> str:
    """The words of a term with blanks between them, except in scripts that are written without."""
    shown = ""
    for before, word in pairwise(("", *term.words)):
        shown += word if not before or (is_alone(before) and is_alone(word)) else f" {word}"
    return (term.identifier or shown) + ("*" if term.prefix and not term.typed else "")
