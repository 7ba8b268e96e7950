"""Changes to the reader's library: reviews imported, imported anew, removed, renamed, ordered and hidden.

Each function makes a change of the library's contents, which `library_writing.save` saves; saving its reverse undoes
it.
"""

from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Review
from qicbrowser.domain.tables.grid import TableFile
from qicbrowser.domain.tables.sources import ImportPlan, LibraryContents, LibraryReview
from qicbrowser.services.importing.review_keys import identity, review_key
from qicbrowser.services.importing.sources import new_source

LONGEST_NAME = 200


class LibraryChange(NamedTuple):
    """Reviews of the library before and after, the same ones in both."""

    before: tuple[LibraryReview, ...]
    after: tuple[LibraryReview, ...]

    @property
    def reverse(self) -> "LibraryChange":
        return LibraryChange(self.after, self.before)

    @property
    def is_of_names(self) -> bool:
        """Whether nothing but names of reviews differs."""
        pairs = zip(self.before, self.after, strict=True)
        return all(before._replace(name=after.name) == after for before, after in pairs)

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(review.key for review in self.after)


def importing(
    contents: LibraryContents, bundled: Sequence[Review], file: TableFile, content: bytes, plan: ImportPlan
) -> LibraryChange:
    """Add tables of a file: to the review that they are from where the library has it, else to a new one.

    `content` is what the file was read from. A review is recognised by its DOI, or by its title and year where it has
    none. Raises ReaderError where it has no title, or the same file was imported already.
    """
    if not plan.review.title.strip():
        raise ReaderError(Message("review-without-title"), Message("name-review"))
    before = review_in(contents, key_of(contents, bundled, plan))
    last = max((source.position for source in before.sources), default=0)
    source = new_source(before.key, last + 1, file, content, plan)
    if any((same.sha256, same.plan) == (source.sha256, source.plan) for same in before.sources):
        raise ReaderError(Message("already-imported", key=before.key), Message("replace-table"))
    return LibraryChange((before,), (before._replace(sources=(*before.sources, source)),))


def importing_anew(
    contents: LibraryContents, key: str, position: int, file: TableFile, content: bytes, plan: ImportPlan
) -> LibraryChange:
    """Read a source of a review in another way, or from another file; its key stays, whatever the plan says."""
    before = review_in(contents, key)
    source = new_source(key, position, file, content, plan)
    if all(old.position != position for old in before.sources):
        raise ReaderError(Message("review-not-imported", key=key), Message("list-reviews"))
    sources = tuple(source if old.position == position else old for old in before.sources)
    return LibraryChange((before,), (before._replace(sources=sources),))


def removing(contents: LibraryContents, key: str) -> LibraryChange:
    """Remove what was imported of a review; the reader's notes on it stay, and find their places when it comes back."""
    before = review_in(contents, key)
    if not before.sources:
        raise ReaderError(Message("review-not-imported", key=key), Message("list-reviews"))
    return LibraryChange((before,), (LibraryReview(key),))


def renaming(contents: LibraryContents, key: str, name: str) -> LibraryChange:
    """Name a review as the reader likes; "" for its authors and year again."""
    name = " ".join(name.split())
    if len(name) > LONGEST_NAME:
        raise ReaderError(Message("review-name-too-long", n=LONGEST_NAME), Message("shorten-it"))
    before = review_in(contents, key)
    return LibraryChange((before,), (before._replace(name=name),))


def ordering(contents: LibraryContents, keys: Sequence[str]) -> LibraryChange:
    """List the reviews in this order."""
    before = tuple(review_in(contents, key) for key in keys)
    return LibraryChange(before, tuple(review._replace(position=n) for n, review in enumerate(before, start=1)))


def moving(contents: LibraryContents, bundled: Sequence[str], key: str, by: int) -> LibraryChange | None:
    """List a review before the one above it (-1), or after the one below it (1); None where there is none.

    `bundled` are the keys of the bundled reviews. Hidden reviews are passed over, and keep their places.
    """
    keys = [review.key for review in listed(contents.reviews, bundled)]
    shown = [each for each in keys if not review_in(contents, each).hidden]
    at = shown.index(key) if key in shown else -1
    if at < 0 or not 0 <= at + by < len(shown):
        return None
    other = shown[at + by]
    keys.remove(key)
    keys.insert(keys.index(other) + (by > 0), key)
    return ordering(contents, keys)


def listed(reviews: Sequence[LibraryReview], bundled: Sequence[str]) -> list[LibraryReview]:
    """The reviews that there are, hidden ones too, in the order of the list.

    That is the reader's; what has no position in it follows, the bundled reviews first, the others by their keys.
    """
    by_key = {key: LibraryReview(key) for key in bundled} | {review.key: review for review in reviews}
    return sorted(
        (review for review in by_key.values() if review.sources or review.key in bundled),
        key=lambda review: (review.position == 0, review.position, review.key not in bundled, review.key),
    )


def hiding(contents: LibraryContents, key: str, *, hidden: bool) -> LibraryChange:
    """Leave a review out of the evidence, or have it there again."""
    before = review_in(contents, key)
    return LibraryChange((before,), (before._replace(hidden=hidden),))


def review_in(contents: LibraryContents, key: str) -> LibraryReview:
    """The review of this key, without sources where the library has none."""
    return next((review for review in contents.reviews if review.key == key), LibraryReview(key))


def key_of(contents: LibraryContents, bundled: Sequence[Review], plan: ImportPlan) -> str:
    """The key of the review that a plan is for: that of the same review wherever it was known, else a new one."""
    wanted = identity(plan.review)
    known = {identity(review): review.key for review in bundled}
    known |= {review_identity: key for key, review_identity in contents.identities}
    used = {*known.values(), *(review.key for review in contents.reviews)}
    return known.get(wanted) or review_key(plan.review, used)
