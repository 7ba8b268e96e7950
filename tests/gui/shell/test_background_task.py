"""Work beside the window: it shows how far it is, hands over what it made, and can be cancelled."""

from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from qicbrowser.domain.progress import CancelledError, Progress
from qicbrowser.gui.shell.background_task import run_with_progress


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_result_is_handed_over_in_the_window_thread(qtbot: QtBot, window: QWidget) -> None:
    results: list[int] = []
    run_with_progress("Counting…", lambda _: 42, lambda result: results.append(result()), window)
    assert results == []  # never before the caller is done
    qtbot.waitUntil(lambda: results == [42])
    qtbot.waitUntil(lambda: not window.findChildren(QProgressDialog))


def test_what_the_work_raises_is_raised_by_the_result(qtbot: QtBot, window: QWidget) -> None:
    results: list[Callable[[], None]] = []

    def fail(_: Progress) -> None:
        raise ValueError("no such thing")

    run_with_progress("Failing…", fail, results.append, window)
    qtbot.waitUntil(lambda: bool(results))
    with pytest.raises(ValueError, match="no such thing"):
        results[0]()


def test_long_work_shows_how_far_it_is_and_is_cancelled(qtbot: QtBot, window: QWidget) -> None:
    results: list[Callable[[], None]] = []
    ended = Event()

    def work(progress: Progress) -> None:
        try:
            while True:
                progress(3, 7)
                ended.wait(0.005)
        except CancelledError:
            ended.set()
            raise

    run_with_progress("Working…", work, results.append, window)
    dialog = window.findChild(QProgressDialog)
    qtbot.waitUntil(dialog.isVisible)
    qtbot.waitUntil(lambda: (dialog.value(), dialog.maximum()) == (3, 7))
    qtbot.mouseClick(dialog.findChild(QPushButton), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(ended.is_set)
    qtbot.waitUntil(lambda: not window.findChildren(QProgressDialog))
    assert results == []


def test_work_ends_with_its_window(qtbot: QtBot) -> None:
    window = QWidget()
    started, ended = Event(), Event()

    def work(progress: Progress) -> None:
        try:
            while True:
                progress(0, 0)
                started.set()
                ended.wait(0.005)
        finally:
            ended.set()

    run_with_progress("Working…", work, lambda _: None, window)
    started.wait()
    window.deleteLater()
    qtbot.waitUntil(ended.is_set)
