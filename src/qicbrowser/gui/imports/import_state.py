"""What the import window works on: a file, one of its tables, the recipe, and the table as read by it."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from qicbrowser.domain.tables.grid import Grid, ReviewDetails, TableFile
from qicbrowser.domain.tables.guess import first_recipe, likeliest_table
from qicbrowser.domain.tables.reading import Reader
from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.domain.tables.recipe import Recipe

_READ_AFTER_MS = 60
"""After a change: several keys in a field are one reading."""


class ImportSource(NamedTuple):
    """A file, or pasted content, with its tables."""

    file: TableFile
    content: bytes
    """What the tables were read from, to be stored with them."""


class ImportedTable(NamedTuple):
    """What is to be stored: a table with the answers by which it is read, and what it belongs to."""

    source: ImportSource
    place: int
    """Among the tables of the file, from 0."""
    reading: TableReading
    review: ReviewDetails
    short_name: str
    """What the reader calls the review; "" for its authors and year."""
    attaches_list: bool = False
    """Whether the file's reference list is then attached to the references of the review."""


def guessed_recipe(file: TableFile, place: int) -> Recipe:
    """The recipe by which a table of a file is read at first, where no earlier one fits it."""
    return first_recipe(file.tables[place], file.references)


class ImportState(QObject):
    """Every part of the window shows this and changes it; a change of the recipe is read again after a moment."""

    file_changed = Signal()
    table_changed = Signal()
    """Another grid, or another number of heading rows; `reading_changed` follows."""
    reading_changed = Signal()
    details_changed = Signal()

    def __init__(
        self, recipe_for: Callable[[TableFile, int], Recipe] = guessed_recipe, parent: QObject | None = None
    ) -> None:
        """`recipe_for` is the recipe by which a table of a file is read at first."""
        super().__init__(parent)
        self._recipe_for = recipe_for
        self._source: ImportSource | None = None
        self._reader: Reader | None = None
        self._undone: list[Recipe] = []
        self._earlier: list[Recipe] = []
        self._timer = QTimer(self, interval=_READ_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.read_now)
        self.file: TableFile | None = None
        self.place = -1
        """Which table of the file, from 0."""
        self.grid: Grid | None = None
        self.recipe: Recipe | None = None
        self.reading: TableReading | None = None
        self.review = ReviewDetails()
        self.short_name = ""

    @property
    def is_changed(self) -> bool:
        """Whether the reader has answered anything that closing would lose."""
        return bool(self._earlier)

    def show_source(self, source: ImportSource) -> None:
        """Work on the table of a file that says the most."""
        file = source.file
        self._source = source
        self.file, self.review, self.short_name = file, file.review, ""
        self.place, self.grid, self.recipe, self.reading, self._reader = -1, None, None, None, None
        self.file_changed.emit()
        self.details_changed.emit()
        if file.tables:
            self.show_table(likeliest_table(file.tables, file.references))

    def show_table(self, place: int) -> None:
        """Work on a table of the file, read as it looks."""
        if self.file is None or place == self.place:
            return
        self._earlier, self._undone = [], []
        self.place, self.grid = place, self.file.tables[place]
        self.recipe = self._recipe_for(self.file, place)
        self._reader = Reader(self.grid, self.file.references, self.file.remarks)
        self.reading = self._reader.read(self.recipe)
        self._timer.stop()
        self.table_changed.emit()
        self.reading_changed.emit()
        self.details_changed.emit()

    def change_recipe(self, recipe: Recipe) -> None:
        """Read the table by another recipe, soon."""
        if self.recipe is not None and recipe != self.recipe:
            self._earlier.append(self.recipe)
            self._undone = []
            self._set_recipe(recipe)

    def undo(self) -> None:
        """Return to the recipe before the last change."""
        if self._earlier and self.recipe is not None:
            self._undone.append(self.recipe)
            self._set_recipe(self._earlier.pop())

    def redo(self) -> None:
        if self._undone and self.recipe is not None:
            self._earlier.append(self.recipe)
            self._set_recipe(self._undone.pop())

    def read_now(self) -> None:
        """Read the table by the present recipe."""
        self._timer.stop()
        if self._reader is None or self.recipe is None or self.reading is None:
            return
        before = self.reading.recipe.heading_rows
        self.reading = self._reader.read(self.recipe)
        if self.reading.recipe.heading_rows != before:
            self.table_changed.emit()
        self.reading_changed.emit()

    def change_details(self, review: ReviewDetails, short_name: str) -> None:
        """Take what the reader says of the review."""
        self.review, self.short_name = review, short_name
        self.details_changed.emit()

    def imported(self) -> ImportedTable:
        """What is to be stored, read by the last answer."""
        if self._timer.isActive():
            self.read_now()
        if self._source is None or self.grid is None or self.reading is None:
            raise ValueError
        return ImportedTable(self._source, self.place, self.reading, self.review, self.short_name)

    def _set_recipe(self, recipe: Recipe) -> None:
        self.recipe = recipe
        self._timer.start()
