"""Columns as wide as their headings, and one that takes the rest: nothing is measured but the headings."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

_MARGINS = 15


def stretch(header: QHeaderView, column: int) -> None:
    """Let one column take the width that the others leave."""
    header.setStretchLastSection(False)
    header.setMinimumSectionSize(24)
    header.setSectionsMovable(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def fit(header: QHeaderView) -> None:
    """Make every column in sight as wide as its heading is in the font as it is now."""
    for column in range(header.count()):
        if not header.isSectionHidden(column):
            heading = str(header.model().headerData(column, Qt.Orientation.Horizontal))
            header.resizeSection(column, header.fontMetrics().horizontalAdvance(heading) + _MARGINS)
