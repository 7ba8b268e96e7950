"""What an import of tables is done with, below the window."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qicbrowser.domain.progress import Progress

if TYPE_CHECKING:
    from qicbrowser.domain.tables.grid import TableFile
    from qicbrowser.domain.tables.recipe import Recipe
    from qicbrowser.gui.imports.import_run import Preparation
    from qicbrowser.gui.imports.import_state import ImportedTables, ImportSource
    from qicbrowser.services.importing.preparing import PreparedImport


class TableServices(NamedTuple):
    read_file: "Callable[[Path, Progress], ImportSource]"
    """Reads a file, on another thread."""
    read_clipboard: "Callable[[str, str], ImportSource]"
    """Reads HTML and text that were copied together, on another thread."""
    recipe_for: "Callable[[TableFile, int], Recipe]"
    """The recipe by which a table of a file is read at first."""
    preparation: "Callable[[ImportedTables], Preparation]"
    """Gives what prepares an import in another thread."""
    put_in_place: "Callable[[PreparedImport], bool]"
    """Stores what was prepared; False where the library was changed meanwhile."""
