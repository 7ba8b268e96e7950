"""The quality of evidence below a figure: a line per stream, each study beside its grade."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from qicbrowser.domain.analysis.pathway import Pathway
from qicbrowser.domain.evidence_lines import DIRECTIONS, EvidenceLine
from qicbrowser.domain.records import Grade
from qicbrowser.gui.analyse.marks import draw_grade
from qicbrowser.gui.analyse.wrapped_text import WrappedText
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.shell.messages import words

_NAME, _LINE, _GAP = 250.0, 26.0, 8.0


class _Item(NamedTuple):
    """A mark of a grade with its letter, the label of a study on the tone of its grade, or words."""

    kind: str
    text: str
    grade: Grade | None
    left: float
    row: int
    width: float


class EvidenceStrip:
    def __init__(self, shown: Pathway, font: QFont, bold: QFont, width: float) -> None:
        self._font, self._bold = font, bold
        self._width = width
        self._scale = len(shown.grades)
        self._metrics = QFontMetricsF(font)
        self._names: list[tuple[WrappedText, int]] = []
        self._items: list[_Item] = []
        row = 0
        for assessment in shown.assessments:
            self._items.append(_Item("words", assessment.printed, None, 0, row, width))
            row += 1
        for line in shown.evidence:
            if line.appraisals:
                row = self._lay_out(line, row)
        self.height = 14 + row * _LINE if row else 0.0

    def draw(self, painter: QPainter, top: float, look: Look) -> None:
        if not self.height:
            return
        painter.setPen(QColor(look.line))
        painter.drawLine(0, round(top), round(self._width), round(top))
        for name, row in self._names:
            name.draw(painter, 0, top + 14 + row * _LINE, look.muted)
        for item in self._items:
            box = QRectF(item.left, top + 12 + item.row * _LINE, item.width, _LINE - 6)
            if item.kind == "words":
                painter.setFont(self._font)
                painter.setPen(QColor(look.text))
                painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, item.text)
            else:
                painter.setFont(self._bold if item.kind == "mark" else self._font)
                draw_grade(painter, box, look, item.grade, self._scale, text=item.text)

    def _lay_out(self, line: EvidenceLine, row: int) -> int:
        """Place a stream from a row on; returns the row after it."""
        self._names.append((WrappedText(_name(line), self._font, _NAME - 16), row))
        x = _NAME
        grades = dict.fromkeys(sorted((each.grade for each in line.appraisals), key=_order))
        for grade in grades:
            labels = list(dict.fromkeys(each.label for each in line.with_grade(grade)))
            name = grade.name.capitalize() if grade else ""
            parts = [("mark", name[:1].upper(), 20.0), ("words", name, self._wide(name))] if grade else []
            parts += [("study", f"[{label}]", self._wide(f"[{label}]") + 10) for label in labels]
            for kind, text, width in parts:
                if x + width > self._width:
                    x, row = _NAME, row + 1
                self._items.append(_Item(kind, text, grade if kind != "words" else None, x, row, width))
                x += width + 4
            x += _GAP
        return row + 1

    def _wide(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text) + 2


def _order(grade: Grade | None) -> tuple[int, str]:
    """The weakest first, as in the table; what is not graded comes last."""
    return (grade.rank or 0, grade.name) if grade else (1_000_000, "")


def _name(line: EvidenceLine) -> str:
    parts = (line.stream.name if line.stream else "", words(DIRECTIONS[line.direction]) if line.direction else "")
    return ", ".join(part for part in parts if part)
