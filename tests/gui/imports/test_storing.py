"""Tables are stored in another thread: the main window answers meanwhile, and a cancelled import stores nothing."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from qicbrowser.domain.progress import CancelledError, Progress
from qicbrowser.gui.imports.import_window import ImportWindow
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing import preparing
from qicbrowser.services.importing.library import renaming
from qicbrowser.services.importing.library_writing import contents_of, save
from tests.gui.imports.importing_driver import OTHER_TITLE, import_page, open_page, start_import, wait_for_import
from tests.gui.window_driver import COMPETITION, Reader


class Gate:
    """Holds an import back in its thread until it is opened."""

    def __init__(self) -> None:
        self.is_open = Event()
        self.results: list[str] = []

    def prepare(self, *given, real=preparing.prepare_import):
        progress: Progress = given[-1]

        def watched(done: int, total: int) -> None:
            progress(done, total)
            self.is_open.wait(30)
            progress(done, total)

        try:
            prepared = real(*given[:-1], watched)
        except CancelledError:
            self.results.append("cancelled")
            raise
        self.results.append("prepared")
        return prepared


@pytest.fixture
def gate(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    gate = Gate()
    monkeypatch.setattr(preparing, "prepare_import", gate.prepare)
    yield gate
    gate.is_open.set()
    importing = reader.window.importing.get()
    if importing.import_window is not None:
        importing.import_window.show_running(running=False)
        importing.import_window.finish()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def running(reader: Reader, folder: Path) -> ImportWindow:
    window = open_page(reader, folder)
    window.reading.rules.semicolons.click()
    start_import(window)
    reader.wait_until(lambda: window.foot.progress.maximum() > 0)
    return window


def test_the_main_window_answers_while_tables_are_stored(reader: Reader, tmp_path: Path, gate: Gate) -> None:
    window = running(reader, tmp_path)
    assert window.foot.progress.isVisible()
    assert not window.foot.start.isEnabled()
    assert not window.reading.isEnabled()
    reader.window.activateWindow()
    reader.wait_until(reader.window.isActiveWindow)
    reader.click_theme(COMPETITION)
    assert reader.window.navigator.here.theme == COMPETITION
    gate.is_open.set()
    wait_for_import(reader)
    assert gate.results == ["prepared"]
    assert len(reader.library.evidence.reviews()) == 2


@pytest.mark.parametrize("how", ["button", "close"])
def test_a_cancelled_import_stores_nothing_and_keeps_every_answer(
    reader: Reader, tmp_path: Path, gate: Gate, how: str
) -> None:
    window = running(reader, tmp_path)
    if how == "button":
        reader.click(window.foot.cancel)
    else:
        window.close()
    assert window.isVisible()
    assert window.foot.start.isEnabled()
    assert not window.foot.progress.isVisible()
    gate.is_open.set()
    reader.wait_until(lambda: gate.results == ["cancelled"])
    assert not DataFolder(reader.library.user_file.parent).library_file.exists()
    assert window.state.recipe.at_semicolons
    start_import(window)
    wait_for_import(reader)
    assert len(reader.library.evidence.reviews()) == 2


def test_an_import_that_another_window_was_faster_than_is_prepared_again(
    reader: Reader, tmp_path: Path, gate: Gate
) -> None:
    gate.is_open.set()
    import_page(reader, tmp_path)
    gate.is_open.clear()
    window = open_page(reader, tmp_path, title=OTHER_TITLE)
    start_import(window)
    reader.wait_until(lambda: window.foot.progress.maximum() > 0)
    data = DataFolder(reader.library.user_file.parent)
    (review,) = contents_of(data).reviews
    save(data, renaming(contents_of(data), review.key, "Renamed elsewhere"))
    gate.is_open.set()
    wait_for_import(reader)
    assert gate.results == ["prepared"] * 3
    assert len(reader.library.evidence.reviews()) == 3
    assert "Renamed elsewhere" in [review.name for review in contents_of(data).reviews]


def test_a_review_that_cannot_be_read_again_is_reported(reader: Reader, tmp_path: Path) -> None:
    import_page(reader, tmp_path)
    with closing(sqlite3.connect(DataFolder(reader.library.user_file.parent).library_file)) as file, file:
        file.execute("UPDATE source SET content = x'00'")
        file.execute("DELETE FROM review WHERE key LIKE 'example%'")  # else its rows are read, and not its source
    import_page(reader, tmp_path, title=OTHER_TITLE)
    boxes = [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()]
    (box,) = boxes
    assert box.text() == (
        "example-review-a-made-up was left out, because it could not be read again:"
        " The stored copy of walking.html is damaged."
    )
    assert not box.isModal()
    box.close()


def test_an_import_ends_with_the_window_and_stores_nothing(reader: Reader, tmp_path: Path, gate: Gate) -> None:
    running(reader, tmp_path)
    data = DataFolder(reader.library.user_file.parent)
    reader.window.close()
    reader.window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gate.is_open.set()
    reader.start()
    reader.wait_until(lambda: gate.results == ["cancelled"])
    assert not data.library_file.exists()
