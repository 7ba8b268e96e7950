"""Pictures of the analysis as they are taken away: PNG and SVG, with the source in them."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QTextLayout,
)
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.widgets.wrapped_text import wrapped_text
from qicbrowser.services.export.paper_sizes import PaperSize, paper_size_of

_MARGIN = 16
_PAGE_MARGIN = 12.0
"""Millimetres around a picture on paper."""

_SHARPNESS = 2
"""Pixels of a PNG per pixel of the drawing."""

_MOST_PIXELS = 16_000
"""The longest side of a PNG; a larger drawing is made less sharp, and then smaller."""


class Picture(NamedTuple):
    title: str
    size: QSizeF
    """Of the drawing, in pixels at 96 per inch, without margins and source."""

    draw: Callable[[QPainter, Look], None]
    """Draws from (0, 0) to `size`."""

    source: Sequence[str]
    """The citation of the review, its licence, what of it is the reader's: lines below the drawing."""

    description: str
    """The picture in words, for those who do not see it."""


class Drawable(NamedTuple):
    """A picture that can be made: to know that there is one, and what it is called, takes no time."""

    title: str
    picture: Callable[[], Picture]


def png(picture: Picture, font: QFont) -> QByteArray:
    """The picture as PNG, in light colours, with title, description and source as its texts."""
    result = image(picture, font)
    result.setText("Title", picture.title)
    result.setText("Description", picture.description)
    result.setText("Source", "\n".join(picture.source))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(result)
    return data


def svg(picture: Picture, font: QFont) -> QByteArray:
    """The picture as SVG, in light colours, with its text as text."""
    from PySide6.QtSvg import QSvgGenerator  # with the first SVG that is saved

    whole = _whole(picture, font)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(whole.toSize())
    generator.setViewBox(QRectF(QPointF(), whole))
    generator.setTitle(picture.title)
    generator.setDescription(f"{picture.description}\n{chr(10).join(picture.source)}")
    with QPainter(generator) as painter:
        _draw(painter, picture, font, whole)
    return data


def image(picture: Picture, font: QFont) -> QImage:
    """The picture in light colours, with its source, as it is copied."""
    whole = _whole(picture, font)
    sharpness = min(_SHARPNESS, _MOST_PIXELS / max(whole.width(), whole.height()))
    size = QSize(round(whole.width() * sharpness), round(whole.height() * sharpness))
    result = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    with QPainter(result) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(sharpness, sharpness)
        _draw(painter, picture, font, whole)
    # Not before: the painter is scaled, and a finer resolution would make its text larger once more.
    result.setDotsPerMeterX(round(96 / 0.0254 * sharpness))
    result.setDotsPerMeterY(round(96 / 0.0254 * sharpness))
    return result


def _whole(picture: Picture, font: QFont) -> QSizeF:
    """The size with margins and source."""
    height = picture.size.height() + _source_height(picture, font)
    return QSizeF(picture.size.width(), height).grownBy(QMarginsF(*[_MARGIN] * 4))


def _draw(painter: QPainter, picture: Picture, font: QFont, whole: QSizeF) -> None:
    painter.fillRect(QRectF(QPointF(), whole), QColor(LIGHT.page))
    painter.setFont(font)
    painter.translate(_MARGIN, _MARGIN)
    painter.save()
    picture.draw(painter, LIGHT)
    painter.restore()
    painter.setPen(QColor(LIGHT.muted))
    top = picture.size.height() + _MARGIN
    for layout, height in _source_layouts(picture, font):
        layout.draw(painter, QPointF(0, top))
        top += height


def _source_height(picture: Picture, font: QFont) -> float:
    heights = [height for _, height in _source_layouts(picture, font)]
    return _MARGIN + sum(heights) if heights else 0


def _source_layouts(picture: Picture, font: QFont) -> list[tuple[QTextLayout, float]]:
    """The lines of the source, wrapped to the width of the drawing, with their heights."""
    return [wrapped_text(line, font, picture.size.width()) for line in picture.source]


def pdf(picture: Picture, font: QFont) -> QByteArray:
    """The picture as a PDF of one page, across or upright as it fits best."""
    from PySide6.QtGui import QPdfWriter  # with the first PDF that is saved

    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(picture.title)
    writer.setCreator("QIC Browser")
    _draw_on_page(writer, picture, font)
    return data


def print_picture(picture: Picture, font: QFont, parent: QWidget) -> None:
    """Open the dialog for a printer, which prints the picture on one page when it is accepted."""
    from qicbrowser.gui.widgets.printer_dialog import ask_for_printer  # with the first picture that is printed

    ask_for_printer(picture.title, parent, lambda printer: _draw_on_page(printer, picture, font))


def _draw_on_page(device: QPagedPaintDevice, picture: Picture, font: QFont) -> None:
    """Draw on one page of the reader's paper, as large as it fits, no larger than on the screen."""
    whole = _whole(picture, font)
    across = whole.width() > whole.height()
    orientation = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    size = QPageSize(QPageSize.PageSizeId.Letter if _uses_letter() else QPageSize.PageSizeId.A4)
    margins = QMarginsF(_PAGE_MARGIN, _PAGE_MARGIN, _PAGE_MARGIN, _PAGE_MARGIN)
    device.setPageLayout(QPageLayout(size, orientation, margins, QPageLayout.Unit.Millimeter))
    with QPainter(device) as painter:
        room = painter.viewport().size()
        scale = min(room.width() / whole.width(), room.height() / whole.height(), device.logicalDpiX() / 96)
        painter.scale(scale, scale)
        _draw(painter, picture, font, whole)


def _uses_letter() -> bool:
    """Whether the reader's country uses Letter paper."""
    code = QLocale.territoryToCode(QLocale().territory())
    return paper_size_of(code) is PaperSize.LETTER
