"""The rules below the grid: each answer is read at once."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qicbrowser.domain.tables.grid import Grid
from qicbrowser.domain.tables.readings import StatementRole
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Holds, RowKind
from qicbrowser.gui.imports.import_window import ImportWindow
from tests.gui.imports.made_up import cell, walking_file


def barriers(window: ImportWindow) -> list[str]:
    statements = (each for row in window.state.reading.rows for each in row.statements)
    return [each.text for each in statements if each.role is StatementRole.BARRIER]


def test_a_word_for_barriers_is_added_and_removed(window: ImportWindow, qtbot: QtBot) -> None:
    field = window.reading.rules.signs.barriers
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


def signed(*signs: str) -> Grid:
    """A table whose sign column has these words."""
    lines = [("Theme", "Factor", "+ / -"), *((f"Made-up {n}", f"Factor {n}", sign) for n, sign in enumerate(signs))]
    cells = [
        cell(row, column, text, is_heading=row == 0)
        for row, line in enumerate(lines)
        for column, text in enumerate(line)
    ]
    return Grid("4", "Made-up signs", len(lines), 3, tuple(cells), heading_rows=1)


def test_words_for_both_are_added(window: ImportWindow, qtbot: QtBot) -> None:
    field = window.reading.rules.signs.mixed
    QTest.keyClicks(field.line, "Hindered by")
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.state.reading.recipe.mixed_prefixes == ("Hindered by",))
    statements = (each for row in window.state.reading.rows for each in row.statements)
    assert [each.text for each in statements if each.role is StatementRole.MIXED] == ["too many messages"]


def test_a_word_of_one_sign_is_no_longer_one_of_another(window: ImportWindow, qtbot: QtBot) -> None:
    signs = window.reading.rules.signs
    QTest.keyClicks(signs.enablers.line, "barrier")
    QTest.keyClick(signs.enablers.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: signs.enablers.texts == ("barrier",) and signs.barriers.texts == ())
    assert barriers(window) == []


def test_what_the_words_of_a_sign_column_mean_is_shown_and_changed(window: ImportWindow, qtbot: QtBot) -> None:
    window.show_source(walking_file(signed("Yes", "No", "Yes", "Partly")))
    columns = (ColumnPlan(Holds.THEME), ColumnPlan(Holds.CONTEXT), ColumnPlan(Holds.SIGN))
    window.state.change_recipe(window.state.recipe._replace(columns=columns))
    window.state.read_now()
    rules = window.reading.rules
    assert rules.signs_title.text() == "Signs in their column"
    for field, word in ((rules.signs.enablers, "Yes"), (rules.signs.barriers, "No"), (rules.signs.mixed, "Partly")):
        QTest.keyClicks(field.line, word)
        QTest.keyClick(field.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda field=field, word=word: field.texts == (word,))
    window.state.read_now()
    recipe = window.state.reading.recipe
    assert (recipe.enabler_signs, recipe.barrier_signs, recipe.mixed_signs) == (("Yes",), ("No",), ("Partly",))
    found = [each.role for row in window.state.reading.rows for each in row.statements]
    enabler, barrier, mixed = StatementRole.ENABLER, StatementRole.BARRIER, StatementRole.MIXED
    assert found == [enabler, barrier, enabler, mixed]
    QTest.mouseClick(rules.signs.mixed.chips[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.state.reading.recipe.mixed_signs == ())


def test_the_group_of_the_rows_before_the_first_section_is_named(window: ImportWindow, qtbot: QtBot) -> None:
    first = window.reading.rules.first_group
    assert not first.isVisible()
    window.state.change_recipe(
        window.state.recipe._replace(row_kinds=((3, RowKind.SECTION),), sections_are_groups=True)
    )
    qtbot.waitUntil(first.isVisible)
    assert [theme.group for theme in window.state.reading.themes] == [(), ("Visible progress",), ("Visible progress",)]
    QTest.keyClicks(first, "Made-up group")
    QTest.keyClick(first, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.state.reading.themes[0].group == ("Made-up group",))
    window.state.undo()
    qtbot.waitUntil(lambda: first.text() == "")
