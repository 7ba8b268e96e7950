"""Shows what an undo or a redo has changed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.records import Citation, KeptSearch, Note, Setting
from qicbrowser.gui.notes.notebook.notebook import Notebook
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.search.search_controls import SearchControls
from qicbrowser.services.changes import Change, Kept


class UndoNavigation(QObject):
    message = Signal(str)

    def __init__(self, navigator: Navigator, notebook: Notebook, searches: SearchControls) -> None:
        super().__init__(navigator)
        self._navigator = navigator
        self._notebook = notebook
        self._searches = searches

    def show_changes(self, changes: Sequence[Change[Kept]]) -> None:
        """Show what an undo or a redo has changed, where it is."""
        written = [change.kept for change in changes if isinstance(change.kept, Note) and not change.kept.starred]
        if written and (self._notebook.in_sight or len({note.record_key for note in written}) > 1):
            gone = {change.kept.id for change in changes if change.after is None and isinstance(change.kept, Note)}
            self._notebook.show_notes(written, gone)
            return
        match kept := changes[-1].kept:
            case Note():
                self._navigator.show_note(kept)
            case Citation():
                self._navigator.go_to_reference(kept.reference_key)
            case KeptSearch():
                self._searches.show_search(kept.query)
            case Setting():
                after = changes[-1].after
                value = after.value if isinstance(after, Setting) else ""
                words = self.tr("Renamed to “{name}”").format(name=value) if value else self.tr("Reset to default")
                self.message.emit(words)
