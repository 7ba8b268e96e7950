"""A made-up table is read and settled in the window, by keys and mouse."""

from collections import Counter

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Direction
from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.domain.tables.readings import StatementRole
from qicbrowser.domain.tables.recipe import Holds, RowKind
from qicbrowser.gui.imports.import_state import ImportedTables
from qicbrowser.gui.imports.import_window import ImportWindow
from qicbrowser.gui.shell.table_names import holds_names
from tests.gui.imports.made_up import long_table, menu_of_page, walking, walking_file


def roles(window: ImportWindow) -> Counter[StatementRole]:
    return Counter(each.role for row in window.state.reading.rows for each in row.statements)


def choose(box: QComboBox, holds: Holds) -> None:
    """Choose in a list by its keys, as one does who has opened it."""
    box.showPopup()
    box.view().setCurrentIndex(box.model().index(list(holds_names()).index(holds), 0))
    QTest.keyClick(box.view(), Qt.Key.Key_Return)


def link(window: ImportWindow, row: int, text: str) -> QToolButton:
    (found,) = (each for each in window.reading.problems.links(row) if each.text() == text)
    return found


def wait_for_problems(window: ImportWindow, qtbot: QtBot) -> None:
    problems = window.reading.problems
    qtbot.waitUntil(lambda: bool(problems.links(0)))


def test_the_first_table_of_data_is_shown_as_it_is_read(window: ImportWindow) -> None:
    assert window.state.place == 1  # the menu of the page is not a table of data
    assert "Table 2 · How walking groups work" in window.bar.table.accessibleName()
    assert window.foot.start.text() == "Import 4 themes"
    assert window.foot.start.isEnabled()
    assert window.foot.counts.text().startswith("4 themes · 7 mechanisms · 3 outcomes · 8 contextual factors")
    assert "Shared routine" in window.result.preview.toPlainText()
    names = [chooser.currentText() for _, chooser in sorted(window.reading.grid.columns.choosers.items())]
    assert names[:5] == ["Theme", "Component", "Mechanism", "Outcome", "Contextual factors"]
    assert names[5:] == ["Stream: Trials", "Stream: Interviews"]


def test_another_column_is_read_at_once(window: ImportWindow, qtbot: QtBot) -> None:
    assert roles(window)[StatementRole.OUTCOME] == 3
    grid = window.reading.grid
    grid.choose_place(2, 3)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert QApplication.activePopupWidget() is not None
    choose(grid.columns.choosers[3], Holds.MECHANISM)
    qtbot.waitUntil(lambda: roles(window)[StatementRole.OUTCOME] == 0)
    assert roles(window)[StatementRole.MECHANISM] == 10
    assert "10 mechanisms" in window.foot.counts.text()
    window.activateWindow()  # the list of the chooser was a window of its own
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: roles(window)[StatementRole.OUTCOME] == 3)
    assert grid.columns.choosers[3].currentText() == "Outcome"


def test_a_key_walks_through_the_problems_and_leads_grid_and_preview(window: ImportWindow) -> None:
    problems, grid = window.reading.problems, window.reading.grid
    places = []
    for _ in range(len(problems.problems) + 1):
        QTest.keyClick(window, Qt.Key.Key_F8)
        problem = problems.problems[problems.currentRow()]
        places.append((problem.row, problem.column or 0))
        current = grid.currentIndex()
        assert (current.row() + grid.grid_model.first_row, current.column()) == places[-1]
        assert grid.visualRect(current).intersects(grid.viewport().rect())
        title = window.state.reading.themes[problem.row - 2].title
        assert window.result.preview.toPlainText().startswith(title)
    assert places == [(2, 4), (3, 6), (4, 5), (5, 0), (2, 4)]
    QTest.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert problems.currentRow() == 3


