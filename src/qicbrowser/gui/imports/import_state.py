"""What the import window works on: a file, one of its tables, the recipe, and the table as read by it."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from qicbrowser.domain.progress import Progress
from qicbrowser.domain.review_citation import families_and_year
from qicbrowser.domain.tables.grid import AS_FOUND, Grid, ReviewDetails, TableFile, TextForm
from qicbrowser.domain.tables.guess import first_recipe
from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.domain.tables.recipe import Recipe
from qicbrowser.gui.imports.file_reading import FileReading
from qicbrowser.gui.imports.table_work import RecipeFor, TableWork, likeliest_work, new_work
from qicbrowser.services.importing.sources import read_content

_READ_AFTER_MS = 60
"""After a change: several keys in a field are one reading."""


class ImportSource(NamedTuple):
    """A file, or pasted content, with its tables."""

    file: TableFile
    content: bytes
    """What the tables were read from, to be stored with them."""
    first: TableWork | None = None
    """The table that is shown first, where it has been read already."""


class ImportedTable(NamedTuple):
    """A table that is to be stored, with the answers by which it is read."""

    place: int
    """Among the tables of the file, from 0."""
    reading: TableReading
    label: str
    title: str


class ImportedTables(NamedTuple):
    """What is to be stored: tables of a file, and the review that they belong to."""

    source: ImportSource
    tables: tuple[ImportedTable, ...]
    review: ReviewDetails
    short_name: str
    """What the reader calls the review; "" for its authors and year."""
    attaches_list: bool = False
    """Whether the file's reference list is then attached to the references of the review."""

    @property
    def themes(self) -> int:
        """How many themes are imported."""
        return sum(len(table.reading.themes) for table in self.tables)


def guessed_recipe(file: TableFile, place: int) -> Recipe:
    """The recipe by which a table of a file is read at first, where no earlier one fits it."""
    return first_recipe(file.tables[place], file.references)


def usual_short_name(review: ReviewDetails) -> str:
    """A review by its authors and year; "" where they are not both known."""
    return families_and_year(review.authors, review.year) if review.authors and review.year else ""


