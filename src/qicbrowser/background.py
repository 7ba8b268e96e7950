"""Work on threads: the one module that starts them.

A thread is given pure work, or work with a database connection of its own: nothing of Qt, and nothing of the library.
What it makes is asked for, never sent: whoever started a job looks at it from time to time.
"""

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar, cast

from qicbrowser.domain.progress import CancelledError, Progress

Result = TypeVar("Result")


class Job(Generic[Result]):
    """Work that begins at once on a thread of its own; a program that ends waits for it, unless it is cancelled."""

    def __init__(self, name: str, work: Callable[[Progress], Result]) -> None:
        """`work` calls its Progress now and then; that raises CancelledError once the job is cancelled."""
        self.progress = (0, 0)
        """How much is done and how much there is, as the work counts it; (0, 0) while that is unknown."""
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
        """Have the work end at its next report of progress."""
        self._cancelled = True

    def wait(self, seconds: float | None = None) -> bool:
        """Wait until the work has ended, or for so long; whether it has ended."""
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
        except BaseException as error:  # noqa: BLE001  raised again where the result is asked for
            self._error = error

    def _report(self, done: int, total: int) -> None:
        if self._cancelled:
            raise CancelledError
        self.progress = (done, total)
