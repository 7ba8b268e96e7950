"""What has to hold, part by part: the job by what is offered, by keys, what is said, and what is announced."""

from collections.abc import Callable
from pathlib import Path

from announced import ANNOUNCED
from by_keys import BY_KEYS
from gi.repository import GLib
from heard_window import TIMERS_OVER, HeardWindow, MissingError
from job import JOB
from said import SAID

Step = Callable[[HeardWindow, Path], None]
"""Raises AssertionError or MissingError where what its name says does not hold."""

PARTS: dict[str, tuple[Step, ...]] = {
    "the job": JOB,
    "by keys": BY_KEYS,
    "what is said": SAID,
    "what is announced": ANNOUNCED,
}


def go_through(window: HeardWindow, folder: Path) -> int:
    window.one("frame", "QIC Browser")
    window.wait_for(lambda: window.row(window.themes(), "Friendly competition"), 20)
    window.wait_for_rest(TIMERS_OVER)
    held = {part: [try_step(part, step, window, folder) for step in steps] for part, steps in PARTS.items()}
    for part, results in held.items():
        print(f"     {part}: {sum(results)} of {len(results)}")
    results = [each for of_part in held.values() for each in of_part]
    print(f"{sum(results)} of {len(results)} hold")
    return 0 if all(results) else 1


def try_step(part: str, step: Step, window: HeardWindow, folder: Path) -> bool:
    try:
        step(window, folder)
    except (AssertionError, MissingError, GLib.Error, IndexError) as error:
        print(f"FAIL {part}: {words(step)}: {error}", flush=True)
        return False
    print(f"ok   {part}: {words(step)}", flush=True)
    return True


def words(step: Step) -> str:
    return step.__name__.replace("_", " ")
