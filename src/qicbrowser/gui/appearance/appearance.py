"""The appearance of the window: colours, text size, fonts, line width, and the names of the colours of notes."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.looks.palettes import LIGHT, Look, Scheme
from qicbrowser.gui.looks.style import apply_look, resolved
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import LARGEST_TEXT, SMALLEST_TEXT, LineWidth, Session
from qicbrowser.services.notes.colour_names import colour_names
from qicbrowser.store.library import Library

_CHARACTERS = {LineWidth.NARROW: 95, LineWidth.USUAL: 130, LineWidth.FULL: 0}
"""The length of lines, with the margins of the page; the usual one is some 860 pixels at the usual text size."""


class Appearance(QObject):
    look_changed = Signal(object)
    """Another Look, font or text size: the pages have to be written again."""

    line_width_changed = Signal(int)
    """How many characters a line of a page can have; 0 for no limit."""

    def __init__(self, library: Library, session: Session, menus: Menus, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self.session = session
        self._menus = menus
        self._look = LIGHT
        self.default_size = QFontInfo(QApplication.font()).pointSizeF()  # also where the desktop gives it in pixels
        for scheme, action in menus.schemes.items():
            action.triggered.connect(partial(self.choose_scheme, scheme))
        menus.larger.triggered.connect(lambda: self.resize_text(session.text_size + 1))
        menus.smaller.triggered.connect(lambda: self.resize_text(session.text_size - 1))
        menus.reset_text_size.triggered.connect(lambda: self.resize_text(0))
        menus.enable_when(lambda: session.text_size < LARGEST_TEXT, menus.larger)
        menus.enable_when(lambda: session.text_size > SMALLEST_TEXT, menus.smaller)
        menus.enable_when(lambda: session.text_size != 0, menus.reset_text_size)
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        hints.accessibility().contrastPreferenceChanged.connect(self.apply)

    @property
    def look(self) -> Look:
        return self._look

    @property
    def line_characters(self) -> int:
        """How many characters a line of a page can have; 0 for no limit."""
        return _CHARACTERS[self.session.line_width]

    def apply(self) -> None:
        """Apply what the reader chose, to every window of the program."""
        session = self.session
        window_font, page_font = _installed(session.window_font), _installed(session.page_font)
        apply_look(resolved(session.scheme), self.default_size + session.text_size, window_font, page_font)
        self.show_choices()

    def show_choices(self) -> None:
        """Show in this window what the reader chose, which is applied already."""
        self._menus.schemes[self.session.scheme].setChecked(True)
        self.line_width_changed.emit(self.line_characters)
        self._show(resolved(self.session.scheme))

    def update_names(self) -> None:
        """Show names of colours that have changed in the reader's file."""
        if colour_names(self._library) != self._look.names:
            self._show(self._look)

    def choose_scheme(self, scheme: Scheme) -> None:
        self.session.scheme = scheme
        self.apply()

    def resize_text(self, points: int) -> None:
        """Make the text so many points larger than the desktop's."""
        self.session.text_size = points
        self.apply()

    def choose_fonts(self, window: str, page: str) -> None:
        """Use fonts of these families; "" for the default ones."""
        self.session.window_font, self.session.page_font = window, page
        self.apply()

    def choose_line_width(self, width: LineWidth) -> None:
        self.session.line_width = width
        self.apply()

    def reset(self) -> None:
        """Choose everything as it was at the first start."""
        session = self.session
        session.scheme, session.text_size, session.line_width = Scheme.SYSTEM, 0, LineWidth.USUAL
        session.window_font = session.page_font = ""
        self.apply()

    def _show(self, look: Look) -> None:
        try:
            names = colour_names(self._library)
        except ReaderError:  # `update_names` shows them when they can be read
            names = self._look.names
        self._look = look._replace(names=names)
        self._menus.show_look(self._look)
        self.look_changed.emit(self._look)


def _installed(family: str) -> str:
    """A family of fonts, "" if it is not on this computer (any more)."""
    if not family:
        return ""
    from PySide6.QtGui import QFontDatabase  # where a font was chosen only

    return family if QFontDatabase.hasFamily(family) else ""
