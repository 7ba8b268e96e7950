"""The reader's library in the window: tables are imported, and the lists show the evidence as it is then."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.shell.undo import UndoHistory
from qicbrowser.gui.window.status_line import StatusLine
from qicbrowser.paths import DataFolder
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.imports.import_state import ImportedTable
    from qicbrowser.gui.imports.importing import TableServices
    from qicbrowser.services.importing.library import LibraryChange


class TableImports(QObject):
    def __init__(
        self,
        library: Library,
        history: UndoHistory,
        themes: ThemeModel,
        references: ReferenceModel,
        navigator: Navigator,
        status: StatusLine,
    ) -> None:
        super().__init__(navigator)
        self._library = library
        self._history = history
        self._data = DataFolder(library.user_file.parent)
        self._themes = themes
        self._references = references
        self._navigator = navigator
        self._status = status

    def services(self) -> "TableServices":
        """What imports are done with; what reads tables is imported with the first one."""
        from qicbrowser.gui.imports.importing import TableServices
        from qicbrowser.gui.imports.storing import fitting_recipe, source_of_clipboard, source_of_file

        return TableServices(source_of_file, source_of_clipboard, fitting_recipe(self._data), self._store)

    def _store(self, table: "ImportedTable") -> None:
        from qicbrowser.gui.imports.storing import table_change

        self._do(self.tr("import table"), table_change(self._data, table))

    def _do(self, name: str, change: "LibraryChange") -> None:
        """Save a change of the library as one step of the undo history."""
        self._save(change)
        self._history.remember(name, partial(self._save, change.reverse), partial(self._save, change))

    def _save(self, change: "LibraryChange") -> None:
        """Save a change of the library, and go to the first theme that it adds."""
        from qicbrowser.services.importing.library_writing import save

        known = frozenset(self._themes.keys)
        with self._lists_reloaded():
            save(self._data, change, self._library)
        first = next((key for key in self._themes.keys if key not in known), "")
        if first:
            self._navigator.go_to_theme(first)

    @contextmanager
    def _lists_reloaded(self) -> Iterator[None]:
        """Reload the lists after the library was given other evidence; ticks stay, as far as their themes do."""
        ticked = self._themes.ticked
        yield
        self._themes.reload()
        self._references.reload()
        self._themes.tick(ticked, ticked=True)
        self._status.show_facts(self._library.evidence.facts())
        if not self._themes.has(self._navigator.here.theme):
            self._navigator.go_to_theme(self._themes.first)
