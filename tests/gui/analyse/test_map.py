"""The map in the real window: what its cells say, by keys and by mouse."""

import csv
import io
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qicbrowser.domain.keys import LIBRARY
from qicbrowser.gui.analyse.data_table import DataTableDialog
from qicbrowser.gui.analyse.map_model import MARKS_ROLE
from qicbrowser.gui.analyse.map_page import MapQuestion
from qicbrowser.gui.analyse.map_tab import MapTab
from qicbrowser.gui.analyse.marks import Standing
from qicbrowser.gui.analyse.table_choice import TableChoice
from qicbrowser.gui.reading.views import Tab
from tests.gui.window_driver import COMPETITION, DEMONSTRATION, PLATFORM, Reader
from tests.other_reviews import BARE, SHARED, write_three_reviews


@pytest.fixture
def map_tab(reader: Reader) -> MapTab:
    reader.window.resize(1400, 900)
    reader.click_theme(PLATFORM)
    reader.keys("Ctrl+2")
    QApplication.processEvents()
    return reader.window.analysis.map.get()


def column_of(map_tab: MapTab, label: str) -> int:
    return [each.label for each in map_tab.model.shown.references].index(label)


def choose(map_tab: MapTab, theme: str, label: str) -> None:
    map_tab.view.setCurrentIndex(map_tab.model.index(map_tab.model.row_of(theme), column_of(map_tab, label)))


def test_the_counts_of_the_bundled_review(map_tab: MapTab) -> None:
    shown = map_tab.model.shown
    assert shown.studies == (7, 5, 3, 6)
    assert (len(shown.references), shown.appraisals) == (13, 27)
    assert map_tab.page.place.text() == "Zamboni et al. 2020, Table 5 · 4 themes, 13 studies, 27 appraisals"


def test_the_row_of_the_theme_in_the_tree_is_chosen_and_followed(map_tab: MapTab, reader: Reader) -> None:
    assert map_tab.view.hasFocus()
    assert map_tab.view.currentIndex().row() == map_tab.model.row_of(PLATFORM)
    reader.click_theme(DEMONSTRATION)
    assert reader.window.panes.tabs.current is Tab.MAP
    assert map_tab.view.currentIndex().row() == map_tab.model.row_of(DEMONSTRATION)


def test_a_cell_has_a_place_for_each_stream(map_tab: MapTab) -> None:
    choose(map_tab, PLATFORM, "51")
    marks = map_tab.view.currentIndex().data(MARKS_ROLE)
    assert [(mark.grade.name, mark.standing) for mark in marks] == [
        ("medium", Standing.CITED),
        ("low", Standing.CITED),
    ]
    choose(map_tab, COMPETITION, "69")
    first, second = map_tab.view.currentIndex().data(MARKS_ROLE)
    assert (first.standing, second.grade.name) == (Standing.ELSEWHERE, "medium")
    choose(map_tab, COMPETITION, "51")
    assert map_tab.view.currentIndex().data(MARKS_ROLE) == ()


def test_a_cell_is_spoken_whole(map_tab: MapTab, reader: Reader) -> None:
    choose(map_tab, PLATFORM, "51")
    spoken = "Platform for capacity building, 51: Quantitative and mixed methods medium and Qualitative and review low"
    assert map_tab.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == spoken
    assert reader.status == spoken
    cell = QAccessible.queryAccessibleInterface(map_tab.view)
    assert cell.text(QAccessible.Text.Name) == "Map of themes and studies"


def test_the_pane_at_the_right_shows_what_is_behind_a_cell(map_tab: MapTab, reader: Reader) -> None:
    choose(map_tab, PLATFORM, "51")
    text = map_tab.side.toPlainText()
    assert map_tab.side.isVisible()
    assert not reader.window.panes.inspector.isVisible()
    for words in (
        "[51]",
        "No citation yet",
        "Platform to refine skills",
        "high performing hospitals have less to gain",
    ):
        assert words in text
    reader.click_words(map_tab.side, "Demonstration role")
    assert reader.window.panes.tabs.current is Tab.THEME
    assert reader.window.navigator.here.theme == DEMONSTRATION