class ImportState(QObject):
    """Every part of the window shows this and changes it; a change of the recipe is read again after a moment."""

    file_changed = Signal()
    table_changed = Signal()
    """Another grid, or another number of heading rows; `reading_changed` follows."""
    reading_changed = Signal()
    details_changed = Signal()
    """Of the review or the table, or which tables are to be imported; not where another table is shown."""

    def __init__(self, recipe_for: RecipeFor = guessed_recipe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recipe_for = recipe_for
        self._source: ImportSource | None = None
        self._works: dict[int, TableWork] = {}
        self._ticked: frozenset[int] | None = None
        self._timer = QTimer(self, interval=_READ_AFTER_MS, singleShot=True)
        self._timer.timeout.connect(self.read_now)
        self.rereading = FileReading(self)
        """Reads the file again, in another thread, by an answer about its text; nothing can be imported meanwhile."""
        self.rereading.ended.connect(self.details_changed)
        self.file: TableFile | None = None
        self.place = -1
        """Which table of the file is shown, from 0."""
        self.review = ReviewDetails()
        self.short_name = ""

    @property
    def table(self) -> TableWork | None:
        """The table that is shown."""
        return self._works.get(self.place)

    @property
    def grid(self) -> Grid | None:
        return self.table.grid if self.table else None

    @property
    def recipe(self) -> Recipe | None:
        return self.table.recipe if self.table else None

    @property
    def reading(self) -> TableReading | None:
        return self.table.reading if self.table else None

    @property
    def is_changed(self) -> bool:
        """Whether the reader has answered anything that closing would lose."""
        has_other_text = self.file is not None and self.file.text_form != AS_FOUND
        return (
            has_other_text
            or self.rereading.is_running
            or self._ticked is not None
            or any(work.is_changed for work in self._works.values())
        )

    @property
    def wanted(self) -> tuple[TableWork, ...]:
        """The tables that are to be imported: those ticked, or else the one that is shown."""
        if self._ticked is None:
            return (self.table,) if self.table else ()
        return tuple(self._work(place) for place in sorted(self._ticked))

    def show_source(self, source: ImportSource) -> None:
        """Work on the table of a file that says the most."""
        self.rereading.cancel()
        review = source.file.review
        self._show(source, review, usual_short_name(review))

    def _show(self, source: ImportSource, review: ReviewDetails, short_name: str) -> None:
        """Work on a file, with what is written of its review."""
        file = source.file
        first = source.first or likeliest_work(file, self._recipe_for)
        self._source = source
        self.file, self.review, self.short_name = file, review, short_name
        self.place, self._works, self._ticked = -1, {first.place: first} if first else {}, None
        self.file_changed.emit()
        if first:
            self.show_table(first.place)
        else:
            self.details_changed.emit()

    def show_table(self, place: int) -> None:
        """Show a table of the file: at first read as it looks, later by the answers that it has."""
        if self.file is None or place == self.place:
            return
        self.read_now()
        self.place = place
        self._work(place)
        self.table_changed.emit()
        self.reading_changed.emit()

    def tick(self, places: frozenset[int] | None) -> None:
        """Import these tables together; None imports the one that is shown."""
        self._ticked = places
        self.details_changed.emit()

    def change_recipe(self, recipe: Recipe) -> None:
        """Read the table by another recipe, soon; or the file, where the recipe says how its text is read."""
        if self._source and recipe.text_form != self._source.file.text_form:
            self._read_file_again(self._source, recipe.text_form)
        elif self.table and self.table.change(recipe):
            self._timer.start()

    def edit_recipe(self, edit: Callable[[Recipe], Recipe]) -> None:
        """Change the latest recipe, by which the table need not have been read yet."""
        if self.recipe is not None:
            self.change_recipe(edit(self.recipe))

    def undo(self) -> None:
        """Return to the recipe before the last change; a file that is being read again stays as it is."""
        if self.rereading.is_running:
            self.rereading.cancel()
        elif self.table and self.table.undo():
            self._timer.start()

    def redo(self) -> None:
        if self.table and self.table.redo():
            self._timer.start()

    def read_now(self) -> None:
        """Read the table by the latest recipe, where it is not read by that yet."""
        self._timer.stop()
        if self.table is None or self.table.is_read:
            return
        if self.table.read():
            self.table_changed.emit()
        self.reading_changed.emit()

    def change_details(self, review: ReviewDetails, short_name: str) -> None:
        """Take what the reader says of the review."""
        self.review, self.short_name = review, short_name
        self.details_changed.emit()

    def rename_table(self, label: str, title: str) -> None:
        """Take what the reader calls the table that is shown."""
        if self.table:
            self.table.label, self.table.title = label, title
            self.details_changed.emit()

    def imported(self) -> ImportedTables:
        """What is to be stored, read by the last answers."""
        self.read_now()
        if self._source is None or not self.wanted:
            raise ValueError
        tables = tuple(ImportedTable(work.place, work.reading, work.label, work.title) for work in self.wanted)
        return ImportedTables(self._source, tables, self.review, self.short_name)

    def _read_file_again(self, source: ImportSource, form: TextForm) -> None:
        """Read the file with other letters or cells; what was answered about its tables is asked again."""
        work = partial(_read_again, source, form, self.place, self._recipe_for)
        self.rereading.start(source.file.name, work, partial(self._show_again, source.file.review))
        self.details_changed.emit()

    def _show_again(self, before: ReviewDetails, source: ImportSource) -> None:
        """Show the file as it was read again; what the reader has written of its review stays."""
        review = source.file.review if self.review == before else self.review
        is_usual = self.short_name == usual_short_name(before)
        self._show(source, review, usual_short_name(review) if is_usual else self.short_name)

    def _work(self, place: int) -> TableWork:
        if self.file is None:
            raise ValueError
        if place not in self._works:
            self._works[place] = new_work(self.file, place, self._recipe_for)
        return self._works[place]


def _read_again(
    source: ImportSource, form: TextForm, place: int, recipe_for: RecipeFor, progress: Progress
) -> ImportSource:
    """A file with its text in another form, and the same table of it first, where there is one."""
    file = read_content(source.file.name, source.content, form)
    progress(0, 0)
    has_table = 0 <= place < len(file.tables)
    first = new_work(file, place, recipe_for) if has_table else likeliest_work(file, recipe_for)
    return ImportSource(file, source.content, first)
