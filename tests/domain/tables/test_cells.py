"""The parts of cells: citations in each form, counts, grades, headings and rows."""

import pytest

from qicbrowser.domain.tables.author_years import author_years
from qicbrowser.domain.tables.blanks import is_blank
from qicbrowser.domain.tables.counts import count_at_end, count_of_cell
from qicbrowser.domain.tables.grades import known_order, printed_grade
from qicbrowser.domain.tables.guess import column_guesses, first_recipe
from qicbrowser.domain.tables.number_lists import number_list
from qicbrowser.domain.tables.reading import read_table
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Direction, Holds, Recipe, RowIs
from qicbrowser.domain.tables.rows import looks_like_note, note_of
from qicbrowser.domain.tables.synonyms import direction_of, held_by_heading
from tests.domain.tables.grids import asks, by_role, grid, holds, listed, plans, read_first, statements, warnings


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("46", ["46"]),
        ("46, 67–69", ["46", "67", "68", "69"]),
        ("67,68,69", ["67", "68", "69"]),
        ("1; 3–5", ["1", "3", "4", "5"]),
        ("40-42", ["40", "41", "42"]),
        ("40—42", ["40", "41", "42"]),
        ("40−42", ["40", "41", "42"]),
        ("40‑42", ["40", "41", "42"]),
        ("40\u00a0–\u00a042", ["40", "41", "42"]),
        ("40\u2009–\u200942", ["40", "41", "42"]),
        ("16 to 19", ["16", "17", "18", "19"]),
        ("30 43 50 55", ["30", "43", "50", "55"]),
        ("S4–S6", ["S4", "S5", "S6"]),
        ("5 and 7", ["5", "7"]),
        ("3, 3", ["3"]),
    ],
)
def test_a_list_of_numbers_is_written_out(text: str, labels: list[str]):
    numbers = number_list(text, 0, len(text), lambda _: None)
    assert numbers is not None
    assert (list(numbers.labels), numbers.problem) == (labels, None)


@pytest.mark.parametrize("text", ["", "1,", ",1", "1–", "08. Sep", "9.8", "1.5", "8/9", "12345", "p < 0.05", "0"])
def test_what_is_no_list_of_numbers_is_not_read(text: str):
    assert number_list(text, 0, len(text), lambda _: None) is None


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("12–9", "range-of-references-reversed"),
        ("1–999", "range-of-references-too-long"),
        ("S4–T6", "range-not-of-one-kind"),
    ],
)
def test_a_range_that_cannot_be_meant_is_told(text: str, problem: str):
    numbers = number_list(text, 0, len(text), lambda _: None)
    assert numbers is not None
    assert numbers.problem is not None
    assert (numbers.labels, numbers.problem.id) == ((), problem)


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Doe 2015", [["Doe 2015"]]),
        ("Doe, 2015", [["Doe 2015"]]),
        ("Doe (2015)", [["Doe 2015"]]),
        ("Doe and Roe 2015", [["Doe and Roe 2015"]]),
        ("Doe & Roe 2015", [["Doe & Roe 2015"]]),
        ("Doe et al., 2015", [["Doe et al. 2015"]]),
        ("van der Doe 2015", [["van der Doe 2015"]]),
        ("D’Oe 2015", [["D’Oe 2015"]]),
        ("Made-Up 2019a, b", [["Made-Up 2019a", "Made-Up 2019b"]]),
        ("Doe 2015, 2016; Roe 2001", [["Doe 2015", "Doe 2016"], ["Roe 2001"]]),
        ("nobody in 2015", []),
    ],
)
def test_authors_and_years(text: str, labels: list[list[str]]):
    assert [list(study.labels) for study in author_years(text, 0, len(text))] == labels


