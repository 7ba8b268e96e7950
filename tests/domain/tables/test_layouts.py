"""Tables that mean something by their layout: answers beside sentences, matrices of marks, grades as columns, lists."""

import pytest

from qicbrowser.domain.tables.grid import Grid
from qicbrowser.domain.tables.readings import PieceKind, TableReading
from qicbrowser.domain.tables.recipe import Holds, RowIs
from tests.domain.tables.grids import answered, asks, by_role, grid, holds, read_first, warnings


def said(reading: TableReading) -> list[list[tuple[str, str, str]]]:
    return [[(s.role.value, s.label, s.text) for s in row.statements] for row in reading.rows]


def contextual_factors() -> Grid:
    """Categories with yes or no and a sentence for two relationships, and two streams with grades and references."""
    return grid(
        [
            [
                "Category",
                "No. of studies",
                ("Evidence synthesis", 1, 4),
                None,
                None,
                None,
                ("Quality of evidence (ref.)", 1, 2),
                None,
            ],
            [
                "",
                "",
                ("Relationship with outcome", 1, 2),
                None,
                ("Relationship with mechanism", 1, 2),
                None,
                "Quantitative",
                "Qualitative",
            ],
            [("1 Made-up setting", 1, 8), *[None] * 7],
            [
                "Size of ward",
                "N = 3",
                "Yes",
                "Small wards changed more.",
                "No",
                "Size and talks were not related.",
                "low [42, 45, 46]",
                "high [47]",
            ],
            ["Pay", "N = 1", "-", "Not discussed.", "Yes", "Bonuses were talked about.", "", "Low [42]; medium [47]"],
            [("2 Made-up people", 1, 8), *[None] * 7],
            ["Mood", "N = 2", "No", "-", "-", "\u00a0", "medium [45]", "-"],
        ],
        "3",
        "Made-up contextual factors",
        heading_rows=2,
    )


def test_categories_with_answers_beside_sentences_are_read_whole():
    reading = read_first(contextual_factors(), sections_are_groups=True)
    assert holds(reading.recipe) == [
        Holds.THEME,
        Holds.COUNT,
        Holds.ANSWER,
        Holds.FINDING,
        Holds.ANSWER,
        Holds.FINDING,
        Holds.STREAM,
        Holds.STREAM,
    ]
    outcome = "Evidence synthesis › Relationship with outcome"
    mechanism = "Evidence synthesis › Relationship with mechanism"
    assert said(reading) == [
        [
            ("count", "No. of studies", "N = 3"),
            ("finding", f"{outcome} › Yes", "Small wards changed more."),
            ("finding", f"{mechanism} › No", "Size and talks were not related."),
        ],
        [("count", "No. of studies", "N = 1"), ("finding", f"{mechanism} › Yes", "Bonuses were talked about.")],
        [("count", "No. of studies", "N = 2"), ("finding", outcome, "No")],
    ]
    assert [(theme.title, theme.group, theme.printed_count) for theme in reading.themes] == [
        ("Size of ward", ("1 Made-up setting",), 3),
        ("Pay", ("1 Made-up setting",), 1),
        ("Mood", ("2 Made-up people",), 2),
    ]
    assert [[(e.stream, e.grade, e.references) for e in row.evidence] for row in reading.rows] == [
        [("Quantitative", "low", ("42", "45", "46")), ("Qualitative", "high", ("47",))],
        [("Qualitative", "low", ("42",)), ("Qualitative", "medium", ("47",))],
        [("Quantitative", "medium", ("45",))],
    ]
    assert (reading.recipe.scale, reading.recipe.scale_is_ordered) == (("low", "medium", "high"), True)
    assert (asks(reading), warnings(reading)) == ([], [])
    assert PieceKind.AS_PRINTED not in dict(reading.accounting.by_kind)


def grades_as_columns() -> Grid:
    return grid(
        [
            ["Theme", ("Findings by rating", 1, 3), None, None],
            ["", "High", "Moderate", "Low/very low"],
            [("Access", 2, 1), "Long ways", "", ""],
            [None, "", "Costs count", ""],
            ["Trust", "Names matter", "", "Rumours"],
        ],
        heading_rows=2,
    )


def test_grades_as_columns_are_those_of_what_is_under_them():
    reading = read_first(grades_as_columns())
    assert said(reading) == [
        [("finding", "High", "Long ways")],
        [("finding", "Moderate", "Costs count")],
        [("finding", "High", "Names matter"), ("finding", "Low/very low", "Rumours")],
    ]
    assert [[e.grade for e in row.evidence] for row in reading.rows] == [
        ["High"],
        ["Moderate"],
        ["High", "Low/very low"],
    ]
    assert reading.recipe.scale == ("High", "Moderate", "Low/very low")
    assert asks(reading) == ["order-of-scale", "are-headings-grades"]
    assert "are-headings-grades" not in asks(answered(grades_as_columns(), (), "propose-headings-are-grades"))
    plain = answered(grades_as_columns(), (), "propose-headings-are-not-grades")
    assert [row.evidence for row in plain.rows] == [(), (), ()]
    assert by_role(plain) == by_role(reading)
    assert "are-headings-grades" not in asks(plain)


