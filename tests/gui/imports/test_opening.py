"""A file to import is read beside the windows: they can be used meanwhile, and nothing of the reader's is lost."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QEvent, QMimeData
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressDialog
from pytestqt.qtbot import QtBot

from qicbrowser.background import Job
from qicbrowser.domain.progress import CancelledError, Progress
from qicbrowser.domain.tables import reading
from qicbrowser.gui.imports import storing
from qicbrowser.gui.imports.import_state import ImportSource
from qicbrowser.gui.imports.import_window import ImportWindow
from qicbrowser.gui.imports.importing import Importing
from qicbrowser.gui.shell.background_task import LongTask
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing import preparing
from tests.gui.imports.dropping import drop
from tests.gui.imports.importing_driver import PAGE, open_page, start_import
from tests.gui.window_driver import COMPETITION, Reader
from tests.messages import reader_error

BROKEN_WORDS = (
    "There is no table in slow.html."
    " Open a page that shows the table as text, such as the article at PubMed Central, or paste the table."
)
BROKEN = "<html><body><p>Made up, and without a table.</p></body></html>"


class Gate:
    """Holds back the reading of files whose names begin with "slow", and of "late" ones, which look at no progress."""

    def __init__(self) -> None:
        self.is_open = Event()
        self.ended: list[str] = []

    def read(self, recipe_for, path: Path, progress: Progress, real=storing.source_of_file) -> ImportSource:
        try:
            if path.name.startswith("late"):
                self.is_open.wait(30)
            while path.name.startswith("slow") and not self.is_open.wait(0.005):
                progress(300, 1_000)
            source = real(recipe_for, path, lambda _done, _total: None)
        except CancelledError:
            self.ended.append(f"{path.name} cancelled")
            raise
        except Exception:
            self.ended.append(f"{path.name} failed")
            raise
        self.ended.append(f"{path.name} read")
        return source


@pytest.fixture
def gate(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate()
    monkeypatch.setattr(storing, "source_of_file", gate.read)
    yield gate
    gate.is_open.set()
    importing = reader.window.importing.get()
    if importing.import_window is not None:
        importing.import_window.show_running(running=False)
        importing.import_window.finish()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def held_import(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Imports are stored once this is set."""
    is_open, prepare = Event(), preparing.prepare_import

    def prepare_later(*given):
        progress: Progress = given[-1]
        progress(1, 2)
        is_open.wait(30)
        return prepare(*given)

    monkeypatch.setattr(preparing, "prepare_import", prepare_later)
    yield is_open
    is_open.set()


@pytest.fixture
def importing(reader: Reader, gate: Gate) -> Importing:
    return reader.window.importing.get()


def page(folder: Path, name: str, content: str = PAGE) -> Path:
    file = folder / name
    file.write_text(content, encoding="utf-8")
    return file


def start_reading(reader: Reader, file: Path) -> ImportWindow:
    """Open a file that the gate holds back, and wait until the window says so."""
    importing = reader.window.importing.get()
    importing.open_file(str(file))
    reader.wait_until(lambda: importing.import_window is not None and importing.import_window.opening_bar.isVisible())
    return importing.import_window


def shown_file(importing: Importing) -> str:
    window = importing.import_window
    return window.state.file.name if window is not None and window.state.file is not None else ""


def let_it_arrive(reader: Reader) -> None:
    """Wait for a task that is begun now: what another thread had ended before has arrived by then, if it ever does."""
    arrived: list[bool] = []
    task = LongTask(Job("nothing", lambda _: None), reader.window)
    task.done.connect(lambda: arrived.append(True))
    reader.wait_until(lambda: arrived)


