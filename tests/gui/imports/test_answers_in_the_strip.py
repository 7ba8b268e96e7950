"""Rules that are shown only for the tables that need them: grades in headings, raised letters, signs of marks."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from qicbrowser.domain.tables.grid import Grid
from qicbrowser.domain.tables.readings import StatementRole
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.gui.imports.import_window import ImportWindow
from tests.domain.tables.grids import grid
from tests.gui.imports.made_up import walking_file


def show(window: ImportWindow, table: Grid) -> None:
    window.show_source(walking_file(table))
    window.state.read_now()
    window.reading.cell.rules.setChecked(True)
    QApplication.processEvents()


def click(window: ImportWindow, box: QCheckBox) -> None:
    window.reading.rules_area.ensureWidgetVisible(box)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def press_space(box: QCheckBox) -> None:
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(box, Qt.Key.Key_Space)


def add(line: QLineEdit, text: str) -> None:
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def grades(window: ImportWindow) -> list[str]:
    return [cited.grade for row in window.state.reading.rows for cited in row.evidence if cited.grade]


def choose_in_grid_menu(window: ImportWindow, row: int, column: int, key: str) -> None:
    """Open the context menu of a cell and press the letter of a command, as the reader does."""
    view = window.reading.grid
    view.choose_place(row, column)
    view.customContextMenuRequested.emit(QPoint(20, 20))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, key)


graded = grid(
    [
        ["Theme", "High", "Low", "Remarks of the panel"],
        ["Made-up routine", "People walk on", "", "None yet"],
        ["Made-up chart", "", "People compare", "None yet"],
    ],
    heading_rows=1,
)


def test_headings_are_grades_or_not(window: ImportWindow, qtbot: QtBot) -> None:
    box = window.reading.rules.graded_headings
    assert not box.isVisible()
    show(window, graded)
    assert box.isVisible()
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    assert grades(window) == ["High", "Low"]
    assert [window.reading.grid.columns.choosers[n].currentText() for n in (0, 1)] == ["Theme", "Finding, graded High"]
    click(window, box)
    qtbot.waitUntil(lambda: window.state.reading.recipe.grades_in_headings is True)
    assert grades(window) == ["High", "Low"]
    press_space(box)
    qtbot.waitUntil(lambda: window.state.reading.recipe.grades_in_headings is False)
    assert (grades(window), box.isVisible()) == ([], True)
    assert window.reading.grid.columns.choosers[1].currentText() == "Finding"
    press_space(box)
    qtbot.waitUntil(lambda: grades(window) == ["High", "Low"])
    recipe = window.state.imported().tables[0].reading.recipe
    assert [plan.grade for plan in recipe.columns] == ["", "High", "Low", ""]
    assert (recipe.scale, recipe.scale_is_ordered) == (("Low", "High"), True)


def test_the_heading_of_a_column_is_made_its_grade(window: ImportWindow, qtbot: QtBot) -> None:
    table = grid(
        [["Theme", "Findings", "Emerging"], ["Made-up routine", "Walks", "Songs"], ["Made-up chart", "Steps", ""]],
        heading_rows=1,
    )
    show(window, table)
    columns = window.state.recipe.columns
    findings = (columns[0], columns[1], columns[2]._replace(holds=Holds.FINDING))
    window.state.change_recipe(window.state.recipe._replace(columns=findings))
    window.state.read_now()
    assert not window.reading.rules.graded_headings.isVisible()
    choose_in_grid_menu(window, 1, 2, "g")
    qtbot.waitUntil(lambda: grades(window) == ["Emerging"])
    assert window.reading.rules.grades.grades == ("Emerging",)
    assert window.reading.grid.columns.choosers[2].currentText() == "Finding, graded Emerging"
    choose_in_grid_menu(window, 1, 2, "g")
    qtbot.waitUntil(lambda: grades(window) == [])
    window.state.undo()
    qtbot.waitUntil(lambda: grades(window) == ["Emerging"])


def test_raised_letters_are_notes_or_words(window: ImportWindow, qtbot: QtBot) -> None:
    box = window.reading.rules.raised_letters
    assert not box.isVisible()
    show(window, grid([["Theme", "Mechanism"], ["Made-up routine", "People walk on^b^"]], heading_rows=1))
    assert box.isVisible()
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    assert box.text() == "superscript letters are notes"
    click(window, box)
    qtbot.waitUntil(lambda: window.state.reading.recipe.raised_letters_are_markers is True)
    assert window.state.reading.rows[0].statements[0].markers == ("b",)
    assert box.isVisible()
    press_space(box)
    qtbot.waitUntil(lambda: window.state.reading.recipe.raised_letters_are_markers is False)
    assert window.state.reading.rows[0].statements[0].text == "People walk onb"


marked = grid(
    [["Theme", "Made-up ward", "Made-up hall"], ["Made-up routine", "X", "+"], ["Made-up chart", "", "X"]],
    heading_rows=1,
)


def mark_roles(window: ImportWindow) -> list[StatementRole]:
    return [statement.role for row in window.state.reading.rows for statement in row.statements]


def test_a_mark_that_only_mentions_is_told_from_signs(window: ImportWindow, qtbot: QtBot) -> None:
    signs = window.reading.rules.signs
    assert not signs.plain.isVisible()
    show(window, marked)
    assert [plan.holds for plan in window.state.recipe.columns] == [Holds.THEME, Holds.MARKS, Holds.MARKS]
    assert window.reading.rules.signs_title.text() == "Signs in their column"
    assert signs.plain.isVisible()
    add(signs.plain.line, "X")
    add(signs.enablers.line, "+")
    note, enabler = StatementRole.NOTE, StatementRole.ENABLER
    qtbot.waitUntil(lambda: mark_roles(window) == [note, enabler, note])
    add(signs.barriers.line, "x")
    qtbot.waitUntil(lambda: mark_roles(window) == [StatementRole.BARRIER, enabler, StatementRole.BARRIER])
    assert signs.plain.texts == ()
    chip = signs.barriers.findChild(QToolButton)
    assert chip.accessibleName() == "Remove x"
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    add(signs.plain.line, "X")
    qtbot.waitUntil(lambda: mark_roles(window) == [note, enabler, note])
    recipe = window.state.imported().tables[0].reading.recipe
    assert (recipe.plain_signs, recipe.enabler_signs, recipe.barrier_signs) == (("X",), ("+",), ())


def test_a_sign_that_meant_nothing_can_become_a_sign(window: ImportWindow, qtbot: QtBot) -> None:
    show(window, marked)
    window.state.change_recipe(window.state.recipe._replace(nothing=("X",)))
    window.state.read_now()
    add(window.reading.rules.signs.barriers.line, "X")
    qtbot.waitUntil(lambda: mark_roles(window).count(StatementRole.BARRIER) == 2)
    assert window.state.recipe.nothing == ()


def test_a_column_of_numbers_is_not_called_after_studies(window: ImportWindow) -> None:
    chooser = window.reading.grid.columns.choosers[0]
    assert chooser.itemText(chooser.findData(Holds.COUNT)) == "Printed number"


@pytest.mark.parametrize("width", [900, 1400])
def test_no_box_of_the_strip_is_cut_off(window: ImportWindow, width: int) -> None:
    window.resize(width, 600)
    show(window, graded)
    rules = window.reading.rules
    for box in (rules.graded_headings, rules.sections, rules.unsigned):
        assert box.width() >= box.sizeHint().width()
        assert box.mapTo(rules, QPoint(box.width(), 0)).x() <= rules.width()
