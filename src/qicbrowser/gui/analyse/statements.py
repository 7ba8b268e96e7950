"""Opens the dialog that makes a statement of the theme that is read."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.analyse.statement_dialog import StatementDialog
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.statement import why_not
from qicbrowser.store.library import Library


class Statements(QObject):
    message = Signal(str)

    def __init__(self, library: Library, navigator: Navigator, menus: Menus, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._navigator = navigator
        self._window = window
        menus.statement.triggered.connect(self.open)

    def open(self) -> None:
        """Open the dialog, or say why no statement can be made."""
        theme = self._library.evidence.theme(self._navigator.here.theme)
        if theme is None:
            self.message.emit(self.tr("Choose a theme first: the statement is made of its passages."))
        elif reason := why_not(theme):
            self.message.emit(words(reason))
        else:
            dialog = StatementDialog(theme, self._window)
            dialog.copied.connect(self.message)
            dialog.open()