def test_keys_go_through_the_map_and_open_the_theme(map_tab: MapTab, reader: Reader) -> None:
    reader.keys("Ctrl+Home")
    assert (map_tab.view.currentIndex().row(), map_tab.view.currentIndex().column()) == (0, 0)
    reader.keys("End", "Down")
    assert (map_tab.view.currentIndex().row(), map_tab.view.currentIndex().column()) == (1, 12)
    reader.keys("Ctrl+End", "Up", "Return")
    assert reader.window.navigator.here.theme == DEMONSTRATION
    assert reader.window.panes.tabs.current is Tab.THEME


def test_plus_and_minus_change_the_size_of_the_cells(map_tab: MapTab, reader: Reader) -> None:
    lettered = map_tab.view.verticalHeader().sectionSize(0)
    reader.keys("-")
    assert map_tab.view.verticalHeader().sectionSize(0) < lettered
    reader.keys("+")
    assert map_tab.view.verticalHeader().sectionSize(0) == lettered


def test_the_table_behind_the_map(map_tab: MapTab, reader: Reader) -> None:
    reader.keys("T")
    (dialog,) = reader.window.findChildren(DataTableDialog)
    dialog.copy()
    rows = list(csv.reader(io.StringIO(QApplication.clipboard().text()), delimiter="\t"))
    dialog.close()
    assert len(rows) == 1 + 7 + 5 + 3 + 6
    assert ["Platform for capacity building", "[51]", "medium", "low"] in rows


def test_the_pointer_tints_its_row_and_column_and_shows_a_card(map_tab: MapTab) -> None:
    view = map_tab.view
    index = map_tab.model.index(1, column_of(map_tab, "51"))
    QTest.mouseMove(view.viewport(), view.visualRect(index).center())
    QApplication.processEvents()
    assert view.shared.hovered == index
    assert "Platform for capacity building" in view.card(index)
    assert view.card(map_tab.model.index(0, column_of(map_tab, "51"))) == ""


def test_a_click_on_a_title_opens_the_theme(map_tab: MapTab, reader: Reader) -> None:
    header = map_tab.view.verticalHeader()
    at = QPoint(20, header.sectionViewportPosition(3) + 5)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert reader.window.navigator.here.theme == COMPETITION


def test_studies_by_stream_and_grade(map_tab: MapTab, reader: Reader) -> None:
    map_tab.page.ask(MapQuestion.STREAMS)
    text = map_tab.page.streams.toPlainText()
    assert "All themes, each study once" in text
    reader.click_words(map_tab.page.streams, "Friendly competition")
    assert reader.window.navigator.here.theme == COMPETITION


def test_streams_are_written_when_they_come_into_sight(map_tab: MapTab, reader: Reader) -> None:
    page = map_tab.page
    reader.wait_until(lambda: "What stands out" in page.below.toPlainText())
    assert page.streams.toPlainText() == ""
    page.ask(MapQuestion.STREAMS)
    assert "All themes, each study once" in page.streams.toPlainText()
    assert "What stands out" in page.streams.toPlainText()
    page.ask(MapQuestion.STUDIES)
    page.theme_order.setCurrentIndex(2)
    page.order_changed.emit()
    assert page.streams.toPlainText().index("Friendly") > page.streams.toPlainText().index("Platform")
    page.ask(MapQuestion.STREAMS)
    assert page.streams.toPlainText().index("Friendly") < page.streams.toPlainText().index("Platform")


def test_other_orders_keep_the_chosen_cell(map_tab: MapTab) -> None:
    choose(map_tab, PLATFORM, "51")
    box = map_tab.page.study_order
    box.setCurrentIndex(1)
    box.activated.emit(1)
    shown = map_tab.model.shown
    assert shown.cited_for == tuple(sorted(shown.cited_for, reverse=True))
    current = map_tab.view.currentIndex()
    assert (shown.themes[current.row()].key, shown.references[current.column()].label) == (PLATFORM, "51")


