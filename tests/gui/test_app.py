"""The window opens on whatever is in the place of the reader's file; where it cannot, the reader is told why."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Colour, Note
from qicbrowser.gui import app
from qicbrowser.gui.shell.notices import show_notices
from qicbrowser.gui.shell.session import Session
from qicbrowser.paths import DataFolder
from qicbrowser.store.library import Library
from qicbrowser.store.schema import USER_VERSION
from qicbrowser.store.user.backups import Backups
from qicbrowser.wording.english import words
from tests.gui.window_driver import COMPETITION, Reader

STORED = Path(__file__).parents[1] / "data"

MOST_MODULES = 152
"""Modules of the program that a start may import before the window is painted."""

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")


def start(**environment: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "qicbrowser"]
    return subprocess.run(command, env=kept | environment, capture_output=True, text=True, timeout=60, check=False)


@linux_only
def test_without_a_screen() -> None:
    done = start()
    assert done.returncode == 2
    assert "There is no screen to open a window on" in done.stderr
    assert "Traceback" not in done.stderr


@linux_only
def test_with_a_screen_that_cannot_be_reached() -> None:
    done = start(DISPLAY=":4711")
    assert done.returncode == 2
    assert "The window cannot be opened" in done.stderr
    assert "sudo apt-get install -y" in done.stderr


def opened(told: str) -> subprocess.CompletedProcess[str]:
    """Open the window as the command does, say which boxes stand beside it, and close it."""
    code = (
        "import sys; from PySide6.QtCore import QThread, QTimer\n"
        "import qicbrowser.gui.app as app; make = app.make_app\n"
        "from PySide6.QtWidgets import QApplication, QMessageBox\n"
        "def look(a):\n"
        "    print(*(w.text() for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)))\n"
        "    print(*(w.isModal() for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)))\n"
        "    a.exit(0)\n"
        "def made():\n"
        "    a = make(); t = QTimer(a); t.start(0); level = QThread.currentThread().loopLevel\n"
        "    t.timeout.connect(lambda: level() and (t.stop(), look(a))); return a\n"
        "app.make_app = made; sys.exit(app.open_window())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert told in done.stdout
    assert done.stdout.splitlines()[-1] == "False"
    return done


def test_with_a_file_of_notes_that_is_none(data: DataFolder) -> None:
    data.user_file.write_text("no database", encoding="utf-8")
    opened("0 notes were recovered from it")
    (aside,) = data.folder.glob("user-damaged-*.sqlite")
    assert aside.read_text(encoding="utf-8") == "no database"


def test_with_a_file_that_is_gone_beside_its_backups(data: DataFolder, evidence_file: Path) -> None:
    with Library(evidence_file, data.user_file) as library:
        with library.change():
            library.notes.put(Note("1", COMPETITION, COMPETITION, None, "precious", Colour.PINK, "2026", "2026"))
        assert Backups(data.user_file).make(datetime(2026, 7, 15, 12, 30, 5, tzinfo=UTC))
    data.user_file.unlink()
    told = "was missing or empty, so a new one was started. Backups of your notes are in"
    assert "File > Backups" in opened(told).stdout
    opened(told)  # until something is written


def test_with_a_file_in_the_place_of_the_folder(data: DataFolder) -> None:
    data.folder.rmdir()
    data.folder.write_text("a file", encoding="utf-8")
    opened("Nothing can be saved")


def window_of(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Open the window, have the function `look` of the code look at it or at the box in its place, and end."""
    begun = (
        "import os, sys; from PySide6.QtCore import QThread, QTimer\n"
        "import qicbrowser.gui.app as app; make = app.make_app\n"
        "from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox\n"
        "def look_and_end(a):\n"
        "    try: look(a)\n"
        "    finally: a.exit(0)\n"
        "def made():\n"
        "    a = make(); t = QTimer(a); t.start(0); level = QThread.currentThread().loopLevel\n"
        "    t.timeout.connect(lambda: level() and (t.stop(), look_and_end(a))); return a\n"
        "app.make_app = made\n"
    )
    return subprocess.run(
        [sys.executable, "-c", f"{begun}{code}\nsys.exit(app.open_window())"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX users")
def test_with_a_folder_that_cannot_be_found() -> None:
    code = (
        "def look(a):\n"
        "    (box,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox))\n"
        "    print(box.text(), box.informativeText(), sep=chr(10))\n"
    )
    done = window_of(code, QICBROWSER_DATA="~nosuch/x")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert done.stdout.splitlines() == [
        "The folder ~nosuch/x cannot be found: there is no home folder for ~nosuch.",
        "Write its full path.",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX pipes and permissions")
def test_a_session_that_is_a_pipe_is_not_waited_for(data: DataFolder) -> None:
    os.mkfifo(data.session_file)
    done = window_of("def look(a): print('open')\n")
    assert (done.returncode, done.stdout) == (0, "open\n")
    assert data.session_file.is_fifo()


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX permissions")
def test_the_session_and_the_log_are_for_their_owner_alone(data: DataFolder) -> None:
    code = (
        "os.umask(0o022)\n"
        "def look(a):\n"
        "    sys.excepthook(RuntimeError, RuntimeError('made up'), None)\n"
        "    [w.close() for w in a.topLevelWidgets() if isinstance(w, QMainWindow)]\n"
    )
    assert window_of(code).returncode == 0
    assert "made up" in data.log_file.read_text(encoding="utf-8")
    for file in (data.session_file, data.log_file, data.user_file):
        assert file.stat().st_mode & 0o777 == 0o600, file
    assert data.log_file.parent.stat().st_mode & 0o777 == 0o700
    assert data.session_file.stat().st_size


@pytest.fixture
def data(tmp_path: Path) -> DataFolder:
    """The folder the program finds its files in."""
    data = DataFolder(tmp_path / "data")
    data.folder.mkdir()
    return data


@pytest.fixture
def newer(data: DataFolder, qtbot: QtBot) -> Iterator[Reader]:
    """The window on a file of a version to come."""
    shutil.copyfile(STORED / f"user_{USER_VERSION}.sqlite", data.user_file)
    with closing(sqlite3.connect(data.user_file)) as file:
        file.execute(f"PRAGMA user_version = {USER_VERSION + 1}")
    reader = Reader(qtbot, data)
    reader.start()
    yield reader
    reader.window.panes.editor.get().drop_changes()
    reader.leave()


def test_what_is_typed_where_nothing_can_be_saved_stays_on_screen(newer: Reader, qtbot: QtBot) -> None:
    before = newer.library.user_file.read_bytes()
    newer.search("łódź")
    assert newer.window.live_search.theme_keys()
    newer.window.note_writing.start_note_on(COMPETITION)
    newer.type("mine")
    newer.window.note_writing.flush()
    assert newer.window.panes.editor.get().trouble.startswith("Not saved. ")
    assert "newer version" in newer.window.panes.editor.get().trouble
    assert newer.window.panes.editor.get().words.toPlainText() == "mine"
    assert newer.window.note_writing.unsaved
    assert newer.library.user_file.read_bytes() == before


def test_a_short_error_is_shown_in_the_status_bar_and_a_long_one_in_a_box(newer: Reader) -> None:
    bar = newer.window.statusBar()
    bar.clearMessage()
    show_notices(newer.window.show_message, ())
    assert not bar.currentMessage()
    show_notices(newer.window.show_message, (Message("file-left-unchanged"),))
    assert bar.currentMessage() == "It was left unchanged."
    assert boxes() == []
    show_notices(newer.window.show_message, newer.library.notices)
    (box,) = boxes()
    assert box.isVisible()
    assert not box.isModal()
    assert box.text() == words(newer.library.notices[0])
    box.close()


def boxes() -> list[QMessageBox]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]


def test_damage_that_shows_when_the_window_is_made_sets_the_file_aside(data: DataFolder, qtbot: QtBot) -> None:
    shutil.copyfile(STORED / "user_3.sqlite", data.user_file)
    with closing(sqlite3.connect(data.user_file)) as file, file:
        file.execute("UPDATE search SET query = CAST(x'ff00fe' AS TEXT) WHERE name IS NULL")
    library, window = app._opened(data)
    with library:
        qtbot.addWidget(window)
        assert "3 notes were" in words(library.notices[0])
        assert len(library.searches.saved()) == 1
    (aside,) = data.folder.glob("user-damaged-*.sqlite")
    assert aside.exists()


def test_on_the_command_line_what_is_to_be_known_of_the_file_is_on_standard_error(data: DataFolder) -> None:
    data.user_file.write_text("no database", encoding="utf-8")
    command = [sys.executable, "-m", "qicbrowser", "themes", "--json"]
    told = [subprocess.run(command, capture_output=True, text=True, timeout=60, check=True) for _ in range(2)]
    assert told[0].stdout == told[1].stdout != ""
    assert "was damaged" in told[0].stderr
    assert told[1].stderr == ""


def test_the_window_opens_without_the_command_line_or_the_search(data: DataFolder) -> None:
    """What a start does without stays out of it: modules, and classes of Qt, which PySide makes when they are named."""
    code = (
        "import sys; import PySide6.QtCore as c, PySide6.QtGui as g, PySide6.QtWidgets as w; print(*sys.modules)\n"
        "import builtins; import qicbrowser.gui.app as app; make = app.make_app\n"
        "def look(a):\n"
        "    print(*sys.modules, *(f'{m.__name__}.{name}' for m in (c, g, w) for name in vars(m)))\n"
        "    print(builtins.__import__.__name__)\n"
        "    a.exit(0)\n"
        "def made():\n"
        "    a = make(); t = c.QTimer(a); t.start(0); level = c.QThread.currentThread().loopLevel\n"
        "    t.timeout.connect(lambda: level() and (t.stop(), look(a))); return a\n"
        "app.make_app = made; sys.exit(app.open_window())"
    )
    Session(data.session_file).first_hint_dismissed = True
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QICBROWSER_DATA": str(data.folder)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    of_qt, names, imports = done.stdout.splitlines()
    loaded = set(names.split()) - set(of_qt.split())  # what PySide imports itself depends on the Python
    assert loaded >= {"qicbrowser.gui.window.main_window", "PySide6.QtWidgets.QMainWindow"}
    unwanted = {
        "click",
        "concurrent.futures",
        "dataclasses",
        "sqlite_utils",
        "lxml",
        "snowballstemmer",
        "platformdirs",
        "qicbrowser.domain.csl",
        "qicbrowser.domain.query.tree",
        "qicbrowser.domain.tags",
        "qicbrowser.services.importing",
        "PySide6.QtNetwork",
        "PySide6.QtCore.QUrl",
        "PySide6.QtGui.QDesktopServices",
        "PySide6.QtGui.QGradient",
        "PySide6.QtWidgets.QFileDialog",
        "PySide6.QtWidgets.QMessageBox",
        "PySide6.QtWidgets.QPlainTextEdit",
        "PySide6.QtWidgets.QProgressDialog",
        "PySide6.QtWidgets.QStyle",
    }
    unwanted_rooms = (
        "qicbrowser.cli",
        "qicbrowser.domain.analysis",
        "qicbrowser.gui.analyse",
        "qicbrowser.gui.citations.attaching",
        "qicbrowser.gui.export",
        "qicbrowser.gui.help",
        "qicbrowser.gui.imports",
        "qicbrowser.gui.notes.colour_naming",
        "qicbrowser.gui.notes.draft",
        "qicbrowser.gui.notes.exchange",
        "qicbrowser.gui.search.labels",
        "qicbrowser.gui.tour",
        "qicbrowser.gui.window.undo_navigation",
        "qicbrowser.services.analyse",
        "qicbrowser.services.building",
        "qicbrowser.services.citations",
        "qicbrowser.services.export",
        "qicbrowser.services.files",
        "qicbrowser.services.notes.exchange",
        "qicbrowser.services.record_names",
        "qicbrowser.services.search",
        "qicbrowser.store.search",
        "qicbrowser.store.user.backups",
        "qicbrowser.store.user.quarantine",
        "qicbrowser.store.user.read_only",
        "qicbrowser.store.user.recovery",
        "qicbrowser.wording",
    )
    own = {name for name in loaded if name.startswith("qicbrowser.")}
    assert loaded & unwanted == set()
    assert not {name for name in own for room in unwanted_rooms if f"{name}.".startswith(f"{room}.")}
    assert len(own) <= MOST_MODULES
    assert imports in {"__import__", "__lazy_import__"}  # not that with which PySide reads every module's source


def test_the_style_is_fusion_whatever_the_environment_says() -> None:
    code = "from qicbrowser.gui.app import make_app; app = make_app(); print(app.style().name())"
    asked = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_STYLE_OVERRIDE": "windows"}
    done = subprocess.run([sys.executable, "-c", code], env=asked, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["fusion"]


def test_no_garbage_is_looked_for_before_the_window_is_painted() -> None:
    code = (
        "import gc, os, sys; from importlib.abc import MetaPathFinder\n"
        "class Ask(MetaPathFinder):\n"
        "    def find_spec(self, name, *rest):\n"
        "        if name == 'qicbrowser.gui.app': print(gc.isenabled(), flush=True); os._exit(0)\n"
        "sys.meta_path.insert(0, Ask()); sys.argv = ['qicbrowser']\n"
        "from qicbrowser.__main__ import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["False"]


def test_nothing_is_shown_before_the_window_is(data: DataFolder, qapp: QApplication) -> None:
    shown: list[QObject] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                shown.append(watched)
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    library, window = app._opened(data)
    with library:
        assert shown == []
        window.show()
        assert shown == [window]
        window.close()
        window.deleteLater()
        qapp.sendPostedEvents(window, QEvent.Type.DeferredDelete)  # or its keys would be those of the next window too
    qapp.removeEventFilter(watch)


def test_damaged_words_are_shown_in_the_window_and_repaired_by_the_next_start(data: DataFolder, qtbot: QtBot) -> None:
    shutil.copyfile(STORED / "user_3.sqlite", data.user_file)
    with closing(sqlite3.connect(data.user_file)) as file, file:
        file.execute(
            "UPDATE note SET words = CAST(x'6d696e65ff' AS TEXT), record_key = 'zamboni2020/ref/69'"
            " WHERE record_key = 'zamboni2020/ref/12'"
        )
    reader = Reader(qtbot, data)
    reader.start()
    with qtbot.captureExceptions() as raised:
        app.finish_start(reader.window)
        qtbot.waitUntil(lambda: reader.window.statusBar().currentMessage() != "")
        assert (
            reader.window.statusBar()
            .currentMessage()
            .startswith("Bytes that are not text were found in a note on reference 69. When the program starts next")
        )
        for text in ("łódź", "mine", "łódź"):
            reader.search(text)
            assert bool(reader.window.live_search.theme_keys()) == (text != "mine")  # which is on a reference
    assert not raised
    reader.restart()
    assert reader.library.recovered
    assert "mine\ufffd" in [note.words for note in reader.library.notes.all()]
    reader.leave()


def test_damage_while_the_window_is_open_is_reported_once(reader: Reader, qtbot: QtBot) -> None:
    app.finish_start(reader.window)
    told: list[str] = []
    reader.window.user_file.message.connect(told.append)
    with reader.library.change():
        reader.library.notes.put(Note("made-up", COMPETITION, COMPETITION, None, "mine", Colour.GREEN, "2026", "2026"))
    with closing(sqlite3.connect(reader.library.user_file)) as file, file:
        file.execute("UPDATE note SET words = CAST(x'6d696e65ff' AS TEXT)")
    reader.search("mine")
    qtbot.waitUntil(lambda: told != [])
    qtbot.waitSignal(reader.window.user_file._timer.timeout).wait()
    assert [text for text in told if "a note on “Friendly competition”" in text] == told[:1] != []
