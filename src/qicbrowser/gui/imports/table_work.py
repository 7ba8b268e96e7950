"""One table of a file with the reader's answers, and what it is read as by them."""

from collections.abc import Callable
from typing import TypeAlias

from qicbrowser.domain.tables.grid import Grid, TableFile
from qicbrowser.domain.tables.guess import likeliest_table
from qicbrowser.domain.tables.reading import Reader
from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.domain.tables.recipe import Recipe

RecipeFor: TypeAlias = Callable[[TableFile, int], Recipe]
"""Gives the recipe by which a table of a file is read at first."""


class TableWork:
    def __init__(self, file: TableFile, place: int, recipe: Recipe) -> None:
        self.place = place
        """Among the tables of the file, from 0."""
        self.grid: Grid = file.tables[place]
        self.label, self.title = self.grid.label, self.grid.title
        """As the reader wants them; at first those of the file."""
        self.recipe = recipe
        """The latest answers; `reading` follows with `read`."""
        self._reader = Reader(self.grid, file.references, file.remarks)
        self.reading: TableReading = self._reader.read(recipe)
        self._undone: list[Recipe] = []
        self._earlier: list[Recipe] = []

    @property
    def is_changed(self) -> bool:
        """Whether the reader has answered anything."""
        return bool(self._earlier) or (self.label, self.title) != (self.grid.label, self.grid.title)

    @property
    def has_themes(self) -> bool:
        return any(theme.title for theme in self.reading.themes)

    @property
    def is_read(self) -> bool:
        """Whether `reading` is by the latest answers."""
        return self.reading.recipe == self.recipe

    def change(self, recipe: Recipe) -> bool:
        """Take another recipe; whether it is another one."""
        if recipe == self.recipe:
            return False
        self._earlier.append(self.recipe)
        self._undone = []
        self.recipe = recipe
        return True

    def undo(self) -> bool:
        """Return to the recipe before the last change; whether there was one."""
        if not self._earlier:
            return False
        self._undone.append(self.recipe)
        self.recipe = self._earlier.pop()
        return True

    def redo(self) -> bool:
        if not self._undone:
            return False
        self._earlier.append(self.recipe)
        self.recipe = self._undone.pop()
        return True

    def read(self) -> bool:
        """Read the table by the latest answers; whether it has another number of heading rows then."""
        before = self.reading.recipe.heading_rows
        self.reading = self._reader.read(self.recipe)
        return self.reading.recipe.heading_rows != before


def new_work(file: TableFile, place: int, recipe_for: RecipeFor) -> TableWork:
    """A table of a file as it is read at first."""
    return TableWork(file, place, recipe_for(file, place)._replace(text_form=file.text_form))


def likeliest_work(file: TableFile, recipe_for: RecipeFor) -> TableWork | None:
    """The table that says the most; None where the file has no table."""
    return new_work(file, likeliest_table(file.tables, file.references), recipe_for) if file.tables else None
