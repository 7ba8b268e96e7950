"""The list of all notes: filters and sorts it, and shows notes in it for undo and the menus."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.records import Note
from qicbrowser.gui.notes.note_writing import NoteWriting
from qicbrowser.gui.notes.reattaching import Reattaching
from qicbrowser.gui.page.note_list import MOST_LISTED
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.views import Tab, Views
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.store.library import Library
from qicbrowser.store.user.note_filter import NoteCategory, Sorting

if TYPE_CHECKING:
    from qicbrowser.gui.notes.note_editor import NoteEditor
    from qicbrowser.gui.notes.notebook.note_actions import NoteAction
    from qicbrowser.gui.notes.notebook.pane import NotebookPane
    from qicbrowser.store.user.note_lists import NoteList


class Notebook(QObject):
    message = Signal(str)
    """A text for the status bar."""

    def __init__(
        self,
        library: Library,
        history: UndoHistory,
        pane: "LazyWidget[NotebookPane]",
        editor: "LazyWidget[NoteEditor]",
        views: Views,
        navigator: Navigator,
        note_writing: NoteWriting,
        reattaching: Reattaching,
        menus: Menus,
    ) -> None:
        super().__init__(navigator)
        self._library = library
        self._history = history
        self._lazy_pane = pane
        self._views = views
        self._navigator = navigator
        self._note_writing = note_writing
        self._reattaching = reattaching
        self._sorting, self._descending = Sorting.PLACE, False
        self._counts: dict[NoteCategory, int] = {}
        self._tags: dict[NoteCategory, dict[str, int]] = {}
        self._authors: dict[NoteCategory, dict[str, int]] = {}
        self._stale = self._unlisted = True
        """Whether the numbers of notes, and the list, may be outdated."""

        self._most_read = MOST_LISTED
        pane.built.connect(self._connect_pane)
        editor.built.connect(lambda widget: widget.closed.connect(self._take_focus))
        navigator.moved.connect(self._follow_navigation)
        menus.show_notebook.triggered.connect(lambda: views.tabs.go_to(Tab.NOTES))
        menus.unplaced.triggered.connect(lambda: self.show(NoteCategory.UNPLACED))
        menus.deleted_notes.triggered.connect(lambda: self.show(NoteCategory.DELETED))

    def show(self, category: NoteCategory) -> None:
        """Go to the list, with all notes of a category."""
        self._pane.categories.show_category(category)
        self._pane.show_unfiltered()
        self._stale = self._unlisted = True
        self._views.tabs.go_to(Tab.NOTES)
        self._list(from_top=True)

    def show_notes(self, notes: Sequence[Note], gone: Collection[str]) -> None:
        """Select notes in the list, in the category they are in now; `gone` are ids of notes no longer in the file."""
        there = [note for note in notes if note.id not in gone]
        deleted = all(note.deleted for note in there or notes)
        ids = [note.id for note in there if bool(note.deleted) is deleted]
        self._views.tabs.show_tab(Tab.NOTES)
        self._pane.categories.show_category(NoteCategory.DELETED if deleted else self._category_of(ids))
        self._list()
        if not set(ids) <= set(self._pane.table.ids):
            self._pane.show_unfiltered()
            self._list()
        self._pane.table.select(ids)

    def refresh(self) -> None:
        """Read the notes again; at once if the list is visible, else when it is shown."""
        self._stale = self._unlisted = True
        if self.in_sight:
            self._list()

    def prepare(self) -> bool:
        """Do some of what showing the list would have to do first; returns whether that was the last of it."""
        if self._lazy_pane.existing is None:
            self._lazy_pane.get()
            return False
        self._read_numbers(self._pane.note_filter.category)
        return True

    @property
    def selected(self) -> tuple[str, ...]:
        """The ids of the selected notes."""
        pane = self._lazy_pane.existing
        return tuple(pane.table.selected) if pane else ()

    def _show_more_passages(self) -> None:
        """Show more of the notes that are read one after the other."""
        self._most_read += MOST_LISTED
        self._list()

    def passages_in_sight(self) -> list[tuple[str, str]] | None:
        """The passages that are read, or the words selected in them, with the keys of their themes; None for none."""
        pane = self._lazy_pane.existing
        return pane.passages.get().quotes() if pane and self.in_sight and pane.reads_passages else None

    @property
    def in_sight(self) -> bool:
        return self._lazy_pane.existing is not None and self._views.tabs.current is Tab.NOTES

    @property
    def _pane(self) -> "NotebookPane":
        return self._lazy_pane.get()

    def _connect_pane(self, pane: "NotebookPane") -> None:
        from qicbrowser.gui.notes.notebook.bulk_actions import BulkActions  # with the pane, not with the start

        BulkActions(self._library, self._history, pane, self._note_writing).message.connect(self.message)
        pane.table.show_reviews(self._library.evidence.shown_review)
        pane.shown.connect(self._list_if_stale)
        pane.more_wanted.connect(self._show_more_passages)
        pane.filter_changed.connect(lambda: self._list(from_top=True))
        pane.table.header.sorting_changed.connect(self._sort)
        pane.table.action_triggered.connect(self._act_on_current)

    def _take_focus(self) -> None:
        if self.in_sight:
            self._pane.setFocus()

    def _follow_navigation(self) -> None:
        pane = self._lazy_pane.existing
        if pane and pane.only_this_theme:
            self.refresh()

    def _list_if_stale(self) -> None:
        if self._unlisted:
            self._list(from_top=self._pane.table.current_line is None)

    def _list(self, *, from_top: bool = False) -> None:
        """List the notes the filter lets through; the file is read only where it may have changed."""
        pane, lists = self._pane, self._library.note_lists()
        wanted = pane.note_filter
        self._read_numbers(wanted.category)
        self._unlisted = False
        if pane.only_this_theme:
            wanted = wanted._replace(record_key=self._navigator.here.page)
        notes = lists.list(wanted, self._sorting, descending=self._descending)
        tags, authors = self._tags[wanted.category], self._authors[wanted.category]
        pane.show_notes(notes, self._counts, tags, authors, from_top=from_top)
        if pane.reads_passages:
            self._show_passages(notes, from_top=from_top)

    def _read_numbers(self, category: NoteCategory) -> None:
        """Read the numbers of notes of each category, and of the tags and authors of this one."""
        lists = self._library.note_lists()
        if self._stale:
            lists.refresh()
            self._stale = False
            self._counts, self._tags, self._authors = lists.counts(), {}, {}
        if category not in self._tags:
            self._tags[category] = lists.tags(category)
            self._authors[category] = lists.authors(category)

    def _show_passages(self, notes: "NoteList", *, from_top: bool) -> None:
        """Show the first of the notes that are listed one after the other, with their passages."""
        from qicbrowser.services.notes.passages import noted_passages  # with the first reading

        pane, page = self._pane, self._pane.passages.get()
        if from_top:
            self._most_read = MOST_LISTED
        passages = list(noted_passages(self._library, notes.lines(0, self._most_read)))
        left = max(0, len(notes.ids) - self._most_read)
        page.show_passages(passages, lambda passage: pane.table.where(passage.listed), left, pane.table.placeholder)
        if from_top:
            page.verticalScrollBar().setValue(0)

    def _category_of(self, ids: Sequence[str]) -> NoteCategory:
        """Where notes that are not deleted are listed: among the unplaced, if those are shown and these are among them.

        The list of all notes has them in any case.
        """
        wanted = self._pane.note_filter
        if wanted.category is NoteCategory.UNPLACED and set(ids) <= set(self._library.note_lists().list(wanted).ids):
            return NoteCategory.UNPLACED
        return NoteCategory.NOTES

    def _sort(self, sorting: Sorting, descending: bool) -> None:
        self._sorting, self._descending = sorting, descending
        self._list()

    def _act_on_current(self, action: "NoteAction") -> None:
        """Do what concerns one note, the current one; `BulkActions` does the rest."""
        from qicbrowser.gui.notes.notebook.note_actions import NoteAction

        line = self._pane.table.current_line
        if line is None:
            return
        match action:
            case NoteAction.GO:
                self._go_to(line.note, gone=line.is_gone)
            case NoteAction.EDIT:
                self._note_writing.edit(line.note.id)
            case NoteAction.REATTACH:
                self._reattaching.start(line.note.id)
            case NoteAction.ACCEPT if line.can_stay:
                self._reattaching.accept(line.note.id)

    def _go_to(self, note: Note, *, gone: bool) -> None:
        """Show a note where it is, with the keyboard there: on the page of its theme or of its reference."""
        if gone:
            text = self.tr("{key} is not in this edition of the evidence. The note is kept here.")
            self.message.emit(text.format(key=note.record_key))
        elif self._views.tree.has(note.record_key):
            self._views.tabs.go_to(Tab.THEME)
            self._navigator.show_note(note)
        else:
            self._navigator.show_note(note)
            self._views.inspector.page.setFocus()
