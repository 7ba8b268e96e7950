"""Stars on themes and references."""

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.errors import ReaderError
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
        star_theme, star_reference = menus.star_theme.text(), menus.star_reference.text()
        remove_theme, remove_reference = (
            self.tr("Remove the st&ar of this theme"),
            self.tr("Remove the star of th&is reference"),
        )
        menus.name_by(lambda: remove_theme if self._has(navigator.here.theme) else star_theme, menus.star_theme)
        menus.name_by(
            lambda: remove_reference if self._has(navigator.here.reference) else star_reference, menus.star_reference
        )

    def _has(self, record_key: str) -> bool:
        """Whether a theme or reference has a star, as far as that can be read now."""
        try:
            return self._library.notes.star_of(record_key) is not None
        except ReaderError:
            return False

    def toggle(self, record_key: str) -> None:
        """Star a theme or reference, or remove its star; "" means that none is shown."""
        if not record_key:
            self.message.emit(self.tr("Select a theme or a reference first, then star it."))
            return
        change = star_toggled(self._library, record_key)
        self._history.do(self.tr("remove star") if change.subject.deleted else self.tr("add star"), [change])
