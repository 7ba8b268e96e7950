"""Whether work takes a time in proportion to its size: two sizes compared, in the time of this process alone."""

import time
from collections.abc import Callable
from contextlib import suppress

from qicbrowser.domain.errors import ReaderError

_TIMES = 8
_AT_MOST = 20
"""How much longer eight times the work may take; what grows with the square takes sixty-four times as long."""

_SHORTEST = 0.001
"""Seconds: anything shorter counts as this much."""


def grows_in_proportion(work: Callable[[int], object], size: int) -> bool:
    """Whether work of eight times a size takes clearly less time than it would if it grew with the square.

    To refuse what is too large with a ReaderError is right as well, in as little time.
    """
    return _best(lambda: work(_TIMES * size)) < _AT_MOST * max(_best(lambda: work(size)), _SHORTEST)


def _best(work: Callable[[], object]) -> float:
    """The best of three runs: another program may have had the processor in the others."""
    best = float("inf")
    for _ in range(3):
        begun = time.process_time()
        with suppress(ReaderError):
            work()
        best = min(best, time.process_time() - begun)
    return best
