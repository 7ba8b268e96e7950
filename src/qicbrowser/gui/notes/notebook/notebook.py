"""All notes: finding them again, and changing several at once."""

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Colour, Note
from qicbrowser.domain.tags import tags_of
from qicbrowser.gui.notes.note_writing import NoteDesk
from qicbrowser.gui.reading.navigator import Reading
from qicbrowser.gui.reading.views import Tab, Views
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.undo import History
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.services.changes import Change
from qicbrowser.store.library import Library
from qicbrowser.store.user.note_lists import Shelf, Sorting

if TYPE_CHECKING:
    from qicbrowser.gui.notes.note_editor import NoteEditor
    from qicbrowser.gui.notes.notebook.note_actions import Deed
    from qicbrowser.gui.notes.notebook.pane import Notebook


class NotebookDesk(QObject):
    told = Signal(str)

    def __init__(
        self,
        library: Library,
        history: History,
        pane: "LazyWidget[Notebook]",
        editor: "LazyWidget[NoteEditor]",
        views: Views,
        reading: Reading,
        desk: NoteDesk,
    ) -> None:
        super().__init__(reading)
        self._library = library
        self._history = history
        self._pane = pane
        self._views = views
        self._reading = reading
        self._desk = desk
        self._sorting, self._descending = Sorting.PLACE, False
        self._counts: dict[Shelf, int] = {}
        self._tags: dict[Shelf, dict[str, int]] = {}
        self._stale = True
        self._made = False
        pane.made.connect(self._take_notebook)
        editor.made.connect(self._take_editor)
        reading.moved.connect(self._follow_reading)

    def show(self, shelf: Shelf) -> None:
        """Bring the notes of a shelf into sight, all of them."""
        notebook = self._pane.get()
        notebook.show_shelf(shelf)
        notebook.show_unfiltered()
        self._stale = True
        self._views.tabs.go_to(Tab.NOTES)
        self._list(anew=True)

    def refresh(self) -> None:
        """Show the notes as they are in the file by now; at once where they are in sight."""
        self._stale = True
        if self.in_sight:
            self._list()

    @property
    def selected(self) -> tuple[str, ...]:
        """The ids of the notes selected in the list."""
        return tuple(self._notebook.table.selected) if self._made else ()

    @property
    def in_sight(self) -> bool:
        return self._made and self._views.tabs.current is Tab.NOTES

    @property
    def _notebook(self) -> "Notebook":
        return self._pane.get()

    def _take_notebook(self, notebook: "Notebook") -> None:
        self._made = True
        table, tags = notebook.table, notebook.tags
        notebook.came_into_sight.connect(self._appear)
        notebook.wanted_changed.connect(lambda: self._list(anew=True))
        notebook.tags_given.connect(self._tag)
        notebook.emptying_asked.connect(self._empty_bin)
        table.sorting_asked.connect(self._sort)
        table.deed_asked.connect(self._do)
        table.colour_asked.connect(self._recolour)
        tags.renamed.connect(self._rename_tag)
        tags.removed.connect(self._remove_tag)
        tags.put_on.connect(lambda tag: self._tag((tag,)))
        tags.taken_off.connect(self._untag)

    def _take_editor(self, editor: "NoteEditor") -> None:
        editor.closed.connect(self._take_keyboard)

    def _take_keyboard(self) -> None:
        if self.in_sight:
            self._notebook.setFocus()

    def _follow_reading(self) -> None:
        if self._made and self._notebook.only_here:
            self.refresh()

    def _appear(self) -> None:
        if self._stale:
            self._list(anew=self._notebook.table.current_line is None)

    def _list(self, *, anew: bool = False) -> None:
        """List the notes that are wanted; those of the file are looked at again only where they may have changed."""
        notebook, lists = self._notebook, self._library.note_lists
        wanted = notebook.wanted
        if self._stale:
            lists.refresh()
            self._stale = False
            self._counts, self._tags = lists.counts(), {}
        if wanted.shelf not in self._tags:
            self._tags[wanted.shelf] = lists.tags(wanted.shelf)
        if notebook.only_here:
            wanted = wanted._replace(record_key=self._reading.here.theme)
        notes = lists.list(wanted, self._sorting, descending=self._descending)
        notebook.show_notes(notes, self._counts, self._tags[wanted.shelf], anew=anew)

    def _sort(self, sorting: Sorting, descending: bool) -> None:
        self._sorting, self._descending = sorting, descending
        self._list()

    def _do(self, deed: "Deed") -> None:
        from qicbrowser.gui.notes.notebook.note_actions import Deed
        from qicbrowser.services.notes import bulk_edits

        line = self._notebook.table.current_line
        match deed:
            case Deed.DELETE:
                self._change(bulk_edits.delete, self.tr("delete note"), self.tr("delete {} notes"))
            case Deed.RESTORE:
                self._change(bulk_edits.restore, self.tr("restore note"), self.tr("restore {} notes"))
            case Deed.PURGE:
                self._change(bulk_edits.purge, self.tr("delete note for good"), self.tr("delete {} notes for good"))
            case Deed.COPY:
                self._copy(self._selected())
            case Deed.TAG if self._notebook.table.selected:
                self._notebook.ask_tags()
            case Deed.GO if line:
                self._go_to(line.note, gone=line.is_gone)
            case Deed.EDIT if line:
                self._desk.edit(line.note.id)
            case Deed.REATTACH if line:
                self._desk.placing.begin(line.note.id)
            case Deed.KEEP if line and line.can_stay:
                self._desk.placing.accept(line.note.id)

    def _go_to(self, note: Note, *, gone: bool) -> None:
        """Show a note where it stands; on a theme's page, which gets the keyboard, or on a reference's."""
        if gone:
            self.told.emit(
                self.tr("{} is not in this edition of the evidence: the note is kept here.").format(note.record_key)
            )
        elif self._views.tree.has(note.record_key):
            self._views.tabs.go_to(Tab.THEME)
            self._reading.show_note(note)
        else:
            self._reading.show_note(note)
            self._views.inspector.page.setFocus()

    def _copy(self, notes: Sequence[Note]) -> None:
        from PySide6.QtGui import QGuiApplication

        from qicbrowser.services.notes.exchange.note_reports import plain

        if not notes:
            return
        QGuiApplication.clipboard().setText(plain(notes))
        count = self.tr("1 note") if len(notes) == 1 else self.tr("{} notes").format(len(notes))
        self.told.emit(self.tr("{} copied.").format(count))

    def _selected(self) -> list[Note]:
        """The notes selected as they are in the file, with what is being written on one of them.

        None where that cannot be saved: whatever is done with the notes would leave it out.
        """
        if not self._desk.flush():
            return []
        ids = self._notebook.table.selected
        notes = {note.id: note for note in self._library.notes.of_ids(ids)}
        return [notes[note_id] for note_id in ids if note_id in notes]

    def _change(self, make: Callable[[list[Note]], Sequence[Change[Note]]], one: str, several: str) -> None:
        """Change the notes selected as one step, named by how many they are."""
        self._save(make(self._selected()), one, several)

    def _save(self, changes: Sequence[Change[Note]], one: str, several: str) -> None:
        if changes:
            self._history.do(one if len(changes) == 1 else several.format(len(changes)), changes)

    def _recolour(self, colour: Colour) -> None:
        from qicbrowser.services.notes import bulk_edits

        self._change(
            lambda notes: bulk_edits.recolour(notes, colour),
            self.tr("change colour"),
            self.tr("change colour of {} notes"),
        )

    def _tag(self, tags: tuple[str, ...]) -> None:
        from qicbrowser.services.notes import bulk_edits

        self._change(lambda notes: bulk_edits.tag(notes, tags), self.tr("tag note"), self.tr("tag {} notes"))

    def _untag(self, tag: str) -> None:
        from qicbrowser.services.notes import bulk_edits

        self._change(lambda notes: bulk_edits.untag(notes, tag), self.tr("untag note"), self.tr("untag {} notes"))

    def _rename_tag(self, old: str, new: str) -> None:
        from qicbrowser.services.notes import bulk_edits

        if not self._desk.flush():
            return
        name = self.tr("rename tag “{}”").format(_short(old))
        changes = bulk_edits.rename_tag(self._library, old, new)
        self._save(changes, name, name)
        self._notebook.change_tag(old, "".join(tags_of(new)))

    def _remove_tag(self, tag: str) -> None:
        from qicbrowser.services.notes import bulk_edits

        if not self._desk.flush():
            return
        name = self.tr("remove tag “{}”").format(_short(tag))
        self._save(bulk_edits.remove_tag(self._library, tag), name, name)
        self._notebook.change_tag(tag, "")

    def _empty_bin(self) -> None:
        """Take all deleted notes out for good; a backup holds them, and so does undo."""
        from datetime import UTC, datetime

        from qicbrowser.services.notes import bulk_edits
        from qicbrowser.store.user.backups import Backups

        if not self._desk.flush():
            return
        try:
            Backups(self._library.user_file).make(datetime.now(UTC))
        except ReaderError as error:
            self.told.emit(self.tr("The bin was emptied without a backup. {}").format(words(error.message)))
        name = self.tr("empty the bin")
        self._save(bulk_edits.purge(self._library.notes.deleted()), name, name)

    def show_notes(self, notes: Sequence[Note], gone: Collection[str]) -> None:
        """Select notes in the list, on the shelf where they are by now."""
        kept = [note for note in notes if note.id not in gone]
        in_bin = all(note.deleted for note in kept or notes)
        ids = [note.id for note in kept if bool(note.deleted) is in_bin]
        shelf = Shelf.BIN if in_bin else Shelf.NOTES
        self._views.tabs.show_tab(Tab.NOTES)
        lists, notebook = self._library.note_lists, self._notebook
        if not in_bin and notebook.wanted.shelf is Shelf.UNPLACED and set(ids) <= set(lists.list(notebook.wanted).ids):
            shelf = Shelf.UNPLACED
        notebook.show_shelf(shelf)
        self._list()
        if not set(ids) <= set(notebook.table.ids):
            notebook.show_unfiltered()
            self._list()
        notebook.table.select(ids)


def _short(tag: str) -> str:
    """A tag as a menu has room for it, in which & has a meaning of its own."""
    return (tag if len(tag) <= 30 else tag[:29] + "…").replace("&", "&&")
