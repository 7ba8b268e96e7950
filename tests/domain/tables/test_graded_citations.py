"""Every reference has the grade that its cell gives it, and what is no grade of the scale is asked about."""

import pytest

from qicbrowser.domain.tables.grid import Grid
from qicbrowser.domain.tables.readings import PieceKind, TableReading
from tests.domain.tables.grids import answered, asks, grid, read_first, warnings


def table(*cells: str) -> Grid:
    return grid([["Theme", "Barriers", "Studies"], *([f"T{n}", "No hours", cell] for n, cell in enumerate(cells))])


def graded(reading: TableReading, row: int = 0) -> list[tuple[str, tuple[str, ...]]]:
    return [(cited.grade, cited.references) for cited in reading.rows[row].evidence]


@pytest.mark.parametrize(
    ("cell", "evidence"),
    [
        (
            "Moderate (Doe 2015; Roe 2017), high (Dolor 2018; Blank 2021a, b)",
            [("Moderate", ("Doe 2015", "Roe 2017")), ("high", ("Dolor 2018", "Blank 2021a", "Blank 2021b"))],
        ),
        ("Low [46]; high [47, 48]", [("Low", ("46",)), ("high", ("47", "48"))]),
        ("low: 46, 47; high: 51", [("low", ("46", "47")), ("high", ("51",))]),
        ("low: 46–48\nhigh: 51", [("low", ("46", "47", "48")), ("high", ("51",))]),
        ("Low [46], [47] and [48]; high [51]", [("Low", ("46", "47", "48")), ("high", ("51",))]),
        ("low [46] and high [47]", [("low", ("46",)), ("high", ("47",))]),
        ("Low: Doe 2015, Roe 2017; high: Nil 2018", [("Low", ("Doe 2015", "Roe 2017")), ("high", ("Nil 2018",))]),
        ("Moderate (46, 47), high (48)", [("Moderate", ("46", "47")), ("high", ("48",))]),
        ("Doe 2015 (low); Roe 2017 (high)", [("low", ("Doe 2015",)), ("high", ("Roe 2017",))]),
        ("[46] low, [47] high", [("low", ("46",)), ("high", ("47",))]),
    ],
)
def test_every_reference_has_its_grade(cell: str, evidence: list[tuple[str, tuple[str, ...]]]):
    reading = read_first(table(cell))
    assert graded(reading) == evidence
    assert (asks(reading), warnings(reading)) == ([], [])
    assert PieceKind.AS_PRINTED not in {piece.kind for piece in reading.cells[-1].pieces}


@pytest.mark.parametrize(
    ("cell", "evidence"),
    [
        ("Low [46]; [47]; high [51]", [("Low", ("46",)), ("", ("47",)), ("high", ("51",))]),
        ("Moderate (Doe 2015), Roe 2017", [("Moderate", ("Doe 2015",)), ("", ("Roe 2017",))]),
    ],
)
def test_a_reference_that_may_have_no_grade_is_shown(cell: str, evidence: list[tuple[str, tuple[str, ...]]]):
    reading = read_first(table(cell))
    assert graded(reading) == evidence
    assert warnings(reading) == ["reference-without-grade"]


def test_numbers_behind_words_that_are_no_grade_are_kept_as_printed():
    reading = read_first(table("age: 46, 47; ward: 51", "46, 47"))
    assert graded(reading) == []
    assert warnings(reading) == ["not-references"]


@pytest.mark.parametrize("printed", ["Moderate to high", "moderate–high", "Moderate/High", "between moderate and high"])
def test_a_range_of_grades_is_no_grade_until_it_is_said(printed: str):
    rows = [["Finding", "Confidence"], ["A", "Low"], ["B", "Moderate"], ["C", "High"], ["D", printed]]
    reading = read_first(grid(rows, heading_rows=1))
    assert (reading.recipe.scale, reading.recipe.scale_is_ordered) == (("Low", "Moderate", "High"), True)
    assert reading.rows[3].assessment is None
    (problem,) = [problem for problem in reading.problems if problem.row == 4]
    assert [proposal.message.id for proposal in problem.proposals] == ["propose-grade-after", "propose-as-printed"]
    assert problem.proposals[0].message.values["grade"] == "Moderate"
    added = answered(grid(rows, heading_rows=1), (), "propose-grade-after")
    assert added.recipe.scale == ("Low", "Moderate", printed, "High")
    assert added.rows[3].assessment is not None
    assert (added.rows[3].assessment.grade, warnings(added)) == (printed, [])
    kept = answered(grid(rows, heading_rows=1), (), "propose-as-printed")
    assert (kept.rows[3].assessment, warnings(kept)) == (None, [])


