"""A window that is maximised or in full screen takes the room that it is given, however little."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from qicbrowser.gui.imports.import_window import ImportWindow
from qicbrowser.gui.looks.palettes import LIGHT
from tests.gui.window_driver import Reader

FILLING = [Qt.WindowState.WindowMaximized, Qt.WindowState.WindowFullScreen]
NO_SIZE = QSize(1, 1)


def assert_fills_any_screen(window: QWidget, state: Qt.WindowState, qtbot: QtBot) -> None:
    window.setWindowState(Qt.WindowState.WindowNoState)
    QApplication.processEvents()
    least = window.minimumSize()
    assert least.width() > 200
    window.setWindowState(state)
    QApplication.processEvents()
    assert window.minimumSize() == NO_SIZE
    window.setWindowState(Qt.WindowState.WindowNoState)
    qtbot.waitUntil(lambda: window.minimumSize() == least)  # panes that were folded meanwhile are back


@pytest.mark.parametrize("state", FILLING)
def test_windows_that_fill_the_screen_take_the_room_they_are_given(
    reader: Reader, qtbot: QtBot, state: Qt.WindowState
) -> None:
    assert_fills_any_screen(reader.window, state, qtbot)
    reader.window.menus.guide.trigger()
    assert_fills_any_screen(reader.window.guide.get().window, state, qtbot)
    importing = ImportWindow(LIGHT, (1400, 900))
    qtbot.addWidget(importing)
    importing.show()
    assert_fills_any_screen(importing, state, qtbot)
