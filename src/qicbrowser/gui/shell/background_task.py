"""A job on a thread, watched from the window: its result is handed over in the window's thread."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from qicbrowser.background import Job
from qicbrowser.domain.progress import Progress

_LOOK_MS = 20
"""How often a job is looked at."""

SHOW_AFTER_MS = 400
"""A job that takes longer shows how far it is."""

Result = TypeVar("Result")


class LongTask(QObject):
    """Looks after one job until it is done, or cancelled, or the program ends."""

    done = Signal()
    progressed = Signal(int, int)

    def __init__(self, job: "Job[Result]", parent: QObject | None) -> None:
        super().__init__(parent)
        self._job = job
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self.destroyed.connect(job.cancel)  # with the window, nobody waits for it any more
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self.cancel)

    def cancel(self) -> None:
        """Let the job end by itself, without a signal."""
        self._job.cancel()
        self._timer.stop()
        self.deleteLater()

    def _look(self) -> None:
        if self._job.is_done:
            self._timer.stop()
            self.deleteLater()
            self.done.emit()
        else:
            self.progressed.emit(*self._job.progress)


def run_with_progress(
    label: str,
    work: Callable[[Progress], Result],
    done: Callable[[Callable[[], Result]], None],
    window: QWidget | None,
    *,
    saves: bool = False,
) -> LongTask:
    """Run work in another thread, with a progress dialog that can cancel it.

    `done` is given a function that returns the result or raises what the work raised. Work that `saves` may be done
    by the time it is cancelled, so it is waited for: `done` is called in any case, and the result may raise
    CancelledError.
    """
    from PySide6.QtWidgets import QProgressDialog  # with the first long task, not with the start

    job = Job(label, work)
    task = LongTask(job, window)
    dialog = QProgressDialog(label, QCoreApplication.translate("LongTask", "Cancel"), 0, 0, window)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.setMinimumDuration(SHOW_AFTER_MS)
    dialog.setAutoReset(False)
    dialog.setAutoClose(False)

    def show(at: int, total: int) -> None:
        dialog.setMaximum(total)
        dialog.setValue(at)

    def finish() -> None:
        dialog.deleteLater()
        done(job.result)

    task.progressed.connect(show)
    task.done.connect(finish)
    dialog.canceled.connect(job.cancel if saves else task.cancel)
    if not saves:
        dialog.canceled.connect(dialog.deleteLater)
    return task
