"""Which panes are visible beside each tab, how wide they are, and what is in the right one."""

from typing import NamedTuple

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from qicbrowser.gui.reading.views import Tab, Tabs
from qicbrowser.gui.window.narrow_window import NarrowWindow

_WITH_REFERENCES = (Tab.THEME, Tab.MAP, Tab.COMPARE, Tab.SITE)
"""The tabs that have the right pane at first; the others use its room."""


class PaneState(NamedTuple):
    themes: bool
    references: bool
    """Whether the right pane is visible, whatever is in it, where there is room for it; the next is where not."""

    references_when_narrow: bool

    sizes: QByteArray
    """What `QSplitter.saveState` returns; empty for sizes that stay."""


class TabPanes(QObject):
    """Shows with each tab the panes that were visible with it last; the notes have those of the theme."""

    def __init__(
        self,
        panes: QSplitter,
        right: "RightPane",
        tabs: Tabs,
        narrow_window: NarrowWindow,
        show_themes: QAction,
    ) -> None:
        super().__init__(panes)
        self._panes = panes
        self._right = right
        self._narrow_window = narrow_window
        self._show_themes = show_themes
        self._tab = Tab.THEME
        right.title_changed.connect(narrow_window.show_title)
        self._states: dict[Tab, PaneState] = {}
        tabs.shown.connect(self._change_tab)

    @property
    def states(self) -> dict[Tab, PaneState]:
        """The state of each tab that was shown or restored."""
        return self._states | {_owner(self._tab): self._present()}

    def restore(self, tab: Tab, state: PaneState) -> None:
        """Have a tab that is not shown begin with this state."""
        self._states[tab] = state

    def reset(self) -> None:
        """Forget the states of all tabs: each begins as at the first start."""
        self._states.clear()
        self._show(_first_state(_owner(self._tab)))

    def _change_tab(self, number: int) -> None:
        before, tab = _owner(self._tab), Tab(number)
        present = self._present()
        self._tab = tab
        self._right.show_side(tab)
        if _owner(tab) is not before:
            self._states[before] = present
            self._show(self._states.get(_owner(tab)) or _first_state(_owner(tab)))

    def _present(self) -> PaneState:
        narrow = self._narrow_window
        shown = narrow.shown_when_wide, narrow.shown_when_narrow
        return PaneState(self._show_themes.isChecked(), *shown, self._panes.saveState())

    def _show(self, state: PaneState) -> None:
        self._show_themes.setChecked(state.themes)
        self._narrow_window.restore(wide=state.references, narrow=state.references_when_narrow)
        if not state.sizes.isEmpty():
            self._panes.restoreState(state.sizes)


class RightPane(QWidget):
    title_changed = Signal(str)
    """The title of what is in the pane; "" for the references."""

    """The references, and in their place what a tab has beside it instead."""

    def __init__(self, references: QWidget) -> None:
        super().__init__()
        self._references = self._shown = references
        self._sides: dict[Tab, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(references)
        self._column = column

    def add_side(self, tab: Tab, side: QWidget) -> None:
        """Give a tab that is about to be shown a right pane of its own; its window title is that of the pane."""
        side.hide()
        side.windowTitleChanged.connect(lambda _: self._show_title())
        self._column.addWidget(side)
        self._sides[tab] = side

    def show_side(self, tab: Tab) -> None:
        self._shown = shown = self._sides.get(tab, self._references)
        for side in (self._references, *self._sides.values()):
            side.setVisible(side is shown)
        self._show_title()

    def _show_title(self) -> None:
        self.title_changed.emit("" if self._shown is self._references else self._shown.windowTitle())


def _owner(tab: Tab) -> Tab:
    """The tab whose panes these are."""
    return Tab.THEME if tab is Tab.NOTES else tab


def _first_state(tab: Tab) -> PaneState:
    return PaneState(True, tab in _WITH_REFERENCES, False, QByteArray())
