"""The tables of a file that can be imported, each with the recipe that it is first read by."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import Grid, TableFile
from qicbrowser.domain.tables.guess import first_recipe
from qicbrowser.domain.tables.reading import Reader, read_table
from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.domain.tables.sources import ImportPlan, LibraryContents, TablePlan
from qicbrowser.services.importing.recipes import RecipeFile, fitting, read_plan


class PlannedTable(NamedTuple):
    """A table of a file with its plan, and what it is read as."""

    plan: TablePlan
    reading: TableReading


def data_tables(file: TableFile) -> tuple[int, ...]:
    """The places of the tables that are not parts of a page; of all, where every one looks like a part of it."""
    data = tuple(place for place, grid in enumerate(file.tables) if not grid.is_layout)
    return data or tuple(range(len(file.tables)))


def planned_tables(
    file: TableFile, numbers: Sequence[int], recipes: Sequence[RecipeFile], contents: LibraryContents
) -> list[PlannedTable]:
    """The chosen tables, each read by the recipe for its place, or by the only one."""
    answers = {recipe.table: recipe.answers for recipe in recipes}
    only = recipes[0].answers if len(recipes) == 1 else {}
    places = _chosen_tables(file, numbers, [recipe.table for recipe in recipes])
    return [planned_table(file, place, answers.get(place, only), contents) for place in places]


def _chosen_tables(file: TableFile, numbers: Sequence[int], planned: Sequence[int | None]) -> tuple[int, ...]:
    """The places of the tables with these numbers, from 1, among those that hold data.

    Without numbers it is the only table, or those at the places that recipes were written for.
    """
    places, name = data_tables(file), file.name or Message("pasted-content")
    if not places:
        raise ReaderError(Message("no-table-in-file", name=name))
    if not numbers and len(places) > 1:
        if of_recipes := tuple(place for place in places if place in planned):
            return of_recipes
        raise ReaderError(Message("several-tables", n=len(places), name=name), _listed(file, places))
    wrong = [number for number in numbers if not 1 <= number <= len(places)]
    if wrong:
        raise ReaderError(Message("no-such-table", number=wrong[0], name=name), _listed(file, places))
    return tuple(dict.fromkeys(places[number - 1] for number in numbers or (1,)))


def planned_table(
    file: TableFile, table: int, answers: Mapping[str, Any] | None, contents: LibraryContents
) -> PlannedTable:
    """A table as it is read by the answers of a recipe, by their fields; see `table_plan`."""
    plan = table_plan(file, table, answers, contents)
    return PlannedTable(plan, read_table(file.tables[table], plan.recipe, file.references, file.remarks))


def table_plan(file: TableFile, table: int, answers: Mapping[str, Any] | None, contents: LibraryContents) -> TablePlan:
    """The plan of a table by the answers of a recipe, by their fields.

    What they leave open is as in the stored recipe that fits the table, or else as it is guessed.
    """
    grid, given = file.tables[table], dict(answers or {})
    columns = given.get("columns")
    if columns is not None and len(columns) != grid.columns:
        raise ReaderError(
            Message("recipe-of-other-table", columns=len(columns), here=grid.columns), Message("other-recipe")
        )
    guess = first_recipe(grid, file.references, given.get("heading_rows"), columns)
    headings = Reader(grid, file.references).layout(guess.heading_rows).headings
    chosen = (fitting(file.publisher, headings, _plans(contents)) or guess)._replace(**given)
    return TablePlan(table, chosen._replace(text_form=file.text_form), file.publisher, headings)


def _plans(contents: LibraryContents) -> list[ImportPlan]:
    """The plans of all sources, the latest last."""
    sources = sorted((source for review in contents.reviews for source in review.sources), key=lambda s: s.imported)
    return [read_plan(source.plan, ImportPlan) for source in sources]


def _listed(file: TableFile, places: Sequence[int]) -> tuple[Message, ...]:
    lines = [
        Message("table-line", number=str(number), table=name_of(file.tables[place]))
        for number, place in enumerate(places, start=1)
    ]
    return (Message("choose-table"), *lines)


def name_of(grid: Grid) -> Message:
    """A table's label and title."""
    if grid.label:
        return Message("table-to-import", label=grid.label, title=grid.title)
    return Message("table-without-number", title=grid.title) if grid.title else Message("table-without-title")
