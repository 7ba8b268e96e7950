"""The views that every feature may lead to: the theme tree, the page of a theme, the reference inspector, the tabs."""

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QHelpEvent, QIcon, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QTabBar, QToolTip, QVBoxLayout, QWidget

from qicbrowser.gui.reading.reference_inspector import ReferenceInspector
from qicbrowser.gui.reading.theme_page import ThemePage
from qicbrowser.gui.reading.theme_tree import ThemeTree
from qicbrowser.gui.widgets.column import Column
from qicbrowser.gui.widgets.lazy_widget import LazyWidget

if TYPE_CHECKING:
    from qicbrowser.gui.reading.overview_page import OverviewPage


class Tab(IntEnum):
    """What the middle pane shows, in the order of the tabs."""

    THEME = 0
    MAP = 1
    CONTEXTS = 2
    COMPARE = 3
    SITE = 4
    NOTES = 5

    @property
    def follows_tree(self) -> bool:
        """Whether it shows what is chosen in the tree in its own way: the tab then stays."""
        return self not in (Tab.THEME, Tab.NOTES)


_BESIDE_ICON = 4
"""Pixels between the icon and the words of a tab."""

_UNLIMITED = (1 << 24) - 1
"""Qt's largest width."""


class IconTabs(QTabBar):
    """Tabs with icons before their words; where the words of all have no room beside them, the icons give way."""

    def __init__(self) -> None:
        super().__init__()
        self._icons: list[QIcon] = []
        self._have_room = True
        self._icons_width = 0
        """Pixels that all icons take, measured when they are taken away."""
        self._is_changing = False

    @property
    def words_width(self) -> int:
        """The pixels that the tabs need without their icons."""
        width = self.sizeHint().width()
        return width - self.count() * (self.iconSize().width() + _BESIDE_ICON) if self._have_room else width

    def set_icon(self, index: int, icon: QIcon) -> None:
        self._icons[index] = icon
        self._show_icons()

    def event(self, event: QEvent) -> bool:
        """Say the words of a tab in its tool tip too: they end in an ellipsis where they have no room."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            index = self.tabAt(event.pos())
            if index >= 0:
                from qicbrowser.gui.looks.palettes import plain_tip  # with the first tip, not with the start

                tip = f"{self.tabText(index)} ({self.tabToolTip(index)})"
                QToolTip.showText(event.globalPos(), plain_tip(tip), self)
            return True
        return super().event(event)

    def tabInserted(self, index: int) -> None:
        self._icons.insert(index, QIcon())
        super().tabInserted(index)

    def tabLayoutChange(self) -> None:
        """Decide anew after each change of the width, the words or the text size."""
        super().tabLayoutChange()
        if self._is_changing:
            return
        width = self.sizeHint().width()
        needed = width if self._have_room else width + self._icons_width
        if (needed <= self.width()) is self._have_room:
            return
        self._have_room = not self._have_room
        self._show_icons()
        if not self._have_room:
            self._icons_width = width - self.sizeHint().width()

    def _show_icons(self) -> None:
        self._is_changing = True
        for index, icon in enumerate(self._icons):
            self.setTabIcon(index, icon if self._have_room else QIcon())
        self._is_changing = False


class Tabs(QWidget):
    """The page of a theme, the questions asked of the library and the list of all notes, one of them visible."""

    shown = Signal(int)
    """Another tab is shown than before."""

    def __init__(self, page: ThemePage) -> None:
        super().__init__()
        self.bar = IconTabs()
        self.bar.setObjectName("tabs")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(False)
        self.bar.setElideMode(Qt.TextElideMode.ElideRight)
        self.reading: QWidget = page
        """What the first tab shows: the page of a theme, or that of a review or table."""
        self.stops: list[QWidget] = []
        """What F6 goes to in the other tabs, added by those who build them."""
        self._page_of: dict[Tab, Callable[[], QWidget]] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._beside: QWidget | None = None
        """What is at the end of the bar of tabs."""
        self._top = QHBoxLayout()
        self._top.addWidget(self.bar, 1)
        self._column.addLayout(self._top)
        pages = QWidget()
        self.pages = QStackedLayout(pages)
        self.pages.addWidget(page)
        self.body = Column(pages)
        """What is below the tabs: their pages, with the results of a search above and a note that is written below."""
        self._column.addWidget(self.body, 1)
        self.add_tab(Tab.THEME, self.tr("Theme"), lambda: self.reading)
        self._current = Tab.THEME
        self.bar.currentChanged.connect(lambda index: self.go_to(Tab(self.bar.tabData(index))))

    @property
    def current(self) -> Tab:
        return self._current

    def add_tab(self, tab: Tab, title: str, page: Callable[[], QWidget]) -> None:
        """Add a tab in its place; `page` gives what it shows, which it builds when it is first called."""
        self._page_of[tab] = page
        index = sorted(self._page_of).index(tab)
        with QSignalBlocker(self.bar):
            self.bar.insertTab(index, title)
            self.bar.setTabData(index, int(tab))

    def describe(self, tab: Tab, icon: QIcon, tip: str) -> None:
        """Give a tab its icon and its tool tip."""
        self.bar.set_icon(self._index(tab), icon)
        self.bar.setTabToolTip(self._index(tab), tip)

    def go_to(self, tab: Tab) -> None:
        """Show a tab and give it the keyboard."""
        self._show(tab).setFocus()

    def step(self, by: int) -> None:
        """Go to the next tab (1) or the previous one (-1); the ends are joined."""
        tabs = sorted(self._page_of)
        self.go_to(tabs[(tabs.index(self.current) + by) % len(tabs)])

    def show_tab(self, tab: Tab) -> None:
        """Show a tab and leave the keyboard where it is."""
        self._show(tab)

    def show_reading(self, page: QWidget, title: str) -> None:
        """Have a page in the first tab, under a title; another tab that is shown stays."""
        self.reading = page
        self.bar.setTabText(self._index(Tab.THEME), title)
        if self.current is Tab.THEME:
            self.pages.setCurrentWidget(page)

    def show_note_count(self, count: int) -> None:
        """Show on the tab of the notes how many there are."""
        text = self.tr("Notes {count}").format(count=QLocale().toString(count)) if count else self.tr("Notes")
        self.bar.setTabText(self._index(Tab.NOTES), text)

    def add_beside_bar(self, widget: QWidget) -> None:
        """Put a widget at the end of the bar of tabs, which Tab comes to behind them."""
        self._top.addWidget(widget)
        self._beside = widget
        self._fit_beside()
        QWidget.setTabOrder(self.bar, widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_beside()

    def _fit_beside(self) -> None:
        """Let the words of the tabs have the room first."""
        if widget := self._beside:
            has_room = self.bar.words_width + widget.sizeHint().width() <= self.width()
            widget.setMaximumWidth(_UNLIMITED if has_room else widget.minimumSizeHint().width())

    def insert_below_bar(self, widget: QWidget) -> None:
        """Put a bar between the tabs and the page."""
        from qicbrowser.gui.widgets.tab_order import put_behind  # with the first part, not with the start

        self._column.insertWidget(1, widget)
        put_behind(widget, self.bar)

    def add_page(self, widget: QWidget) -> None:
        """Add a page that a tab can show, after the others."""
        from qicbrowser.gui.widgets.tab_order import put_behind  # with the first part, not with the start

        last = self.pages.widget(self.pages.count() - 1)
        self.pages.addWidget(widget)
        if last is not None:
            put_behind(widget, last)

    def _index(self, tab: Tab) -> int:
        return sorted(self._page_of).index(tab)

    def _show(self, tab: Tab) -> QWidget:
        before, self._current = self._current, tab
        with QSignalBlocker(self.bar):
            self.bar.setCurrentIndex(self._index(tab))
        widget = self._page_of[tab]()
        self.pages.setCurrentWidget(widget)
        if tab is not before:
            self.shown.emit(tab)
        return widget


class Views(NamedTuple):
    tree: ThemeTree
    page: ThemePage
    inspector: ReferenceInspector
    tabs: Tabs
    overview: LazyWidget["OverviewPage"]
    """The page of a review or table, built when the first one is shown."""