@pytest.mark.parametrize(
    ("printed", "text", "references"),
    [
        ("No hours [3, 5–7].", "No hours.", ("3", "5", "6", "7")),
        ("As Doe [3] says, no hours", "As Doe [3] says, no hours", ("3",)),
        ("No hours (Doe 2015; Roe 2016a, b)", "No hours", ("Doe 2015", "Roe 2016a", "Roe 2016b")),
        ("No hours (in 2015)", "No hours (in 2015)", ()),
        ("No hours for 1,234 of 5,000", "No hours for 1,234 of 5,000", ()),
        ("No hours ^{3|CR3}–{5|CR5}^ at night", "No hours at night", ("3", "4", "5")),
        ("No hours^a^", "No hours", ()),
        ("No hours*", "No hours*", ()),
    ],
)
def test_a_statement_is_its_words_without_its_citations(printed: str, text: str, references: tuple[str, ...]):
    from qicbrowser.domain.tables.grid import TableNote

    table = grid([["Theme", "Barriers"], ["Time", printed]], heading_rows=1, notes=(TableNote("a", "A note"),))
    known = listed(3, 4, 5) if "|" in printed else ()
    recipe = Recipe(plans(Holds.THEME, Holds.BARRIER), 1, citations=(CitationForm.BRACKETS, CitationForm.AUTHOR_YEAR))
    (statement,) = statements(read_table(table, recipe, known))
    assert (statement.text, statement.references) == (text, references)


def test_a_link_gives_the_label_of_the_list():
    table = grid([["Theme", "Sources"], ["Time", "[{first|R2}, {9|R9}]"], ["Pay", "[{3|R9}]"]], heading_rows=1)
    reading = read_first(table, listed(2, 9, prefix="R"))
    assert [e.references for row in reading.rows for e in row.evidence] == [("2", "9"), ("9",)]


def test_a_number_beyond_the_list_is_told():
    table = grid([["Theme", "Sources"], ["Time", "[2, 7]"]], heading_rows=1)
    assert warnings(read_first(table, listed(2, 9))) == ["reference-not-listed"]


@pytest.mark.parametrize(
    ("printed", "references", "problem"),
    [
        ("6, 9, 10", ("6", "9", "10"), None),
        ("Studies 2, 5, 7 (16 studies)", ("2", "5", "7"), "count"),
        ("1,234", (), "thousands-or-references"),
        ("08. Sep", (), "date-not-references"),
        ("unclear", (), "not-references"),
    ],
)
def test_a_column_of_bare_numbers(printed: str, references: tuple[str, ...], problem: str | None):
    table = grid([["Theme", "Sources"], ["Time", printed]], heading_rows=1)
    recipe = Recipe(plans(Holds.THEME, Holds.REFERENCES), 1, citations=(CitationForm.NUMBERS,))
    reading = read_table(table, recipe)
    assert tuple(label for row in reading.rows for e in row.evidence for label in e.references) == references
    told = [name for name in warnings(reading) if problem and (name == problem or problem in name)]
    assert bool(told) == (problem is not None)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("A (N = 7)", 7),
        ("A n=4", 4),
        ("A [n = 12]", 12),
        ("A (nine studies)", 9),
        ("A (6 RCTs)", 6),
        ("A (zwei Studien)", 2),
    ],
)
def test_a_count_at_the_end(text: str, number: int):
    count = count_at_end(text, 0, len(text))
    assert count is not None
    assert (count.number, text[: count.start].strip()) == (number, "A")


@pytest.mark.parametrize(
    ("text", "number"),
    [("35(90)", 35), ("2 (5)", 2), ("1 (3 %)", 1), ("3/12", 3), ("7", 7), ("N = 1", 1), ("6 RCTs", 6), ("six", 6)],
)
def test_a_cell_that_is_a_count(text: str, number: int):
    count = count_of_cell(text)
    assert count is not None
    assert count.number == number


@pytest.mark.parametrize("text", ["about 7", "7 apples", "p = 3", "", "2015–2016"])
def test_a_cell_that_is_no_count(text: str):
    assert count_of_cell(text) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("High confidence", "High"),
        ("very low certainty", "very low"),
        ("Confidence: moderate", "moderate"),
        ("⊕⊕⊝⊝", "low"),
        ("⨁⨁◯◯ Low", "Low"),
        ("⊕⊕⊕⊕", "high"),
        ("Medium", "Medium"),
    ],
)
def test_a_grade_without_the_words_around_it(text: str, name: str):
    printed = printed_grade(text, 0, len(text))
    assert printed is not None
    assert printed.name == name


