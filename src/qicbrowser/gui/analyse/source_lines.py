"""Where a picture comes from: the lines below it."""

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.records import SourceTable
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.sources import source_text

translate = QCoreApplication.translate


def source_lines(table: SourceTable) -> tuple[str, ...]:
    """The citation of the table's review with its address and licence, and that the words are the review's."""
    said = translate("SourceLines", "Drawn with QIC Browser from the table; its words and grades are unchanged.")
    return source_text(table, words), said
