"""How long work tells its watcher how far it is, and how the watcher ends it."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with how much is done and how much there is, in one unit; raises CancelledError to end the work."""


class CancelledError(Exception):
    """The work was cancelled."""


def unwatched(_done: int, _total: int) -> None:
    """The progress that nobody looks at."""
