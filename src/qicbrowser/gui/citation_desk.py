"""Which publication a reference is: what the reader attaches to it, and takes from it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.history import History
from qicbrowser.gui.reading import Reading
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.domain.csl import Item


class CitationDesk(QObject):
    told = Signal(str)

    def __init__(self, library: Library, history: History, reading: Reading, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._history = history
        self._reading = reading
        self._window = window

    def in_brief(self) -> dict[str, str]:
        """What is attached to references, in a few words, by their keys."""
        citations = self._library.citations.all()
        if not citations:
            return {}
        from qicbrowser.domain.csl import brief, item_of

        return {key: brief(item_of(citation)) for key, citation in citations.items()}

    def attach(self) -> None:
        """Ask for the citation of the reference shown."""
        from qicbrowser.domain.csl import item_of  # when it is asked for: a start needs nothing of it
        from qicbrowser.gui.citation_dialog import CitationDialog

        reference = self._library.evidence.reference(self._reading.here.reference)
        if reference is None:
            self.told.emit(self.tr("Choose a reference first, then attach its citation."))
            return
        citation = self._library.citations.get(reference.key)
        dialog = CitationDialog(reference.number, item_of(citation) if citation else {}, self._window)
        dialog.written.connect(lambda item: self._attach(reference.key, item))
        dialog.open()

    def detach(self) -> None:
        """Take the citation of the reference shown away."""
        from qicbrowser.services.bibliography import detached

        self._history.do(self.tr("remove citation"), [detached(self._library, self._reading.here.reference)])
        self.told.emit(self.tr("The citation was removed. Ctrl+Z brings it back."))

    def copy(self) -> None:
        """Copy the citation of the reference shown."""
        from qicbrowser.domain.csl import item_of
        from qicbrowser.services.bibliography import formatted

        citation = self._library.citations.get(self._reading.here.reference)
        if citation is None:
            self.told.emit(self.tr("No citation is attached to the reference shown: there is nothing to copy."))
            return
        QGuiApplication.clipboard().setText(formatted(item_of(citation)))
        self.told.emit(self.tr("Copied the citation."))

    def _attach(self, reference_key: str, item: "Item") -> None:
        from qicbrowser.services.bibliography import attached

        change = attached(self._library, reference_key, item, self.tr("by hand"))
        if change.before is None or change.before.csl != change.kept.csl:
            self._history.do(self.tr("attach citation"), [change])