def test_o_goes_through_the_orders_of_the_studies(map_tab: MapTab, reader: Reader) -> None:
    choose(map_tab, PLATFORM, "51")
    by_number = map_tab.model.shown.references
    reader.keys("O")
    assert reader.status == "Studies by themes"
    assert map_tab.model.shown.cited_for == (3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1)
    assert map_tab.view.currentIndex().column() == column_of(map_tab, "51")
    reader.keys("O")
    assert map_tab.model.shown.references[0].label == "72"
    reader.keys("O")
    assert reader.status == "Studies by number"
    assert map_tab.model.shown.references == by_number


def test_a_picture_has_every_cell_in_words_and_the_citation(map_tab: MapTab) -> None:
    picture = map_tab.take_away._drawable().picture()
    assert len(picture.description.splitlines()) == 21
    assert "Table 5. https://doi.org/10.1186/s13012-020-0978-z. CC BY 4.0." in picture.source[1]


def test_a_start_builds_no_map(reader: Reader) -> None:
    assert reader.window.analysis.map.existing is None


def test_what_stands_out_is_below_a_small_map(map_tab: MapTab, reader: Reader) -> None:
    below = map_tab.page.below
    reader.wait_until(lambda: "What stands out" in below.toPlainText())
    assert below.isVisible()
    assert "[51]" in below.toPlainText().partition("What stands out")[2]
    reader.click_words(below, "Platform for capacity building", last=True)
    assert reader.window.navigator.here.theme == PLATFORM
    assert reader.window.panes.tabs.current is Tab.THEME


def test_what_stands_out_is_on_the_page_of_a_review(reader: Reader) -> None:
    reader.window.navigator.go_to_branch("zamboni2020")
    page = reader.window.panes.overview.get()
    text = page.toPlainText().partition("What stands out")[2]
    assert "Platform for capacity building" in text
    reader.click_words(page, "Platform for capacity building", last=True)
    assert reader.window.navigator.here.theme == PLATFORM


def test_only_cells_in_sight_are_painted(map_tab: MapTab) -> None:
    shown = map_tab.model.shown
    many = range(1, 10_001)
    themes = tuple(shown.themes[0]._replace(place=place, key=f"made/up/{place}") for place in many)
    references = tuple(shown.references[0]._replace(place=place, key=f"made/ref/{place}") for place in range(1, 3_001))
    large = shown._replace(
        themes=themes,
        references=references,
        cells={(place, place % 3_000 + 1): next(iter(shown.cells.values())) for place in many},
        cited={place: [place % 3_000 + 1] for place in many},
        studies=(1,) * len(themes),
        cited_for=(4,) * len(references),
    )
    map_tab.model.show_map(large)
    QApplication.processEvents()
    view = map_tab.view
    view.itemDelegate().painted = 0
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    view.viewport().repaint()
    in_sight = (view.viewport().width() // view.columnWidth(0) + 2) * (
        view.viewport().height() // view.rowHeight(0) + 2
    )
    assert 0 < view.itemDelegate().painted <= 2 * in_sight


def test_of_many_themes_by_stream_those_in_sight_are_painted_first(map_tab: MapTab) -> None:
    page, shown = map_tab.page, map_tab.model.shown
    many, place = range(1, 131), shown.references[0].place
    themes = tuple(shown.themes[0]._replace(place=each, key=f"made/up/{each}", title=f"Theme {each}") for each in many)
    cells = {(each, place): next(iter(shown.cells.values())) for each in many}
    large = shown._replace(themes=themes, cells=cells, cited={each: [place] for each in many}, studies=(1,) * 130)
    page.ask(MapQuestion.STREAMS)
    QApplication.processEvents()
    page.streams.show_map(large)
    QApplication.sendPostedEvents()  # painted, before any timer
    assert "Theme 10" in page.streams.toPlainText()
    assert "Theme 100" not in page.streams.toPlainText()
    first = page.streams.viewport().grab().toImage()
    QApplication.processEvents()
    text = page.streams.toPlainText()
    assert page.streams.viewport().grab().toImage() == first
    assert "Theme 100" in text
    assert "All themes, each study once" in text
    assert "30 more themes are in the table behind it (T)." in text


