"""Edits the text of a query: adds, removes and excludes clauses. The text in the search box is the query.

`language` is that of the window in which the text was typed; clauses are in English.
"""

import re
from dataclasses import replace
from functools import cache
from typing import NamedTuple

from qicbrowser.domain.languages import ENGLISH
from qicbrowser.domain.letters import QUOTES
from qicbrowser.domain.query.lexing import NAMES, comparison, names_pattern
from qicbrowser.domain.query.own_words import OPERATORS, is_operator, pattern_of
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.tree import (
    ANYWHERE,
    All,
    Check,
    Either,
    Joined,
    Near,
    Query,
    Term,
    Without,
    map_terms,
)
from qicbrowser.domain.records import Span
from qicbrowser.domain.words import words


def remove_part(text: str, at: Span, language: str = ENGLISH) -> str:
    """The text without a part of it, the operator before or after it, and the parentheses around it alone."""
    start, end = at
    while True:
        before, after = _around(text[:start], text[end:], _patterns(language))
        if not (before.endswith("(") and after.startswith(")")):
            return (before + ("" if before.endswith("(") else " ") + after).lstrip()
        start, end = len(before) - 1, len(text) - len(after) + 1


def _around(before: str, after: str, patterns: "_Patterns") -> tuple[str, str]:
    """The text before and after a part, without the operator that joined it."""
    before = patterns.waiting.sub("", f"{before} ").rstrip()
    after = patterns.joining.sub("", after.lstrip())
    alone_after = not after or after.startswith(")") or patterns.begins_with_or.match(after)
    alone_before = not before or before.endswith("(") or patterns.ends_with_or.search(before)
    if alone_after and patterns.ends_with_or.search(before):
        before = patterns.ends_with_or.sub("", before).rstrip()
    elif alone_before and alone_after:
        after = patterns.begins_with_or.sub("", after).lstrip()
    return before, after


class _Patterns(NamedTuple):
    """What the operators and fields of a language are known by."""

    ends_with_or: re.Pattern[str]
    begins_with_or: re.Pattern[str]
    joining: re.Pattern[str]
    waiting: re.Pattern[str]
    """An operator, or a field without its words, directly before a part."""
    dangling: re.Pattern[str]
    """A trailing operator or field, which must not capture a clause appended later."""


@cache
def _patterns(language: str) -> _Patterns:
    either, both, without, near = (
        f"(?:{'|'.join(filter(None, (operator, pattern_of((operator,), language))))})" for operator in OPERATORS
    )
    near = rf"{near}(?:/[0-9]{{1,3}})?"
    names = rf"{names_pattern(NAMES, language)}:\s*|{comparison(language)}"
    begun = f"(?:[A-Za-z]+|{names_pattern(NAMES, language)})"
    prefixes = rf"-+|=+|{without}(?=[\s(])\s*|{names}"
    return _Patterns(
        re.compile(rf"(?:^|(?<=[\s()])){either}\s*$"),
        re.compile(rf"^{either}(?=[\s()]|$)"),
        re.compile(rf"^(?:(?:{both}|{near})(?:\s+|(?=[()])|$))+"),
        re.compile(rf"(?:^|(?<=[\s()]))(?:{prefixes}|{both}\s+|{near}\s+)+$"),
        re.compile(rf"(?:\A|(?<=[\s(]))(?:{both}|{either}|{without}|{near}|-+|=+|{begun}(?::|[<>=≥≤]+))\Z"),
    )


def quoted(name: str) -> str:
    """A name as it is written after a field: in quotes unless it is one plain word, and no operator in any language."""
    folded = [word.folded for word in words(name)]
    is_plain = folded == [name.casefold()] and not is_operator(name)
    return name if is_plain else f'"{" ".join(name.translate(_NO_QUOTES).split())}"'


_NO_QUOTES = str.maketrans(dict.fromkeys(QUOTES, " "))


def add_clause(text: str, clause: str, language: str = ENGLISH) -> str:
    """The text with the clause, instead of its exclusion and of another `in:` or `review:`.

    A hit is in one part only, so a second `in:` would widen the search, and a second `review:` would leave nothing.
    """
    left = _without_clause(text, clause, language)
    for part in _clauses(left, language):
        if _field(part) == _field(parse(clause)) in ("in", "review") and part.at:
            left = remove_part(left, part.at, language)
            break
    return f"{_as_one(left, language)}{clause} "


