"""The columns of the list of references: what they are sorted by, how they are aligned, and the marks of grades."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt

from qicbrowser.gui.looks.palettes import Look, grade_colours
from qicbrowser.store.evidence.reference_lists import Order, StreamGrade

translate = QCoreApplication.translate

KEY_ROLE = Qt.ItemDataRole.UserRole
HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
"""The heading of a group and the number of references in it; None for a reference."""
MARKS_ROLE = Qt.ItemDataRole.UserRole + 2
"""The marks of the grades in a cell."""
SQUARES_ROLE = Qt.ItemDataRole.UserRole + 3
"""For each theme of the review whether it cites the reference; None where there are too many themes."""

GRADES_ROLE = Qt.ItemDataRole.UserRole + 4
"""The grades in a cell in words, a line for each."""


class Column(IntEnum):
    """The last one is that of grades; there are as many of it as there are streams."""

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
_FEWEST_LETTERS = 4
"""Letters of the short form of a name, at least."""

_RIGHT = (Column.THEMES, Column.NOTES)


class GradeMark(NamedTuple):
    """A grade as its letter on its tone; a grade that is not given has a dash, and no tone."""

    letter: str
    ground: str
    text: str


def column_of(section: int) -> Column:
    """The column that a section of the table is of."""
    return Column(min(section, Column.GRADE))


def bracketed(label: str) -> str:
    """A reference's label as articles cite it: "[46]"."""
    return f"[{label}]"


def abbreviated(names: Sequence[str]) -> list[str]:
    """Short forms of names that tell them apart: "Quant." and "Quali.", from the first word that they do not share."""
    words = [name.split() for name in names]
    shared = 0
    while all(len(each) > shared + 1 for each in words) and len({each[shared].casefold() for each in words}) == 1:
        shared += 1
    first = [each[shared] if each else "" for each in words]
    longest = max(map(len, first), default=0)
    letters = next(
        (n for n in range(1, longest) if len({word[:n].casefold() for word in first}) == len(names)), longest
    )
    letters = max(_FEWEST_LETTERS, letters + 1)
    return [f"{word[:letters]}." if len(word) > letters + 1 else word for word in first]


def alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    if column is Column.YEAR:
        side = Qt.AlignmentFlag.AlignHCenter
    return side | Qt.AlignmentFlag.AlignVCenter


def grade_marks(grades: Sequence[StreamGrade], look: Look) -> tuple[GradeMark, ...]:
    return tuple(
        GradeMark(each.grade.name[:1].upper(), *grade_colours(look, each.grade, each.scale))
        if each.grade
        else GradeMark("–", look.page, look.muted)
        for each in grades
    )


def grade_words(grades: Sequence[StreamGrade]) -> str:
    """What the marks of a cell mean, a line for each."""
    cited = translate("ReferenceModel", "cited without a grade")
    return "\n".join(
        f"{each.stream}: {name}" if each.stream else name
        for each in grades
        for name in (each.grade.name if each.grade else cited,)
    )


def heading_of(column: Column) -> str:
    """The heading of a column that is not one of grades."""
    return {
        Column.NUMBER: translate("ReferenceModel", "No.", "heading of the numbers of references"),
        Column.STUDY: translate("ReferenceModel", "Study"),
        Column.THEMES: translate("ReferenceModel", "Themes"),
        Column.NOTES: translate("ReferenceModel", "Notes"),
        Column.YEAR: translate("ReferenceModel", "Year"),
    }[column]
