"""A real second program holds the reader's file: the window goes on, takes every letter, and saves them after it."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.progress import Progress
from qicbrowser.domain.records import Colour, Note
from qicbrowser.gui.looks.palettes import DARK, Scheme
from qicbrowser.gui.shell import errors
from qicbrowser.services.citations.reading import ParsedCitations, read_file
from qicbrowser.store.user.errors import LockedError
from tests.gui.window_driver import COMMUNITY, COMPETITION, DEMONSTRATION, Reader, texts

SENTENCE = "The quick brown fox jumps over the lazy dog, "

HOLDER = """
import sqlite3, sys
file = sqlite3.connect(sys.argv[1], isolation_level=None)
file.execute(sys.argv[2])
print("held", flush=True)
sys.stdin.readline()
file.execute("ROLLBACK")
file.close()
print("released", flush=True)
sys.stdin.readline()
"""


@contextmanager
def held(path: Path, lock: str) -> Iterator[Callable[[], None]]:
    """Another process that holds a lock on a file; gives what has it let go."""
    command = [sys.executable, "-c", HOLDER, str(path), f"BEGIN {lock}"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "held\n"

        def release() -> None:
            process.stdin.write("\n")
            process.stdin.flush()
            assert process.stdout.readline() == "released\n"

        yield release
        process.kill()


@contextmanager
def emptied(path: Path) -> Iterator[None]:
    os.truncate(path, 0)
    yield


@pytest.fixture
def watched(reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """The window as the program runs it: errors are shown, and the file is looked after."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    errors.watch(tmp_path / "log")
    reader.window.finish_start()
    return reader


def boxes() -> list[QDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]


def add(reader: Reader, key: str, words: str) -> None:
    with reader.library.change():
        reader.library.notes.put(Note(f"note {words}", key, key, None, words, Colour.GREEN, "2026-01-01", "2026-01-01"))


def page(reader: Reader) -> str:
    return reader.window.panes.page.toPlainText()


@pytest.mark.parametrize("lock", ["IMMEDIATE", "EXCLUSIVE"])
def test_every_letter_arrives_and_is_saved_when_the_lock_is_gone(watched: Reader, lock: str, qtbot: QtBot) -> None:
    turns: list[int] = []
    ticking = QTimer(interval=0)
    ticking.timeout.connect(lambda: turns.append(1))
    watched.keys("Ctrl+Shift+T")
    editor = watched.window.panes.editor.get()
    with held(watched.library.user_file, lock) as release:
        ticking.start()
        for _ in range(3):  # pauses between them are those in which it is saved
            watched.type(SENTENCE)
            before = len(turns)
            qtbot.waitUntil(lambda: bool(editor.trouble))
            qtbot.waitUntil(lambda before=before: len(turns) > before + 50)  # the window is never stopped by the file
        ticking.stop()
        tries: list[str] = []
        editor.written.connect(lambda words, _: tries.append(words))
        qtbot.waitUntil(lambda: len(tries) == 2)  # those of the pauses are over by then
        assert boxes() == []
        assert editor.words.hasFocus()
        assert editor.words.toPlainText() == SENTENCE * 3
        assert editor.trouble == "Not saved yet. Another program is using your notes file. Trying again…"
        release()
        qtbot.waitUntil(lambda: not editor.unsaved)  # with no further key
    assert "Saved" in texts(editor)
    assert [note.words for note in watched.library.notes.all()] == [(SENTENCE * 3).strip()]
    qtbot.waitUntil(lambda: SENTENCE.strip() in page(watched))


def test_the_window_asks_a_locked_file_for_a_moment_only(watched: Reader, qtbot: QtBot) -> None:
    """What SQLite is told to wait, at each statement of the window's library while the file is locked."""
    connection = watched.library._connection
    assert connection.execute("PRAGMA busy_timeout").fetchone() == (50,)
    asked: list[str] = []
    with held(watched.library.user_file, "EXCLUSIVE"):
        qtbot.waitUntil(lambda: watched.library.was_locked)
        connection.set_trace_callback(asked.append)
        qtbot.waitUntil(lambda: asked.count("PRAGMA main.data_version") == 3)
        connection.set_trace_callback(None)
    # Looking each second waits for nothing, and asks nothing else for as long as the file cannot be read.
    assert set(asked) == {"PRAGMA busy_timeout = 0", "PRAGMA main.data_version", "PRAGMA busy_timeout = 50"}