def test_references_and_marks_under_grades_have_these():
    cited = grid([["Theme", "Low", "High"], ["Time", "[1, 2]", "[3]"], ["Pay", "", "[2]"]], heading_rows=1)
    reading = read_first(cited)
    assert [[(e.grade, e.references) for e in row.evidence] for row in reading.rows] == [
        [("Low", ("1", "2")), ("High", ("3",))],
        [("High", ("2",))],
    ]
    marked = grid([["Finding", "Low", "High"], ["Time is short", "", "X"], ["Pay is low", "x", ""]], heading_rows=1)
    assert [[e.grade for e in row.evidence] for row in read_first(marked).rows] == [["High"], ["Low"]]


def test_counts_under_grades_are_not_graded():
    table = grid([["Theme", "Low", "High"], ["Time", "3", "5"], ["Pay", "1", "2"]], heading_rows=1)
    reading = read_first(table)
    assert [plan.grade for plan in reading.recipe.columns] == ["", "", ""]
    assert [row.evidence for row in reading.rows] == [(), ()]


def test_marks_under_barriers_and_facilitators_are_those_of_the_setting():
    table = grid(
        [
            ["Factor", ("Trial A", 1, 2), None, ("Trial B", 1, 2), None],
            ["", "Barrier", "Facilitator", "Barrier", "Facilitator"],
            [("3.D1. Staff", 1, 5), None, None, None, None],
            ["Time", "X", "", "x", ""],
            ["Pay", "", "X", "", "X"],
        ],
        heading_rows=2,
    )
    reading = read_first(table, sections_are_groups=True)
    assert said(reading) == [
        [("barrier", "X", "Trial A"), ("barrier", "x", "Trial B")],
        [("enabler", "X", "Trial A"), ("enabler", "X", "Trial B")],
    ]
    assert (asks(reading), warnings(reading)) == ([], [])
    assert [theme.group for theme in reading.themes] == [("3.D1. Staff",)] * 2
    assert PieceKind.AS_PRINTED not in dict(reading.accounting.by_kind)


def test_a_contrary_mark_under_a_sign_is_asked_about():
    table = grid(
        [["Factor", ("Trial A", 1, 2), None], ["", "Barrier", "Enabler"], ["Time", "X", "No"], ["Pay", "-", "X"]],
        heading_rows=2,
    )
    reading = read_first(table)
    assert said(reading) == [
        [("barrier", "X", "Trial A"), ("context", "No", "Trial A")],
        [("context", "-", "Trial A"), ("enabler", "X", "Trial A")],
    ]
    assert asks(reading) == ["meaning-of-signs"]
    settled = read_first(table, nothing=("No", "-"))
    assert said(settled) == [[("barrier", "X", "Trial A")], [("enabler", "X", "Trial A")]]
    assert asks(settled) == []


def test_signs_under_factors_are_asked_about_and_are_those_of_the_study():
    table = grid([["Authors", "Leadership", "Time"], ["Doe 2015", "+", "+/-"], ["Roe 2017", "−", ""]], heading_rows=1)
    reading = read_first(table)
    assert (reading.recipe.row_is, holds(reading.recipe)[1:]) == (RowIs.STUDY, [Holds.MARKS, Holds.MARKS])
    assert [s.role for row in reading.rows for s in row.statements] == ["context"] * 3
    assert asks(reading) == ["meaning-of-signs"]
    settled = read_first(table, enabler_signs=("+",), barrier_signs=("−",), mixed_signs=("+/-",))
    assert said(settled) == [
        [("enabler", "+", "Leadership"), ("mixed", "+/-", "Time")],
        [("barrier", "−", "Leadership")],
    ]
    assert asks(settled) == []


def test_marks_under_studies_cite_them():
    table = grid([["Factor", "Doe 2015", "Roe 2017"], ["Time", "X", ""], ["Pay", "X", "X"]], heading_rows=1)
    assert asks(read_first(table)) == ["meaning-of-signs"]
    plain = answered(table, (), "propose-sign-is-plain")
    assert [[e.references for e in row.evidence] for row in plain.rows] == [
        [("Doe 2015",)],
        [("Doe 2015",), ("Roe 2017",)],
    ]
    assert [row.statements for row in plain.rows] == [(), ()]
    barriers = answered(table, (), "propose-sign-is-barrier")
    assert [(s.role.value, s.text, s.references) for s in barriers.rows[0].statements] == [
        ("barrier", "Doe 2015", ("Doe 2015",))
    ]


