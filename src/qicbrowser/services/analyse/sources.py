"""Where an answer comes from: in every picture, text and file of it."""

from collections.abc import Callable

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Review, SourceTable
from qicbrowser.domain.review_citation import cite, doi_address


def source_line(review: Review, label: str) -> tuple[str, ...]:
    """The citation of a review, the label of its table, address and licence, as far as they are known."""
    address = doi_address(review.doi) if review.doi else ""
    return tuple(filter(None, (cite(review), label, address, review.licence)))


def source_text(table: SourceTable, words: Callable[[Message], str]) -> str:
    """The source of what is shown of a table, as sentences."""
    label = words(Message("table-numbered", number=table.label)) if table.label else ""
    return " ".join(f"{part.removesuffix('.')}." for part in source_line(table.review, label))
