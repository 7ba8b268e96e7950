"""The formats of annotated words on a page, and of words with several notes."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import pairwise

from PySide6.QtGui import QBrush, QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from qicbrowser.domain.records import Colour
from qicbrowser.gui.looks.palettes import OVERLINED, UNDERLINES, Look

_STRIPE = 3
"""Width of the stripes in pixels."""

Mark = tuple[int, int, Colour]
"""The start and end of a mark on the page, and its colour."""


def selection(cursor: QTextCursor, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """A stretch of a page with a format laid over it."""
    laid = QTextEdit.ExtraSelection()
    laid.cursor = cursor
    laid.format = form
    return laid


def marked(colour: Colour, ground: QColor | QBrush) -> QTextCharFormat:
    """The words of a note: on a ground, with the line of the note's colour."""
    form = QTextCharFormat()
    form.setBackground(ground)
    form.setUnderlineStyle(UNDERLINES[colour])
    form.setFontOverline(colour in OVERLINED)
    return form


def found(look: Look, *, is_current: bool = False, is_marked: bool = False) -> QTextCharFormat:
    """Words that a search has found; words that are marked keep the kind of line of the mark."""
    form = QTextCharFormat()
    form.setBackground(QColor(look.current_hit if is_current else look.hit))
    form.setForeground(QColor(look.current_hit_text if is_current else look.hit_text))
    form.setUnderlineColor(QColor(look.current_hit_text if is_current else look.hit_line))
    if not is_marked:
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    return form


def laid_marks(
    marks: Collection[Mark], cursor: Callable[[int, int], QTextCursor], look: Look
) -> list[QTextEdit.ExtraSelection]:
    """The marks of notes laid over a page; where several overlap, with the grounds of all."""
    laid = []
    for start, end, colour in marks:
        laid.append(selection(cursor(start, end), marked(colour, QColor(look.marks[colour]))))
    for start, end, colours in overlaps(marks):
        ground = stripes([look.marks[colour] for colour in colours])
        laid.append(selection(cursor(start, end), marked(colours[-1], ground)))
    return laid


def stripes(grounds: Sequence[str]) -> QBrush:
    """The background of words with several notes: stripes in all their colours."""
    from PySide6.QtGui import QGradient, QLinearGradient  # with the first of them: they bring 180 gradients with names

    across = QLinearGradient(0, 0, _STRIPE * len(grounds), _STRIPE * len(grounds))
    across.setSpread(QGradient.Spread.RepeatSpread)
    for place, ground in enumerate(grounds):
        across.setColorAt(place / len(grounds), QColor(ground))
        across.setColorAt((place + 0.999) / len(grounds), QColor(ground))
    return QBrush(across)


def overlaps(marks: Iterable[Mark]) -> list[tuple[int, int, tuple[Colour, ...]]]:
    """The ranges of a page with notes of several colours, and these colours."""
    changes: defaultdict[int, Counter[Colour]] = defaultdict(Counter)
    for start, end, colour in marks:
        changes[start][colour] += 1
        changes[end][colour] -= 1
    over: Counter[Colour] = Counter()
    overlapping = []
    for start, end in pairwise(sorted(changes)):
        over.update(changes[start])
        colours = tuple(colour for colour in Colour if over[colour] > 0)
        if len(colours) > 1:
            overlapping.append((start, end, colours))
    return overlapping
