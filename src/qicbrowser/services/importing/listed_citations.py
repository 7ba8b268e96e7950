"""Citations for the references of a review, from the list of references in a file of the same review.

An entry belongs to the reference of the label that is printed before it, and to no other: nothing is guessed.
"""

from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.csl import Item, given, value
from qicbrowser.domain.keys import label_slug, reference_key, review_of
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Citation, Review
from qicbrowser.domain.tables.drafts import ReferenceDraft
from qicbrowser.domain.tables.grid import ListedReference, ReviewDetails, TableFile
from qicbrowser.services.changes import Change
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.citations.matching import obstacle
from qicbrowser.services.citations.reading import READERS, Format
from qicbrowser.services.importing.drafting import draft_references
from qicbrowser.services.importing.review_keys import identity
from qicbrowser.store.library import Library


class ListedCitation(NamedTuple):
    """A citation proposed for a reference, with the ground for it; `change` is None where one is attached already."""

    reference_key: str
    label: str
    entry: str
    """As it is in the file's list."""
    ground: Message
    change: Change[Citation] | None


class ReviewList(NamedTuple):
    """The reference list of a file whose review is in the library."""

    review: Review
    references: int
    """How many references of the review the library has."""
    citations: tuple[ListedCitation, ...]

    @property
    def changes(self) -> tuple[Change[Citation], ...]:
        """What attaches the entries to the references that have no citation yet."""
        return tuple(citation.change for citation in self.citations if citation.change)


def listed_citations(
    library: Library, review_key: str, listed: Sequence[ListedReference], source: str
) -> tuple[ListedCitation, ...]:
    """What a file's list of references says about the references of a review; `source` is the name of the file.

    Storing the changes of all of them is one step, and so is undoing it. What the reader attached is never replaced.
    """
    proposals = []
    for draft in draft_references(listed):
        key = reference_key(review_key, label_slug(draft.label))
        if library.evidence.reference(key) is None:
            continue
        item = _item(draft)
        if obstacle(item):
            continue
        known = library.citations.get(key)
        ground = Message("ground-listed", label=draft.label, source=source)
        change = None if known else attached(library, key, item, source)
        proposals.append(ListedCitation(key, draft.label, draft.entry, ground, change))
    return tuple(proposals)


def review_list(library: Library, file: TableFile, source: str) -> ReviewList | None:
    """The reference list of a file for the review in the library that has its DOI.

    None where there is no such review, or where no entry is of one of its references. `source` names the file.
    """
    key = review_of_file(library, file.review)
    review = library.evidence.review_of(key) if key else None
    if review is None:
        return None
    references = sum(review_of(line.key) == review.key for line in library.evidence.reference_lines())
    citations = listed_citations(library, review.key, file.references, source)
    return ReviewList(review, references, citations) if citations else None


def review_of_file(library: Library, details: ReviewDetails) -> str | None:
    """The key of the review in the library that a file is of, by its DOI; None where it states none, or another."""
    return same_review(library, details) if identity(details).startswith("doi:") else None


def same_review(library: Library, details: ReviewDetails) -> str | None:
    """The key of the review in the library that an import of these details is added to; None where it has none."""
    same = (review.key for review in library.evidence.reviews() if identity(review) == identity(details))
    return next(same, None)


def _item(draft: ReferenceDraft) -> Item:
    """The entry in its parts where all of it can be read, else word for word, with the identifiers of its links."""
    entry = " ".join(draft.entry.split())
    records = tuple(READERS[Format.LIST].read(f"1. {entry}", lambda _done, _total: None))
    item: Item = records[0].item if len(records) == 1 else given(entry)
    linked = {"DOI": draft.doi, "PMID": draft.pmid}
    return {**item, **{name: text for name, text in linked.items() if text and not value(item, name)}}
