"""Taking text away, notes or references: which, in which form, with the beginning of the file as it will be."""

from collections.abc import Sequence
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from qicbrowser.gui.shell.file_dialogs import save_as
from qicbrowser.gui.shell.session import Session

PREVIEWED = 20
"""Things shown before they are written."""

Thing = TypeVar("Thing")


class FileRequest(NamedTuple):
    """The file dialog: its title, the name of the file type, and the suggested file name."""

    question: str
    kind: str
    name: str


class TextExportDialog(QDialog, Generic[Thing]):
    """The base of the dialogs that export a text; subclasses fill in what differs."""

    copied = Signal(str)
    """A message: it is on the clipboard."""

    saved = Signal(str, object)
    """A message on what was saved, and the Path of the file."""

    def __init__(
        self, session: Session, sources: Sequence[tuple[str, tuple[Thing, ...]]], first: int, parent: QWidget
    ) -> None:
        """`sources` are what can be exported, each with a name."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._sources = sources
        self._what = QButtonGroup(self)
        self.fields = QFormLayout()
        self.preview = QPlainTextEdit()
        self.summary = QLabel()
        self._lay_out(first)
        self._what.idClicked.connect(self.show_choice)

    @property
    def chosen(self) -> tuple[Thing, ...]:
        return self._sources[self._what.checkedId()][1]

    def file_request(self) -> FileRequest:
        raise NotImplementedError

    def report(self, number: int, path: Path) -> str:
        """The message after so many were written to a file: a complete sentence."""
        raise NotImplementedError

    def text(self) -> str:
        """All of it, for the clipboard."""
        raise NotImplementedError

    def choose_format(self, ending: str) -> None:
        """Choose the format that the ending of a file's name says, if it says one."""
        raise NotImplementedError

    def write(self, path: Path) -> None:
        raise NotImplementedError

    def remember(self) -> None:
        """Keep what was chosen, once it was used."""
        raise NotImplementedError

    def show_choice(self) -> None:
        """Show what there is to choose, and what will be written."""
        raise NotImplementedError

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.remember()
        self.copied.emit(self.tr("Copied."))

    def _ask_where(self) -> None:
        question, kind, name = self.file_request()
        ending = name.rpartition(".")[2]
        kind_filter = self.tr("{kind} (*.{ending})").format(kind=kind, ending=ending)
        save_as(self, question, kind_filter, name, self._save, self._session.export_folder)

    def _save(self, name: str) -> None:
        path = Path(name)
        self.choose_format(path.suffix.lower().removeprefix("."))
        self.write(path)
        self._session.export_folder = str(path.parent)
        self.remember()
        self.saved.emit(self.report(len(self.chosen), path), path)
        self.accept()

    def _lay_out(self, first: int) -> None:
        what = QVBoxLayout()
        for i, (name, things) in enumerate(self._sources):
            escaped, number = name.replace("&", "&&"), QLocale().toString(len(things))
            choice = QRadioButton(self.tr("{name} ({number})").format(name=escaped, number=number))
            choice.setEnabled(bool(things))
            choice.setChecked(i == first)
            self._what.addButton(choice, i)
            what.addWidget(choice)
        self.fields.addRow(self.tr("Export"), what)
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(self.tr("Preview"))
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setObjectName("muted")
        layout = QVBoxLayout(self)
        layout.addLayout(self.fields)
        layout.addWidget(self.summary)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self._buttons())
        self.resize(760, 600)

    def _buttons(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        save = box.addButton(self.tr("&Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        copy = box.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        save.setDefault(True)
        save.clicked.connect(self._ask_where)
        copy.clicked.connect(self._copy)
        box.rejected.connect(self.reject)
        return box
