"""What a theme or reference is called where it is named by itself: in lists and titles."""

from qicbrowser.domain.messages import Message
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.store.evidence.evidence import Evidence


def record_name(evidence: Evidence, key: str) -> Message | str:
    """The title of a theme, or "Reference 69", with its review where there are several.

    Of what is not in the evidence, the key.
    """
    title = evidence.title_of(key)
    if title is not None:
        return title
    reference = evidence.reference(key)
    if not reference:
        return key
    if evidence.has_one_review:
        return reference_name(reference.label)
    return Message("reference-of-review", number=reference.label, review=cite_briefly(reference.review))


def reference_name(label: str) -> Message:
    """ "Reference 69": a number is a name here, and is written without separators."""
    return Message("reference-name", number=label)
