"""The citation style that references are shown in: chosen in the menu, or added from a CSL file."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.reading.navigator import Reading
from qicbrowser.gui.shell.actions import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.paths import DataFolder
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.services.citations.styles import CitationStyle


class CitationStyleMenu(QObject):
    told = Signal(str)

    def __init__(self, library: Library, session: Session, reading: Reading, menus: Menus, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._reading = reading
        self._menus = menus
        self._window = window
        self._folder = DataFolder(library.user_file.parent)
        reading.citation_style = session.citation_style
        for name, action in menus.styles.items():
            action.triggered.connect(partial(self.choose, name))
        menus.styles.get(session.citation_style, next(iter(menus.styles.values()))).setChecked(True)
        menus.style_menu.aboutToShow.connect(self._list_added)  # not before: titles are read from files
        menus.add_style.triggered.connect(self._ask_for_a_file)

    @property
    def style(self) -> "CitationStyle":
        from qicbrowser.services.citations.styles import style_named

        return style_named(self._session.citation_style, self._folder)

    def choose(self, name: str) -> None:
        """Show references in the style of this name."""
        self._session.citation_style = name
        self._reading.citation_style = name
        self._reading.refresh()

    def add(self, name: str) -> None:
        """Add the style of a file, and choose it."""
        from qicbrowser.services.citations.styles import add_style

        self._session.citations_folder = str(Path(name).parent)
        added = add_style(self._folder, Path(name))
        self.choose(added.name)
        self.told.emit(self.tr("Added the citation style “{}”.").format(added.label))

    def _list_added(self) -> None:
        """List the styles that the reader added, also beside this window, and check the one that is in use."""
        from qicbrowser.services.citations.styles import AddedStyle, styles

        added = {name: style.label for name, style in styles(self._folder).items() if isinstance(style, AddedStyle)}
        for name, action in self._menus.list_added_styles(added).items():
            action.triggered.connect(partial(self.choose, name))
        shown = self._menus.styles | self._menus.added_styles
        shown.get(self._session.citation_style, next(iter(shown.values()))).setChecked(True)

    def _ask_for_a_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # when it is asked for: a start needs nothing of it

        asked = QFileDialog(self._window, self.tr("Add citation style"), self._session.citations_folder)
        asked.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked.setFileMode(QFileDialog.FileMode.ExistingFile)
        asked.setNameFilters([self.tr("Citation styles (*.csl)"), self.tr("All files (*)")])
        asked.fileSelected.connect(self.add)
        asked.open()