def test_what_cannot_be_read_is_shown_as_it_was_and_read_when_it_can_be(watched: Reader, qtbot: QtBot) -> None:
    add(watched, COMMUNITY, "known before")
    add(watched, COMPETITION, "not read yet")
    window = watched.window
    window.user_file.changed.emit()
    assert "known before" in page(watched)
    with held(watched.library.user_file, "EXCLUSIVE") as release:
        qtbot.waitUntil(lambda: "cannot be read now" in window.statusBar().currentMessage())
        assert "Notes cannot be read now" in texts(window.status)
        window.navigator.refresh()
        assert "known before" in page(watched)
        watched.click_theme(COMPETITION)
        assert "How it works" in page(watched)
        assert "Your notes cannot be read now" in page(watched)
        assert "not read yet" not in page(watched)
        watched.search("known")
        window.menus.show_notebook.trigger()
        QApplication.processEvents()
        watched.click_theme(DEMONSTRATION)
        assert boxes() == []
        release()
        qtbot.waitUntil(lambda: "2 notes saved" in texts(window.status))
    assert window.live_search.text == "known"
    assert len(list(window.live_search.results.records())) > 0
    watched.click_theme(COMPETITION)
    assert "not read yet" in page(watched)
    window.menus.show_notebook.trigger()
    assert window.panes.notebook.get().table.count == 2
    assert boxes() == []


def test_the_list_of_notes_under_a_lock_fills_when_it_is_gone(watched: Reader, qtbot: QtBot) -> None:
    add(watched, COMMUNITY, "one")
    with held(watched.library.user_file, "EXCLUSIVE") as release:
        watched.window.menus.show_notebook.trigger()
        QApplication.processEvents()
        assert boxes() == []
        release()
        qtbot.waitUntil(lambda: watched.window.panes.notebook.get().table.count == 1)


def test_what_the_reader_asks_for_is_answered_while_the_file_is_locked(watched: Reader, qtbot: QtBot) -> None:
    with held(watched.library.user_file, "IMMEDIATE"):
        watched.window.menus.star_theme.trigger()
        (box,) = boxes()
        assert "could not be written" in box.text()
        assert "Another program is using the file" in box.informativeText()
        box.close()
    assert watched.library.notes.starred() == frozenset()


def test_a_window_opens_on_a_theme_while_the_file_is_locked_and_shows_its_notes_after(
    watched: Reader, qtbot: QtBot
) -> None:
    """A start whose first page is written under a lock: what looks after the file begins all the same."""
    add(watched, COMMUNITY, "mine")
    watched.window.navigator._read.clear()
    with held(watched.library.user_file, "EXCLUSIVE") as release:
        watched.window.navigator.refresh()
        watched.window.finish_start()
        assert "Your notes cannot be read now" in page(watched)
        release()
        qtbot.waitUntil(lambda: "mine" in page(watched))
    assert boxes() == []


@pytest.mark.parametrize("how", ["emptied", "without its table", "newer"])
def test_a_file_that_is_no_longer_what_it_was_is_explained_once(watched: Reader, how: str, qtbot: QtBot) -> None:
    watched.keys("Ctrl+Shift+T")
    watched.type("before")
    watched.window.note_writing.flush()
    if how == "emptied":
        os.truncate(watched.library.user_file, 0)
    else:
        with closing(sqlite3.connect(watched.library.user_file)) as file:
            file.execute("DROP TABLE note" if how == "without its table" else "PRAGMA user_version = 99")
    watched.type(" and after")
    editor = watched.window.panes.editor.get()
    told = "newer version" if how == "newer" else "emptied or altered the file while it was open"
    qtbot.waitUntil(lambda: told in editor.trouble)
    tries: list[str] = []
    editor.written.connect(lambda words, _: tries.append(words))
    qtbot.waitUntil(lambda: len(tries) == 2)
    assert editor.words.toPlainText() == "before and after"
    assert boxes() == []
    if how != "newer":
        assert told in page(watched)
    editor.drop_changes()