def test_a_proposal_that_is_clicked_changes_the_recipe(window: ImportWindow, qtbot: QtBot) -> None:
    wait_for_problems(window, qtbot)
    assert roles(window)[StatementRole.ENABLER] == 0
    QTest.mouseClick(link(window, 0, "They are enablers"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: roles(window)[StatementRole.ENABLER] == 5)
    assert window.state.recipe.unsigned_are_enablers is True
    assert window.reading.rules.unsigned.checkState() is Qt.CheckState.Checked
    assert len(window.reading.problems.problems) == 3


def test_a_cell_is_kept_as_printed(window: ImportWindow, qtbot: QtBot) -> None:
    wait_for_problems(window, qtbot)
    QTest.mouseClick(link(window, 1, "Keep as printed"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.state.reading.recipe.as_printed == ((3, 6),))
    assert [problem.row for problem in window.reading.problems.problems] == [2, 4, 5]
    assert window.foot.as_printed.text() == "2 cells would be stored as printed"
    assert window.foot.start.isEnabled()


def test_a_cell_is_corrected_and_has_its_printed_text_again(window: ImportWindow, qtbot: QtBot) -> None:
    grid, line = window.reading.grid, window.reading.cell
    grid.choose_place(3, 6)
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_F2)
    assert line.editor.isVisible()
    line.editor.selectAll()
    QTest.keyClicks(line.editor, "Low (Nemo 2012)")
    QTest.keyClick(line.editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.state.reading.recipe.corrections == ((3, 6, "Low (Nemo 2012)"),))
    assert line.text.text() == "Low (Nemo 2012)"
    assert "Low (Nemo 2012), moderate (Amet 20l6)" in line.text.toolTip()
    assert (3, 6) not in [(problem.row, problem.column) for problem in window.reading.problems.problems]
    assert grid.hasFocus()
    QTest.mouseClick(line.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.state.reading.recipe.corrections == ())


def test_escape_leaves_a_cell_as_it_was(window: ImportWindow) -> None:
    grid, line = window.reading.grid, window.reading.cell
    grid.choose_place(2, 4)
    QTest.keyClick(grid, Qt.Key.Key_F2)
    assert line.editor.text() == "• A safe path nearby ↵ • Barrier: shift work"
    QTest.keyClicks(line.editor, "x")
    QTest.keyClick(line.editor, Qt.Key.Key_Escape)
    assert not line.editor.isVisible()
    assert not window.state.is_changed


def test_enter_in_an_unchanged_cell_of_several_lines_is_no_correction(window: ImportWindow) -> None:
    grid, line = window.reading.grid, window.reading.cell
    grid.choose_place(2, 4)
    QTest.keyClick(grid, Qt.Key.Key_F2)
    QTest.keyClick(line.editor, Qt.Key.Key_Return)
    assert not window.state.is_changed


def test_without_a_title_the_table_cannot_be_imported_and_the_reason_is_shown(window: ImportWindow) -> None:
    imported: list[ImportedTables] = []
    window.import_wanted.connect(imported.append)
    window.result.details.title.clear()
    assert not window.foot.start.isEnabled()
    assert window.foot.reason.isVisible()
    assert window.foot.reason.text() == "The review has no title yet"
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert imported == []
    QTest.mouseClick(window.foot.reason, Qt.MouseButton.LeftButton)
    assert window.result.details.title.hasFocus()
    QTest.keyClicks(window.result.details.title, "Another made-up review")
    assert not window.foot.reason.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (tables,) = imported
    assert tables.review.title == "Another made-up review"
    assert tables.themes == 4


def test_a_malformed_doi_is_pointed_out_and_stops_nothing(window: ImportWindow) -> None:
    details = window.result.details
    window.result.setCurrentWidget(details)
    assert not details.doi_remark.isVisible()
    details.doi.setText("doi.org/10.5555-example.b")
    assert details.doi_remark.isVisible()
    assert window.foot.start.isEnabled()
    assert window.state.review.doi == "doi.org/10.5555-example.b"
    assert details.use_doi.text() == "Use 10.5555/example.b"
    QTest.mouseClick(details.use_doi, Qt.MouseButton.LeftButton)
    assert not details.doi_remark.isVisible()
    assert window.state.review.doi == "10.5555/example.b"


def test_what_comes_from_the_file_is_marked_until_it_is_changed(window: ImportWindow) -> None:
    details = window.result.details
    window.result.setCurrentWidget(details)
    mark = details.fields.marks[details.year]
    assert mark.isVisible()
    details.year.setText("2023")
    assert not mark.isVisible()
    assert window.state.review.year == 2023
    details.year.setText("in press")
    assert details.year_remark.isVisible()
    assert window.state.review.year is None
    assert window.foot.start.isEnabled()


def test_a_table_without_themes_cannot_be_imported(window: ImportWindow, qtbot: QtBot) -> None:
    window.show_source(walking_file(menu_of_page(), review=ReviewDetails(title="Made up")))
    choose(window.reading.grid.columns.choosers[0], Holds.LEFT_OUT)
    qtbot.waitUntil(lambda: window.foot.reason.text() == "No theme is read yet")
    assert not window.foot.start.isEnabled()


def test_arrow_keys_in_the_list_of_tables_show_each_at_once(window: ImportWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    chooser = window.bar.chooser
    assert chooser.isVisible()
    assert [chooser.list.item(row).text().partition("\n")[0] for row in range(chooser.list.count())] == [
        "Table 2 · How walking groups work",
        "Table 1 · Who took part",
    ]
    QTest.keyClick(chooser.list, Qt.Key.Key_Down)
    assert window.state.grid.title == "Who took part"
    assert window.reading.grid.grid_model.rowCount() == 2
    QTest.keyClick(chooser.list, Qt.Key.Key_Escape)
    assert not chooser.isVisible()
    assert window.state.grid.title == "How walking groups work"


def test_tables_are_filtered_by_their_words_and_menus_are_folded_away(window: ImportWindow) -> None:
    chooser = window.bar.chooser
    window.bar.table.click()
    QTest.keyClicks(chooser.filter, "doe study")
    assert [chooser.list.item(row).text().partition("\n")[0] for row in range(chooser.list.count())] == [
        "Table 1 · Who took part"
    ]
    chooser.filter.clear()
    chooser.layout_tables.setChecked(True)
    assert chooser.list.count() == 3
    assert "Probably not a data table" in chooser.list.item(0).text()
    chooser.close()


def test_a_row_is_left_out(window: ImportWindow, qtbot: QtBot) -> None:
    from qicbrowser.gui.imports.recipe_edits import with_row_kind

    window.reading.grid.choose_place(3, 0)
    window.reading.grid.customContextMenuRequested.emit(QPoint(20, 20))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
    window.state.change_recipe(with_row_kind(window.state.recipe, 3, RowKind.LEFT_OUT))
    qtbot.waitUntil(lambda: window.foot.start.text() == "Import 3 themes")


def test_closing_asks_where_answers_would_be_lost(window: ImportWindow, qtbot: QtBot) -> None:
    window.reading.rules.semicolons.click()
    window.close()
    assert window.isVisible()
    (box,) = window.findChildren(QMessageBox)
    (discard,) = (each for each in box.buttons() if each.text() == "Discard")
    discard.click()
    assert not window.isVisible()


def test_a_long_table_lays_out_the_cells_in_sight_only(window: ImportWindow) -> None:
    window.show_source(walking_file(long_table(1000)))
    QApplication.processEvents()
    grid = window.reading.grid
    assert grid.grid_model.rowCount() == 1000
    assert len(grid._delegate._layouts) < 300
    assert len(grid.columns.choosers) == 7
    grid.choose_place(1000, 2)
    assert grid.visualRect(grid.currentIndex()).intersects(grid.viewport().rect())
    assert len(grid._delegate._layouts) < 600


def test_merged_cells_are_merged_in_the_grid(window: ImportWindow) -> None:
    table = walking()
    merged = tuple(
        each._replace(row_span=2) if (each.row, each.column) == (2, 1) else each
        for each in table.cells
        if (each.row, each.column) != (3, 1)
    )
    window.show_source(walking_file(table._replace(cells=merged)))
    assert window.reading.grid.rowSpan(0, 1) == 2
    assert window.reading.grid.rowSpan(0, 2) == 1


def test_every_control_has_a_name(window: ImportWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

    controls = [
        *window.findChildren(QAbstractButton),
        *window.findChildren(QComboBox),
        *window.findChildren(QLineEdit),
        *window.findChildren(QPlainTextEdit),
    ]
    own = [each for each in controls if each.parent() and not isinstance(each.parent(), QComboBox)]
    unnamed = [
        each
        for each in own
        if not each.isHidden()
        and not each.accessibleName()
        and not (isinstance(each, QAbstractButton) and each.text())
        and each.objectName() not in ("qt_spinbox_lineedit", "ScrollLeftButton", "ScrollRightButton")
        and type(each).__name__ not in ("QAbstractButton", "QTableCornerButton")
    ]
    assert [(type(each).__name__, each.objectName()) for each in unnamed] == []


def test_evidence_against_a_theme_is_shown_as_such(window: ImportWindow) -> None:
    columns = list(window.state.recipe.columns)
    columns[6] = columns[6]._replace(direction=Direction.AGAINST)
    window.state.change_recipe(window.state.recipe._replace(columns=tuple(columns)))
    window.state.read_now()
    assert "Against: Interviews" in window.result.preview.toPlainText()
    assert window.reading.grid.columns.choosers[6].currentText() == "Against: Interviews"


def test_the_chain_has_the_parts_that_the_table_has(window: ImportWindow) -> None:
    columns = list(window.state.recipe.columns)
    assert columns[1].holds is Holds.COMPONENT
    assert "Component" in window.result.preview.toPlainText()
    columns[1] = columns[1]._replace(holds=Holds.LEFT_OUT)
    window.state.change_recipe(window.state.recipe._replace(columns=tuple(columns)))
    window.state.read_now()
    assert "Component" not in window.result.preview.toPlainText()
    assert "Mechanism" in window.result.preview.toPlainText()
