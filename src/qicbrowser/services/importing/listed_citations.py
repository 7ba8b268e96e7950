"""Citations for the references of a review, from the list of references in a file of the same review.

An entry belongs to the reference of the label that is printed before it, and to no other: nothing is guessed.
"""

from collections.abc import Sequence
from typing import NamedTuple

from qicbrowser.domain.csl import Item, given, value
from qicbrowser.domain.keys import label_slug, reference_key
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Citation
from qicbrowser.domain.tables.drafts import ReferenceDraft
from qicbrowser.domain.tables.grid import ListedReference, ReviewDetails
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
    ground: Message
    change: Change[Citation] | None


def listed_citations(
    library: Library, review_key: str, listed: Sequence[ListedReference], source: str
) -> tuple[ListedCitation, ...]:
    """What a file's list of references says about the references of a review; `source` is the name of the file.

    Storing the changes of all of them is one step, and so is undoing it. What the reader attached is never replaced.
    """
    proposals = []
    for draft in draft_references(listed):
        key = reference_key(review_key, label_slug(draft.label))
        item = _item(draft)
        if library.evidence.reference(key) is None or obstacle(item):
            continue
        known = library.citations.get(key)
        ground = Message("ground-listed", label=draft.label, source=source)
        proposals.append(
            ListedCitation(key, draft.label, ground, None if known else attached(library, key, item, source))
        )
    return tuple(proposals)


def review_of_file(library: Library, details: ReviewDetails) -> str | None:
    """The key of the review in the library that a file is of, by its DOI; None where it states none, or another."""
    if not identity(details).startswith("doi:"):
        return None
    same = (review.key for review in library.evidence.reviews() if identity(review) == identity(details))
    return next(same, None)


def _item(draft: ReferenceDraft) -> Item:
    """The entry in its parts where all of it can be read, else word for word, with the identifiers of its links."""
    entry = " ".join(draft.entry.split())
    records = tuple(READERS[Format.LIST].read(f"1. {entry}", lambda _done, _total: None))
    item: Item = records[0].item if len(records) == 1 else given(entry)
    linked = {"DOI": draft.doi, "PMID": draft.pmid}
    return {**item, **{name: text for name, text in linked.items() if text and not value(item, name)}}
