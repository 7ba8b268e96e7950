"""A query as a small tree of plain values: what is sought, where, and how it is combined.

`parsing` makes it of what the reader types, `wording` says it in words, `marking` finds it in a text, and
`store.search` asks the files for it.
"""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

from qicbrowser.domain.records import Colour, Part, Role, Span
from qicbrowser.domain.words import FARTHEST

FIELDS: dict[str, tuple[Part, ...]] = {
    "theme": (Part.TITLE,),
    "component": (Part.COMPONENT,),
    "mechanism": (Part.MECHANISM,),
    "outcome": (Part.OUTCOME,),
    "enabler": (Part.ENABLER,),
    "barrier": (Part.BARRIER,),
    "context": (Part.ENABLER, Part.BARRIER),
    "ref": (Part.REFERENCE,),
    "author": (Part.AUTHOR,),
    "note": (Part.NOTE,),
    "tag": (Part.TAG,),
}
"""Where a field's words are sought."""

ANYWHERE = tuple(part for part in Part if part is not Part.AUTHOR)
"""Where words without a field are sought. An author is asked for by name: all themes of a review have the same."""

CHECKS: dict[str, tuple[str, ...]] = {
    "quality": (),
    "stream": (),
    "refs": (),
    "year": (),
    "colour": tuple(Colour),
    "has": (*Role, "note", "tag"),
    "is": ("starred",),
    "in": tuple(FIELDS),
}
"""What a record can be checked for, and the values it may be checked against where they are always the same."""

COMPARED = ("quality", "refs", "year")
"""The checks that know more and less."""

_GATHERED = 12
"""So many words of a query are looked for in one text."""

_SAYING_LITTLE = 3
"""Letters of a word, as of most that stand everywhere: "the", "of"."""

_ASIDE = dataclasses.field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Term:
    """Adjacent folded words, sought in `field`, or in `parts` where it names none.

    A single word is met by every word of the same English stem and, with `prefix`, by every longer word. An `exact`
    term is met by these very words, a `literal` one in this very spelling too; with `prefix` its last word may be
    longer.
    """

    words: tuple[str, ...]
    field: str | None = None
    exact: bool = False
    prefix: bool = False
    literal: bool = False
    parts: tuple[Part, ...] = ANYWHERE
    at: Span | None = _ASIDE
    as_text: bool = dataclasses.field(default=False, compare=False)
    """Whether it was written as a field or check that there is none of."""
    dash: str = dataclasses.field(default="", compare=False)
    """The sign it was written behind that looks like a hyphen-minus, and excludes nothing."""
    identifier: str = dataclasses.field(default="", compare=False)
    """What it was written as, with its kind, where its words are those of a DOI or PMID: "PMID 12345678"."""

    def seeks_in(self, part: Part) -> bool:
        return part in self.sought_in

    @property
    def sought_in(self) -> tuple[Part, ...]:
        return FIELDS[self.field] if self.field else self.parts


@dataclass(frozen=True, slots=True)
class Near:
    """Terms of one field, with at most `distance` words between the first and the last of them, in any order."""

    terms: tuple[Term, ...]
    distance: int
    at: Span | None = _ASIDE

    def seeks_in(self, part: Part) -> bool:
        return self.terms[0].seeks_in(part)


@dataclass(frozen=True, slots=True)
class Check:
    """What is asked of a record beside its words: "quality" ">=" "medium". `value` is folded, words one blank apart."""

    name: str
    sign: str
    value: str
    at: Span | None = _ASIDE


@dataclass(frozen=True, slots=True)
class Joined:
    """Words written without a blank between, as "pay-for-performance": each is sought, or all of them as one."""

    terms: tuple[Term, ...]
    whole: Term
    at: Span | None = _ASIDE


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple["Query", ...]
    at: Span | None = _ASIDE


@dataclass(frozen=True, slots=True)
class Either:
    parts: tuple["Query", ...]
    at: Span | None = _ASIDE


@dataclass(frozen=True, slots=True)
class Without:
    part: "Query"
    at: Span | None = _ASIDE


@dataclass(frozen=True, slots=True)
class Silent:
    """A limit of the search that is not a part of what the reader typed: its words are not to be shown."""

    part: "Query"
    at: Span | None = _ASIDE


Query = Silent | Term | Near | Check | Joined | All | Either | Without
"""`at` is the place of a part in the text it was read from, in code points."""


EVERYTHING = All(())
"""Asks for every theme."""


def wanted(query: Query | None) -> tuple[Term | Near, ...]:
    """What is to be shown where it stands: all but what is under a `-` or NOT."""
    match query:
        case Term() | Near():
            return (query,)
        case Joined(terms, whole):
            return (*terms, whole)
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
        case Without(part) | Silent(part):
            return dataclasses.replace(query, part=map_terms(part, changed))
        case Check():
            return query


def search_in(query: Query, parts: tuple[Part, ...]) -> Query:
    """The same query, with the terms that name no field searched for in these parts only."""
    return map_terms(query, lambda term: term if term.field else dataclasses.replace(term, parts=parts))


def is_place(query: Query) -> bool:
    """Whether it only says, with `in:`, where the other words are sought: that is nothing to be met."""
    match query:
        case Check("in"):
            return True
        case Without(part) | Silent(part):
            return is_place(part)
        case All(parts) | Either(parts):
            return bool(parts) and all(is_place(part) for part in parts)
        case _:
            return False


def gathered(query: Query | None) -> tuple[Near, ...]:
    """What is true of a text that holds all words of a query: that they stand side by side, or not far apart.

    It is the best of what is found. Words too short to say what a text is about need not stand there.
    """
    clauses = query.parts if isinstance(query, All) else ()
    terms = [term for clause in clauses if (term := as_term(clause))][:_GATHERED]
    terms = [term for term in terms if term.sought_in == terms[0].sought_in]
    telling = [term for term in terms if sum(map(len, term.words)) > _SAYING_LITTLE]
    terms = telling if len(telling) > 1 else terms
    if len(terms) < 2:
        return ()
    plain = tuple(dict.fromkeys(Term(term.words, term.field, parts=term.parts) for term in terms))
    between = sum(len(term.words) for term in plain[1:-1])
    return Near(plain, between), Near(plain, FARTHEST)


def gathered_is_all(query: Query, near: Near) -> bool:
    """Whether a text in which words are so near is all that a query asks for."""
    clauses = query.parts if isinstance(query, All) else ()
    plain = all(isinstance(clause, Term) and not clause.exact for clause in clauses)
    asked = {(term.words, term.sought_in) for clause in clauses if isinstance(term := clause, Term)}
    return plain and asked == {(term.words, term.sought_in) for term in near.terms}


def as_term(query: Query) -> Term | None:
    """A clause as adjacent words, if that is what it is."""
    match query:
        case Term():
            return query
        case Joined(terms):
            spoken = tuple(word for term in terms for word in term.words)
            return dataclasses.replace(terms[-1], words=spoken, exact=True, at=query.at)
        case _:
            return None
