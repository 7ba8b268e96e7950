"""A step of many changes is saved beside the window: all of it or nothing, while the window answers."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Event, get_ident

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.progress import CancelledError
from qicbrowser.domain.records import Citation, Colour, Note
from qicbrowser.gui.shell import undo
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services import changes as services
from qicbrowser.services.changes import Change, ChangedElsewhereError, store, storing
from qicbrowser.store.library import Library
from qicbrowser.store.user.errors import LockedError
from tests.gui.window_driver import COMPETITION

MOMENT = "2026-01-01T00:00:00.000Z"
MANY = 900


def note(number: int, words: str = "made up") -> Note:
    return Note(f"note {number}", COMPETITION, COMPETITION, None, words, Colour.PINK, MOMENT, MOMENT)


def many_changes(count: int = MANY) -> list[Change]:
    """New notes, and new citations of references that this evidence lacks."""
    citations = [
        Citation(f"made/ref/{number}", '{"title": "Made up"}', "a file", MOMENT) for number in range(count // 3)
    ]
    return [
        *(Change(None, note(number)) for number in range(count - len(citations))),
        *(Change(None, each) for each in citations),
    ]


def rows(library: Library) -> list[list[tuple]]:
    """Everything in the file, with the places in the order of writing."""
    with closing(sqlite3.connect(library.user_file)) as file:
        return [
            file.execute("SELECT rowid, * FROM note ORDER BY rowid").fetchall(),
            file.execute("SELECT * FROM citation ORDER BY reference_key").fetchall(),
        ]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def history(library: Library, window: QWidget, monkeypatch: pytest.MonkeyPatch) -> UndoHistory:
    monkeypatch.setattr(undo, "MANY_CHANGES", 100)
    return UndoHistory(library, window)


class Pause:
    """Holds the thread that saves, at a report of its progress, until it is let go."""

    def __init__(self) -> None:
        self.reached, self._released, self.thread = Event(), Event(), 0
        self.at = 1

    def release(self) -> None:
        self._released.set()

    def store(self, library: Library, changes: object, progress: Callable[[int, int], None]) -> None:
        reports = 0

        def report(done: int, total: int) -> None:
            nonlocal reports
            reports += 1
            if reports == self.at:
                self.thread = get_ident()
                self.reached.set()
                assert self._released.wait(30), "the thread that saves is the one that would let it go"
            progress(done, total)

        store(library, changes, report)
        if not reports or reports < self.at:
            self.reached.set()
            assert self._released.wait(30)


@pytest.fixture
def pause(monkeypatch: pytest.MonkeyPatch) -> Iterator[Pause]:
    pause = Pause()
    monkeypatch.setattr(services, "store", pause.store)
    yield pause
    pause.release()


def wait_for(qtbot: QtBot, call: Callable[[Callable[[], None]], None]) -> None:
    saved: list[bool] = []
    call(lambda: saved.append(True))
    qtbot.waitUntil(lambda: bool(saved))


def press_cancel(qtbot: QtBot, window: QWidget) -> None:
    (dialog,) = window.findChildren(QProgressDialog)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_the_event_loop_runs_while_a_step_is_saved_undone_and_redone(
    history: UndoHistory, library: Library, qtbot: QtBot, pause: Pause
) -> None:
    steps = (
        lambda saved: history.do("many", many_changes(), saved=saved),
        history.undo,
        history.redo,
    )
    for step, count in zip(steps, (MANY, 0, MANY), strict=True):
        pause.__init__()
        turns: list[int] = []
        saved: list[bool] = []
        timer = QTimer(interval=0)
        timer.timeout.connect(lambda turns=turns: turns.append(len(turns)))
        step(lambda saved=saved: saved.append(True))
        timer.start()
        qtbot.waitUntil(lambda turns=turns: pause.reached.is_set() and len(turns) > 50)
        timer.stop()
        assert pause.thread != get_ident()
        assert saved == []
        pause.release()
        qtbot.waitUntil(lambda saved=saved: saved == [True])
        assert sum(map(len, rows(library))) == count
        assert library.citations.all().keys() == {f"made/ref/{n}" for n in range(MANY // 3 if count else 0)}


def test_what_is_saved_beside_the_window_is_what_is_saved_in_it(
    library: Library, window: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Notes that are removed come back to their places in the order of writing, also with others there."""
    files = []
    removed = [Change(note(number), None) for number in range(100, 400)]
    for most in (10**9, 100):
        monkeypatch.setattr(undo, "MANY_CHANGES", most)
        history = UndoHistory(library, window)
        before = rows(library)
        wait_for(qtbot, lambda saved, history=history: history.do("many", many_changes(), saved=saved))
        states = [rows(library)]
        wait_for(qtbot, lambda saved, history=history: history.do("remove", removed, saved=saved))
        states.append(rows(library))
        for move in (history.undo, history.undo, history.redo, history.redo, history.undo, history.undo):
            wait_for(qtbot, move)
            states.append(rows(library))
        assert states[-1] == before
        files.append(states)
    assert files[0] == files[1]


