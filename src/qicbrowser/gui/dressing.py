"""How the window is dressed: light or dark, how large its text is, what the reader calls the colours."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from qicbrowser.gui.looks import Scheme, dress, resolved
from qicbrowser.gui.menus import Menus
from qicbrowser.gui.panes import Panes
from qicbrowser.gui.session import Session


class Dressing(QObject):
    changed = Signal()
    """What is written on the pages has other colours now, or another size."""

    def __init__(self, session: Session, panes: Panes, menus: Menus, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._panes = panes
        self._usual_size = QFontInfo(QApplication.font()).pointSizeF()  # also where the desktop gives it in pixels
        for scheme, action in menus.schemes.items():
            action.triggered.connect(partial(self._choose_scheme, scheme))
        menus.schemes[session.scheme].setChecked(True)
        menus.larger.triggered.connect(lambda: self._resize_text(session.text_size + 1))
        menus.smaller.triggered.connect(lambda: self._resize_text(session.text_size - 1))
        menus.usual_size.triggered.connect(lambda: self._resize_text(0))
        QApplication.styleHints().colorSchemeChanged.connect(self.dress)

    def dress(self) -> None:
        look = resolved(self._session.scheme)
        dress(look, self._usual_size + self._session.text_size)
        self._panes.show_look(look)
        self.changed.emit()

    def name_colours(self) -> None:
        """Ask what the colours are to be called."""

    def _choose_scheme(self, scheme: Scheme) -> None:
        self._session.scheme = scheme
        self.dress()

    def _resize_text(self, points: int) -> None:
        self._session.text_size = points
        self.dress()
