"""What the results can be narrowed to: by review, part, grade, stream, theme and tag, each with its count."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from functools import cache
from typing import NamedTuple

from qicbrowser.domain.query.editing import add_clause, has_clause, quoted
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.tree import ROLE_FIELDS, wanted
from qicbrowser.domain.records import Part
from qicbrowser.services.search.results import Results
from qicbrowser.store.library import Library
from qicbrowser.store.search.matches import Count

_MOST = 8
"""The number of themes and of tags that are offered."""

_RECORDS_READ = 24
"""The themes with the most hits are looked for among this many records, the best ones."""


class FacetKind(StrEnum):
    REVIEW = "review"
    PART = "part"
    GRADE = "grade"
    STREAM = "stream"
    THEME = "theme"
    TAG = "tag"


FACET_ORDER = (
    FacetKind.REVIEW,
    FacetKind.PART,
    FacetKind.GRADE,
    FacetKind.STREAM,
    FacetKind.THEME,
    FacetKind.TAG,
)
"""The groups of facets from top to bottom, here and on the screen."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A clause that the query can be narrowed by, and the number of results left with it (of a theme: its hits)."""

    kind: FacetKind
    clause: str
    label: str
    """A name from the evidence, or of a review, or a tag; the value of a Part."""
    count: int
    more: bool
    """Whether counting stopped at `count`."""
    active: bool
    """Whether the query has the clause already."""


class Unit(Enum):
    """What the facets of a group count."""

    THEMES = auto()
    RECORDS = auto()
    """Themes and references."""
    PASSAGES = auto()


class FacetGroup(NamedTuple):
    kind: FacetKind
    facets: tuple[Facet, ...]
    unit: Unit = Unit.THEMES


def facets(library: Library, results: Results) -> Iterator[Facet]:
    """The facets of a search, each counted when it is asked for; those that leave no result are left out."""
    text = results.text
    yield from _reviews(library, results)
    for kind, clause, label in _clauses(library, results):
        number, more = results.of_text(add_clause(text, clause)).count()
        active = has_clause(text, clause)
        if number or active:
            yield Facet(kind, clause, label, number, more, active)
    for title, hits in _themes_with_most_hits(library, results):
        clause = f"theme:{quoted(title)}"
        yield Facet(FacetKind.THEME, clause, title, hits, more=False, active=has_clause(text, clause))


def grouped(facets: Sequence[Facet], themes: Count, references: Count) -> tuple[FacetGroup, ...]:
    """The facets in the order of `FACET_ORDER`, without groups that cannot narrow the search.

    `themes` and `references` are the numbers of all results.
    """
    total = Count(themes.number + references.number, themes.more or references.more)
    unit = Unit.RECORDS if references.number else Unit.THEMES
    groups = (
        FacetGroup(
            kind,
            tuple(facet for facet in facets if facet.kind is kind),
            Unit.PASSAGES if kind is FacetKind.THEME else unit,
        )
        for kind in FACET_ORDER
    )
    return tuple(group for group in groups if _can_narrow(group, total))


def _can_narrow(group: FacetGroup, total: Count) -> bool:
    """Whether a group has a facet that the query has already, or one that leaves less than all results."""
    if any(facet.active for facet in group.facets):
        return True
    if group.kind in (FacetKind.PART, FacetKind.THEME):  # parts of the same themes, and their passages
        return len(group.facets) > 1
    return total.more or any(facet.count < total.number for facet in group.facets)


def _reviews(library: Library, results: Results) -> Iterator[Facet]:
    """The reviews, where there are several: each follows the other in the index, so that one search counts them all."""
    if library.evidence.has_one_review:
        return
    results_of = cache(results.of_text)
    for name, review in library.evidence.named_reviews().items():
        clause = f"review:{quoted(review.key)}"
        narrowed = add_clause(results.text, clause)
        wider = results_of(narrowed.removesuffix(f"{clause} "))
        if wanted(wider.query):
            number, more = wider.count_in(review.key)
        else:  # checks and exclusions find themes alone, and with the clause references too
            number, more = results.of_text(narrowed).count()
        active = has_clause(results.text, clause)
        if number or active:
            yield Facet(FacetKind.REVIEW, clause, name, number, more, active)


def _themes_with_most_hits(library: Library, results: Results) -> list[tuple[str, int]]:
    """The titles of themes and the numbers of hits in all themes so titled, the greatest first."""
    counts: Counter[str] = Counter()
    for key, hits in results.hits_of_each(_RECORDS_READ):
        if hits and (title := library.evidence.words.title_of(key)):
            counts[title] += len(hits)
    return counts.most_common(_MOST)


def _clauses(library: Library, results: Results) -> Iterator[tuple[FacetKind, str, str]]:
    if results.has_words_without_field():
        for name, part in (
            ("theme", Part.TITLE),
            *((name, Part(role)) for role, name in ROLE_FIELDS.items()),
            ("note", Part.NOTE),
        ):
            yield FacetKind.PART, f"in:{name}", part.value
    for name in library.evidence.words.grade_names():
        yield FacetKind.GRADE, f"quality:{quoted(name)}", name
    for name in library.evidence.words.stream_names():
        yield FacetKind.STREAM, f"stream:{quoted(name)}", name
    tags = library.notes.tags()
    for tag in sorted(tags, key=lambda tag: -tags[tag])[:_MOST]:
        if parse(f"tag:{quoted(tag)} "):  # a tag of punctuation alone has no word to search for
            yield FacetKind.TAG, f"tag:{quoted(tag)}", tag
