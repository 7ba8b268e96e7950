"""Which reviews the field `review:` means."""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from qicbrowser.domain.query.marking import Marker
from qicbrowser.domain.query.tree import Near, Term, map_terms
from qicbrowser.domain.records import Part, Review
from qicbrowser.domain.words import words


def named_by(term: Term | Near, reviews: Mapping[str, Review]) -> list[str]:
    """The keys of the reviews with these words in name, title, first author, year or key; where they are the whole of a
    name or key, of that review alone. `reviews` are those that there are, by their names.
    """
    if isinstance(term, Term) and not term.prefix:
        whole = [review.key for name, review in reviews.items() if term.words in (_words(name), _words(review.key))]
        if whole:
            return whole
    part = Part.TITLE  # a marker looks for words in a part of a record
    sought = map_terms(term, lambda each: replace(each, field=None, parts=(part,)))
    mark = Marker([sought] if isinstance(sought, Term | Near) else [])
    return [review.key for name, review in reviews.items() if any(mark(part, text) for text in _texts(name, review))]


def _texts(name: str, review: Review) -> tuple[str, ...]:
    return (name, review.title, *review.authors[:1], str(review.year or ""), review.key)


@lru_cache(1024)
def _words(text: str) -> tuple[str, ...]:
    return tuple(word.folded for word in words(text))
