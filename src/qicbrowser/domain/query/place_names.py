"""Which reviews the field `review:` means, and which groups the field `group:`."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from qicbrowser.domain.languages import ENGLISH, ENGLISH_ONLY
from qicbrowser.domain.query.marking import Marker
from qicbrowser.domain.query.tree import Near, Term, map_terms
from qicbrowser.domain.records import Part, Review
from qicbrowser.domain.words import words

_REMEMBERED = 64
"""Answers that are kept: the same is looked up several times per search, and again with every other word typed."""

_WORDS_REMEMBERED = 16_384


class PlaceNames(NamedTuple):
    """A review or group by its key; `names` mean it where they are the whole of a term, `texts` have words of it.

    `languages` are those by which these words are stemmed.
    """

    key: str
    names: tuple[str, ...]
    texts: tuple[str, ...]
    languages: tuple[str, ...] = ENGLISH_ONLY


def names_of_reviews(
    reviews: Mapping[str, Review], language_of: Callable[[str], str] = lambda _: ENGLISH
) -> tuple[PlaceNames, ...]:
    """Name, title, first author, year and key of each review; the reviews are given by what they are called.

    `language_of` gives the language of a review by its key.
    """
    return tuple(
        PlaceNames(
            review.key,
            (name, review.key),
            (name, review.title, *review.authors[:1], str(review.year or ""), review.key),
            (language_of(review.key),),
        )
        for name, review in reviews.items()
    )


def names_of_groups(
    paths: Mapping[str, Sequence[str]], language_of: Callable[[str], str] = lambda _: ENGLISH
) -> tuple[PlaceNames, ...]:
    """The title of each group, alone and after those of the groups that it is in; `paths` are these titles by key."""
    return tuple(
        PlaceNames(key, (path[-1], path_name(path), key), (path_name(path),), (language_of(key),))
        for key, path in paths.items()
    )


def path_name(titles: Iterable[str]) -> str:
    """What a group is called by its title and those of the groups that it is in, outermost first."""
    return ", ".join(titles)  # not “›”, which is a quotation mark in a query


@lru_cache(_REMEMBERED)
def named_by(term: Term | Near, places: tuple[PlaceNames, ...]) -> tuple[str, ...]:
    """The keys of the reviews or groups that a term is a whole name of; without such ones, of those with its words."""
    if isinstance(term, Term) and not term.prefix:
        whole = tuple(place.key for place in places if term.words in map(_words, place.names))
        if whole:
            return whole
    part = Part.TITLE  # a marker looks for words in a part of a record
    sought = map_terms(term, lambda each: replace(each, field=None, parts=(part,)))
    languages = {language for place in places for language in place.languages}
    mark = Marker([sought] if isinstance(sought, Term | Near) else [], sorted(languages))
    return tuple(place.key for place in places if any(mark(part, text, place.languages) for text in place.texts))


@lru_cache(_WORDS_REMEMBERED)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word.folded for word in words(text))