def only_narrows(text: str, clause: str, language: str = ENGLISH) -> bool:
    """Whether `add_clause` changes nothing else of the query: then it finds what both the query and the clause find."""
    added = parse(f"{clause} ")
    narrowed = parse(add_clause(text, clause, language), language)
    return added is not None and narrowed == All((*_clauses(text, language), added))


def remove_clause(text: str, clause: str, language: str = ENGLISH) -> str:
    """The text without the clause or its exclusion."""
    return _without_clause(text, clause, language, keep_alternatives=True)


def toggle_clause(text: str, clause: str, language: str = ENGLISH) -> str:
    """The text with the clause, or without it where it has it already."""
    return (remove_clause if has_clause(text, clause, language) else add_clause)(text, clause, language)


def exclude_clause(text: str, clause: str, language: str = ENGLISH) -> str:
    """The text that excludes the clause."""
    left = _without_clause(text, clause, language, keep_alternatives=True)
    return f"{_as_one(left, language)}-{clause} "


def add_alternative(text: str, clause: str, language: str = ENGLISH) -> str:
    """The text with the clause as an alternative to the one for the same field; without such a one, `add_clause`."""
    if has_clause(text, clause, language):
        return text
    text = _without_clause(text, clause, language)  # its exclusion
    added = parse(clause + " ")
    for part in _clauses(text, language):
        if part.at and added and _field(part) == _field(added):
            written = part.at.of(text)
            inner = written[1:-1] if written.startswith("(") and written.endswith(")") else written
            return f"{text[: part.at.start]}({inner} OR {clause}){text[part.at.end :]}"
    return add_clause(text, clause, language)


def has_clause(text: str, clause: str, language: str = ENGLISH) -> bool:
    """Whether the text has the clause, alone or as one of several alternatives."""
    wanted = parse(clause + " ")
    return wanted is not None and any(
        _is_same(inner, wanted) for part in _clauses(text, language) for inner in _alternatives(part)
    )


def _clauses(text: str, language: str) -> tuple[Query, ...]:
    query = parse(text, language)
    return query.parts if isinstance(query, All) and query.at is None else (query,) if query else ()


def _as_one(text: str, language: str) -> str:
    """A text to which a clause can be appended; a word still being typed stays a prefix."""
    while (ended := _patterns(language).dangling.sub("", text.rstrip())) != text.rstrip():
        text = ended
    query = parse(text, language)
    starred = re.sub(r"(?<=\w)(?=\W*\Z)", "*", text) + " "
    whole = starred if query != parse(f"{text} ", language) and parse(starred, language) == query else text
    return f"({whole.strip()}) " if isinstance(query, Either) and not query.at else f"{whole.rstrip()} ".lstrip()


def _without_clause(text: str, clause: str, language: str, *, keep_alternatives: bool = False) -> str:
    """The text without the clause or its exclusion, and without its alternatives unless these are to be kept."""
    unwanted = parse(clause + " ")
    for part in _clauses(text, language):
        inner = part.part if isinstance(part, Without) else part
        same = next((other for other in _alternatives(inner) if unwanted and _is_same(other, unwanted)), None)
        if same is not None:
            at = same.at if keep_alternatives and inner is part else part.at
            return remove_part(text, at, language) if at else text
    return text


def _is_same(one: Query, other: Query) -> bool:
    """Whether two clauses are the same, apart from what `in:` did to one of them and from a word still being typed."""
    return map_terms(one, _plain) == map_terms(other, _plain)


def _plain(term: Term) -> Term:
    return replace(term, prefix=False, parts=ANYWHERE)


def _alternatives(query: Query) -> tuple[Query, ...]:
    return query.parts if isinstance(query, Either) else (query,)


def _field(query: Query | None) -> str | None:
    """The field or check of a clause, if it is the same throughout."""
    match query:
        case Term() | Near():
            return query.field
        case Check(name):
            return name
        case Joined(terms):
            return terms[0].field
        case All(parts) | Either(parts):
            fields = {_field(part) for part in parts}
            return fields.pop() if len(fields) == 1 else None
        case _:
            return None
