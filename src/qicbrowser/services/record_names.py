"""What a theme or reference is called where it is named by itself: in lists and titles."""

from qicbrowser.domain.messages import Message
from qicbrowser.store.evidence.evidence import Evidence


def record_name(evidence: Evidence, key: str) -> Message | str:
    """The title of a theme, or "Reference 69"; the key of what is not in the evidence."""
    title = evidence.title_of(key)
    if title is not None:
        return title
    reference = evidence.reference(key)
    return reference_name(reference.number) if reference else key


def reference_name(number: int | str) -> Message:
    """ "Reference 69": the number is a name, and is written without separators."""
    return Message("reference-name", number=str(number))
