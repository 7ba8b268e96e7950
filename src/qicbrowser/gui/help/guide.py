"""Opens the guide at the page about the part of the window that the reader is in, and closes it with the window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from qicbrowser.gui.help.guide_window import GuideWindow
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.shell.context_help import guide_page_of
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.translation import language
from qicbrowser.paths import guide


class Guide(QObject):
    search_wanted = Signal(str)
    """An example of a search in the guide was chosen."""

    def __init__(self, session: Session, menus: Menus, window: QWidget) -> None:
        super().__init__(window)
        self._look = LIGHT
        self._session = session
        self._main = window
        self._show_tip = menus.show_tip
        self.window: GuideWindow | None = None
        menus.guide.triggered.connect(self.open_here)

    def open_here(self) -> None:
        """Show the page about what has the keyboard focus."""
        self.open(guide_page_of(QApplication.focusWidget()))

    def open(self, page: str) -> None:
        if self.window is None:
            self.window = GuideWindow(guide(), language())
            self.window.setWindowIcon(self._main.windowIcon())
            self.window.show_look(self._look)
            QShortcut(self._show_tip.shortcut(), self.window, self._show_tip.trigger)
            self.window.browser.search_wanted.connect(self.search_wanted)
            if not self.window.restoreGeometry(self._session.shape("guide")):
                self._place_beside()
        self.window.show_page(page)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def show_look(self, look: Look) -> None:
        """Follow the colours and the text size of the main window."""
        self._look = look
        if self.window is not None:
            self.window.show_look(look)

    def close(self) -> None:
        if self.window is not None:
            self._session.save_shape("guide", self.window.saveGeometry())
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def _place_beside(self) -> None:
        """To the right of the main window, as far as the screen has room."""
        if self.window is not None:
            screen, main = self._main.screen().availableGeometry(), self._main.frameGeometry()
            left = min(main.right() + 1, screen.right() + 1 - self.window.width())
            self.window.move(max(left, screen.left()), max(main.top(), screen.top()))
