"""A changed file is imported again: what differs is shown first, and notes that lose their places are reported."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qicbrowser.domain.records import Span
from qicbrowser.gui.imports.differences_dialog import DifferencesDialog
from qicbrowser.services.notes.annotate import Target, annotate, place
from tests.gui.imports.importing_driver import OTHER_TITLE, PAGE, import_page, open_page, start_import, wait_for_import
from tests.gui.window_driver import Reader

CHANGED = PAGE.replace("Walking becomes", "Going for a walk becomes").replace("Visible progress", "Seen progress")


@pytest.fixture(autouse=True)
def _closed(reader: Reader) -> Iterator[None]:
    yield
    importing = reader.window.importing.get()
    if importing.import_window is not None:
        importing.import_window.finish()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def dialog_of(reader: Reader) -> DifferencesDialog:
    def shown() -> list[DifferencesDialog]:
        window = reader.window.importing.get().import_window
        return [each for each in window.findChildren(DifferencesDialog) if each.isVisible()]

    reader.wait_until(lambda: bool(shown()))
    return shown()[0]


def lines(dialog: DifferencesDialog) -> list[tuple[str, list[tuple[str, str]]]]:
    items = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    return [
        (item.text(0), [(item.child(row).text(0), item.child(row).text(1)) for row in range(item.childCount())])
        for item in items
    ]


def titles(reader: Reader) -> list[str]:
    keys = reader.window.themes.keys
    return [reader.library.evidence.title_of(key) for key in keys if not key.startswith("zamboni2020")]


def write_note(reader: Reader):
    passage = reader.library.evidence.theme(reader.window.navigator.here.theme).passages[0]
    note = annotate(reader.library, Target(passage.key.rpartition("/m")[0], passage.key, Span(0, 7)), "Do we walk?")
    with reader.library.change():
        reader.library.notes.put(note)
    return note


def test_what_differs_is_shown_before_it_is_stored_and_undo_brings_it_back(reader: Reader, tmp_path: Path) -> None:
    import_page(reader, tmp_path)
    note = write_note(reader)
    window = open_page(reader, tmp_path, CHANGED)
    start_import(window)
    dialog = dialog_of(reader)
    assert "3 themes differ from what is in your library." in dialog.summary.text()
    assert "1 of your notes would lose its place" in dialog.summary.text()
    assert lines(dialog) == [
        ("Notes that would lose their places", [("Do we walk?", "")]),
        (
            "Changed text: Shared routine",
            [("Mechanism: Walking becomes part of the week", "Mechanism: Going for a walk becomes part of the week")],
        ),
        ("Theme added: Seen progress", []),
        ("Theme removed: Visible progress", []),
    ]
    assert titles(reader) == ["Shared routine", "Visible progress"]
    reader.click(dialog.replace)
    wait_for_import(reader)
    assert titles(reader) == ["Shared routine", "Seen progress"]
    assert reader.window.status.currentMessage() == (
        "2 themes imported; 1 note could not be placed and is listed as unplaced"
    )
    assert reader.library.notes.get(note.id) == note
    reader.keys("Ctrl+Z")
    assert titles(reader) == ["Shared routine", "Visible progress"]
    assert place(reader.library, note).span == Span(0, 7)
    reader.keys("Ctrl+Shift+Z")
    assert titles(reader) == ["Shared routine", "Seen progress"]


def test_escape_stores_nothing_and_keeps_every_answer(reader: Reader, tmp_path: Path) -> None:
    import_page(reader, tmp_path)
    window = open_page(reader, tmp_path, CHANGED)
    window.reading.rules.semicolons.click()
    start_import(window)
    QTest.keyClick(dialog_of(reader), Qt.Key.Key_Escape)
    assert titles(reader) == ["Shared routine", "Visible progress"]
    assert reader.window.importing.get().import_window is window
    assert window.state.recipe.at_semicolons
    assert window.foot.start.isEnabled()
    assert window.reading.isEnabled()
    assert reader.window.menus.undo.text() == "&Undo import table"


def test_a_table_that_is_the_same_says_so(reader: Reader, tmp_path: Path) -> None:
    import_page(reader, tmp_path)
    start_import(open_page(reader, tmp_path))
    dialog = dialog_of(reader)
    assert dialog.summary.text().startswith("The table is already in your library")
    assert not dialog.tree.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_page_of_another_review_is_added_without_a_question(reader: Reader, tmp_path: Path) -> None:
    import_page(reader, tmp_path)
    import_page(reader, tmp_path, CHANGED, OTHER_TITLE)
    assert titles(reader) == ["Shared routine", "Visible progress", "Shared routine", "Seen progress"]


def test_a_long_statement_that_differs_at_its_end_is_seen_whole(reader: Reader, tmp_path: Path) -> None:
    words = "Walking becomes part of the week " + "and of every week after it " * 9
    before = PAGE.replace("Walking becomes part of the week", words + "for some")
    import_page(reader, tmp_path, before)
    window = open_page(reader, tmp_path, before.replace("for some", "for all"))
    start_import(window)
    dialog = dialog_of(reader)
    branch = dialog.tree.topLevelItem(0)
    for column in range(2):
        room = dialog.tree.visualItemRect(branch.child(0)).height()
        width = dialog.tree.columnWidth(column) - 60
        text = branch.child(0).text(column)
        rect = dialog.fontMetrics().boundingRect(0, 0, width, 9_999, int(Qt.TextFlag.TextWordWrap), text)
        assert room >= rect.height() * 0.8
        assert rect.height() > 3 * dialog.fontMetrics().height()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
