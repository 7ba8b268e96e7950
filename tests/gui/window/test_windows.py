"""Several windows on one library: what is done in one is seen in the others, and undone in any of them."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QMessageBox, QPushButton, QStyle, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from qicbrowser.gui.backups.backups_dialog import BackupsDialog
from qicbrowser.gui.looks.palettes import Scheme
from qicbrowser.gui.palette.keys_dialog import KeysDialog
from qicbrowser.gui.search.hit_model import HIT_ROLE
from qicbrowser.gui.window.main_window import MainWindow
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.store.library import Library
from qicbrowser.store.user.backup_file import Reason
from qicbrowser.store.user.backups import Backups
from tests.gui.window_driver import COMMUNITY, COMPETITION, DEMONSTRATION, PLATFORM, Reader

REFERENCE = "zamboni2020/ref/69"


class Pair:
    """The reader at two windows, of which one has the keyboard."""

    def __init__(self, reader: Reader, qtbot: QtBot) -> None:
        self.reader = reader
        self._qtbot = qtbot
        self.first: MainWindow = reader.window
        self.second = self._opened_by("Ctrl+N")
        self.use(self.second)

    def _opened_by(self, keys: str) -> MainWindow:
        before = windows()
        self.reader.keys(keys)
        (opened,) = (window for window in windows() if window not in before)
        return opened

    def use(self, window: MainWindow) -> Reader:
        """Go to a window: the keys are its own then."""
        with self._qtbot.waitActive(window):
            window.activateWindow()
        self.reader.window = window
        return self.reader

    def notes(self) -> list[str]:
        return [note.words for note in self.reader.library.notes.all() if not note.starred]


def windows() -> list[MainWindow]:
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]


@pytest.fixture
def reader(reader: Reader, qtbot: QtBot) -> Iterator[Reader]:
    """The reader, who closes all windows at the end."""
    first = reader.window
    first.finish_start()
    reader.click_theme(COMPETITION)
    yield reader
    for window in windows():
        if window is not first:
            window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if isValid(first):
        reader.window = first
    else:  # it was closed by the test
        reader.start()


@pytest.fixture
def pair(reader: Reader, qtbot: QtBot) -> Pair:
    return Pair(reader, qtbot)


def write_note(reader: Reader, words: str) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type(words)
    assert reader.window.note_writing.flush()
    reader.window.panes.page.setFocus()  # in the editor, Ctrl+Z is for its text


def test_the_second_window_shows_what_the_first_does_and_has_its_own_place(pair: Pair) -> None:
    assert pair.second.navigator.here.theme == COMPETITION
    assert pair.second.pos() != pair.first.pos()
    pair.use(pair.second).click_theme(DEMONSTRATION)
    assert (pair.first.navigator.here.theme, pair.second.navigator.here.theme) == (COMPETITION, DEMONSTRATION)


def test_a_note_a_highlight_and_a_star_are_seen_in_the_other_window_at_once(pair: Pair) -> None:
    write_note(pair.use(pair.second), "made-up words")
    assert "made-up words" in pair.first.panes.page.toPlainText()
    reader = pair.use(pair.first)
    reader.select_words("benchmarking")
    reader.keys("3")
    assert reader.marked() == ["benchmarking"] == reader.marked(pair.second.panes.page)
    reader.keys("Ctrl+D")
    for window in (pair.first, pair.second):
        assert "2 notes saved, 1 star" in [label.text() for label in window.status.findChildren(QLabel)]


def test_a_citation_is_seen_in_the_other_window_at_once(pair: Pair) -> None:
    pair.first.navigator.go_to_reference(REFERENCE)
    pair.second.navigator.go_to_reference(REFERENCE)
    item = {"type": "article-journal", "title": "Made up", "author": [{"family": "Doe"}]}
    pair.first.history.do("attach citation", [attached(pair.reader.library, REFERENCE, item, "by hand")])
    assert "Doe" in pair.second.panes.inspector.page.toPlainText()


def test_undo_in_either_window_undoes_the_last_step_of_both(pair: Pair) -> None:
    write_note(pair.use(pair.first), "from the first")
    pair.use(pair.second).click_theme(DEMONSTRATION)
    write_note(pair.use(pair.second), "from the second")
    assert sorted(pair.notes()) == ["from the first", "from the second"]
    assert pair.first.menus.undo.text() == pair.second.menus.undo.text() == "&Undo write note"
    pair.use(pair.first).keys("Ctrl+Z")
    assert pair.notes() == ["from the first"]
    assert "from the second" not in pair.second.panes.page.toPlainText()
    assert not pair.second.panes.editor.get().isVisible()  # the note that was open in it is gone
    pair.use(pair.second).keys("Ctrl+Z")
    assert pair.notes() == []
    pair.use(pair.second).keys("Ctrl+Y", "Ctrl+Y")
    assert sorted(pair.notes()) == ["from the first", "from the second"]
    assert not pair.first.menus.redo.isEnabled()


def test_steps_of_a_window_that_was_closed_are_undone_in_the_one_that_stays(pair: Pair) -> None:
    write_note(pair.use(pair.second), "from the second")
    pair.reader.keys("Ctrl+W")
    assert windows() == [pair.first]
    pair.use(pair.first).keys("Ctrl+Z")
    assert pair.notes() == []


def test_the_first_window_can_be_closed_before_the_second(pair: Pair) -> None:
    pair.use(pair.first).keys("Ctrl+W")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(pair.first)
    assert windows() == [pair.second]
    reader = pair.use(pair.second)
    reader.library = library = pair.second._library
    write_note(reader, "still saved")
    assert [note.words for note in library.notes.all()] == ["still saved"]
    reader.keys("Ctrl+Z")
    assert library.notes.all() == ()


def test_two_texts_of_one_note_are_both_kept(pair: Pair) -> None:
    write_note(pair.use(pair.first), "one")
    (note,) = pair.reader.library.notes.all()
    pair.second.note_writing.edit(note.id)
    pair.use(pair.second).type(" two")  # not saved yet
    assert pair.second.note_writing.unsaved
    editor = pair.first.panes.editor.get()
    pair.first.panes.editor.get().words.setPlainText("one three")
    assert editor.flush()
    assert pair.second.note_writing.flush()
    assert sorted(pair.notes()) == ["one three", "one two"]


def test_a_note_open_in_both_windows_follows_what_is_typed(pair: Pair) -> None:
    write_note(pair.use(pair.first), "one")
    (note,) = pair.reader.library.notes.all()
    pair.second.note_writing.edit(note.id)
    reader = pair.use(pair.first)
    pair.first.panes.editor.get().words.setFocus()
    reader.type(" two")
    assert pair.first.note_writing.flush()
    assert pair.second.panes.editor.get().words.toPlainText() == "one two"


def test_a_change_of_the_list_of_reviews_reaches_all_windows_and_is_undone_in_any(pair: Pair) -> None:
    def names() -> list[str]:
        return [window.themes.index(0, 0).data() for window in (pair.first, pair.second)]

    before = names()
    pair.first.review_list.get().rename("zamboni2020", "My name for it")
    assert names() == ["My name for it", "My name for it"]
    pair.use(pair.second).click_theme(DEMONSTRATION)
    pair.reader.keys("Ctrl+Z")
    assert names() == before
    pair.use(pair.first).keys("Ctrl+Y", "Ctrl+W")
    assert pair.second.themes.index(0, 0).data() == "My name for it"
    pair.use(pair.second).keys("Ctrl+Z")
    assert pair.second.themes.index(0, 0).data() == before[1]


def test_a_backup_that_is_restored_in_one_window_ends_what_is_open_in_the_other(pair: Pair) -> None:
    write_note(pair.use(pair.second), "made-up words")
    assert pair.second.panes.editor.get().isVisible()
    pair.first.user_file.restored.emit()
    assert not pair.second.panes.editor.get().isVisible()
    assert not pair.first.menus.undo.isEnabled()
    assert not pair.second.menus.undo.isEnabled()


@pytest.fixture
def backed_up(pair: Pair) -> Pair:
    """Two windows, the first of which has an open note that the newest backup does not hold."""
    write_note(pair.use(pair.first), "in the backup")
    Backups(pair.reader.library.user_file).make(datetime.now(UTC), Reason.REQUEST)
    write_note(pair.reader, "written later")
    return pair


def restore_backup(pair: Pair, qtbot: QtBot) -> BackupsDialog:
    """Restore the newest backup with the mouse, in a dialog that is open in the second window."""
    (dialog,) = (each for each in pair.second.findChildren(BackupsDialog) if each.isVisible())
    (button,) = (each for each in dialog.findChildren(QPushButton) if each.text() == "&Restore…")
    pair.reader.click(button)
    (question,) = dialog.findChildren(QMessageBox)
    qtbot.mouseClick(question.buttons()[0], Qt.MouseButton.LeftButton)
    return dialog


def test_what_is_written_in_one_window_is_in_the_backup_before_another_restores_one(
    backed_up: Pair, qtbot: QtBot
) -> None:
    backed_up.second.menus.backups.trigger()
    backed_up.first.panes.editor.get().words.setPlainText("precious")  # its pause before saving has not passed
    dialog = restore_backup(backed_up, qtbot)
    assert backed_up.notes() == ["in the backup"]
    backups = Backups(backed_up.reader.library.user_file)
    assert sorted(note.words for note in backups.notes_in(backups.newest())) == ["in the backup", "precious"]
    dialog.close()


def test_no_backup_is_restored_while_a_note_in_another_window_cannot_be_saved(backed_up: Pair, qtbot: QtBot) -> None:
    too_long = "precious " * 20_000
    backed_up.second.menus.backups.trigger()
    backed_up.first.panes.editor.get().words.setPlainText(too_long)
    dialog = restore_backup(backed_up, qtbot)
    assert backed_up.first.panes.editor.get().words.toPlainText() == too_long
    assert any(label.text().startswith("Not restored.") for label in dialog.findChildren(QLabel))
    dialog.close()
    backed_up.second.menus.backups.trigger()
    assert not [each for each in backed_up.second.findChildren(BackupsDialog) if each.isVisible()]
    backed_up.first.panes.editor.get().words.setPlainText("short enough")
    assert backed_up.first.note_writing.flush()


def test_colours_text_size_citation_style_and_keys_reach_all_windows(pair: Pair, qtbot: QtBot) -> None:
    pair.use(pair.second)
    pair.second.menus.schemes[Scheme.DARK].trigger()
    pair.reader.keys("Ctrl+=")
    assert pair.first.menus.schemes[Scheme.DARK].isChecked()
    assert pair.first.appearance.look == pair.second.appearance.look
    assert pair.first.panes.page.look.page == pair.second.panes.page.look.page != "#ffffff"
    assert pair.first.panes.page.font().pointSizeF() == pair.second.panes.page.font().pointSizeF()
    pair.second.menus.styles["apa"].trigger()
    assert pair.first.navigator.citation_style == "apa"
    pair.reader.keys("Ctrl+Shift+P")
    pair.reader.type("source row")
    pair.reader.keys("Alt+Return")
    (dialog,) = (each for each in pair.second.findChildren(KeysDialog) if each.isVisible())
    qtbot.keyClick(dialog.edit, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    pair.reader.click(dialog.use)
    dialog.reject()
    pair.use(pair.first)
    assert pair.first.menus.source_row.shortcut() == QKeySequence("Ctrl+J")


def test_quit_closes_all_windows_and_saves_the_session_of_the_one_in_use(pair: Pair) -> None:
    pair.second.resize(1400, 840)  # wide enough for the references
    pair.use(pair.second).click_theme(DEMONSTRATION)
    pair.second.menus.show_references.trigger()
    pair.reader.keys("Ctrl+Q")
    assert windows() == []
    session = pair.reader.session
    assert session.theme == DEMONSTRATION
    assert not session.shown("references")


def test_quit_saves_what_is_being_written_in_every_window(pair: Pair) -> None:
    for window, words in ((pair.first, "in the first"), (pair.second, "in the second")):
        pair.use(window).keys("Ctrl+Shift+T")
        pair.reader.type(words)
    pair.reader.keys("Ctrl+Q")
    assert windows() == []
    with Library(pair.reader.library.evidence_file, pair.reader.library.user_file) as library:
        assert sorted(note.words for note in library.notes.all()) == ["in the first", "in the second"]


def write_in_first_and_use_second(pair: Pair) -> Reader:
    """Leave a note open in the first window whose words could not be saved, because the file is locked."""
    pair.use(pair.first).keys("Ctrl+Shift+T")
    pair.reader.type("half a thought")
    pair.reader.lock_file()
    pair.use(pair.second)
    assert pair.first.note_writing.unsaved
    return pair.reader


@pytest.mark.parametrize("command", ["export_notes", "export_project", "print", "backups"])
def test_what_is_written_in_another_window_is_saved_before_an_export(pair: Pair, command: str) -> None:
    write_in_first_and_use_second(pair).unlock_file()
    getattr(pair.second.menus, command).trigger()
    assert pair.notes() == ["half a thought"]
    for dialog in pair.second.findChildren(QDialog):
        dialog.close()


def test_an_export_has_the_note_that_is_written_in_another_window(pair: Pair, tmp_path: Path) -> None:
    reader = write_in_first_and_use_second(pair)
    reader.unlock_file()
    options = Options(format="json", notes=Notes.COLUMNS)
    export = pair.second.export.get()
    export.save(export.theme(COMPETITION), options, str(tmp_path / "t.json"))
    reader.wait_until((tmp_path / "t.json").is_file)
    assert "half a thought" in (tmp_path / "t.json").read_text(encoding="utf-8")


def test_nothing_is_exported_while_a_note_of_another_window_cannot_be_saved(pair: Pair, tmp_path: Path) -> None:
    reader = write_in_first_and_use_second(pair)
    export = pair.second.export.get()
    export.save(export.theme(COMPETITION), Options(format="json", notes=Notes.COLUMNS), str(tmp_path / "t.json"))
    assert not list(tmp_path.glob("t.json*"))
    reader.unlock_file()
    assert pair.first.note_writing.flush()


def test_quit_stops_at_a_window_whose_note_cannot_be_saved(pair: Pair) -> None:
    pair.use(pair.first).keys("Ctrl+Shift+T")
    pair.reader.type("precious")
    pair.reader.lock_file()
    pair.use(pair.second).keys("Ctrl+Q")
    assert set(windows()) == {pair.first, pair.second}
    assert pair.first.note_writing.unsaved
    pair.reader.unlock_file()
    assert pair.first.note_writing.flush()


def alone(reader: Reader) -> MainWindow:
    """The window that was opened beside the main window."""
    (opened,) = (window for window in windows() if window is not reader.window)
    return opened


def test_the_keys_open_the_theme_shown_in_a_window_of_its_own(reader: Reader, qtbot: QtBot) -> None:
    reader.keys("Ctrl+Return")
    opened = alone(reader)
    assert opened.windowTitle() == "Friendly competition"
    opened.navigator.go_to_branch("zamboni2020/5")
    assert opened.windowTitle() == "Inter-organisational mechanisms of change"
    opened.navigator.go_to_branch("zamboni2020")
    assert opened.windowTitle() == "Zamboni et al. 2020"
    opened.navigator.step(-2)
    assert "benchmarking" in opened.panes.page.toPlainText()
    hidden = (opened.menuBar(), opened.bar, opened.panes.left, opened.panes.right, opened.panes.tabs.bar)
    assert not [part for part in hidden if part.isVisible()]
    assert reader.window.panes.left.isVisible()


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_the_mouse_opens_a_theme_of_the_tree_and_the_window_stays_where_it_is(
    reader: Reader, qtbot: QtBot, button: Qt.MouseButton
) -> None:
    held = Qt.KeyboardModifier.ControlModifier if button is Qt.MouseButton.LeftButton else Qt.KeyboardModifier(0)
    tree = reader.window.panes.tree
    tree.scrollTo(tree.model().index_of(DEMONSTRATION))
    at = tree.visualRect(tree.model().index_of(DEMONSTRATION)).center()
    qtbot.mouseClick(tree.viewport(), button, held, at)
    assert alone(reader).navigator.here.theme == DEMONSTRATION
    assert reader.window.navigator.here.theme == COMPETITION


@pytest.mark.parametrize("button", [Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton])
def test_the_mouse_opens_a_theme_of_the_results(reader: Reader, qtbot: QtBot, button: Qt.MouseButton) -> None:
    held = Qt.KeyboardModifier.ControlModifier if button is Qt.MouseButton.LeftButton else Qt.KeyboardModifier(0)
    reader.search("demonstration")
    results = reader.window.panes.results.get().list
    reader.wait_until(lambda: results.model().rowCount() > 0)
    index = results.model().index(0, 0)
    key = index.data(HIT_ROLE).record_key
    qtbot.mouseClick(results.viewport(), button, held, results.visualRect(index).center())
    assert alone(reader).navigator.here.theme == key
    assert reader.window.navigator.here.theme == COMPETITION


def test_the_mouse_opens_a_link_to_a_theme(reader: Reader, qtbot: QtBot) -> None:
    reader.window.navigator.go_to_reference(REFERENCE)
    page = reader.window.panes.inspector.page
    cursor = reader.find(page, "Platform for capacity building")
    at = page.cursorRect(cursor).center() - QPoint(8, 0)
    page.verticalScrollBar().setValue(page.verticalScrollBar().value() + at.y() - 50)
    at = page.cursorRect(cursor).center() - QPoint(8, 0)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at)
    assert alone(reader).navigator.here.theme == PLATFORM
    assert reader.window.navigator.here.theme == COMPETITION


def test_the_context_menu_of_a_theme_opens_it(reader: Reader) -> None:
    tree = reader.window.panes.tree
    tree.scrollTo(tree.model().index_of(COMMUNITY))
    at = tree.visualRect(tree.model().index_of(COMMUNITY)).center()
    menu = context_menu(tree.viewport(), at)
    (action,) = (each for each in menu.actions() if each.text() == "Open the theme in a new &window")
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert alone(reader).navigator.here.theme == COMMUNITY


def context_menu(widget: QWidget, at: QPoint) -> QMenu:
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_window_of_a_theme_annotates_copies_and_leads_on(reader: Reader, qtbot: QtBot) -> None:
    main = reader.window
    reader.keys("Ctrl+Return")
    opened = alone(reader)
    with qtbot.waitActive(opened):
        opened.activateWindow()
    reader.window = opened
    reader.select_words("benchmarking")
    reader.keys("2")
    assert reader.marked() == ["benchmarking"] == reader.marked(main.panes.page)
    reader.select_words("benchmarking")
    reader.keys("Ctrl+Shift+S")
    assert "“benchmarking”" in QApplication.clipboard().text()
    assert opened.statusBar().currentMessage() == "Copied with the source."
    reader.keys("Ctrl+K")  # what is not in the window has no keys
    assert not opened.search_box.isVisible()
    reader.click_words(opened.panes.page, "69")
    assert opened.panes.right.isVisible()
    assert opened.navigator.here.reference == REFERENCE
    assert main.navigator.here.reference != REFERENCE
    reader.keys("Alt+Up")
    assert opened.navigator.here.theme != COMPETITION
    assert opened.windowTitle() == reader.library.evidence.theme(opened.navigator.here.theme).title
    assert main.navigator.here.theme == COMPETITION
    reader.keys("Ctrl+Z")
    assert reader.library.notes.all() == ()
    reader.window = main


@pytest.mark.parametrize("keys", ["Escape", "Ctrl+W"])
def test_the_window_of_a_theme_is_closed_by_its_keys(reader: Reader, qtbot: QtBot, keys: str) -> None:
    main = reader.window
    reader.keys("Ctrl+Return")
    opened = alone(reader)
    with qtbot.waitActive(opened):
        opened.activateWindow()
    reader.window = opened
    reader.keys(keys)
    assert windows() == [main]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(opened)
    reader.window = main


def test_the_window_of_a_theme_leaves_the_session_as_it_is(reader: Reader, qtbot: QtBot) -> None:
    main = reader.window
    reader.keys("Ctrl+Return")
    opened = alone(reader)
    with qtbot.waitActive(opened):
        opened.activateWindow()
    reader.window = opened
    reader.keys("Alt+Up", "Ctrl+Q")
    assert windows() == []
    assert reader.session.theme == COMPETITION
    assert reader.session.shown("references")
    assert main is not opened


def test_the_icons_of_a_second_window_are_those_of_the_style_sheet(pair: Pair) -> None:
    """A bar made when there is a style sheet asks its window for them, and that did not ask the sheet."""
    for window in (pair.first, pair.second):
        bar = window.bar
        size = bar.style().pixelMetric(QStyle.PixelMetric.PM_ToolBarIconSize, None, bar)
        assert bar.iconSize() == QSize(size, size) == QSize(15, 15)
