"""Tables that contradict themselves: each has its sentence, its place and a way on, and nothing is lost or guessed."""

from qicbrowser.domain.tables.readings import Severity
from qicbrowser.domain.tables.recipe import Holds
from tests.domain.tables.grids import answer, grid, holds, plans, read_first, warnings

HEADINGS = ("No.", "Theme", "Barriers")


def test_a_row_id_that_is_printed_twice_is_shown_at_its_second_row():
    table = grid((HEADINGS, ("1", "Trust", "time"), ("2", "Fees", "cost"), ("1", "Rooms", "noise")), heading_rows=1)
    reading = read_first(table, columns=plans(Holds.ROW_ID, Holds.THEME, Holds.BARRIER))
    (problem,) = [each for each in reading.problems if each.message.id == "row-id-repeated"]
    assert (problem.message.values, problem.severity, problem.row, problem.column) == ({"id": "1"}, Severity.LOOK, 3, 0)
    assert [(row.id, reading.themes[row.theme].title) for row in reading.rows] == [
        ("1", "Trust"),
        ("2", "Fees"),
        ("1", "Rooms"),
    ]


def test_the_rows_beside_a_merged_id_have_it_together():
    table = grid((HEADINGS, (("1", 2, 1), "Trust", "time"), (None, "Fees", "cost"), ("2", "A", "b")), heading_rows=1)
    reading = read_first(table, columns=plans(Holds.ROW_ID, Holds.THEME, Holds.BARRIER))
    assert [row.id for row in reading.rows] == ["1", "1", "2"]
    assert "row-id-repeated" not in warnings(reading)


def test_two_columns_of_themes_are_asked_about_and_can_be_group_and_theme():
    table = grid((("Domain", "Theme", "Barriers"), ("Staff", "Trust", "time")), heading_rows=1)
    reading = read_first(table, columns=plans(Holds.THEME, Holds.THEME, Holds.BARRIER))
    (problem,) = [each for each in reading.problems if each.message.id == "several-theme-columns"]
    assert (problem.asks, problem.column) == (True, 1)
    assert holds(answer(problem, "propose-group-and-theme"))[:2] == [Holds.GROUP, Holds.THEME]


def test_a_title_that_is_only_a_count_stays_a_title():
    table = grid((("Theme", "Barriers"), ("(N = 7)", "time"), ("Trust (N = 2)", "cost")), heading_rows=1)
    reading = read_first(table)
    assert [(theme.title, theme.printed_count) for theme in reading.themes] == [("(N = 7)", None), ("Trust", 2)]


def test_headings_of_one_text_are_told_apart_by_those_above_them():
    table = grid(
        (
            ("Theme", ("For", 1, 1), ("Against", 1, 1)),
            ("", "Studies", "Studies"),
            ("Trust", "[1]", "[2]"),
        ),
        heading_rows=2,
    )
    reading = read_first(table, columns=plans(Holds.THEME, Holds.STREAM, Holds.STREAM))
    assert reading.headings[1:] == (("For", "Studies"), ("Against", "Studies"))
    assert "streams-of-one-name" in warnings(reading)
