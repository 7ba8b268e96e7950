"""Where the program meets the reader when something goes wrong."""

import sys
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.shell.messages import error_words, words
from qicbrowser.store.user.errors import UnreadableNowError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

translate = QCoreApplication.translate

_MESSAGE_MS = 6000
_COUNTS_LOGGED = (10, 100, 1_000, 10_000, 100_000)
_MOST_KINDS = 100
"""Different bugs that are written to the log in one session."""


def watch(log_file: Path) -> None:
    """Show every error that reaches the top: a ReaderError in its own words, anything else as a bug, which is logged.

    What cannot be read because of a lock opens no box: the status bar shows it, and the window reads it again when
    the lock is gone (`UserFileWatch`). What happens after the program has ended its event loop is only logged: a box
    would keep it from ending.
    """
    boxes = _Boxes()
    log = _BugLog(log_file)
    has_ended = False

    def end() -> None:
        nonlocal has_ended
        has_ended = True

    if app := QCoreApplication.instance():
        app.aboutToQuit.connect(end)

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if has_ended and isinstance(error, Exception):
            log.add(_details(kind, error, trace))
        elif isinstance(error, UnreadableNowError) and (window := _main_window()):
            window.statusBar().showMessage(unreadable_now(), _MESSAGE_MS)
        elif isinstance(error, ReaderError):
            boxes.show(error_words(error), lambda: error_box(error))
        elif isinstance(error, Exception):
            details = _details(kind, error, trace)
            logged = log.add(details)
            boxes.show(details, lambda: _bug_box(details, log_file, logged=logged))
        else:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = show


def _details(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    import traceback  # with the first bug, not with the start

    return "".join(traceback.format_exception(kind, error, trace))


def unreadable_now() -> str:
    """The message while another program keeps the reader's file from being read."""
    return translate("Errors", "Your notes cannot be read now: another program is using the file.")


def show_and_wait(error: ReaderError) -> None:
    """Show an error that leaves no window to return to."""
    error_box(error).exec()


def error_box(error: ReaderError, parent: QWidget | None = None) -> "QMessageBox":
    """A box with an error's message and hint, to be opened; of `parent`, or else of the window in use."""
    from PySide6.QtWidgets import QMessageBox  # here and below with the first error, not with the start

    from qicbrowser.gui.looks.icons import show_box_icon

    box = QMessageBox(
        QMessageBox.Icon.NoIcon,
        QGuiApplication.applicationDisplayName(),
        words(error.message),
        QMessageBox.StandardButton.Ok,
        parent or _window(),
    )
    show_box_icon(box, "look")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(words(error.hint))
    return box


def unopened_box(address: str) -> "QMessageBox":
    """A box for an address or a folder that no program could open, with a button that copies it."""
    from PySide6.QtWidgets import QMessageBox

    message = translate("Errors", "No program was found to open this:")
    box = error_box(ReaderError(message, hint=address))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    copy = box.addButton(translate("Errors", "&Copy address"), QMessageBox.ButtonRole.ActionRole)
    box.setEscapeButton(QMessageBox.StandardButton.Ok)  # with a second button Qt knows none
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(address))
    return box


class _Boxes:
    """Opens boxes; what happens again while its box is open opens no second one."""

    def __init__(self) -> None:
        self._open: set[str] = set()

    def show(self, what: str, make: "Callable[[], QMessageBox]") -> None:
        if what in self._open:
            return
        self._open.add(what)
        try:
            box = make()
            box.finished.connect(lambda _: self._open.discard(what))
            _open(box)
        except BaseException:
            self._open.discard(what)
            raise


def _open(box: "QMessageBox") -> None:
    """Open a box without waiting for it, unless there is no window yet that would keep the program running.

    While the reader is typing, the keyboard stays where it is: the next letters must not go into the box.
    """
    window = box.parentWidget()
    if window is None:
        box.exec()
        return
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    focused = QApplication.focusWidget()
    if focused and focused.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
        box.setWindowModality(Qt.WindowModality.NonModal)
        box.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        box.show()
        focused.activateWindow()  # not every platform heeds the attribute
    else:
        box.open()


def _window() -> QWidget | None:
    """The window in use, or the one there is: an error can come while another program has the keys."""
    active = QApplication.activeWindow()
    while active and active.inherits("QFileDialog"):  # it closes as soon as the file was opened or saved
        active = active.parentWidget()
    return active or _main_window()


def _main_window() -> QMainWindow | None:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow) and w.isVisible()), None)


def _bug_box(details: str, log_file: Path, *, logged: bool) -> "QMessageBox":
    from PySide6.QtWidgets import QMessageBox

    where = translate("Errors", "The details are in {}. Please report them.").format(log_file)
    box = error_box(
        ReaderError(
            translate("Errors", "Something went wrong inside the program. What was saved is safe."),
            hint=where if logged else translate("Errors", "Please copy the details and report them."),
        )
    )
    copy = box.addButton(translate("Errors", "Copy details"), QMessageBox.ButtonRole.ActionRole)
    box.setEscapeButton(QMessageBox.StandardButton.Ok)  # with a second button Qt knows none
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    return box


class _BugLog:
    """A file of bugs: each kind in full once in a session, and then how often it came."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._counts: Counter[str] = Counter()

    def add(self, details: str) -> bool:
        """Whether the details are in the file: it may not be writable, which must not hide what happened."""
        count = self._counts[details] + 1
        if count == 1 and len(self._counts) < _MOST_KINDS:
            try:
                self._append(details)
            except OSError:
                return False
        elif count == 1:
            return False
        self._counts[details] = count
        if count in _COUNTS_LOGGED:
            with suppress(OSError):
                self._append(f"{count} times by now: {details.rstrip().splitlines()[-1]}\n")
        return True

    def _append(self, text: str) -> None:
        from datetime import UTC, datetime

        from qicbrowser.store.disk import is_pipe_or_device, make_folder, make_private_file

        if is_pipe_or_device(self._file):
            raise FileExistsError(f"{self._file} is not a file")
        make_folder(self._file.parent)
        make_private_file(self._file)
        with self._file.open("a", encoding="utf-8", errors="backslashreplace") as file:
            file.write(f"{datetime.now(UTC).isoformat(timespec='seconds')} {text}")
