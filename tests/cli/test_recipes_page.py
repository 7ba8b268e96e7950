"""The guide's page on recipes: its example does what it says, and every name is described."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from qicbrowser import paths
from qicbrowser.domain.tables.grid import FileForm, ReviewDetails
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Holds, Recipe, RowIs, RowKind
from tests.cli.expected_readings import EXAMPLES, read_by, run

PAGE = (paths.guide() / "recipes.md").read_text(encoding="utf-8")


def blocks() -> list[str]:
    """The indented blocks of the page."""
    found: list[list[str]] = [[]]
    for line in PAGE.splitlines():
        if line.startswith("    "):
            found[-1].append(line[4:])
        elif found[-1]:
            found.append([])
    return ["\n".join(block) for block in found if block]


def test_the_example_does_what_the_page_says(tmp_path: Path) -> None:
    table, questions, recipe, figures = blocks()
    (tmp_path / "table.csv").write_text(table, encoding="utf-8")
    (tmp_path / "recipe.json").write_text(recipe, encoding="utf-8")
    asked = run("import", tmp_path / "table.csv", "--dry-run")
    assert all(line in asked.stderr for line in questions.splitlines())
    shown = run("import", tmp_path / "table.csv", "--recipe", tmp_path / "recipe.json", "--dry-run")
    assert (shown.stdout.strip(), shown.stderr) == (figures, "")


@pytest.mark.parametrize(
    "name",
    [
        *(*Recipe._fields, *ColumnPlan._fields, *ReviewDetails._fields),
        *(*Holds, *RowIs, *RowKind, *CitationForm, *FileForm),
    ],
)
def test_every_name_of_a_recipe_is_described(name: str) -> None:
    assert f"`{name}`" in PAGE


def names(value: Any) -> Iterable[str]:
    """The names of an object and of those in it that are the same for every table."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield name
            if name not in {"mapping", "statements", "themes_by_group", "by_kind", "recipe"} or isinstance(part, list):
                yield from names(part)
    elif isinstance(value, list):
        for part in value:
            yield from names(part)


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.file for example in EXAMPLES])
def test_every_name_that_is_printed_is_described(example: Any, tmp_path: Path) -> None:
    printed = read_by(example.path, {**example.recipe, "recipe": {}}, tmp_path)
    assert [name for name in dict.fromkeys(names(printed)) if f"`{name}`" not in PAGE] == []
