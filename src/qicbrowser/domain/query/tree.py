"""A query as a tree of plain values: terms, checks, and how they are combined.

`parsing` reads it from a text, `describing` puts it into words, `marking` finds its terms in texts, and `store.search`
compiles it to SQL.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

from qicbrowser.domain.records import CONTEXTUAL, Colour, Part, Role, Span
from qicbrowser.domain.words import FARTHEST

ROLE_FIELDS = {role: "unsigned" if role is Role.CONTEXT else role.value for role in Role}
"""The field that searches the passages of one role; `context` searches every contextual factor."""

FIELDS: dict[str, tuple[Part, ...]] = {
    "theme": (Part.TITLE,),
    **{name: (Part(role),) for role, name in ROLE_FIELDS.items()},
    "context": tuple(Part(role) for role in CONTEXTUAL),
    "ref": (Part.REFERENCE,),
    "author": (Part.AUTHOR,),
    "review": (),
    "group": (),
    "note": (Part.NOTE,),
    "tag": (Part.TAG,),
}
"""The parts of a record that each field searches; none for those that search the names of what the record is in."""

PLACE_FIELDS = tuple(name for name, parts in FIELDS.items() if not parts)
"""The fields that say what a record is in: its review, or a group of themes."""

ANYWHERE = tuple(part for part in Part if part is not Part.AUTHOR)
"""The parts that words without a field are searched for in. Not authors: all themes of a review have the same."""

CHECKS: dict[str, tuple[str, ...]] = {
    "quality": (),
    "grade": (),
    "stream": (),
    "refs": (),
    "year": (),
    "colour": tuple(Colour),
    "has": (*ROLE_FIELDS.values(), "context", "note", "tag"),
    "is": ("starred",),
    "in": tuple(name for name, parts in FIELDS.items() if parts),
}
"""The names of the checks, and the values of those that have a fixed set."""

COMPARED = ("quality", "grade", "refs", "year")
"""The checks whose values are ordered."""

_MOST_GATHERED = 12
"""The most terms of a query that are looked for close together."""

_SHORT = 3
"""Words of up to this many letters say little about a text: "the", "of"."""

_NOT_COMPARED = dataclasses.field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Term:
    """Adjacent folded words in a field, or in `parts` where no field is named.

    A single word matches every word with the same stem and, with `prefix`, every longer word. An `exact` term matches
    these words only, in any spelling; a `literal` one in this spelling only. With `prefix` the last word may be longer.
    """

    words: tuple[str, ...]
    field: str | None = None
    exact: bool = False
    prefix: bool = False
    literal: bool = False
    parts: tuple[Part, ...] = ANYWHERE
    elided: tuple[int, ...] = ()
    """Where words are written together with a French article: how many letters of each are that, see `readings`."""
    at: Span | None = _NOT_COMPARED
    as_text: bool = dataclasses.field(default=False, compare=False)
    """Whether it was written like a field or check, but is not one."""
    dash: str = dataclasses.field(default="", compare=False)
    """The dash directly before it, which looks like a minus sign but does not exclude."""
    identifier: str = dataclasses.field(default="", compare=False)
    """The DOI or PMID that it was written as: "PMID 12345678"."""
    typed: bool = dataclasses.field(default=False, compare=False)
    """Whether it has a prefix because it is still being typed, and not because of a star."""

    def searches(self, part: Part) -> bool:
        return part in self.searched_parts

    @property
    def searched_parts(self) -> tuple[Part, ...]:
        return FIELDS[self.field] if self.field else self.parts


@dataclass(frozen=True, slots=True)
class Near:
    """Terms of one field in any order, with at most `distance` words between the first and the last."""

    terms: tuple[Term, ...]
    distance: int
    at: Span | None = _NOT_COMPARED

    def searches(self, part: Part) -> bool:
        return self.terms[0].searches(part)

    @property
    def searched_parts(self) -> tuple[Part, ...]:
        return self.terms[0].searched_parts

    @property
    def field(self) -> str | None:
        return self.terms[0].field


@dataclass(frozen=True, slots=True)
class Check:
    """A condition on a record: "quality" ">=" "medium". `value` is folded, its words separated by one space."""

    name: str
    sign: str
    value: str
    at: Span | None = _NOT_COMPARED


@dataclass(frozen=True, slots=True)
class Joined:
    """Hyphenated words, such as "pay-for-performance": matches all of them, or the one word they make together."""

    terms: tuple[Term, ...]
    whole: Term
    at: Span | None = _NOT_COMPARED


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple["Query", ...]
    at: Span | None = _NOT_COMPARED


@dataclass(frozen=True, slots=True)
class Either:
    parts: tuple["Query", ...]
    at: Span | None = _NOT_COMPARED


@dataclass(frozen=True, slots=True)
class Without:
    part: "Query"
    at: Span | None = _NOT_COMPARED


@dataclass(frozen=True, slots=True)
class Unmarked:
    """A limit of the scope: it must match, but its words are not marked as hits."""

    part: "Query"
    at: Span | None = _NOT_COMPARED


Query = Unmarked | Term | Near | Check | Joined | All | Either | Without
"""`at` is the span of a part in the text of the query, in code points."""


EVERYTHING = All(())
"""Matches every theme."""


def wanted(query: Query | None) -> tuple[Term | Near, ...]:
    """The terms whose hits are marked: all that are not excluded, and are about the record and not what it is in."""
    match query:
        case Term() | Near():
            return (query,) if query.field not in PLACE_FIELDS else ()
        case Joined(terms, whole):
            return tuple(term for term in (*terms, whole) if term.field not in PLACE_FIELDS)
        case All(parts) | Either(parts):
            return tuple(dict.fromkeys(term for part in parts for term in wanted(part)))
        case _:
            return ()


def map_terms(query: Query, changed: Callable[[Term], Term]) -> Query:
    """The same query with every term changed."""
    match query:
        case Term():
            return changed(query)
        case Near(terms):
            return dataclasses.replace(query, terms=tuple(map(changed, terms)))
        case Joined(terms, whole):
            return dataclasses.replace(query, terms=tuple(map(changed, terms)), whole=changed(whole))
        case All(parts) | Either(parts):
            return dataclasses.replace(query, parts=tuple(map_terms(part, changed) for part in parts))
        case Without(part) | Unmarked(part):
            return dataclasses.replace(query, part=map_terms(part, changed))
        case Check():
            return query


def search_in(query: Query, parts: tuple[Part, ...]) -> Query:
    """The same query, with the terms that name no field searched for in these parts only."""
    return map_terms(query, lambda term: term if term.field else dataclasses.replace(term, parts=parts))


def only_says_where(query: Query) -> bool:
    """Whether a query only says, with `in:`, where other words are searched for: by itself it matches nothing."""
    match query:
        case Check("in"):
            return True
        case Without(part) | Unmarked(part):
            return only_says_where(part)
        case All(parts) | Either(parts):
            return bool(parts) and all(only_says_where(part) for part in parts)
        case _:
            return False


def gathered(query: Query | None) -> tuple[Near, ...]:
    """The conditions of the best texts: all words of a query side by side, or else not far apart.

    Words that are too short to say what a text is about are left out.
    """
    clauses = query.parts if isinstance(query, All) else ()
    terms = [term for clause in clauses if (term := as_term(clause)) and term.searched_parts][:_MOST_GATHERED]
    terms = [term for term in terms if term.searched_parts == terms[0].searched_parts]
    long = [term for term in terms if sum(map(len, term.words)) > _SHORT]
    terms = long if len(long) > 1 else terms
    if len(terms) < 2:
        return ()
    plain = tuple(dict.fromkeys(Term(term.words, term.field, parts=term.parts, elided=term.elided) for term in terms))
    between = sum(len(term.words) for term in plain[1:-1])
    return Near(plain, between), Near(plain, FARTHEST)


def as_term(query: Query) -> Term | None:
    """A clause as one term, if it is a term or hyphenated words."""
    match query:
        case Term():
            return query
        case Joined(terms):
            written = tuple(word for term in terms for word in term.words)
            elided = tuple(n for term in terms for n in term.elided or (0,) * len(term.words))
            elided = elided if any(elided) else ()
            return dataclasses.replace(terms[-1], words=written, elided=elided, exact=True, at=query.at)
        case _:
            return None
