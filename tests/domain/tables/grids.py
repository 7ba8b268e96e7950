"""Grids written as short texts.

A cell is a text: each line of it a block, "@1 " before a list item and "@2 " before one nested in it, ^14^ raised,
{14|CR14} a link, **bold**. A tuple is such a text with its row span and column span; None is covered by another cell.
"""

import re
from collections.abc import Sequence
from typing import Any, TypeAlias

from qicbrowser.domain.tables.grid import Block, Grid, GridCell, ListedReference, Run
from qicbrowser.domain.tables.guess import first_recipe
from qicbrowser.domain.tables.reading import read_table
from qicbrowser.domain.tables.readings import Problem, Statement, TableReading
from qicbrowser.domain.tables.recipe import ColumnPlan, Holds, Recipe

CellText: TypeAlias = "str | tuple[str, int, int] | None"

_RUN = re.compile(r"\^(?P<raised>[^^]*)\^|\*\*(?P<bold>[^*]*)\*\*|(?P<plain>\{[^}|]*\|[^}]*\}|[^\^{*]+|.)")
_LINK = re.compile(r"\{(?P<text>[^}|]*)\|(?P<target>[^}]*)\}")


def runs(text: str) -> tuple[Run, ...]:
    found = []
    for match in _RUN.finditer(text):
        raised = match["raised"] is not None
        bold = match["bold"] is not None
        inner = match["raised"] if raised else match["bold"] if bold else match["plain"]
        place = 0
        for link in _LINK.finditer(inner):
            if link.start() > place:
                found.append(Run(inner[place : link.start()], raised, bold))
            found.append(Run(link["text"], raised, bold, link["target"]))
            place = link.end()
        if place < len(inner):
            found.append(Run(inner[place:], raised, bold))
    return tuple(found)


def blocks(text: str) -> tuple[Block, ...]:
    lines = text.split("\n") if text else []
    return tuple(
        Block(runs(line[3:] if line[:1] == "@" else line), int(line[1]) if line[:1] == "@" else 0) for line in lines
    )


def grid(rows: Sequence[Sequence[CellText]], label: str = "1", title: str = "A made-up table", **more: Any) -> Grid:
    cells = []
    for row, texts in enumerate(rows):
        for column, text in enumerate(texts):
            if text is not None:
                words, row_span, column_span = text if isinstance(text, tuple) else (text, 1, 1)
                is_heading = row < more.get("heading_rows", 0)
                cells.append(GridCell(row, column, blocks(words), row_span, column_span, is_heading))
    return Grid(label, title, len(rows), max(map(len, rows)), tuple(cells), **more)


def listed(*numbers: int, prefix: str = "CR") -> tuple[ListedReference, ...]:
    return tuple(ListedReference(f"{prefix}{n}", f"{n}.", f"Doe A. Study {n}.") for n in numbers)


def read_first(table: Grid, references: Sequence[ListedReference] = (), **answers: Any) -> TableReading:
    """Read by the first recipe, with some answers given."""
    return read_table(table, first_recipe(table, references)._replace(**answers), references)


def holds(recipe: Recipe) -> list[Holds]:
    return [plan.holds for plan in recipe.columns]


def plans(*held: Holds) -> tuple[ColumnPlan, ...]:
    return tuple(map(ColumnPlan, held))


def statements(reading: TableReading) -> list[Statement]:
    return [statement for row in reading.rows for statement in row.statements]


def by_role(reading: TableReading) -> list[tuple[str, str]]:
    return [(statement.role.value, statement.text) for statement in statements(reading)]


def asks(reading: TableReading) -> list[str]:
    return [problem.message.id for problem in reading.problems if problem.asks]


def warnings(reading: TableReading) -> list[str]:
    return [problem.message.id for problem in reading.problems if not problem.asks]


def answer(problem: Problem, message_id: str) -> Recipe:
    return next(proposal.recipe for proposal in problem.proposals if proposal.message.id == message_id)


def answered(table: Grid, references: Sequence[ListedReference], *message_ids: str) -> TableReading:
    """Read by the first recipe with the answers that are proposed under these ids."""
    recipe = first_recipe(table, references)
    for message_id in message_ids:
        reading = read_table(table, recipe, references)
        recipe = next(
            proposal.recipe
            for problem in reading.problems
            for proposal in problem.proposals
            if proposal.message.id == message_id
        )
    return read_table(table, recipe, references)
