"""Dialogs that ask for a file, opened without waiting for the answer."""

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtCore import QCoreApplication, QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate


def open_file(parent: QWidget, title: str, kind: str, chosen: Callable[[str], None], folder: str = "") -> None:
    """Ask for a file that exists; `kind` is a name filter such as "Notes (*.json)", and `chosen` is given the path."""
    dialog = _dialog(parent, title, folder, kind)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def save_as(parent: QWidget, title: str, kind: str, name: str, chosen: Callable[[str], None], folder: str = "") -> None:
    """Ask where to save a file, proposing a name; its ending is added to a name that has none.

    The folder proposed is `folder`; where it is not there, the reader's documents.
    """
    dialog = _dialog(parent, title, folder if folder and QDir(folder).exists() else _documents(), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(PurePath(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(chosen)
    dialog.open()


def _documents() -> str:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return documents if documents and QDir(documents).exists() else QDir.homePath()


def _dialog(parent: QWidget, title: str, folder: str, kind: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, folder)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters([kind, translate("FileDialogs", "All files (*)")])
    return dialog