def test_hits_in_sight_of_a_file_that_was_emptied_open_no_box_by_themselves(watched: Reader, qtbot: QtBot) -> None:
    for number in range(30):
        add(watched, COMMUNITY, f"zither {number}")
    watched.search("zither")
    watched.window.menus.show_notebook.trigger()
    os.truncate(watched.library.user_file, 0)
    qtbot.waitUntil(lambda: "emptied or altered the file while it was open" in page(watched))
    assert "emptied or altered" in watched.window.statusBar().currentMessage()
    watched.window.resize(1300, 700)
    watched.window.menus.show_theme_page.trigger()
    for _ in range(20):
        QApplication.processEvents()
    assert boxes() == []


def test_editing_under_a_lock_is_refused_in_the_status_bar(watched: Reader) -> None:
    add(watched, COMMUNITY, "mine")
    watched.window.navigator.refresh()
    with held(watched.library.user_file, "EXCLUSIVE"):
        watched.window.statusBar().clearMessage()
        watched.click_words(watched.window.panes.page, "Edit", last=True)
        assert "cannot be read now" in watched.window.statusBar().currentMessage()
        assert boxes() == []


def test_citations_matched_while_the_file_is_emptied_do_not_set_up_another(
    watched: Reader, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A sync program empties the file while a file of citations is read beside the window."""
    add(watched, COMMUNITY, "zither")
    source = tmp_path / "list.txt"
    source.write_text("46. Doe A. Made up. J Made. 2010.\n")

    def read_and_empty(path: Path, progress: Progress) -> ParsedCitations:
        os.truncate(watched.library.user_file, 0)
        return read_file(path, progress)

    monkeypatch.setattr("qicbrowser.services.citations.reading.read_file", read_and_empty)
    watched.window.citations.attaching.get().read_file(str(source))
    qtbot.waitUntil(lambda: any(isinstance(box, QMessageBox) for box in boxes()))
    (box,) = boxes()
    assert "no longer the file that was opened" in box.text()
    assert watched.library.user_file.read_bytes() == b""
    assert "0 notes saved" not in texts(watched.window.status)


@pytest.mark.parametrize("how", ["locked", "emptied"])
def test_no_command_ends_in_a_bug_while_the_file_cannot_be_read(reader: Reader, qtbot: QtBot, how: str) -> None:
    """Every action of the menus that is not for leaving the program, with results and the editor in sight."""
    window = reader.window
    add(reader, COMMUNITY, "zither")
    reader.search("zither OR communi")
    window.finish_start()
    expected = (LockedError,) if how == "locked" else (ReaderError,)
    with (
        held(reader.library.user_file, "EXCLUSIVE") if how == "locked" else emptied(reader.library.user_file),
        qtbot.captureExceptions() as raised,
    ):
        for action in window.findChildren(QAction):
            if action.isEnabled() and action not in (window.menus.quit, window.menus.close_window):
                action.trigger()
                QApplication.processEvents()
                for dialog in boxes():
                    dialog.close()
        assert window.isVisible()
    assert [error for _, error, _ in raised if not isinstance(error, expected)] == []
    assert raised  # some of them read the file
    window.panes.editor.get().drop_changes()


def test_the_window_can_be_dressed_otherwise_while_the_file_is_locked(watched: Reader) -> None:
    with held(watched.library.user_file, "EXCLUSIVE"):
        watched.window.menus.schemes[Scheme.DARK].trigger()
        assert watched.window.panes.page.look.page == DARK.page
        assert boxes() == []
    watched.window.menus.schemes[Scheme.LIGHT].trigger()
