"""Draws how many contextual factors there are of each sign: "+ 2 − 1"."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from qicbrowser.domain.analysis.factors import SignCounts
from qicbrowser.domain.records import Role
from qicbrowser.gui.looks.palettes import Look

SIGN_CHARACTERS = {Role.ENABLER: "+", Role.BARRIER: "−", Role.MIXED: "±", Role.CONTEXT: "○"}

_BETWEEN = 6
"""Pixels between the counts of two signs."""


def sign_colour(look: Look, role: Role) -> str:
    return {Role.ENABLER: look.enabler_sign, Role.BARRIER: look.barrier_sign}.get(role, look.muted)


def signed_counts(counts: SignCounts) -> Iterator[tuple[Role, str]]:
    """The signs that there are, with the text of each."""
    for role, count in zip(SIGN_CHARACTERS, counts, strict=True):
        if count:
            yield role, f"{SIGN_CHARACTERS[role]}\u2009{QLocale().toString(count)}"


def counts_width(counts: SignCounts, metrics: QFontMetricsF) -> float:
    widths = [metrics.horizontalAdvance(text) for _, text in signed_counts(counts)]
    return sum(widths) + _BETWEEN * max(0, len(widths) - 1)


def draw_counts(painter: QPainter, box: QRectF, look: Look, counts: SignCounts) -> None:
    """Draw the counts from the left of a box, in the middle of its height; signs are never mirrored."""
    painter.save()
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    x, metrics = box.left(), QFontMetricsF(painter.font())
    for role, text in signed_counts(counts):
        painter.setPen(QColor(sign_colour(look, role)))
        width = metrics.horizontalAdvance(text)
        painter.drawText(QRectF(x, box.top(), width + 1, box.height()), Qt.AlignmentFlag.AlignVCenter, text)
        x += width + _BETWEEN
    painter.restore()
