"""The three panes side by side: themes, the page with what belongs to it, references.

What a start does not show is made when it is needed first: it takes as long as a third of the window.
"""

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QLabel, QSplitter, QStackedLayout, QTabBar, QVBoxLayout, QWidget

from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.reading.reference_inspector import ReferenceInspector
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.theme_page import DetailPane
from qicbrowser.gui.reading.theme_tree import ThemeTree

if TYPE_CHECKING:
    from qicbrowser.gui.notes.note_editor import NoteEditor
    from qicbrowser.gui.notes.notebook.pane import Notebook
    from qicbrowser.gui.notes.reattach_bar import PlacingBar
    from qicbrowser.gui.search.results_pane import FoundPane
    from qicbrowser.gui.search.saved_searches_list import SearchList

_WIDTHS = [375, 655, 370]
_HEIGHTS = {"searches": 150, "found": 230, "editor": 180}
"""Of what is made later, in pixels; what it stands above or below has the rest."""

_LEAST, _MOST = 100, 0.4


class Tab(IntEnum):
    """What the middle pane shows."""

    THEME = 0
    NOTES = 1


class Panes(QSplitter):
    notebook_made = Signal(object)
    found_made = Signal(object)
    editor_made = Signal(object)
    placing_made = Signal(object)
    searches_made = Signal(object)

    def __init__(self, themes: ThemeModel, references: ReferenceModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.tree = ThemeTree(themes)
        self.page = DetailPane()
        self.inspector = ReferenceInspector(references)
        self.left = _upright(_titled(self.tr("Themes"), self.tree))
        self.right = _titled(self.tr("References"), self.inspector)
        self.tabs = QTabBar()
        self.tabs.setObjectName("tabs")
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for name in (self.tr("Theme"), self.tr("Notes")):
            self.tabs.addTab(name)
        self._pages = QStackedLayout()
        self._tabbed = _tabbed(self.tabs, self._pages)
        self._pages.addWidget(self.page)  # not before, or it would be shown as a window of its own
        self.middle = _upright(self._tabbed)
        self.heights = dict(_HEIGHTS)
        self._found: FoundPane | None = None
        self._editor: NoteEditor | None = None
        self._searches: SearchList | None = None
        self._notebook: Notebook | None = None
        self._placing: PlacingBar | None = None
        self._look = LIGHT
        self.tabs.currentChanged.connect(lambda tab: self.show_tab(Tab(tab)))
        for pane in (self.left, self.middle, self.right):
            self.addWidget(pane)
        for place, share in enumerate((1, 3, 1)):
            self.setStretchFactor(place, share)
        self.setSizes(_WIDTHS)
        self.setChildrenCollapsible(False)  # a pane is hidden by its menu, where it can be brought back
        self.setHandleWidth(1)

    @property
    def found(self) -> "FoundPane":
        """What a search found, above the page."""
        if self._found is None:
            from qicbrowser.gui.search.results_pane import FoundPane

            self._found = FoundPane()
            self._take_in(self._found, self.middle, 0)
            self.found_made.emit(self._found)
        return self._found

    @property
    def editor(self) -> "NoteEditor":
        """The note being written, below the page."""
        if self._editor is None:
            from qicbrowser.gui.notes.note_editor import NoteEditor

            self._editor = NoteEditor()
            self._take_in(self._editor, self.middle, self.middle.count())
            self.editor_made.emit(self._editor)
        return self._editor

    @property
    def searches(self) -> "SearchList":
        """The searches made before, below the tree."""
        if self._searches is None:
            from qicbrowser.gui.search.saved_searches_list import SearchList

            self._searches = SearchList()
            self._take_in(self._searches, self.left, 1)
            self.searches_made.emit(self._searches)
        return self._searches

    @property
    def notebook(self) -> "Notebook":
        """All notes, in the place of the page."""
        if self._notebook is None:
            from qicbrowser.gui.notes.notebook.pane import Notebook

            self._notebook = Notebook()
            self._notebook.show_look(self._look)
            self._pages.addWidget(self._notebook)
            self.notebook_made.emit(self._notebook)
        return self._notebook

    @property
    def placing(self) -> "PlacingBar":
        """What asks for the words a note belongs to, between the tabs and the page."""
        if self._placing is None:
            from qicbrowser.gui.notes.reattach_bar import PlacingBar

            self._placing = PlacingBar()
            self._placing.hide()
            below_tabs = self._tabbed.layout()
            if isinstance(below_tabs, QVBoxLayout):
                below_tabs.insertWidget(1, self._placing)
            self.placing_made.emit(self._placing)
        return self._placing

    @property
    def tab(self) -> Tab:
        return Tab(self.tabs.currentIndex())

    def show_tab(self, tab: Tab) -> None:
        """Show the theme's page, or all notes, and give it the keyboard."""
        self.bring_tab(tab)
        (self.page if tab is Tab.THEME else self.notebook).setFocus()

    def bring_tab(self, tab: Tab) -> None:
        """Show the theme's page, or all notes, and leave the keyboard where it is."""
        with QSignalBlocker(self.tabs):
            self.tabs.setCurrentIndex(tab)
        self._pages.setCurrentWidget(self.page if tab is Tab.THEME else self.notebook)

    @property
    def made(self) -> dict[str, QWidget]:
        """What has been made, by the names of `heights`."""
        parts = {"found": self._found, "editor": self._editor, "searches": self._searches}
        return {name: part for name, part in parts.items() if part is not None}

    def show_look(self, look: Look) -> None:
        self._look = look
        parts = (self.tree, self.page, self.inspector, self._found, self._editor, self._searches, self._notebook)
        for part in parts:
            if part is not None:
                part.show_look(look)
        self.fit()

    def show_searching(self, searching: bool) -> None:
        """Make room for what a search found, or take the room back."""
        if searching:
            self.bring(self.found)
        elif self._found and not self._found.isHidden():
            self.keep_heights()
            self._found.hide()

    def bring(self, part: QWidget) -> None:
        """Bring what is not in sight into it, as high as it was last, and leave the others as they are."""
        column = part.parentWidget()
        if part.isHidden() and isinstance(column, QSplitter):
            self.keep_heights()
            part.show()
            self._share(column)  # not before: what is hidden has no share

    def prepare(self) -> None:
        """Make what a first search and a first note need; what is in sight already stays so."""
        _ = self.found, self.editor

    def fit(self) -> None:
        """Take up another font or style."""
        self.tree.fit()
        self.inspector.fit()

    def focus_next(self, by: int) -> None:
        """Move the keyboard to the next pane in sight, or the one before."""
        stops: list[QWidget] = [self.tree]
        stops += [self._searches.tree] if self._searches else []
        stops += [self._found.results, self._found.facets] if self._found else []
        stops += [self.page]
        stops += self._notebook.stops if self._notebook else []
        stops += [self._editor.words, self._editor.tags] if self._editor else []
        stops = [stop for stop in (*stops, self.inspector.list, self.inspector.page) if stop.isVisible()]
        focused = next((i for i, stop in enumerate(stops) if stop.hasFocus()), -1 if by > 0 else 0)
        stops[(focused + by) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def keep_heights(self) -> None:
        """Take down how high things are by now."""
        for name, part in self.made.items():
            if part.isVisible():
                self.heights[name] = part.height()

    def _take_in(self, part: "FoundPane | NoteEditor | SearchList", column: QSplitter, place: int) -> None:
        part.hide()
        part.show_look(self._look)
        column.insertWidget(place, part)

    def _share(self, column: QSplitter) -> None:
        """Give what was made later its height, but never most of the column."""
        most = int(_MOST * column.height())
        in_sight = [(name, made) for name, made in self.made.items() if not made.isHidden()]
        heights = {column.indexOf(made): min(self.heights[name], most) for name, made in in_sight}
        heights.pop(-1, None)  # what stands in the other column
        rest = max(_LEAST, column.height() - sum(heights.values()))
        column.setSizes([heights.get(at, rest) for at in range(column.count())])


def _tabbed(tabs: QTabBar, pages: QStackedLayout) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(tabs)
    column.addLayout(pages)
    return whole


def _upright(part: QWidget) -> QSplitter:
    """A column in which others may come to stand above or below a part, which has the rest of it."""
    split = QSplitter(Qt.Orientation.Vertical)
    split.setChildrenCollapsible(False)
    split.addWidget(part)
    split.setStretchFactor(0, 1)
    return split


def _titled(title: str, content: QWidget) -> QWidget:
    whole = QWidget()
    label = QLabel(title)
    label.setObjectName("paneTitle")
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label)
    column.addWidget(content)
    return whole
