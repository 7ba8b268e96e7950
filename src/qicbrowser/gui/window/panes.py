"""The three panes side by side: themes, the page with its tabs, references.

What a start does not show is built when it is first needed: building it takes a third of the time of the window.
"""

from functools import partial
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from qicbrowser.gui.looks.icons import line_icon
from qicbrowser.gui.looks.palettes import LIGHT, Look
from qicbrowser.gui.reading.reference_inspector import ReferenceInspector
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.theme_page import ThemePage
from qicbrowser.gui.reading.theme_tree import ThemeTree
from qicbrowser.gui.reading.views import Tab, Tabs, Views
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.shell.menus import Menus, key_text
from qicbrowser.gui.widgets.column import Column
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.gui.widgets.pane_splitter import PaneSplitter
from qicbrowser.gui.widgets.shrinking_button import PaneHead
from qicbrowser.gui.window.narrow_window import NARROWEST_PAGE, NarrowWindow
from qicbrowser.gui.window.tab_panes import RightPane, TabPanes

if TYPE_CHECKING:
    from qicbrowser.gui.notes.note_editor import NoteEditor
    from qicbrowser.gui.notes.notebook.pane import NotebookPane
    from qicbrowser.gui.notes.reattach_bar import ReattachBar
    from qicbrowser.gui.reading.overview_page import OverviewPage
    from qicbrowser.gui.search.results_pane import ResultsPane
    from qicbrowser.gui.search.saved_searches_list import SavedSearchesList

W = TypeVar("W", bound="_Coloured")

_WIDTHS = [344, 708, 348]
"""Pixels of the panes at the first start, in a window 1400 wide."""

_STEP = 40
"""Pixels by which a key makes a pane larger or smaller."""


class _Coloured(Protocol):
    def show_look(self, look: Look) -> None: ...


