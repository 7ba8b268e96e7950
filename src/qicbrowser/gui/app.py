"""From the command to the painted window."""

import builtins
import gc
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.screen import PLATFORM_THEME, check_screen, choose_platform_theme, no_window
from qicbrowser.paths import DataFolder, bundled_evidence, data_folder
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from qicbrowser.domain.messages import Message
    from qicbrowser.gui.window.main_window import MainWindow

BUSY_SECONDS = 0.05
"""How long a library that is opened for a window waits for a lock of another program.

That is as long as such a lock usually lasts; the window does not respond meanwhile.
"""

_FINISH_START_MS = 200
"""After the window is shown; by then it is painted, and no one has typed yet."""


def open_window(data_dir: Path | None = None, file: Path | None = None) -> int:
    """Open the window on the reader's library and stay until it is closed; returns the exit code.

    A `file` is opened, as if it were dropped on the window, once the start is finished.
    """
    try:
        check_screen()
        app = make_app()
    except ReaderError as error:
        from qicbrowser.wording.english import error_words

        print(error_words(error), file=sys.stderr)  # noqa: T201  there is no window to say it in
        return 2
    from PySide6.QtCore import QTimer

    from qicbrowser.gui.shell.errors import show_and_wait, watch

    try:
        data = data_folder(data_dir)
        data.close_to_others()
        watch(data.log_file)
        evidence_file, notices = _evidence(data)
        library, window = _opened(data, evidence_file)
    except ReaderError as error:
        show_and_wait(error)
        return 2
    with library:
        window.show()
        if notices := (*notices, *library.notices):
            from qicbrowser.gui.shell.notices import show_notices

            show_notices(window.show_message, notices)
        QTimer.singleShot(_FINISH_START_MS, lambda: finish_start(window, file))
        return app.exec()


def _evidence(data: DataFolder) -> "tuple[Path, tuple[Message, ...]]":
    """The evidence file to open, and what the reader should know about it."""
    if not data.library_file.exists():
        return bundled_evidence(), ()
    from qicbrowser.services.importing.opening import choose_evidence  # where something was imported only

    return choose_evidence(data)


def _opened(data: DataFolder, evidence_file: Path | None = None, *, again: bool = True) -> "tuple[Library, MainWindow]":
    """The library and its window; opened again where a part of the file cannot be read, which sets the file aside."""
    from PySide6.QtCore import QCoreApplication

    from qicbrowser.gui.shell.session import Session
    from qicbrowser.gui.window.main_window import MainWindow

    for _ in range(2):  # the answer of the desktop whether it is dark, and the change of the theme that it leads to
        QCoreApplication.processEvents()
    session = Session(data.session_file)
    if session.language:
        from qicbrowser.gui.shell import translation

        translation.install(session.language)
    library = Library(evidence_file or bundled_evidence(), data.user_file, busy_seconds=BUSY_SECONDS)
    try:
        window = MainWindow(library, session)
        if not (again and library.damage()):
            if not session.first_hint_dismissed:
                window.first_hint.get()  # before the window is painted: the page would move down
            return library, window
        window.deleteLater()
    except ReaderError:
        if not again:
            library.close()
            raise
    library.close()
    return _opened(data, evidence_file, again=False)


def finish_start(window: "MainWindow", file: Path | None = None) -> None:
    """Do what the start put off until the window was painted."""
    from qicbrowser.gui.shell import latin_keys

    latin_keys.install()
    window.finish_start()
    gc.freeze()  # the objects of the start stay: collections need not visit them
    if file is not None:
        window.file_opening.get().open(str(file))


def _import_as_usual() -> None:
    """Undo the `import` with which PySide reads the source of every module: it might ask for names in snake case."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def make_app() -> "QApplication":
    """The application in Fusion style; raises ReaderError, naming what to install, when Qt cannot be loaded."""
    has_own_theme = choose_platform_theme()
    try:
        from PySide6.QtCore import QtMsgType, qInstallMessageHandler
        from PySide6.QtWidgets import QApplication
    except ImportError as error:
        raise no_window(str(error)) from error
    _import_as_usual()
    from qicbrowser.gui.accessibility import factory
    from qicbrowser.gui.shell import translation
    from qicbrowser.gui.shell.garbage_collection import GarbageCollector

    def show_qt_message(kind: QtMsgType, _: object, message: str) -> None:
        """Qt ends the program where it finds no screen: this says why, and what to do, before it can."""
        if kind is QtMsgType.QtFatalMsg:
            from qicbrowser.wording.english import error_words

            print(error_words(no_window(message.strip())), file=sys.stderr)  # noqa: T201  there is no window to say it in
            os._exit(2)
        print(message, file=sys.stderr)  # noqa: T201

    QApplication.setApplicationName("qicbrowser")
    QApplication.setApplicationDisplayName("QIC Browser")
    QApplication.setDesktopFileName("qicbrowser")
    before = qInstallMessageHandler(show_qt_message)
    app = QApplication([*sys.argv[:1], "-style", "Fusion"])  # setStyle takes 4 ms, for PySide's side of QStyle
    qInstallMessageHandler(before)
    if not has_own_theme:
        os.environ.pop(PLATFORM_THEME, None)  # it was for this program, not for those that it starts
    GarbageCollector(app)
    translation.install()
    factory.install(app)
    return app
