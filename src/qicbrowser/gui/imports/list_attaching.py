"""Attaches the entries of a file's reference list to the references of its review, as one step of the undo history."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.domain.tables.grid import ReviewDetails, TableFile
    from qicbrowser.services.importing.listed_citations import ReviewList


class ListAttaching(QObject):
    def __init__(self, library: Library, history: UndoHistory, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._history = history

    def review_list(self, file: "TableFile") -> "ReviewList | None":
        """The reference list of a file whose review, by its DOI, is in the library; None where nothing fits."""
        from qicbrowser.services.importing.listed_citations import review_list

        return review_list(self._library, file, self._source(file))

    def attach(self, file: "TableFile", review: "ReviewDetails", attached: Callable[[int], None]) -> None:
        """Attach every entry whose reference has no citation; then `attached` is given their number.

        Raises ReaderError, attaching none.
        """
        from qicbrowser.services.importing.listed_citations import listed_citations, same_review

        key = same_review(self._library, review)
        listed = listed_citations(self._library, key, file.references, self._source(file)) if key else ()
        changes = [citation.change for citation in listed if citation.change]
        report = partial(attached, len(changes))
        if changes:
            self._history.do(self.tr("attach %n citations", "", len(changes)), changes, saved=report)
        else:
            report()

    def _source(self, file: "TableFile") -> str:
        return file.name or self.tr("the clipboard")
