"""Several tables of a file are imported together, each with its own answers, label and title."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.gui.imports.import_state import ImportedTables
from qicbrowser.gui.imports.import_window import ImportWindow
from tests.gui.imports.importing_driver import open_page, start_import, wait_for_import
from tests.gui.imports.made_up import participants, walking, walking_file
from tests.gui.imports.test_import_window import choose
from tests.gui.window_driver import Reader

SECOND = walking()._replace(label="3", title="How bread groups work")
TWO = """<table><caption>Table 1. Made-up first</caption><tr><th>Theme</th><th>Barriers</th></tr>
<tr><td>Made-up one</td><td>Nobody had met</td></tr><tr><td>Made-up rest</td><td>No chairs</td></tr></table>
<table><caption>Table 2. Made-up second</caption><tr><th>Theme</th><th>Barriers</th></tr>
<tr><td>Made-up two</td><td>No time at all</td></tr><tr><td>Made-up bread</td><td>No oven</td></tr></table>"""


def open_tables(window: ImportWindow) -> None:
    window.show_source(walking_file(walking(), SECOND, participants()))
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)


def tick_two(window: ImportWindow) -> None:
    """Tick the table that is shown and the next one, by keys."""
    chooser = window.bar.chooser
    chooser.several.click()
    QTest.keyClick(chooser.list, Qt.Key.Key_Down)
    QTest.keyClick(chooser.list, Qt.Key.Key_Space)


def test_tables_are_ticked_by_keys_and_imported_together(window: ImportWindow) -> None:
    imported: list[ImportedTables] = []
    window.import_wanted.connect(imported.append)
    open_tables(window)
    tick_two(window)
    assert window.bar.chooser.isVisible()
    QTest.keyClick(window.bar.chooser.list, Qt.Key.Key_Return)
    assert not window.bar.chooser.isVisible()
    assert window.foot.start.text() == "Import 2 tables"
    assert window.foot.counts.text().startswith("8 themes · 14 mechanisms")
    start_import(window)
    (tables,) = imported
    assert [(table.place, table.label, len(table.reading.themes)) for table in tables.tables] == [
        (0, "2", 4),
        (1, "3", 4),
    ]


def test_a_tick_is_set_by_the_mouse_and_leaves_the_list_open(window: ImportWindow) -> None:
    open_tables(window)
    chooser = window.bar.chooser
    chooser.several.click()
    second = chooser.list.visualItemRect(chooser.list.item(1))
    QTest.mouseClick(
        chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=second.topLeft() + QPoint(15, second.height() // 2)
    )
    assert chooser.isVisible()
    assert window.foot.start.text() == "Import 2 tables"
    QTest.mouseClick(
        chooser.list.viewport(), Qt.MouseButton.LeftButton, pos=second.topLeft() + QPoint(15, second.height() // 2)
    )
    assert window.foot.start.text() == "Import 4 themes"
    chooser.several.click()
    assert window.foot.start.text() == "Import 4 themes"
    chooser.close()


def test_each_table_keeps_its_own_answers(window: ImportWindow, qtbot: QtBot) -> None:
    open_tables(window)
    window.bar.chooser.close()
    choose(window.reading.grid.columns.choosers[3], Holds.MECHANISM)
    window.state.show_table(1)
    assert window.state.recipe.columns[3].holds is Holds.OUTCOME
    window.state.show_table(0)
    assert window.state.reading.recipe.columns[3].holds is Holds.MECHANISM
    assert window.state.is_changed
    window.state.undo()
    qtbot.waitUntil(lambda: window.state.reading.recipe.columns[3].holds is Holds.OUTCOME)


def test_what_one_of_the_tables_lacks_is_said_and_can_be_reached(window: ImportWindow) -> None:
    open_tables(window)
    tick_two(window)
    window.bar.chooser.close()
    choose(window.reading.grid.columns.choosers[0], Holds.LEFT_OUT)
    window.state.read_now()
    window.state.show_table(0)
    assert window.foot.reason.text() == "Table 3 · How bread groups work: no theme is read yet"
    assert not window.foot.start.isEnabled()
    QTest.mouseClick(window.foot.reason, Qt.MouseButton.LeftButton)
    assert window.state.place == 1


def test_the_problems_of_the_next_table_follow_those_of_the_first(window: ImportWindow) -> None:
    open_tables(window)
    tick_two(window)
    window.bar.chooser.close()
    window.state.show_table(0)
    tables = []
    for _ in range(9):
        QTest.keyClick(window, Qt.Key.Key_F8)
        tables.append(window.state.place)
    assert tables == [0, 0, 0, 0, 1, 1, 1, 1, 0]


def test_a_table_and_its_streams_are_named_by_the_reader(window: ImportWindow, qtbot: QtBot) -> None:
    imported: list[ImportedTables] = []
    window.import_wanted.connect(imported.append)
    fields = window.result.details.table
    window.result.setCurrentWidget(window.result.details)
    mark = window.result.details.fields.marks[fields.label]
    assert (fields.label.text(), mark.isVisible()) == ("2", True)
    fields.label.selectAll()
    QTest.keyClicks(fields.label, "S3")
    assert not mark.isVisible()
    fields.title.setText("Made-up title")
    assert window.state.is_changed
    assert [line.text() for line in fields.streams.values()] == ["Trials", "Interviews"]
    trials = fields.streams[5]
    trials.setFocus()
    trials.selectAll()
    QTest.keyClicks(trials, "Made-up trials")
    QTest.keyClick(trials, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.state.reading.recipe.columns[5].stream == "Made-up trials")
    assert window.reading.grid.columns.choosers[5].currentText() == "Stream: Made-up trials"
    evidence = [each.stream for row in window.state.reading.rows for each in row.evidence]
    assert set(evidence) == {"Made-up trials", "Interviews"}
    start_import(window)
    (table,) = imported[0].tables
    assert (table.label, table.title) == ("S3", "Made-up title")
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: trials.text() == "Trials")


def test_two_tables_of_a_page_are_stored_with_their_labels_in_one_step(reader: Reader, tmp_path: Path) -> None:
    window = open_page(reader, tmp_path, TWO)
    QTest.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    tick_two(window)
    window.bar.chooser.close()
    window.result.details.table.label.setText("S2")
    start_import(window)
    wait_for_import(reader)
    tables = [each.table for each in reader.library.evidence.tables() if not each.table.key.startswith("zamboni2020")]
    assert sorted(table.label for table in tables) == ["1", "S2"]
    reader.keys("Ctrl+Z")
    assert len(reader.library.evidence.reviews()) == 1
