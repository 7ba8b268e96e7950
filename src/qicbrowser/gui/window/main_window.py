"""The window: three panes that know neither each other nor the library, and what leads from one to another."""

from types import ModuleType

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QIcon, QShowEvent
from PySide6.QtWidgets import QMainWindow

from qicbrowser.gui.appearance.appearance import Dressing
from qicbrowser.gui.backups.user_file_watch import UserFileWatch, refresh_each
from qicbrowser.gui.citations.citations import Citations
from qicbrowser.gui.export.exporting import Exporting
from qicbrowser.gui.export.reopening import Reopening
from qicbrowser.gui.help.guide import Guide
from qicbrowser.gui.notes.colour_naming import ColourNaming
from qicbrowser.gui.notes.exchange.exchange import NoteExchange
from qicbrowser.gui.notes.note_writing import NoteWriting
from qicbrowser.gui.notes.notebook.notebook import Notebook
from qicbrowser.gui.notes.reattaching import Reattaching
from qicbrowser.gui.notes.selection_actions import SelectionActions
from qicbrowser.gui.notes.stars import Stars
from qicbrowser.gui.reading.navigator import Reading
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.search.hit_navigation import HitNavigation
from qicbrowser.gui.search.live_search import LiveSearch
from qicbrowser.gui.search.results_view import ResultsView
from qicbrowser.gui.search.search_bar import SearchBar
from qicbrowser.gui.search.search_controls import SearchControls
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.shell.text_fields import TextFields
from qicbrowser.gui.shell.undo import History
from qicbrowser.gui.window.availability import Availability
from qicbrowser.gui.window.page_links import PageLinks
from qicbrowser.gui.window.panes import Panes
from qicbrowser.gui.window.status_line import StatusLine
from qicbrowser.gui.window.undo_navigation import UndoNavigation
from qicbrowser.gui.window.window_state import remember, restore
from qicbrowser.paths import resource
from qicbrowser.store.library import Library

