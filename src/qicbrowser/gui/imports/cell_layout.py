"""How the text of a cell is laid out and coloured by what was read in it."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

from qicbrowser.domain.records import Grade
from qicbrowser.domain.tables.readings import Piece, PieceKind, StatementRole
from qicbrowser.domain.tables.recipe import RowKind
from qicbrowser.domain.text_direction import runs_right_to_left
from qicbrowser.gui.imports.grid_model import ShownCell
from qicbrowser.gui.looks.palettes import Look, grade_colours
from qicbrowser.gui.widgets.utf16 import units

_BAR, _INDENT, _GAP = 2, 8, 3
"""The width of the bar beside a statement, the text's distance from the left, and the space between paragraphs."""

_LONGEST = 4_000
"""Characters of a cell that are shown in the grid."""

_BEFORE_STATEMENT = {PieceKind.BULLET, PieceKind.SIGN, PieceKind.LABEL}
_WITH_BARS = {
    StatementRole.MECHANISM,
    StatementRole.CONTEXT,
    StatementRole.ENABLER,
    StatementRole.BARRIER,
    StatementRole.MIXED,
    StatementRole.FINDING,
}


class Paragraph(NamedTuple):
    """A stretch of a cell's text in code points, and the role of the statement that it is."""

    start: int
    end: int
    role: StatementRole | None


class CellLayout:
    """A cell's text broken into lines of a width."""

    def __init__(self, cell: ShownCell, width: float, look: Look, font: QFont, blank: str) -> None:
        """`blank` is what an empty cell is called."""
        self._bars: list[tuple[float, float, str]] = []
        self._lines: list[tuple[float, float, QTextLayout]] = []
        self.height = 0.0
        text = cell.text[:_LONGEST]
        paragraphs = list(paragraphs_of(cell._replace(text=text)))
        has_bars = len(paragraphs) > 1 or any(each.role in _WITH_BARS for each in paragraphs)
        for paragraph in paragraphs:
            barred = has_bars and paragraph.role is not None
            left = float(_INDENT if barred else 0)
            top = self.height
            formats = list(_formats(cell, paragraph, look))
            self._add(text[paragraph.start : paragraph.end], formats, width, left, font, look)
            if barred and paragraph.role:
                self._bars.append((top, self.height, bar_colour(paragraph.role, look)))
            self.height += _GAP
        if not text.strip() and cell.row_kind is RowKind.BODY:
            form = QTextCharFormat()
            form.setForeground(QColor(look.muted))
            form.setFontItalic(True)
            self._add(blank, [_range(0, units(blank), form)], width, 0, font, look)
        self.height = max(self.height - _GAP, QFontMetricsF(font).height())

    def paint(self, painter: QPainter, at: QPointF) -> None:
        for top, bottom, colour in self._bars:
            painter.fillRect(QRectF(at.x(), at.y() + top + 1, _BAR, bottom - top - 2), QColor(colour))
        for left, top, layout in self._lines:
            layout.draw(painter, QPointF(at.x() + left, at.y() + top))

    def _add(
        self, text: str, formats: list[QTextLayout.FormatRange], width: float, left: float, font: QFont, look: Look
    ) -> None:
        layout = QTextLayout(text, font)
        option = QTextOption()
        if runs_right_to_left(text):
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        base = QTextCharFormat()
        base.setForeground(QColor(look.text))
        layout.setFormats([_range(0, units(text), base), *formats])
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width - left, 1))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        self._lines.append((left, self.height, layout))
        self.height += height


def bar_colour(role: StatementRole, look: Look) -> str:
    """The colour of a statement's bar: that of its sign, where it has one."""
    signed = {StatementRole.ENABLER: look.enabler_sign, StatementRole.BARRIER: look.barrier_sign}
    return signed.get(role, look.edge)


def paragraphs_of(cell: ShownCell) -> Iterator[Paragraph]:
    """The lines of a cell, broken again where a statement begins; a bullet gives way to the statement's bar."""
    starts = dict(_statement_starts(cell))
    place = 0
    for line in cell.text.split("\n"):
        end = place + len(line)
        cuts = sorted({place, *(start for start in starts if place <= start < end)})
        for start, stop in zip(cuts, (*cuts[1:], end), strict=True):
            role = starts.get(start)
            first = _after_bullet(cell.pieces, start, stop) if role else start
            if cell.text[first:stop].strip():
                yield Paragraph(first, stop, role)
        place = end + 1


