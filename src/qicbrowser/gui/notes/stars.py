"""Stars on themes and references."""

from PySide6.QtCore import QObject, Signal

from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.notes.annotate import star_toggled
from qicbrowser.store.library import Library


class Stars(QObject):
    message = Signal(str)
    """A text for the status bar."""

    def __init__(self, library: Library, history: UndoHistory, navigator: Navigator, menus: Menus) -> None:
        super().__init__(navigator)
        self._library = library
        self._history = history
        menus.star_theme.triggered.connect(lambda: self.toggle(navigator.here.theme))
        menus.star_reference.triggered.connect(lambda: self.toggle(navigator.here.reference))

    def toggle(self, record_key: str) -> None:
        """Star a theme or reference, or remove its star; "" means that none is shown."""
        if not record_key:
            self.message.emit(self.tr("Select a theme or a reference first, then star it."))
            return
        change = star_toggled(self._library, record_key)
        self._history.do(self.tr("remove star") if change.subject.deleted else self.tr("add star"), [change])
