"""The order in which Tab goes through a window, where widgets are built later than those that come behind them.

Qt puts what is built last at the end.
"""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_behind(widget: QWidget, other: QWidget) -> None:
    """Have Tab come to what is in a widget, in its own order, after all that is in another."""
    stops = _stops(other)
    before = [stop for stop in stops if _is_in(other, stop)]
    if before:
        _join((before[-1], *(stop for stop in stops if _is_in(widget, stop))))


def put_before(widget: QWidget, other: QWidget) -> None:
    """Have Tab come to what is in a widget, in its own order, just before another widget that it comes to."""
    stops = _stops(other)
    inside = [stop for stop in stops if _is_in(widget, stop)]
    others = [stop for stop in stops if stop not in inside]
    place = others.index(other)
    if place > 0:
        _join((others[place - 1], *inside))


def _stops(widget: QWidget) -> list[QWidget]:
    """All widgets of a window that Tab comes to, in its order."""
    window = widget.window()
    stops: list[QWidget] = []
    # Not beyond the last one: PySide takes the window that it leads to for a part of it, and keeps both for ever.
    here: QWidget | None = window
    last = window.previousInFocusChain()
    while here and here is not last:
        here = here.nextInFocusChain()
        if here and here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(here)
    return stops


def _is_in(widget: QWidget, stop: QWidget) -> bool:
    return widget is stop or widget.isAncestorOf(stop)


def _join(stops: Sequence[QWidget]) -> None:
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)
