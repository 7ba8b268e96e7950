"""Columns as wide as their headings, and one stretched column; without measuring the contents of rows."""

from collections.abc import Mapping

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


def fit(header: QHeaderView, widest: Mapping[int, str] | None = None) -> None:
    """Make every visible column as wide as its heading in the present font, or as the text named for it."""
    measured = header.fontMetrics().horizontalAdvance
    for column in range(header.count()):
        if not header.isSectionHidden(column):
            heading = str(header.model().headerData(column, Qt.Orientation.Horizontal))
            header.resizeSection(column, max(map(measured, (heading, (widest or {}).get(column, "")))) + _MARGINS)
