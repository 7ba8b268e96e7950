"""Background jobs; the only module that starts threads.

A job must not use Qt or the `Library`: it is a pure function, or opens its own database connection. Its result is
polled by whoever started it; a job sends no signal.
"""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar, cast

from qicbrowser.domain.progress import CancelledError, Progress

Result = TypeVar("Result")


class Job(Generic[Result]):
    """A function running on a thread of its own; at exit, the program waits for it unless it is cancelled."""

    def __init__(self, name: str, work: Callable[[Progress], Result]) -> None:
        """`work` calls its Progress now and then; that raises CancelledError once the job is cancelled."""
        self.progress = (0, 0)
        """Units of work done and in total; (0, 0) while unknown."""
        self._work = work
        self._cancelled = False
        self._result: Result | None = None
        self._error: BaseException | None = None
        self._thread = Thread(target=self._run, name=name)
        self._thread.start()

    @property
    def is_done(self) -> bool:
        return not self._thread.is_alive()

    def cancel(self) -> None:
        """Request cancellation; the work stops at its next report of progress."""
        self._cancelled = True

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until the work has ended, for `seconds` at most; returns whether it has ended."""
        self._thread.join(seconds)
        return self.is_done

    def result(self) -> Result:
        """What the work returned, once it is done; raises what the work raised."""
        self.wait()
        if self._error is not None:
            raise self._error
        return cast("Result", self._result)

    def _run(self) -> None:
        try:
            self._result = self._work(self._report)
        except BaseException as error:  # noqa: BLE001  raised again by result()
            self._error = error

    def _report(self, done: int, total: int) -> None:
        if self._cancelled:
            raise CancelledError
        self.progress = (done, total)