def test_every_window_answers_while_a_file_is_read(
    reader: Reader, importing: Importing, gate: Gate, tmp_path: Path
) -> None:
    window = start_reading(reader, page(tmp_path, "slow.html"))
    bar = window.opening_bar
    reader.wait_until(lambda: (bar.progress.value(), bar.progress.maximum()) == (300, 1_000))
    assert bar.text.text() == "Reading slow.html…"
    assert not bar.show_file.isVisible()
    assert not reader.window.findChildren(QProgressDialog)
    assert QApplication.activeModalWidget() is None
    reader.wait_until(window.isActiveWindow)
    reader.keys("F1")
    assert reader.window.guide.get().window.browser.page.name == "importing.md"
    reader.window.guide.get().window.close()
    reader.window.activateWindow()
    reader.wait_until(reader.window.isActiveWindow)
    reader.click_theme(COMPETITION)
    assert reader.window.navigator.here.theme == COMPETITION
    gate.is_open.set()
    reader.wait_until(lambda: shown_file(importing) == "slow.html")
    assert importing.import_window is window
    assert not bar.isVisible()
    assert len(window.state.reading.themes) == 2


def test_a_cancelled_reading_is_not_shown_and_leaves_no_empty_window(
    reader: Reader, importing: Importing, gate: Gate, tmp_path: Path
) -> None:
    window = start_reading(reader, page(tmp_path, "slow.html"))
    reader.click(window.opening_bar.cancel)
    reader.wait_until(lambda: gate.ended == ["slow.html cancelled"])
    assert importing.import_window is None


@pytest.mark.parametrize("answer", ["rule", "title", "ticks"])
def test_a_file_never_takes_the_place_of_answers_unless_it_is_wanted(
    reader: Reader, importing: Importing, gate: Gate, tmp_path: Path, answer: str
) -> None:
    importing.open_file(str(page(tmp_path, "first.html")))
    reader.wait_until(lambda: shown_file(importing) == "first.html")
    window = start_reading(reader, page(tmp_path, "slow.html"))
    if answer == "rule":
        reader.click(window.reading.rules.semicolons)
    elif answer == "title":
        window.result.details.title.setPlainText("Written meanwhile")
    else:
        window.state.tick(frozenset({0}))
    gate.is_open.set()
    reader.wait_until(window.opening_bar.show_file.isVisible)
    assert window.opening_bar.text.text() == (
        "slow.html has been read. If you show it, your answers in this window are discarded."
    )
    assert shown_file(importing) == "first.html"
    assert window.has_answers
    reader.click(window.opening_bar.cancel)
    assert not window.opening_bar.isVisible()
    assert shown_file(importing) == "first.html"
    importing.open_file(str(tmp_path / "slow.html"))
    reader.wait_until(window.opening_bar.show_file.isVisible)
    reader.click(window.opening_bar.show_file)
    assert shown_file(importing) == "slow.html"
    assert not window.has_answers
    assert not window.opening_bar.isVisible()


@pytest.mark.parametrize("how", ["open", "drop", "drop on the main window", "paste"])
def test_what_is_opened_last_is_shown_even_if_another_reading_ends_later(
    reader: Reader, importing: Importing, gate: Gate, tmp_path: Path, how: str
) -> None:
    window = start_reading(reader, page(tmp_path, "late.html"))
    last = page(tmp_path, "last.html")
    if how == "open":
        importing.open_file(str(last))
    elif how == "drop":
        assert drop(reader, last, onto=window)
    elif how == "drop on the main window":
        assert drop(reader, last)
    else:
        copied = QMimeData()
        copied.setHtml(PAGE)
        QApplication.clipboard().setMimeData(copied)
        importing.paste()
    reader.wait_until(lambda: window.state.file is not None)
    assert gate.ended == ([] if how == "paste" else ["last.html read"])
    gate.is_open.set()
    reader.wait_until(lambda: "late.html read" in gate.ended)
    let_it_arrive(reader)
    assert shown_file(importing) == ("" if how == "paste" else "last.html")
    assert not window.opening_bar.isVisible()


