"""Where a picture comes from: the lines below it, and the name of its table."""

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.domain.records import SourceTable
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.sources import source_text

translate = QCoreApplication.translate


def source_lines(table: SourceTable) -> tuple[str, ...]:
    """The citation of the table's review with its address and licence, and that the words are the review's."""
    said = translate("SourceLines", "Drawn with QIC Browser from the table; its words and grades are unchanged.")
    return source_text(table, words), said


def table_name(shown: EvidenceMap) -> str:
    """The review of a map's table, and the number of the table where it has one."""
    review = cite_briefly(shown.table.review)
    if not shown.table.label:
        return review
    return translate("SourceLines", "{review}, Table {number}").format(review=review, number=shown.table.label)
