"""A table that is imported is in the lists of the main window, beside the bundled review."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Note, Span
from qicbrowser.gui.imports.differences_dialog import DifferencesDialog
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.library import renaming
from qicbrowser.services.importing.library_writing import contents_of, save
from qicbrowser.services.importing.opening import choose_evidence
from qicbrowser.services.notes.annotate import Target, annotate, place
from qicbrowser.store.library import Library
from tests.gui.imports.importing_driver import PAGE, import_page, start_import, wait_for_import
from tests.gui.window_driver import COMPETITION, Reader
from tests.messages import reader_error


def write_note(reader: Reader) -> Note:
    """A note on a passage of the theme shown, written by another program: undo does not know it."""
    passage = reader.library.evidence.theme(reader.window.navigator.here.theme).passages[0]
    target = Target(reader.window.navigator.here.theme, passage.key, Span(0, 7))
    note = annotate(reader.library, target, "Do we walk weekly?")
    with reader.library.change():
        reader.library.notes.put(note)
    return note


def unplaced(reader: Reader) -> list[str]:
    """The ids of the notes that the notebook lists as unplaced."""
    reader.window.menus.unplaced.trigger()
    ids = list(reader.window.panes.notebook.get().table.ids)
    reader.window.menus.show_theme_page.trigger()
    return ids


def test_undo_removes_an_imported_review_and_redo_brings_it_back(reader: Reader, qtbot: QtBot, tmp_path: Path) -> None:
    themes, menus = reader.window.themes, reader.window.menus
    before = themes.keys
    facts = reader.window.status._themes.text()
    themes.tick([COMPETITION], ticked=True)
    import_page(reader, tmp_path)
    imported = themes.keys
    note = write_note(reader)
    assert menus.undo.text() == "&Undo import table"

    reader.keys("Ctrl+Z")
    assert themes.keys == before
    assert reader.window.panes.tree.model().rowCount() == 1
    assert themes.ticked == (COMPETITION,)
    assert reader.window.navigator.here.theme == before[0]
    assert reader.window.status._themes.text() == facts
    assert unplaced(reader) == [note.id]
    assert reader.library.notes.get(note.id) == note
    assert menus.redo.text() == "&Redo import table"

    reader.keys("Ctrl+Shift+Z")
    assert themes.keys == imported
    assert reader.window.navigator.here.theme == note.record_key
    assert "Walking becomes part of the week" in reader.window.panes.page.toPlainText()
    assert unplaced(reader) == []
    assert place(reader.library, note).span == Span(0, 7)
    reader.keys("Ctrl+Z", "Ctrl+Z")
    assert themes.keys == before


def test_undo_of_an_import_that_was_changed_elsewhere_is_refused(reader: Reader, qtbot: QtBot, tmp_path: Path) -> None:
    import_page(reader, tmp_path)
    imported = reader.window.themes.keys
    data = DataFolder(reader.library.user_file.parent)
    (review,) = contents_of(data).reviews
    save(data, renaming(contents_of(data), review.key, "Renamed elsewhere"))
    with reader_error("changed"):
        reader.window.history.undo()
    assert reader.window.history.stack.canUndo()
    assert reader.window.themes.keys == imported


def test_an_imported_table_is_listed_and_shown_and_ticks_stay(reader: Reader, qtbot: QtBot, tmp_path: Path) -> None:
    themes = reader.window.themes
    before = themes.keys
    themes.tick([COMPETITION], ticked=True)
    import_page(reader, tmp_path)
    assert reader.window.importing.get().import_window is None
    new = [key for key in themes.keys if key not in before]
    assert [reader.library.evidence.theme(key).title for key in new] == ["Shared routine", "Visible progress"]
    assert set(before) < set(themes.keys)
    assert themes.ticked == (COMPETITION,)
    assert reader.window.navigator.here.theme == new[0]
    assert "Walking becomes part of the week" in reader.window.panes.page.toPlainText()
    assert reader.window.panes.tree.currentIndex().data() == "Shared routine"
    assert f"{len(before) + 2} themes" in reader.window.status._themes.text()


def test_a_table_without_a_review_title_is_not_stored_and_the_library_is_as_it_was(
    reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    page = tmp_path / "walking.html"
    page.write_text(PAGE, encoding="utf-8")
    before = reader.window.themes.keys
    reader.window.importing.get().open_file(str(page))
    qtbot.waitUntil(lambda: reader.window.importing.get().import_window is not None)
    window = reader.window.importing.get().import_window
    window.result.details.title.setPlainText("")
    assert not window.foot.start.isEnabled()
    window.start_import()
    assert reader.window.themes.keys == before
    window.finish()


def test_a_library_of_imported_tables_is_there_after_a_restart(reader: Reader, qtbot: QtBot, tmp_path: Path) -> None:
    import_page(reader, tmp_path)
    data = DataFolder(reader.library.user_file.parent)
    with Library(choose_evidence(data).path, data.user_file) as library:
        titles = [library.evidence.theme(key).title for key in library.evidence.keys_of_themes()]
    assert "Visible progress" in titles


def review_menu(reader: Reader, name: str) -> QMenu:
    """The context menu that opens on a review in the tree."""
    tree = reader.window.panes.tree
    rows = [tree.model().index(row, 0) for row in range(tree.model().rowCount())]
    index = next(row for row in rows if name in row.data())
    tree.scrollTo(index)
    at = tree.visualRect(index).center()
    where = tree.viewport().mapToGlobal(at)
    QApplication.sendEvent(tree.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def question(reader: Reader) -> QMessageBox:
    """The question that "Remove this review" asks."""
    menu = review_menu(reader, "Walking groups")
    remove = menu.actions()[-1]
    assert (remove.text(), remove.isEnabled()) == ("&Remove this review", True)
    menu.close()
    remove.trigger()
    return next(box for box in reader.window.findChildren(QMessageBox) if box.isVisible())


def test_an_imported_review_is_removed_after_a_question_and_undo_brings_it_back(
    reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    before = reader.window.themes.keys
    import_page(reader, tmp_path)
    imported = reader.window.themes.keys
    note = write_note(reader)

    box = question(reader)
    assert box.text() == "Remove the review Walking groups?"
    assert "Your notes on it stay as unplaced notes." in box.informativeText()
    reader.click(box.button(QMessageBox.StandardButton.Cancel))
    assert reader.window.themes.keys == imported

    box = question(reader)
    reader.click(next(button for button in box.buttons() if button.text() == "Remove"))
    assert reader.window.themes.keys == before
    assert unplaced(reader) == [note.id]
    assert reader.window.menus.undo.text() == "&Undo remove review"

    reader.window.activateWindow()
    qtbot.waitUntil(reader.window.isActiveWindow)
    reader.keys("Ctrl+Z")
    assert reader.window.themes.keys == imported
    assert unplaced(reader) == []
    reader.keys("Ctrl+Y")
    assert reader.window.themes.keys == before


def test_the_bundled_review_cannot_be_removed(reader: Reader, qtbot: QtBot, tmp_path: Path) -> None:
    import_page(reader, tmp_path)
    menu = review_menu(reader, "Zamboni")
    enabled = {action.text(): action.isEnabled() for action in menu.actions()}
    assert enabled["&Remove this review"] is False
    assert enabled["&Hide this review"] is True
    menu.close()


def run_command(reader: Reader, *arguments: str) -> None:
    """Run a command of the command line on the library of the window, in another process."""
    command = [sys.executable, "-m", "qicbrowser", "--data-dir", str(reader.library.user_file.parent), *arguments]
    subprocess.run(command, check=True, capture_output=True, timeout=60)


def test_what_another_program_imports_and_removes_shows_in_the_window(
    reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    window = reader.window
    window.finish_start()
    before = window.themes.keys
    window.themes.tick([COMPETITION], ticked=True)
    reader.search("routine")
    page = tmp_path / "walking.html"
    page.write_text(PAGE, encoding="utf-8")
    run_command(reader, "import", str(page), "--title", "Example review A (made up)")
    qtbot.waitUntil(lambda: window.panes.tree.model().rowCount() == 2)
    assert len(window.themes.keys) == len(before) + 2
    assert window.themes.ticked == (COMPETITION,)
    assert window.navigator.here.theme in before
    (review,) = contents_of(DataFolder(reader.library.user_file.parent)).reviews
    routine = next(key for key in window.themes.keys if key not in before)
    assert routine in window.live_search.theme_keys()
    run_command(reader, "reviews", "remove", review.key)
    qtbot.waitUntil(lambda: window.panes.tree.model().rowCount() == 1)
    assert window.themes.keys == before
    assert routine not in window.live_search.theme_keys()


def test_an_import_in_this_window_is_not_taken_for_that_of_another(
    reader: Reader, qtbot: QtBot, tmp_path: Path
) -> None:
    import_page(reader, tmp_path)
    with qtbot.assertNotEmitted(reader.window.table_imports.get().changed_elsewhere):
        reader.window.table_imports.get().check()


def test_a_file_as_the_only_argument_is_opened_in_the_import_window(tmp_path: Path) -> None:
    page = tmp_path / "walking.html"
    page.write_text(PAGE, encoding="utf-8")
    code = (
        "import sys; from PySide6.QtCore import QTimer; import qicbrowser.gui.app as app; make = app.make_app\n"
        "from PySide6.QtWidgets import QApplication\n"
        "def look(a):\n"
        "    shown = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == 'ImportWindow']\n"
        "    if shown and shown[0].isVisible(): print(len(shown)); a.exit(0)\n"
        "def prepared():\n"
        "    a = make(); a.timer = QTimer(a, interval=50); a.timer.timeout.connect(lambda: look(a))\n"
        "    a.timer.start(); return a\n"
        "app.make_app = prepared\n"
        "from qicbrowser.cli.main import cli; cli.main(sys.argv[1:])"
    )
    command = [sys.executable, "-c", code, "--data-dir", str(tmp_path / "data"), str(page)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, "1\n"), done.stderr


def test_pictures_of_an_import(reader: Reader, qtbot: QtBot, tmp_path: Path, picture: Callable[..., None]) -> None:
    example = Path(__file__).parents[2] / "data" / "tables" / "02-pmc-barriers-enablers.html"
    importing = reader.window.importing.get()
    importing.open_file(str(example))
    qtbot.waitUntil(lambda: importing.import_window is not None)
    window = importing.import_window
    qtbot.waitUntil(window.isActiveWindow)
    window.resize(1400, 900)
    QApplication.processEvents()  # the window is laid out, and then its rows
    picture("import-table", window)
    start_import(window)
    wait_for_import(reader)
    picture("imported")
    changed = tmp_path / example.name
    changed.write_text(
        example.read_text("utf-8").replace("Supplies run", "Paper runs").replace("Optimism", "Hope"), encoding="utf-8"
    )
    importing.open_file(str(changed))
    qtbot.waitUntil(lambda: importing.import_window is not None)
    window = importing.import_window
    qtbot.waitUntil(window.isActiveWindow)
    window.resize(1400, 900)
    start_import(window)
    qtbot.waitUntil(lambda: bool(window.findChildren(DifferencesDialog)))
    (dialog,) = window.findChildren(DifferencesDialog)
    assert dialog.tree.topLevelItemCount() > 0
    picture("import-again", dialog)
    dialog.reject()
    window.finish()
