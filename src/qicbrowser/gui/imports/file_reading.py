"""Reading what is to be imported: in another thread, one file at a time, while every window can be used."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from qicbrowser.background import Job
from qicbrowser.domain.progress import Progress
from qicbrowser.gui.shell.background_task import SHOW_AFTER_MS, LongTask

Read = TypeVar("Read")


class FileReading(QObject):
    """A new reading cancels the one before, of which neither a result nor an error arrives then."""

    progressed = Signal(int, int)
    """The reading takes a moment; how much is done, and how much there is."""

    failed = Signal()
    """Nothing was read; the error is raised after this signal."""

    ended = Signal()
    """Nothing is read any more: it is read, which is shown after this signal, or it failed, or was cancelled."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.name = ""
        """Of the file that is read, or was read last; "" for pasted content."""
        self._task: LongTask | None = None
        self._clock = QElapsedTimer()

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def start(self, name: str, work: Callable[[Progress], Read], show: Callable[[Read], None]) -> None:
        """Read what `work` reads in another thread, and have it shown in the window's."""
        self.cancel()
        self.name = name
        job = Job("read a file", work)
        self._task = LongTask(job, self)
        self._task.progressed.connect(self._report)
        self._task.done.connect(partial(self._finish, job, show))
        self._clock.start()

    def cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self.ended.emit()

    def _report(self, done: int, total: int) -> None:
        if self._clock.elapsed() > SHOW_AFTER_MS:
            self.progressed.emit(done, total)

    def _finish(self, job: Job[Read], show: Callable[[Read], None]) -> None:
        self._task = None
        self.ended.emit()
        try:
            result = job.result()
        except BaseException:
            self.failed.emit()
            raise
        show(result)
