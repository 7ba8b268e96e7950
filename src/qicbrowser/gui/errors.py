"""Where the program meets the reader when something goes wrong."""

import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from qicbrowser.domain.errors import ReaderError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

translate = QCoreApplication.translate


def watch(log_file: Path) -> None:
    """Show every error that reaches the top: a ReaderError as told, anything else as a bug, which is also logged."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, ReaderError):
            _show(error_box(error))
        elif isinstance(error, Exception):
            import traceback  # with the first bug, not with the start

            details = "".join(traceback.format_exception(kind, error, trace))
            _show(_bug_box(details, log_file, written_down=_write_down(details, log_file)))
        else:
            sys.__excepthook__(kind, error, trace)

    sys.excepthook = show


def show_and_wait(error: ReaderError) -> None:
    """Show an error that leaves no window to return to."""
    error_box(error).exec()


def error_box(error: ReaderError) -> "QMessageBox":
    """An error as it is told, to be opened."""
    from PySide6.QtWidgets import QMessageBox  # here and below with the first error, not with the start

    box = QMessageBox(
        QMessageBox.Icon.Warning,
        QGuiApplication.applicationDisplayName(),
        error.message,
        QMessageBox.StandardButton.Ok,
        _window(),
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(error.hint)
    return box


def unsaved_box(words: str, window: QWidget) -> "QMessageBox":
    """Asks what to do with words that could not be saved; `accepted` when the window may go."""
    from PySide6.QtWidgets import QFileDialog, QMessageBox

    box = error_box(
        ReaderError(
            translate("Errors", "The note you are writing could not be saved."),
            hint=translate("Errors", "Stay and try again, or keep its words in a text file and quit."),
        )
    )
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    keep = box.addButton(translate("Errors", "Keep in a file and quit…"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(translate("Errors", "Quit without it"), QMessageBox.ButtonRole.AcceptRole)

    def save(name: str) -> None:
        try:
            Path(name).write_text(words, encoding="utf-8")
        except OSError as error:
            raise ReaderError(f"{name} was not written: {error.strerror}.", hint="Choose another place.") from error
        box.accepted.emit()

    def ask() -> None:
        asked = QFileDialog(window, translate("Errors", "Keep the note"), str(Path.home()))
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        asked.selectFile("note.txt")
        asked.fileSelected.connect(save)
        asked.open()

    keep.clicked.connect(ask)
    return box


def _show(box: "QMessageBox") -> None:
    """Open a box without waiting for it, unless there is no window yet that would keep the program running."""
    if box.parentWidget() is None:
        box.exec()
    else:
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def _window() -> QWidget | None:
    """The window in use, or the one there is: an error can come while another program has the keys."""
    active = QApplication.activeWindow()
    while active and active.inherits("QFileDialog"):  # it closes as soon as what it was asked for has been tried
        active = active.parentWidget()
    return active or next(
        (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow) and w.isVisible()), None
    )


def _bug_box(details: str, log_file: Path, *, written_down: bool) -> "QMessageBox":
    from PySide6.QtWidgets import QMessageBox

    where = translate("Errors", "The details are in {}. Please report them.").format(log_file)
    box = error_box(
        ReaderError(
            translate("Errors", "Something went wrong inside the program. What was saved is safe."),
            hint=where if written_down else translate("Errors", "Please copy the details and report them."),
        )
    )
    copy = box.addButton(translate("Errors", "Copy details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    return box


def _write_down(details: str, log_file: Path) -> bool:
    """Add to the log; False where it cannot be written, which must not hide what happened."""
    import logging  # with the first bug, not with the start

    from qicbrowser.store.disk import is_pipe_or_device, make_folder, make_private_file

    log = logging.getLogger(__name__)
    if is_pipe_or_device(log_file):
        return False
    try:
        if not log.handlers:
            make_folder(log_file.parent)
            make_private_file(log_file)
            handler = logging.FileHandler(log_file, encoding="utf-8")
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            log.addHandler(handler)
    except OSError:
        return False
    log.error(details)
    return True
