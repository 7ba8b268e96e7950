"""Columns whose heading is the grade of all that is in them: "High", "moderate to high"."""

from collections.abc import Sequence

from qicbrowser.domain.tables.grades import (
    LONGEST_GRADE,
    grade_of_scale,
    is_grade,
    is_range_of_grades,
    known_order,
    printed_grade,
)
from qicbrowser.domain.tables.recipe import Holds, Recipe

CAN_HAVE_GRADE = frozenset(
    {
        Holds.COMPONENT,
        Holds.CONTEXT,
        Holds.ENABLER,
        Holds.BARRIER,
        Holds.MIXED,
        Holds.MECHANISM,
        Holds.OUTCOME,
        Holds.FINDING,
        Holds.CONFIGURATION,
        Holds.MARKS,
        Holds.REFERENCES,
        Holds.STREAM,
    }
)
"""What a column holds that can have the grade of its heading."""


def known_grade(path: Sequence[str]) -> str:
    """The grade of a known scale that the lowest of stacked headings is, or the range of two; "" for other words."""
    name = heading_as_grade(path)
    return name if is_grade(name) or is_range_of_grades(name) else ""


def heading_as_grade(path: Sequence[str]) -> str:
    """The lowest of stacked headings as a grade of any scale; "" where it is too long for one."""
    printed = printed_grade(path[-1], 0, len(path[-1])) if path and len(path[-1]) <= LONGEST_GRADE else None
    return printed.name if printed else ""


def has_grades_in_headings(recipe: Recipe, headings: Sequence[tuple[str, ...]]) -> bool:
    """Whether headings are grades, or two or more look like grades."""
    return any(plan.grade for plan in recipe.columns) or len(_like_grades(recipe, headings)) > 1


def with_grades_in_headings(recipe: Recipe, headings: Sequence[tuple[str, ...]], *, are_grades: bool) -> Recipe:
    """The answer whether headings are grades; where no column has a grade yet, those that look like one are it."""
    recipe = recipe._replace(grades_in_headings=are_grades)
    if not are_grades:
        return recipe._replace(columns=tuple(plan._replace(grade="") for plan in recipe.columns))
    if not any(plan.grade for plan in recipe.columns):
        for column, name in _like_grades(recipe, headings).items():
            recipe = with_grade(recipe, column, name)
    return recipe


def with_grade(recipe: Recipe, column: int, grade: str) -> Recipe:
    """All that a column says has this grade, which is one of the scale then; "" for none."""
    plan = recipe.columns[column]._replace(grade=grade)
    recipe = recipe._replace(columns=(*recipe.columns[:column], plan, *recipe.columns[column + 1 :]))
    if not grade or is_range_of_grades(grade) or grade_of_scale(grade, recipe.scale):
        return recipe
    scale, is_usual = (*recipe.scale, grade), (known_order(recipe.scale) or ()) == recipe.scale
    if recipe.scale_is_ordered is not False and is_usual and (ordered := known_order(scale)):
        return recipe._replace(scale=ordered, scale_is_ordered=True)
    return recipe._replace(scale=scale, scale_is_ordered=False if recipe.scale_is_ordered is False else None)


def _like_grades(recipe: Recipe, headings: Sequence[tuple[str, ...]]) -> dict[int, str]:
    """Columns whose heading is a grade of a known scale, with the grade."""
    return {
        column: name
        for column, (plan, path) in enumerate(zip(recipe.columns, headings, strict=False))
        if plan.holds in CAN_HAVE_GRADE and (name := known_grade(path))
    }