def enlarge(map_tab: MapTab) -> None:
    """Show a made-up map of 60 themes and 120 studies, which meet where their numbers are the same."""
    shown = map_tab.model.shown
    cell = next(iter(shown.cells.values()))
    large = shown._replace(
        themes=tuple(shown.themes[0]._replace(place=place, key=f"made/up/{place}") for place in range(1, 61)),
        references=tuple(shown.references[0]._replace(place=place, key=f"made/ref/{place}") for place in range(1, 121)),
        cells={(place, place): cell for place in range(1, 61)},
        cited={place: [place] for place in range(1, 61)},
        studies=(1,) * 60,
        cited_for=(1,) * 60 + (0,) * 60,
    )
    map_tab.model.show_map(large)
    QApplication.processEvents()


def test_a_map_larger_than_its_pane_has_an_overview_with_a_frame_to_drag(map_tab: MapTab, reader: Reader) -> None:
    view, overview = map_tab.view, map_tab.view.overview
    reader.window.resize(1800, 900)
    QApplication.processEvents()
    assert not overview.isVisible()
    enlarge(map_tab)
    assert overview.isVisible()
    assert overview.accessibleName() == "Overview of the map"
    picture = overview.picture
    assert overview.rect().contains(picture)
    assert picture.width() <= 240
    assert picture.height() <= 80
    assert overview.frame.topLeft() == picture.topLeft()
    assert abs(overview.frame.width() / picture.width() - view.viewport().width() / (120 * view.columnWidth(0))) < 0.02
    QTest.mousePress(overview, Qt.MouseButton.LeftButton, pos=picture.topLeft())
    QTest.mouseMove(overview, picture.bottomRight())
    QTest.mouseRelease(overview, Qt.MouseButton.LeftButton, pos=picture.bottomRight())
    assert view.horizontalScrollBar().value() == view.horizontalScrollBar().maximum()
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert overview.frame.bottomRight() == picture.bottomRight()
    map_tab.page.only_found.toggled.emit(False)  # the map of the table comes back
    QApplication.processEvents()
    assert not overview.isVisible()


def test_the_overview_shows_where_studies_are_cited(map_tab: MapTab) -> None:
    enlarge(map_tab)
    overview = map_tab.view.overview
    pixels = {}
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        map_tab.view.setLayoutDirection(direction)
        QApplication.processEvents()
        image, picture = overview.grab(overview.picture).toImage(), overview.picture
        at = QPoint(round(40.5 / 120 * picture.width()), round(40.5 / 60 * picture.height()))
        other = QPoint(picture.width() - 1 - at.x(), at.y())
        near = [QPoint(-1, 0), QPoint(0, 0), QPoint(1, 0)]
        pixels[direction] = [
            any(image.pixelColor(place + step) == QColor(map_tab.view.shared.look.edge) for step in near)
            for place in (at, other)
        ]
    assert list(pixels.values()) == [[True, False], [False, True]]


def test_beyond_the_last_heading_is_the_page(map_tab: MapTab, reader: Reader) -> None:
    reader.window.resize(1800, 900)
    QApplication.processEvents()
    header = map_tab.view.horizontalHeader()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        map_tab.view.setLayoutDirection(direction)
        QApplication.processEvents()
        beyond = header.viewport().width() - header.length()
        assert beyond > 20
        x = header.length() + beyond // 2 if direction is Qt.LayoutDirection.LeftToRight else beyond // 2
        image = header.viewport().grab().toImage()
        assert image.pixelColor(x, 5) == QColor(map_tab.view.shared.look.page)


