"""What a shared page holds: the reviews, and what of the reader's goes with them."""

from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.keys import review_of
from qicbrowser.domain.messages import Message
from qicbrowser.services.citations.styles import Style
from qicbrowser.services.export.choice import Choice, What
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.request import Request, Words
from qicbrowser.store.library import Library


class PageOptions(NamedTuple):
    """Which reviews, by their keys, and whether the reader's notes, labels and citations go with them.

    `style` is the name of the citation style.
    """

    reviews: tuple[str, ...]
    notes: bool = False
    labels: bool = False
    citations: bool = False
    style: str = Style.VANCOUVER.value


class PageContents(NamedTuple):
    """The themes of a page by their places in the library, in the order of the tree."""

    library: Library
    options: PageOptions
    places: Sequence[int]
    words: Words

    @property
    def export_request(self) -> Request:
        """The same as an export, for what exports say of their source."""
        notes = Notes.COLUMNS if self.options.notes else Notes.NONE
        options = Options(notes=notes, format="html", style=self.options.style)
        return Request(self.library, Choice(What.TICKED, self.places), options, self.words)

    def labels(self) -> tuple[Label, ...]:
        """The reader's labels, where they are wanted, with the factors that are in the page; no empty ones."""
        if not self.options.labels:
            return ()
        reviews = frozenset(self.options.reviews)
        some = (
            label._replace(factors=tuple(key for key in label.factors if review_of(key) in reviews))
            for label in self.library.labels.all()
        )
        return tuple(label for label in some if label.factors)


def page_contents(library: Library, options: PageOptions, words: Words) -> PageContents:
    """Raises ReaderError where no review is named, one is unknown, or they have no themes."""
    if not options.reviews:
        raise ReaderError(Message("no-reviews-named"), Message("name-reviews-to-share"))
    known = [review.key for review in library.evidence.reviews()]
    if unknown := next((key for key in options.reviews if key not in known), None):
        raise ReaderError(Message("no-such-review", key=unknown), Message("list-reviews"))
    keys = tuple(key for key in known if key in options.reviews)
    places = sorted(place for key in keys for place in library.evidence.places_of_review(key).themes)
    if not places:
        raise ReaderError(Message("no-themes-to-share"), Message("choose-other-reviews"))
    return PageContents(library, options._replace(reviews=keys), places, words)
