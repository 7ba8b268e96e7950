"""References of different reviews that are one publication: they have the same DOI or PMID, and nothing else counts."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from qicbrowser.domain.csl import doi, item_of, value
from qicbrowser.domain.keys import review_of
from qicbrowser.store.library import Library

_CACHED = 65_536
"""DOIs, each written in one of several ways, that are read once."""


def same_publications(library: Library, *, by_lists_alone: bool = False) -> Mapping[str, tuple[str, ...]]:
    """The keys of such references, each with those of the others in other reviews, in their order.

    What is known of a reference is what the review's own list says, and the citation that the reader attached, unless
    they are so `by_lists_alone`.
    """
    if library.evidence.has_one_review:
        return {}
    keys_by_identifier: dict[str, list[str]] = defaultdict(list)
    identifiers: dict[str, list[str]] = defaultdict(list)
    for key, identifier in _identifiers(library, by_lists_alone=by_lists_alone):
        keys_by_identifier[identifier].append(key)
        identifiers[key].append(identifier)
    same: dict[str, tuple[str, ...]] = {}
    for key, known in identifiers.items():
        others = {other for each in known for other in keys_by_identifier[each] if review_of(other) != review_of(key)}
        if others:
            same[key] = tuple(each.key for each in library.evidence.reference_lists.named(others))
    return same


def _identifiers(library: Library, *, by_lists_alone: bool) -> Iterator[tuple[str, str]]:
    for key, known_doi, known_pmid in library.evidence.reference_lists.identified():
        yield from ((key, each) for each in _normalised(known_doi, known_pmid))
    for key, citation in () if by_lists_alone else library.citations.all().items():
        item = item_of(citation)
        yield from ((key, each) for each in _normalised(value(item, "DOI"), value(item, "PMID")))


@lru_cache(_CACHED)
def _normalised(known_doi: str, known_pmid: str) -> tuple[str, ...]:
    """The identifiers in one spelling; capitals make no difference in a DOI."""
    bare = doi(known_doi).casefold()
    number = known_pmid.strip()
    found = (bare and f"doi:{bare}", f"pmid:{int(number)}" if number.isascii() and number.isdigit() else "")
    return tuple(filter(None, found))
