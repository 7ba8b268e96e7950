"""Taking themes away: which of them, and where they go."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.searching import Searching
from qicbrowser.gui.session import Session
from qicbrowser.gui.theme_model import ThemeModel
from qicbrowser.store.library import Library


class ExportDesk(QObject):
    told = Signal(str)

    def __init__(
        self, library: Library, session: Session, themes: ThemeModel, searching: Searching, window: QWidget
    ) -> None:
        super().__init__(window)
        self._library = library
        self._session = session
        self._themes = themes
        self._searching = searching
        self._window = window

    def ask(self) -> None:
        """Ask how to export the ticked themes, or all where none is ticked."""
        self._ask(first=0 if self._themes.ticked_count else 2)

    def ask_for_found(self) -> None:
        """Ask how to export what the search found."""
        self._ask(first=1)

    def _ask(self, *, first: int) -> None:
        # Imported when it is asked for: a start needs nothing of it, nor of the services below it.
        from qicbrowser.gui.export_dialog import ExportDialog

        sources = [
            (self.tr("Ticked themes"), self._themes.ticked, ""),
            (self.tr("Themes found by the search"), self._searching.themes_found, self._searching.text),
            (self.tr("All themes"), self._themes.keys, ""),
        ]
        dialog = ExportDialog(self._library, self._session, sources, first, self._window)
        dialog.exported.connect(self.told)
        dialog.open()
