"""The views that every feature may lead to: the theme tree, the page of a theme, the reference inspector, the tabs."""

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QSignalBlocker
from PySide6.QtWidgets import QStackedLayout, QTabBar, QVBoxLayout, QWidget

from qicbrowser.gui.reading.reference_inspector import ReferenceInspector
from qicbrowser.gui.reading.theme_page import ThemePage
from qicbrowser.gui.reading.theme_tree import ThemeTree
from qicbrowser.gui.widgets.lazy_widget import LazyWidget

if TYPE_CHECKING:
    from qicbrowser.gui.reading.overview_page import OverviewPage


class Tab(IntEnum):
    """What the middle pane shows."""

    THEME = 0
    NOTES = 1


class Tabs(QWidget):
    """The page of a theme and the list of all notes, one of them visible."""

    def __init__(self, page: ThemePage) -> None:
        super().__init__()
        self.bar = QTabBar()
        self.bar.setObjectName("tabs")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        for name in (self.tr("Theme"), self.tr("Notes")):
            self.bar.addTab(name)
        self.reading: QWidget = page
        """What the first tab shows: the page of a theme, or that of a review or table."""
        self.notes: LazyWidget[QWidget] | None = None
        """The widget of the tab "Notes", set by whoever builds it."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self.pages = QStackedLayout()
        self._column.addLayout(self.pages)
        self.pages.addWidget(page)
        self.bar.currentChanged.connect(lambda tab: self.go_to(Tab(tab)))

    @property
    def current(self) -> Tab:
        return Tab(self.bar.currentIndex())

    def go_to(self, tab: Tab) -> None:
        """Show a tab and give it the keyboard."""
        self._show(tab).setFocus()

    def step(self, by: int) -> None:
        """Go to the next tab (1) or the previous one (-1); the ends are joined."""
        self.go_to(Tab((self.current + by) % self.bar.count()))

    def show_tab(self, tab: Tab) -> None:
        """Show a tab and leave the keyboard where it is."""
        self._show(tab)

    def show_reading(self, page: QWidget, title: str) -> None:
        """Have a page in the first tab, under a title; another tab that is shown stays."""
        self.reading = page
        self.bar.setTabText(Tab.THEME, title)
        if self.current is Tab.THEME:
            self.pages.setCurrentWidget(page)

    def show_note_count(self, count: int) -> None:
        """Show on the tab of the notes how many there are."""
        text = self.tr("Notes {count}").format(count=QLocale().toString(count)) if count else self.tr("Notes")
        self.bar.setTabText(Tab.NOTES, text)

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

    def _show(self, tab: Tab) -> QWidget:
        with QSignalBlocker(self.bar):
            self.bar.setCurrentIndex(tab)
        widget = self.notes.get() if tab is Tab.NOTES and self.notes else self.reading
        self.pages.setCurrentWidget(widget)
        return widget


class Views(NamedTuple):
    tree: ThemeTree
    page: ThemePage
    inspector: ReferenceInspector
    tabs: Tabs
    overview: LazyWidget["OverviewPage"]
    """The page of a review or table, built when the first one is shown."""
