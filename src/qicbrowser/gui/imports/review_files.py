"""Exporting reviews to a file for a colleague, and importing those in such a file."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.progress import Progress
from qicbrowser.gui.shell.menus import Menus, key_text
from qicbrowser.gui.shell.session import Session

if TYPE_CHECKING:
    from qicbrowser.gui.imports.import_run import ImportRun, Preparation
    from qicbrowser.gui.imports.review_dialogs import ImportReviewsDialog
    from qicbrowser.services.importing.offered_reviews import OfferedReview
    from qicbrowser.services.importing.preparing import PreparedImport
    from qicbrowser.services.importing.review_files import ExportableReview

# The dialogs, and whatever reads or writes a file, are imported with the first one: a start needs none of it.


class ReviewServices(NamedTuple):
    """What reviews are exported and imported with, below the window."""

    exportable: "Callable[[], tuple[ExportableReview, ...]]"
    export: "Callable[[Path, Sequence[str], Progress], Path]"
    """Writes the reviews of these keys to a file, on another thread."""
    read: "Callable[[Path, Progress], tuple[OfferedReview, ...]]"
    """Reads a file, on another thread."""
    preparation: "Callable[[Sequence[OfferedReview]], Preparation]"
    """Gives what prepares the import of reviews in another thread."""
    put_in_place: "Callable[[PreparedImport], bool]"
    """Stores what was prepared; False where the library was changed meanwhile."""


class ReviewFiles(QObject):
    message = Signal(str)
    saved = Signal(str, object)
    """A message on what was saved, and the Path of the file."""

    def __init__(self, services: Callable[[], ReviewServices], session: Session, menus: Menus, window: QWidget) -> None:
        super().__init__(window)
        self._services = services
        self._session = session
        self._menus = menus
        self._window = window
        self._run: ImportRun | None = None

    def choose_export(self) -> None:
        """Show which reviews can be exported, and export those that are ticked."""
        from qicbrowser.gui.imports.review_dialogs import ExportReviewsDialog

        reviews = self._services().exportable()
        if not reviews:
            self.message.emit(self.tr("There are no imported reviews to export yet."))
            return
        dialog = ExportReviewsDialog(reviews, self._window)
        dialog.export_wanted.connect(lambda keys: self.export(*keys, dialog=dialog))
        dialog.open()

    def export(self, *keys: str, dialog: QWidget | None = None) -> None:
        """Ask where to save reviews, and save them; a dialog that asked for it is closed then."""
        from qicbrowser.gui.shell.file_dialogs import save_as

        name = f"{keys[0] if len(keys) == 1 else 'reviews'}.qiclibrary"
        kind = self.tr("Reviews of QIC Browser (*.qiclibrary)")
        chosen = partial(self._export, keys, dialog)
        save_as(dialog or self._window, self.tr("Export reviews"), kind, name, chosen, self._session.export_folder)

    def reading_of(self, path: Path) -> "Callable[[Progress], tuple[OfferedReview, ...]]":
        """What reads the reviews in a file, on another thread."""
        return partial(self._services().read, path)

    def show(self, name: str, offers: "tuple[OfferedReview, ...]", parent: QWidget) -> None:
        """Show the reviews of a file in a dialog over `parent`."""
        from qicbrowser.gui.imports.review_dialogs import ImportReviewsDialog

        dialog = ImportReviewsDialog(name, offers, key_text(self._menus.undo), parent)
        dialog.import_wanted.connect(partial(self._import, dialog))
        dialog.rejected.connect(self._cancel)
        dialog.open()

    def _export(self, keys: tuple[str, ...], dialog: QWidget | None, name: str) -> None:
        from qicbrowser.gui.shell.background_task import run_with_progress

        path, export = Path(name), self._services().export
        self._session.export_folder = str(path.parent)
        if dialog is not None:
            dialog.close()
        run_with_progress(
            self.tr("Exporting the reviews…"),
            lambda progress: export(path, keys, progress),
            partial(self._say_exported, len(keys)),
            self._window,
        )

    def _say_exported(self, number: int, result: Callable[[], Path]) -> None:
        path = result()
        self.saved.emit(self.tr("%n reviews exported to {file}", "", number).format(file=path.name), path)

    def _import(self, dialog: "ImportReviewsDialog", offers: "tuple[OfferedReview, ...]") -> None:
        """Import reviews; where that fails, the dialog stays open."""
        from qicbrowser.gui.imports.import_run import ImportRun

        services = self._services()
        run = ImportRun(partial(services.preparation, offers), services.put_in_place, dialog)
        run.progressed.connect(dialog.show_progress)
        run.stopped.connect(partial(self._show_running, dialog, None))
        run.stored.connect(partial(self._finish, dialog, len(offers)))
        self._show_running(dialog, run)
        run.start()

    def _cancel(self) -> None:
        if self._run is not None:
            self._run.cancel()

    def _show_running(self, dialog: "ImportReviewsDialog", run: "ImportRun | None") -> None:
        self._run = run
        dialog.show_running(running=run is not None)

    def _finish(self, dialog: "ImportReviewsDialog", number: int, prepared: "PreparedImport") -> None:
        self._run = None
        dialog.accept()
        text = self.tr("%n reviews imported. Undo with {key}.", "", number).format(key=key_text(self._menus.undo))
        if prepared.unplaced:
            notes = self.tr("%n notes could not be placed and are listed as unplaced.", "", prepared.unplaced)
            text = self.tr("{imported} {notes}", "two sentences").format(imported=text, notes=notes)
        self.message.emit(text)
