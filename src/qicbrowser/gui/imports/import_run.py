"""One import of tables: it is written in another thread, and put in its place once the reader has seen what differs."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from qicbrowser.background import Job
from qicbrowser.domain.progress import Progress
from qicbrowser.gui.shell.background_task import LongTask

if TYPE_CHECKING:
    from qicbrowser.gui.imports.differences_dialog import DifferencesDialog
    from qicbrowser.services.importing.preparing import PreparedImport

Preparation = Callable[[Progress], "PreparedImport"]


class ImportRun(QObject):
    """Nothing is stored before `stored`; the window can be used meanwhile, except for the tables."""

    progressed = Signal(int, int)
    stored = Signal(object)
    """The PreparedImport, which is in its place now."""

    stopped = Signal()
    """It ended with nothing stored: it was cancelled, or it failed, which is raised after this signal."""

    def __init__(
        self, preparation: Callable[[], Preparation], put_in_place: "Callable[[PreparedImport], bool]", window: QWidget
    ) -> None:
        """`preparation` gives what prepares the import in another thread.

        `put_in_place` stores it; False where another program has changed the library since it was prepared.
        """
        super().__init__(window)
        self._preparation = preparation
        self._put_in_place = put_in_place
        self._window = window
        self._task: LongTask | None = None
        self._dialog: DifferencesDialog | None = None

    def start(self) -> None:
        job = Job("import", self._preparation())
        self._task = LongTask(job, self)
        self._task.progressed.connect(self.progressed)
        self._task.done.connect(partial(self._compare, job))

    def cancel(self) -> None:
        """End it with nothing stored."""
        if self._task is not None:
            self._task.cancel()
        elif self._dialog is not None:
            self._dialog.reject()
            return
        self._end()

    def _compare(self, job: "Job[PreparedImport]") -> None:
        """Show what differs from tables that the library has; store others at once."""
        self._task = None
        try:
            prepared = job.result()
        except BaseException:
            self._end()
            raise
        if not prepared.replaces:
            self._store(prepared)
            return
        from qicbrowser.gui.imports.differences_dialog import DifferencesDialog

        self._dialog = DifferencesDialog(prepared.differences, prepared.losing, self._window)
        self._dialog.finished.connect(partial(self._answered, prepared))
        self._dialog.open()

    def _answered(self, prepared: "PreparedImport", answer: int) -> None:
        self._dialog = None
        if answer == QDialog.DialogCode.Accepted:
            self._store(prepared)
        else:
            prepared.close()
            self._end()

    def _store(self, prepared: "PreparedImport") -> None:
        try:
            is_stored = self._put_in_place(prepared)
        except BaseException:
            self._end()
            raise
        finally:
            prepared.close()
        if is_stored:
            self.stored.emit(prepared)
            self.deleteLater()
        else:
            self.start()  # on what the library holds now

    def _end(self) -> None:
        self.stopped.emit()
        self.deleteLater()
