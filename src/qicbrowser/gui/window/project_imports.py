"""The import of a project that has reviews in it: the library of reviews and the reader's file change in one step."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qicbrowser.gui.project.projects import ProjectServices
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.gui.window.table_imports import TableImports
from qicbrowser.services.changes import Change, UserData, or_revert, store
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.services.importing.preparing import PreparedImport


class ProjectImports:
    def __init__(self, library: Library, history: UndoHistory, imports: TableImports) -> None:
        self._library = library
        self._history = history
        self._imports = imports
        self.services = ProjectServices(imports.preparation_of_reviews, self._put_in_place)

    def _put_in_place(self, step: str, prepared: "PreparedImport", changes: Sequence[Change[UserData]]) -> bool:
        """Store reviews and changes as one step; False, with nothing stored, where the library was changed since."""
        if not self._imports.put_in_place(prepared):
            return False
        reviews = prepared.change
        or_revert(lambda: store(self._library, changes), lambda: self._imports.save(reviews.reverse))
        self._history.remember(step, reviews, changes)
        return True
