"""Draws the marks of grades, signs and absence: the same on the screen, in SVG and in print."""

from enum import Enum, auto

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from qicbrowser.domain.records import Grade, Role
from qicbrowser.gui.looks.palettes import Look, grade_colours

_STEP = 5
"""Pixels by which the bar of a grade is higher than that of the grade below it, in cells without room for a letter."""


class Standing(Enum):
    """How a study stands in a stream of a theme."""

    CITED = auto()
    LEFT_OUT = auto()
    """Cited, but not counted by the reader's choice: dashed, with a line through it."""
    ELSEWHERE = auto()
    """Cited for the theme, but not in this stream: dashed, without a letter."""


def letter(grade: Grade | None) -> str:
    """What stands for a grade where its name has no room; a study without a grade has a dot."""
    return grade.name[:1].upper() if grade else "·"


def draw_grade(
    painter: QPainter,
    box: QRectF,
    look: Look,
    grade: Grade | None,
    scale: int,
    standing: Standing = Standing.CITED,
    text: str | None = None,
) -> None:
    """A grade as its letter (or a text) on its tone, in a scale of so many grades."""
    ground, ink = grade_colours(look, grade, scale) if grade else (look.page, look.text)
    if standing is not Standing.CITED:
        ground, ink = look.page, look.muted
    line = Qt.PenStyle.SolidLine if standing is Standing.CITED else Qt.PenStyle.DashLine
    painter.setPen(QPen(QColor(look.edge), 1, line))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    if standing is Standing.ELSEWHERE:
        return
    painter.setPen(QColor(ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter(grade) if text is None else text)
    if standing is Standing.LEFT_OUT:
        painter.drawLine(QLineF(box.left() + 3, box.center().y(), box.right() - 3, box.center().y()))


def draw_bar(painter: QPainter, foot: QPointF, width: float, look: Look, grade: Grade | None, scale: int) -> None:
    """A grade as the height and tone of a bar that stands on a point; one without an order is as high as the lowest."""
    height = _STEP * (grade.rank if grade and grade.rank else 1)
    ground = grade_colours(look, grade, scale)[0] if grade else look.page
    painter.setPen(QPen(QColor(look.edge), 1))
    painter.setBrush(QColor(ground))
    painter.drawRect(QRectF(foot.x(), foot.y() - height, width, height))


def draw_sign(painter: QPainter, box: QRectF, look: Look, role: Role) -> None:
    """The sign of a contextual factor: plus, minus, both, or a ring where it has none; signs are never mirrored."""
    ground, ink = {
        Role.ENABLER: (look.enabler, look.enabler_sign),
        Role.BARRIER: (look.barrier, look.barrier_sign),
    }.get(role, (look.box, look.text))
    painter.fillRect(box, QColor(ground))
    painter.setPen(QPen(QColor(ink), max(1.4, box.height() / 9)))
    middle, arm = box.center(), box.height() * 0.26
    level = QLineF(middle.x() - arm, middle.y(), middle.x() + arm, middle.y())
    upright = QLineF(middle.x(), middle.y() - arm, middle.x(), middle.y() + arm)
    if role is Role.ENABLER:
        painter.drawLines([level, upright])
    elif role is Role.BARRIER:
        painter.drawLine(level)
    elif role is Role.MIXED:
        shift = arm * 0.9
        painter.drawLines(
            [level.translated(0, -shift / 2), upright.translated(0, -shift / 2), level.translated(0, arm)]
        )
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, arm * 0.6, arm * 0.6)
