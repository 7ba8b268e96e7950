"""Reopening an earlier export: its themes are ticked or searched for again, and the dialog opens with its options."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.export.exporting import Exporting
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.services.export.reopening import Earlier, Reopened

# As in `exporting`: whatever an export needs is imported with the first one.


class Reopening(QObject):
    message = Signal(str)

    search_wanted = Signal(str)
    """A query; its results are wanted at once."""

    def __init__(
        self,
        library: Library,
        session: Session,
        themes: ThemeModel,
        exporting: Exporting,
        menus: Menus,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._session = session
        self._themes = themes
        self._exporting = exporting
        self._window = window
        menus.reopen.triggered.connect(self._ask_for_file)

    def reopen(self, name: str) -> None:
        """Read an earlier export on another thread, then open the dialog for one like it."""
        from qicbrowser.gui.shell.background_task import run_with_progress
        from qicbrowser.services.export.reopening import read

        run_with_progress(self.tr("Reading the export…"), partial(read, Path(name)), self._open_dialog, self._window)

    def _ask_for_file(self) -> None:

        from qicbrowser.gui.shell.file_dialogs import open_file  # with the first file, not with the start
        from qicbrowser.services.export import formats

        endings = dict.fromkeys(one.endings[0] for one in formats.EXPORTERS if not one.needs_window)
        patterns = " ".join(f"*.{ending}" for ending in endings)
        kind = self.tr("Exports ({patterns})").format(patterns=patterns)
        open_file(self._window, self.tr("Reopen an export"), kind, self.reopen, self._session.export_folder)

    def _open_dialog(self, earlier: "Callable[[], Earlier]") -> None:
        from qicbrowser.gui.export.options import remember
        from qicbrowser.services.export.choice import What
        from qicbrowser.services.export.reopening import in_library

        again = in_library(self._library, earlier())
        what, places = again.choice.what, again.choice.places
        remember(self._session, again.options)
        if what is What.FOUND:
            self.search_wanted.emit(again.choice.query)
        if what is not What.ALL:
            self._themes.untick_all()
            self._themes.tick_places(places, ticked=True)
        finds_others = what is What.FOUND and list(self._exporting.choices()[What.FOUND].places) != list(places)
        self._exporting.open_dialog_for(What.TICKED if finds_others else what)
        if text := self._difference(again, finds_others=finds_others):
            self.message.emit(text)

    def _difference(self, again: "Reopened", *, finds_others: bool) -> str:
        """How the export differs from what would be exported now; empty if it does not."""
        if again.missing:
            return self.tr("%n themes of that export are not in this evidence.", "", again.missing)
        if finds_others:
            return self.tr("The search now finds different themes; the exported ones are ticked.")
        if not again.same_evidence:
            return self.tr("That export was made from a different edition of the evidence.")
        return "" if again.same_file else self.tr("That file was changed after it was exported.")
