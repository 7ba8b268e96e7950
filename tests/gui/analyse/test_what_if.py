"""What if in the real window: ticks, sentences and scenarios, by keys and by mouse."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.gui.analyse.data_table import DataTableDialog
from qicbrowser.gui.analyse.field_dialog import FieldDialog
from qicbrowser.gui.analyse.map_page import MapQuestion
from qicbrowser.gui.analyse.pictures import svg
from qicbrowser.gui.analyse.take_away import TakeAway
from qicbrowser.gui.analyse.what_if import WhatIf
from qicbrowser.gui.analyse.what_if_model import Column
from qicbrowser.gui.looks.palettes import grade_colours, plain_tip
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell import translation
from qicbrowser.gui.shell.undo_actions import UndoActions
from tests.gui.window_driver import DEMONSTRATION, PLATFORM, Reader
from tests.other_reviews import write_three_reviews

LOW = "zamboni2020/5/grade/low"

_OWN_HEADINGS = {"Scenario", "Studies counted", "Ref.", "Themes", "Theme", "Cited", "Left"}
"""The headings of the program, which have no markup."""


@pytest.fixture
def what_if(reader: Reader) -> WhatIf:
    reader.window.resize(1400, 900)
    reader.click_theme(PLATFORM)
    reader.keys("Ctrl+Shift+I")
    QApplication.processEvents()
    return reader.window.analysis.map.get().what_if.get()


def row_of(what_if: WhatIf, text: str) -> int:
    model = what_if.counting
    return [model.index(row, 0).data() for row in range(model.rowCount())].index(text)


def choose(what_if: WhatIf, text: str) -> None:
    view = what_if.side.view
    view.setFocus()
    view.setCurrentIndex(what_if.counting.index(row_of(what_if, text), 0))


def box_of(what_if: WhatIf, text: str) -> QPoint:
    """The middle of the box of a row."""
    view, index = what_if.side.view, what_if.counting.index(row_of(what_if, text), 0)
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = view.visualRect(index)
    view.delegate.initStyleOption(option, index)
    return view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view).center()


def left(what_if: WhatIf) -> list[tuple[str, str]]:
    model = what_if.themes
    return [
        (model.index(row, Column.CITED).data(), model.index(row, Column.LEFT).data()) for row in range(model.rowCount())
    ]


def drawing(take_away: TakeAway) -> str:
    return bytes(svg(take_away._drawable().picture(), QApplication.font()).data()).decode()


def drawn(take_away: TakeAway) -> str:
    """The words of the picture."""
    return html.unescape(re.sub(r"\s+", " ", re.sub("<[^>]*>", " ", drawing(take_away))))


def save(reader: Reader, name: str) -> None:
    (dialog,) = [each for each in reader.window.findChildren(FieldDialog) if each.isVisible()]
    dialog.field.setText(name)
    dialog.accept()
    QApplication.processEvents()


def test_everything_counts_at_first(what_if: WhatIf) -> None:
    assert left(what_if) == [("7", "7"), ("5", "5"), ("3", "3"), ("6", "6")]
    assert what_if.side.count.text() == "13 of 13 studies and 27 of 27 appraisals count"
    assert not what_if.page.save.isEnabled()


def test_a_grade_is_left_out_with_space(what_if: WhatIf, reader: Reader) -> None:
    choose(what_if, "Low")
    reader.keys("Space")
    assert left(what_if) == [("7", "4"), ("5", "5"), ("3", "1"), ("6", "4")]
    assert what_if.side.count.text() == "10 of 13 studies and 19 of 27 appraisals count"
    assert reader.status.endswith("One study or none: Demonstration role")
    why = what_if.counting.index(row_of(what_if, "[17]"), what_if.counting.columnCount() - 1)
    assert why.data() == "by its grade"
    assert what_if.counting.spoken(row_of(what_if, "[17]")) == "Study 17, does not count, by its grade"
    reader.keys("Space")
    assert left(what_if)[0] == ("7", "7")


def test_a_study_is_left_out_with_the_mouse(what_if: WhatIf, reader: Reader) -> None:
    reader.click(what_if.side.view.viewport(), box_of(what_if, "[51]"))
    assert what_if.left_out == {"zamboni2020/ref/51"}
    assert left(what_if) == [("7", "7"), ("5", "4"), ("3", "2"), ("6", "6")]
    reader.click(what_if.side.view.viewport(), box_of(what_if, "[51]"))
    assert what_if.left_out == frozenset()


def test_a_theme_is_spoken_whole(what_if: WhatIf) -> None:
    what_if.toggle([LOW])
    row = what_if.themes.row_of(DEMONSTRATION)
    spoken = what_if.themes.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Demonstration role: 3 cited, 1 left. Would rest on one study, [71], in one stream only:"
        " Quantitative and mixed methods."
    )


def test_a_scenario_is_saved_compared_and_undone(what_if: WhatIf, reader: Reader) -> None:
    choose(what_if, "Low")
    reader.keys("Space", "Ctrl+S")
    save(reader, "Without low")
    (scenario,) = reader.library.scenarios.all()
    assert (scenario.name, scenario.left_out) == ("Without low", (LOW,))
    model = what_if.scenarios
    assert [[model.index(row, column).data() for column in range(6)] for row in range(2)] == [
        ["Everything the review cites", "7", "5", "3", "6", "13 of 13"],
        ["Without low", "4", "5", "1", "4", "10 of 13"],
    ]
    reader.window.menus.undo.trigger()
    assert reader.library.scenarios.all() == ()
    assert model.rowCount() == 1
    assert what_if.left_out == {LOW}
    assert what_if.page.choice.currentText() == "Not saved yet"
    reader.keys("Ctrl+1")
    reader.window.menus.redo.trigger()
    assert reader.window.panes.tabs.current is Tab.MAP
    assert what_if.page.choice.currentText() == "Without low"


def test_everything_is_counted_again(what_if: WhatIf, reader: Reader) -> None:
    choose(what_if, "High")
    reader.keys("Space", "Ctrl+0")
    assert what_if.left_out == frozenset()
    reader.click(what_if.side.none)
    assert {after for _, after in left(what_if)} == {"0"}
    reader.click(what_if.side.all)
    assert what_if.left_out == frozenset()


def test_a_scenario_is_renamed_and_deleted_by_keys(what_if: WhatIf, reader: Reader) -> None:
    what_if.toggle([LOW])
    what_if.save("Made up")
    what_if.page.scenarios.setFocus()
    what_if.page.scenarios.selectRow(1)
    reader.keys("F2")
    save(reader, "Another name")
    assert [each.name for each in reader.library.scenarios.all()] == ["Another name"]
    what_if.page.scenarios.setFocus()
    what_if.page.scenarios.selectRow(1)
    reader.keys("Delete")
    assert reader.library.scenarios.all() == ()
    reader.window.menus.undo.trigger()
    assert [each.name for each in reader.library.scenarios.all()] == ["Another name"]


def test_the_table_behind_it(what_if: WhatIf, reader: Reader) -> None:
    what_if.toggle([LOW])
    what_if.page.view.setFocus()
    reader.keys("T")
    (dialog,) = reader.window.findChildren(DataTableDialog)
    dialog.copy()
    dialog.close()
    rows = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert len(rows) == 1 + 27
    assert ["Demonstration role", "3", "1", "Qualitative and review", "[63]", "low", "left out by its grade"] in rows


def test_the_picture_names_the_scenario_as_the_readers(what_if: WhatIf, reader: Reader) -> None:
    take_away = reader.window.analysis.map.get().take_away
    assert "The reader" not in drawn(take_away)
    what_if.toggle([LOW])
    assert "The reader's choice of what counts, not saved as a scenario" in drawn(take_away)
    what_if.save("Without low")
    text = drawn(take_away)
    for expected in ("The reader's scenario “Without low”", "7 → 4", "3 → 1", "[17]", "Zamboni", "CC BY 4.0"):
        assert expected in text
    picture = take_away._drawable().picture()
    assert picture.description.splitlines()[0].startswith("Shared community of practice: 7 cited, 4 left.")
    take_away.copy()
    assert QApplication.clipboard().mimeData().hasImage()


def test_a_study_left_out_is_dashed_in_the_picture(what_if: WhatIf, reader: Reader) -> None:
    take_away = reader.window.analysis.map.get().take_away
    assert "stroke-dasharray" not in drawing(take_away)
    what_if.toggle([LOW])
    assert "stroke-dasharray" in drawing(take_away)


def tips_of(model: QAbstractItemModel) -> list[str]:
    """The tips of all cells and headings of a table."""
    tip, rows, columns = Qt.ItemDataRole.ToolTipRole, range(model.rowCount()), range(model.columnCount())
    tips = [model.index(row, column).data(tip) for row in rows for column in columns]
    tips += [model.headerData(column, Qt.Orientation.Horizontal, tip) for column in columns]
    tips += [model.headerData(row, Qt.Orientation.Vertical, tip) for row in rows]
    return [each for each in tips if each]


def test_markup_in_names_is_text_in_tips(what_if: WhatIf, reader: Reader) -> None:
    what_if.save("<b>Bold</b>")
    dialog = DataTableDialog("Table", AnswerTable(("Name",), (("<b>Bold</b>",),)), reader.window)
    shown = dialog.view.model()
    for model in (what_if.scenarios, what_if.counting, what_if.themes, reader.window.analysis.map.get().model, shown):
        unescaped = {tip for tip in tips_of(model) if not tip.startswith("<p style='white-space: pre-wrap'>")}
        assert unescaped <= _OWN_HEADINGS
    assert any("&lt;b&gt;Bold" in tip for tip in tips_of(what_if.scenarios))
    assert tips_of(shown) == [plain_tip("<b>Bold</b>")]


def test_the_map_comes_back_as_it_was(what_if: WhatIf, reader: Reader) -> None:
    map_tab = reader.window.analysis.map.get()
    what_if.toggle([LOW])
    assert what_if.side.isVisible()
    map_tab.page.ask(MapQuestion.STUDIES)
    assert map_tab.side.isVisible()
    assert map_tab.model.shown.studies == (7, 5, 3, 6)
    reader.keys("Ctrl+Shift+I")
    assert what_if.left_out == {LOW}


def test_enter_opens_the_theme(what_if: WhatIf, reader: Reader) -> None:
    reader.click_theme(DEMONSTRATION)
    assert reader.window.panes.tabs.current is Tab.MAP
    assert what_if.page.view.currentIndex().row() == what_if.themes.row_of(DEMONSTRATION)
    what_if.page.view.setFocus()
    reader.keys("Return")
    assert reader.window.panes.tabs.current is Tab.THEME
    assert reader.window.navigator.here.theme == DEMONSTRATION


def test_of_a_table_without_streams_and_grades_only_studies_are_left_out(
    what_if: WhatIf, reader: Reader, tmp_path: Path
) -> None:
    write_three_reviews(tmp_path / "three.sqlite")
    reader.library.reopen_evidence(tmp_path / "three.sqlite")
    reader.window.themes.reload()
    reader.window.navigator.go_to_branch("doe-2/1", stay=True)
    assert left(what_if) == [("4", "4")]
    rows = [what_if.counting.index(row, 0).data() for row in range(what_if.counting.rowCount())]
    assert "Low" not in rows
    for study in ("[9]", "[10a]", "[S3]"):
        choose(what_if, study)
        reader.keys("Space")
    assert left(what_if) == [("4", "1")]
    assert what_if.themes.spoken(0) == "Culture: 4 cited, 1 left. Would rest on one study, [46]."
    text = drawn(reader.window.analysis.map.get().take_away)
    assert "4 → 1" in text
    assert "Would rest on one study, [46]." in text


def test_what_if_is_mirrored_where_lines_run_from_the_right(what_if: WhatIf, reader: Reader) -> None:
    what_if.toggle([LOW])
    view = what_if.page.view
    cell = view.visualRect(what_if.themes.index(0, Column.STUDIES))
    assert cell.left() > view.visualRect(what_if.themes.index(0, Column.THEME)).right()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QApplication.processEvents()
        cell = view.visualRect(what_if.themes.index(0, Column.STUDIES))
        assert cell.right() < view.visualRect(what_if.themes.index(0, Column.THEME)).left()
        assert what_if.side.mapTo(reader.window, QPoint()).x() < what_if.page.mapTo(reader.window, QPoint()).x()
        image = view.viewport().grab(cell).toImage()
        filled = QColor(grade_colours(view.studies.look, what_if.themes.shown.grades[1], 3)[0])
        marks = [x for x in range(image.width()) if image.pixelColor(x, 18) == filled]
        assert min(marks) > image.width() / 3  # they follow the name of the stream, from the right
        reader.click(what_if.side.view.viewport(), box_of(what_if, "[51]"))
        assert "zamboni2020/ref/51" in what_if.left_out
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(params=translation.LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    translation.install(request.param)
    yield request.param
    translation.install("en")


def test_the_label_of_a_study_is_whole_however_long_the_reasons_are(language: str, what_if: WhatIf) -> None:
    view, index = what_if.side.view, what_if.counting.index(row_of(what_if, "[51]"), 0)
    assert view.columnWidth(0) >= view.sizeHintForIndex(index).width()


def test_of_many_themes_only_those_in_sight_are_worked_out(what_if: WhatIf) -> None:
    shown = what_if.themes.shown
    many = range(1, 10_001)
    large = shown._replace(
        themes=tuple(shown.themes[0]._replace(place=place, key=f"made/up/{place}") for place in many),
        cells={(place, shown.references[place % 13].place): next(iter(shown.cells.values())) for place in many},
        cited={place: [shown.references[place % 13].place] for place in many},
        studies=(1,) * 10_000,
    )
    what_if.show_map(large)
    QApplication.processEvents()
    what_if.toggle([LOW])
    QApplication.processEvents()
    assert 0 < what_if.themes.worked_out < 100
    assert what_if.counting.worked_out <= len(shown.references)


def test_a_name_that_cannot_be_saved_stays_in_its_dialog(what_if: WhatIf, reader: Reader) -> None:
    choose(what_if, "Low")
    reader.keys("Space")
    reader.lock_file()
    what_if.page.save.click()
    (dialog,) = [each for each in reader.window.findChildren(FieldDialog) if each.isVisible()]
    dialog.field.setText("Without & low")
    dialog.accept()
    assert dialog.isVisible()
    assert "Another program is using the file" in dialog.error.text()
    assert what_if.page.save.isEnabled()
    reader.unlock_file()
    dialog.accept()
    assert not dialog.isVisible()
    assert [each.name for each in reader.library.scenarios.all()] == ["Without & low"]
    assert reader.undo_steps[-1] == "save scenario “Without && low”"
    said: list[str] = []
    actions = reader.window.history.findChild(UndoActions)
    assert actions
    actions._announce = said.append
    reader.keys("Ctrl+Z", "Ctrl+Shift+Z")
    assert said == ["Undone: save scenario “Without & low”", "Redone: save scenario “Without & low”"]
