"""The list of references: sorted by its headings, filtered as one types; the reference shown stays selected."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStyleOptionHeader, QToolButton
from pytestqt.qtbot import QtBot

from qicbrowser.gui.reading.reference_columns import Column, abbreviated
from qicbrowser.gui.reading.reference_inspector import ReferenceInspector
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.reference_order import CitationSummary
from qicbrowser.services.citations.citations import attached
from qicbrowser.store.library import Library
from tests.gui.window_driver import Reader

UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
KNOWN = {
    "zamboni2020/ref/69": ("Ødegård", 2010, "Peer pressure"),
    "zamboni2020/ref/46": ("van der Berg", 2019, "Coaching"),
    "zamboni2020/ref/17": ("Zeno", 2001, "Coaches"),
}


def line(author: str, year: int, title: str) -> CitationSummary:
    return CitationSummary(f"{author} {year}. {title}", author.lower(), year, f"{author} {title} {year}".lower())


@pytest.fixture
def model(qapp, library: Library) -> ReferenceModel:
    model = ReferenceModel(library.evidence)
    model.show_citations({key: line(*known) for key, known in KNOWN.items()})
    return model


def listed(model: ReferenceModel) -> list[int]:
    rows = [row for row in range(model.rowCount()) if row not in model.heading_rows]
    return [int(model.index(row, Column.NUMBER).data().strip("[]")) for row in rows]


def test_the_model_is_valid_sorted_and_filtered(qtmodeltester, large_library: Library, qapp) -> None:
    model = ReferenceModel(large_library.evidence)
    first = large_library.evidence.reference_lines(1, 1)[0].key
    model.show_citations({first: line("Berg", 2019, "T")})
    model.show_notes({first: 2})
    model.show_found(lambda lines: [line.key for line in lines if line.key.endswith("9")])
    for column in Column:
        for order in (DOWN, UP):
            model.sort(column, order)
            qtmodeltester.check(model)
            assert len(set(listed(model))) == model.rowCount() == 120
    model.show_filter(("berg",))
    qtmodeltester.check(model)
    assert model.rowCount() == 1
    model.show_filter(("nobody",))
    qtmodeltester.check(model)
    assert model.rowCount() == 0


def test_notes_on_themes_are_not_counted_on_references(model: ReferenceModel) -> None:
    model.show_notes({"zamboni2020/5/friendly-competition": 2})
    assert model.is_empty(Column.NOTES)
    model.show_notes({"zamboni2020/5/friendly-competition": 2, "zamboni2020/ref/69": 1})
    assert not model.is_empty(Column.NOTES)


def test_what_has_not_changed_is_not_shown_again(model: ReferenceModel) -> None:
    """One signal per refresh of the notes and stars, and none where they are as before: each sizes columns."""
    sized: list[int] = []
    model.columns_changed.connect(lambda: sized.append(model.without_citation))
    for stars in ((), ("zamboni2020/ref/69",), ("zamboni2020/ref/69", "zamboni2020/5/friendly-competition")):
        model.show_notes({"zamboni2020/ref/46": 2}, stars)
    assert len(sized) == 2
    before = model.without_citation
    model.show_citations(
        {key: line(*known) for key, known in KNOWN.items()} | {"zamboni2020/ref/63": line("A", 1, "T")}
    )
    assert sized == [before, before, before - 1]


def test_by_number(model: ReferenceModel) -> None:
    numbers = [17, 46, 47, 50, 51, 63, 66, 67, 68, 69, 70, 71, 72]
    assert listed(model) == numbers
    model.sort(Column.NUMBER, DOWN)
    assert listed(model) == numbers[::-1]
    assert model.row_of("zamboni2020/ref/17") == 12


def test_sorted_by_author_or_year_unknown_ones_come_last(model: ReferenceModel) -> None:
    model.sort(Column.STUDY, UP)
    assert listed(model)[:5] == [69, 46, 17, 47, 50]
    model.sort(Column.STUDY, DOWN)
    assert listed(model)[:3] == [17, 46, 69]
    model.sort(Column.YEAR, UP)
    assert listed(model)[:3] == [17, 69, 46]
    model.sort(Column.YEAR, DOWN)
    assert listed(model)[:3] == [46, 69, 17]


def test_by_grade_and_number_of_themes(model: ReferenceModel) -> None:
    for stream, letters in ((Column.GRADE, {"M", ""}), (Column.GRADE + 1, {"H", "M", "L", ""})):
        model.sort(stream, DOWN)
        grades = [model.index(row, stream).data() or "" for row in range(model.rowCount())]
        assert grades == sorted(grades, key=["H", "M", "L", ""].index)
        assert set(grades) == letters
    model.sort(Column.THEMES, DOWN)
    themes = [model.index(row, Column.THEMES).data() for row in range(model.rowCount())]
    assert themes == sorted(themes, reverse=True)
    tip = model.index(model.row_of("zamboni2020/ref/51"), Column.GRADE + 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "Qualitative and review: low" in tip


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["6"], [63, 66, 67, 68, 69]),
        (["69"], [69]),
        (["coach"], [17, 46]),
        (["berg", "2019"], [46]),
        (["20"], [17, 46, 69]),
        (["berg", "zeno"], []),
        ([], [17, 46, 47, 50, 51, 63, 66, 67, 68, 69, 70, 71, 72]),
    ],
)
def test_filtered(model: ReferenceModel, words: list[str], found: list[int]) -> None:
    model.show_filter(words)
    assert listed(model) == found


def test_a_citation_attached_later_finds_its_place(model: ReferenceModel) -> None:
    model.sort(Column.YEAR, DOWN)
    model.show_citations({"zamboni2020/ref/50": line("New", 2022, "T")})
    assert listed(model)[0] == 50


def attach(reader: Reader, key: str, author: str, year: int, title: str) -> None:
    item = {
        "type": "book",
        "title": title,
        "author": [{"family": author, "given": "A"}],
        "issued": {"date-parts": [[year]]},
    }
    reader.window.history.do("attach", [attached(reader.library, key, item, "by hand")])


def numbers(reader: Reader) -> list[int]:
    return listed(reader.window.references)


def test_a_click_on_a_heading_sorts_and_the_reference_shown_stays_selected(reader: Reader, qtbot: QtBot) -> None:
    for key, known in KNOWN.items():
        attach(reader, key, *known)
    inspector = reader.window.panes.inspector
    reader.window.navigator.go_to_reference("zamboni2020/ref/69")
    header = inspector.list.horizontalHeader()
    reader.window.panes.setSizes([300, 500, 600])
    assert not inspector.list.isColumnHidden(Column.YEAR)

    def click(column: Column) -> None:
        at = QPoint(header.sectionViewportPosition(column) + 8, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)

    click(Column.STUDY)
    assert numbers(reader)[:3] == [46, 17, 69] or numbers(reader)[:3] == [69, 46, 17]
    click(Column.YEAR)
    click(Column.YEAR)
    assert set(numbers(reader)[:3]) == {46, 69, 17}
    assert numbers(reader)[0] == 46
    chosen = inspector.list.selectionModel().selectedRows()
    assert [index.data() for index in chosen] == ["[69]"]
    assert reader.window.navigator.here.reference == "zamboni2020/ref/69"


def test_the_filter_is_typed_left_and_cleared_with_keys(reader: Reader) -> None:
    attach(reader, *("zamboni2020/ref/69", "Ødegård", 2010, "Peer pressure"))
    inspector = reader.window.panes.inspector
    inspector.filter.setFocus()
    reader.type("PEER degard 2010")
    assert numbers(reader) == [69]
    reader.keys("Return", "Home")
    assert inspector.list.hasFocus()
    assert reader.window.navigator.here.reference == "zamboni2020/ref/69"
    inspector.filter.setFocus()
    reader.keys("Escape")
    assert len(numbers(reader)) == 13
    assert reader.window.navigator.here.reference == "zamboni2020/ref/69"


def test_a_narrow_list_keeps_numbers_and_grades(qtbot: QtBot, model: ReferenceModel) -> None:
    inspector = ReferenceInspector(model)
    qtbot.addWidget(inspector)
    inspector.resize(600, 400)
    inspector.show()
    inspector.fit()
    hidden = inspector.list.isColumnHidden
    assert [column for column in Column if hidden(column)] == [Column.NOTES]  # there are none
    model.show_notes({"zamboni2020/ref/69": 1})
    assert not any(map(hidden, range(model.columnCount())))
    inspector.resize(140, 400)
    qtbot.waitUntil(lambda: hidden(Column.THEMES))
    assert [column for column in Column if not hidden(column)] == [Column.NUMBER, Column.GRADE]
    assert not hidden(Column.GRADE + 1)
    inspector.resize(600, 400)
    model.show_citations({})
    assert [column for column in Column if hidden(column)] == [Column.STUDY, Column.YEAR]  # none is known
    header = inspector.list.horizontalHeader()
    assert header.sectionSize(Column.GRADE) > 2 * inspector.list.rowHeight(0)


def test_the_keyboard_sorts_and_keeps_the_reference_shown(reader: Reader, qtbot: QtBot) -> None:
    inspector = reader.window.panes.inspector
    inspector.list.setFocus()
    reader.window.navigator.go_to_reference("zamboni2020/ref/46")
    for keys, first in (("n", "[69]"), ("g", "[46]"), ("n", "[17]")):
        at = QPoint(5, 5)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, inspector.list.mapToGlobal(at))
        QApplication.sendEvent(inspector.list.viewport(), event)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        QTest.keyClicks(QApplication.activePopupWidget(), keys)
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
        assert inspector.list.model().index(1, Column.NUMBER).data() == first
        assert inspector.list.currentIndex().siblingAtColumn(Column.NUMBER).data() == "[46]"


def test_the_filter_is_cleared_with_its_button(reader: Reader) -> None:
    filter_line = reader.window.panes.inspector.filter
    filter_line.setFocus()
    reader.type("70")
    assert numbers(reader) == [70]
    [button] = filter_line.findChildren(QToolButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert filter_line.text() == ""
    assert len(numbers(reader)) == 13


def test_a_filter_without_matches_shows_a_message(reader: Reader) -> None:
    inspector = reader.window.panes.inspector
    inspector.filter.setFocus()
    reader.type("nobody")
    [message] = [
        label for label in inspector.findChildren(QLabel) if label.text().startswith("No matching references. ")
    ]
    assert message.isVisible()
    reader.keys("Escape")
    assert not message.isVisible()
    assert len(numbers(reader)) == 13


@pytest.mark.parametrize(
    ("names", "short"),
    [
        (["Quantitative and mixed methods", "Qualitative and review"], ["Quant.", "Quali."]),
        (["Randomised trials", "Randomised crossover studies"], ["tria.", "cros."]),
        (["Trials", "Cohorts", "Views"], ["Tria.", "Coho.", "Views"]),
        (["Grade"], ["Grade"]),
        (["", ""], ["", ""]),
        ([], []),
    ],
)
def test_short_names_of_streams_tell_them_apart(names: list[str], short: list[str]) -> None:
    assert abbreviated(names) == short


def test_headings_of_narrow_columns_are_short_names(reader: Reader) -> None:
    table = reader.window.panes.inspector.list
    header = table.horizontalHeader()

    def shown() -> list[str]:
        texts = []
        for section in range(Column.GRADE, table.model().columnCount()):
            option = QStyleOptionHeader()
            header.initStyleOptionForIndex(option, section)
            texts.append(option.text)
        return texts

    reader.window.resize(1920, 1080)
    assert shown() == ["Quantitative and mixed methods", "Qualitative and review"]
    reader.window.resize(900, 600)
    assert shown() == ["Quant.", "Quali."]
    for section, name in enumerate(shown(), Column.GRADE):
        assert header.fontMetrics().horizontalAdvance(name) <= header.sectionSize(section)
