"""Which review of the library a review from elsewhere is: one that is there already is never added a second time."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qicbrowser.domain.folding import alike
from qicbrowser.domain.keys import slug
from qicbrowser.domain.records import Review
from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.domain.tables.sources import ImportPlan, LibraryContents, LibraryReview, Source
from qicbrowser.services.importing.recipes import read_plan
from qicbrowser.services.importing.review_keys import identity, review_key

_LONGEST_KEY = 100


class _Known(NamedTuple):
    """A review of the library: bundled, or imported."""

    key: str
    details: ReviewDetails
    tables: frozenset[tuple[str, int]] = frozenset()
    """Of each table the checksum of its file, and its place there."""


class KnownReviews:
    def __init__(self, contents: LibraryContents, bundled: Sequence[Review]) -> None:
        self._known = [_Known(review.key, _details(review)) for review in bundled]
        self._known += (_known(review.key, review.sources) for review in contents.reviews if review.sources)
        self._keys = {identity(review): review.key for review in bundled}
        self._keys |= {review_identity: key for key, review_identity in contents.identities}
        self._used = {*self._keys.values(), *(review.key for review in contents.reviews)}

    def key_of(self, review: LibraryReview) -> str:
        """The key in the library of a review, or a new one for it: its own where no other review has that.

        It is the same review where it has the same DOI, or is of the same table of the same file, or has the same title
        and year and one of the two has no DOI.
        """
        sent = _known(review.key, review.sources)
        exact = self._keys.get(identity(sent.details), "")
        here = [known.key for known in self._known if known.key == exact or _are_same(known, sent)]
        key = (exact if exact in here or not here else here[0]) or self._new_key(sent)
        self._keys[identity(sent.details)] = key
        self._used.add(key)
        return key

    def _new_key(self, sent: _Known) -> str:
        is_free = slug(sent.key) == sent.key and len(sent.key) <= _LONGEST_KEY and sent.key not in self._used
        return sent.key if is_free else review_key(sent.details, self._used)


def _known(key: str, sources: Sequence[Source]) -> _Known:
    plans = [read_plan(source.plan, ImportPlan) for source in sources]
    return _Known(key, plans[0].review, frozenset(_tables(sources, plans)))


def _details(review: Review) -> ReviewDetails:
    return ReviewDetails(**{name: getattr(review, name) for name in ReviewDetails._fields})


def _tables(sources: Sequence[Source], plans: Sequence[ImportPlan]) -> Iterator[tuple[str, int]]:
    for source, plan in zip(sources, plans, strict=True):
        yield from ((source.sha256, table.table) for table in plan.tables)


def _are_same(one: _Known, other: _Known) -> bool:
    names = [(" ".join(alike(review.title).split()), review.year) for review in (one.details, other.details)]
    is_named_alike = names[0] == names[1] and not (one.details.doi and other.details.doi)
    return bool(one.tables & other.tables) or is_named_alike
