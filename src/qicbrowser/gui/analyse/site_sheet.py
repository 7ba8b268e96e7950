"""The planning sheet as it is taken away: copied, saved as a file, or printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.analysis.sites import SiteView
from qicbrowser.gui.analyse.site_side import SiteSide
from qicbrowser.gui.shell.file_dialogs import save_as
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.session import Session
from qicbrowser.services.analyse.planning_files import SheetFormat, as_markdown, export_planning_sheet
from qicbrowser.services.analyse.planning_sheet import planning_sheet, title
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.store.library import Library

_ENDINGS = {SheetFormat.MARKDOWN: "md", SheetFormat.XLSX: "xlsx", SheetFormat.DOCX: "docx"}


class SiteSheet(QObject):
    message = Signal(str)
    saved = Signal(str, object)
    """What was saved, and the Path of the file."""

    def __init__(
        self, library: Library, session: Session, side: SiteSide, view: Callable[[], SiteView | None], parent: QWidget
    ) -> None:
        """`view` gives the site that is shown, None where there is none."""
        super().__init__(parent)
        self._library = library
        self._session = session
        self._view = view
        self._parent = parent
        side.copy_button.clicked.connect(self.copy)
        side.print_button.clicked.connect(self.print)
        kinds = {
            SheetFormat.MARKDOWN: (self.tr("As &Markdown…"), self.tr("Markdown (*.md)")),
            SheetFormat.DOCX: (self.tr("As a &Word document…"), self.tr("Word document (*.docx)")),
            SheetFormat.XLSX: (self.tr("As a wor&kbook…"), self.tr("Workbook (*.xlsx)")),
        }
        for written, (name, kind) in kinds.items():
            action = side.save_menu.addAction(name)
            action.triggered.connect(lambda _=False, written=written, kind=kind: self.save(written, kind))

    def copy(self) -> None:
        """Copy the sheet: as Markdown, and formatted for a word processor."""
        from qicbrowser.services.export.html_report import page_of

        if view := self._view():
            data = QMimeData()
            data.setText(as_markdown(view, words))
            data.setHtml(page_of(planning_sheet(view, words), words))
            QGuiApplication.clipboard().setMimeData(data)
            self.message.emit(self.tr("The planning sheet was copied."))

    def save(self, written: SheetFormat, kind: str) -> None:
        view = self._view()
        if view is None:
            return

        def write(name: str) -> None:
            path = export_planning_sheet(Path(name), written, view, words, OwnFiles.of(self._library))
            self._session.export_folder = str(path.parent)
            self.saved.emit(self.tr("{file} saved.").format(file=path.name), path)

        name = f"{_file_name(title(view, words))}.{_ENDINGS[written]}"
        save_as(self._parent, self.tr("Save the planning sheet"), kind, name, write, self._session.export_folder)

    def print(self) -> None:
        """Ask for a printer, and print the sheet."""
        from PySide6.QtGui import QTextDocument  # with the first page that is printed, as the next

        from qicbrowser.gui.widgets.printer_dialog import ask_for_printer
        from qicbrowser.services.export.html_report import page_of

        view = self._view()
        if view is None:
            return
        document = QTextDocument()
        document.setHtml(page_of(planning_sheet(view, words), words))
        ask_for_printer(title(view, words), self._parent, document.print_)


def _file_name(text: str) -> str:
    """A text as the name of a file, without what systems do not allow in one."""
    return " ".join("".join(letter if letter.isalnum() or letter in " -_" else " " for letter in text).split())[:80]
