"""The main tasks of the window, run off screen: for pictures without a display, and to test a build."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Span
from qicbrowser.paths import DataFolder, bundled_evidence
from qicbrowser.services.export.choice import What, chosen
from qicbrowser.services.export.export import export, finished
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.request import Request
from qicbrowser.services.files.atomic import write_whole
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.services.notes.annotate import Target
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.window.main_window import MainWindow

_QUERY = "competition"
NOTE = "Compare with our own hospitals."
_OF_NO_MATTER = "This plugin does not support propagateSizeHints()"
"""A warning of Qt's plugin for no screen, about every window."""


def take_tour(folder: Path, data_dir: Path) -> None:
    """Open, search, write a note on three words, tick and export what was found; leaves window.png, themes.csv, .pdf.

    Raises ReaderError when the folder cannot be written, or a step did not do what it should.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = Message("folder-not-created", folder=folder, reason=str(error.strerror))
        raise ReaderError(message, hint=Message("choose-other-folder")) from error
    from qicbrowser.gui.app import make_app

    app = make_app()
    from PySide6.QtCore import Qt, QtMsgType, qInstallMessageHandler

    def show_qt_message(_: QtMsgType, __: object, message: str) -> None:
        if message != _OF_NO_MATTER:
            print(message, file=sys.stderr)  # noqa: T201  as Qt itself would

    qInstallMessageHandler(show_qt_message)
    from qicbrowser.gui.shell.session import Session
    from qicbrowser.gui.window.main_window import MainWindow

    data = DataFolder(data_dir)
    with Library(bundled_evidence(), data.user_file) as library:
        window = MainWindow(library, Session(data.session_file))
        window.setWindowState(Qt.WindowState.WindowNoState)  # the screen that is none is small
        window.resize(1400, 860)
        window.show()
        app.processEvents()
        _go_through(window, library, folder)
        window.close()
        app.processEvents()


def _go_through(window: "MainWindow", library: Library, folder: Path) -> None:
    from PySide6.QtCore import QCoreApplication

    from qicbrowser.gui.export.printing import write_pdf
    from qicbrowser.gui.export.words import WORDS

    window.menus.find.trigger()
    window.search_box.setText(_QUERY)
    window.search_box.returnPressed.emit()
    found = window.live_search.theme_keys()
    if not found:
        raise ReaderError(Message("nothing-found-for", query=_QUERY), hint=Message("evidence-may-be-damaged"))
    window.menus.tick_found.trigger()
    theme = library.evidence.themes(found)[-1]
    passage = theme.passages[1]
    three_words = len(" ".join(passage.text.split()[:3]))
    window.note_writing.start_note(Target(theme.key, passage.key, Span(0, three_words)))
    window.panes.editor.get().words.setPlainText(NOTE)
    window.panes.editor.get().close_note()
    window.hit_navigation.go_to_next(1)
    QCoreApplication.processEvents()
    write_whole(folder / "window.png", _as_png(window), OwnFiles.of(library))
    choice = chosen(library, found, What.FOUND, _QUERY)
    for name, options in (("themes.csv", Options(notes=Notes.COLUMNS)), ("themes.pdf", Options(format="pdf"))):
        finished(export(Request(library, choice, options, WORDS, write_pdf), folder / name))


def _as_png(window: "MainWindow") -> bytes:
    from PySide6.QtCore import QBuffer

    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    return bytes(buffer.data().data())
