"""An export under way: the window stays awake, and it can be cancelled."""

from collections.abc import Generator
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

_SLICE = 0.03
"""Seconds of work, and then the window has its turn."""

Result = TypeVar("Result")


class LongExport(QObject, Generic[Result]):
    done = Signal(object)
    """The result of the work."""

    cancelled = Signal()

    def __init__(self, work: Generator[int, None, Result], rows: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._work = work
        self._rows = rows
        self._window = parent
        self._progress: QProgressDialog | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self.go_on)

    def go_on(self) -> None:
        """Work for a moment; a short task ends within it."""
        ending = monotonic() + _SLICE
        try:
            written = next(self._work)
            while monotonic() < ending:
                written = next(self._work)
        except StopIteration as end:
            self._end()
            self.done.emit(end.value)
            return
        except BaseException:
            self._end()
            raise
        self._show_progress(written)
        self._turn.start()

    def cancel(self) -> None:
        """Leave nothing behind."""
        self._turn.stop()
        self._work.close()
        self._end()
        self.cancelled.emit()

    def _show_progress(self, written: int) -> None:
        if self._progress is None:
            self._progress = QProgressDialog(
                self.tr("Writing %n rows…", "", self._rows), self.tr("Cancel"), 0, self._rows, self._window
            )
            self._progress.setWindowModality(Qt.WindowModality.WindowModal)
            self._progress.setMinimumDuration(400)
            self._progress.setAutoReset(False)
            self._progress.setAutoClose(False)
            self._progress.canceled.connect(self.cancel)
        self._progress.setValue(min(written, self._rows))

    def _end(self) -> None:
        if self._progress:
            self._progress.canceled.disconnect(self.cancel)
            self._progress.close()
            self._progress.deleteLater()
            self._progress = None
        self.deleteLater()
