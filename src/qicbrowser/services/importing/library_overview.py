"""What the page of the library shows: its reviews, where they are from, and what the reader has added to each."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.keys import review_of
from qicbrowser.domain.overviews import HiddenReview, ReviewLine
from qicbrowser.services.importing.hidden_reviews import hidden_reviews
from qicbrowser.services.importing.source_records import SourceRecord, has_bundled_tables, source_records
from qicbrowser.store.library import Library


class OwnCounts(NamedTuple):
    """How much the reader has added to something."""

    notes: int = 0
    stars: int = 0
    citations: int = 0


class ListedReview(NamedTuple):
    """A review of the library; `sources` are the files that it was imported from."""

    line: ReviewLine
    sources: tuple[SourceRecord, ...]
    is_bundled: bool
    """Whether it, or some of its tables, come with the program."""
    own: OwnCounts


class LibraryOverview(NamedTuple):
    reviews: tuple[ListedReview, ...]
    hidden: tuple[HiddenReview, ...]
    own: OwnCounts
    """Everything that the reader has added."""
    own_elsewhere: OwnCounts
    """What of this is on reviews that are hidden or removed."""
    own_is_known: bool
    """False while the reader's file cannot be read; the counts are 0 then."""


def library_overview(library: Library) -> LibraryOverview:
    evidence = library.evidence
    try:
        own, own_is_known = _own_counts(library), True
    except ReaderError:
        own, own_is_known = {}, False
    listed = []
    for line in evidence.review_lines:
        sources = source_records(evidence, line.review.key)
        is_bundled = has_bundled_tables(line.tables, sources)
        listed.append(ListedReview(line, sources, is_bundled, own.get(line.review.key, OwnCounts())))
    total, shown = _sum(own.values()), _sum(each.own for each in listed)
    elsewhere = OwnCounts(*(all_ - here for all_, here in zip(total, shown, strict=True)))
    return LibraryOverview(tuple(listed), hidden_reviews(evidence), total, elsewhere, own_is_known)


def _own_counts(library: Library) -> dict[str, OwnCounts]:
    """What the reader has added, by the key of the review."""
    notes: Counter[str] = Counter()
    for record, count in library.notes.counts().items():
        notes[review_of(record)] += count
    stars = Counter(map(review_of, library.notes.starred()))
    citations = Counter(map(review_of, library.citations.all()))
    return {key: OwnCounts(notes[key], stars[key], citations[key]) for key in notes | stars | citations}


def _sum(counts: Iterable[OwnCounts]) -> OwnCounts:
    added = OwnCounts()
    for each in counts:
        added = OwnCounts(*(a + b for a, b in zip(added, each, strict=True)))
    return added
