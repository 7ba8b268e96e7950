"""The text of a query that asks for a little less or more: the query is always what stands in the search box."""

import re

from qicbrowser.domain.letters import QUOTES
from qicbrowser.domain.query.describing import describe
from qicbrowser.domain.query.lexing import COMPARISON
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.tree import CHECKS, FIELDS, All, Check, Either, Joined, Near, Query, Term, Without
from qicbrowser.domain.records import Span
from qicbrowser.domain.words import words


def taken_out(text: str, at: Span) -> str:
    """The text without a part of it, nor the operator that joined it or the parentheses that held it alone."""
    start, end = at
    while True:
        before, after = _around(text[:start], text[end:])
        if not (before.endswith("(") and after.startswith(")")):
            return (before + ("" if before.endswith("(") else " ") + after).lstrip()
        start, end = len(before) - 1, len(text) - len(after) + 1


def _around(before: str, after: str) -> tuple[str, str]:
    """What stands before and after a part, without what joined it."""
    before = _WAITING.sub("", f"{before} ").rstrip()
    after = _JOINING.sub("", after.lstrip())
    alone_after = not after or after.startswith(")") or _BEGINS_WITH_OR.match(after)
    alone_before = not before or before.endswith("(") or _ENDS_WITH_OR.search(before)
    if alone_after and _ENDS_WITH_OR.search(before):
        before = _ENDS_WITH_OR.sub("", before).rstrip()
    elif alone_before and alone_after:
        after = _BEGINS_WITH_OR.sub("", after).lstrip()
    return before, after


_ENDS_WITH_OR = re.compile(r"(?:^|(?<=[\s()]))OR\s*$")
_BEGINS_WITH_OR = re.compile(r"^OR(?=[\s()]|$)")
_JOINING = re.compile(r"^(?:(?:AND|NEAR(?:/[0-9]{1,3})?)(?:\s+|(?=[()])|$))+")
_PREFIXES = rf"-+|=+|NOT(?=[\s(])\s*|(?ai:{'|'.join((*FIELDS, *CHECKS))}):\s*|{COMPARISON}"
_WAITING = re.compile(rf"(?:^|(?<=[\s()]))(?:{_PREFIXES}|AND\s+|NEAR(?:/[0-9]{{1,3}})?\s+)+$")
"""What stands before a part and is not of it: an operator, or a field that waits for its words."""


def quoted(name: str) -> str:
    """A name as it is written after a field."""
    spoken = [word.folded for word in words(name)]
    return name if spoken == [name.casefold()] else f'"{" ".join(name.translate(_NO_QUOTES).split())}"'


_NO_QUOTES = str.maketrans(dict.fromkeys(QUOTES, " "))


def narrowed(text: str, clause: str) -> str:
    """The text that also asks for the clause, in the place of one that bars it, or of another `in:`.

    A hit stands in one part only: to ask for two of them would be to ask for more.
    """
    left = _dropped(text, clause)
    for part in _clauses(left):
        if _field(part) == "in" == _field(parse(clause)) and part.at:
            left = taken_out(left, part.at)
            break
    return f"{_as_one(left)}{clause} "


def without(text: str, clause: str) -> str:
    """The text that asks for the clause no longer, nor bars it."""
    return _dropped(text, clause, among_others=True)


def excluding(text: str, clause: str) -> str:
    """The text that bars the clause, in the place of one that asks for it."""
    left = _dropped(text, clause, among_others=True)
    return f"{_as_one(left)}-{clause} "


def widened(text: str, clause: str) -> str:
    """The text that is content with the clause where it asks for another of its field; without one, `narrowed`."""
    if asks_for(text, clause):
        return text
    text = _dropped(text, clause)  # what bars it
    added = parse(clause + " ")
    for part in _clauses(text):
        if part.at and added and _field(part) == _field(added):
            written = part.at.of(text)
            inner = written[1:-1] if written.startswith("(") and written.endswith(")") else written
            return f"{text[: part.at.start]}({inner} OR {clause}){text[part.at.end :]}"
    return narrowed(text, clause)


def asks_for(text: str, clause: str) -> bool:
    """Whether the text asks for the clause, alone or among others of its field."""
    asked = parse(clause + " ")
    return asked is not None and any(_same(inner, asked) for part in _clauses(text) for inner in _alternatives(part))


def _clauses(text: str) -> tuple[Query, ...]:
    query = parse(text)
    return query.parts if isinstance(query, All) and query.at is None else (query,) if query else ()


def _as_one(text: str) -> str:
    """A text to which a clause can be added: a word still being typed stays the beginning of one."""
    while (ended := _DANGLING.sub("", text.rstrip())) != text.rstrip():
        text = ended
    query = parse(text)
    starred = re.sub(r"(?<=\w)(?=\W*\Z)", "*", text) + " "
    whole = starred if query != parse(f"{text} ") and parse(starred) == query else text
    return f"({whole.strip()}) " if isinstance(query, Either) and not query.at else f"{whole.rstrip()} ".lstrip()


_DANGLING = re.compile(r"(?:\A|(?<=[\s(]))(?:AND|OR|NOT|NEAR(?:/[0-9]+)?|-+|=+|[A-Za-z]+(?::|[<>=≥≤]+))\Z")
"""An operator or field that waits for what it is about: no clause added later is meant."""


def _dropped(text: str, clause: str, *, among_others: bool = False) -> str:
    """The text without the clause, wanted or barred, or without all of what it is wanted among."""
    asked = parse(clause + " ")
    for part in _clauses(text):
        inner = part.part if isinstance(part, Without) else part
        found = next((other for other in _alternatives(inner) if asked and _same(other, asked)), None)
        if found is not None:
            at = found.at if among_others and inner is part else part.at
            return taken_out(text, at) if at else text
    return text


def _same(one: Query, other: Query) -> bool:
    """Whether two clauses ask for the same; `in:` has been applied to the words of only one of them."""
    return _leaves(one) == _leaves(other)


def _leaves(query: Query) -> str:
    return describe(query).replace("*", "")


def _alternatives(query: Query) -> tuple[Query, ...]:
    return query.parts if isinstance(query, Either) else (query,)


def _field(query: Query | None) -> str | None:
    """The one field or check that all of a clause is about."""
    match query:
        case Term(field=field):
            return field
        case Check(name):
            return name
        case Joined(terms) | Near(terms):
            return terms[0].field
        case All(parts) | Either(parts):
            fields = {_field(part) for part in parts}
            return fields.pop() if len(fields) == 1 else None
        case _:
            return None
