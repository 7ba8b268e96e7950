"""What a theme or a reference is called in a message."""

from qicbrowser.domain.messages import Message
from qicbrowser.store.evidence.evidence import Evidence


def record_message(evidence: Evidence, key: str) -> Message | str:
    """The name of a record by its key; the key itself where there is no such record."""
    if theme := evidence.theme(key):
        return Message("theme-titled", title=theme.title)
    if reference := evidence.reference(key):
        if review := evidence.shown_review(key):
            return Message("reference-numbered-of-review", number=reference.label, review=review)
        return Message("reference-numbered", number=reference.label)
    return key
