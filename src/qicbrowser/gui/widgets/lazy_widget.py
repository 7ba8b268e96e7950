"""A widget that is built when it is first needed."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


class LazyWidget(QObject, Generic[W]):
    built = Signal(object)
    """The widget was built: connect to it now. Emitted once, with the widget."""

    def __init__(
        self,
        parent: QObject,
        build: Callable[[], W],
        insert: Callable[[W], object],
        show: Callable[[W], None] = QWidget.show,
        hide: Callable[[W], None] = QWidget.hide,
    ) -> None:
        """`insert` adds the new widget to its layout; `show` and `hide` make it visible and hidden there."""
        super().__init__(parent)  # its connections end with its parent: they would keep the window alive
        self._build = build
        self._insert = insert
        self._show = show
        self._hide = hide
        self._widget: W | None = None

    @property
    def existing(self) -> W | None:
        """The widget, if it was built already, else None."""
        return self._widget

    def get(self) -> W:
        """The widget, built now if it was not before."""
        if self._widget is None:
            self._widget = self._build()
            self._insert(self._widget)
            self.built.emit(self._widget)
        return self._widget

    def show(self) -> W:
        """Show the widget, and return it."""
        widget = self.get()
        self._show(widget)
        return widget

    def hide(self) -> None:
        if self._widget is not None:
            self._hide(self._widget)
