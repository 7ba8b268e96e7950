"""The bundled table, read as any other, says what its present reader says."""

import csv
import tomllib
from pathlib import Path

from qicbrowser.domain import source_table
from qicbrowser.domain.tables.drafts import ColumnDraft
from qicbrowser.domain.tables.grid import Grid
from qicbrowser.domain.tables.guess import first_recipe
from qicbrowser.domain.tables.reading import read_table
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Holds, Recipe
from tests.domain.tables.grids import asks, grid, warnings

SOURCES = Path(__file__).parents[3] / "data" / "sources"
REVIEW = tomllib.loads((SOURCES / "zamboni2020.toml").read_text(encoding="utf-8"))["table"][0]
ROWS = list(csv.reader((SOURCES / REVIEW["file"]).read_text(encoding="utf-8").splitlines(keepends=True)))
COLUMNS = [ColumnDraft(tuple(c["heading"]), source_table.holds_of(c["holds"])) for c in REVIEW["column"]]


def table() -> Grid:
    return grid(ROWS, "5", REVIEW["title"], heading_rows=1)


def recipe() -> Recipe:
    plans = [ColumnPlan(column.holds, column.name if column.holds is Holds.STREAM else "") for column in COLUMNS]
    return Recipe(
        tuple(plans),
        1,
        barrier_prefixes=("Barrier",),
        unsigned_are_enablers=True,
        citations=(CitationForm.BRACKETS,),
        scale=tuple(REVIEW["grades"]),
        scale_is_ordered=True,
    )


def test_the_bundled_table_says_the_same_through_both_readers():
    draft = source_table.read_table(str(REVIEW["number"]), REVIEW["title"], REVIEW["grades"], COLUMNS, ROWS).draft
    reading = read_table(table(), recipe())
    assert (asks(reading), warnings(reading)) == ([], [])
    assert len(reading.themes) == len(reading.rows) == len(draft.themes) == 4
    for theme, row, old in zip(reading.themes, reading.rows, draft.themes, strict=True):
        assert (theme.title, theme.printed_count) == (old.title, old.printed_studies)
        assert [(s.role.value, s.text) for s in row.statements] == [(s.role.value, s.text) for s in old.statements]
        appraisals = [(e.stream, e.grade, label) for e in row.evidence for label in e.references]
        assert appraisals == [(e.stream, e.grade, e.reference) for e in old.evidence]


def test_the_first_recipe_sees_what_the_columns_are_and_asks_about_signs():
    first = first_recipe(table())
    assert [plan.holds.value for plan in first.columns] == [column.holds.value for column in COLUMNS]
    assert first.barrier_prefixes == ("Barrier",)
    assert [grade.casefold() for grade in first.scale] == REVIEW["grades"]
    assert asks(read_table(table(), first)) == ["are-unsigned-enablers"]
    answered = first._replace(unsigned_are_enablers=True, scale=tuple(REVIEW["grades"]))
    assert read_table(table(), answered).rows == read_table(table(), recipe()).rows
