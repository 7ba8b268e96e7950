"""What would be wrong without a word: signs, words for nothing, section rows and titles printed again."""

import pytest

from qicbrowser.domain.tables.guess import first_recipe, likeliest_table
from qicbrowser.domain.tables.reading import read_table
from qicbrowser.domain.tables.recipe import CitationForm, Holds, Recipe
from tests.domain.tables.grids import answered, asks, by_role, grid, holds, plans, read_first, warnings


@pytest.mark.parametrize(
    "heading", ["Barriers", "Hindernisse", "Barrières", "Barreras", "Barreiras", "Obstacles to change"]
)
def test_a_column_of_barriers_is_barriers(heading: str):
    table = grid([["Theme", heading], ["Time", "No free hours"]], heading_rows=1)
    assert by_role(read_first(table)) == [("barrier", "No free hours")]


def test_a_context_stays_a_context():
    table = grid([["Theme", "Context +"], ["Time", "A small ward"]], heading_rows=1)
    reading = read_first(table)
    assert by_role(reading) == [("context", "A small ward")]
    assert asks(reading) == []


@pytest.mark.parametrize("heading", ["Barriers and facilitators", "Facilitators / barriers", "Barrier or enabler"])
def test_one_column_of_both_has_no_sign_until_it_is_said(heading: str):
    table = grid([["Theme", heading], ["Time", "A small ward"]], heading_rows=1)
    assert by_role(read_first(table)) == [("context", "A small ward")]


@pytest.mark.parametrize(
    "nothing", ["–", "-", "—", "N/A", "n/a", "NA", "No data", "None", "k. A.", "\u00a0", "Not discussed.", "s/d", "NR"]
)
def test_words_for_nothing_are_not_statements(nothing: str):
    table = grid([["Theme", "Barriers", "Enablers"], ["Time", nothing, "A • in it"]], heading_rows=1)
    assert by_role(read_first(table)) == [("enabler", "A • in it")]
    listed = grid([["Theme", "Barriers"], ["Time", f"• {nothing}\n• No free hours"]], heading_rows=1)
    assert by_role(read_first(listed)) == [("barrier", "No free hours")]


@pytest.mark.parametrize(
    ("printed", "role"),
    [
        ("Barrier: no time", "barrier"),
        ("Barrier - no time", "barrier"),
        ("Barrier – no time", "barrier"),
        ("Barrière : no time", "barrier"),
        ("Barriers: no time", "barrier"),
        ("Barrier 2: no time", "barrier"),
        ("Hindernis: no time", "barrier"),
        ("Facilitator: no time", "enabler"),
        ("Enabler - no time", "enabler"),
        ("Levier : no time", "enabler"),
        ("• Barrier: no time", "barrier"),
    ],
)
def test_a_sign_in_words_is_read(printed: str, role: str):
    table = grid([["Theme", "Context"], ["Time", printed]], heading_rows=1)
    assert by_role(read_first(table)) == [(role, "no time")]


def test_what_has_no_prefix_is_asked():
    table = grid([["Theme", "Context"], ["Time", "A small ward\nBarrier: no time"]], heading_rows=1)
    reading = read_first(table)
    assert by_role(reading) == [("context", "A small ward"), ("barrier", "no time")]
    assert asks(reading) == ["are-unsigned-enablers"]
    enablers = answered(table, (), "propose-unsigned-enablers")
    assert by_role(enablers) == [("enabler", "A small ward"), ("barrier", "no time")]
    contexts = answered(table, (), "propose-unsigned-contexts")
    assert (by_role(contexts), asks(contexts)) == (by_role(reading), [])


def test_a_sign_without_a_statement_is_kept_as_printed():
    table = grid([["Theme", "Context"], ["Time", "Barrier:"]], heading_rows=1)
    reading = read_first(table, barrier_prefixes=("Barrier",))
    assert by_role(reading) == []
    assert "sign-without-statement" in warnings(reading)


def test_section_rows_are_not_themes():
    rows = [["Theme", "Barriers"], [("Staff", 1, 2), None], ["Time", "No hours"], ["**Money**", ""], ["Pay", "Low"]]
    reading = read_first(grid(rows, heading_rows=1))
    assert [theme.title for theme in reading.themes] == ["Time", "Pay"]
    assert asks(reading) == ["are-sections-groups"]
    left_out = answered(grid(rows, heading_rows=1), (), "propose-sections-left-out")
    assert [theme.group for theme in left_out.themes] == [(), ()]


