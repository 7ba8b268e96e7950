"""Hits and facets stay readable where they have no room side by side."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from qicbrowser.domain.records import Span
from qicbrowser.gui.search.facet_model import Column
from qicbrowser.gui.search.query_chips import Chip
from qicbrowser.gui.search.query_line import QueryLine
from qicbrowser.gui.search.results_pane import ResultsPane
from tests.gui.window_driver import Reader


def results(reader: Reader) -> ResultsPane:
    return reader.window.panes.results.existing


def link(reader: Reader, text: str) -> QToolButton | None:
    buttons = results(reader).query_line.findChildren(QToolButton)
    return next((button for button in buttons if button.text() == text and button.isVisible()), None)


def letters(width: int, of: ResultsPane) -> float:
    return width / of.fontMetrics().horizontalAdvance("n")


@pytest.mark.parametrize("size", [(900, 600), (1024, 768), (1400, 840)])
@pytest.mark.parametrize("steps", [0, 2, 9], ids=["100%", "122%", "200%"])
def test_a_hit_has_room_for_twenty_letters_and_a_facet_for_twelve(
    reader: Reader, size: tuple[int, int], steps: int
) -> None:
    window = reader.window
    window.appearance.resize_text(steps)
    window.resize(*size)
    reader.search("competition")
    reader.place()
    pane = results(reader)
    assert letters(pane.list.width(), pane) >= 19  # and the scroll bar
    if not pane.facets.isVisible():
        reader.click(link(reader, "Narrow…"))
    assert pane.facets.isVisible()
    assert letters(pane.facets.columnWidth(Column.LABEL), pane) >= 12


def test_a_link_switches_between_hits_and_facets(reader: Reader) -> None:
    window = reader.window
    window.resize(900, 600)
    window.menus.show_references.setChecked(True)
    reader.search("competition")
    reader.place()
    pane = results(reader)
    assert pane.list.isVisible()
    assert not pane.facets.isVisible()
    reader.click(link(reader, "Narrow…"))
    assert QApplication.focusWidget() is pane.facets
    assert not pane.list.isVisible()
    barrier = pane.facets.model().index(1, 0, pane.facets.model().index(0, 0))
    area = pane.facets.visualRect(barrier)
    reader.click(pane.facets.viewport(), area.topLeft() + QPoint(4, 4))
    assert window.live_search.text.strip() == "competition in:barrier"
    reader.click(link(reader, "Show hits"))
    assert pane.list.isVisible()
    assert QApplication.focusWidget() is pane.list


def test_the_next_search_begins_with_its_hits(reader: Reader) -> None:
    reader.window.resize(900, 600)
    reader.window.menus.show_references.setChecked(True)
    reader.search("competition")
    reader.click(link(reader, "Narrow…"))
    reader.keys("Ctrl+K", "Escape")
    assert not results(reader).isVisible()
    reader.search("data")
    assert results(reader).list.isVisible()


def test_a_wide_window_shows_both_without_a_link(reader: Reader) -> None:
    reader.search("competition")
    reader.place()
    assert results(reader).list.isVisible()
    assert results(reader).facets.isVisible()
    assert link(reader, "Narrow…") is None
    assert link(reader, "Export these…") is not None


def test_the_words_of_a_link_on_a_line_of_its_own_begin_where_the_chips_do(qapp: QApplication) -> None:
    line = QueryLine()
    pieces = [("competition", Span(0, 11)), ("or", None), ("communities", Span(15, 26))]
    line.show_query("4 passages in 2 themes", "", pieces, exportable=True)
    line.show()
    begun = set()
    for width in range(160, 420, 20):
        line.resize(width, 100)
        qapp.processEvents()
        export = next(each for each in line.findChildren(QToolButton) if each.text() == "Export these…")
        others = [each for each in line.findChildren(QWidget) if each.isVisible() and each is not export]
        if all(each.y() != export.y() for each in others):
            inset = (export.width() - export.fontMetrics().horizontalAdvance(export.text())) // 2
            begun.add(export.x() + inset)
    assert begun == {min(chip.x() for chip in line.findChildren(Chip))}
