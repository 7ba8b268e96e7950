"""The note in the editor, and how its text is saved: one editing session is one undo step."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.records import Colour, Note
from qicbrowser.domain.tags import tags_of, text_of
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.services.changes import Change
from qicbrowser.services.notes.annotate import Target, annotate, deleted, place, retagged, revived, reworded
from qicbrowser.store.library import Library

translate = QCoreApplication.translate


class Draft:
    """A new note on a target, or an existing note, while it is open in the editor.

    A new note is created with its first word or tag. All that is written in one session can be undone in one step.
    """

    def __init__(self, library: Library, history: UndoHistory, on: Target | Note, session: int) -> None:
        self._library = library
        self._history = history
        self._target = on if isinstance(on, Target) else _target_of(library, on)
        self._session = session
        self.note = on if isinstance(on, Note) else None
        """The note as it is in the file; None until the first word of a new one is saved."""
        self.colour = on.colour if isinstance(on, Note) else Colour.YELLOW

    def save(self, words: str, line_of_tags: str) -> None:
        """Save the text of the editor; raises ReaderError, with nothing changed, where that is not possible."""
        # Tags that were not edited keep the spelling in which another program wrote them.
        before = self.note.tags if self.note else ()
        tags = before if line_of_tags == text_of(before) else tags_of(line_of_tags)
        if self.note:
            self._update(self.note, words, tags)
        elif words.strip() or tags:
            note = annotate(self._library, self._target, words, self.colour, tags)
            self._do(translate("Draft", "write note"), Change(None, note))
            self.note = note

    def become_new_note(self) -> None:
        """Save the text as a new note from now on; the note in the file stays as another program changed it."""
        if self.note:
            self._target = _target_of(self._library, self.note)
            self.note = None

    def _update(self, note: Note, words: str, tags: Sequence[str]) -> None:
        if note.deleted:
            if words.strip() or tags:
                self._do(translate("Draft", "write note"), Change(note, retagged(revived(note, words), tags)))
            return
        after = retagged(reworded(note, words), tags)
        if (after.words, after.tags) == (note.words, note.tags):
            return
        if not after.words and not after.tags and note.anchor is None:  # an empty note on a theme or reference
            self._do(translate("Draft", "delete note"), Change(note, deleted(note)))
        else:
            self._do(translate("Draft", "edit note"), Change(note, after))

    def _do(self, name: str, change: Change[Note]) -> None:
        self._history.do(name, [change], session=self._session)


def _target_of(library: Library, note: Note) -> Target:
    """The words a note is on, as far as they are found; else its theme or reference."""
    located = place(library, note)
    if located and located.span:
        return Target(note.record_key, note.text_key, located.span)
    return Target(note.record_key, note.record_key)
