"""Re-attaching a note: moving it to other words, or keeping it where its words are now."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from qicbrowser.domain.anchors import Placing
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.views import Tab, Views
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.gui.widgets.lazy_widget import LazyWidget
from qicbrowser.services.changes import Change
from qicbrowser.services.notes.annotate import Target, place, reattached
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.notes.reattach_bar import ReattachBar


class Reattaching(QObject):
    """From the command "Re-attach" to the new words: the user may go to another theme in between."""

    message = Signal(str)
    """A text for the status bar."""

    def __init__(
        self,
        library: Library,
        history: UndoHistory,
        bar: "LazyWidget[ReattachBar]",
        views: Views,
        navigator: Navigator,
        menus: Menus,
    ) -> None:
        super().__init__(navigator)
        self._library = library
        self._history = history
        self._bar = bar
        self._views = views
        self._navigator = navigator
        self._note_id = ""
        bar.built.connect(self._connect_bar)
        menus.reattach.triggered.connect(self.attach_to_selection)

    def start(self, note_id: str) -> None:
        """Go to where the note was, and show the bar that asks for its new words."""
        note = self._library.notes.get(note_id)
        if note is None or note.deleted:
            return
        self._note_id = note_id
        self._views.tabs.show_tab(Tab.THEME)
        if self._library.evidence.theme(note.record_key):
            self._navigator.go_to(note.record_key)
        self._bar.show().show_quote(note.anchor.quote if note.anchor else note.words)
        self._views.page.setFocus()

    def attach_to_selection(self) -> None:
        """Move the note to the selected words."""
        note = self._library.notes.get(self._note_id) if self._note_id else None
        if note is None or note.deleted:
            self.message.emit(self.tr("Select a note first: unplaced notes have the link “Re-attach”."))
            self.end()
            return
        targets = self._views.page.targets(self._navigator.here.theme)
        if not targets:
            self.message.emit(self.tr("Select the words the note belongs to first."))
            return
        self._history.do(self.tr("re-attach note"), [Change(note, reattached(self._library, note, targets[0]))])
        self.end()

    def accept(self, note_id: str) -> None:
        """Keep a note where its words were found again."""
        note = self._library.notes.get(note_id)
        located = place(self._library, note) if note else None
        if note and located and located.span and located.placing is Placing.MOVED:
            target = Target(note.record_key, note.text_key, located.span)
            change = Change(note, reattached(self._library, note, target))
            self._history.do(self.tr("keep note in its new place"), [change])

    def end(self) -> None:
        """Leave the note where it is."""
        if self._note_id:
            self._note_id = ""
            self._bar.hide()

    def _connect_bar(self, bar: "ReattachBar") -> None:
        bar.accepted.connect(self.attach_to_selection)
        bar.cancelled.connect(self.end)
        self._views.page.entered.connect(self._attach_on_enter)
        self._views.page.escaped.connect(self.end)

    def _attach_on_enter(self) -> None:
        if self._note_id:
            self.attach_to_selection()
