"""The menu of citation styles: one is chosen, or added from a CSL file."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.paths import DataFolder
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from collections.abc import Mapping

    from qicbrowser.services.citations.styles import CitationStyle


class CitationStyleMenu(QObject):
    message = Signal(str)
    style_changed = Signal()

    def __init__(self, library: Library, session: Session, navigator: Navigator, menus: Menus, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._navigator = navigator
        self._menus = menus
        self._folder = DataFolder(library.user_file.parent)
        navigator.citation_style = session.citation_style
        for name, action in menus.styles.items():
            action.triggered.connect(partial(self.choose, name))
        menus.styles.get(session.citation_style, next(iter(menus.styles.values()))).setChecked(True)
        menus.style_menu.aboutToShow.connect(self._list_added)  # not before: titles are read from files
        menus.add_style.triggered.connect(lambda: self.choose_file(window))

    @property
    def style(self) -> "CitationStyle":
        from qicbrowser.services.citations.styles import style_named

        return style_named(self._session.citation_style, self._folder)

    def choose(self, name: str) -> None:
        """Show references in the style of this name."""
        self._session.citation_style = name
        self.show_choice()

    def show_choice(self) -> None:
        """Show references in the style that was chosen, here or in another window."""
        self._navigator.citation_style = self._session.citation_style
        self._navigator.refresh()
        self.style_changed.emit()

    def all(self) -> "Mapping[str, CitationStyle]":
        """The styles that can be chosen, by name."""
        from qicbrowser.services.citations.styles import styles

        return styles(self._folder)

    def add(self, name: str) -> None:
        """Add the style in a file, and choose it."""
        from qicbrowser.services.citations.styles import add_style

        self._session.citations_folder = str(Path(name).parent)
        added = add_style(self._folder, Path(name))
        self.choose(added.name)
        self.message.emit(self.tr("Citation style “{name}” added.").format(name=added.label))

    def _list_added(self) -> None:
        """List the styles that the reader added, in this window or elsewhere, and check the current one."""
        from qicbrowser.services.citations.styles import AddedStyle

        added = {name: style.label for name, style in self.all().items() if isinstance(style, AddedStyle)}
        for name, action in self._menus.list_added_styles(added).items():
            action.triggered.connect(partial(self.choose, name))
        shown = self._menus.styles | self._menus.added_styles
        shown.get(self._session.citation_style, next(iter(shown.values()))).setChecked(True)

    def choose_file(self, window: QWidget) -> None:
        """Ask for a CSL file in a dialog of this window, and add the style in it."""
        from qicbrowser.gui.shell.file_dialogs import open_file  # with the first file, not with the start

        kind = self.tr("Citation styles (*.csl)")
        open_file(window, self.tr("Add citation style"), kind, self.add, self._session.citations_folder)
