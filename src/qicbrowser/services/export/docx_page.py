"""Estimates how much has room on a page of a Word document: only Word itself lays it out.

A letter is taken to be as wide as those of the widest font that a program may put in the place of ours, so that what
fits here also fits there.
"""

from collections.abc import Iterable, Sequence
from math import ceil

from qicbrowser.services.export.docx_document import MARGIN, PAGES
from qicbrowser.services.export.docx_styles import (
    ASIDE,
    HEADINGS,
    ITEM,
    NAME,
    NORMAL,
    NOTE,
    OWN,
    REFERENCE,
    REFERENCE_INDENT,
    SMALL,
)
from qicbrowser.services.export.paper_sizes import PaperSize
from qicbrowser.services.export.parts import (
    Chain,
    Context,
    Fields,
    Grid,
    Heading,
    Line,
    Lines,
    OwnNotes,
    Part,
    References,
    Statements,
)

_POINTS = 72 / 25.4
"""Of a millimetre."""

_LETTER, _LINE = 0.56, 1.25
"""The width of a letter and the height of a line, relative to the size of the letters."""

_CELL, _SIGN = 11.0, 15.0
"""Points beside the text in a cell, and before that of an item of a list."""

_OF_PAGE = 0.97
"""The part of the height of a page that is filled."""

_STYLES = {name: (size, above, below) for name, (size, _, above, below) in OWN.items()}
_STYLES |= HEADINGS
_STYLES["Normal"] = (NORMAL[0], *NORMAL[2:])


class WordPage:
    def __init__(self, paper: PaperSize, zoom: float) -> None:
        """`zoom` is the size of letters, relative to the usual one."""
        self.zoom = zoom
        width, height = PAGES[paper]
        self._width = (width - 2 * MARGIN) * _POINTS
        self._height = (height - 2 * MARGIN) * _POINTS * _OF_PAGE

    def fits(self, parts: Iterable[Part]) -> bool:
        """Whether all of these have room on one page."""
        left = self._height
        for part in parts:
            left -= self._part(part)
            if left < 0:
                return False
        return True

    def _part(self, part: Part) -> float:
        match part:
            case Heading(level, text):
                return self._text(text, f"Heading {level}", self._width)
            case Line(text, is_aside):
                return self._text(text, ASIDE if is_aside else "Normal", self._width)
            case Fields(fields):
                return sum(self._text(f"{name}  {text}", SMALL, self._width) for name, text in fields)
            case Chain(several) | Context(several):
                return self._side_by_side(several, part.widths[::2])
            case Statements():
                return self._statements(part, self._width)
            case Grid(names, _, lines) | Lines(names, lines):
                return self._table([names, *lines])
            case OwnNotes(notes):
                return sum(
                    self._text(note.quote, NOTE, self._width) * bool(note.quote)
                    + self._text(note.words, NOTE, self._width)
                    + self._text(note.about, ASIDE, self._width) * bool(note.about)
                    for note in notes
                )
            case References(entries):
                width = self._width - REFERENCE_INDENT
                return sum(self._text(f"[{one.label}] {one.text}", REFERENCE, width) for one in entries)

    def _side_by_side(self, several: Sequence[Statements], widths: Sequence[float]) -> float:
        columns = [width / 100 * self._width - _CELL for width in widths]
        names = (self._text(one.heading, NAME, width) for one, width in zip(several, columns, strict=True))
        contents = (self._statements(one, width) for one, width in zip(several, columns, strict=True))
        return max(names) + max(contents) + self._text("", SMALL, self._width)

    def _statements(self, part: Statements, width: float) -> float:
        height = self._text(part.own_heading, NAME, width) * bool(part.own_heading)
        height += self._text(part.more, ASIDE, width) * bool(part.more)
        if not part.rows:
            return height + self._text(part.blank, ITEM, width)
        for row, statements in part.rows:
            height += self._text(row, NAME, width) * bool(row)
            for one in statements:
                text = " ".join(filter(None, (one.label, one.text, one.noted, one.cited)))
                height += self._text(text, ITEM, width - _SIGN * one.level)
        return height

    def _table(self, rows: Sequence[Sequence[str]]) -> float:
        """A table by the longest cell of each row; its first column is wider than the others."""
        columns = max(map(len, rows))
        width = self._width / (columns + 1) - _CELL
        return sum(
            max(self._text(text, ITEM, width + (width + _CELL) * (not place)) for place, text in enumerate(row))
            for row in rows
        ) + self._text("", SMALL, self._width)

    def _text(self, text: str, style: str, width: float) -> float:
        """The height of a paragraph, or of one per line of the text."""
        size, above, below = _STYLES[style]
        on_a_line = max(1.0, width / (size * self.zoom * _LETTER))
        lines = sum(max(1, ceil(len(line) / on_a_line)) for line in (text or " ").splitlines())
        return (lines * size * _LINE + above + below) * self.zoom
