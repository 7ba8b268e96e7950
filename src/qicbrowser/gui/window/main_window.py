"""The main window: builds the panes and the features, and connects features with one another."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QIcon, QShowEvent
from PySide6.QtWidgets import QMainWindow

from qicbrowser.gui.appearance.appearance import Appearance
from qicbrowser.gui.backups.user_file_watch import UserFileWatch, refresh_each
from qicbrowser.gui.citations.citations import Citations
from qicbrowser.gui.export.exporting import Exporting
from qicbrowser.gui.export.reopening import Reopening
from qicbrowser.gui.help.guide import Guide
from qicbrowser.gui.help.help_actions import HelpActions
from qicbrowser.gui.notes.colour_naming import ColourNaming
from qicbrowser.gui.notes.exchange.exchange import NoteExchange
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
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.text_fields import TextFields
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.gui.shell.undo_actions import UndoActions
from qicbrowser.gui.window.availability import Availability
from qicbrowser.gui.window.page_links import PageLinks
from qicbrowser.gui.window.panes import Panes
from qicbrowser.gui.window.record_counts import RecordCounts
from qicbrowser.gui.window.status_line import StatusLine
from qicbrowser.gui.window.undo_navigation import UndoNavigation
from qicbrowser.gui.window.window_state import WindowParts, restore, save
from qicbrowser.paths import resource
from qicbrowser.store.library import Library

BUSY_SECONDS = 0.05
"""How long a library that is opened for a window waits for a lock of another program.

