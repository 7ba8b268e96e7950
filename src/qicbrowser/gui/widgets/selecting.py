"""Lists in which assistive technology goes to a row."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QTimer
from PySide6.QtWidgets import QAbstractItemView


def go_to_selected(view: QAbstractItemView, use: Callable[[], object] = lambda: None) -> None:
    """Make a row that is selected alone the current one, and `use` it: assistive technology can only select.

    It does so afterwards, since keys and the mouse also select a row before it is the current one.
    """

    def follow() -> None:
        rows = view.selectionModel().selectedRows()
        if len(rows) == 1 and rows[0].row() != view.currentIndex().row():
            view.setCurrentIndex(rows[0])
            use()

    def plan(selected: QItemSelection) -> None:
        if selected.count() == 1:
            QTimer.singleShot(0, view, follow)

    view.selectionModel().selectionChanged.connect(plan)
