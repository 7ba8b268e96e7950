"""The reviews that the reader has hidden, as they are called: the evidence does not have them."""

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.overviews import HiddenReview
from qicbrowser.domain.records import Review
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.domain.tables.sources import ImportPlan
from qicbrowser.services.importing.library_writing import bundled_reviews
from qicbrowser.services.importing.recipes import read_plan
from qicbrowser.store.evidence.evidence import Evidence


def hidden_reviews(evidence: Evidence) -> tuple[HiddenReview, ...]:
    """The hidden reviews by their keys, each with the reader's name for it or its own."""
    hidden = evidence.library_rows().hidden()
    bundled = {review.key: review for review in bundled_reviews()} if hidden else {}
    return tuple(
        HiddenReview(each.key, each.name or _own_name(evidence, each.key, bundled.get(each.key))) for each in hidden
    )


def _own_name(evidence: Evidence, key: str, bundled: Review | None) -> str:
    """What a review is called by its authors and year; its key where its sources cannot be read."""
    if bundled:
        return cite_briefly(bundled)
    for source in evidence.library_rows().sources_of(key):
        try:
            details = read_plan(source.plan, ImportPlan).review
        except ReaderError:
            continue
        return cite_briefly(Review(key=key, **details._asdict()))
    return key
