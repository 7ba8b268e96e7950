"""The window comes up at once: it is laid out and painted once, in its final place, and needs no more of Qt for it."""

import os
import subprocess
import sys

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHoverEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qicbrowser.gui import app
from qicbrowser.gui.help.first_hint import FirstHint
from qicbrowser.gui.looks.palettes import Scheme
from qicbrowser.gui.shell.session import Session
from qicbrowser.paths import DataFolder
from tests.gui.event_log import EventLog
from tests.gui.window_driver import Reader


def test_the_first_painting_needs_no_class_of_qt_that_is_not_shown(tmp_path) -> None:
    """PySide creates a class when it is named, and all widgets to find out which of them a function returned."""
    code = (
        "import PySide6.QtGui as g, PySide6.QtWidgets as w; import qicbrowser.gui.app as app\n"
        "from PySide6.QtCore import QTimer; open_library = app._opened\n"
        "def look(window):\n"
        "    window.grab(); print(*vars(g), *vars(w)); w.QApplication.exit(0)\n"
        "def opened(*given):\n"
        "    library, window = open_library(*given); QTimer.singleShot(0, lambda: look(window))\n"
        "    return library, window\n"
        "app._opened = opened; app._import_as_usual(); app.open_window()"
    )
    data = DataFolder(tmp_path)
    Session(data.session_file).first_hint_dismissed = True
    run = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QICBROWSER_DATA": str(data.folder)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    classes = set(run.stdout.split())
    assert classes >= {"QPainter", "QTreeView"}
    assert not classes & {"QGradient", "QImage", "QDialog", "QFileDialog", "QListWidget", "QSpinBox", "QWizard"}


def test_the_status_bar_has_its_height_before_the_window_is_shown(tmp_path, qtbot: QtBot) -> None:
    library, window = app._opened(DataFolder(tmp_path / "data"))
    with library:
        qtbot.addWidget(window)
        before = window.status.sizeHint().height()
        with qtbot.waitExposed(window):
            window.show()
        QApplication.processEvents()
        assert window.status.height() == window.status.sizeHint().height() == before


def test_the_mouse_over_the_panes_has_none_of_them_painted_again(reader: Reader) -> None:
    panes = reader.window.panes
    splitters = (panes, panes.left, panes.middle, panes.inspector)
    QApplication.processEvents()
    painted = EventLog(panes.tree.viewport(), QEvent.Type.Paint)
    for splitter in splitters:
        if splitter.testAttribute(Qt.WidgetAttribute.WA_Hover):  # else Qt sends it no such event
            over = QPointF(5, 5)
            QApplication.sendEvent(splitter, QHoverEvent(QEvent.Type.HoverEnter, over, over, QPointF(-1, -1)))
        QApplication.processEvents()
    assert painted.seen == []
    reader.window.appearance.choose_scheme(Scheme.DARK)
    assert not any(splitter.testAttribute(Qt.WidgetAttribute.WA_Hover) for splitter in splitters)
    assert panes.handle(1).testAttribute(Qt.WidgetAttribute.WA_Hover)


def test_the_first_steps_are_there_when_the_window_comes_up(tmp_path, qtbot: QtBot) -> None:
    """The page does not move down while one begins to read it; and once dismissed, nothing of them is built."""
    data = DataFolder(tmp_path / "data")
    for is_new in (True, False):
        library, window = app._opened(data)
        with library:
            qtbot.addWidget(window)
            assert (window.findChild(FirstHint) is not None) == is_new
            assert (window.first_hint.existing is not None) == is_new
        Session(data.session_file).first_hint_dismissed = True