@pytest.mark.parametrize("report", [1, 3])
def test_what_is_cancelled_is_not_saved(
    history: UndoHistory, library: Library, qtbot: QtBot, window: QWidget, pause: Pause, report: int
) -> None:
    before, saved = rows(library), []
    pause.at = report
    history.do("many", many_changes(), saved=lambda: saved.append(True))
    qtbot.waitUntil(pause.reached.is_set)
    press_cancel(qtbot, window)
    pause.release()
    qtbot.waitUntil(lambda: not history.stack.is_saving)
    assert (rows(library), saved, history.stack.count()) == (before, [], 0)
    history.do("one", [Change(None, note(1))])
    assert history.stack.undoText() == "one"


def test_what_was_saved_before_it_was_cancelled_can_be_undone(
    history: UndoHistory, library: Library, qtbot: QtBot, window: QWidget, pause: Pause
) -> None:
    pause.at = 10**6  # after the last report
    saved: list[bool] = []
    history.do("many", many_changes(), saved=lambda: saved.append(True))
    qtbot.waitUntil(pause.reached.is_set)
    press_cancel(qtbot, window)
    pause.release()
    qtbot.waitUntil(lambda: bool(saved))
    assert history.stack.undoText() == "many"
    assert sum(map(len, rows(library))) == MANY


def test_a_change_made_elsewhere_refuses_all_of_a_step(history: UndoHistory, library: Library, qtbot: QtBot) -> None:
    wait_for(qtbot, lambda saved: history.do("many", many_changes(), saved=saved))
    with closing(sqlite3.connect(library.user_file)) as other, other:
        other.execute("UPDATE note SET words = 'another program' WHERE id = 'note 500'")
    before, refused = rows(library), []
    history.refused.connect(lambda: refused.append(True))
    with capture_exceptions() as raised:
        history.undo()
        qtbot.waitUntil(lambda: bool(raised))
    assert [kind for kind, _, _ in raised] == [ChangedElsewhereError]
    assert refused == [True]
    assert (rows(library), history.stack.undoText()) == (before, "many")


def test_another_step_waits_until_many_changes_are_saved(
    history: UndoHistory, library: Library, qtbot: QtBot, pause: Pause
) -> None:
    history.do("one", [Change(None, note(-1))])
    saved: list[bool] = []
    history.do("many", many_changes(), saved=lambda: saved.append(True))
    for step in (lambda: history.do("other", [Change(None, note(-2))]), history.undo):
        with pytest.raises(LockedError):
            step()
    pause.release()
    qtbot.waitUntil(lambda: bool(saved))
    assert [history.stack.text(at) for at in range(history.stack.count())] == ["one", "many"]


def test_a_step_that_comes_in_between_leaves_what_is_undone_as_a_step_of_its_own(
    history: UndoHistory, library: Library, qtbot: QtBot, pause: Pause
) -> None:
    """An import that was going on ends while a step is undone: each can be undone after that."""
    pause.release()
    wait_for(qtbot, lambda saved: history.do("many", many_changes(), saved=saved))
    pause.__init__()
    saved: list[bool] = []
    history.undo(lambda: saved.append(True))
    qtbot.waitUntil(pause.reached.is_set)
    history.remember("import", None)
    pause.release()
    qtbot.waitUntil(lambda: bool(saved))
    assert [history.stack.text(at) for at in range(history.stack.index())] == ["many", "import", "many"]
    assert sum(map(len, rows(library))) == 0
    wait_for(qtbot, history.undo)
    assert sum(map(len, rows(library))) == MANY


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be cut off there")
def test_a_file_that_was_emptied_is_not_set_up_by_a_step(history: UndoHistory, library: Library, qtbot: QtBot) -> None:
    os.truncate(library.user_file, 0)
    with capture_exceptions() as raised:
        history.do("many", many_changes())
        qtbot.waitUntil(lambda: bool(raised))
    assert isinstance(raised[0][1], ReaderError)
    assert library.user_file.read_bytes() == b""
    assert not history.stack.is_saving


KILLED = """
import os, signal, sys
from pathlib import Path
from qicbrowser.services.changes import storing
from qicbrowser.store.library import Library
from tests.gui.shell.test_many_changes import many_changes

def die(done, total):
    if done >= int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)

with Library(Path(sys.argv[1]), Path(sys.argv[2])) as library:
    storing(library, many_changes(30_000))(die)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="a program cannot be killed so there")
@pytest.mark.parametrize("at", [200, 15_000, 29_800])
def test_a_program_that_is_killed_has_saved_nothing(library: Library, at: int) -> None:
    before = rows(library)
    command = [sys.executable, "-c", KILLED, str(library.evidence_file), str(library.user_file), str(at)]
    ended = subprocess.run(command, cwd=Path(__file__).parents[3], check=False, capture_output=True)
    assert ended.returncode == -signal.SIGKILL, ended.stderr.decode()
    assert library.notes.all() == ()
    assert rows(library) == before


def test_the_file_can_be_read_until_many_changes_are_committed(library: Library) -> None:
    """They stay in memory, however many: SQLite would else lock the file as soon as some of them are written."""
    seen: list[int] = []

    def read(done: int, total: int) -> None:
        seen.append(len(library.citations.all()))
        if done >= total - 400:
            raise CancelledError

    with pytest.raises(CancelledError):
        storing(library, many_changes(30_000))(read)
    assert set(seen) == {0}
    assert len(seen) > 100
