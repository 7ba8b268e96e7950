"""A query in words: how it was read."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from qicbrowser.domain.query.tree import All, Check, Either, Joined, Near, Query, Silent, Term, Without
from qicbrowser.domain.records import Span
from qicbrowser.domain.words import is_alone


class Piece(NamedTuple):
    """A stretch of a query in words. One with `at` is a part that can be taken out of the text there."""

    words: str
    at: Span | None = None


def describe(query: Query | None) -> str:
    """How the query was read, in words."""
    return "".join(piece.words for piece in reading(query))


def reading(query: Query | None) -> tuple[Piece, ...]:
    """How the query was read, in words, with the parts of it that can be taken out."""
    return tuple(_pieces(query)) if query is not None else ()


def tree(query: Query | None, depth: int = 0) -> Iterator[str]:
    """How the query was read, a line a part, each under what it belongs to."""
    indent = "  " * depth
    match query:
        case None | Silent():
            return
        case All(parts) | Either(parts):
            yield indent + ("all of" if isinstance(query, All) else "one of")
            for part in parts:
                yield from tree(part, depth + 1)
        case Without(part):
            yield indent + "without"
            yield from tree(part, depth + 1)
        case Joined(_, whole):
            yield indent + f"{_leaf(query)}, or {_leaf(whole)} as one word"
        case _:
            yield indent + _leaf(query)


def _pieces(query: Query) -> Iterator[Piece]:
    match query:
        case All(parts, at) if at and any(isinstance(part, Term) and part.as_text for part in parts):
            words = " ".join(word for part in parts if isinstance(part, Term) for word in part.words)
            yield Piece(f"{words} (as text)", query.at)
        case All(parts, at) if at and len({part.at for part in parts}) == 1:  # written without a blank between
            yield Piece(" and ".join(piece.words for part in parts for piece in _pieces(part)), at)
        case All(parts):
            yield from _joined(parts, " and ")
        case Either(parts):
            yield from _joined(parts, " or ")
        case Without(Check("in", _, value)):
            yield Piece(f"not in {value}", query.at)
        case Silent():
            return
        case Without(part):
            yield Piece(f"without {''.join(piece.words for piece in _grouped(part))}", query.at)
        case _:
            yield Piece(_leaf(query), query.at)


def _joined(parts: tuple[Query, ...], between: str) -> Iterator[Piece]:
    for n, part in enumerate(parts):
        if n:
            yield Piece(between)
        yield from _grouped(part)


def _grouped(query: Query) -> Iterator[Piece]:
    inner = list(_pieces(query))
    if isinstance(query, All | Either) and len(inner) > 1:
        yield Piece("(")
        yield from inner
        yield Piece(")")
    else:
        yield from inner


def _leaf(query: Term | Near | Check | Joined) -> str:
    match query:
        case Term():
            return f"{query.field}: {_words(query)}" if query.field else _words(query)
        case Near(terms, distance):
            said = f" within {distance} words of ".join(_words(term) for term in terms)
            return f"{terms[0].field}: {said}" if terms[0].field else said
        case Joined(terms):
            said = "-".join(_plain_words(term) for term in terms) + _dash(terms[0])
            return f"{terms[0].field}: {said}" if terms[0].field else said
        case Check("has" | "is" | "in", _, value):
            return f"{query.name} {value}"
        case Check(name, sign, value):
            return f"{name} {({'=': 'is', '>=': '≥', '<=': '≤'}).get(sign, sign)} {value}"


def _words(term: Term) -> str:
    return _plain_words(term) + _dash(term)


def _dash(term: Term) -> str:
    return f" (“{term.dash}” excludes nothing, “-” does)" if term.dash else ""


def _plain_words(term: Term) -> str:
    shown = (term.identifier or _written(term.words)) + ("*" if term.prefix else "")
    if term.identifier:
        return shown
    if term.literal:
        return f"just “{shown}”"
    if term.as_text:
        return f"{shown} (as text)"
    return f"“{shown}”" if term.exact else shown


def _written(words: Sequence[str]) -> str:
    """Words with blanks between, but for those that are written side by side."""
    shown = ""
    for before, word in pairwise(("", *words)):
        shown += word if not before or (is_alone(before) and is_alone(word)) else f" {word}"
    return shown
