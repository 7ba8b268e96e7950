"""How the window is dressed: light or dark, how large its text is, what the reader calls the colours."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.looks.palettes import LIGHT, Look, Scheme, dress, resolved
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.services.notes.colour_names import colour_names
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    pass


class Dressing(QObject):
    look_changed = Signal(object)
    """Another Look: what is written on the pages has other colours now, or another size."""

    def __init__(self, library: Library, session: Session, menus: Menus, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._session = session
        self._menus = menus
        self._look = LIGHT
        self._window = window
        self._usual_size = QFontInfo(QApplication.font()).pointSizeF()  # also where the desktop gives it in pixels
        for scheme, action in menus.schemes.items():
            action.triggered.connect(partial(self._choose_scheme, scheme))
        menus.schemes[session.scheme].setChecked(True)
        menus.larger.triggered.connect(lambda: self._resize_text(session.text_size + 1))
        menus.smaller.triggered.connect(lambda: self._resize_text(session.text_size - 1))
        menus.reset_text_size.triggered.connect(lambda: self._resize_text(0))
        QApplication.styleHints().colorSchemeChanged.connect(self.dress)

    @property
    def look(self) -> Look:
        return self._look

    def dress(self) -> None:
        look = resolved(self._session.scheme)
        dress(look, self._usual_size + self._session.text_size)
        self._show(look)

    def follow(self) -> None:
        """Take up names that were changed."""
        if colour_names(self._library) != self._look.names:
            self._show(self._look)

    def _show(self, look: Look) -> None:
        try:
            names = colour_names(self._library)
        except ReaderError:  # `follow` takes them up when they can be read
            names = self._look.names
        self._look = look._replace(names=names)
        self._menus.show_look(self._look)
        self.look_changed.emit(self._look)

    def _choose_scheme(self, scheme: Scheme) -> None:
        self._session.scheme = scheme
        self.dress()

    def _resize_text(self, points: int) -> None:
        self._session.text_size = points
        self.dress()
