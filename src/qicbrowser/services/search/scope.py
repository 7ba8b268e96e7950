"""Where a search looks: everywhere, or within less."""

from collections.abc import Callable
from typing import NamedTuple

from qicbrowser.domain.keys import review_of, table_of_group
from qicbrowser.domain.messages import Message
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.tree import EVERYTHING, All, Check, Query, Unmarked, only_says_where, search_in
from qicbrowser.domain.records import Part


class Scope(NamedTuple):
    """The limits of a search; none of them means everywhere."""

    branch: str = ""
    """The key of a review, a source table or a group of themes."""
    found_by: tuple[str, ...] = ()
    """Earlier queries: only what all of them find is searched."""
    notes: bool = False
    """Only the reader's own notes and tags are searched."""


EVERYWHERE = Scope()


def describe_scope(scope: Scope, name_of: Callable[[str], Message | str] = str) -> Message | str:
    """The limits in words; "" for none. `name_of` gives what a review, a table or a group is called, by its key."""
    branch = name_of(scope.branch)
    limits = [Message("scope-results", query=query) for query in scope.found_by]
    if scope.branch and scope.branch == review_of(scope.branch):
        limits.append(Message("scope-review", name=branch))
    elif table_of_group(scope.branch):
        limits.append(Message("scope-group", name=branch))
    elif scope.branch:
        limits.append(Message("scope-table", name=branch))
    limits += [Message("scope-notes")] * scope.notes
    return Message("scope-limits", limits=tuple(limits)) if limits else ""


def in_notes(query: Query, scope: Scope) -> Query:
    """The query with its words searched for where the scope says: in the reader's notes and tags, or anywhere."""
    return search_in(query, (Part.NOTE, Part.TAG)) if scope.notes else query


def within(query: Query, scope: Scope) -> Query:
    """The query with the other limits of the scope, whose words are not to be marked as hits."""
    limits: list[Query] = [Check("within", "=", scope.branch)] if scope.branch else []
    limits += [_of_all_themes(earlier) for text in scope.found_by if (earlier := parse(text))]
    return All((_of_all_themes(All((query,))), *map(Unmarked, limits))) if limits else query


def _of_all_themes(query: Query) -> Query:
    """What a query finds by itself: one that only says where to search finds every theme."""
    return EVERYTHING if only_says_where(query) else query