def _statement_starts(cell: ShownCell) -> Iterator[tuple[int, StatementRole]]:
    """Where statements begin with their bullets and signs, and their roles."""
    statements = [at for at, piece in enumerate(cell.pieces) if piece.kind is PieceKind.STATEMENT]
    for number, at in enumerate(statements):
        if not cell.roles:
            return
        role = cell.roles[number] if number < len(cell.roles) else cell.roles[-1]
        start = at
        for before in range(at - 1, -1, -1):
            piece = cell.pieces[before]
            if piece.kind in _BEFORE_STATEMENT:
                start = before
            elif piece.kind is not PieceKind.SEPARATOR or "\n" in cell.text[piece.start : piece.end]:
                break
        yield cell.pieces[start].start, role


def _after_bullet(pieces: Sequence[Piece], start: int, end: int) -> int:
    place = start
    for piece in pieces:
        if piece.start == place < end and piece.kind is PieceKind.BULLET:
            place = piece.end
        elif piece.start == place and place > start and piece.kind is PieceKind.SEPARATOR:
            return min(piece.end, end)
    return min(place, end)


def _formats(cell: ShownCell, paragraph: Paragraph, look: Look) -> Iterator[QTextLayout.FormatRange]:
    for piece in cell.pieces:
        start, end = max(piece.start, paragraph.start), min(piece.end, paragraph.end)
        if start >= end:
            continue
        form = _format(cell, piece, paragraph.role, look)
        if form is not None:
            at = units(cell.text[paragraph.start : start])
            yield _range(at, units(cell.text[start:end]), form)
    if cell.row_kind is not RowKind.BODY:
        form = QTextCharFormat()
        form.setForeground(QColor(look.text if cell.row_kind is RowKind.SECTION else look.muted))
        form.setFontWeight(QFont.Weight.Bold if cell.row_kind is RowKind.SECTION else QFont.Weight.Normal)
        form.setFontStrikeOut(cell.row_kind is RowKind.LEFT_OUT)
        yield _range(0, units(cell.text[paragraph.start : paragraph.end]), form)


def _format(cell: ShownCell, piece: Piece, role: StatementRole | None, look: Look) -> QTextCharFormat | None:
    form = QTextCharFormat()
    match piece.kind:
        case PieceKind.SIGN:
            text, ground = {
                StatementRole.ENABLER: (look.enabler_sign, look.enabler),
                StatementRole.BARRIER: (look.barrier_sign, look.barrier),
            }.get(role or StatementRole.MIXED, (look.text, look.box))
            form.setForeground(QColor(text))
            form.setBackground(QColor(ground))
            form.setFontWeight(QFont.Weight.Bold)
        case PieceKind.CITATION:
            form.setFontUnderline(True)
            form.setUnderlineColor(QColor(look.edge))
            if piece.start and cell.text[piece.start - 1].isalnum():  # or its digits would read as a part of the word
                form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        case PieceKind.GRADE:
            text, ground = grade_look(cell.text[piece.start : piece.end], cell.scale, look)
            form.setForeground(QColor(text))
            form.setBackground(QColor(ground))
        case PieceKind.AS_PRINTED:
            form.setForeground(QColor(look.problem))
            form.setBackground(QColor(look.problem_ground))
            form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            form.setUnderlineColor(QColor(look.problem))
        case PieceKind.TITLE | PieceKind.GROUP | PieceKind.COUNT:
            form.setFontWeight(QFont.Weight.Normal if piece.kind is PieceKind.TITLE else QFont.Weight.Bold)
        case PieceKind.BLANK | PieceKind.REASON | PieceKind.NOTE | PieceKind.LABEL | PieceKind.NOTE_MARKER:
            form.setForeground(QColor(look.muted))
            is_upright = piece.kind is PieceKind.NOTE_MARKER or runs_right_to_left(cell.text)
            form.setFontItalic(not is_upright)  # Arabic and Hebrew have no italics, and many fonts no letters for it
        case PieceKind.LEFT_OUT:
            form.setForeground(QColor(look.muted))
            form.setFontStrikeOut(True)
        case _:
            return None
    return form


def grade_look(printed: str, scale: Sequence[str], look: Look) -> tuple[str, str]:
    """Text and ground of a grade; neutral in a scale whose order is not known."""
    folded = printed.strip().casefold()
    rank = next((at for at, grade in enumerate(scale, start=1) if grade.casefold() == folded), None)
    if rank is None:
        return look.text, look.box
    ground, text = grade_colours(look, Grade("", printed, rank), len(scale))
    return text, ground


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made