That is as long as such a lock usually lasts; the window does not respond meanwhile.
"""


class MainWindow(QMainWindow):
    def __init__(self, library: Library, session: Session) -> None:
        super().__init__()
        self._library = library
        self._session = session
        self.status = StatusLine(library.evidence.facts())
        self.themes = ThemeModel(library.evidence, self)
        self.references = ReferenceModel(library.evidence, self)
        self.menus = Menus(self)
        self.fields = TextFields(self.menus, self)
        self.bar = SearchBar(self)
        self.search_box = self.bar.box
        self.panes = Panes(self.themes, self.references, self.menus)
        self.history = UndoHistory(library, self)
        views = self.panes.views
        self.navigator = navigator = Navigator(library, views, self.menus, self)
        self.live_search = LiveSearch(library, self)
        self.hit_navigation = HitNavigation(self.live_search, views, navigator, self.menus)
        self.results_view = ResultsView(
            library,
            self.live_search,
            self.hit_navigation,
            self.panes.results,
            self.panes.tree,
            self.themes,
            self.references,
            self.menus,
        )
        self.search_controls = SearchControls(
            library,
            self.history,
            self.bar,
            self.panes.results,
            self.panes.searches,
            views,
            navigator,
            self.live_search,
            self.hit_navigation,
            self.menus,
        )
        self.note_writing = NoteWriting(library, self.history, self.panes.editor, views, navigator, self.menus)
        self.stars = Stars(library, self.history, navigator, self.menus)
        self.reattaching = Reattaching(library, self.history, self.panes.reattach_bar, views, navigator, self.menus)
        self.selection_actions = SelectionActions(
            library, self.history, views, navigator, self.note_writing, self.menus
        )
        self.export = Exporting(
            library, session, self.themes, self.note_writing.flush, self.live_search.choice, self.menus, self
        )
        self.reopening = Reopening(library, session, self.themes, self.export, self.menus, self)
        self.notebook = Notebook(
            library,
            self.history,
            self.panes.notebook,
            self.panes.editor,
            views,
            navigator,
            self.note_writing,
            self.reattaching,
            self.menus,
        )
        self.undo_actions = UndoActions(self.history, self.menus, self.note_writing.flush)
        self.undo_navigation = UndoNavigation(navigator, self.notebook, self.search_controls)
        self.citations = Citations(library, session, self.history, navigator, self.themes, self.menus, self)
        self.exchange = NoteExchange(
            library, self.history, session, self.note_writing, self.notebook, navigator, self.menus, self
        )
        self.user_file = UserFileWatch(library, self.note_writing.flush, self.menus.backups, self)
        self.appearance = Appearance(library, session, self.menus, self)
        self.colour_naming = ColourNaming(library, self.history, lambda: self.appearance.look, self.menus, self)
        self.guide = Guide(self)
        HelpActions(library, self.guide, self.menus, self)
        self.counts = RecordCounts(library, self.themes, self.references, self.citations, self.status)
        self.links = PageLinks(views, navigator, self.note_writing, self.stars, self.reattaching, self.citations)
        Availability(self.menus, self.panes, session, navigator, self.live_search, self.themes, self.citations)
        self._features = (
            *(self.live_search, self.hit_navigation, self.undo_navigation, self.citations, self.exchange),
            *(self.note_writing, self.stars, self.reattaching, self.selection_actions, self.notebook),
            *(self.export, self.reopening, self.user_file),
        )
        self._parts = WindowParts(self, self.panes, self.menus, self.themes, self.references, navigator)
        self._build()
        self._connect()
        self._restore()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.navigator.appear()
            self.panes.page.verticalScrollBar().setValue(self._session.scroll)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the open note and the state of the window; ask first where the note cannot be saved."""
        if not self.note_writing.flush():
            from qicbrowser.gui.notes.unsaved_note import ask_whether_to_quit  # most windows are closed without it

            event.ignore()
            ask_whether_to_quit(self._library, self.panes.editor.get(), self.note_writing.as_text, self)
            return
        save(self._parts, self._session)
        self.guide.close()
        event.accept()

    def settle(self) -> None:
        """Build what a start put off, so that the first key does not wait for it."""
        from qicbrowser.gui.window.warm_up import make_ready

        self.panes.prepare()
        self.navigator.settle()
        make_ready(self._library, self.show_message, self)
        self.user_file.start()

    def show_message(self, message: str) -> None:
        """Show a message in the status bar for some seconds."""
        self.status.show_message(message)

    def _build(self) -> None:
        self.setWindowTitle("QIC Browser")
        self.setWindowIcon(QIcon(str(resource("icons/qicbrowser.png"))))
        self.addToolBar(self.bar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setCentralWidget(self.panes)
        self.panes.page.addActions(self.menus.on_words)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        """What leads from one feature to another."""
        menus, bar, panes, navigator = self.menus, self.bar, self.panes, self.navigator
        bar.export.clicked.connect(menus.export.trigger)
        bar.back.clicked.connect(menus.back.trigger)
        bar.forward.clicked.connect(menus.forward.trigger)
        menus.back.enabledChanged.connect(bar.back.setEnabled)
        menus.forward.enabledChanged.connect(bar.forward.setEnabled)
        menus.quit.triggered.connect(self.close)
        menus.full_screen.triggered.connect(self._toggle_full_screen)
        panes.page.notes_asked.connect(lambda menu, _: menus.watch(menu))
        self.themes.ticks_changed.connect(self._show_ticks)
        menus.untick_all.triggered.connect(self.themes.untick_all)
        navigator.reference_wanted.connect(lambda: menus.show_references.setChecked(True))
        self.appearance.look_changed.connect(panes.show_look)
        self.appearance.look_changed.connect(navigator.refresh)
        self.appearance.look_changed.connect(self.guide.show_look)
        self.history.changed.connect(self._refresh)
        self.history.refused.connect(self._refresh)
        self.history.stepped.connect(self.status.clearMessage)
        self.history.stepped.connect(self.undo_navigation.show_changes)
        self.user_file.changed.connect(self._refresh_all)
        self.user_file.locked.connect(self.status.show_unreadable)
        self.user_file.restored.connect(self._forget_old_notes)
        self.search_controls.export_wanted.connect(self.export.open_dialog_for_found)
        self.reopening.search_wanted.connect(self.live_search.search_for)
        for feature in self._features:
            feature.message.connect(self.show_message)

    def _restore(self) -> None:
        self.appearance.apply()
        restore(self._parts, self._session)
        self.counts.update()
        self._show_ticks()
        self.panes.tree.setFocus()

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _show_ticks(self) -> None:
        count = self.themes.ticked_count
        self.bar.export.setText(self.tr("Export %n themes…", "", count) if count else self.tr("Export…"))
        self.status.show_ticks(count)

    def _refresh(self) -> None:
        """Show what the reader's file holds now, after a change."""
        refresh_each(
            self.show_message,
            self.appearance.update_names,
            self.navigator.refresh,
            self.notebook.refresh,
            self.live_search.refresh,
            self.counts.update,
        )

    def _refresh_all(self) -> None:
        """Show what the reader's file holds now that another program may have changed anything in it."""
        refresh_each(self.show_message, self.search_controls.show_searches, self._refresh)

    def _forget_old_notes(self) -> None:
        """A backup was restored: show its notes; earlier steps cannot be undone in them."""
        self.note_writing.discard()
        self.reattaching.end()
        self.history.stack.clear()
        self.undo_actions.update()
        self._refresh_all()
