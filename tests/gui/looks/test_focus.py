"""What has the keyboard has one ring: two pixels in the accent, around a page, a link, a row, a button or a tab."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from qicbrowser.gui.looks.high_contrast import HIGH_CONTRAST
from qicbrowser.gui.looks.palettes import DARK, LIGHT, Look, Scheme
from tests.gui.window_driver import COMPETITION, Reader

LOOKS = [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK), (Scheme.HIGH_CONTRAST, HIGH_CONTRAST)]


def has_ring(widget: QWidget, area: QRect, look: Look) -> bool:
    """Whether the two outermost lines of pixels within an area have the accent, in the middle of each side."""
    image = widget.grab(area).toImage()
    width, height = image.width(), image.height()
    sides = [
        *((x, height // 2) for x in (0, 1, width - 2, width - 1)),
        *((width // 2, y) for y in (0, 1, height - 2, height - 1)),
    ]
    return all(image.pixelColor(x, y) == QColor(look.accent) for x, y in sides)


def row_of(view: QAbstractItemView) -> QRect:
    row = view.visualRect(view.currentIndex())
    return QRect(0, row.top(), view.viewport().width(), row.height())


@pytest.mark.parametrize(("scheme", "look"), LOOKS)
def test_a_page_has_the_ring_where_the_keyboard_brought_the_focus(reader: Reader, scheme: Scheme, look: Look) -> None:
    reader.window.menus.schemes[scheme].trigger()
    page = reader.window.panes.page
    reader.window.panes.tree.setFocus()
    QApplication.processEvents()
    before = page.viewport().geometry()
    assert not has_ring(page, page.rect(), look)
    reader.keys("F6")
    assert page.hasFocus()
    assert has_ring(page, page.rect(), look)
    assert page.viewport().geometry() == before  # nothing moves
    reader.click(page.viewport(), QPoint(5, 5))
    assert not has_ring(page, page.rect(), look)


@pytest.mark.parametrize(("scheme", "look"), LOOKS)
def test_a_link_has_the_ring(reader: Reader, scheme: Scheme, look: Look) -> None:
    reader.window.menus.schemes[scheme].trigger()
    page = reader.window.panes.page
    reader.keys("F6", "Tab")
    (line,) = page.selected_lines()
    assert has_ring(page.viewport(), line.adjusted(-2, -1, 2, 1), look)


@pytest.mark.parametrize(("scheme", "look"), LOOKS)
def test_rows_have_the_ring(reader: Reader, scheme: Scheme, look: Look) -> None:
    window = reader.window
    window.menus.schemes[scheme].trigger()
    window.stars.toggle(COMPETITION)
    reader.search("data")
    results = window.panes.results.get()
    reader.wait_until(lambda: results.facets.model().rowCount())
    QApplication.processEvents()
    lists: list[QAbstractItemView] = [window.panes.tree, window.panes.inspector.list, results.list, results.facets]
    for each in lists:
        each.setFocus(Qt.FocusReason.TabFocusReason)
        if not each.currentIndex().isValid() or each is results.facets:
            reader.press(each, Qt.Key.Key_Down)
        QApplication.processEvents()
        assert has_ring(each.viewport(), row_of(each), look), each
        window.search_box.setFocus()
        assert not has_ring(each.viewport(), row_of(each), look), each


@pytest.mark.parametrize(("scheme", "look"), LOOKS)
def test_buttons_and_tabs_have_the_ring(reader: Reader, scheme: Scheme, look: Look) -> None:
    window = reader.window
    window.menus.schemes[scheme].trigger()
    bar = window.panes.tabs.bar
    places: list[tuple[QWidget, Callable[[], QRect]]] = [
        (window.bar.export, window.bar.export.rect),
        (bar, lambda: bar.tabRect(0)),
    ]
    for widget, area in places:
        assert not has_ring(widget, area(), look)
        size = widget.sizeHint()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        assert widget.hasFocus()
        image = widget.grab(area()).toImage()
        middle = image.height() // 2
        assert [image.pixelColor(x, middle) for x in (0, 1)] == [QColor(look.accent)] * 2
        assert [image.pixelColor(image.width() // 2, y) for y in (0, 1)] == [QColor(look.accent)] * 2
        assert widget.sizeHint() == size


ROWS_OF_MENUS = [(0, "export"), (2, "light_scheme"), (2, "source_row")]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize(("scheme", "look"), LOOKS)
def test_the_current_row_of_a_menu_has_the_ring(
    reader: Reader, scheme: Scheme, look: Look, direction: Qt.LayoutDirection
) -> None:
    window = reader.window
    window.menus.schemes[scheme].trigger()
    window.menuBar().setLayoutDirection(direction)
    for place, name in ROWS_OF_MENUS:
        menu = window.menuBar().actions()[place].menu()
        menu.setLayoutDirection(direction)
        menu.popup(QPoint(0, 0))
        row = window.menus.all[[each.id for each in window.menus.rows()].index(name)]
        assert not has_ring(menu, menu.actionGeometry(row), look)
        menu.setActiveAction(row)
        assert has_ring(menu, menu.actionGeometry(row), look), name
        menu.close()


@pytest.mark.parametrize(("scheme", "look"), LOOKS)
def test_the_current_menu_of_the_menu_bar_has_the_ring(reader: Reader, scheme: Scheme, look: Look) -> None:
    reader.window.menus.schemes[scheme].trigger()
    bar = reader.window.menuBar()
    edit = bar.actions()[1]
    assert not has_ring(bar, bar.actionGeometry(edit), look)
    bar.setActiveAction(edit)
    assert has_ring(bar, bar.actionGeometry(edit), look)
    edit.menu().close()


@pytest.mark.parametrize(("scheme", "look"), LOOKS)
def test_the_current_row_of_a_combo_box_has_the_ground_of_the_accent(
    reader: Reader, scheme: Scheme, look: Look
) -> None:
    reader.window.menus.schemes[scheme].trigger()
    box = reader.window.bar.scope
    box.showPopup()
    QApplication.processEvents()
    rows = box.view()
    row = rows.visualRect(rows.currentIndex())
    ground = rows.viewport().grab(row).toImage().pixelColor(2, row.height() // 2)
    box.hidePopup()
    assert ground == QColor(look.accent)


@pytest.mark.parametrize("is_mirrored", [False, True], ids=["from the left", "from the right"])
def test_the_current_completion_has_an_edge_where_its_line_begins(reader: Reader, is_mirrored: bool) -> None:
    window = reader.window
    if is_mirrored:
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        window.appearance.apply()
        window.search_box.setFocus()
        QTest.keyClicks(window.search_box, "qual")
        reader.wait_until(lambda: window.search_box.completions is not None)
        completions = window.search_box.completions
        reader.keys("Down")
        row = completions.visualRect(completions.currentIndex())
        image = completions.viewport().grab(row).toImage()
        ends = [image.pixelColor(x, row.height() // 2) for x in (1, row.width() - 2)]
        assert [each == QColor(LIGHT.accent) for each in ends] == [not is_mirrored, is_mirrored]
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        window.appearance.apply()
