"""File > Share as a web page."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.export.share_dialog import ShareDialog
    from qicbrowser.services.sharing.web_page import SharedPage

# As in `exporting`: whatever sharing needs is imported with the first use.


class PageSharing(QObject):
    """Opens the dialog, and writes the page chosen there."""

    message = Signal(str)
    saved = Signal(str, object)
    """A message on what was saved, and the Path of the file."""

    def __init__(
        self, library: Library, session: Session, flush: Callable[[], bool], menus: Menus, window: QWidget
    ) -> None:
        """`flush` saves the note that is being written, and returns whether it is saved."""
        super().__init__(window)
        self._library = library
        self._session = session
        self._flush = flush
        self._window = window
        menus.share_page.triggered.connect(self.open_dialog)

    def open_dialog(self) -> None:
        from qicbrowser.gui.export.share_dialog import ShareDialog

        if not self._flush():  # the page could lack what is being written
            return
        if not self._library.evidence.facts().themes:
            self.message.emit(self.tr("There are no themes to share."))
            return
        dialog = ShareDialog(self._library, self._session.citation_style, self._window)
        dialog.save_wanted.connect(partial(self._ask_where, dialog))
        dialog.open()

    def _ask_where(self, dialog: "ShareDialog") -> None:
        from qicbrowser.gui.shell.file_dialogs import save_as

        reviews = dialog.options.reviews
        name = f"{reviews[0] if len(reviews) == 1 else 'reviews'}.html"
        kind = self.tr("Web pages ({pattern})").format(pattern="*.html *.htm")
        chosen = partial(self._save, dialog)
        save_as(dialog, self.tr("Share as a web page"), kind, name, chosen, self._session.export_folder)

    def _save(self, dialog: "ShareDialog", name: str) -> None:
        from qicbrowser.gui.shell.sliced_task import LongExport
        from qicbrowser.services.sharing.web_page import share

        contents = dialog.contents()
        task = LongExport(share(contents, Path(name)), len(contents.places), dialog)
        task.done.connect(partial(self._show_done, dialog))
        task.cancelled.connect(lambda: self.message.emit(self.tr("Cancelled.")))
        task.go_on()

    def _show_done(self, dialog: "ShareDialog", page: "SharedPage") -> None:
        dialog.accept()
        self._session.export_folder = str(page.path.parent)
        text = self.tr("%n themes written to {name} ({size}).", "", page.themes)
        self.saved.emit(text.format(name=page.path.name, size=QLocale().formattedDataSize(page.size, 1)), page.path)
