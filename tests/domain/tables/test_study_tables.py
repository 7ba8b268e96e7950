"""Tables with a row per study: the quality of a study is its own kind, and never a grade of what a review says."""

import pytest

from qicbrowser.domain.tables.readings import PieceKind
from qicbrowser.domain.tables.recipe import Holds, RowIs
from tests.domain.tables.grids import answered, asks, grid, holds, listed, read_first, warnings
from tests.imported_tables import appraised_studies


def said(reading, role: str) -> list[list[tuple[str, str]]]:
    return [[(s.label, s.text) for s in row.statements if s.role == role] for row in reading.rows]


def test_the_quality_of_studies_is_read_as_printed_under_its_headings():
    reading = read_first(appraised_studies())
    assert reading.recipe.row_is is RowIs.STUDY
    assert holds(reading.recipe) == [Holds.THEME, Holds.RATING, Holds.RATING, Holds.RATING, Holds.COUNT]
    assert said(reading, "rating") == [
        [
            ("Screening questions › Clear question?", "Y"),
            ("Screening questions › Do the data fit?", "–"),
            ("Quality score (%)", "80"),
        ],
        [
            ("Screening questions › Clear question?", "Can't tell"),
            ("Screening questions › Do the data fit?", "Y"),
            ("Quality score (%)", "100"),
        ],
    ]
    assert [theme.title for theme in reading.themes] == ["Doe 2019", "Roe and Poe 2020"]
    assert [[e.references for e in row.evidence] for row in reading.rows] == [[("5",)], [("7",)]]
    assert [row.assessment for row in reading.rows] == [None, None]
    assert reading.recipe.scale == ()
    assert (asks(reading), warnings(reading)) == ([], ["count-of-several-numbers"])


def test_a_rating_in_words_is_no_grade_of_a_theme():
    table = grid(
        [
            ["First author and date", "1. Clear aims?", "Quality rating: Poor ≤3, Fair 4–6, Good ≥7"],
            ["Doe 2006^23^", "Y", "Good (8)"],
            ["Roe 2010^24^", "N", "Fair"],
        ],
        heading_rows=1,
    )
    reading = read_first(table)
    assert (reading.recipe.row_is, reading.recipe.scale) == (RowIs.STUDY, ())
    assert [texts[-1][1] for texts in said(reading, "rating")] == ["Good (8)", "Fair"]
    assert asks(reading) == ["are-raised-references"]
    settled = answered(table, (), "propose-raised-references")
    assert [theme.title for theme in settled.themes] == ["Doe 2006", "Roe 2010"]
    assert [row.evidence[0].references for row in settled.rows] == [("23",), ("24",)]


@pytest.mark.parametrize("power", ["10^3^", "20 m^2^", "R^2^", "of 150^2^"])
def test_a_power_is_no_reference_and_a_raised_number_after_a_year_may_be_one(power: str):
    assert asks(read_first(grid([["Theme", "Barriers"], ["Time", f"Wards {power}"]], heading_rows=1))) == []
    after_year = grid([["Theme", "Barriers"], ["Time", "As in 2006^23^"]], heading_rows=1)
    assert asks(read_first(after_year)) == ["are-raised-references"]


def test_a_study_without_a_number_is_cited_by_author_and_year():
    table = grid([["Study", "MMAT, %"], ["Okoro and Lund 2015", "80"], ["Team of wards", "100"]], heading_rows=1)
    reading = read_first(table)
    assert holds(reading.recipe) == [Holds.THEME, Holds.RATING]
    assert [[e.references for e in row.evidence] for row in reading.rows] == [[("Okoro and Lund 2015",)], []]
    assert [theme.printed_count for theme in reading.themes] == [None, None]


def test_headings_repeated_in_the_body_with_other_questions_name_the_rows_below_them():
    table = grid(
        [
            ["First Author (Year)", "Are there clear questions?", "Do the data fit?"],
            [("Qualitative", 1, 3), None, None],
            ["Doe 2013 [5]", "Y", "U"],
            [("Randomised", 1, 3), None, None],
            ["First Author (Year)", "Is it randomised?", "Is it blinded?"],
            ["Roe 2014 [7]", "N", "Y"],
        ],
        heading_rows=1,
    )
    reading = read_first(table, sections_are_groups=True)
    assert [(theme.title, theme.group) for theme in reading.themes] == [
        ("Doe 2013", ("Qualitative",)),
        ("Roe 2014", ("Randomised",)),
    ]
    assert said(reading, "rating") == [
        [("Are there clear questions?", "Y"), ("Do the data fit?", "U")],
        [("Is it randomised?", "N"), ("Is it blinded?", "Y")],
    ]
    assert asks(reading) == []


def test_a_study_table_with_a_number_first_has_the_study_as_its_title():
    table = grid(
        [["No.", "Author (ref)", "Year", "N (individuals)"], ["1", "Doe [5]", "2013", "120"]],
        heading_rows=1,
    )
    reading = read_first(table, listed(5))
    assert reading.recipe.row_is is RowIs.STUDY
    assert [(row.id, row.evidence[0].references) for row in reading.rows] == [("1", ("5",))]
    assert (reading.themes[0].title, reading.themes[0].counts_studies) == ("Doe", False)


@pytest.mark.parametrize(
    ("printed", "number", "warned"),
    [
        ("35(90)", 35, []),
        ("1 (3)", 1, []),
        ("(nine studies)", 9, ["count-in-words"]),
        ("STs: 9B and 5E", None, ["count-of-several-numbers"]),
        ("0", 0, ["count-is-zero"]),
    ],
)
def test_a_printed_number_is_kept_as_printed_beside_the_one_that_is_read(
    printed: str, number: int | None, warned: list[str]
):
    table = grid([["Theme", "Barriers", "Number of studies"], ["Time", "No hours", printed]], heading_rows=1)
    reading = read_first(table)
    assert said(reading, "count") == [[("Number of studies", printed)]]
    assert (reading.themes[0].printed_count, warnings(reading)) == (number, warned)
    assert {piece.kind for piece in reading.cells[-1].pieces} == {PieceKind.COUNT}


def test_each_of_several_columns_of_numbers_is_kept_and_that_of_studies_is_the_number_of_studies():
    rows = [
        ["Theme", "# of barriers", "Barriers", "# of articles", "# of enablers"],
        ["Time", "9", "No hours", "12 (40%)", "5"],
    ]
    reading = read_first(grid(rows, heading_rows=1))
    assert said(reading, "count") == [[("# of barriers", "9"), ("# of articles", "12 (40%)"), ("# of enablers", "5")]]
    theme = reading.themes[0]
    assert (theme.printed_count, theme.printed_count_text, theme.counts_studies) == (12, "12 (40%)", True)
    assert warnings(reading) == []


def test_words_and_dates_are_no_counts():
    rows = [["Theme", "Barriers", "Number of studies"], ["Time", "No hours", "many"], ["Pay", "Low", "08. Sep"]]
    reading = read_first(grid(rows, heading_rows=1))
    assert said(reading, "count") == [[], []]
    assert warnings(reading) == ["not-a-count", "not-a-count"]
