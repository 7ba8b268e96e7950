"""Which reviews the field `review:` means, and which groups the field `group:`."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from qicbrowser.domain.query.marking import Marker
from qicbrowser.domain.query.tree import Near, Term, map_terms
from qicbrowser.domain.records import Part, Review
from qicbrowser.domain.words import words


class PlaceNames(NamedTuple):
    """A review or group by its key; `names` mean it where they are the whole of a term, `texts` have words of it."""

    key: str
    names: tuple[str, ...]
    texts: tuple[str, ...]


def names_of_reviews(reviews: Mapping[str, Review]) -> list[PlaceNames]:
    """Name, title, first author, year and key of each review; the reviews are given by what they are called."""
    return [
        PlaceNames(
            review.key,
            (name, review.key),
            (name, review.title, *review.authors[:1], str(review.year or ""), review.key),
        )
        for name, review in reviews.items()
    ]


def names_of_groups(paths: Mapping[str, Sequence[str]]) -> list[PlaceNames]:
    """The title of each group, alone and after those of the groups that it is in; `paths` are these titles by key."""
    return [PlaceNames(key, (path[-1], whole := path_name(path), key), (whole,)) for key, path in paths.items()]


def path_name(titles: Iterable[str]) -> str:
    """What a group is called by its title and those of the groups that it is in, outermost first."""
    return ", ".join(titles)  # not “›”, which is a quotation mark in a query


def named_by(term: Term | Near, places: Sequence[PlaceNames]) -> list[str]:
    """The keys of the reviews or groups that a term is a whole name of; without such ones, of those with its words."""
    if isinstance(term, Term) and not term.prefix:
        whole = [place.key for place in places if term.words in map(_words, place.names)]
        if whole:
            return whole
    part = Part.TITLE  # a marker looks for words in a part of a record
    sought = map_terms(term, lambda each: replace(each, field=None, parts=(part,)))
    mark = Marker([sought] if isinstance(sought, Term | Near) else [])
    return [place.key for place in places if any(mark(part, text) for text in place.texts)]


@lru_cache(1024)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word.folded for word in words(text))