BUSY_SECONDS = 0.05
"""How long the window waits for a lock of another program, as long as such a lock usually lasts: it stands still then.

A library for a window is opened with it.
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
        self.panes = Panes(self.themes, self.references)
        self.history = History(library, self)
        views = self.panes.views
        self.reading = Reading(library, views, self)
        self.live_search = LiveSearch(library, self)
        self.hit_navigation = HitNavigation(self.live_search, views, self.reading, self.menus)
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
            self.reading,
            self.live_search,
            self.hit_navigation,
            self.menus,
        )
        self.note_writing = NoteWriting(library, self.history, self.panes.editor, views, self.reading, self.menus)
        self.stars = Stars(library, self.history, self.reading, self.menus)
        self.reattaching = Reattaching(library, self.history, self.panes.reattach_bar, views, self.reading, self.menus)
        self.selection_actions = SelectionActions(
            library, self.history, views, self.reading, self.note_writing, self.menus
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
            self.reading,
            self.note_writing,
            self.reattaching,
            self.menus,
        )
        self.undo_navigation = UndoNavigation(self.reading, self.notebook, self.search_controls)
        self.citations = Citations(library, session, self.history, self.reading, self.themes, self.menus, self)
        self.exchange = NoteExchange(
            library, self.history, session, self.note_writing, self.notebook, self.reading, self.menus, self
        )
        self.user_file = UserFileWatch(library, self.note_writing.flush, self.menus.backups, self)
        self.dressing = Dressing(library, session, self.menus, self)
        self.colour_naming = ColourNaming(library, self.history, lambda: self.dressing.look, self.menus, self)
        self.guide = Guide(self)
        self.links = PageLinks(views, self.reading, self.note_writing, self.stars, self.reattaching, self.citations)
        Availability(self.menus, self.panes, session, self.reading, self.live_search, self.themes, self.citations)
        self._build()
        self._connect()
        self._restore()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.reading.appear()
            self.panes.page.verticalScrollBar().setValue(self._session.scroll)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the note being written and what the window is like; what cannot be saved is not thrown away unasked."""
        if not self.note_writing.flush():
            from qicbrowser.gui.notes.unsaved_note import ask_whether_to_quit  # most windows are closed without it

            event.ignore()
            ask_whether_to_quit(self._library, self.panes.editor.get(), self.note_writing.as_text, self)
            return
        remember(self, self._session)
        self.guide.close()
        event.accept()

    def _build(self) -> None:
        self.setWindowTitle("QIC Browser")
        self.setWindowIcon(QIcon(str(resource("icons/qicbrowser.png"))))
        self.addToolBar(self.bar)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setCentralWidget(self.panes)
        self.panes.page.addActions(self.menus.on_words)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        """What leads to what."""
        menus, panes, reading = self.menus, self.panes, self.reading
        panes.tree.theme_chosen.connect(reading.go_to_theme)
        panes.tree.chosen_again.connect(lambda: panes.tabs.show_tab(Tab.THEME))
        panes.inspector.reference_chosen.connect(reading.go_to_reference)
        panes.page.reshaped.connect(reading.refresh)
        panes.page.notes_asked.connect(lambda menu, _: menus.watch(menu))
        self.search_controls.export_wanted.connect(self.export.open_dialog_for_found)
        self.bar.export.clicked.connect(menus.export.trigger)
        self.bar.back.clicked.connect(menus.back.trigger)
        self.bar.forward.clicked.connect(menus.forward.trigger)
        self.themes.ticks_changed.connect(self._show_ticks)
        self.history.changed.connect(self._show_changed)
        self.history.stepped.connect(self.statusBar().clearMessage)
        self.history.stepped.connect(self.undo_navigation.show_changes)
        self.history.refused.connect(self._show_changed)
        self.user_file.changed.connect(self._show_changed_elsewhere)
        self.user_file.locked.connect(self.status.show_unreadable)
        self.user_file.restored.connect(self._take_restored)
        reading.moved.connect(self._show_way)
        reading.reference_wanted.connect(lambda: menus.show_references.setChecked(True))
        self.dressing.look_changed.connect(panes.show_look)
        self.dressing.look_changed.connect(reading.refresh)
        self.dressing.look_changed.connect(self.guide.show_look)
        for feature in (
            self.note_writing,
            self.stars,
            self.reattaching,
            self.selection_actions,
            self.notebook,
            self.exchange,
            self.export,
            self.reopening,
            self.citations,
            self.undo_navigation,
            self.live_search,
            self.hit_navigation,
        ):
            feature.message.connect(self.tell)
        self.reopening.search_wanted.connect(self.live_search.search_for)

        menus.data_folder.triggered.connect(lambda: _about().where_is_my_data(self._library, self).open())
        menus.quit.triggered.connect(self.close)
        menus.undo.triggered.connect(self._undo)
        menus.redo.triggered.connect(self._redo)
        menus.untick_all.triggered.connect(self.themes.untick_all)
        menus.show_themes.toggled.connect(panes.left.setVisible)
        menus.show_references.toggled.connect(panes.right.setVisible)
        menus.show_theme_page.triggered.connect(lambda: panes.tabs.go_to(Tab.THEME))
        menus.source_row.toggled.connect(reading.show_source_row)
        menus.full_screen.triggered.connect(
            lambda: self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
        )
        menus.back.triggered.connect(reading.back)
        menus.forward.triggered.connect(reading.forward)
        menus.previous_theme.triggered.connect(lambda: panes.tree.step(-1))
        menus.next_theme.triggered.connect(lambda: panes.tree.step(1))
        menus.next_pane.triggered.connect(lambda: panes.focus_next(1))
        menus.previous_pane.triggered.connect(lambda: panes.focus_next(-1))
        menus.guide.triggered.connect(self.guide.open_here)
        menus.about_review.triggered.connect(lambda: _about().about_review(self._library, self).open())
        menus.about.triggered.connect(lambda: _about().about_program(self._library, self).open())

    def _restore(self) -> None:
        """Bring the window back as it was left; what the library holds is shown with it."""
        self.dressing.dress()
        restore(self, self._session)
        self._show_note_counts()
        self._show_ticks()
        self._show_history()
        self.panes.tree.setFocus()

    def settle(self) -> None:
        """Make what a start put off, so that the first key does not wait for it."""
        from qicbrowser.gui.window.warm_up import make_ready

        self.panes.prepare()
        self.reading.settle()
        make_ready(self._library, self.status.tell, self)
        self.user_file.start()

    def _undo(self) -> None:
        if self.note_writing.flush():
            self.history.undo()

    def _redo(self) -> None:
        if self.note_writing.flush():
            self.history.redo()

    def _show_way(self) -> None:
        for button, action, possible in (
            (self.bar.back, self.menus.back, self.reading.can_go_back),
            (self.bar.forward, self.menus.forward, self.reading.can_go_forward),
        ):
            button.setEnabled(possible)
            action.setEnabled(possible)

    def _show_ticks(self) -> None:
        count = self.themes.ticked_count
        words = self.tr("1 theme") if count == 1 else self.tr("{} themes").format(count)
        self.bar.export.setText(self.tr("Export {}").format(words) if count else self.tr("Export…"))
        self.status.show_ticks(words)

    def tell(self, message: str) -> None:
        """Say something in passing."""
        self.status.tell(message)

    def _show_changed(self) -> None:
        refresh_each(
            self.status.tell,
            self.dressing.follow,
            self.reading.refresh,
            self.notebook.refresh,
            self.live_search.refresh,
            self._show_note_counts,
            self._show_history,
        )

    def _show_changed_elsewhere(self) -> None:
        refresh_each(self.status.tell, self.search_controls.show_searches, self._show_changed)

    def _show_note_counts(self) -> None:
        counts = self._library.notes.counts()
        self.themes.show_notes(counts)
        self.themes.show_stars(self._library.notes.starred())
        self.references.show_notes(counts)
        self.references.show_citations(self.citations.summaries())
        self.status.show_notes(sum(counts.values()))

    def _show_history(self) -> None:
        stack = self.history.stack
        self.menus.undo.setEnabled(stack.canUndo())
        self.menus.undo.setText(self.tr("&Undo {}").format(stack.undoText()).rstrip())
        self.menus.redo.setEnabled(stack.canRedo())
        self.menus.redo.setText(self.tr("&Redo {}").format(stack.redoText()).rstrip())

    def _take_restored(self) -> None:
        """Show the notes of a backup; the steps that led to others cannot be undone in these."""
        self.note_writing.discard()
        self.reattaching.end()
        self.history.stack.clear()
        self.search_controls.show_searches()
        self._show_changed()


def _about() -> ModuleType:
    # Imported when it is asked for: a start needs nothing of it.
    from qicbrowser.gui.help import about

    return about
