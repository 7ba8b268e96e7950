"""What is wanted in the lists and on the pages leads to the features that do it, built when they are first needed."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.theme_tree import ThemeTree
from qicbrowser.gui.search.live_search import LiveSearch
from qicbrowser.gui.search.results_view import ResultsView
from qicbrowser.gui.search.search_bar import SearchBar
from qicbrowser.gui.search.search_controls import SearchControls
from qicbrowser.gui.shell.lazy_feature import LazyFeature
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.window.page_links import PageLinks
from qicbrowser.gui.window.panes import Panes
from qicbrowser.gui.window.status_line import StatusLine
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.export.exporting import Exporting
    from qicbrowser.gui.imports.importing import Importing
    from qicbrowser.gui.search.saved_searches import SavedSearches
    from qicbrowser.gui.window.context_menus import ContextMenus
    from qicbrowser.gui.window.review_list import ReviewList
    from qicbrowser.gui.window.table_imports import TableImports
    from qicbrowser.gui.window.windows import Windows


def connect_reviews(
    tree: ThemeTree,
    menus: Menus,
    imports: "LazyFeature[TableImports]",
    importing: "LazyFeature[Importing]",
    reviews: "LazyFeature[ReviewList]",
) -> None:
    """Connect the commands on a review in the tree."""
    tree.can_export_review = lambda review: imports.get().can_export(review)
    tree.can_remove_review = lambda review: imports.get().can_remove(review)
    tree.review_export_wanted.connect(lambda review: importing.get().export_review(review))
    tree.review_removal_wanted.connect(lambda review: imports.get().ask_to_remove(review))
    tree.review_move_wanted.connect(lambda review, by: reviews.get().move(review, by))
    tree.review_hiding_wanted.connect(lambda review: reviews.get().hide(review))
    tree.review_renaming_wanted.connect(lambda review, name: reviews.get().rename(review, name))
    menus.hidden_menu.aboutToShow.connect(lambda: reviews.get().list_hidden(menus.hidden_menu))


def connect_ticks(themes: ThemeModel, menus: Menus, bar: SearchBar, status: StatusLine) -> None:
    """Show how many themes are ticked."""
    menus.untick_all.triggered.connect(themes.untick_all)
    themes.ticks_changed.connect(bar.show_ticks)
    themes.ticks_changed.connect(status.show_ticks)


def connect_searching(
    live_search: LiveSearch,
    controls: SearchControls,
    saved: "LazyFeature[SavedSearches]",
    export: "LazyFeature[Exporting]",
) -> None:
    """Save searches, and export what they find."""
    live_search.results_changed.connect(lambda _: saved.get())
    controls.export_wanted.connect(lambda: export.get().open_dialog_for_found())


def show_searches(library: Library, saved: "LazyFeature[SavedSearches]") -> None:
    """List the searches of the reader's file, where there are any."""
    if saved.existing or library.searches.any():
        saved.get().show_searches()


def connect_context_menus(panes: Panes, results: ResultsView, context_menus: "LazyFeature[ContextMenus]") -> None:
    """Have the context menus filled with what applies to their row."""
    panes.tree.menu_opening.connect(lambda menu: context_menus.get().fill_for_row(menu))
    inspector = panes.inspector
    inspector.list.menu_opening.connect(lambda menu: context_menus.get().fill_for_references(menu))
    inspector.page.menu_opening.connect(lambda menu, notes: context_menus.get().fill_for_inspector(menu, notes))
    results.menu_opening.connect(lambda menu, key: context_menus.get().fill_for_hit(menu, key))


def connect_theme_windows(
    panes: Panes, results: ResultsView, links: PageLinks, action: QAction, windows: "LazyFeature[Windows]"
) -> None:
    """Open a theme in a window of its own, from wherever it is named: by the mouse, or by the keys of the action."""
    for view in (panes.tree, panes.page):
        view.addAction(action)
    panes.results.built.connect(lambda pane: pane.list.addAction(action))
    for wanted in (panes.tree.window_wanted, results.window_wanted, links.window_wanted):
        wanted.connect(lambda key: windows.get().open_theme(panes.window(), key))
