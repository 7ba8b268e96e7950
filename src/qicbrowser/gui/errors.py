"""Where the program meets the reader when something goes wrong."""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from qicbrowser.domain.errors import ReaderError

_log = logging.getLogger(__name__)


def watch(log_file: Path) -> None:
    """Show every error that reaches the top: a ReaderError as told, anything else as a bug, which is also logged."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, ReaderError):
            error_box(error).open()
            return
        if not isinstance(error, Exception):
            sys.__excepthook__(kind, error, trace)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _write_down(details, log_file)
        _bug_box(details, log_file).open()

    sys.excepthook = show


def show_and_wait(error: ReaderError) -> None:
    """Show an error that leaves no window to return to."""
    error_box(error).exec()


def error_box(error: ReaderError) -> QMessageBox:
    """An error as it is told, to be opened."""
    box = QMessageBox(
        QMessageBox.Icon.Warning,
        QGuiApplication.applicationDisplayName(),
        error.message,
        QMessageBox.StandardButton.Ok,
        QApplication.activeWindow(),
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(error.hint)
    return box


def _bug_box(details: str, log_file: Path) -> QMessageBox:
    box = error_box(
        ReaderError(
            _tr("Something went wrong inside the program. What you wrote is saved up to the last pause."),
            hint=_tr("The details are in {}. Please report them.").format(log_file),
        )
    )
    copy = box.addButton(_tr("Copy details"), QMessageBox.ButtonRole.ActionRole)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
    return box


def _write_down(details: str, log_file: Path) -> None:
    if not _log.handlers:
        log_file.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(log_file, encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        _log.addHandler(handler)
    _log.error(details)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Errors", text)
