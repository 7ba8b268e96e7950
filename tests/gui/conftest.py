"""The real window on the real evidence, driven by keys and mouse."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qicbrowser.paths import DataFolder
from tests.gui.window_driver import Reader


@pytest.fixture
def reader(qtbot: QtBot, tmp_path: Path) -> Iterator[Reader]:
    reader = Reader(qtbot, DataFolder(tmp_path / "data"))
    reader.start()
    yield reader
    reader.leave()
    QApplication.clipboard().clear()  # off screen it outlives Python, and what came from Python must not


@pytest.fixture
def picture(request: pytest.FixtureRequest, reader: Reader) -> Callable[..., None]:
    """Keep a picture of the window for docs/ when the tests run with --pictures."""
    folder = request.config.getoption("--pictures")

    def keep(name: str, widget=None) -> None:
        QApplication.processEvents()
        grabbed = (widget or reader.window).grab()
        assert not grabbed.isNull()
        if folder:
            grabbed.save(str(Path(folder) / f"{name}.png"))

    return keep
