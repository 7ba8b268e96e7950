"""Where a picture comes from: the lines below it."""

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.records import SourceTable
from qicbrowser.domain.review_citation import cite

translate = QCoreApplication.translate


def source_lines(table: SourceTable) -> tuple[str, ...]:
    """The citation of the table's review with its DOI and licence, and that the words are the review's."""
    review = table.review
    number = translate("SourceLines", "Table {number}.").format(number=table.label) if table.label else ""
    licence = f"{review.licence}." if review.licence else ""
    parts = (cite(review), number, f"doi:{review.doi}." if review.doi else "", licence)
    said = translate("SourceLines", "Drawn with QIC Browser from the table; its words and grades are unchanged.")
    return " ".join(part for part in parts if part), said
