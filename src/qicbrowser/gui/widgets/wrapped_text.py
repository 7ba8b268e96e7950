"""Text of any direction in as many lines as it needs, painted or measured."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption


def wrapped_text(
    text: str,
    font: QFont,
    width: float,
    formats: Sequence[QTextLayout.FormatRange] = (),
    *,
    centred: bool = False,
    spacing: float = 1,
) -> tuple[QTextLayout, float]:
    """The text laid out in a width, to be drawn at a point, and its height; it runs as its first letter does.

    `spacing` is from line to line, in heights of one.
    """
    layout = QTextLayout(text, font)
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeading)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    if formats:
        layout.setFormats(list(formats))
    layout.beginLayout()
    height, step = 0.0, QFontMetricsF(font).lineSpacing() * spacing
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += step
    layout.endLayout()
    return layout, height
