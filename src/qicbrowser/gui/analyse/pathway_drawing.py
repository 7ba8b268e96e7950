"""Draws the pathway of a theme: its chain in the middle, enabling contexts above it, hindering ones below it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLineF, QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPolygonF

from qicbrowser.domain.analysis.pathway import Box, Pathway
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Role
from qicbrowser.gui.analyse.context_groups import ContextGroup
from qicbrowser.gui.analyse.evidence_strip import EvidenceStrip
from qicbrowser.gui.analyse.wrapped_text import WrappedText
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.messages import words
from qicbrowser.services.analyse.pathway import heading, step_text
from qicbrowser.services.export.theme_as_read import BLANK

translate = QCoreApplication.translate

WIDTH = 1280.0
"""Of a figure, in pixels: on A4 across, its text is 9 points high."""

_GAP, _PADDING = 64.0, 14.0
_SHARES = {Role.COMPONENT: 0.22, Role.MECHANISM: 0.38, Role.OUTCOME: 0.24}
_ABOVE = (Role.ENABLER, Role.CONTEXT)
_BELOW = (Role.BARRIER, Role.MIXED)


class _Piece(NamedTuple):
    """A statement in a box, or a number before it."""

    text: WrappedText
    number: str


class _ChainBox:
    """A box of the chain, laid out: a heading, and the statements below it; mechanisms have a ground each."""

    def __init__(self, box: Box, width: float, fonts: "Fonts") -> None:
        self.role = box.role
        self.is_blank = box.is_blank
        self.width = width
        name = heading(box)
        self._is_framed = box.role is Role.MECHANISM and not box.is_blank
        room = width - 2 * _PADDING - (34 if self._is_framed else 0)
        self._heading = WrappedText(name if isinstance(name, str) else words(name), fonts.small, width - 2 * _PADDING)
        self._pieces: list[_Piece] = []
        number = 0
        for step in box.steps:
            number += step.level == 1
            is_counted = self._is_framed and step.level == 1 and len(box.steps) > 1
            shown = QLocale().toString(number) if is_counted else ""
            self._pieces.append(_Piece(WrappedText(step_text(step), fonts.text, room), shown))
        if box.is_blank:
            self._pieces.append(_Piece(WrappedText(words(BLANK[box.role]), fonts.italic, room), ""))
        inner = 16 if self._is_framed else 4
        self.height = self._heading.height + sum(piece.text.height + inner for piece in self._pieces) + 2 * _PADDING
        self._inner = inner

    def draw(self, painter: QPainter, left: float, top: float, look: Look, fonts: "Fonts") -> None:
        line = Qt.PenStyle.DashLine if self.is_blank else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(look.text), 1.4, line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(left, top, self.width, self.height), 5, 5)
        self._heading.draw(painter, left + _PADDING, top + _PADDING, look.muted)
        y = top + _PADDING + self._heading.height
        for piece in self._pieces:
            if self._is_framed:
                ground = QRectF(left + _PADDING, y + 3, self.width - 2 * _PADDING, piece.text.height + 10)
                painter.fillRect(ground, QColor(look.box))
                if piece.number:
                    number = WrappedText(piece.number, fonts.text, 20)
                    number.draw(painter, ground.left() + 10, ground.top() + 5, look.muted)
                piece.text.draw(painter, ground.left() + 30, ground.top() + 5, look.text)
            else:
                colour = look.muted if self.is_blank else look.text
                piece.text.draw(painter, left + _PADDING, y + 3, colour)
            y += piece.text.height + self._inner


class Fonts:
    """The fonts of a figure, of the family of the window: 15 pixels for text."""

    def __init__(self, font: QFont) -> None:
        self.text = self._sized(font, 15)
        self.small = self._sized(font, 13)
        self.title = self._sized(font, 26)
        self.title.setBold(True)
        self.bold = self._sized(font, 14)
        self.bold.setBold(True)
        self.italic = self._sized(font, 15)
        self.italic.setItalic(True)

    def _sized(self, font: QFont, pixels: int) -> QFont:
        copy = QFont(font)
        copy.setPixelSize(pixels)
        return copy


class PathwayDrawing:
    """`size` is known when it is made; `draw` draws from (0, 0)."""

    def __init__(self, shown: Pathway, font: QFont, *, mirrored: bool = False) -> None:
        self._fonts = fonts = Fonts(font)
        self._mirrored = mirrored
        self._title = WrappedText(shown.title, fonts.title, WIDTH)
        place = " › ".join((shown.table.title, *shown.groups))
        studies = words(Message("count-studies", n=shown.studies))
        self._subtitle = WrappedText(f"{studies} · {place}" if place else studies, fonts.small, WIDTH)
        self._boxes = self._chain(shown.chain)
        self._above = self._groups(shown, _ABOVE)
        self._below = self._groups(shown, _BELOW)
        self._evidence = EvidenceStrip(shown, fonts.small, fonts.bold, WIDTH)
        self._head = self._title.height + self._subtitle.height + 26
        self._top = max((group.height for group in self._above), default=0.0)
        self._row = max((box.height for box in self._boxes), default=0.0)
        self._bottom = max((group.height for group in self._below), default=0.0)
        height = self._head + self._top + self._row + self._bottom + 30 + self._evidence.height
        self.size = QSizeF(WIDTH, height)

    def draw(self, painter: QPainter, look: Look) -> None:
        self._title.draw(painter, 0, 0, look.text)
        self._subtitle.draw(painter, 0, self._title.height, look.muted)
        middle = self._head + self._top + self._row / 2
        places = self._places()
        for box, left in zip(self._boxes, places, strict=True):
            box.draw(painter, left, middle - box.height / 2, look, self._fonts)
        self._draw_arrows(painter, look, places, middle)
        left, right, top, bottom = self._target(places, middle)
        self._draw_groups(painter, look, self._above, (left, right), top, upwards=True)
        self._draw_groups(painter, look, self._below, (left, right), bottom, upwards=False)
        self._evidence.draw(painter, self._head + self._top + self._row + self._bottom + 30, look)

    def _chain(self, boxes: Sequence[Box]) -> list[_ChainBox]:
        total = sum(_SHARES[box.role] for box in boxes) or 1
        room = WIDTH - _GAP * (len(boxes) - 1) if len(boxes) > 1 else WIDTH * 0.6
        return [_ChainBox(box, room * _SHARES[box.role] / total, self._fonts) for box in boxes]

    def _groups(self, shown: Pathway, roles: Sequence[Role]) -> list[ContextGroup]:
        boxes = [box for role in roles for box in shown.contexts if box.role is role]
        total = sum(len(box.steps) for box in boxes)
        return [
            ContextGroup(box, WIDTH * max(0.3, len(box.steps) / total) if len(boxes) > 1 else WIDTH, self._fonts.text)
            for box in boxes
        ]

    def _places(self) -> list[float]:
        """The left edges of the boxes; the first is at the right of a mirrored figure."""
        used = sum(box.width for box in self._boxes) + _GAP * max(0, len(self._boxes) - 1)
        x, places = (WIDTH - used) / 2, []
        for box in self._boxes:
            places.append(WIDTH - x - box.width if self._mirrored else x)
            x += box.width + _GAP
        return places

    def _target(self, places: Sequence[float], middle: float) -> tuple[float, float, float, float]:
        """The left, right, top and bottom of what contexts act on: the mechanisms, or the chain without any."""
        pairs = list(zip(self._boxes, places, strict=True))
        chosen = [pair for pair in pairs if pair[0].role is Role.MECHANISM] or pairs
        if not chosen:
            return WIDTH * 0.3, WIDTH * 0.7, middle, middle
        left = min(place for _, place in chosen)
        right = max(place + box.width for box, place in chosen)
        half = max(box.height for box, _ in chosen) / 2
        return left, right, middle - half, middle + half

    def _draw_arrows(self, painter: QPainter, look: Look, places: Sequence[float], middle: float) -> None:
        pairs = list(zip(self._boxes, places, strict=True))
        for (before, start), (after, end) in pairwise(pairs):
            if self._mirrored:
                tail, head = QPointF(start - 8, middle), QPointF(end + after.width + 8, middle)
            else:
                tail, head = QPointF(start + before.width + 8, middle), QPointF(end - 8, middle)
            painter.setPen(QPen(QColor(look.text), 2))
            painter.drawLine(QLineF(tail, head))
            draw_head(painter, head, QPointF(-1 if self._mirrored else 1, 0), look.text)

    def _draw_groups(
        self,
        painter: QPainter,
        look: Look,
        groups: Sequence[ContextGroup],
        across: tuple[float, float],
        edge: float,
        *,
        upwards: bool,
    ) -> None:
        """Each group in its part of the width, with its own way to the edge of what it acts on."""
        left, right = across
        total = sum(group.width for group in groups)
        x = min(max(0.0, (left + right - total) / 2), WIDTH - total)
        aims = [left + (right - left) * (number + 1) / (len(groups) + 1) for number in range(len(groups))]
        for number, group in enumerate(groups):
            is_nearer = len(groups) > 1 and (number == 0) == (aims[0] > x + group.width if number == 0 else True)
            group.draw(painter, look, x, edge, aims[number], upwards=upwards, nearer=is_nearer)
            x += group.width


def draw_head(painter: QPainter, tip: QPointF, along: QPointF, colour: str) -> None:
    """The head of an arrow at a point; `along` is the direction it flies in, of length 1."""
    across = QPointF(-along.y(), along.x())
    back = tip - along * 11
    painter.setPen(QPen(QColor(colour), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([back + across * 6, tip, back - across * 6]))
