"""What the results could be narrowed to: how many of them there are by role, grade, stream, theme and tag."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.query.editing import asks_for, narrowed, quoted
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.records import Part, Role
from qicbrowser.services.search.search import Found
from qicbrowser.store.library import Library

_MOST = 8
"""Themes and tags that are offered."""

_LOOKED_AT = 24
"""Records found that are looked at for the most hits."""


class FacetKind(StrEnum):
    ROLE = "role"
    GRADE = "grade"
    STREAM = "stream"
    THEME = "theme"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Facet:
    """A `clause` that the query could be narrowed by, and how many of the results would be left (of a theme: hits)."""

    kind: FacetKind
    clause: str
    label: str
    count: int
    more: bool
    """Whether there are more than could be counted at once."""
    on: bool
    """Whether the query asks for it already."""


class FacetGroup(NamedTuple):
    name: str
    facets: tuple[Facet, ...]


def facets(library: Library, found: Found, text: str) -> Iterator[Facet]:
    """The facets of a search for `text`, each counted when it is asked for; those without a result are left out."""
    for kind, clause, label in _clauses(library):
        if kind is FacetKind.ROLE and not found.sought_anywhere:
            continue
        number, more = found.again(narrowed(text, clause)).count()
        on = asks_for(text, clause)
        if number or on:
            yield Facet(kind, clause, label, number, more, on)
    for title, hits in _most_hit(library, found):
        clause = f"theme:{quoted(title)}"
        yield Facet(FacetKind.THEME, clause, title, hits, more=False, on=asks_for(text, clause))


def _most_hit(library: Library, found: Found) -> list[tuple[str, int]]:
    """The titles of the themes with the most hits, among those that were found first, and how many these are."""
    counted = [
        (title, len(hits))
        for key, hits in found.hits_of_each(_LOOKED_AT)
        if hits and (title := library.evidence.words.title_of(key))
    ]
    return sorted(counted, key=lambda pair: -pair[1])[:_MOST]


def _clauses(library: Library) -> Iterator[tuple[FacetKind, str, str]]:
    for name, role in (("theme", Part.TITLE), *((role.value, Part(role)) for role in Role), ("note", Part.NOTE)):
        yield FacetKind.ROLE, f"in:{name}", role.value
    for name in library.evidence.words.grade_names():
        yield FacetKind.GRADE, f"quality:{quoted(name)}", name
    for name in library.evidence.words.stream_names():
        yield FacetKind.STREAM, f"stream:{quoted(name)}", name
    tags = library.notes.tags()
    for tag in sorted(tags, key=lambda tag: -tags[tag])[:_MOST]:
        if parse(f"tag:{quoted(tag)} "):  # a tag of signs alone is no word that could be sought
            yield FacetKind.TAG, f"tag:{quoted(tag)}", tag
