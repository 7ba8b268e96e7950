"""The edges on which the window is aligned, measured in what it paints."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from qicbrowser.gui.looks.sizes import PAGE_EDGE, PANE_EDGE
from qicbrowser.gui.reading.reference_columns import HEADING_ROLE, Column
from qicbrowser.gui.window.main_window import MainWindow
from tests.gui.window_driver import COMMUNITY, COMPETITION, Reader

BEARING = 2
"""Pixels that a letter may leave free beside it, or an edge that is smoothed."""


def ink(widget: QWidget, area: QRect, pane: QWidget) -> tuple[int, int]:
    """The first and the last column of pixels that differ from the ground, as distances from the sides of a pane."""
    image = widget.grab(area).toImage()
    ground = image.pixelColor(image.width() // 2, 0).lightness()
    seen = [
        x
        for x in range(image.width())
        if any(abs(QColor(image.pixel(x, y)).lightness() - ground) > 60 for y in range(1, image.height() - 2))
    ]
    left = widget.mapTo(pane, area.topLeft()).x()
    return left + seen[0], pane.width() - 1 - left - seen[-1]


def row_of(window: MainWindow, key: str) -> QRect:
    tree = window.panes.tree
    row = tree.visualRect(window.themes.index_of(key))
    return QRect(0, row.top() + 1, tree.viewport().width(), row.height() - 2)


def title(pane: QWidget) -> QLabel:
    return pane.findChild(QLabel, "paneTitle")


@pytest.mark.parametrize("size", [(900, 600), (1400, 900), (1920, 1080)])
def test_everything_in_the_left_pane_begins_and_ends_on_one_line(reader: Reader, size: tuple[int, int]) -> None:
    window = reader.window
    window.resize(*size)
    window.panes.tree.setCurrentIndex(window.themes.index_of(COMPETITION))
    pane, tree = window.panes.left, window.panes.tree
    review = tree.visualRect(window.themes.index(0, 0))
    arrow = QRect(0, review.top(), review.left(), review.height())
    assert PANE_EDGE <= ink(title(pane), title(pane).rect(), pane)[0] <= PANE_EDGE + BEARING
    assert PANE_EDGE <= ink(tree.viewport(), arrow, pane)[0] <= PANE_EDGE + BEARING
    if size[0] > 900:
        header = tree.header()
        assert PANE_EDGE <= ink(header, header.rect(), pane)[1] <= PANE_EDGE + BEARING
        assert PANE_EDGE <= ink(tree.viewport(), row_of(window, COMMUNITY), pane)[1] <= PANE_EDGE + BEARING


@pytest.mark.parametrize("size", [(900, 600), (1400, 900), (1920, 1080)])
def test_everything_in_the_right_pane_begins_and_ends_on_one_line(reader: Reader, size: tuple[int, int]) -> None:
    window = reader.window
    window.resize(*size)
    window.menus.show_references.setChecked(True)  # folded in a narrow window
    pane, table, page = window.panes.right, window.panes.inspector.list, window.panes.inspector.page
    line = window.panes.inspector.filter
    model, header = table.model(), table.horizontalHeader()
    group = next(row for row in range(model.rowCount()) if model.index(row, 0).data(HEADING_ROLE))
    rows = [
        QRect(0, table.rowViewportPosition(row) + 1, table.viewport().width(), table.rowHeight(row) - 2)
        for row in (group, group + 1)
    ]
    below_arrow = header.rect().adjusted(0, 7, 0, -2)
    starts = [
        ink(title(pane), title(pane).rect(), pane)[0],
        line.mapTo(pane, QPoint(0, 0)).x(),
        ink(header, below_arrow, pane)[0],
        *(ink(table.viewport(), row, pane)[0] for row in rows),
        ink(page.viewport(), page.viewport().rect(), pane)[0],
    ]
    assert all(PANE_EDGE <= start <= PANE_EDGE + BEARING for start in starts), starts
    bar = table.verticalScrollBar().width() if table.verticalScrollBar().isVisible() else 0
    squares = ink(table.viewport(), rows[1], pane)[1]
    ends = [pane.width() - line.geometry().right() - 1, ink(header, below_arrow, pane)[1] - bar, squares - bar]
    assert all(PANE_EDGE - 1 <= end <= PANE_EDGE + BEARING for end in ends), ends


def test_the_page_begins_on_one_line(reader: Reader) -> None:
    page = reader.window.panes.page
    start = ink(page.viewport(), page.viewport().rect(), page)[0]
    assert PAGE_EDGE - 1 <= start <= PAGE_EDGE + BEARING


def test_a_heading_above_the_names_is_read_aloud_only(reader: Reader) -> None:
    model, roles = reader.window.themes, Qt.ItemDataRole
    assert model.headerData(0, Qt.Orientation.Horizontal) == ""
    assert model.headerData(0, Qt.Orientation.Horizontal, roles.AccessibleTextRole) == "Theme"
    assert reader.window.references.headerData(Column.NUMBER, Qt.Orientation.Horizontal) == "No."


def test_the_sort_arrow_is_above_the_words_of_its_heading(reader: Reader) -> None:
    window = reader.window
    table = window.panes.inspector.list
    header = table.horizontalHeader()

    def words(column: int) -> list[int]:
        area = QRect(header.sectionViewportPosition(column), 0, header.sectionSize(column), header.height() - 2)
        image = header.grab(area).toImage()
        return [QColor(image.pixel(x, y)).rgb() for y in range(7, image.height()) for x in range(image.width())]

    for column in (Column.THEMES, Column.GRADE):
        header.setSortIndicator(Column.NUMBER, Qt.SortOrder.AscendingOrder)
        before = words(column)
        header.setSortIndicator(column, Qt.SortOrder.AscendingOrder)
        assert words(column) == before
