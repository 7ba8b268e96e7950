"""The main window: builds the panes and the features, and connects features with one another."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QCloseEvent, QIcon, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow

from qicbrowser.gui.appearance.appearance import Appearance
from qicbrowser.gui.backups.user_file_watch import UserFileWatch, refresh_each
from qicbrowser.gui.citations.citations import Citations
from qicbrowser.gui.notes.note_writing import NoteWriting
from qicbrowser.gui.notes.notebook.notebook import Notebook
from qicbrowser.gui.notes.reattaching import Reattaching
from qicbrowser.gui.notes.selection_actions import SelectionActions
from qicbrowser.gui.notes.stars import Stars
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.search.hit_navigation import HitNavigation
from qicbrowser.gui.search.live_search import LiveSearch
from qicbrowser.gui.search.results_view import ResultsView
from qicbrowser.gui.search.search_bar import SearchBar
from qicbrowser.gui.search.search_controls import SearchControls
from qicbrowser.gui.shell.announcing import announce
from qicbrowser.gui.shell.context_help import HelpKeys
from qicbrowser.gui.shell.lazy_feature import LazyFeature
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.text_fields import TextFields
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.gui.shell.undo_actions import UndoActions
from qicbrowser.gui.window import list_connections
from qicbrowser.gui.window.analysis_tabs import AnalysisTabs
from qicbrowser.gui.window.availability import Availability
from qicbrowser.gui.window.page_links import PageLinks
from qicbrowser.gui.window.panes import Panes
from qicbrowser.gui.window.record_counts import RecordCounts
from qicbrowser.gui.window.status_line import StatusLine
from qicbrowser.gui.window.window_state import WindowParts, connect_layout, restore, save
from qicbrowser.paths import resource
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from qicbrowser.gui.window.feature_builders import FeatureBuilders
    from qicbrowser.gui.window.feature_parts import FeatureParts
    from qicbrowser.gui.window.windows import Windows

F = TypeVar("F")


class MainWindow(QMainWindow):
    def __init__(self, library: Library, session: Session, windows: "Windows | None" = None, theme: str = "") -> None:
        """`windows` are those that the program has already; of a `theme`, by its key, only the page is shown."""
        super().__init__()
        self._library, self._session = library, session
        self._windows = windows
        self._theme_alone = theme
        self._build(library)
        self._build_features(library, session)
        self._build_lazy_features(self.menus)
        self._connect()
        self._restore()

    def _build(self, library: Library) -> None:
        """The parts of the window that features share."""
        self.themes = ThemeModel(library.evidence, self)
        self.references = ReferenceModel(library.evidence, self)
        self.menus = Menus(self)
        self.fields = TextFields(self.menus, self)
        self.bar = SearchBar(self.menus, self)
        self.search_box = self.bar.box
        self.panes = Panes(self.themes, self.references, self.menus)
        self.status = StatusLine(library.evidence.facts())
        self.show_message = self.status.show_message
        self.setWindowTitle("QIC Browser")
        self.setWindowIcon(QIcon(str(resource("icons/qicbrowser.png"))))
        self.addToolBar(self.bar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(True)
        self.setCentralWidget(self.panes)
        self.setStatusBar(self.status)

    def _build_features(self, library: Library, session: Session) -> None:
        menus, bar, panes, themes, references = self.menus, self.bar, self.panes, self.themes, self.references
        views = panes.views
        stack = self._windows.undo_stack if self._windows else None
        self.history = history = UndoHistory(library, self, lambda change: self.table_imports.get().save(change), stack)
        self.navigator = navigator = Navigator(library, views, menus, self)

        self.live_search = search = LiveSearch(library, self)
        self.hit_navigation = hits = HitNavigation(search, panes.results, bar.counter, views, navigator, menus)
        self.results_view = ResultsView(library, search, panes.results, panes.tree, themes, references, menus)
        self.search_controls = SearchControls(library, bar, panes.results, views, navigator, search, hits, menus)

        self.note_writing = writing = NoteWriting(library, history, panes.editor, views, navigator, menus)
        self.stars = Stars(library, history, navigator, menus)
        self.reattaching = Reattaching(library, history, panes.reattach_bar, views, navigator, menus)
        self.selection_actions = SelectionActions(library, history, views, navigator, writing, menus)
        self.notebook = Notebook(
            library, history, panes.notebook, panes.editor, views, navigator, writing, self.reattaching, menus
        )
        self.undo_actions = UndoActions(history, menus, writing.flush, partial(announce, self))

        self.citations = Citations(library, session, history, navigator, themes, menus, self)
        self.user_file = UserFileWatch(library, writing.flush, menus.backups, self)
        self.appearance = Appearance(library, session, menus, self)

        self.counts = RecordCounts(library, themes, references, self.citations, self.status, panes.tabs)
        self.links = PageLinks(panes, navigator, writing, self.stars, self.reattaching, self.citations, menus)
        Availability(menus, panes, session, navigator, search, themes, self.citations)
        self._parts = WindowParts(self, panes, menus, themes, references, navigator, self.status)

    def _build_lazy_features(self, menus: Menus) -> None:
        """Features that nobody sees until they are used, each with its actions."""

        def build(of: "Callable[[FeatureBuilders], F]", *actions: QAction) -> LazyFeature[F]:
            return LazyFeature(self, lambda: of(self._builders()), *actions)

        exports = menus.export, menus.export_again, menus.print, menus.summary, menus.share_page
        self.export = build(lambda of: of.export(), *exports)
        self.reopening = build(lambda of: of.reopening(self.export.get()), menus.reopen)
        self.table_imports = build(lambda of: of.table_imports())
        self.review_list = build(lambda of: of.review_list(self.table_imports.get()))
        tables = menus.import_table, menus.paste_table, menus.export_reviews
        self.importing = build(lambda of: of.importing(self.table_imports.get()), *tables)
        self.exchange = build(lambda of: of.exchange(), menus.export_notes, menus.import_notes)
        projects = menus.export_project, menus.open_project
        self.projects = build(lambda of: of.projects(self.table_imports.get()), *projects)
        self.file_opening = build(lambda of: of.file_opening(self.importing, self.exchange, self.projects))
        self.context_menus = build(lambda of: of.context_menus(self.panes, self.export, self.source_copying))
        self.source_copying = build(lambda of: of.source_copying(), menus.copy_with_source)
        self.colour_naming = build(lambda of: of.colour_naming(), menus.name_colours)
        self.guide = build(lambda of: of.guide(), menus.guide)
        self.first_hint = build(lambda of: of.first_hint(self.guide, self.panes.tabs))
        self.settings = build(lambda of: of.settings(self.guide, self.windows), menus.settings)
        finding = menus.palette, menus.go_to, menus.edit_keys
        self.command_palette = build(lambda of: of.palette(self.guide, self.citations), *finding)
        helping = menus.show_tip, menus.about_review, menus.about, menus.data_folder
        self.help_actions = build(lambda of: of.help_actions(), *helping)
        searching = self.search_box, self.panes, self.hit_navigation
        self.saved_searches = build(lambda of: of.saved_searches(*searching), menus.save_search)
        self._show_searches = partial(list_connections.show_searches, self._library, self.saved_searches)
        self.place_menu = build(lambda of: of.place_menu())
        self.undo_navigation = build(lambda of: of.undo_navigation(self.saved_searches, self.analysis))
        windows = menus.new_window, menus.open_theme_window
        self.windows = build(lambda of: of.windows(self._windows, MainWindow), *windows)
        self.analysis = AnalysisTabs(self.panes, menus, self.links, self._feature_parts, self)

    def _builders(self) -> "FeatureBuilders":
        from qicbrowser.gui.window.feature_builders import FeatureBuilders

        return FeatureBuilders(self._feature_parts())

    def _feature_parts(self) -> "FeatureParts":
        from qicbrowser.gui.window.feature_parts import FeatureParts

        return FeatureParts(
            window=self,
            library=self._library,
            session=self._session,
            menus=self.menus,
            history=self.history,
            themes=self.themes,
            references=self.references,
            navigator=self.navigator,
            live_search=self.live_search,
            views=self.panes.views,
            note_writing=self.note_writing,
            notebook=self.notebook,
            citations=self.citations,
            appearance=self.appearance,
            user_file=self.user_file,
            status=self.status,
            refresh_all=self._refresh_all,
            theme_alone=self._theme_alone,
            is_importing=lambda: bool((importing := self.importing.existing) and importing.import_window),
            save_state=self._save_state,
        )

    def _connect(self) -> None:
        """Connect features with one another."""
        menus, panes, results = self.menus, self.panes, self.results_view
        navigator, history, user_file = self.navigator, self.history, self.user_file
        HelpKeys((menus.guide, menus.show_tip), self)
        menus.quit.triggered.connect(lambda: all_.close_all(self) if (all_ := self.windows.existing) else self.close())
        menus.close_window.triggered.connect(self.close)
        connect_layout(self._parts)
        self.bar.places_wanted.connect(lambda button, direction: self.place_menu.get().open_below(button, direction))
        list_connections.connect_ticks(self.themes, menus, self.bar, self.status)
        list_connections.connect_reviews(panes.tree, menus, self.table_imports, self.importing, self.review_list)
        list_connections.connect_searching(self.live_search, self.search_controls, self.saved_searches, self.export)
        list_connections.connect_context_menus(panes, results, self.context_menus)
        list_connections.connect_theme_windows(panes, results, self.links, menus.open_theme_window, self.windows)
        navigator.reference_wanted.connect(lambda: menus.show_references.setChecked(True))
        self.appearance.line_width_changed.connect(panes.show_line_width)
        for show_look in (panes.show_look, navigator.refresh):
            self.appearance.look_changed.connect(show_look)
        history.changed.connect(self._refresh)
        history.refused.connect(self._refresh)
        history.stepped.connect(self.status.clearMessage)
        history.stepped.connect(lambda changes: self.undo_navigation.get().show_changes(changes))
        user_file.changed.connect(self._refresh_all)
        user_file.locked.connect(self.status.show_unreadable)
        for forget in (self.note_writing.discard, self.reattaching.end, history.clear, self._refresh_all):
            user_file.restored.connect(forget)
        for feature in (
            *(self.live_search, self.hit_navigation, self.citations, self.user_file),
            *(self.note_writing, self.stars, self.reattaching, self.selection_actions, self.notebook),
        ):
            feature.message.connect(self.show_message)
        self.citations.saved.connect(self.status.show_saved)

    def _restore(self) -> None:
        self.appearance.apply()
        if self._session.own_keys:
            from qicbrowser.gui.shell.own_keys import apply_own_keys  # where the reader has changed any

            apply_own_keys(self.menus, self._session)
        self._show_searches()
        self.counts.update()
        if self._theme_alone:
            from qicbrowser.gui.window.theme_window import show_theme_alone  # where one is opened

            show_theme_alone(self._parts, self._library, self._theme_alone)
            return
        restore(self._parts, self._session)
        self.panes.tree.setFocus()

    def finish_start(self) -> None:
        """Build what a start put off, so that the first key does not wait for it."""
        from qicbrowser.gui.window.warm_up import make_ready

        self.panes.prepare()
        self.saved_searches.get()
        self.navigator.finish_start()
        make_ready(self._library, self.show_message, self, self.notebook.prepare)
        self.user_file.checked.connect(self.table_imports.get().check)
        self.user_file.start()
        if self._windows is None:
            self.user_file.back_up()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.navigator.appear()
            self.panes.page.verticalScrollBar().setValue(0 if self._theme_alone else self._session.scroll)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        self.file_opening.get().take(event)

    def dropEvent(self, event: "QDropEvent") -> None:
        self.file_opening.get().take(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the full screen, or the window of a theme, where nothing else had a use for it."""
        if event.key() == Qt.Key.Key_Escape and self.menus.full_screen.isChecked():
            self.menus.full_screen.trigger()
        elif event.key() == Qt.Key.Key_Escape and self._theme_alone:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the open note and the state; stay open where that fails, or answers of an import would be lost."""
        importing = self.importing.existing
        if not self.note_writing.flush_or_ask(self) or (importing and not importing.close()):
            event.ignore()
            return
        self._save_state()
        if guide := self.guide.existing:
            guide.close()
        if windows := self.windows.existing:
            windows.remove(self)

    def _save_state(self) -> None:
        if not self._theme_alone:
            save(self._parts, self._session)

    def _refresh(self, changes: tuple[Any, ...] = ()) -> None:
        """Show what the reader's file holds now, after these changes, or any."""
        refresh_each(
            self.show_message,
            self.appearance.update_names,
            self.navigator.refresh,
            self.notebook.refresh,
            self.live_search.refresh,
            partial(self.counts.update, changes),
        )

    def _refresh_all(self) -> None:
        """Show what the reader's file holds now that another program may have changed anything in it."""
        refresh_each(self.show_message, self._show_searches, self._refresh)
