"""The columns of the list of references: what they are sorted by, and how they are aligned."""

from enum import IntEnum

from PySide6.QtCore import Qt

from qicbrowser.store.evidence.reference_lists import Order


class Column(IntEnum):
    NUMBER = 0
    STUDY = 1
    THEMES = 2
    NOTES = 3
    YEAR = 4
    GRADE = 5


ORDERS = {
    Column.NUMBER: Order.NUMBER,
    Column.STUDY: Order.AUTHOR,
    Column.YEAR: Order.YEAR,
    Column.GRADE: Order.GRADE,
    Column.THEMES: Order.THEMES,
}
_ALIGNMENTS = {
    Column.NUMBER: Qt.AlignmentFlag.AlignLeft,
    Column.STUDY: Qt.AlignmentFlag.AlignLeft,
    Column.YEAR: Qt.AlignmentFlag.AlignHCenter,
    Column.GRADE: Qt.AlignmentFlag.AlignHCenter,
}


def bracketed(label: str) -> str:
    """A reference's label as articles cite it: "[46]"."""
    return f"[{label}]"


def alignment(column: int) -> Qt.AlignmentFlag:
    return _ALIGNMENTS.get(Column(column), Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
