"""A cell as text with places: its lines, its raised stretches and its links, and the pieces that it is read as."""

import re
from typing import NamedTuple

from qicbrowser.domain.tables.grid import GridCell
from qicbrowser.domain.tables.readings import Piece, PieceKind

_WORD = re.compile(r"\w")


class Line(NamedTuple):
    """A line, paragraph or list item; `level` is 0 outside lists."""

    start: int
    end: int
    level: int


class Stretch(NamedTuple):
    """A run that is raised or leads somewhere."""

    start: int
    end: int
    raised: bool
    target: str


class CellText(NamedTuple):
    text: str
    lines: tuple[Line, ...]
    stretches: tuple[Stretch, ...] = ()
    """In the order of the text."""


def cell_text(cell: GridCell) -> CellText:
    """The text of a cell with the places of what carries meaning in it."""
    lines: list[Line] = []
    stretches: list[Stretch] = []
    place = 0
    for block in cell.blocks:
        lines += _lines(block.text, place, block.level)
        for run in block.runs:
            end = place + len(run.text)
            if (run.raised or run.target) and run.text:
                stretches.append(Stretch(place, end, run.raised, run.target))
            place = end
        place += 1
    return CellText(cell.text, tuple(lines), tuple(stretches))


def plain_text(text: str) -> CellText:
    """A text without form, such as a reader's correction."""
    return CellText(text, tuple(_lines(text, 0, 0)))


def without_raised(cell: CellText) -> str:
    """The text without what is raised in it, such as the markers of notes."""
    raised = [stretch for stretch in cell.stretches if stretch.raised]
    starts = (0, *(stretch.end for stretch in raised))
    ends = (*(stretch.start for stretch in raised), len(cell.text))
    return "".join(cell.text[start:end] for start, end in zip(starts, ends, strict=True))


def _lines(text: str, place: int, level: int) -> list[Line]:
    lines = []
    for line in text.split("\n"):
        lines.append(Line(place, place + len(line), level))
        place += len(line) + 1
    return lines


class Marks:
    """Collects what the stretches of a text are, and covers the rest of it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._marks: list[Piece] = []

    def add(self, start: int, end: int, kind: PieceKind) -> None:
        if start < end:
            self._marks.append(Piece(start, end, kind))

    def pieces(self) -> tuple[Piece, ...]:
        """Pieces that follow one another over the whole text; where two marks overlap, the earlier one counts.

        What nobody has marked is a separator if no letter or digit is in it, and otherwise kept as printed.
        """
        pieces: list[Piece] = []
        place = 0
        for start, end, kind in sorted(self._marks):
            if end <= place:
                continue
            if start > place:
                pieces.append(self._gap(place, start))
            pieces.append(Piece(max(start, place), end, kind))
            place = end
        if place < len(self._text):
            pieces.append(self._gap(place, len(self._text)))
        return tuple(pieces)

    def _gap(self, start: int, end: int) -> Piece:
        has_word = _WORD.search(self._text, start, end)
        return Piece(start, end, PieceKind.AS_PRINTED if has_word else PieceKind.SEPARATOR)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without the white space around it."""
    if start < end and not text[start].isspace() and not text[end - 1].isspace():
        return start, end
    inner = text[start:end].lstrip()
    start = max(start, end - len(inner))
    return start, start + len(inner.rstrip())


def without(text: str, start: int, end: int, holes: list[tuple[int, int]]) -> str:
    """The stretch without the holes in it, with one space at most where one was."""
    result = ""
    place = start
    for hole_start, hole_end in [*holes, (end, end)]:
        part = text[place:hole_start]
        if result[-1:].isspace():
            part = part.lstrip()
        if part and part.lstrip()[:1] in tuple(".,;:)]") and place != start:
            result, part = result.rstrip(), part.lstrip()
        result += part
        place = hole_end
    return result.replace("\n", " ").strip()