def test_a_title_with_blank_cells_is_a_theme_and_no_note_or_section():
    rows = [
        ["Theme", "Barriers"],
        [("Staff", 1, 2), None],
        ["Time", "No hours"],
        ["Money", ""],
        ["Pay", "Low"],
        ["Ease", ""],
    ]
    reading = read_first(grid(rows, heading_rows=1))
    assert [theme.title for theme in reading.themes] == ["Time", "Money", "Pay", "Ease"]
    assert warnings(reading) == ["theme-without-statements", "theme-without-statements"]
    plain = read_first(grid([["Theme", "Barriers"], ["Time", "No hours"], ["Ease", ""]], knows_spans=False))
    assert ([theme.title for theme in plain.themes], plain.notes) == (["Time", "Ease"], ())
    noted = read_first(grid([["Theme", "Barriers"], ["Time", "No hours"], ["Numbers are made up.", ""]]))
    assert ([theme.title for theme in noted.themes], [note.text for note in noted.notes]) == (
        ["Time"],
        ["Numbers are made up."],
    )


def test_a_repeated_title_is_asked_and_no_second_theme():
    table = grid([["Theme", "Barriers"], ["Time", "No hours"], ["Pay", "Low"], ["time", "No days"]], heading_rows=1)
    reading = read_first(table)
    assert [(theme.title, theme.rows) for theme in reading.themes] == [("Time", (0, 2)), ("Pay", (1,))]
    assert asks(reading) == ["title-printed-again"]
    assert len(answered(table, (), "propose-themes-of-their-own").themes) == 3
    assert asks(answered(table, (), "propose-one-theme")) == []


def test_a_merged_title_is_one_theme():
    table = grid([["Theme", "Barriers"], [("Time", 2, 1), "No hours"], [None, "No days"]], heading_rows=1)
    reading = read_first(table)
    assert [theme.rows for theme in reading.themes] == [(0, 1)]
    assert asks(reading) == []


def test_a_blank_title_is_asked():
    table = grid([["Theme", "Barriers", "Enablers"], ["Time", "a", "b"], ["", "c", "d"]], knows_spans=False)
    assert asks(read_first(table)) == ["rows-without-title"]
    assert [theme.rows for theme in answered(table, (), "propose-blank-repeats").themes] == [(0, 1)]


def test_signs_in_cells_mean_nothing_until_it_is_said():
    table = grid([["Theme", "Factor", "+/–"], ["Time", "", "+"], ["Pay", "", "–"]], heading_rows=1)
    table = grid([["Theme", "Context", "Sign"], ["Time", "A ward", "Yes"], ["Pay", "A bonus", "No"]], heading_rows=1)
    reading = read_first(table)
    assert holds(reading.recipe) == [Holds.THEME, Holds.CONTEXT, Holds.SIGN]
    assert by_role(reading) == [("context", "A ward"), ("context", "A bonus")]
    assert asks(reading) == ["meaning-of-signs"]
    settled = read_first(table, enabler_signs=("Yes",), barrier_signs=("No",))
    assert by_role(settled) == [("enabler", "A ward"), ("barrier", "A bonus")]


def test_a_table_of_categories_with_answers_beside_sentences():
    """Categories, numbers of studies, "Yes" or "-" beside a sentence, and grades with references."""
    table = grid(
        [
            ["Category", "No. of studies", ("Relationship with outcome", 1, 2), None, "Quality of evidence (ref.)"],
            [("1 Setting", 1, 5), None, None, None, None],
            ["Size of ward", "3", "Yes", "Small wards changed more.", "low [42, 45, 46]"],
            ["Pay", "N = 1", "-", "Not discussed.", "high [47]"],
        ],
        heading_rows=1,
    )
    reading = read_first(table)
    assert holds(reading.recipe) == [Holds.THEME, Holds.COUNT, Holds.ANSWER, Holds.FINDING, Holds.STREAM]
    assert by_role(reading) == [("count", "3"), ("finding", "Small wards changed more."), ("count", "N = 1")]
    assert [(e.grade, e.references) for row in reading.rows for e in row.evidence] == [
        ("low", ("42", "45", "46")),
        ("high", ("47",)),
    ]
    assert [theme.printed_count for theme in reading.themes] == [3, 1]


