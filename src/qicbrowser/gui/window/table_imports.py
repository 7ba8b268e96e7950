"""Imported tables in the window: a table is stored, and the lists show the evidence as it is then."""

from typing import TYPE_CHECKING

from qicbrowser.gui.imports.importing import TableServices
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.window.status_line import StatusLine
from qicbrowser.paths import DataFolder
from qicbrowser.store.library import Library

if TYPE_CHECKING:
    from qicbrowser.gui.imports.import_state import ImportedTable


class TableImports:
    def __init__(
        self,
        library: Library,
        themes: ThemeModel,
        references: ReferenceModel,
        navigator: Navigator,
        status: StatusLine,
    ) -> None:
        self._library = library
        self._data = DataFolder(library.user_file.parent)
        self._themes = themes
        self._references = references
        self._navigator = navigator
        self._status = status

    def services(self) -> TableServices:
        """What imports are done with; what reads tables is imported with the first one."""
        from qicbrowser.gui.imports.storing import fitting_recipe, source_of_clipboard, source_of_file

        return TableServices(source_of_file, source_of_clipboard, fitting_recipe(self._data), self._store)

    def _store(self, table: "ImportedTable") -> None:
        """Store a table, and go to its first theme; ticks stay."""
        from qicbrowser.gui.imports.storing import store_table

        ticked, known = self._themes.ticked, frozenset(self._themes.keys)
        store_table(self._data, self._library, table)
        self._themes.reload()
        self._references.reload()
        self._themes.tick(ticked, ticked=True)
        self._status.show_facts(self._library.evidence.facts())
        first = next((key for key in self._themes.keys if key not in known), "")
        if first:
            self._navigator.go_to_theme(first)
        else:
            self._navigator.refresh()
