"""Where something is on a picture of the screen."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect

from onscreen import HEIGHT, WIDTH

SCREEN = QRect(0, 0, WIDTH, HEIGHT)


def changed_bytes(before: bytes, after: bytes) -> int:
    """How many bytes differ."""
    differences = int.from_bytes(before, "little") ^ int.from_bytes(after, "little")
    return len(before) - differences.to_bytes(len(before), "little").count(0)


def area_of(colour: int, picture: bytes) -> QRect:
    """The smallest rectangle around all pixels of a colour, which is 0xRRGGBB."""
    return _around((y, [pixel & 0xFFFFFF == colour for pixel in row]) for y, row in _rows(picture, SCREEN))


def area_but(colour: int, picture: bytes, within: QRect) -> QRect:
    """The smallest rectangle around all pixels of other colours."""
    return _around((y, [pixel & 0xFFFFFF != colour for pixel in row]) for y, row in _rows(picture, within))


def changed_area(before: bytes, after: bytes, within: QRect = SCREEN) -> QRect:
    """The smallest rectangle around all pixels that differ."""
    pairs = zip(_rows(before, within), _rows(after, within), strict=True)
    changed = ((y, [a != b for a, b in zip(one, other, strict=True)]) for (y, one), (_, other) in pairs if one != other)
    return _around(changed).translated(within.left(), 0)


def _rows(picture: bytes, within: QRect) -> Iterable[tuple[int, Sequence[int]]]:
    pixels = memoryview(picture).cast("I")
    for y in range(within.top(), within.bottom() + 1):
        yield y, pixels[y * WIDTH + within.left() : y * WIDTH + within.right() + 1]


def _around(rows: Iterable[tuple[int, list[bool]]]) -> QRect:
    area = QRect()
    for y, marks in rows:
        if any(marks):
            first, last = marks.index(True), len(marks) - 1 - marks[::-1].index(True)
            area |= QRect(first, y, last - first + 1, 1)
    return area
