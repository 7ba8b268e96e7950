"""Closing the window while the note being written cannot be saved: nothing is lost unless the reader says so."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from qicbrowser.domain.errors import ReaderError
from tests.gui.window_driver import Reader, texts

WORDS = "Do not lose this"


@pytest.fixture
def writing(reader: Reader) -> Iterator[Reader]:
    """The window while a note with tags is written that the file does not take."""
    reader.keys("Ctrl+Shift+T")
    reader.lock_file()
    reader.type(WORDS)
    reader.keys("Tab")
    reader.type("ministry, 2026")
    reader.wait_until(lambda: reader.window.panes.editor.get().trouble)
    yield reader
    reader.window.panes.editor.get().drop_changes()


def questions() -> list[QMessageBox]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


def press(reader: Reader, name: str) -> None:
    (box,) = questions()
    button = next(b for b in box.buttons() if b.text() == name)
    reader.click(button)


def choose_file(reader: Reader, path: Path) -> None:
    name = reader.window.findChild(QFileDialog).findChild(QLineEdit, "fileNameEdit")
    name.setText(str(path))
    reader.press(name, Qt.Key.Key_Return)


def test_words_that_cannot_be_saved_stay_and_are_saved_later_by_themselves(writing: Reader, qtbot: QtBot) -> None:
    editor = writing.window.panes.editor.get()
    assert editor.words.toPlainText() == WORDS
    assert editor.trouble.startswith("Not saved yet. ")
    assert questions() == []
    tries: list[str] = []
    editor.written.connect(lambda words, _: tries.append(words))
    qtbot.waitUntil(lambda: len(tries) == 2)  # those of the pauses are over by then
    writing.unlock_file()
    qtbot.waitUntil(lambda: not editor.unsaved)  # with no key or click
    assert [(note.words, note.tags) for note in writing.library.notes.all()] == [(WORDS, ("ministry", "2026"))]
    assert "Saved" in texts(editor)
    assert editor.trouble == ""


def test_closing_tries_again_before_it_asks(writing: Reader) -> None:
    writing.unlock_file()
    writing.window.close()
    assert not writing.window.isVisible()
    assert questions() == []
    assert [note.words for note in writing.library.notes.all()] == [WORDS]


def test_the_question_closes_when_saving_succeeds(writing: Reader, qtbot: QtBot) -> None:
    writing.window.close()
    writing.window.close()
    assert len(questions()) == 1
    writing.unlock_file()
    qtbot.waitUntil(lambda: not writing.window.isVisible())
    assert [note.words for note in writing.library.notes.all()] == [WORDS]


def test_one_can_stay_and_saving_later_closes_nothing(writing: Reader, qtbot: QtBot) -> None:
    writing.window.close()
    (box,) = questions()
    assert "Another program is using your notes file" in box.informativeText()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert questions() == []
    assert writing.window.isVisible()
    writing.unlock_file()
    qtbot.waitUntil(lambda: not writing.window.note_writing.unsaved)
    QApplication.processEvents()
    assert writing.window.isVisible()


def test_the_note_is_taken_along_in_a_file_with_its_tags_and_what_it_is_on(writing: Reader, tmp_path: Path) -> None:
    writing.window.close()
    press(writing, "Save to a file and quit…")
    choose_file(writing, tmp_path / "taken along.txt")
    writing.wait_until(lambda: not writing.window.isVisible())
    expected = f"On the theme “Shared community of practice”\n\n{WORDS}\n\nTags: ministry, 2026\n"
    assert (tmp_path / "taken along.txt").read_text(encoding="utf-8") == expected


@pytest.mark.parametrize("name", ["data/user.sqlite", "data/session.ini", "no folder/note.txt"])
def test_a_file_that_is_refused_leaves_everything_open(
    writing: Reader, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    before = writing.library.user_file.read_bytes()
    writing.window.close()
    press(writing, "Save to a file and quit…")
    dialog = writing.window.findChild(QFileDialog)
    with qtbot.captureExceptions() as raised:
        dialog.fileSelected.emit(str(tmp_path / name))
    dialog.close()
    assert [kind for kind, _, _ in raised] == [ReaderError]
    assert writing.window.isVisible()
    assert writing.window.panes.editor.get().words.toPlainText() == WORDS
    assert writing.window.note_writing.unsaved
    assert writing.library.user_file.read_bytes() == before


def test_quitting_without_the_note_is_a_choice_of_its_own(writing: Reader) -> None:
    writing.window.close()
    press(writing, "Quit without saving")
    writing.wait_until(lambda: not writing.window.isVisible())
    assert writing.library.notes.all() == ()


def test_nothing_else_is_done_that_would_lose_what_is_not_saved(writing: Reader, qtbot: QtBot) -> None:
    """Whatever would lose the words, or leave them out, waits; a change to the note leaves them alone."""
    editor, window = writing.window.panes.editor.get(), writing.window
    writing.unlock_file()
    qtbot.waitUntil(lambda: not editor.unsaved)
    writing.lock_file()
    (note,) = writing.library.notes.all()
    editor.words.setFocus()
    writing.type("! And more")
    qtbot.waitUntil(lambda: bool(editor.trouble))
    for refused in (
        window.menus.undo.trigger,
        window.menus.backups.trigger,
        window.menus.export_notes.trigger,
        window.menus.import_notes.trigger,
        window.menus.note_on_theme.trigger,
        lambda: window.note_writing.delete(note.id),
        editor.delete_requested.emit,
    ):
        refused()
        assert editor.words.toPlainText() == f"{WORDS}! And more"
        assert "not saved yet" in window.statusBar().currentMessage()
        assert QApplication.activeModalWidget() is None
        window.statusBar().clearMessage()
    writing.unlock_file()
    window.note_writing.recolour(note, type(note.colour).GREEN)  # as a click in the list does
    assert editor.words.toPlainText() == f"{WORDS}! And more"
    qtbot.waitUntil(lambda: not editor.unsaved)
    (note,) = writing.library.notes.all()
    assert (note.words, note.colour) == (f"{WORDS}! And more", "green")