def test_a_configuration_in_a_sentence_is_whole_or_divided():
    sentence = (
        "Where wards are small (C), weekly talks (M-resource) make staff feel safe (M-response) and errors fall (O)."
    )
    table = grid([["Finding", "Configuration"], ["Talks", sentence]], heading_rows=1)
    whole = read_table(table, Recipe(plans(Holds.THEME, Holds.FINDING), 1))
    assert by_role(whole) == [("finding", sentence)]
    divided = read_table(table, Recipe(plans(Holds.THEME, Holds.CONFIGURATION), 1))
    assert [(s.role.value, s.label, s.text) for s in divided.rows[0].statements] == [
        ("context", "C", "Where wards are small"),
        ("mechanism", "M-resource", "weekly talks"),
        ("mechanism", "M-response", "make staff feel safe"),
        ("outcome", "O", "and errors fall"),
    ]
    cell = divided.cells[3]
    assert "".join(cell.text[p.start : p.end] for p in cell.pieces) == sentence
    assert first_recipe(table).columns[1].holds is Holds.CONFIGURATION


def test_a_configuration_in_letters_and_parentheses():
    table = grid([["1", "C (more time) + M (trust & pride) ➔ O (care)"]])
    reading = read_table(table, Recipe(plans(Holds.ROW_ID, Holds.CONFIGURATION), 0))
    assert by_role(reading) == [("context", "more time"), ("mechanism", "trust & pride"), ("outcome", "care")]
    assert "no-theme-column" in asks(reading)
    assert [theme.title for theme in reading.themes] == ["1"]


def test_raised_numbers_are_asked_about_and_powers_stay():
    table = grid([["Theme", "Barriers"], ["Time", "No hours^3,5^ in 10^3^ wards of 20 m^2^"]], heading_rows=1)
    reading = read_first(table)
    assert by_role(reading) == [("barrier", "No hours3,5 in 103 wards of 20 m2")]
    assert asks(reading) == ["are-raised-references"]
    references = answered(table, (), "propose-raised-references")
    assert by_role(references) == [("barrier", "No hours in 103 wards of 20 m2")]
    assert references.rows[0].statements[0].references == ("3", "5")
    notes = answered(table, (), "propose-raised-notes")
    assert notes.rows[0].statements[0].references == ()


def test_a_cell_over_columns_of_both_signs_is_not_given_one():
    table = grid([["Theme", "Barriers", "Enablers"], ["Time", ("It depends", 1, 2), None]], heading_rows=1)
    reading = read_first(table)
    assert by_role(reading) == []
    assert "cell-over-columns" in warnings(reading)
    blank = read_first(grid([["Theme", "Barriers", "Enablers"], ["Time", ("No data", 1, 2), None]], heading_rows=1))
    assert "cell-over-columns" not in warnings(blank)


def test_brackets_with_words_are_not_citations():
    table = grid([["Theme", "Barriers"], ["Time", "Hours [Internal setting (size)]"]], heading_rows=1)
    reading = read_first(table, citations=(CitationForm.BRACKETS,))
    assert by_role(reading) == [("barrier", "Hours [Internal setting (size)]")]


def test_a_column_of_scores_is_neither_references_nor_a_number_of_studies():
    table = grid([["Study", "MMAT, %"], ["Okoro and Lund 2015", "80"], ["Lindqvist 2017", "100"]], heading_rows=1)
    reading = read_first(table)
    assert holds(reading.recipe) == [Holds.THEME, Holds.RATING]
    assert by_role(reading) == [("rating", "80"), ("rating", "100")]
    assert [theme.printed_count for theme in reading.themes] == [None, None]


def test_the_table_of_statements_is_offered_before_that_of_the_studies():
    studies = grid([["Study", "Country"], ["Okoro 2015", "Nigeria"]], heading_rows=1)
    factors = grid([["Domain", "Barriers"], ["Time", "No free hours"]], heading_rows=1)
    menu = grid([["Barriers", "Enablers"], ["Home", "Contact"]], heading_rows=1, is_layout=True)
    assert likeliest_table([menu, studies, factors]) == 2
    assert likeliest_table([menu, studies]) == 1
    assert likeliest_table([menu]) == 0


