"""Queries for the records with a hit in some of their parts.

They are as short as they can be: the full-text index reads for each word whatever has it, and most of what asks for a
hit implies what the query asks for anyway.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace

from qicbrowser.domain.query.tree import (
    All,
    Either,
    Near,
    Query,
    Term,
    Without,
    map_terms,
    only_says_where,
    wanted,
)
from qicbrowser.domain.records import Part


def with_hit_in(query: Query, parts: Collection[Part], gathered: Near | None = None) -> Query:
    """Finds what a query finds, where it has a hit in these parts.

    With `gathered`, one of the conditions that `tree.gathered` makes of the query, only where a text of these parts
    meets it.
    """
    clauses = tuple(_clauses(query))
    if gathered:
        return All((_limited(gathered, parts), *(each for each in clauses if not _is_gathered(each, gathered))))
    if any(_always_hits(each, parts) for each in clauses):
        return query
    hits = tuple(term for term in wanted(query) if any(map(term.searches, parts)))
    other = (each for each in clauses if not hits or not all(_implies(hit, each) for hit in hits))
    return All((Either(tuple(_limited(hit, parts) for hit in hits)), *other))


def without_hit_in(query: Query, parts: Collection[Part]) -> Query:
    """Finds what a query finds, where it has no hit in these parts."""
    return All((query, Without(Either(tuple(_limited(hit, parts) for hit in wanted(query))))))


def _clauses(query: Query) -> Iterator[Query]:
    """What a query requires and excludes, each by itself.

    A clause that only excludes stays as it is: by itself it finds themes alone.
    """
    if isinstance(query, All) and any(not (isinstance(each, Without) or only_says_where(each)) for each in query.parts):
        for part in query.parts:
            yield from _clauses(part)
    else:
        yield query


def _limited(query: Term | Near, parts: Collection[Part]) -> Query:
    """The same words, searched for in these parts only."""
    searched = tuple(part for part in parts if query.searches(part))
    return map_terms(query, lambda term: replace(term, field=None, parts=searched))


def _is_gathered(clause: Query, gathered: Near) -> bool:
    """Whether a text that has the gathered words matches a clause: one of a single word, in any form."""
    if clause == gathered:
        return True
    if not isinstance(clause, Term) or clause.exact or len(clause.words) > 1:
        return False
    return any((clause.words, clause.searched_parts) == (term.words, term.searched_parts) for term in gathered.terms)


def _always_hits(clause: Query, parts: Collection[Part]) -> bool:
    """Whether all that a clause finds has a hit in these parts."""
    match clause:
        case Term() | Near():
            return bool(clause.searched_parts) and set(clause.searched_parts) <= set(parts)
        case Either(alternatives):
            return bool(alternatives) and all(_always_hits(each, parts) for each in alternatives)
        case _:
            return False


def _implies(hit: Query, clause: Query) -> bool:
    """Whether all that has a hit matches a clause."""
    return hit == clause or (isinstance(clause, Either) and hit in clause.parts)