def test_a_range_of_grades_before_references_is_asked_about():
    rows = ["Moderate [46]", "Low [47]; high [48]", "Moderate to high [49]"]
    reading = read_first(table(*rows))
    assert (graded(reading, 2), warnings(reading)) == ([("", ("49",))], ["grade-not-of-scale"])
    added = answered(table(*rows), (), "propose-grade-after")
    assert (graded(added, 2), warnings(added)) == ([("Moderate to high", ("49",))], [])


@pytest.mark.parametrize(
    ("cell", "evidence", "warned"),
    [
        (
            "Low (Doe 2015, high quality; Roe 2017)",
            [("Low", ("Doe 2015", "Roe 2017"))],
            ["grade-of-one-or-of-all"],
        ),
        (
            "Low (Doe 2015, high quality), Roe 2017",
            [("Low", ("Doe 2015",)), ("", ("Roe 2017",))],
            ["grade-of-one-or-of-all"],
        ),
        (
            "Low (Doe 2015, moderate risk of bias; Roe 2017)",
            [("Low", ("Doe 2015", "Roe 2017"))],
            ["grade-of-one-or-of-all"],
        ),
        ("Low [46] high; [47]", [("Low", ("46",)), ("", ("47",))], ["grade-of-one-or-of-all"]),
        ("Doe 2015 (low), Roe 2017", [("low", ("Doe 2015",)), ("", ("Roe 2017",))], ["reference-without-grade"]),
        (
            "Doe 2015, high quality; Roe 2017",
            [("high", ("Doe 2015",)), ("", ("Roe 2017",))],
            ["reference-without-grade"],
        ),
        (
            "Doe 2015 high; Roe 2017 low; Nil 2018",
            [("high", ("Doe 2015",)), ("low", ("Roe 2017",)), ("", ("Nil 2018",))],
            ["reference-without-grade"],
        ),
        (
            "Doe 2015; high: Roe 2017 (low)",
            [("", ("Doe 2015",)), ("high", ("Roe 2017",))],
            ["grade-of-one-or-of-all"],
        ),
        ("(Doe 2015, high quality; Roe 2017, low quality)", [("high", ("Doe 2015",)), ("low", ("Roe 2017",))], []),
    ],
)
def test_a_grade_is_of_the_study_that_it_stands_with(
    cell: str, evidence: list[tuple[str, tuple[str, ...]]], warned: list[str]
):
    reading = read_first(table(cell))
    assert graded(reading) == evidence
    assert warnings(reading) == warned
    unread = "grade-of-one-or-of-all" in warned
    assert (PieceKind.AS_PRINTED in {piece.kind for piece in reading.cells[-1].pieces}) == unread


@pytest.mark.parametrize("words", ["high-income settings", "moderate risk of bias", "low quality studies only"])
def test_words_that_contain_a_grade_are_no_grade(words: str):
    reading = read_first(table("low [45]", f"low [46]; {words} [47]"))
    assert reading.recipe.scale == ("low",)
    assert graded(reading, 1) == [("low", ("46",)), ("", ("47",))]
    assert warnings(reading) == ["grade-not-of-scale"]
    titles = grid([["Theme", "Confidence"], [f"{words.capitalize()}", "High"]], heading_rows=1)
    assert [theme.title for theme in read_first(titles).themes] == [words.capitalize()]


def test_a_word_beside_the_grades_of_a_known_scale_is_asked_about():
    rows = [["Finding", "Confidence"], ["A", "Low"], ["B", "High"], ["C", "Moderate risk of bias"], ["D", "Unclear"]]
    reading = read_first(grid(rows, heading_rows=1))
    assert (reading.recipe.scale, reading.recipe.scale_is_ordered) == (("Low", "High"), True)
    assert [row.assessment and row.assessment.grade for row in reading.rows] == ["Low", "High", None, None]
    assert warnings(reading) == ["grade-not-of-scale", "grade-not-of-scale"]
    added = answered(grid(rows, heading_rows=1), (), "propose-grade")
    assert added.recipe.scale == ("Low", "High", "Moderate risk of bias")
    assert asks(added) == ["order-of-scale"]


def test_one_unknown_word_is_not_a_scale():
    reading = read_first(grid([["Finding", "Confidence"], ["A", "Doe 2015, high quality"], ["B", ""]], heading_rows=1))
    assert (reading.recipe.scale, reading.rows[0].assessment) == ((), None)
    assert warnings(reading) == ["grade-not-of-scale"]


@pytest.mark.parametrize("heading", ["Quality improvement strategy", "Quality of care", "Quality of life"])
def test_quality_of_something_else_is_no_grade(heading: str):
    reading = read_first(grid([["Theme", heading], ["Time", "Audit"], ["Pay", "Visits"]], heading_rows=1))
    assert reading.recipe.scale == ()
    assert [row.assessment for row in reading.rows] == [None, None]
