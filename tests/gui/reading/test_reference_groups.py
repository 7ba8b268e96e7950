"""The list of references beside a theme: its own come first, with grades by stream and the themes that cite each."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from qicbrowser.gui.looks.palettes import LIGHT
from qicbrowser.gui.reading.reference_columns import HEADING_ROLE, SQUARES_ROLE, Column
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.services.citations.citations import attached
from qicbrowser.store.library import Library
from tests.gui.window_driver import COMPETITION, DEMONSTRATION, Reader


def groups(model: ReferenceModel) -> dict[str, list[str]]:
    """The labels of the references under each heading."""
    listed: dict[str, list[str]] = {}
    for row in range(model.rowCount()):
        if heading := model.index(row, 0).data(HEADING_ROLE):
            of_heading = listed.setdefault(heading[0], [])
            count = heading[1]
        else:
            of_heading.append(model.index(row, Column.NUMBER).data())
            assert len(of_heading) <= count
    return listed


def grades(model: ReferenceModel, label: str) -> list[str]:
    row = model.row_of(f"zamboni2020/ref/{label}")
    return [model.index(row, section).data() or "" for section in range(Column.GRADE, model.columnCount())]


def missing(reader: Reader) -> QLabel:
    [label] = [each for each in reader.window.panes.inspector.findChildren(QLabel) if "<a" in each.text()]
    return label


def attach(reader: Reader, number: int) -> None:
    item = {"type": "book", "title": "A made-up title", "author": [{"family": "Doe", "given": "A"}]}
    reader.window.history.do("attach", [attached(reader.library, f"zamboni2020/ref/{number}", item, "by hand")])


def test_references_of_the_theme_come_first(reader: Reader) -> None:
    model = reader.window.references
    reader.click_theme(COMPETITION)
    of_theme = ["[17]", "[47]", "[63]", "[66]", "[69]", "[72]"]
    elsewhere = ["[46]", "[50]", "[51]", "[67]", "[68]", "[70]", "[71]"]
    assert groups(model) == {"In this theme": of_theme, "Elsewhere in Table 5": elsewhere}
    model.sort(Column.NUMBER, Qt.SortOrder.DescendingOrder)
    assert groups(model) == {"In this theme": of_theme[::-1], "Elsewhere in Table 5": elsewhere[::-1]}
    model.show_filter(["70"])
    assert groups(model) == {"Elsewhere in Table 5": ["[70]"]}
    model.show_filter([])
    reader.click_theme(DEMONSTRATION)
    assert len(groups(model)["In this theme"]) == 3
    reader.window.navigator.go_to_branch("zamboni2020")
    assert model.heading_rows == []
    assert model.rowCount() == 13


def test_grades_stand_by_stream(reader: Reader) -> None:
    model = reader.window.references
    headings = [
        model.headerData(section, Qt.Orientation.Horizontal) for section in range(Column.GRADE, model.columnCount())
    ]
    assert headings == ["Quantitative and mixed methods", "Qualitative and review"]
    assert grades(model, "51") == ["M", "L"]
    assert grades(model, "72") == ["", "H"]
    assert grades(model, "47") == ["M", ""]


def test_squares_tell_which_themes_cite_a_reference(reader: Reader) -> None:
    model = reader.window.references
    squares = model.index(model.row_of("zamboni2020/ref/69"), Column.THEMES).data(SQUARES_ROLE)
    assert squares == (True, True, False, True)


def test_a_large_review_has_numbers_without_squares(qapp, large_library: Library) -> None:
    model = ReferenceModel(large_library.evidence)
    assert model.index(0, Column.THEMES).data(SQUARES_ROLE) is None
    assert model.most_squares == 0


def test_the_grade_of_a_selected_row_keeps_its_colour(reader: Reader) -> None:
    table = reader.window.panes.inspector.list
    reader.window.navigator.go_to_reference("zamboni2020/ref/69")
    QApplication.processEvents()
    index = table.model().index(table.currentIndex().row(), Column.GRADE)
    image: QImage = table.viewport().grab(table.visualRect(index)).toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert {LIGHT.grades[1], QColor(LIGHT.chosen).name()} <= colours


def test_keys_go_past_the_headings(reader: Reader) -> None:
    table = reader.window.panes.inspector.list
    reader.click_theme(COMPETITION)
    table.setFocus()
    reached = []
    for key in ("Home", "Down", "Down", "Down", "Down", "Down", "Down", "Up", "End", "Ctrl+Home", "Up"):
        reader.keys(key)
        reached.append(table.currentIndex().siblingAtColumn(Column.NUMBER).data())
    assert reached[:8] == ["[17]", "[47]", "[63]", "[66]", "[69]", "[72]", "[46]", "[72]"]
    assert reached[-1] == "[17]"


def test_a_click_on_a_heading_selects_nothing(reader: Reader) -> None:
    table = reader.window.panes.inspector.list
    reader.window.navigator.go_to_reference("zamboni2020/ref/69")
    heading = table.visualRect(table.model().index(0, 0))
    reader.click(table.viewport(), heading.center())
    assert reader.window.navigator.here.reference == "zamboni2020/ref/69"
    assert table.selected == ["zamboni2020/ref/69"]


def test_no_row_is_selected_when_no_reference_is_shown(reader: Reader) -> None:
    table = reader.window.panes.inspector.list
    reader.window.navigator.go_to_reference("zamboni2020/ref/69")
    assert table.selected == ["zamboni2020/ref/69"]
    reader.keys("Alt+Left")
    assert table.selected == []
    assert not table.currentIndex().isValid()
    reader.keys("Alt+Right")
    assert table.selected == ["zamboni2020/ref/69"]


def test_a_starred_reference_has_a_star_in_the_list(reader: Reader) -> None:
    model = reader.window.references
    assert reader.window.panes.inspector.list.isColumnHidden(Column.NOTES)
    reader.window.stars.toggle("zamboni2020/ref/69")
    assert model.index(model.row_of("zamboni2020/ref/69"), Column.NOTES).data() == "★"
    assert not reader.window.panes.inspector.list.isColumnHidden(Column.NOTES)


def test_missing_citations_are_named_once_and_counted_down(reader: Reader, qtbot: QtBot) -> None:
    model = reader.window.references
    label = missing(reader)
    assert label.isVisible()
    assert label.text().startswith("No citation yet for 13 references: the source table gives only their numbers. ")
    assert reader.window.panes.inspector.list.isColumnHidden(Column.STUDY)
    attach(reader, 69)
    assert label.text().startswith("No citation yet for 12 references: ")
    assert model.index(model.row_of("zamboni2020/ref/69"), Column.STUDY).data() == "Doe. A made-up title"
    assert model.index(model.row_of("zamboni2020/ref/17"), Column.STUDY).data() == "—"
    for row in range(13):
        attach(reader, int(reader.library.evidence.reference_lines(row + 1, 1)[0].label))
    assert not label.isVisible()
    reader.keys("Ctrl+Z")
    assert label.text().startswith("No citation yet for 1 reference: ")
    assert label.isVisible()


def test_the_link_beside_missing_citations_opens_the_file_to_attach(reader: Reader, qtbot: QtBot) -> None:
    label = missing(reader)
    reader.window.menus.attach_citations.setEnabled(False)  # no dialog
    with qtbot.waitSignal(reader.window.panes.inspector.attaching_wanted):
        below = label.height() - label.fontMetrics().height() // 2
        for x in range(4, label.width(), 12):
            reader.click(label, QPoint(x, below))


@pytest.mark.parametrize("width", [140, 240, 400])
def test_rows_are_painted_at_any_width(reader: Reader, width: int) -> None:
    inspector = reader.window.panes.inspector
    reader.window.panes.setSizes([300, 1400 - 300 - width, width])
    assert not inspector.list.grab().isNull()
    assert not inspector.list.isColumnHidden(Column.GRADE)