def side_by_side() -> Grid:
    return grid(
        [
            ["Facilitators of change", "Number of studies", "Barriers to change", "Number of studies"],
            ["Good leaders", "5", "No time", "9"],
            ["Pay [Internal setting (x)]", "3", "Cost", "2"],
            ["", "", "Doubt", "1"],
        ],
        heading_rows=1,
    )


def test_two_lists_side_by_side_are_themes_of_their_own():
    reading = read_first(side_by_side())
    assert reading.recipe.row_is is RowIs.LISTS
    assert [(theme.title, theme.group, theme.printed_count) for theme in reading.themes] == [
        ("Good leaders", ("Facilitators of change",), 5),
        ("No time", ("Barriers to change",), 9),
        ("Pay [Internal setting (x)]", ("Facilitators of change",), 3),
        ("Cost", ("Barriers to change",), 2),
        ("Doubt", ("Barriers to change",), 1),
    ]
    assert [(role, text) for role, text in by_role(reading) if role != "count"] == [
        ("enabler", "Good leaders"),
        ("barrier", "No time"),
        ("enabler", "Pay [Internal setting (x)]"),
        ("barrier", "Cost"),
        ("barrier", "Doubt"),
    ]
    assert [row.row for row in reading.rows] == [1, 1, 2, 2, 3]
    assert (asks(reading), warnings(reading)) == ([], [])


def test_lists_without_counts_are_asked_about():
    table = grid([["Facilitators", "Barriers"], ["Good leaders", "No time"], ["Pay", ""]], heading_rows=1)
    assert asks(read_first(table)) == ["no-theme-column"]
    lists = answered(table, (), "propose-lists")
    assert [theme.title for theme in lists.themes] == ["Good leaders", "No time", "Pay"]
    assert asks(lists) == []


@pytest.mark.parametrize("table", [contextual_factors(), grades_as_columns(), side_by_side()])
def test_every_character_of_these_is_accounted_for(table: Grid):
    reading = read_first(table)
    for cell in reading.cells:
        assert "".join(cell.text[piece.start : piece.end] for piece in cell.pieces) == cell.text


def stacked(*, marked: bool) -> Grid:
    """Two tables in one grid, with a blank row between them."""
    second = ["**Domain**", "**Enablers**"] if marked else ["Domain", "Enablers"]
    rows = [["Theme", "Barriers"], ["Time", "No hours"], ["", ""], second, ["Pay", "A bonus"], ["Trust", "Names"]]
    return grid(rows, heading_rows=1)


@pytest.mark.parametrize("marked", [True, False])
def test_a_second_table_in_one_grid_is_asked_about(marked: bool):
    table = stacked(marked=marked)
    reading = read_first(table)
    assert asks(reading) == ["is-second-table"]
    upper = answered(table, (), "propose-upper-table")
    assert (by_role(upper), [theme.title for theme in upper.themes]) == ([("barrier", "No hours")], ["Time"])
    lower = answered(table, (), "propose-lower-table")
    assert (lower.headings, by_role(lower)) == (
        (("Domain",), ("Enablers",)),
        [("enabler", "A bonus"), ("enabler", "Names")],
    )
    assert [theme.title for theme in lower.themes] == ["Pay", "Trust"]
    same = answered(table, (), "propose-heading-row")
    assert [theme.title for theme in same.themes] == ["Time", "Pay", "Trust"]
    row = answered(table, (), "propose-body-row")
    assert [theme.title for theme in row.themes] == ["Time", "Domain", "Pay", "Trust"]
    for settled in (upper, lower, same, row):
        assert asks(settled) == []


def test_a_blank_row_before_rows_of_data_is_no_question():
    blank = ["", ""]
    rows = [
        ["Theme", "Barriers"],
        ["Time", "No hours"],
        blank,
        ["Pay 2", "Nobody was paid for it"],
        ["Joy", "Too little"],
    ]
    assert asks(read_first(grid(rows, heading_rows=1))) == []


def test_rows_after_blank_rows_are_asked_about_once():
    blank = ["", ""]
    rows = [["Theme", "Barriers"], ["Time", "Lost"], blank, ["Pay", "Low"], ["Joy", "A bit"], blank, ["Room", "Small"]]
    table = grid([*rows, ["Light", "Dim"]], heading_rows=1)
    assert asks(read_first(table)) == ["is-second-table"]
    assert asks(answered(table, (), "propose-body-row")) == []
