"""Tells assistive technology the current row of a list that the keyboard comes to; Qt names the list alone."""

from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget


def report_current_row(now: QWidget | None) -> None:
    if not isinstance(now, QAbstractItemView):
        return
    interface = QAccessible.queryAccessibleInterface(now)
    row = interface.focusChild() if interface else None
    if row is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(row, QAccessible.Event.Focus))
