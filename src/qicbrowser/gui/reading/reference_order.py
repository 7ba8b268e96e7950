"""The order of the reference list: grouped, sorted by a column, filtered by words, and what only citations say."""

from collections.abc import Collection, Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from qicbrowser.store.evidence.evidence import Evidence
from qicbrowser.store.evidence.reference_lists import Order, ReferenceLists

translate = QCoreApplication.translate


class CitationSummary(NamedTuple):
    """What the list shows of an attached citation, what it is sorted by, and its words, folded, to filter by."""

    text: str
    author: str
    year: int | None
    words: str


class Arrangement(NamedTuple):
    """How the list is sorted, and the folded words that it is filtered by."""

    order: Order = Order.NUMBER
    descending: bool = False
    filter: tuple[str, ...] = ()
    stream: int | None = None
    """The stream whose grades the list is sorted by, as in `ReferenceLists.places`."""

    @property
    def needs_citations(self) -> bool:
        """Whether another citation may change which references are listed, or where."""
        return bool(self.filter) or self.order in (Order.AUTHOR, Order.YEAR)


def arranged_places(
    references: ReferenceLists, citations: Mapping[str, CitationSummary], arrangement: Arrangement
) -> Sequence[int] | None:
    """The places of the listed references, in their order; None where that is the order of the evidence."""
    if arrangement == Arrangement():
        return None
    places: Sequence[int] = references.places(arrangement.order, down=arrangement.descending, stream=arrangement.stream)
    cited_places = references.places_of(citations)
    if arrangement.order in (Order.AUTHOR, Order.YEAR):
        first = [cited_places[key] for key in _sorted_by_citation(cited_places, citations, arrangement)]
        known = set(first)
        places = [*first, *(place for place in places if place not in known)]
    if arrangement.filter:
        matches = _matches(references, citations, cited_places, arrangement.filter)
        places = [place for place in places if place in matches]
    return places


class Group(IntEnum):
    """Where references are cited, seen from the theme that is shown."""

    THEME = 0
    REVIEW = 1
    OTHERS = 2


class GroupHeading(NamedTuple):
    group: Group
    references: int


def grouped(
    places: Sequence[int], of_theme: Collection[int], of_review: range
) -> list[tuple[GroupHeading, Sequence[int]]]:
    """The groups that have references, each with the places of these in their order."""
    members: tuple[list[int], ...] = ([], [], [])
    for place in places:
        members[0 if place in of_theme else 1 if place in of_review else 2].append(place)
    return [(GroupHeading(group, len(members[group])), members[group]) for group in Group if members[group]]


def with_headings(groups: Sequence[tuple[GroupHeading, Sequence[int]]]) -> list[int | GroupHeading]:
    """The rows of the groups: each heading, and the places below it."""
    rows: list[int | GroupHeading] = []
    for heading, places in groups:
        rows += (heading, *places)
    return rows


def group_name(group: Group, evidence: Evidence, theme: str) -> str:
    """What a group is called beside the theme that is shown, by its key."""
    if group is not Group.REVIEW:
        own = translate("ReferenceModel", "In this theme")
        return own if group is Group.THEME else translate("ReferenceModel", "In other reviews")
    table = evidence.only_table_of(theme)
    if table and table.label:
        return translate("ReferenceModel", "Elsewhere in Table {number}").format(number=table.label)
    return translate("ReferenceModel", "Elsewhere in {review}").format(review=evidence.review_name(theme))


def _sorted_by_citation(
    keys: Mapping[str, int], citations: Mapping[str, CitationSummary], arrangement: Arrangement
) -> list[str]:
    """The references whose author or year is known, in their order."""
    from qicbrowser.domain.folding import alphabetical  # with the first list in another order, not with the start

    def by_author(key: str) -> tuple[tuple[str, str], int, str]:
        citation = citations[key]
        return alphabetical(citation.author), citation.year or 0, citation.text

    def by_year(key: str) -> tuple[int, tuple[str, str]]:
        return citations[key].year or 0, alphabetical(citations[key].author)

    if arrangement.order is Order.AUTHOR:
        known = [key for key in keys if citations[key].author]
        return sorted(known, key=by_author, reverse=arrangement.descending)
    known = [key for key in keys if citations[key].year is not None]
    return sorted(known, key=by_year, reverse=arrangement.descending)


def _matches(
    references: ReferenceLists,
    citations: Mapping[str, CitationSummary],
    cited_places: Mapping[str, int],
    words: Sequence[str],
) -> set[int]:
    """The places of references whose label or citation contains each word."""
    from qicbrowser.domain.folding import alike  # with the first word, not with the start

    digits = all(word.isdigit() for word in words)
    matches = set(references.places(Order.NUMBER, words)) if digits else set()
    for place, label in references.labels_in_words():
        if all(word in alike(label) for word in words):
            matches.add(place)
    for named in references.named(cited_places):
        text = citations[named.key].words
        if all(word in text or named.label.startswith(word) for word in words):
            matches.add(cited_places[named.key])
    return matches
