"""What a theme or reference is called where it is named by itself: in lists and titles.

`review` is what the review that it is from is called, or "" where that need not be said (`Evidence.shown_review`).
"""

from qicbrowser.domain.messages import Message
from qicbrowser.store.evidence.evidence import Evidence


def record_name(evidence: Evidence, key: str) -> Message | str:
    """The title of a theme, or "Reference 69", with its review where there are several.

    Of what is not in the evidence, the key.
    """
    title, review = evidence.title_of(key), evidence.shown_review(key)
    if title is not None:
        return theme_name(title, review)
    reference = evidence.reference(key)
    return reference_name(reference.label, review) if reference else key


def theme_name(title: str, review: str = "") -> Message | str:
    return Message("theme-of-review", title=title, review=review) if review else title


def reference_name(label: str, review: str = "") -> Message:
    """ "Reference 69": a number is a name here, and is written without separators."""
    if review:
        return Message("reference-of-review", number=label, review=review)
    return Message("reference-name", number=label)


def bracketed_name(label: str, review: str = "") -> Message:
    """ "[69]"."""
    if review:
        return Message("reference-label-of-review", label=label, review=review)
    return Message("reference-label", label=label)
