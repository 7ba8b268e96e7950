"""What is left of each theme, as a picture to take away: the review's studies, counted by the reader's choice."""

from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from PySide6.QtCore import QLocale, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.domain.analysis.scenarios import StreamLeft, ThemeLeft, WhatIf
from qicbrowser.gui.analyse.data_table import cell_text
from qicbrowser.gui.analyse.mirroring import Mirroring
from qicbrowser.gui.analyse.pictures import Picture
from qicbrowser.gui.analyse.study_marks import EDGE, MOST_MARKS, MarkLayout, draw_study
from qicbrowser.gui.analyse.what_if_model import FRAGILE
from qicbrowser.gui.analyse.wrapped_text import WrappedText
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.direction import isolated
from qicbrowser.services.analyse.evidence_map import stream_name
from qicbrowser.services.analyse.what_if import sentence, spoken, summary

_TITLES, _NUMBERS, _STREAMS, _STUDIES = 190, 72, 150, 440
_WIDTH = _TITLES + _NUMBERS + _STREAMS + _STUDIES

MOST_THEMES = 1_000
"""Themes of a picture; a larger one could not be read."""


def what_if_picture(
    shown: EvidenceMap, answer: WhatIf, title: str, scenario: str, source: Sequence[str], font: QFont
) -> Picture:
    """The picture of what is left of a map; `scenario` says whose choice it is, and of which table."""
    drawing = _Drawing(shown, answer, title, f"{scenario}\n{words(summary(answer))}", font)
    return Picture(
        title, drawing.size, drawing.draw, source, "\n".join(words(spoken(theme)) for theme in answer.themes)
    )


class _Stream(NamedTuple):
    stream: StreamLeft
    name: WrappedText
    height: float


class _Row(NamedTuple):
    theme: ThemeLeft
    title: WrappedText
    streams: Sequence[_Stream]
    sentence: WrappedText
    height: float


class _Drawing:
    def __init__(self, shown: EvidenceMap, answer: WhatIf, title: str, scenario: str, font: QFont) -> None:
        self._scale = len(shown.grades)
        self._mirroring = Mirroring()
        self._font, self._bold, large = font, QFont(font), QFont(font)
        self._bold.setBold(True)
        large.setBold(True)
        large.setPointSizeF(font.pointSizeF() * 1.3)
        self._names = _STREAMS if len(shown.streams) > 1 else 0
        self._layout = MarkLayout(QFontMetrics(font), _STREAMS + _STUDIES - self._names, 1)
        self._title = self._wrapped(title, large, _WIDTH)
        self._scenario = [self._wrapped(line, font, _WIDTH) for line in scenario.splitlines()]
        self._rows = [self._row(theme) for theme in answer.themes]
        self._head = self._title.height + sum(line.height for line in self._scenario) + 2 * EDGE

    def _row(self, theme: ThemeLeft) -> _Row:
        title = self._wrapped(theme.theme.title, self._font, _TITLES - 2 * EDGE)
        font = self._bold if theme.rest in FRAGILE else self._font
        said = self._wrapped(words(sentence(theme)), font, _STREAMS + _STUDIES - 2 * EDGE)
        streams = [self._stream(stream) for stream in theme.streams if stream.studies]
        height = sum(stream.height for stream in streams) + said.height
        return _Row(theme, title, streams, said, max(title.height, height) + 2 * EDGE)

    def _stream(self, stream: StreamLeft) -> _Stream:
        text = str(cell_text(stream_name(stream.stream))) if self._names else ""
        name = self._wrapped(text, self._font, _STREAMS - EDGE)
        return _Stream(stream, name, max(self._layout.height(stream), name.height + EDGE / 2))

    def _wrapped(self, text: str, font: QFont, width: float) -> WrappedText:
        return WrappedText(isolated(text), font, width, at_right=self._mirroring.is_mirrored)

    @property
    def size(self) -> QSizeF:
        return QSizeF(_WIDTH, self._head + sum(row.height for row in self._rows))

    def draw(self, painter: QPainter, look: Look) -> None:
        self._mirroring.set_direction(painter)
        self._title.draw(painter, 0, 0, look.text)
        top = self._title.height + EDGE / 2
        for line in self._scenario:
            line.draw(painter, 0, top, look.muted)
            top += line.height
        top = self._head
        for row in self._rows:
            self._draw_row(painter, look, row, top)
            top += row.height

    def _draw_row(self, painter: QPainter, look: Look, row: _Row, top: float) -> None:
        painter.setPen(QColor(look.line))
        painter.drawLine(QPointF(0, top), QPointF(_WIDTH, top))
        top += EDGE
        row.title.draw(painter, self._left(0, _TITLES - 2 * EDGE), top, look.text)
        painter.setFont(self._bold)
        painter.setPen(QColor(look.text))
        numbers = QRectF(self._left(_TITLES, _NUMBERS - EDGE), top, _NUMBERS - EDGE, self._layout.mark)
        arrow = "←" if self._mirroring.is_mirrored else "→"
        cited, left = map(QLocale().toString, (row.theme.cited, len(row.theme.left)))
        painter.drawText(numbers, Qt.AlignmentFlag.AlignCenter, f"{cited} {arrow} {left}")
        painter.setFont(self._font)
        for stream in row.streams:
            self._draw_stream(painter, look, stream, top)
            top += stream.height
        colour = look.text if row.theme.rest in FRAGILE else look.muted
        row.sentence.draw(painter, self._left(_TITLES + _NUMBERS, _STREAMS + _STUDIES - 2 * EDGE), top, colour)

    def _draw_stream(self, painter: QPainter, look: Look, stream: _Stream, top: float) -> None:
        left, studies = _TITLES + _NUMBERS, stream.stream.studies[:MOST_MARKS]
        stream.name.draw(painter, self._left(left, _STREAMS - EDGE), top, look.muted)
        for (box, label), study in zip_longest(self._layout.marks(stream.stream), studies):
            mark = QRectF(box.translated(left + self._names, round(top)))
            mark = self._mirroring.placed(mark, _WIDTH)
            draw_study(painter, mark.toRect(), look, self._scale, study, label)

    def _left(self, start: float, width: float) -> float:
        """Where what is as wide as this begins, at the left."""
        return self._mirroring.placed(QRectF(start, 0, width, 0), _WIDTH).left()
