"""A column of widgets: a main one, and others above or below it that are built when needed and keep their heights."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.gui.widgets.pane_splitter import PaneSplitter

W = TypeVar("W", bound=QWidget)

_LEAST, _MOST = 100, 0.45
"""The least height of the main widget in pixels, and the largest share of the column that another part is given."""


class Column(PaneSplitter):
    def __init__(self, main: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.heights: dict[str, int] = {}
        """The heights of the parts by name, in pixels: as they were when `measure` was called last."""
        self._first_heights: dict[str, int] = {}
        self._parts: dict[str, LazyWidget[QWidget]] = {}
        self.setChildrenCollapsible(False)
        self.addWidget(main)
        self.setStretchFactor(0, 1)

    def add_part(self, name: str, height: int, build: Callable[[], W], *, above: bool = False) -> LazyWidget[W]:
        """Add a part above or below the others; `height` is its initial height, in pixels."""

        def insert(widget: W) -> None:
            from qicbrowser.gui.widgets.tab_order import put_behind  # with the first part, not with the start

            widget.hide()
            self.insertWidget(0 if above else self.count(), widget)
            for each in [self.widget(place) for place in range(self.count())]:
                if each:  # in the order of reading, for screen readers
                    each.raise_()
            if (before := self.widget(self.indexOf(widget) - 1)) is not None:
                put_behind(widget, before)

        part = LazyWidget(self, build, insert, self._reveal, self._conceal)
        self.heights[name] = self._first_heights[name] = height
        self._parts[name] = part  # type: ignore[assignment]  # only its QWidget side is used here
        return part

    def reset_heights(self) -> None:
        """Give the parts the heights that they had at first."""
        self.heights |= self._first_heights
        self._share()

    def measure(self) -> None:
        """Remember the heights of the visible parts."""
        for name, part in self._parts.items():
            widget = part.existing
            if widget is not None and widget.isVisible():
                self.heights[name] = widget.height()

    def _reveal(self, widget: QWidget) -> None:
        if widget.isHidden():
            self.measure()
            widget.show()
            self._share()  # not before: a hidden widget has no share

    def _conceal(self, widget: QWidget) -> None:
        if not widget.isHidden():
            self.measure()
            widget.hide()

    def _share(self) -> None:
        most = int(_MOST * self.height())
        shown = {
            self.indexOf(part.existing): min(self.heights[name], most)
            for name, part in self._parts.items()
            if part.existing is not None and not part.existing.isHidden()
        }
        rest = max(_LEAST, self.height() - sum(shown.values()))
        self.setSizes([shown.get(place, rest) for place in range(self.count())])
