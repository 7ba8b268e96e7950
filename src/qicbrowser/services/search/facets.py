"""What the results can be narrowed to: by review, part, grade, stream, theme and tag, each with its count."""

from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from functools import cache
from typing import NamedTuple

from qicbrowser.domain.query.editing import add_clause, has_clause, only_narrows, quoted
from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.query.stop_words import without_stop_words
from qicbrowser.domain.query.tree import ROLE_FIELDS, Check, only_says_where, wanted
from qicbrowser.domain.records import Part, Role
from qicbrowser.services.search.results import Results
from qicbrowser.store.library import Library
from qicbrowser.store.search.matches import Count

_MOST = 8
"""The number of themes and of tags that are offered."""

_RECORDS_READ = 24
"""The themes with the most hits are looked for among this many records, the best ones."""

_PASSAGES = frozenset(Part(role) for role in Role)
"""The parts that not every evidence file has."""


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
    return (facet for facet in facet_steps(library, results) if facet)


def facet_steps(library: Library, results: Results) -> Iterator[Facet | None]:
    """The facets, with None between them: each step takes little time."""
    text = results.closed_text
    yield from _reviews(library, results)
    counts = yield from _counted_together(library, results)
    for kind, clause, label in _clauses(library, results):
        number, more = counts.get(clause) or results.of_text(add_clause(text, clause, results.language)).count()
        active = has_clause(text, clause, results.language)
        yield Facet(kind, clause, label, number, more, active) if number or active else None
    hits: Counter[str] = Counter()
    for key, found in results.hits_of_each(_RECORDS_READ):
        if found and (title := library.evidence.words.title_of(key)):
            hits[title] += len(found)
        yield None
    for title, number in hits.most_common(_MOST):
        clause = f"theme:{quoted(title)}"
        yield Facet(
            FacetKind.THEME, clause, title, number, more=False, active=has_clause(text, clause, results.language)
        )


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
        narrowed = add_clause(results.closed_text, clause, results.language)
        wider = results_of(narrowed.removesuffix(f"{clause} "))
        if wanted(wider.query):
            number, more = wider.count_in(review.key)
        else:  # checks and exclusions find themes alone, and with the clause references too
            number, more = results.of_text(narrowed).count()
        active = has_clause(results.closed_text, clause, results.language)
        if number or active:
            yield Facet(FacetKind.REVIEW, clause, name, number, more, active)


def _counted_together(library: Library, results: Results) -> Generator[None, None, dict[str, Count]]:
    """The counts of the grades and streams that only narrow the query, by clause: one reading of the results for all.

    Where none of the results is left, a search with the clause may still find something, without its stop words.
    """
    checks = {
        clause: check
        for kind, clause, _ in _clauses(library, results)
        if kind in (FacetKind.GRADE, FacetKind.STREAM)
        and isinstance(check := parse(f"{clause} "), Check)
        and only_narrows(results.closed_text, clause, results.language)
    }
    if results.left_out or results.query is None or only_says_where(results.query):
        return {}
    counts = yield from results.count_meeting(checks.values())
    retried = without_stop_words(results.query, library.evidence.words.languages) is not None
    return {clause: counts[check] for clause, check in checks.items() if counts[check].number or not retried}


def _clauses(library: Library, results: Results) -> Iterator[tuple[FacetKind, str, str]]:
    if results.has_words_without_field():
        roles = ((name, Part(role)) for role, name in ROLE_FIELDS.items())
        for name, part in (("theme", Part.TITLE), *roles, ("note", Part.NOTE)):
            clause = f"in:{name}"
            absent = part in _PASSAGES and not library.theme_checks().is_met(Check("has", "=", name))
            if not absent or has_clause(results.closed_text, clause, results.language):
                yield FacetKind.PART, clause, part.value
    for name in library.evidence.words.grade_names():
        yield FacetKind.GRADE, f"quality:{quoted(name)}", name
    for name in library.evidence.words.stream_names():
        yield FacetKind.STREAM, f"stream:{quoted(name)}", name
    tags = library.notes.tags()
    for tag in sorted(tags, key=lambda tag: -tags[tag])[:_MOST]:
        if parse(f"tag:{quoted(tag)} "):  # a tag of punctuation alone has no word to search for
            yield FacetKind.TAG, f"tag:{quoted(tag)}", tag
