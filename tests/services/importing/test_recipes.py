"""Recipes as JSON: whatever is written is read again, and nothing else is."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.tables.grid import ReviewDetails
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Holds, Recipe, RowKind
from qicbrowser.domain.tables.sources import ImportPlan, TablePlan
from qicbrowser.services.importing.recipes import RecipeFile, fitting, read_plan, read_recipes, written
from qicbrowser.wording.english import error_words

COLUMNS = (ColumnPlan(Holds.THEME), ColumnPlan(Holds.BARRIER, stream="Surveys", blank_repeats=True))
RECIPE = Recipe(
    COLUMNS,
    heading_rows=2,
    row_kinds=((4, RowKind.SECTION),),
    arrows_divide=False,
    barrier_prefixes=("Barrier",),
    citations=(CitationForm.RAISED,),
    corrections=((3, 1, "made up “text”"),),
    as_printed=((3, 0),),
)
TABLE = TablePlan(1, RECIPE, "pmc", (("Theme",), ("Factors", "Barriers")))
PLAN = ImportPlan(ReviewDetails(title="Made up", authors=("Doe, A",), year=None), (TABLE,))


def test_a_plan_is_read_as_it_was_written() -> None:
    assert read_plan(written(PLAN), ImportPlan) == PLAN
    assert read_plan(written(TABLE), TablePlan) == TABLE


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
recipes = st.builds(
    Recipe,
    columns=st.lists(st.builds(ColumnPlan, holds=st.sampled_from(Holds), stream=texts), max_size=3).map(tuple),
    heading_rows=st.integers(0, 9),
    row_kinds=st.lists(st.tuples(st.integers(0, 99), st.sampled_from(RowKind)), max_size=3).map(tuple),
    as_printed=st.lists(st.tuples(st.integers(0, 99), st.integers(0, 9)), max_size=3).map(tuple),
    scale=st.lists(texts, max_size=3).map(tuple),
    joined_titles=st.sampled_from([None, True, False]),
    corrections=st.lists(st.tuples(st.integers(0, 99), st.integers(0, 9), texts), max_size=3).map(tuple),
)


@given(recipes)
def test_every_recipe_is_read_as_it_was_written(recipe: Recipe) -> None:
    assert read_plan(written(TablePlan(0, recipe)), TablePlan) == TablePlan(0, recipe)


def changed(*path: str | int, to: object) -> str:
    whole = json.loads(written(TABLE))
    inner = whole
    for name in path[:-1]:
        inner = inner[name]
    inner[path[-1]] = to
    return json.dumps(whole)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not JSON"),
        ("[]", "object is expected"),
        ("null", "object is expected"),
        ('{"version": 1}', "/table"),
        (changed("version", to=2), "another version"),
        (changed("version", to="1"), "whole number"),
        (changed("more", to=1), "/more"),
        (changed("recipe", "more", to=1), "/recipe/more"),
        (changed("recipe", "columns", to={}), "/recipe/columns: a list"),
        (changed("recipe", "columns", 0, "holds", to="nothing known"), "/recipe/columns/0/holds: one of these"),
        (changed("recipe", "columns", 0, "holds", to=["theme"]), "/recipe/columns/0/holds: one of these"),
        (changed("recipe", "at_lines", to="yes"), "/recipe/at_lines: true or false"),
        (changed("recipe", "heading_rows", to=-1), "/recipe/heading_rows: a whole number"),
        (changed("recipe", "heading_rows", to=True), "/recipe/heading_rows: a whole number"),
        (changed("recipe", "heading_rows", to=10**9), "200,000 rows"),
        (changed("recipe", "corrections", to=[[1, 2]]), "/recipe/corrections/0: a list of 3"),
        (changed("recipe", "columns", to=[{"holds": "theme"}] * 5001), "5,000 columns"),
        (changed("publisher", to="\ud800"), "/publisher"),
        (changed("publisher", to="x" * 6_000_000), "larger than"),
        ("[" * 100_000, "nested too deeply"),
        ("1" * 10_000, "thousands of digits"),
    ],
)
def test_anything_else_is_refused_with_its_place(text: str, said: str) -> None:
    with pytest.raises(ReaderError) as refused:
        read_plan(text, TablePlan)
    assert said.casefold() in error_words(refused.value, "\n").casefold()


def test_a_file_may_hold_some_answers_only() -> None:
    (some,) = read_recipes('{"version": 1, "recipe": {"arrows_divide": true, "scale": ["b", "a"]}}')
    assert some == RecipeFile({"arrows_divide": True, "scale": ("b", "a")}, None)
    assert read_recipes('{"version": 1, "table": 2, "recipe": {}}') == (RecipeFile({}, 2),)
    (whole,) = read_recipes(written(TABLE))
    assert (Recipe(**whole.answers), whole.table) == (TABLE.recipe, TABLE.table)
    assert read_recipes(written(PLAN)) == (whole,)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"version": 1}', "/recipe"),
        ('{"version": 1, "recipe": {"arrows_divide": 1}}', "/recipe/arrows_divide"),
        ('{"version": 1, "recipe": {"arrows": true}}', "/recipe/arrows"),
        ('{"version": 1, "recipe": {}, "tables": 1}', "/tables"),
        ('{"version": 1, "recipe": {"corrections": [[1000000, 1, "x"]]}}', "/recipe"),
        ('{"version": 1, "recipe": {"columns": [{"stream": "x"}]}}', "/recipe/columns/0/holds"),
    ],
)
def test_other_answers_are_refused_with_their_place(text: str, place: str) -> None:
    with pytest.raises(ReaderError) as refused:
        read_recipes(text)
    assert f"{place}:" in error_words(refused.value, "\n")


def test_the_last_recipe_of_the_same_publisher_and_headings_fits_without_its_cells() -> None:
    later = PLAN._replace(tables=(TABLE._replace(recipe=RECIPE._replace(arrows_divide=True)),))
    fit = fitting("pmc", TABLE.headings, [PLAN, later])
    assert fit == RECIPE._replace(arrows_divide=True, corrections=(), as_printed=(), row_kinds=())
    assert fitting("springer", TABLE.headings, [PLAN]) is None
    assert fitting("pmc", (("Theme",), ("Barriers",)), [PLAN]) is None
    assert fitting("pmc", (), [PLAN._replace(tables=(TABLE._replace(headings=()),))]) is None