def test_large_text_in_a_small_window_has_all_parts_one_below_another(map_tab: MapTab, reader: Reader) -> None:
    reader.window.appearance.resize_text(9)
    reader.window.resize(900, 600)
    QApplication.processEvents()
    page = map_tab.page
    tools = [page.tools.itemAt(place).widget() for place in range(page.tools.count())]
    parts = [tools[-1], page.title, page.place, page.legend, page.view]
    places = [QRect(part.mapTo(page, QPoint()), part.size()) for part in parts]
    for above, below in pairwise(places):
        assert above.bottom() < below.top()
    assert page.place.height() >= page.place.heightForWidth(page.place.width())
    assert page.view.viewport().height() >= 2 * page.view.rowHeight(0)


def test_words_of_the_legend_are_beside_their_marks_where_lines_run_from_the_right(map_tab: MapTab) -> None:
    legend = map_tab.page.legend
    legend.resize(900, 60)
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        legend.setLayoutDirection(direction)
        pictures.append(legend.grab().toImage())
    size = legend.fontMetrics()
    mark = max(size.height() + 6, 22) - 4
    words = size.horizontalAdvance("Quantitative and mixed methods")
    at_left = pictures[0].copy(mark + 6, 2, words, mark)
    at_right = pictures[1].copy(900 - mark - 6 - words, 2, words, mark)
    assert at_left == at_right


def test_only_the_themes_that_a_search_found(map_tab: MapTab, reader: Reader) -> None:
    assert not map_tab.page.only_found.isVisible()
    reader.search("loafing")
    assert map_tab.page.only_found.isVisible()
    found = reader.window.live_search.theme_keys()
    assert 0 < len(found) < 4
    reader.click(map_tab.page.only_found, QPoint(8, map_tab.page.only_found.height() // 2))
    assert tuple(theme.key for theme in map_tab.model.shown.themes) == found
    reader.keys("Ctrl+K", "Delete")
    reader.wait_until(lambda: not reader.window.live_search.text)
    assert len(map_tab.model.shown.themes) == 4
    assert not map_tab.page.only_found.isVisible()


def test_a_change_of_the_readers_file_does_not_read_the_map_again(map_tab: MapTab, reader: Reader) -> None:
    shown = map_tab._whole
    reader.window.menus.star_theme.trigger()
    assert map_tab._whole is shown
    reader.window.themes.modelReset.emit()
    assert map_tab._whole is not shown


def test_the_map_of_a_review_or_the_library_is_that_of_its_first_table(map_tab: MapTab, reader: Reader) -> None:
    for branch in ("zamboni2020", LIBRARY, "zamboni2020/5"):
        reader.window.navigator.go_to_branch(branch, stay=True)
        assert map_tab.model.shown.key == "zamboni2020/5"


def test_several_tables_of_a_review_can_be_chosen(map_tab: MapTab, reader: Reader, tmp_path: Path) -> None:
    choice = map_tab.page.findChild(TableChoice)
    assert not choice.isVisible()
    write_three_reviews(tmp_path / "three.sqlite")
    reader.library.reopen_evidence(tmp_path / "three.sqlite")
    reader.window.themes.reload()
    assert not choice.isVisible()
    reader.window.navigator.go_to_theme(SHARED, stay=True)
    assert choice.isVisible()
    names = [choice.itemText(at) for at in range(choice.count())]
    assert names == ["Without a label", "Table S3: Made-up factors"]
    assert choice.currentText() == "Table S3: Made-up factors"
    choice.setFocus()
    reader.keys("Up")
    assert reader.window.panes.tabs.current is Tab.MAP
    assert reader.window.navigator.here.branch == "doe/table"
    assert [theme.key for theme in map_tab.model.shown.themes] == [BARE]
    assert choice.isVisible()
    assert map_tab.page.empty.text() == "This table names no studies, so there is nothing to map."


def test_who_has_notes_is_told_once_where_they_are(reader: Reader) -> None:
    reader.click_theme(PLATFORM)
    reader.keys("Ctrl+Shift+T")
    reader.type("mine")
    reader.window.note_writing.flush()
    reader.keys("Escape")
    reader.window.menus.show_map.trigger()
    assert reader.status == "The list of your notes has the key Ctrl+6 now."
    reader.restart()
    reader.window.menus.show_map.trigger()
    assert "Ctrl+6" not in reader.status
