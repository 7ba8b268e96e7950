"""Sizes of the parts of splitters, changed by key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def resize_part(focused: QWidget | None, orientation: Qt.Orientation, by: int) -> None:
    """Make what is around a widget larger by so many pixels, in the nearest splitter that has room for it."""
    part = focused
    while part is not None:
        splitter = part.parentWidget()
        is_one = isinstance(splitter, QSplitter) and splitter.orientation() is orientation
        if is_one and isinstance(splitter, QSplitter) and _is_resized(splitter, splitter.indexOf(part), by):
            return
        part = splitter


def _is_resized(splitter: QSplitter, place: int, by: int) -> bool:
    """Whether a part could be made larger; the largest of the others becomes smaller by as much."""
    before = splitter.sizes()
    others = [each for each, size in enumerate(before) if size and each != place]
    if place < 0 or not others:
        return False
    sizes = list(before)
    sizes[place] = max(1, sizes[place] + by)  # with 0 it would be shut
    other = max(others, key=before.__getitem__)
    sizes[other] = max(1, sizes[other] - by)
    splitter.setSizes(sizes)
    return splitter.sizes() != before
