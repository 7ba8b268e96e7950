"""Putting a note on other words, or leaving it where its words are now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.anchors import Placing
from qicbrowser.gui.reading.navigator import Reading
from qicbrowser.gui.reading.views import Tab, Views
from qicbrowser.gui.shell.undo import History
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.services.changes import Change
from qicbrowser.services.notes.annotate import Target, place, reattached
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.notes.reattach_bar import PlacingBar


class NotePlacing(QObject):
    """Between "put on other words" and the words: the reader may go to another theme meanwhile."""

    told = Signal(str)

    def __init__(
        self, library: Library, history: History, bar: "LazyWidget[PlacingBar]", views: Views, reading: Reading
    ) -> None:
        super().__init__(reading)
        self._library = library
        self._history = history
        self._bar = bar
        self._views = views
        self._reading = reading
        self._note_id = ""
        bar.made.connect(self._take_bar)

    def begin(self, note_id: str) -> None:
        """Go to where the note was, and ask for the words it belongs to."""
        note = self._library.notes.get(note_id)
        if note is None or note.deleted:
            return
        self._note_id = note_id
        self._views.tabs.show_tab(Tab.THEME)
        if self._library.evidence.theme(note.record_key):
            self._reading.go_to(note.record_key)
        self._bar.show().show_quote(note.anchor.quote if note.anchor else note.words)
        self._views.page.setFocus()

    def put_on_selection(self) -> None:
        """Put the note on the words selected."""
        note = self._library.notes.get(self._note_id) if self._note_id else None
        if note is None or note.deleted:
            self.told.emit(self.tr("Choose a note first: “Put on other words” stands beside each that lost its place."))
            self.end()
            return
        targets = self._views.page.targets(self._reading.here.theme)
        if not targets:
            self.told.emit(self.tr("Select the words the note belongs to first."))
            return
        self._history.do(self.tr("move note"), [Change(note, reattached(self._library, note, targets[0]))])
        self.end()

    def accept(self, note_id: str) -> None:
        """Let a note stay where its words were found again."""
        note = self._library.notes.get(note_id)
        located = place(self._library, note) if note else None
        if note and located and located.span and located.placing is Placing.MOVED:
            target = Target(note.record_key, note.text_key, located.span)
            kept = Change(note, reattached(self._library, note, target))
            self._history.do(self.tr("keep note in its new place"), [kept])

    def end(self) -> None:
        """Leave the note where it is."""
        if self._note_id:
            self._note_id = ""
            self._bar.hide()

    def _take_bar(self, bar: "PlacingBar") -> None:
        bar.put.connect(self.put_on_selection)
        bar.left.connect(self.end)
        self._views.page.entered.connect(self._enter)
        self._views.page.escaped.connect(self.end)

    def _enter(self) -> None:
        if self._note_id:
            self.put_on_selection()
