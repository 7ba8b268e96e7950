"""Which page of the guide is about which part of the window, and the keys for help in every window."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

_PROPERTY = "guidePage"
_ABOUT_THE_WHOLE = "index.md"
_KEYS = "helpKeys"


def set_guide_page(widget: QWidget, page: str) -> None:
    """Have F1 open this page while the keyboard focus is in the widget."""
    widget.setProperty(_PROPERTY, page)


def guide_page_of(widget: QWidget | None) -> str:
    """The page about a widget: its own, or that of the nearest widget around it."""
    while widget is not None:
        page = widget.property(_PROPERTY)
        if isinstance(page, str):
            return page
        widget = widget.parentWidget()
    return _ABOUT_THE_WHOLE


class HelpKeys(QObject):
    """Gives the keys of actions to each window and dialog of a main window, also to those that block it."""

    def __init__(self, actions: Sequence[QAction], window: QWidget) -> None:
        super().__init__(window)
        self._actions = actions
        self._window = window
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._add_to)

    def _add_to(self, _: QWidget | None, focused: QWidget | None) -> None:
        """Add the keys to the window of the widget that has the focus now, where it has none yet."""
        window = focused.window() if focused else None
        if window is None or window is self._window or window.property(_KEYS) or not self._is_mine(window):
            return
        from PySide6.QtGui import QShortcut  # with the first dialog, not with the start

        window.setProperty(_KEYS, True)
        for action in self._actions:
            QShortcut(action.shortcut(), window, action.trigger)

    def _is_mine(self, window: QWidget) -> bool:
        """Whether a window was opened by the main window, or by one of its windows."""
        around = window.parentWidget()
        while around is not None and around is not self._window:
            around = around.parentWidget()
        return around is not None
