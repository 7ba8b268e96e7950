"""Item views: keys handled ahead of the shortcuts of menus, and the place of a context menu."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu

UseOf = Callable[[QKeyEvent], Callable[[], object] | None]
"""What a key does now; None for a key that the view handles as usual."""


class KeyFilter(QObject):
    """An event filter: a key that has a use in the view does not trigger a shortcut of the menus."""

    def __init__(self, view: QAbstractItemView, use_of: UseOf) -> None:
        super().__init__(view)
        self._use_of = use_of
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() == QEvent.Type.KeyRelease:
            return super().eventFilter(watched, event)
        use = self._use_of(event)
        if use is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            use()
        event.accept()
        return True


def menu_target(view: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """The index that a context menu is for, by mouse or by key, and where on the screen to show it."""
    if event.reason() is QContextMenuEvent.Reason.Keyboard:
        index = view.currentIndex()
        return index, view.viewport().mapToGlobal(view.visualRect(index).center())
    return view.indexAt(event.pos()), event.globalPos()


def pop_up(menu: QMenu, at: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)
