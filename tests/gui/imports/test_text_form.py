"""The encoding and the separator of a text are questions in the window, and an answer reads the file again."""

from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QToolButton
from pytestqt.qtbot import QtBot

from qicbrowser.background import Job
from qicbrowser.domain.tables.grid import TextForm
from qicbrowser.domain.tables.readings import Severity
from qicbrowser.gui.imports import import_state
from qicbrowser.gui.imports.import_state import ImportSource
from qicbrowser.gui.imports.import_window import ImportWindow
from qicbrowser.gui.shell.background_task import LongTask
from qicbrowser.services.importing.sources import read_content
from tests.gui.imports.made_up import walking_file

POLISH = "Theme;Barriers\nŻółw;mało\nKot;dużo\n".encode("cp1250")


def link(window: ImportWindow, words: str) -> QToolButton:
    problems = window.reading.problems
    rows = range(problems.rowCount())
    return next(each for row in rows for each in problems.links(row) if words in each.text())


def titles(window: ImportWindow) -> list[str]:
    return [theme.title for theme in window.state.reading.themes]


def click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_encoding_is_asked_for_and_can_be_changed(window: ImportWindow, qtbot) -> None:
    window.show_source(ImportSource(read_content("table.csv", POLISH), POLISH))
    window.state.change_details(window.state.review._replace(title="A made-up title"), "")
    assert "Żółw" not in titles(window)
    qtbot.waitUntil(lambda: bool(window.reading.problems.links(0)))
    click(link(window, "Żółw"))
    qtbot.waitUntil(lambda: titles(window) == ["Żółw", "Kot"])
    assert window.state.review.title == "A made-up title"
    imported = window.state.imported()
    assert imported.tables[0].reading.recipe.text_form == TextForm("cp1250")
    assert imported.source.content == POLISH
    known = next(each for each in window.state.reading.problems if each.message.id == "encoding-answered")
    assert known.severity is Severity.KNOW
    row = window.reading.problems.problems.index(known)
    qtbot.waitUntil(lambda: bool(window.reading.problems.links(row)))
    click(link(window, "Windows-1252"))
    qtbot.waitUntil(lambda: window.state.file.encoding == "cp1252")


def test_what_is_written_of_the_review_stays_when_the_file_is_read_again(window: ImportWindow, qtbot) -> None:
    window.show_source(ImportSource(read_content("table.csv", POLISH), POLISH))
    details = window.result.details
    assert not window.has_answers
    details.title.setPlainText("A made-up title")
    details.short_name.setText("Made up")
    qtbot.waitUntil(lambda: bool(window.reading.problems.links(0)))
    click(link(window, "Żółw"))
    qtbot.waitUntil(lambda: window.state.file.encoding == "cp1250")
    assert (details.title.toPlainText(), details.short_name.text()) == ("A made-up title", "Made up")
    details.year.setText("2024")
    assert (window.state.review.title, window.state.review.year) == ("A made-up title", 2024)
    assert window.state.short_name == "Made up"
    details.title.clear()
    details.short_name.clear()
    details.year.clear()
    assert window.has_answers  # the encoding


def test_the_separator_is_asked_for(window: ImportWindow, qtbot) -> None:
    content = b"Theme,a;Barriers\nTrust,b;time\n"
    window.show_source(ImportSource(read_content("table.csv", content), content))
    assert window.state.file.separator == ";"
    qtbot.waitUntil(lambda: bool(window.reading.problems.links(0)))
    click(link(window, "Separate at commas"))
    qtbot.waitUntil(lambda: window.state.file.separator == ",")
    assert [cell.text for cell in window.state.grid.cells][:2] == ["Theme", "a;Barriers"]


class Gate:
    """Holds back the second reading of a file until it is opened."""

    def __init__(self) -> None:
        self.is_open = Event()
        self.in_main_thread: list[bool] = []

    def read(self, *given, real=import_state.read_content):
        self.in_main_thread.append(current_thread() is main_thread())
        assert self.is_open.wait(30)
        return real(*given)


@pytest.fixture
def gate(window: ImportWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """The window shows the Polish file; reading it again waits."""
    gate = Gate()
    monkeypatch.setattr(import_state, "read_content", gate.read)
    window.show_source(ImportSource(read_content("table.csv", POLISH), POLISH))
    window.result.details.title.setPlainText("A made-up title")
    qtbot.waitUntil(lambda: bool(window.reading.problems.links(0)))
    yield gate
    gate.is_open.set()


def test_the_window_answers_while_the_file_is_read_again(window: ImportWindow, gate: Gate, qtbot: QtBot) -> None:
    before = titles(window)
    click(link(window, "Żółw"))
    qtbot.waitUntil(window.rereading_bar.isVisible)
    assert window.rereading_bar.text.text() == "Reading table.csv…"
    assert not window.foot.start.isEnabled()
    assert window.foot.reason.text() == "The file is being read again"
    assert window.has_answers
    details = window.result.details
    QTest.keyClicks(details.short_name, "Written meanwhile")
    click(window.reading.rules.semicolons)
    qtbot.waitUntil(lambda: window.state.reading.recipe.at_semicolons)
    assert titles(window) == before
    gate.is_open.set()
    qtbot.waitUntil(lambda: titles(window) == ["Żółw", "Kot"])
    assert gate.in_main_thread == [False]
    assert not window.rereading_bar.isVisible()
    assert window.foot.start.isEnabled()
    assert (details.title.toPlainText(), window.state.short_name) == ("A made-up title", "Written meanwhile")


@pytest.mark.parametrize("by", ["mouse", "undo", "another file"])
def test_a_second_reading_that_is_cancelled_changes_nothing(
    window: ImportWindow, gate: Gate, qtbot: QtBot, by: str
) -> None:
    click(link(window, "Żółw"))
    qtbot.waitUntil(window.rereading_bar.isVisible)
    if by == "mouse":
        QTest.mouseClick(window.rereading_bar.cancel, Qt.MouseButton.LeftButton)
    elif by == "undo":
        QTest.keyClick(window.reading.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    else:
        window.show_source(walking_file())
    assert not window.rereading_bar.isVisible()
    shown = titles(window)
    gate.is_open.set()
    arrived: list[bool] = []
    task = LongTask(Job("nothing", lambda _: None), window)
    task.done.connect(lambda: arrived.append(True))
    qtbot.waitUntil(lambda: arrived == [True])
    assert titles(window) == shown
    assert "Żółw" not in shown
    assert window.foot.start.isEnabled()
