"""Work in slices, so that the window answers meanwhile."""

from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QObject, QTimer

_SLICE = 0.008
"""Seconds of work, half of a frame; then the window has its turn."""


class IdleWork(QObject):
    """Runs one iterator at a time; a new one takes the place of that which is still running."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Iterator[object] = iter(())
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        return self._turn.isActive()

    def start(self, work: Iterator[object], *, at_once: bool = True) -> None:
        """Begin at once, so that a small piece of work is done when this returns; or after what is to be painted."""
        self._turn.stop()
        self._work = work
        if at_once:
            self._go_on()
        else:
            self._turn.start()

    def _go_on(self) -> None:
        ending, work = monotonic() + _SLICE, self._work
        for _ in work:
            if self._work is not work:
                return  # other work was begun by this
            if monotonic() > ending:
                self._turn.start()
                return
