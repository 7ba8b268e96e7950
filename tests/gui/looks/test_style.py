"""The style of the window in the dark: what has a frame, and in which colour."""

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from qicbrowser.gui.looks.palettes import DARK
from tests.gui.window_driver import Reader


def edge_lightness(reader: Reader, index: QModelIndex) -> int:
    """The lightness of the left edge of a theme's check box: the lightest pixel before the title."""
    tree = reader.window.panes.tree
    rect = tree.visualRect(index)
    image = tree.viewport().grab().toImage()
    return max(image.pixelColor(x, rect.center().y()).lightness() for x in range(rect.left(), rect.left() + 10))


def test_check_boxes_have_a_frame_in_selected_rows_too(reader: Reader) -> None:
    window = reader.window
    window.menus.dark_scheme.trigger()
    tree = window.panes.tree
    selected, other = (window.themes.index_at(place) for place in (1, 2))
    tree.setCurrentIndex(selected)
    assert edge_lightness(reader, other) > 80
    assert edge_lightness(reader, selected) > 80


def test_the_list_of_completions_has_a_frame_in_the_colour_of_lines(reader: Reader, qtbot) -> None:
    window = reader.window
    window.menus.dark_scheme.trigger()
    window.search_box.setFocus()
    QTest.keyClicks(window.search_box, "qual")
    qtbot.waitUntil(lambda: window.search_box.completions is not None)
    completions = window.search_box.completions
    edge = completions.grab().toImage().pixelColor(0, completions.height() // 2)
    assert edge == QColor(DARK.line)