class Panes(PaneSplitter):
    def __init__(
        self, themes: ThemeModel, references: ReferenceModel, menus: Menus, parent: QWidget | None = None
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.tree = ThemeTree(themes)
        self.page = ThemePage()
        self.inspector = ReferenceInspector(references)
        self.tabs = Tabs(self.page)
        self._look = LIGHT
        self._line_width = 0
        self.overview = LazyWidget(self, self._build_overview, self.tabs.add_page)
        self.views = Views(self.tree, self.page, self.inspector, self.tabs, self.overview)
        for action, icon in ((menus.show_library, "library"), (menus.import_table, "import")):
            action.setIcon(line_icon(icon))
        self.left = Column(_titled(self.tr("Themes"), self.tree, menus.show_library, menus.import_table))
        self.middle = self.tabs.body
        self.right = RightPane(_titled(self.tr("References"), self.inspector))
        set_guide_page(self.right, "references.md")
        self._larger, self._smaller = menus.larger, menus.smaller
        self.searches = self.left.add_part("searches", 240, self._build_searches, above=False)
        self.results = self.middle.add_part("found", 230, self._build_results, above=True)
        self.editor = self.middle.add_part("editor", 180, self._build_editor)
        self.notebook: LazyWidget[NotebookPane] = LazyWidget(self, self._build_notebook, self.tabs.add_page)
        self.tabs.add_tab(Tab.NOTES, self.tr("Notes"), self.notebook.get)
        self.reattach_bar: LazyWidget[ReattachBar] = LazyWidget(self, _build_reattach_bar, self.tabs.insert_below_bar)
        for pane in (self.left, self.tabs, self.right):
            self.addWidget(pane)
        for pane in (self.left, self.tabs, self.right):
            pane.raise_()  # in the order of reading for screen readers: a splitter puts each behind those before it
        self.tabs.setMinimumWidth(NARROWEST_PAGE)
        for place, share in enumerate((0, 1, 0)):  # what a wider window adds is for the page
            self.setStretchFactor(place, share)
        self.setSizes(_WIDTHS)
        self._sides = ((0, self.left, menus.show_themes), (2, self.right, menus.show_references))
        self.narrow_window = NarrowWindow(self, self.left, self.inspector, self.tabs, menus.show_references)
        self.tab_panes = TabPanes(self, self.right, self.tabs, self.narrow_window, menus.show_themes)
        self.setCollapsible(1, False)
        for place, _, action in self._sides:
            self.setCollapsible(place, True)
            action.toggled.connect(partial(self._show_side, place))
        self.splitterMoved.connect(self._check_sides)
        self.inspector.attaching_wanted.connect(menus.attach_citations.trigger)
        for tab, action in ((Tab.THEME, menus.show_theme_page), (Tab.NOTES, menus.show_notebook)):
            self.tabs.describe(tab, menus.icon(action), key_text(action))
        menus.show_theme_page.triggered.connect(lambda: self.tabs.go_to(Tab.THEME))
        for action, orientation, by in (
            (menus.wider_pane, Qt.Orientation.Horizontal, _STEP),
            (menus.narrower_pane, Qt.Orientation.Horizontal, -_STEP),
            (menus.taller_pane, Qt.Orientation.Vertical, _STEP),
            (menus.shorter_pane, Qt.Orientation.Vertical, -_STEP),
        ):
            action.triggered.connect(partial(self._resize_focused, orientation, by))
        menus.next_pane.triggered.connect(lambda: self.focus_next(1))
        menus.previous_pane.triggered.connect(lambda: self.focus_next(-1))
        menus.next_tab.triggered.connect(lambda: self.tabs.step(1))
        menus.previous_tab.triggered.connect(lambda: self.tabs.step(-1))

    @property
    def columns(self) -> tuple[Column, Column]:
        """The columns whose parts have heights that are saved."""
        return self.left, self.middle

    def reset_sizes(self) -> None:
        """Give all panes and their parts the sizes of the first start."""
        self.tab_panes.reset()
        self.setSizes(_WIDTHS)
        self.inspector.reset_sizes()
        for column in self.columns:
            column.reset_heights()

    def show_look(self, look: Look) -> None:
        self._look = look
        parts = (self.results, self.editor, self.searches, self.notebook, self.overview)
        for pane in (self.tree, self.page, self.inspector, *(part.existing for part in parts)):
            if pane is not None:
                pane.show_look(look)
        self.fit()

    def show_line_width(self, characters: int) -> None:
        """Limit the lines of the pages in the middle; 0 for no limit."""
        self._line_width = characters
        for page in (self.page, self.overview.existing):
            if page is not None:
                page.show_line_width(characters)

    def prepare(self) -> None:
        """Build what the first search, the first note and the keys of the tree need, without showing it."""
        self.results.get()
        self.editor.get()
        self.tree.prepare()

    def fit(self) -> None:
        """Size columns and rows for a new font or style."""
        self.tree.fit()
        self.inspector.fit()
        self.narrow_window.check()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.narrow_window.check()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.narrow_window.check()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the text size of the whole window."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            (self._larger if event.angleDelta().y() > 0 else self._smaller).trigger()

    def focus_next(self, by: int) -> None:
        """Move the focus to the next visible pane, or the previous one."""
        searches, results, notebook, editor = (
            self.searches.existing,
            self.results.existing,
            self.notebook.existing,
            self.editor.existing,
        )
        stops: list[QWidget] = [self.tree]
        stops += [searches.tree] if searches else []
        stops += [results.list, results.facets] if results else []
        stops += [self.tabs.reading]
        stops += notebook.stops if notebook else []
        stops += self.tabs.stops
        stops += [editor.words, editor.tags] if editor else []
        stops += [self.inspector.list, self.inspector.page]
        stops = [stop for stop in stops if stop.isVisible() and stop.isEnabled()]
        focused = next((i for i, stop in enumerate(stops) if stop.hasFocus()), -1 if by > 0 else 0)
        stops[(focused + by) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_side(self, place: int, shown: bool) -> None:
        """Show a pane at the side, with a width where it was dragged shut; or hide it where it was not."""
        _, pane, _ = self._sides[place // 2]
        if shown:
            pane.setEnabled(True)
            pane.show()
            sizes = self.sizes()
            if not sizes[place]:
                sizes[place] = _WIDTHS[place]
                self.setSizes(sizes)
            return
        if pane.isAncestorOf(self.focusWidget()):
            self.tabs.reading.setFocus()
        if self.sizes()[place]:
            pane.hide()
        else:
            pane.setEnabled(False)

    def _resize_focused(self, orientation: Qt.Orientation, by: int) -> None:
        """Make the pane that has the keyboard larger or smaller, or the part of it."""
        from qicbrowser.gui.widgets.part_sizes import resize_part  # with the first key, not with the start

        resize_part(self.window().focusWidget(), orientation, by)

    def _check_sides(self) -> None:
        """Have the menus say which panes were dragged shut or open; the keyboard does not reach a shut one."""
        sizes = self.sizes()
        for place, pane, action in self._sides:
            if not pane.isHidden():
                action.setChecked(sizes[place] > 0)

    def _build_searches(self) -> "SavedSearchesList":
        from qicbrowser.gui.search.saved_searches_list import SavedSearchesList

        return self._coloured(SavedSearchesList())

    def _build_results(self) -> "ResultsPane":
        from qicbrowser.gui.search.results_pane import ResultsPane

        return self._coloured(ResultsPane())

    def _build_editor(self) -> "NoteEditor":
        from qicbrowser.gui.notes.note_editor import NoteEditor

        return self._coloured(NoteEditor())

    def _build_overview(self) -> "OverviewPage":
        from qicbrowser.gui.reading.overview_page import OverviewPage

        page = self._coloured(OverviewPage())
        page.show_line_width(self._line_width)
        return page

    def _build_notebook(self) -> "NotebookPane":
        from qicbrowser.gui.notes.notebook.pane import NotebookPane

        return self._coloured(NotebookPane())

    def _coloured(self, part: W) -> W:
        part.show_look(self._look)
        return part


def _build_reattach_bar() -> "ReattachBar":
    from qicbrowser.gui.notes.reattach_bar import ReattachBar

    bar = ReattachBar()
    bar.hide()
    return bar


def _titled(title: str, content: QWidget, *actions: QAction) -> QWidget:
    """A pane under its title, with buttons for actions beside that."""
    pane = QWidget()
    column = QVBoxLayout(pane)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(PaneHead(title, actions))
    column.addWidget(content)
    return pane
