"""What a theme, reference, table or group is called where it is named by itself: in lists and titles.

`review` is what the review that it is from is called, or "" where that need not be said (`Evidence.shown_review`).
"""

from qicbrowser.domain.keys import review_of
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import SourceTable
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


def branch_name(evidence: Evidence, key: str) -> Message | str:
    """A review, a source table or a group of themes as it is listed; of what is not in the evidence, the key."""
    if key == review_of(key):
        return evidence.review_name(key) or key
    if groups := evidence.group_path(key):
        return groups[-1].title
    table = evidence.source_table(key)
    return table_name(table) if table else key


def table_name(table: SourceTable) -> Message | str:
    """A source table by its title, or by its label where it has none."""
    if table.title:
        return table.title
    return Message("table-number", number=table.label) if table.label else Message("table-untitled")


def table_of_review(review: str, label: str, title: str) -> Message | str:
    """ "Zamboni et al. 2020, Table 5: Title", as far as the table has a label and a title."""
    if not title:
        return Message("table-number-of-review", review=review, number=label) if label else review
    if not label:
        return Message("table-without-label", review=review, title=title)
    return Message("table-of-review", review=review, number=label, title=title)


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
