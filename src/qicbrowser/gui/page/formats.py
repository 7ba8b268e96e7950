"""The formats of texts, paragraphs and cells on a page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextOption,
    QTextTableCellFormat,
)

NOT_COPIED = QTextFormat.Property.UserProperty + 1
"""The property of text that the page is operated by, or that only spaces it: it is left out of copies."""

TERM = QTextFormat.Property.UserProperty + 2
"""The property of text whose meaning is shown under the pointer: the name of its term."""

SPOKEN = QTextFormat.Property.UserProperty + 3
"""The property of a sign on the page: what a screen reader says instead of it; "" for one that words say as well."""

_MONOSPACE = ["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"]


def text_format(
    colour: str,
    size: float,
    bold: bool,
    italic: bool,
    strike: bool,
    code: bool,
    link: str | None,
    tip: str,
    underline: bool | QTextCharFormat.UnderlineStyle,
    ground: str | None,
    copied: bool,
    term: str,
    spoken: str | None,
) -> QTextCharFormat:
    """As for `PageWriter.text`, with the size in points."""
    form = QTextCharFormat()
    form.setForeground(QColor(colour))
    form.setFontPointSize(size)
    form.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    form.setFontItalic(italic)
    form.setFontStrikeOut(strike)
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle(underline))
    if ground:
        form.setBackground(QColor(ground))
    if term:
        form.setProperty(TERM, term)
    if spoken is not None:
        form.setProperty(SPOKEN, spoken)
    if not copied:
        form.setProperty(NOT_COPIED, True)
    if code:
        form.setFontFamilies(_MONOSPACE)
    if tip:
        form.setToolTip(tip)
    if link:
        form.setAnchor(True)
        form.setAnchorHref(link)
    return form


def block_format(
    above: float, below: float, indent: float, align: Qt.AlignmentFlag, start: float, heading: int, mirrored: bool
) -> QTextBlockFormat:
    """As for `PageWriter.block`, in a window that is `mirrored` or not."""
    form = QTextBlockFormat()
    form.setTopMargin(above)
    form.setBottomMargin(below)
    form.setAlignment(align)
    if heading:
        form.setHeadingLevel(heading)
    lay(form, start + indent, indent, right_to_left=mirrored)
    form.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form


def lay(form: QTextBlockFormat, start: float, indent: float, *, right_to_left: bool) -> None:
    """Lay a paragraph in a direction: `start` pixels from the side where it begins, with lines that hang by `indent`.

    Qt turns neither margins nor tabs round with the text.
    """
    tab = QTextOption.TabType.RightTab if right_to_left else QTextOption.TabType.LeftTab
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    form.setLeftMargin(0 if right_to_left else start)
    form.setRightMargin(start if right_to_left else 0)
    form.setTextIndent(-indent)
    if indent:
        form.setTabPositions([QTextOption.Tab(indent, tab)])


def cell_format(
    ground: str | None,
    padding: float,
    sides: float | None,
    middle: bool,
    above: str | None,
    below: str | None,
    width: float,
) -> QTextTableCellFormat:
    """As for `PageWriter.cell`."""
    form = QTextTableCellFormat()
    form.setPadding(padding)
    if sides is not None:
        form.setLeftPadding(sides)
        form.setRightPadding(sides)
    solid = QTextFrameFormat.BorderStyle.BorderStyle_Solid
    if above:
        form.setTopBorder(width)
        form.setTopBorderStyle(solid)
        form.setTopBorderBrush(QColor(above))
    if below:
        form.setBottomBorder(width)
        form.setBottomBorderStyle(solid)
        form.setBottomBorderBrush(QColor(below))
    if ground:
        form.setBackground(QColor(ground))
    if middle:
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
    return form
