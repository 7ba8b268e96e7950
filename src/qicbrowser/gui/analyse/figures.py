"""Opens figures of the theme that is read, and saves them."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.analyse.figure_window import FigureWindow
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.services.analyse.pathway import pathway
from qicbrowser.services.files.atomic import write_whole
from qicbrowser.services.files.program_files import OwnFiles
from qicbrowser.store.library import Library


class Figures(QObject):
    message = Signal(str)
    saved = Signal(str, object)
    """What was saved, and the Path of the file."""

    def __init__(self, library: Library, session: Session, navigator: Navigator, menus: Menus, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._session = session
        self._navigator = navigator
        self._window = window
        self._look: Look = LIGHT
        menus.figure.triggered.connect(self.open)

    def show_look(self, look: Look) -> None:
        """The colours of the next figure on the screen; what is saved is always light."""
        self._look = look

    def open(self) -> None:
        """Open the figure of the theme that is read."""
        theme = self._library.evidence.theme(self._navigator.here.theme)
        if theme is None:
            self.message.emit(self.tr("Choose a theme first: the figure shows how it works."))
            return
        shown = pathway(theme, self._library.evidence.role_headings(theme.table.key))
        figure = FigureWindow(shown, self._look, lambda: self._session.export_folder, self._window)
        figure.copied.connect(self.message)
        figure.save_wanted.connect(self._save)
        figure.show()

    def _save(self, name: str, content: bytes) -> None:
        path = write_whole(Path(name), content, OwnFiles.of(self._library))
        self._session.export_folder = str(path.parent)
        self.saved.emit(self.tr("{file} saved.").format(file=path.name), path)
