"""The studies of a theme by stream in What if, a mark each: the same on the screen and in a picture."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from qicbrowser.domain.analysis.scenarios import StreamLeft, StudyLeft
from qicbrowser.domain.records import Grade
from qicbrowser.gui.analyse.marks import Standing, draw_grade
from qicbrowser.gui.looks.palettes import Look

EDGE = 8
GAP = 4
_STREAM_SHARE = 0.24

MOST_MARKS = 200
"""Studies of a stream that have a mark each; behind them stands how many more there are."""


class MarkLayout:
    """Where the marks of a theme are, in a width."""

    def __init__(self, metrics: QFontMetrics, width: int, streams: int) -> None:
        self.line = metrics.height() + 8
        self.mark = metrics.height() + 4
        self.names = round(width * _STREAM_SHARE) if streams > 1 else 0
        self._metrics = metrics
        self._width = max(1, width - self.names - 2 * EDGE)

    def marks(self, stream: StreamLeft) -> list[tuple[QRect, str]]:
        """The boxes of a stream's marks, from the corner where they begin, each with what it says.

        The last one says how many more studies there are than marks.
        """
        labels = [f"[{study.reference.label}]" for study in stream.studies[:MOST_MARKS]]
        rest = len(stream.studies) - MOST_MARKS
        x = y = 0
        marks = []
        for label in (*labels, *([f"+{rest}"] if rest > 0 else ())):
            width = self._metrics.horizontalAdvance(label) + 8
            if x and x + width > self._width:
                x, y = 0, y + self.line
            marks.append((QRect(x, y, min(width, self._width), self.mark), label))
            x += width + GAP
        return marks

    def height(self, stream: StreamLeft) -> int:
        """The pixels that a stream takes; none without studies."""
        marks = self.marks(stream)
        return marks[-1][0].top() + self.line if marks else 0


def draw_study(painter: QPainter, box: QRect, look: Look, scale: int, study: StudyLeft | None, label: str) -> None:
    """The mark of a study, dashed and struck through where it does not count; None for more than have a mark."""
    if study is None:
        painter.setPen(QColor(look.muted))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)
        return
    grades = [grade for grade, _ in study.given if grade]
    best: Grade | None = max(grades, key=lambda grade: grade.rank or 0, default=None)
    standing = Standing.CITED if study.counts else Standing.LEFT_OUT
    draw_grade(painter, QRectF(box), look, best, scale, standing, label)
