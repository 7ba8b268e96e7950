"""The import window on a made-up table."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qicbrowser.gui.imports.import_window import ImportWindow
from qicbrowser.gui.looks.palettes import LIGHT
from tests.gui.imports.made_up import walking_file


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[ImportWindow]:
    window = ImportWindow(LIGHT, (1400, 900))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.show_source(walking_file())
    QApplication.processEvents()
    yield window
    window.finish()
    window.deleteLater()
    QApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
