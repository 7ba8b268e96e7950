"""What the marks of the map mean: the places of the streams, the review's grades, and what is missing."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from qicbrowser.domain.analysis.evidence_map import EvidenceMap
from qicbrowser.gui.analyse.data_table import cell_text
from qicbrowser.gui.analyse.marks import Standing, draw_grade
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.services.analyse.evidence_map import stream_name

_GAP = 16
_INSIDE = 6


class MapLegend(QWidget):
    """As many lines as its width needs; a screen reader hears the same as a list."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look = LIGHT
        self._shown: EvidenceMap | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def show_map(self, shown: EvidenceMap) -> None:
        self._shown = shown
        self.setAccessibleName("; ".join(text for _, _, text in self._entries()))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self.draw(None, width, self._look, self.font()))

    def sizeHint(self) -> QSize:
        width = self.width() or 600
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.draw(painter, self.width(), self._look, self.font())

    def draw(self, painter: QPainter | None, width: float, look: Look, font: QFont) -> float:
        """Draw the legend, or only measure it; returns its height."""
        metrics = self.fontMetrics()
        line = max(metrics.height() + 6, 22)
        mark = line - 4.0
        x = y = 0.0
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for kind, value, text in self._entries():
            advance = metrics.horizontalAdvance(text)
            size = (mark + _INSIDE if kind != "words" else 0) + advance
            if x and x + size > width:
                x, y = 0.0, y + line
            if painter:
                left = width - x - size if is_mirrored else x
                words_left = left if is_mirrored or kind == "words" else left + mark + _INSIDE
                box = QRectF(left + size - mark if is_mirrored else left, y + 2, mark, mark)
                self._draw_mark(painter, box, look, kind, value, font)
                painter.setFont(font)
                painter.setPen(QColor(look.muted if kind == "words" else look.text))
                room = QRectF(words_left, y, advance, line)
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)
            x += size + _GAP
        return y + line

    def _draw_mark(self, painter: QPainter, box: QRectF, look: Look, kind: str, value: int, font: QFont) -> None:
        bold = QFont(font)
        bold.setBold(True)
        painter.setFont(bold)
        shown = self._shown
        if kind == "grade" and shown:
            grade = shown.grades[value] if value >= 0 else None
            draw_grade(painter, box, look, grade, len(shown.grades))
        elif kind == "absent":
            draw_grade(painter, box, look, None, 0, Standing.ELSEWHERE)
        elif kind == "stream":
            draw_grade(painter, box, look, None, 0, text=self.locale().toString(value))

    def _entries(self) -> list[tuple[str, int, str]]:
        """The kind of each mark, what of it, and its words."""
        shown = self._shown
        if shown is None:
            return []
        entries: list[tuple[str, int, str]] = []
        if len(shown.streams) > 1:
            names = [str(cell_text(stream_name(stream))) for stream in shown.streams]
            entries += [("stream", number, name) for number, name in enumerate(names, 1)]
        if shown.grades:
            entries += [("grade", place, grade.name.capitalize()) for place, grade in enumerate(shown.grades)]
            entries.append(("words", 0, self.tr("the review's grades")))
        else:
            entries.append(("grade", -1, self.tr("cited; the table gives no grades")))
        if len(shown.streams) > 1:
            entries.append(("absent", 0, self.tr("not cited in that stream")))
        entries.append(("words", 0, self.tr("empty: not cited in the theme")))
        return entries
