"""Writing a note: between the note editor and the undo history."""

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Colour, Note
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.views import Views
from qicbrowser.gui.shell.menus import Menus, key_text
from qicbrowser.gui.shell.messages import error_words
from qicbrowser.gui.shell.undo import UndoHistory, new_period
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.services.changes import Change, ChangedElsewhereError, UserData
from qicbrowser.services.notes.annotate import Target, deleted, recoloured, reworded
from qicbrowser.store.library import Library
from qicbrowser.store.user.errors import LockedError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from qicbrowser.gui.notes.draft import Draft
    from qicbrowser.gui.notes.note_editor import NoteEditor


class NoteWriting(QObject):
    """Opens notes in the editor, saves what is typed, and keeps the editor in step with undo and other windows."""

    message = Signal(str)
    """A text for the status bar."""

    def __init__(
        self,
        library: Library,
        history: UndoHistory,
        editor: "LazyWidget[NoteEditor]",
        views: Views,
        navigator: Navigator,
        menus: Menus,
    ) -> None:
        super().__init__(navigator)
        self._library = library
        self._history = history
        self._lazy_editor = editor
        self._page = views.page
        self._navigator = navigator
        self._draft: Draft | None = None
        self._subject = self._record = ""
        self._saving = False
        self._undo = menus.undo
        editor.built.connect(self._connect_editor)
        history.changed.connect(self.follow)
        navigator.moved.connect(self._name_theme)
        menus.note_on_theme.triggered.connect(lambda: self.start_note_on(navigator.here.theme))
        menus.note_on_reference.triggered.connect(lambda: self.start_note_on(navigator.here.reference))

    @property
    def unsaved(self) -> bool:
        """Whether the editor holds text that is not in the file."""
        return self._lazy_editor.existing is not None and self._lazy_editor.existing.unsaved

    def flush(self) -> bool:
        """Save the open note now; False, with a message, if it cannot be saved.

        Whatever would show another note in the editor, or leave its text out, must then not be done.
        """
        if self._lazy_editor.existing is None or self._lazy_editor.existing.flush():
            return True
        self.message.emit(self.tr("The note you are writing is not saved yet. The line below it says why."))
        return False

    def flush_or_ask(self, window: "QWidget") -> bool:
        """Save the open note before the window closes; where it cannot be saved, ask whether to close without it."""
        if self.flush():
            return True
        from qicbrowser.gui.notes.unsaved_note import ask_whether_to_quit  # most windows are closed without it

        ask_whether_to_quit(self._library, self._editor, self._as_text, window)
        return False

    def _as_text(self) -> str:
        """The open note with its subject and tags, for a text file."""
        tags = self._editor.tags.text().strip()
        tags_line = self.tr("Tags: {tags}").format(tags=tags) if tags else ""
        return "\n\n".join(filter(None, (self._subject, self._editor.words.toPlainText(), tags_line))) + "\n"

    def discard(self) -> None:
        """Close the editor without saving: another file has replaced the one it wrote to."""
        self._draft = None
        if self._lazy_editor.existing:
            self._lazy_editor.existing.drop_changes()
            self._lazy_editor.existing.close_note()

    def start_note_on(self, record_key: str) -> None:
        """Open the editor for a new note on a theme or reference; "" means that none is shown."""
        if record_key:
            self.start_note(Target(record_key, record_key))
        else:
            self.message.emit(self.tr("Select a theme or a reference first, then write a note on it."))

    def start_note(self, target: Target) -> None:
        """Open the editor for a new note."""
        self._open(self._subject_of(target), target)

    def edit(self, note_id: str) -> None:
        """Open a note in the editor; nothing happens if it was deleted meanwhile."""
        note = self._library.notes.get(note_id)
        if note and note.deleted is None:
            quote = f"“{note.anchor.quote}”" if note.anchor else ""
            self._open(quote or self._subject_of(Target(note.record_key, note.text_key)), note)

    def delete(self, note_id: str) -> None:
        if self._draft and self._draft.note and self._draft.note.id == note_id and not self.flush():
            return
        note = self._library.notes.get(note_id)
        if note and note.deleted is None:
            self._history.do(self.tr("delete note"), [Change(note, deleted(note))])
            self.message.emit(self.tr("The note was deleted. {key} restores it.").format(key=key_text(self._undo)))

    def recolour(self, note: Note, colour: Colour) -> None:
        self._history.do(self.tr("change colour"), [Change(note, recoloured(note, colour))])

    @property
    def _editor(self) -> "NoteEditor":
        return self._lazy_editor.get()

    def _connect_editor(self, editor: "NoteEditor") -> None:
        editor.written.connect(self._save)
        editor.colour_chosen.connect(self._recolour_draft)
        editor.delete_requested.connect(self._delete_draft)
        editor.closed.connect(self._close)

    def _subject_of(self, target: Target) -> str:
        """What a note is on, in words."""
        text = self._library.evidence.text(target.text_key)
        if text is not None:
            quote = target.span.of(text) if target.span else None
            return f"“{quote.strip()}”" if quote else self.tr("On the theme “{title}”").format(title=text)
        reference = self._library.evidence.reference(target.record_key)
        if reference is None:
            return ""
        if review := self._library.evidence.shown_review(reference.key):
            return self.tr("On reference {number} of {review}").format(number=reference.label, review=review)
        return self.tr("On reference {number}").format(number=reference.label)

    def _open(self, subject: str, on: Target | Note) -> None:
        """Open a draft in the editor; not if the text in it cannot be saved."""
        if not self.flush() or not self._editor.close_note():
            return
        from qicbrowser.gui.notes.draft import Draft  # with the first note, not with the start

        self._draft = Draft(self._library, self._history, on, new_period())
        self._subject, self._record = subject, on.record_key
        with suppress(ReaderError):  # without the file, the tags offered before are good enough
            self._editor.show_tags(tuple(self._library.notes.tags()))
        words: str = on.words if isinstance(on, Note) else ""
        tags: Sequence[str] = on.tags if isinstance(on, Note) else ()
        self._lazy_editor.show()
        self._editor.show_note(subject, words, tags, self._draft.colour)
        self._name_theme()
        self._editor.words.setFocus()

    def _name_theme(self) -> None:
        """Have the editor say which theme the note is in while another is shown."""
        if self._draft is None:
            return
        theme = self._library.evidence.theme(self._record) if self._record != self._navigator.here.theme else None
        self._editor.show_about(self._subject, theme.title if theme and theme.title not in self._subject else "")

    def _close(self) -> None:
        self._lazy_editor.hide()
        self._draft = None
        self._page.setFocus()

    def _save(self, words: str, line_of_tags: str) -> None:
        """Save the text of the editor; if that fails, the line below it says why, and saving is tried again."""
        if self._draft is None:
            return
        self._saving = True
        try:
            self._draft.save(words, line_of_tags)
        except ChangedElsewhereError:
            self._save_as_new_note(self._draft)
        except LockedError:
            self._editor.show_unsaved(self.tr("Not saved yet. Another program is using your notes file. Trying again…"))
        except ReaderError as error:
            retry = not self._library.read_only
            trouble = self.tr("Not saved yet. {reason}") if retry else self.tr("Not saved. {reason}")
            reason = error_words(error)
            short = reason.replace(str(self._library.user_file), self.tr("Your notes file"))
            self._editor.show_unsaved(trouble.format(reason=short), reason, retry=retry)
        except BaseException:  # a bug: it would come again with each attempt
            trouble = self.tr("Not saved. Your text is still here; copy it to be safe.")
            self._editor.show_unsaved(trouble, retry=False)
            raise
        else:
            self._editor.show_saved(saved=self._draft.note is not None)
        finally:
            self._saving = False

    def _save_as_new_note(self, draft: "Draft") -> None:
        """Keep both the note as another program changed it and the text in the editor, which becomes a new note."""
        draft.become_new_note()
        message = self.tr(
            "This note was changed elsewhere in the meantime. Both versions are kept: yours is now a new note."
        )
        self.message.emit(message)
        self._editor.show_unsaved(message)

    def _recolour_draft(self, colour: Colour) -> None:
        if self._draft:
            self._draft.colour = colour
            if self._draft.note:
                self.recolour(self._draft.note, colour)

    def _delete_draft(self) -> None:
        if self.flush():
            note = self._draft.note if self._draft else None
            if self._editor.close_note() and note:
                self.delete(note.id)

    def follow(self, changed: tuple[Change[UserData], ...]) -> None:
        """Keep the draft and the editor in step with the file, also when the open note is undone or redone.

        Of two texts of one note, that of another window and the one in the editor, both are kept.
        """
        draft = self._draft
        states = {change.subject.id: change.after for change in changed if isinstance(change.subject, Note)}
        if draft is None or draft.note is None or draft.note.id not in states:
            return
        after = states[draft.note.id]
        note = after if isinstance(after, Note) else None
        if self._saving and note:  # also one that was emptied: it may be written again
            draft.note = note
        elif self._editor.unsaved:  # the text in the editor is nowhere else
            if note and not note.deleted and note.words == draft.note.words:
                draft.note = note
            else:
                self._save_as_new_note(draft)
        elif note is None or note.deleted:
            draft.note = None
            self._editor.drop_changes()
            self._editor.close_note()
        else:
            draft.note = note
            self._show(note)

    def _show(self, note: Note) -> None:
        """Show what differs of a note from what the editor shows."""
        from qicbrowser.domain.tags import tags_of  # with the first note, not with the start

        self._editor.show_colour(note.colour)
        if reworded(note, self._editor.words.toPlainText()).words != note.words:
            self._editor.show_words(note.words)
        if tags_of(self._editor.tags.text()) != note.tags:
            self._editor.show_tags_of_note(note.tags)
