"""The rules below the grid: each answer is read at once."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qicbrowser.domain.tables.readings import StatementRole
from qicbrowser.domain.tables.recipe import CitationForm
from qicbrowser.gui.imports.import_window import ImportWindow


def barriers(window: ImportWindow) -> list[str]:
    statements = (each for row in window.state.reading.rows for each in row.statements)
    return [each.text for each in statements if each.role is StatementRole.BARRIER]


def test_a_word_for_barriers_is_added_and_removed(window: ImportWindow, qtbot: QtBot) -> None:
    field = window.reading.rules.barriers
    assert field.texts == ("Barrier",)
    QTest.keyClicks(field.line, "Hindered by")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "too many messages" in barriers(window))
    assert [chip.accessibleName() for chip in field.chips] == ["Remove Barrier", "Remove Hindered by"]
    field.chips[1].setFocus()
    QTest.keyClick(field.chips[1], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "too many messages" not in barriers(window))
    assert field.line.hasFocus()


def test_grades_are_put_in_order_by_keys(window: ImportWindow, qtbot: QtBot) -> None:
    grades = window.reading.rules.grades
    assert grades.grades == ("Low", "Moderate", "high")
    grades.list.setCurrentRow(2)
    QTest.keyClick(grades.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.state.reading.recipe.scale == ("Low", "high", "Moderate"))
    assert grades.list.currentRow() == 1
    QTest.keyClicks(grades.line, "unclear")
    QTest.keyClick(grades.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.state.reading.recipe.scale == ("Low", "high", "Moderate", "unclear"))
    assert window.state.recipe.scale_is_ordered is True
    grades.unknown.click()
    qtbot.waitUntil(lambda: window.state.reading.recipe.scale_is_ordered is False)


def test_a_question_that_is_not_answered_is_neither_yes_nor_no(window: ImportWindow, qtbot: QtBot) -> None:
    box = window.reading.rules.unsigned
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    box.click()
    qtbot.waitUntil(lambda: window.state.reading.recipe.unsigned_are_enablers is True)
    box.click()
    qtbot.waitUntil(lambda: window.state.reading.recipe.unsigned_are_enablers is False)


def test_other_citations_are_read(window: ImportWindow, qtbot: QtBot) -> None:
    assert window.result.tabText(2) == "References 7"
    window.reading.rules.citations[CitationForm.AUTHOR_YEAR].click()
    qtbot.waitUntil(lambda: window.state.reading.recipe.citations == (CitationForm.NONE,))
    assert window.result.tabText(2) == "References 0"


def test_a_row_more_of_headings(window: ImportWindow, qtbot: QtBot) -> None:
    rules = window.reading.rules
    rules.heading_rows.setValue(3)
    qtbot.waitUntil(lambda: window.reading.grid.grid_model.rowCount() == 3)
    assert window.foot.start.text() == "Import 3 themes"
    assert "Shared routine" in window.reading.grid.grid_model.heading(0)[-1]