def test_an_error_of_a_cancelled_reading_is_not_shown(
    reader: Reader, importing: Importing, gate: Gate, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.captureExceptions() as raised:
        window = start_reading(reader, page(tmp_path, "late.html", BROKEN))
        importing.open_file(str(page(tmp_path, "last.html")))
        reader.wait_until(lambda: window.state.file is not None)
        gate.is_open.set()
        reader.wait_until(lambda: "late.html failed" in gate.ended)
        let_it_arrive(reader)
    assert raised == []
    assert shown_file(importing) == "last.html"


def test_a_reading_that_fails_says_why_and_leaves_what_was_shown(
    reader: Reader, importing: Importing, gate: Gate, tmp_path: Path, qtbot: QtBot
) -> None:
    with qtbot.captureExceptions() as raised:
        start_reading(reader, page(tmp_path, "slow.html", BROKEN))
        gate.is_open.set()
        reader.wait_until(lambda: raised)
        assert importing.import_window is None  # it was opened to show how far the file was read
        importing.open_file(str(page(tmp_path, "first.html")))
        reader.wait_until(lambda: shown_file(importing) == "first.html")
        gate.is_open.clear()
        window = start_reading(reader, tmp_path / "slow.html")
        gate.is_open.set()
        reader.wait_until(lambda: len(raised) == 2)
    assert {error_words(error) for _, error, _ in raised} == {BROKEN_WORDS}
    assert shown_file(importing) == "first.html"
    assert not window.opening_bar.isVisible()


def test_nothing_is_opened_while_an_import_is_stored(
    reader: Reader, importing: Importing, gate: Gate, tmp_path: Path, held_import: Event
) -> None:
    window = open_page(reader, tmp_path)
    start_import(window)
    reader.wait_until(lambda: window.foot.progress.maximum() > 0)
    file = page(tmp_path, "another.html")
    for opens in (
        importing.choose_file,
        importing.paste,
        lambda: importing.open_file(str(file)),
        lambda: importing.open_file(str(tmp_path / "reviews.qiclibrary")),
        lambda: drop(reader, file),
    ):
        with reader_error("^An import is being stored, so nothing else was opened. Open it when the import is done"):
            opens()
    assert not reader.window.findChildren(QFileDialog)
    assert gate.ended == ["walking.html read"]
    held_import.set()
    reader.wait_until(lambda: importing.import_window is None)
    assert len(reader.library.evidence.reviews()) == 2


def test_what_is_read_while_an_import_is_stored_is_shown_after_it(
    reader: Reader, importing: Importing, gate: Gate, tmp_path: Path, held_import: Event
) -> None:
    window = open_page(reader, tmp_path, title="Example review A (made up)")
    start_reading(reader, page(tmp_path, "slow.html", PAGE.replace("Shared routine", "Another theme")))
    start_import(window)
    reader.wait_until(lambda: window.foot.progress.maximum() > 0)
    gate.is_open.set()
    reader.wait_until(window.opening_bar.show_file.isVisible)
    assert not window.opening_bar.show_file.isEnabled()
    assert shown_file(importing) == "walking.html"
    held_import.set()
    reader.wait_until(lambda: shown_file(importing) == "slow.html")
    assert importing.import_window is not window
    titles = [theme.title for theme in importing.import_window.state.reading.themes]
    assert titles == ["Another theme", "Visible progress"]
    stored = reader.library.evidence.reviews()[-1]
    assert stored.title == "Example review A (made up)"
    assert "Shared routine" in [theme.title for theme in map(reader.library.evidence.theme, reader.window.themes.keys)]


@pytest.mark.parametrize("closed", ["import window", "program"])
def test_a_reading_ends_with_its_window_and_with_the_program(
    reader: Reader, importing: Importing, gate: Gate, tmp_path: Path, closed: str
) -> None:
    data = DataFolder(reader.library.user_file.parent)
    window = start_reading(reader, page(tmp_path, "slow.html"))
    if closed == "import window":
        reader.click(window.foot.cancel)
        assert importing.import_window is None
    else:
        reader.window.close()
        reader.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        reader.start()
    reader.wait_until(lambda: gate.ended == ["slow.html cancelled"])
    let_it_arrive(reader)
    assert reader.window.importing.get().import_window is None
    assert not data.library_file.exists()


def test_the_first_table_is_read_beside_the_windows(
    reader: Reader, importing: Importing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[bool] = []
    read = reading.Reader.read

    def watched(*given):
        threads.append(current_thread() is main_thread())
        return read(*given)

    monkeypatch.setattr(reading.Reader, "read", watched)
    importing.open_file(str(page(tmp_path, "first.html")))
    reader.wait_until(lambda: shown_file(importing) == "first.html")
    assert threads == [False]
    importing.import_window.reading.rules.semicolons.click()
    importing.import_window.state.read_now()
    assert threads == [False, True]
    assert importing.import_window.state.recipe.at_semicolons
