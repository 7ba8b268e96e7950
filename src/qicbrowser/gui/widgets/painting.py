"""Painting over lists without the classes of Qt that a start of the program does not need."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

_VIEWPORT = "qt_scrollarea_viewport"
"""The name that Qt gives every viewport."""


def viewport_of(area: QAbstractScrollArea) -> QWidget:
    """The viewport of a widget that is painted at a start.

    To find out which class the first result of `viewport()` has, PySide creates those of all widgets of Qt, in 8 ms.
    """
    found = area.findChild(QWidget, _VIEWPORT, Qt.FindChildOption.FindDirectChildrenOnly)
    return found if found is not None else area.viewport()


def fill(painter: QPainter, area: QRect, colour: QColor) -> None:
    """Fill an area; with the first `fillRect` PySide would create the names of all gradients, in 2 ms."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(area)
    painter.restore()
