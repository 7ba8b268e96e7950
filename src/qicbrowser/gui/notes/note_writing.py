"""Writing notes: what happens between the reader's keys in the editor and the history of changes."""

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Colour, Note
from qicbrowser.domain.tags import tags_of, text_of
from qicbrowser.gui.notes.reattaching import NotePlacing
from qicbrowser.gui.reading.navigator import Reading
from qicbrowser.gui.reading.views import Views
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.gui.shell.undo import History
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.services.changes import Change, ChangedElsewhereError, Kept
from qicbrowser.services.notes.annotate import (
    Target,
    annotate,
    deleted,
    place,
    recoloured,
    retagged,
    revived,
    reworded,
    star_toggled,
)
from qicbrowser.store.library import Library
from qicbrowser.store.user.faults import LockedError

if TYPE_CHECKING:
    from qicbrowser.gui.notes.note_editor import NoteEditor
    from qicbrowser.gui.notes.reattach_bar import PlacingBar


class NoteDesk(QObject):
    """The one note being written, from its target to its last word.

    A note comes into being with its first word; all that is written on it in one sitting is one step to undo.
    """

    told = Signal(str)
    """Something to tell the reader in passing."""

    def __init__(
        self,
        library: Library,
        history: History,
        editor: "LazyWidget[NoteEditor]",
        bar: "LazyWidget[PlacingBar]",
        views: Views,
        reading: Reading,
    ) -> None:
        super().__init__(reading)
        self._library = library
        self._history = history
        self._part = editor
        self._page = views.page
        self._reading = reading
        self._target: Target | None = None
        self._note: Note | None = None
        self._colour = Colour.YELLOW
        self._about_open = ""
        self._sitting = 0
        self._writing = False
        self.placing = NotePlacing(library, history, bar, views, reading)
        self.placing.told.connect(self.told)
        editor.made.connect(self._take_editor)
        history.changed.connect(self._follow_history)

    @property
    def unsaved(self) -> bool:
        """Whether there are words that could not be saved."""
        return self._part.existing is not None and self._part.existing.unsaved

    def flush(self) -> bool:
        """Save what is being written, now; False, of which the reader is told, where that is not possible.

        Then nothing may be done that would show other words in the editor, or leave these out.
        """
        if self._part.existing is None or self._part.existing.flush():
            return True
        self.told.emit(self.tr("The note you are writing is not saved yet: the line below it says why."))
        return False

    def as_text(self) -> str:
        """What is being written, with what it is on and its tags, to be kept in a text file."""
        tags = self._editor.tags.text().strip()
        lines = (self._about_open, self._editor.words.toPlainText(), self.tr("Tags: {}").format(tags) if tags else "")
        return "\n\n".join(filter(None, lines)) + "\n"

    def let_go(self) -> None:
        """Put the editor away without saving: another file has taken the place of the one it wrote to."""
        self._target = self._note = None
        self.placing.end()
        if self._part.existing:
            self._part.existing.give_up()
            self._part.existing.close_note()

    @property
    def _editor(self) -> "NoteEditor":
        return self._part.get()

    def _take_editor(self, editor: "NoteEditor") -> None:
        editor.written.connect(self._write)
        editor.colour_chosen.connect(self._recolour_open)
        editor.delete_asked.connect(self._delete_open)
        editor.closed.connect(self._put_away)

    def begin_on(self, record_key: str) -> None:
        """Begin a note on a whole theme or reference."""
        if not record_key:
            self.told.emit(self.tr("Choose a reference first, then write a note on it."))
            return
        self.begin(Target(record_key, record_key))

    def begin(self, target: Target) -> None:
        """Open the editor for a new note."""
        if self._open(self._about(target)):
            self._target = target

    def edit(self, note_id: str) -> None:
        note = self._library.notes.get(note_id)
        if note and note.deleted is None:
            about = self._about(Target(note.record_key, note.text_key), note)
            if self._open(about, note.words, note.tags, note.colour):
                self._note = note

    def delete(self, note_id: str) -> None:
        if self._note and self._note.id == note_id and not self.flush():
            return
        note = self._library.notes.get(note_id)
        if note and note.deleted is None:
            self._history.do(self.tr("delete note"), [Change(note, deleted(note))])
            self.told.emit(self.tr("The note was deleted. Ctrl+Z brings it back."))

    def toggle_star(self, record_key: str) -> None:
        """Give a theme or reference a star, or take it away."""
        if not record_key:
            self.told.emit(self.tr("Choose a reference first, then give it a star."))
            return
        change = star_toggled(self._library, record_key)
        self._history.do(self.tr("unstar") if change.kept.deleted else self.tr("star"), [change])

    def _about(self, target: Target, note: Note | None = None) -> str:
        """What a note is on, in words."""
        if note and note.anchor:
            return f"“{note.anchor.quote}”"
        text = self._library.evidence.text(target.text_key)
        if text is not None:
            quote = target.span.of(text) if target.span else None
            return f"“{quote.strip()}”" if quote else self.tr("On the theme “{}”").format(text)
        reference = self._library.evidence.reference(target.record_key)
        return self.tr("On reference {}").format(reference.number) if reference else ""

    def recolour(self, note: Note, colour: Colour) -> None:
        self._history.do(self.tr("change colour"), [Change(note, recoloured(note, colour))])

    def _open(self, about: str, words: str = "", tags: Sequence[str] = (), colour: Colour = Colour.YELLOW) -> bool:
        """Put the editor on other words; not over words that could not be saved."""
        if not self.flush() or not self._editor.close_note():
            return False
        self._sitting += 1
        self._colour = colour
        self._about_open = about
        with suppress(ReaderError):  # those offered before do as well
            self._editor.show_tags(tuple(self._library.notes.tags()))
        self._part.show()
        self._editor.show_note(about, words, tags, colour)
        self._editor.words.setFocus()
        return True

    def _put_away(self) -> None:
        self._part.hide()
        self._target = self._note = None
        self._page.setFocus()

    def _write(self, words: str, line_of_tags: str) -> None:
        """Save what is in the editor; the line below it says why where that fails, and it is tried again."""
        # Tags that were not touched stay as they are, also where another program wrote them in another way.
        kept = self._note.tags if self._note else ()
        tags = kept if line_of_tags == text_of(kept) else tags_of(line_of_tags)
        self._writing = True
        try:
            self._write_note(words, tags)
        except ChangedElsewhereError:
            self._write_as_new_note()
        except LockedError:
            self._editor.show_unsaved(self.tr("Not saved yet: another program is using your notes file. Trying again…"))
        except ReaderError as error:
            retry = not self._library.read_only
            trouble = self.tr("Not saved yet. {}") if retry else self.tr("Not saved. {}")
            short = error_words(error).replace(str(self._library.user_file), self.tr("Your notes file"))
            self._editor.show_unsaved(trouble.format(short), error_words(error), retry=retry)
        except BaseException:  # a bug: it would come again with each attempt
            self._editor.show_unsaved(
                self.tr("Not saved: the words are still here; copy them to be sure."), retry=False
            )
            raise
        else:
            self._editor.show_saved(saved=self._note is not None)
        finally:
            self._writing = False

    def _write_note(self, words: str, tags: Sequence[str]) -> None:
        if self._note:
            self._rewrite(self._note, words, tags)
        elif self._target and (words.strip() or tags):
            note = annotate(self._library, self._target, words, self._colour, tags)
            self._save(self.tr("write note"), Change(None, note))
            self._note = note

    def _write_as_new_note(self) -> None:
        """Keep both the note as it is in the file by now and what is in the editor, which becomes a note of its own."""
        if self._note:
            self._target = self._target_of(self._note)
            self._note = None
        told = self.tr("The note was changed elsewhere meanwhile. Both are kept: yours becomes a note of its own.")
        self.told.emit(told)
        self._editor.show_unsaved(told)

    def _rewrite(self, note: Note, words: str, tags: Sequence[str]) -> None:
        if note.deleted:
            if words.strip() or tags:
                self._save(self.tr("write note"), Change(note, retagged(revived(note, words), tags)))
            return
        after = retagged(reworded(note, words), tags)
        if (after.words, after.tags) == (note.words, note.tags):
            return
        if not after.words and not after.tags and note.anchor is None:  # nothing is left of it
            self._save(self.tr("delete note"), Change(note, deleted(note)))
        else:
            self._save(self.tr("edit note"), Change(note, after))

    def _save(self, name: str, change: Change[Note]) -> None:
        self._history.do(name, [change], session=self._sitting)

    def _target_of(self, note: Note) -> Target:
        located = place(self._library, note)
        if located and located.span:
            return Target(note.record_key, note.text_key, located.span)
        return Target(note.record_key, note.record_key)

    def _recolour_open(self, colour: Colour) -> None:
        self._colour = colour
        if self._note:
            self.recolour(self._note, colour)

    def _delete_open(self) -> None:
        if self.flush():
            note = self._note
            if self._editor.close_note() and note:
                self.delete(note.id)

    def _follow_history(self, changed: tuple[Change[Kept], ...]) -> None:
        """Keep to the note as it is in the file, also when it was undone or redone under the editor."""
        states = {change.kept.id: change.after for change in changed if isinstance(change.kept, Note)}
        if self._note is None or self._note.id not in states:
            return
        after = states[self._note.id]
        note = after if isinstance(after, Note) else None
        if self._writing and note:  # also one that was emptied: it may be written anew
            self._note = note
        elif self._editor.unsaved:  # what is in the editor is nowhere else
            if note and not note.deleted:
                self._note = note
            else:
                self._write_as_new_note()
        elif note is None or note.deleted:
            self._note = None
            self._editor.give_up()
            self._editor.close_note()
        else:
            self._note = note
            self._editor.show_colour(note.colour)
            if reworded(note, self._editor.words.toPlainText()).words != note.words:
                self._editor.show_words(note.words)
            if tags_of(self._editor.tags.text()) != note.tags:
                self._editor.show_tags_of_note(note.tags)
