"""The appearance of the window: colour scheme, text size, and the names of the colours of notes."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.looks.palettes import LIGHT, Look, Scheme, resolved
from qicbrowser.gui.looks.style import apply_look
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import LARGEST_TEXT, SMALLEST_TEXT, Session
from qicbrowser.services.notes.colour_names import colour_names
from qicbrowser.store.library import Library


class Appearance(QObject):
    look_changed = Signal(object)
    """Another Look or text size: the pages have to be written again."""

    def __init__(self, library: Library, session: Session, menus: Menus, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._session = session
        self._menus = menus
        self._look = LIGHT
        self._default_size = QFontInfo(QApplication.font()).pointSizeF()  # also where the desktop gives it in pixels
        for scheme, action in menus.schemes.items():
            action.triggered.connect(partial(self._choose_scheme, scheme))
        menus.schemes[session.scheme].setChecked(True)
        menus.larger.triggered.connect(lambda: self._resize_text(session.text_size + 1))
        menus.smaller.triggered.connect(lambda: self._resize_text(session.text_size - 1))
        menus.reset_text_size.triggered.connect(lambda: self._resize_text(0))
        menus.enable_when(lambda: session.text_size < LARGEST_TEXT, menus.larger)
        menus.enable_when(lambda: session.text_size > SMALLEST_TEXT, menus.smaller)
        menus.enable_when(lambda: session.text_size != 0, menus.reset_text_size)
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        hints.accessibility().contrastPreferenceChanged.connect(self.apply)

    @property
    def look(self) -> Look:
        return self._look

    def apply(self) -> None:
        """Apply the colour scheme and the text size that the reader chose."""
        look = resolved(self._session.scheme)
        apply_look(look, self._default_size + self._session.text_size)
        self._show(look)

    def update_names(self) -> None:
        """Show names of colours that have changed in the reader's file."""
        if colour_names(self._library) != self._look.names:
            self._show(self._look)

    def _show(self, look: Look) -> None:
        try:
            names = colour_names(self._library)
        except ReaderError:  # `update_names` shows them when they can be read
            names = self._look.names
        self._look = look._replace(names=names)
        self._menus.show_look(self._look)
        self.look_changed.emit(self._look)

    def _choose_scheme(self, scheme: Scheme) -> None:
        self._session.scheme = scheme
        self.apply()

    def _resize_text(self, points: int) -> None:
        self._session.text_size = points
        self.apply()
