"""A disk that is full while a note is written: its words stay, can be copied, and are saved once there is room."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from qicbrowser.domain.errors import ReaderError
from qicbrowser.paths import DataFolder
from tests.gui.window_driver import Reader

full_disk = pytest.importorskip("tests.full_disk", reason="needs POSIX limits", exc_type=ImportError)

WORDS = "Ask the ministry before the meeting. " * 4


@pytest.fixture(params=["disk", "limit"])
def disk(request: pytest.FixtureRequest, tmp_path: Path) -> "Iterator[full_disk.SmallDisk]":
    with full_disk.small_disk(tmp_path / "disk", request.param) as small:
        yield small


@pytest.fixture
def small(disk: "full_disk.SmallDisk", qtbot: QtBot) -> Iterator[Reader]:
    """The window on a file of notes that lies on that disk."""
    reader = Reader(qtbot, DataFolder(disk.folder / "data"))
    reader.start()
    yield reader
    disk.empty()
    reader.leave()


@pytest.mark.parametrize("on_an_old_note", [False, True], ids=["a new note", "an old note"])
def test_what_is_typed_while_the_disk_is_full_is_saved_when_it_is_not(
    on_an_old_note: bool, small: Reader, disk: "full_disk.SmallDisk", qtbot: QtBot
) -> None:
    small.keys("Ctrl+Shift+T")
    if on_an_old_note:
        small.type("Before. ")
        small.window.note_writing.flush()
    before = [note.words for note in small.library.notes.all()]
    disk.fill()
    small.type(WORDS)
    small.keys("Esc")  # it stays open
    editor = small.window.panes.editor.get()
    assert editor.isVisible()
    assert editor.unsaved
    assert "could not be written" in editor.trouble
    assert "full" in editor.trouble
    assert not [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]
    assert editor.words.toPlainText() == ("Before. " if on_an_old_note else "") + WORDS
    small.keys("Ctrl+A", "Ctrl+C")
    assert QApplication.clipboard().text() == editor.words.toPlainText()
    assert [note.words for note in small.library.notes.all()] == before

    disk.empty()
    qtbot.waitUntil(lambda: not editor.unsaved)  # with no key or click
    assert not editor.trouble
    assert [note.words for note in small.library.notes.all()] == [editor.words.toPlainText().strip()]
    small.keys("Esc")
    assert not editor.isVisible()
    small.keys("Ctrl+Z")  # all that was written in one sitting
    assert small.library.notes.all() == ()


def test_a_star_and_an_undo_without_room_change_nothing(
    small: Reader, disk: "full_disk.SmallDisk", qtbot: QtBot
) -> None:
    small.window.stars.toggle(small.window.navigator.here.theme)
    disk.fill()
    for action in (small.window.menus.undo, small.window.menus.star_theme):
        with qtbot.captureExceptions() as raised:
            action.trigger()
        assert [kind for kind, _, _ in raised] == [ReaderError]
        assert len(small.library.notes.starred()) == 1
    disk.empty()
    small.window.menus.undo.trigger()
    assert not small.library.notes.starred()