@pytest.mark.parametrize(
    ("names", "order"),
    [
        (["High", "Low", "Medium"], ("Low", "Medium", "High")),
        (["moderate", "very low"], ("very low", "moderate")),
        (["niedrig", "hoch"], None),
        (["A", "B", "C"], None),
        (["Low", "Medium", "Moderate"], None),
        ([], None),
    ],
)
def test_only_the_order_of_known_scales_is_known(names: list[str], order: tuple[str, ...] | None):
    assert known_order(names) == order


def test_an_unknown_grade_is_kept_as_printed_and_none_is_made_up():
    table = grid([["Theme", "Quality"], ["Time", "High"], ["Pay", "not quite"], ["Room", "–"]], heading_rows=1)
    recipe = Recipe(plans(Holds.THEME, Holds.GRADE), 1, scale=("Low", "High"))
    reading = read_table(table, recipe)
    assert [row.assessment and row.assessment.grade for row in reading.rows] == ["High", None, None]
    assert warnings(reading) == ["grade-not-of-scale"]
    (problem,) = [p for p in reading.problems if p.message.id == "grade-not-of-scale"]
    assert warnings(read_table(table, problem.proposals[0].recipe)) == []


@pytest.mark.parametrize(
    ("heading", "held"),
    [
        ("Themes (No. studies)", Holds.THEME),
        ("QIC component", Holds.COMPONENT),
        ("Mechanism =", Holds.MECHANISM),
        ("Mécanisme", Holds.MECHANISM),
        ("Contextual enablers of mechanism (or barriers)", Holds.CONTEXT),
        ("Förderlich", Holds.ENABLER),
        ("Facilitadores", Holds.ENABLER),
        ("Barreras", Holds.BARRIER),
        ("Quellen", Holds.REFERENCES),
        ("Certeza da evidência", Holds.GRADE),
        ("# of barriers", Holds.COUNT),
        ("CMOc", Holds.ROW_ID),
        ("Explanation of CERQual assessment", Holds.GRADE_REASON),
        ("Qualitative", None),
        ("Community", None),
    ],
)
def test_headings_in_five_languages(heading: str, held: Holds | None):
    assert held_by_heading(heading) == held


def test_directions_of_evidence():
    headings = ["Evidence for", "Evidence against", "Mixed evidence", "Overall"]
    assert [direction_of(heading) for heading in headings] == [Direction.FOR, Direction.AGAINST, Direction.MIXED, None]


def test_a_guess_has_its_reason():
    table = grid([["Theme", "Barriers", "Something"], ["Time", "No hours", "Words"]], heading_rows=1)
    guesses = column_guesses(table, 1)
    assert [(guess.plan.holds, guess.reason.id) for guess in guesses] == [
        (Holds.THEME, "guess-from-heading"),
        (Holds.BARRIER, "guess-from-heading"),
        (Holds.NOTE, "guess-unknown"),
    ]
    assert guesses[1].reason.values["heading"] == "Barriers"


def test_groups_and_themes_as_columns():
    table = grid([["Domain", "Construct", "Barriers"], [("A", 2, 1), "B", "c"], [None, "D", "e"]], heading_rows=1)
    reading = read_first(table)
    assert holds(reading.recipe) == [Holds.GROUP, Holds.THEME, Holds.BARRIER]
    assert [(theme.group, theme.title) for theme in reading.themes] == [(("A",), "B"), (("A",), "D")]


def test_contexts_mechanisms_and_outcomes_without_a_theme():
    table = grid([["Context", "Mechanism", "Outcome"], ["Small wards", "Trust", "Fewer errors"]], heading_rows=1)
    reading = read_first(table)
    assert reading.recipe.row_is is RowIs.CONFIGURATION
    assert by_role(reading) == [("context", "Small wards"), ("mechanism", "Trust"), ("outcome", "Fewer errors")]
    assert asks(reading) == ["no-theme-column"]


def test_labels_of_parts():
    table = grid([["Theme", "Mechanism", "Outcome"], ["T", "Mechanism 2: trust", "Outcome 1. less"]], heading_rows=1)
    assert [(s.label, s.text) for s in statements(read_first(table))] == [
        ("Mechanism 2", "trust"),
        ("Outcome 1", "less"),
    ]


