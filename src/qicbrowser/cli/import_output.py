"""What `qicbrowser import` prints: the tables as they were read, in lines or as JSON."""

import json
from collections.abc import Sequence
from typing import Any

import click

from qicbrowser.cli.common import print_json, safe
from qicbrowser.domain.messages import Message
from qicbrowser.domain.plain_values import plain
from qicbrowser.domain.tables.grid import FileForm, Grid, Remark, ReviewDetails, TableFile
from qicbrowser.domain.tables.language import language_of
from qicbrowser.domain.tables.readings import PieceKind, Problem, TableReading
from qicbrowser.domain.tables.recipe import Recipe, RowKind
from qicbrowser.domain.tables.summary import summary
from qicbrowser.services.importing.tables import PlannedTable, data_tables, name_of
from qicbrowser.wording.english import words

_SHEETS = frozenset({FileForm.DELIMITED, FileForm.XLSX})


def print_tables(file: TableFile, tables: Sequence[PlannedTable]) -> None:
    """Print figures of the tables on standard output, and their problems with places and answers on standard error."""
    for table in tables:
        grid, reading = file.tables[table.plan.table], table.reading
        click.echo(safe(words(name_of(grid))))
        figures = summary(grid, reading)
        for heading, held in figures["mapping"].items():
            click.echo(safe(f"  {heading}: {held}"))
        for line in _figures(figures):
            click.echo(safe(f"  {words(line)}"))
        for problem in reading.problems:
            click.echo(safe(f"  {_placed(problem, reading)}"), err=True)
            if problem.asks:
                for proposal in problem.proposals:
                    answer = json.dumps(_changed(reading.recipe, proposal.recipe), ensure_ascii=False)
                    click.echo(safe(f"    {words(proposal.message)}: {answer}"), err=True)


def print_tables_as_json(file: TableFile, tables: Sequence[PlannedTable]) -> None:
    """Print one object for a table, and a list of them for several; `docs/guide/recipes.md` describes it."""
    printed = [_table_as_json(file, table) for table in tables]
    print_json(printed[0] if len(printed) == 1 else printed)


def _figures(figures: dict[str, Any]) -> list[Message]:
    """The most important figures of a summary."""
    roles = ", ".join(f"{role} {number}" for role, number in figures["statements"].items())
    n, total = figures["statements_total"], figures["characters"]["total"]
    as_printed = figures["characters"]["by_kind"].get(PieceKind.AS_PRINTED.value, 0)
    return [
        Message("count-themes", n=figures["themes"]),
        Message("count-rows", n=figures["configurations"]),
        Message("count-statements-by-role", n=n, roles=roles) if roles else Message("count-statements", n=n),
        Message("count-references", n=figures["references"]["distinct"]),
        Message("characters-read", read=total - as_printed, total=total)
        if as_printed
        else Message("all-characters-read", n=total),
    ]


def _placed(problem: Problem, reading: TableReading) -> str:
    """The sentence of a problem after its place, where rows count from 1 below the headings, as in the window."""
    sentence = words(problem.message)
    row, column = problem.row, problem.column
    number = row - reading.recipe.heading_rows + 1 if row is not None else None
    path = reading.headings[column] if column is not None and column < len(reading.headings) else ()
    name = " / ".join(path) or (str(column + 1) if column is not None else "")
    if number is not None and number > 0:
        place = Message("row-and-column", row=str(number), column=name) if name else Message("row", row=str(number))
    elif name:
        place = Message("column", column=name)
    else:
        return sentence
    return f"{words(place)}: {sentence}"


def _table_as_json(file: TableFile, table: PlannedTable) -> dict[str, Any]:
    grid, reading = file.tables[table.plan.table], table.reading
    figures = summary(grid, reading)
    source = {
        "file": file.name,
        "form": file.form.value,
        **_given({"publisher": file.publisher, "encoding": file.encoding, "separator": file.separator}),
    }
    return {
        **source,
        "table": {**figures.pop("table"), **_given(_in_file(file, table))},
        "review": _review(file.review),
        **figures,
        **_given({"bibliography_in_file": len(file.references)}),
        "asks": [_problem(grid, reading, problem) for problem in reading.problems if problem.asks],
        "warnings": [_problem(grid, reading, problem) for problem in reading.problems if not problem.asks],
    }


def _given(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value}


def _in_file(file: TableFile, table: PlannedTable) -> dict[str, int | str]:
    """The language of the table, where it is in its file, and how much of that does not belong to it."""
    grid, places = file.tables[table.plan.table], data_tables(file)
    lines_below = table.reading.row_kinds.count(RowKind.NOTE) + len(grid.notes) if file.form in _SHEETS else 0
    return {
        "language": language_of(cell.text for cell in grid.cells),
        "tables_in_file": len(places),
        "pick": places.index(table.plan.table) + 1 if len(places) > 1 else 0,
        "layout_tables_to_ignore": len(file.tables) - len(places),
        "tables_in_sub_article_to_ignore": _number(file.remarks, "tables-of-sub-articles-left-out"),
        "lines_above_the_heading": grid.rows_above,
        "lines_below": lines_below,
        "empty_columns": _number(grid.remarks, "empty-columns-dropped"),
    }


def _number(remarks: Sequence[Remark], message_id: str) -> int:
    """The number that a remark names; 0 without that remark."""
    values = (remark.message.values["n"] for remark in remarks if remark.message.id == message_id)
    number = next(values, 0)
    return number if isinstance(number, int) else 0


def _review(review: ReviewDetails) -> dict[str, Any] | None:
    """What the file says of its review; None where it says nothing."""
    return _given(plain(review)) or None


def _problem(grid: Grid, reading: TableReading, problem: Problem) -> dict[str, Any]:
    """A problem with its cell and the answers to it; rows and columns count from 0, as in a recipe."""
    return {
        "id": problem.message.id,
        "sentence": words(problem.message),
        "severity": problem.severity.value,
        "row": problem.row,
        "column": problem.column,
        "cell": _cell(grid, reading, problem),
        "answers": [
            {"sentence": words(proposal.message), "recipe": _changed(reading.recipe, proposal.recipe)}
            for proposal in problem.proposals
        ],
    }


def _cell(grid: Grid, reading: TableReading, problem: Problem) -> str | None:
    """What is printed at the place of a problem: its cell, the first of its row, or the heading of its column."""
    if problem.row is not None:
        cells = [cell for cell in grid.cells if cell.row == problem.row and cell.column == (problem.column or 0)]
        return cells[0].text if cells else None
    if problem.column is not None and problem.column < len(reading.headings):
        return " / ".join(reading.headings[problem.column])
    return None


def _changed(before: Recipe, after: Recipe) -> dict[str, Any]:
    """The fields of a recipe that an answer changes, and the order of the grades where it is that."""
    fields = zip(Recipe._fields, before, after, strict=True)
    is_order = bool(after.scale_is_ordered) and not before.scale_is_ordered
    return {name: plain(new) for name, old, new in fields if new != old or (is_order and name == "scale")}
