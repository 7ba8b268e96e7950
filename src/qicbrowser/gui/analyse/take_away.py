"""The buttons with which every question's answer is taken away: as a table, by copying, as a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QMimeData, QObject, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.gui.analyse.data_table import DataTableDialog, as_tabs
from qicbrowser.gui.analyse.icon_button import icon_button
from qicbrowser.gui.analyse.pictures import Drawable, Picture, image, png, svg
from qicbrowser.gui.shell.file_dialogs import save_as
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.session import Session
from qicbrowser.services.analyse.answer_tables import csv_bytes
from qicbrowser.services.files.atomic import write_whole
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.store.library import Library


class TakeAway(QObject):
    message = Signal(str)
    saved = Signal(str, object)
    """What was saved, and the Path of the file."""

    def __init__(
        self,
        library: Library,
        session: Session,
        drawable: Callable[[], Drawable | None],
        table: Callable[[], AnswerTable],
        name: Callable[[], str],
        parent: QWidget,
    ) -> None:
        """`drawable` gives what is shown, None where there is only a table; `name` a file name without its ending."""
        super().__init__(parent)
        self._library = library
        self._session = session
        self._drawable = drawable
        self._table = table
        self._name = name
        self._parent = parent
        self.table_button = self.button("table", self.tr("As a table (T)"), self.show_table)
        self.copy_button = self.button("copy", self.tr("Copy the picture and its table"), self.copy)
        self.save_button = self.button("export", self.tr("Save…"))
        self.save_menu = menu = QMenu(self.save_button)
        drawn = (
            menu.addAction(self.tr("As a &picture (PNG)…"), self.save_png),
            menu.addAction(self.tr("As a &drawing (SVG)…"), self.save_svg),
        )

        def offer() -> None:
            is_drawn = drawable() is not None
            for action in drawn:
                action.setEnabled(is_drawn)

        menu.aboutToShow.connect(offer)
        menu.addAction(self.tr("As a &table (CSV)…"), self.save_csv)
        self.save_button.setMenu(menu)
        self.save_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    @property
    def buttons(self) -> tuple[QToolButton, QToolButton, QToolButton]:
        return self.table_button, self.copy_button, self.save_button

    def show_table(self) -> None:
        """Open the table behind the picture."""
        drawable = self._drawable()
        title = drawable.title if drawable else self.tr("Table")
        DataTableDialog(title, self._table(), self._parent).open()

    def copy(self) -> None:
        """Copy the picture, and its table as text for a spreadsheet."""
        table = self._table()
        data = QMimeData()
        data.setText(as_tabs((table.headings, *table.rows)))
        drawable = self._drawable()
        if drawable:
            data.setImageData(image(drawable.picture(), self._parent.font()))
        QGuiApplication.clipboard().setMimeData(data)
        both = self.tr("Copied: the picture, and its table as text.")
        self.message.emit(both if drawable else self.tr("Copied: the table as text."))

    def save_png(self) -> None:
        self._save(self.tr("Picture (*.png)"), "png", png)

    def save_svg(self) -> None:
        self._save(self.tr("Drawing (*.svg)"), "svg", svg)

    def save_csv(self) -> None:
        table = self._table()
        self.ask_for_file(self.tr("Table (*.csv)"), "csv", lambda: csv_bytes(table, words, Preset.EXCEL))

    def _save(self, kind: str, ending: str, drawn: Callable[[Picture, QFont], QByteArray]) -> None:
        if drawable := self._drawable():
            picture = drawable.picture()
            self.ask_for_file(kind, ending, lambda: bytes(drawn(picture, self._parent.font()).data()))

    def ask_for_file(self, kind: str, ending: str, content: Callable[[], bytes]) -> None:
        """Ask for the name of a file of a `kind`, and write it."""

        def write(name: str) -> None:
            path = write_whole(Path(name), content(), OwnFiles.of(self._library))
            self._session.export_folder = str(path.parent)
            self.saved.emit(self.tr("{file} saved.").format(file=path.name), path)

        name = f"{self._name()}.{ending}"
        save_as(self._parent, self.tr("Save"), kind, name, write, self._session.export_folder)

    def button(self, icon: str, tip: str, act: Callable[[], None] | None = None) -> QToolButton:
        """A button like the others, by the name of its icon."""
        button = icon_button(icon, tip, self._parent)
        if act:
            button.clicked.connect(act)
        return button