def test_semicolons_divide_only_if_asked():
    table = grid([["Theme", "Barriers"], ["Time", "No hours; no (a; b) room; [3; 4]"]], heading_rows=1)
    recipe = Recipe(plans(Holds.THEME, Holds.BARRIER), 1)
    assert len(statements(read_table(table, recipe))) == 1
    parts = statements(read_table(table, recipe._replace(at_semicolons=True)))
    assert [part.text for part in parts] == ["No hours", "no (a; b) room", "[3; 4]"]


def test_lines_are_one_statement_if_they_do_not_divide():
    table = grid([["Theme", "Barriers"], ["Time", "No hours\nfor talks\n• No room"]], heading_rows=1)
    recipe = Recipe(plans(Holds.THEME, Holds.BARRIER), 1, at_lines=False)
    assert [s.text for s in statements(read_table(table, recipe))] == ["No hours for talks", "No room"]


def test_a_correction_takes_the_place_of_the_printed_text():
    table = grid([["Theme", "Sources"], ["Time", "08. Sep"]], heading_rows=1)
    recipe = Recipe(
        plans(Holds.THEME, Holds.REFERENCES), 1, citations=(CitationForm.BRACKETS,), corrections=((1, 1, "[8–9]"),)
    )
    reading = read_table(table, recipe)
    assert reading.rows[0].evidence[0].references == ("8", "9")
    assert reading.cells[3].text == "[8–9]"


def test_headings_printed_again_are_headings():
    table = grid([["Theme", "Barriers"], ["Time", "No hours"], ["Theme", "Barriers"], ["Pay", "Low"]], heading_rows=1)
    assert [theme.title for theme in read_first(table).themes] == ["Time", "Pay"]


def test_notes_under_a_table():
    assert note_of("k. A. = keine Angabe") == ("k. A.", "keine Angabe")
    assert note_of("* In one study") == ("*", "In one study")
    assert note_of("Anything else") == ("", "Anything else")
    assert looks_like_note("Abbreviations: QI, quality improvement")
    assert not looks_like_note("Staff")


def test_words_for_nothing_of_one_table():
    assert not is_blank("ohne Befund")
    assert is_blank("ohne Befund", ("ohne befund",))


def test_a_table_without_headings_has_none():
    table = grid([["1", "C (time) + M (trust) ➔ O (care)"], ["2", "C (pay) + M (pride) ➔ O (care)"]])
    assert first_recipe(table).heading_rows == 0
    assert first_recipe(table).columns[1] == ColumnPlan(Holds.CONFIGURATION)


def test_an_unknown_scale_of_three_can_be_put_in_any_order():
    table = grid([["Theme", "Quality"], ["A", "hoch"], ["B", "niedrig"], ["C", "mittel"]], heading_rows=1)
    (problem,) = [problem for problem in read_first(table).problems if problem.asks]
    scales = [(proposal.recipe.scale, proposal.recipe.scale_is_ordered) for proposal in problem.proposals]
    assert len(scales) == 7
    assert (("niedrig", "mittel", "hoch"), True) in scales
    assert scales[-1] == (("hoch", "niedrig", "mittel"), False)


def test_a_reference_twice_with_one_grade_is_told():
    table = grid([["Theme", "Evidence"], ["A", "low [1, 2]; low [2]; high [2]"]], heading_rows=1)
    reading = read_first(table)
    assert holds(reading.recipe) == [Holds.THEME, Holds.STREAM]
    assert [(e.grade, e.references) for e in reading.rows[0].evidence] == [
        ("low", ("1", "2")),
        ("low", ("2",)),
        ("high", ("2",)),
    ]
    assert warnings(reading) == ["reference-twice-in-grade"]


def test_themes_on_several_rows_say_a_merged_statement_once_and_configurations_each_time():
    rows = [["Theme", "Barriers", "Enablers"], [("T", 2, 1), ("No hours", 2, 1), "a"], [None, None, "b"]]
    table = grid(rows, heading_rows=1)
    assert by_role(read_first(table)) == [("barrier", "No hours"), ("enabler", "a"), ("enabler", "b")]
    each = read_first(table, row_is=RowIs.CONFIGURATION)
    assert by_role(each) == [("barrier", "No hours"), ("enabler", "a"), ("barrier", "No hours"), ("enabler", "b")]
