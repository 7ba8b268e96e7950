"""The statements of a cell: its lines, list items or bullets, without what stands before them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qicbrowser.domain.tables.cell_text import CellText, Line, trimmed

_TIGHT = "•·▪‣◦∙●○■"
"""Bullets that need no space after them."""
_OUTER, _INNER = "•·●", "◦○▪■–-o"
_OPENING, _CLOSING = "([{", ")]}"


class Segment(NamedTuple):
    """A statement's place; `bullet_start` is that of its bullet, which ends at or before `start`."""

    bullet_start: int
    bullet_end: int
    start: int
    end: int
    level: int


def segments(cell: CellText, bullets: Sequence[str], *, at_lines: bool, at_semicolons: bool) -> list[Segment]:
    """The statements in the order of the text; a line without a bullet continues the one before unless `at_lines`."""
    found: list[Segment] = []
    first_bullet = ""
    for line in cell.lines:
        start, end = trimmed(cell.text, line.start, line.end)
        if start == end:
            continue
        bullet = _bullet(cell.text[start:end], bullets)
        if first_bullet and first_bullet in _OUTER and cell.text.startswith("o ", start, end):
            bullet = "o"  # as Word prints it below "•"; elsewhere it is a word
        first_bullet = first_bullet or bullet
        after = trimmed(cell.text, start + len(bullet), end)[0]
        segment = Segment(start, start + len(bullet), after, end, _level(line, bullet, first_bullet))
        if found and not (at_lines or bullet or line.level):
            found[-1] = found[-1]._replace(end=end)
        elif at_semicolons:
            found += _at_semicolons(cell.text, segment)
        else:
            found.append(segment)
    return found


def _bullet(text: str, bullets: Sequence[str]) -> str:
    """The bullet that a line begins with."""
    for bullet in bullets:
        if bullet and text.startswith(bullet):
            after = text[len(bullet) : len(bullet) + 1]
            if not after or after.isspace() or bullet in _TIGHT:
                return bullet
    return ""


def _level(line: Line, bullet: str, first_bullet: str) -> int:
    if line.level:
        return min(line.level, 2)
    return 2 if bullet and first_bullet in _OUTER and bullet in _INNER and bullet != first_bullet else 1


def _at_semicolons(text: str, segment: Segment) -> Iterator[Segment]:
    """The parts between semicolons that are not in brackets."""
    depth = 0
    place = segment.start
    for n in range(segment.start, segment.end):
        if text[n] in _OPENING:
            depth += 1
        elif text[n] in _CLOSING:
            depth = max(0, depth - 1)
        elif text[n] == ";" and not depth:
            yield from _part(text, segment, place, n)
            place = n + 1
    yield from _part(text, segment, place, segment.end)


def _part(text: str, segment: Segment, start: int, end: int) -> Iterator[Segment]:
    inner_start, inner_end = trimmed(text, start, end)
    if inner_start < inner_end:
        is_first = start == segment.start
        bullet = (segment.bullet_start, segment.bullet_end) if is_first else (inner_start, inner_start)
        yield Segment(*bullet, inner_start, inner_end, segment.level)
