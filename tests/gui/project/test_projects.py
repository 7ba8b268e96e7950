"""A project at the window: what is exported, what is shown before anything is stored, and one undo for all of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.domain.analysis.sites import Mark, Site, SiteMark
from qicbrowser.domain.csl import text_of
from qicbrowser.domain.records import Citation, Colour, SavedSearch, Setting
from qicbrowser.gui.project.entry_table import Column
from qicbrowser.gui.project.export_dialog import ExportProjectDialog
from qicbrowser.gui.project.import_dialog import ImportProjectDialog
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.library_writing import contents_of
from qicbrowser.store.user.backups import Backups
from tests.gui.imports.dropping import drop
from tests.gui.window_driver import COMPETITION, DEMONSTRATION, Reader
from tests.services.project.test_project import ITEM, JANUARY, MARCH, REFERENCE, Colleague, a_note

ON_HER_REVIEW = "doe2021/table/made-up-time"


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Colleague]:
    colleague = Colleague(tmp_path / "theirs")
    colleague.write(
        a_note("n1", "hers", changed=MARCH),
        a_note("n2", "a new <b>one</b>", key=DEMONSTRATION),
        Citation(REFERENCE, text_of(ITEM), "her.ris", JANUARY),
        SavedSearch("trust", "Trust", JANUARY),
        Setting("colour green", "Ideas"),
    )
    yield colleague
    colleague.library.close()


def opened(reader: Reader, kind: type[QDialog]) -> QDialog:
    reader.wait_until(lambda: reader.window.findChildren(kind))
    (dialog,) = reader.window.findChildren(kind)
    reader.wait_until(dialog.isVisible)
    return dialog


def shown(dialog: ImportProjectDialog) -> list[tuple[str, ...]]:
    """The rows: the state of the box, and the texts."""
    model, rows = dialog.model, []
    for row in range(model.rowCount()):
        box = model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole)
        mark = " " if box is None else "x" if box == Qt.CheckState.Checked else "-"
        columns = Column.KIND, Column.ON, Column.MINE, Column.THEIRS, Column.STANDING
        rows.append((mark, *(model.index(row, column).data() for column in columns)))
    return rows


def everything(reader: Reader) -> tuple[object, ...]:
    library = reader.library
    return (
        [(note.words, note.creator) for note in library.notes.all()],
        sorted(library.citations.all()),
        [search.name for search in library.searches.saved()],
        library.settings.get("colour green"),
    )


def test_what_a_project_changes_is_seen_then_imported_and_undone_in_one_step(
    reader: Reader, theirs: Colleague, tmp_path: Path, qtbot: QtBot
) -> None:
    Colleague.write(reader, a_note("n1", "mine"))
    file = theirs.export(tmp_path / "hers.qicproject", "Ada Made")
    assert drop(reader, file, onto=reader.window.panes.page.viewport())
    dialog = opened(reader, ImportProjectDialog)
    ModelTester(dialog.model)
    assert shown(dialog) == [
        ("-", "Note", "Friendly competition", "mine", "hers", "Differs; theirs is newer"),
        ("x", "Note", "Demonstration role", "", "a new <b>one</b>", "New"),
        ("x", "Citation", "Reference 46", "", "Doe. A made-up <study> & more", "New"),
        ("x", "Saved search", "", "", "Trust: trust", "New"),
        ("x", "Name of a colour", "Green", "", "Ideas", "New"),
    ]
    assert dialog.findChildren(QLabel)[0].text() == "From Ada Made · 4 new · 1 that differs from mine"
    assert everything(reader) == ([("mine", "")], [], [], None)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    reader.wait_until(lambda: reader.status.startswith("4 entries imported. Undo with Ctrl+Z."))
    after = everything(reader)
    assert after == (
        [("mine", ""), ("a new <b>one</b>", "Ada Made")],
        [REFERENCE],
        ["Trust"],
        Setting("colour green", "Ideas"),
    )
    assert reader.undo_steps == ["import hers.qicproject"]
    assert reader.window.menus.green.text() == "Ideas"
    assert [backup.notes for backup in Backups(reader.library.user_file).all()] == [1]
    reader.window.activateWindow()
    reader.keys("Ctrl+Z")
    assert everything(reader) == ([("mine", "")], [], [], None)
    reader.keys("Ctrl+Shift+Z")
    assert everything(reader) == after


def test_labels_and_marks_of_a_project_are_seen_then_imported_and_undone(
    reader: Reader, tmp_path: Path, qtbot: QtBot
) -> None:
    colleague = Colleague(tmp_path / "other")
    factor = f"{COMPETITION}/enabler/1"
    colleague.write(
        Label("l", "Leaders", "A reason", (factor,), JANUARY, JANUARY),
        Scenario("s", "Without 46", "zamboni2020/5", (REFERENCE,), JANUARY, JANUARY),
        Site("n", "Northfield", JANUARY, JANUARY),
        SiteMark("n", factor, Mark.PRESENT, "A ward", JANUARY),
    )
    file = colleague.export(tmp_path / "hers.qicproject")
    colleague.library.close()
    reader.window.projects.get().read(str(file))
    dialog = opened(reader, ImportProjectDialog)
    assert shown(dialog) == [
        ("x", "Label", "", "", f"Leaders: A reason {factor}", "New"),
        ("x", "Scenario", "", "", f"Without 46 {REFERENCE}", "New"),
        ("x", "Site", "", "", "Northfield", "New"),
        ("x", "Mark of a factor", "Friendly competition", "", "present: A ward", "New"),
    ]
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    reader.wait_until(lambda: reader.undo_steps)
    library = reader.library
    assert [mark.reason for mark in library.site_marks.all()] == ["A ward"]
    reader.window.activateWindow()
    reader.keys("Ctrl+Z")
    assert (library.labels.all(), library.scenarios.all(), library.sites.all(), library.site_marks.all()) == ((),) * 4
    reader.keys("Ctrl+Shift+Z")
    assert [label.name for label in library.labels.all()] == ["Leaders"]


def test_theirs_is_used_where_the_reader_says_so(
    reader: Reader, theirs: Colleague, tmp_path: Path, qtbot: QtBot
) -> None:
    Colleague.write(reader, a_note("n1", "mine"), Setting("colour green", "Own"))
    reader.window.projects.get().read(str(theirs.export(tmp_path / "hers.qicproject")))
    dialog = opened(reader, ImportProjectDialog)
    dialog.table.setFocus()
    assert [row[0] for row in shown(dialog)] == ["-", "-", "x", "x", "x"]
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert [row[0] for row in shown(dialog)] == ["x", "-", "x", "x", "x"]
    dialog.table.selectAll()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert [row[0] for row in shown(dialog)] == ["x"] * 5
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert not dialog.action.isEnabled()
    dialog.theirs.setChecked(True)
    assert [row[0] for row in shown(dialog)] == ["x", "x", "-", "-", "-"]
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    reader.wait_until(lambda: reader.undo_steps)
    assert everything(reader) == ([("hers", "")], [], [], Setting("colour green", "Ideas"))
    assert [note.words for note in reader.library.notes.deleted()] == ["mine"]


def test_reviews_in_a_project_come_and_go_in_the_same_step(
    reader: Reader, theirs: Colleague, tmp_path: Path, qtbot: QtBot
) -> None:
    theirs.import_review("A made-up review")
    theirs.write(a_note("n3", "on her review", key=ON_HER_REVIEW))
    reader.window.projects.get().read(str(theirs.export(tmp_path / "hers.qicproject", reviews=True)))
    dialog = opened(reader, ImportProjectDialog)
    assert dialog.reviews.text() == "Import the &review that you do not have (2 themes):"
    assert ("x", "Note", "A made-up review", "", "on her review", "New") in shown(dialog)
    dialog.reviews.setChecked(False)
    assert (" ", "Note", "A made-up review", "", "on her review", "Needs its review") in shown(dialog)
    dialog.reviews.setChecked(True)
    qtbot.mouseClick(dialog.action, Qt.MouseButton.LeftButton)
    reader.wait_until(lambda: reader.status.startswith("6 entries imported"))
    assert reader.undo_steps == ["import hers.qicproject"]

    def state() -> tuple[bool, bool, int, list[str | None]]:
        on_tree = reader.window.themes.has(ON_HER_REVIEW)
        stored = any(review.sources for review in contents_of(DataFolder(tmp_path / "data")).reviews)
        searches = [search.name for search in reader.library.searches.saved()]
        return on_tree, stored, len(reader.library.notes.all()), searches

    assert state() == (True, True, 3, ["Trust"])
    reader.window.menus.undo.trigger()
    assert state() == (False, False, 0, [])
    reader.window.menus.redo.trigger()
    assert state() == (True, True, 3, ["Trust"])
    assert reader.library.evidence.title_of(ON_HER_REVIEW) == "Made-up time"


def test_a_project_is_exported_with_the_name_of_its_author(reader: Reader, theirs: Colleague, tmp_path: Path) -> None:
    reader.window.menus.export_project.trigger()
    assert reader.status == "There is nothing to export yet."
    Colleague.write(reader, a_note("n9", "mine"), SavedSearch("made up", "Own", JANUARY))
    reader.window.menus.export_project.trigger()
    dialog = opened(reader, ExportProjectDialog)
    assert dialog.contents.text() == "One file with everything of yours: 1 note and 1 saved search."
    assert not dialog.reviews.isVisible()
    dialog.name.setText("Bo Roe")
    file = tmp_path / "mine.qicproject"
    reader.save_file(dialog, file)
    reader.wait_until(lambda: reader.status == f"Project exported to {file}.")
    planned = theirs.plan(file)
    assert planned.author == "Bo Roe"
    assert [getattr(e.theirs, "creator", "") for e in planned.entries] == ["Bo Roe", ""]
    assert reader.library.settings.get("creator") == Setting("creator", "Bo Roe")


def test_a_note_that_cannot_be_saved_stops_the_export(reader: Reader) -> None:
    Colleague.write(reader, a_note("n1", "mine", key=COMPETITION))
    reader.window.navigator.go_to(COMPETITION)
    reader.keys("Ctrl+Shift+T")
    reader.type("unsaved words")
    reader.lock_file()
    reader.window.menus.export_project.trigger()
    assert not reader.window.findChildren(ExportProjectDialog)
    reader.unlock_file()


def test_a_file_that_is_not_a_project_has_a_box(reader: Reader, tmp_path: Path, qtbot: QtBot) -> None:
    from pytestqt.exceptions import capture_exceptions

    file = tmp_path / "p.qicproject"
    file.write_bytes(b"not one")
    with capture_exceptions() as raised:
        reader.window.projects.get().read(str(file))
        reader.wait_until(lambda: raised)
    assert "not-a-project" in str(raised[0][1])


def test_versions_that_say_the_same_are_told_apart(reader: Reader, theirs: Colleague, tmp_path: Path) -> None:
    note = a_note("n8", "the same", tags=("ward",))
    theirs.write(note._replace(colour=Colour.BLUE), a_note("n7", "the same", tags=("hers",)))
    Colleague.write(reader, note, a_note("n7", "the same"))
    reader.window.projects.get().read(str(theirs.export(tmp_path / "hers.qicproject")))
    dialog = opened(reader, ImportProjectDialog)
    assert sorted(row[3:5] for row in shown(dialog) if row[5].startswith("Differs")) == [
        ("the same", "the same #hers"),
        ("the same #ward (Green)", "the same #ward (Blue)"),
    ]
