"""Things as AT-SPI gives them, what is in them, and whether their program is at work."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  the version comes first

Thing = Any
"""An Atspi.Accessible."""


def sleeps(process: int) -> bool:
    """Whether all threads of a process wait for something to happen; the kernel calls that state S."""
    threads = Path(f"/proc/{process}/task").glob("*/stat")
    try:
        return all(thread.read_text("utf-8").rpartition(")")[2].split()[0] == "S" for thread in threads)
    except OSError:  # a thread has ended meanwhile
        return False


def has(thing: Thing, state: str) -> bool:
    return bool(thing.get_state_set().contains(getattr(Atspi.StateType, state)))


def text_of(thing: Thing) -> str:
    """The text of a thing; where it has none, the names of what is in it."""
    if "Text" not in thing.get_interfaces():
        return " ".join(filter(None, (each.get_name() for each in below(thing) if each is not thing)))
    return str(Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing)))


def below(root: Thing, depth: int = 40) -> Iterator[Thing]:
    """A thing and all in it."""
    yield root
    for at in range(min(root.get_child_count(), 600) if depth else 0):
        child = root.get_child_at_index(at)
        if child is not None:
            yield from below(child, depth - 1)


def in_sight(root: Thing) -> Iterator[Thing]:
    """A thing and what is shown of all in it: the cells of a hidden list say that they are shown."""
    yield root
    for at in range(min(root.get_child_count(), 600)):
        child = root.get_child_at_index(at)
        if child is not None and has(child, "SHOWING"):
            yield from in_sight(child)