@pytest.mark.parametrize("name", ["Doe 2015", "Nil 2018", "Marsh 2015"])
def test_a_study_alone_in_its_cell_is_no_date(name: str):
    table = grid([["Theme", "Barriers", "Studies"], ["Time", "No hours", name]], heading_rows=1)
    reading = read_first(table)
    assert [cited.references for cited in reading.rows[0].evidence] == [(name,)]
    dated = grid([["Theme", "Barriers", "Studies"], ["Time", "No hours", "Sep 2015"]], heading_rows=1)
    assert warnings(read_first(dated)) == ["date-not-references"]


def test_symbols_of_a_grade_that_contradict_its_words_are_kept_as_printed():
    rows = [["Finding", "Certainty"], ["A", "⊕⊕⊝⊝\nLow"], ["B", "⊕⊕⊕⊝ Moderate"], ["C", "⊕⊕⊕⊕"], ["D", "⊕⊕⊕⊕ Low"]]
    reading = read_first(grid(rows, heading_rows=1))
    assert reading.recipe.scale == ("Low", "Moderate", "high")
    assert [row.assessment.grade if row.assessment else "" for row in reading.rows] == ["Low", "Moderate", "high", ""]
    assert warnings(reading) == ["grade-not-of-scale"]


def test_a_second_column_of_counts_is_shown():
    rows = [["Domain", "Barriers", "n (%)", "Enablers", "n (%)"], ["Skills", "Few", "35 (90)", "Talks", "12 (31)"]]
    reading = read_first(grid(rows, heading_rows=1))
    assert (reading.themes[0].printed_count, reading.themes[0].counts_studies) == (35, False)
    assert [(s.label, s.text) for s in reading.rows[0].statements if s.role == "count"] == [
        ("n (%)", "35 (90)"),
        ("n (%)", "12 (31)"),
    ]
    assert warnings(reading) == []


@pytest.mark.parametrize("word", ["Both", "Mixed", "both", "Beides"])
@pytest.mark.parametrize(("heading", "role"), [("Context", "context"), ("Barriers", "barrier")])
def test_a_word_that_may_mean_both_signs_is_asked_about(word: str, heading: str, role: str):
    table = grid([["Theme", heading], ["Time", f"{word}: nurses and doctors"], ["Pay", "Low"]], heading_rows=1)
    reading = read_first(table)
    assert by_role(reading)[0] == (role, f"{word}: nurses and doctors")
    assert "is-prefix-a-sign" in asks(reading)
    as_words = answered(table, (), "propose-prefix-is-text")
    assert (by_role(as_words), asks(as_words)) == (by_role(reading), [])
    signed = answered(table, (), "propose-prefix-is-both")
    assert "is-prefix-a-sign" not in asks(signed)
    if heading == "Context":
        assert by_role(signed)[0] == ("mixed", "nurses and doctors")
    else:
        assert "sign-against-column" in warnings(signed)


def test_a_word_that_may_mean_both_is_asked_about_in_titles_with_signs_and_in_columns_of_signs():
    table = grid([["Factor", "Studies"], ["Barrier: distance", "[1]"], ["Mixed: pay", "[2]"]], heading_rows=1)
    reading = read_first(table)
    assert ([theme.title for theme in reading.themes], by_role(reading)) == (
        ["distance", "Mixed: pay"],
        [("barrier", "distance")],
    )
    assert asks(reading) == ["is-prefix-a-sign"]
    signed = answered(table, (), "propose-prefix-is-both")
    assert by_role(signed) == [("barrier", "distance"), ("mixed", "pay")]
    signs = grid(
        [["Theme", "Context", "Sign"], ["Time", "A ward", "Barrier"], ["Pay", "A sum", "Mixed"]], heading_rows=1
    )
    assert by_role(read_first(signs)) == [("barrier", "A ward"), ("context", "A sum")]
    assert asks(read_first(signs)) == ["meaning-of-signs"]


def test_a_prefix_that_names_both_signs_is_one():
    table = grid([["Theme", "Context"], ["Time", "Barrier and enabler: rota"]], heading_rows=1)
    assert by_role(read_first(table)) == [("mixed", "rota")]
