"""The reviews of a `.qiclibrary` file beside those of the library: which are new, the same, different, or unreadable.

Each is read again from its imported files, as for the library itself: nothing else in the file is believed.
"""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.progress import Progress, unwatched
from qicbrowser.domain.tables.drafts import ReviewDraft
from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.domain.tables.sources import ImportPlan, LibraryContents, LibraryReview, Source
from qicbrowser.paths import DataFolder, bundled_sources
from qicbrowser.services.building.build import read_sources
from qicbrowser.services.importing.differences import Difference, differences
from qicbrowser.services.importing.known_reviews import KnownReviews
from qicbrowser.services.importing.library import LibraryChange, review_in
from qicbrowser.services.importing.library_writing import contents_of
from qicbrowser.services.importing.recipes import read_plan, written
from qicbrowser.services.importing.review_checks import checked_review
from qicbrowser.services.importing.review_drafts import review_draft
from qicbrowser.services.importing.review_files import read_reviews

_LONGEST_KEY = 100
"""Characters of a key that are shown of a review that cannot be read."""


class Standing(StrEnum):
    """What a review of a file is beside the library."""

    NEW = "new"
    ADDITION = "addition"
    """Tables of a bundled review to which the reader has added none."""
    SAME = "same"
    """In the library with the same files, answers and details."""
    DIFFERENT = "different"
    """In the library otherwise; to import it is to replace it there."""
    UNREADABLE = "unreadable"


class OfferedReview(NamedTuple):
    """A review of a file; a review of the library has its key, and `before` and `after` are that review."""

    standing: Standing
    details: ReviewDetails
    before: LibraryReview
    after: LibraryReview
    themes: int = 0
    references: int = 0
    """Themes and references of the imported tables."""
    differences: tuple[Difference, ...] = ()
    """How the themes of a review that is in the library would change."""
    fault: Message | None = None
    """Why it cannot be read."""

    @property
    def key(self) -> str:
        return self.after.key

    @property
    def can_be_imported(self) -> bool:
        return self.standing not in (Standing.SAME, Standing.UNREADABLE)


def offered_in(data: DataFolder, path: Path, progress: Progress = unwatched) -> tuple[OfferedReview, ...]:
    """What importing the reviews in a file would do; raises ReaderError where it is not a file of reviews."""
    return offered_reviews(read_reviews(path), contents_of(data), read_sources(bundled_sources()).reviews, progress)


def offered_reviews(
    reviews: Sequence[LibraryReview],
    contents: LibraryContents,
    bundled: Sequence[ReviewDraft],
    progress: Progress = unwatched,
) -> tuple[OfferedReview, ...]:
    """What importing each review of a file would do; one that cannot be read says why."""
    known = KnownReviews(contents, [draft.review for draft in bundled])
    drafts = {draft.review.key: draft for draft in bundled}
    offers: list[OfferedReview] = []
    for number, review in enumerate(reviews):
        progress(number, len(reviews))
        try:
            offer = _offered(review, contents, known, drafts)
        except ReaderError as error:
            fault = error.message if isinstance(error.message, Message) else Message("review-file-entry-wrong")
            offer = _unreadable(review, fault)
        if offer.key and any(offer.key == other.key for other in offers):
            offer = _unreadable(review, Message("review-twice-in-file", key=offer.key))
        offers.append(offer)
    return tuple(offers)


def importing_reviews(offers: Sequence[OfferedReview]) -> LibraryChange:
    """The change of the library that imports all of these."""
    return LibraryChange(tuple(offer.before for offer in offers), tuple(offer.after for offer in offers))


def _offered(
    review: LibraryReview, contents: LibraryContents, known: KnownReviews, bundled: dict[str, ReviewDraft]
) -> OfferedReview:
    sent = checked_review(review)
    details = read_plan(sent.sources[0].plan, ImportPlan).review
    key = known.key_of(sent)
    before = review_in(contents, key)
    name = before.name if before.sources else sent.name
    sources = tuple(source._replace(review_key=key) for source in sent.sources)
    after = before._replace(sources=sources, name=name)
    own = bundled.get(key)
    draft = review_draft(after, own)
    tables = draft.tables[len(own.tables) if own else 0 :]
    themes = [theme for table in tables for theme in table.themes]
    cited = {evidence.reference for theme in themes for evidence in theme.evidence}
    offer = OfferedReview(Standing.NEW, details, before, after, len(themes), len(cited))
    if not before.sources:
        return offer._replace(standing=Standing.ADDITION) if own else offer
    if _what_matters(before.sources) == _what_matters(after.sources):
        return offer._replace(standing=Standing.SAME)
    return offer._replace(standing=Standing.DIFFERENT, differences=differences(_readable(before, own), draft))


def _what_matters(sources: Sequence[Source]) -> list[tuple[str, str, str]]:
    """Of each source its name, content, and every answer."""
    return [(source.file_name, source.sha256, written(read_plan(source.plan, ImportPlan))) for source in sources]


def _readable(review: LibraryReview, bundled: ReviewDraft | None) -> ReviewDraft | None:
    """A review of the library; None where it cannot be read, and so shows nothing."""
    try:
        return review_draft(review, bundled)
    except ReaderError:
        return None


def _unreadable(review: LibraryReview, fault: Message) -> OfferedReview:
    """A review by its title where that can be read, else by its key in the file."""
    unnamed = LibraryReview("")
    return OfferedReview(Standing.UNREADABLE, _details(review), unnamed, unnamed, fault=fault)


def _details(review: LibraryReview) -> ReviewDetails:
    try:
        return read_plan(checked_review(review).sources[0].plan, ImportPlan).review
    except ReaderError:
        return ReviewDetails(title=review.key[:_LONGEST_KEY])
