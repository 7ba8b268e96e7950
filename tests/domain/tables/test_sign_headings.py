"""A heading gives its column a sign only if its words plainly are one."""

import pytest

from qicbrowser.domain.records import Direction
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.domain.tables.synonyms import direction_of, held_by_heading
from tests.domain.tables.grids import by_role, grid, holds, read_first

BOTH = [
    *("Helps or hinders", "What helps and what hinders", "Facilitators/barriers", "Enablers and barriers"),
    *("Supports and barriers", "Barriers and opportunities", "Positive and negative influences"),
    *("Motivators and demotivators", "Help and hindrance", "Barriers to, and facilitators of, care"),
    *("Förderfaktoren und Barrieren", "Was hilft und was hindert", "Förder- und Hemmfaktoren"),
    *("Fördernde und hemmende Faktoren", "Freins et leviers", "Ce qui aide et ce qui freine"),
    *("Obstacles et facilitateurs", "Barreras y facilitadores", "Lo que ayuda y lo que dificulta"),
    *("Barreiras e facilitadores", "O que ajuda e o que dificulta", "Enablers / challenges"),
]
BARRIERS = [
    *("What hinders", "Perceived barriers", "Barriers (n = 12)", "Barriers to help-seeking", "Inhibitors"),
    *("Barriers to reducing waste", "Management barriers", "Hinderliche Faktoren", "Hemmnisse", "Was hindert"),
    *("Freins", "Obstáculos", "Impedimentos"),
]
ENABLERS = ["What helps", "Helping factors", "Facilitating factors", "Was hilft", "Leviers", "Facilitadores"]
NO_SIGN = [
    *("Lack of barriers", "No barriers", "Absence of facilitators", "Barriers overcome", "Keine Barrieren"),
    *("Strategies to overcome barriers", "Barriers and how they were addressed", "Sans obstacles"),
    *("Barrier theme", "Type of barrier", "Helpful", "Unhelpful", "Positive", "Negative influences", "Constraints"),
    *("Challenges", "Drivers", "Motivators", "What worked", "Evidence for/against", "Contextual factors", "Setting"),
    *("Facilitation", "Enablement", "Facilitated by", "Anforderungen", "Art der Behinderung", "Barrierefreiheit"),
]


@pytest.mark.parametrize("heading", BOTH)
def test_a_heading_of_both_signs_gives_neither(heading: str):
    assert held_by_heading(heading) is Holds.MIXED
    alone = read_first(grid([["Theme", heading], ["Time", "A small ward"]], heading_rows=1))
    assert by_role(alone) == [("context", "A small ward")]
    rows = [["Theme", "Barriers", "Enablers", heading], ["Time", "No hours", "Pay", "A small ward"]]
    beside = read_first(grid(rows, heading_rows=1))
    assert by_role(beside) == [("barrier", "No hours"), ("enabler", "Pay"), ("mixed", "A small ward")]


def test_a_heading_of_both_signs_beside_one_sign_gives_neither():
    rows = [["Theme", "Barriers", "Helps or hinders"], ["Time", "No hours", "A small ward"]]
    assert by_role(read_first(grid(rows, heading_rows=1))) == [("barrier", "No hours"), ("context", "A small ward")]


@pytest.mark.parametrize("heading", BARRIERS)
def test_a_heading_of_barriers(heading: str):
    assert held_by_heading(heading) is Holds.BARRIER


@pytest.mark.parametrize("heading", ENABLERS)
def test_a_heading_of_enablers(heading: str):
    assert held_by_heading(heading) is Holds.ENABLER


@pytest.mark.parametrize("heading", NO_SIGN)
def test_other_headings_give_no_sign(heading: str):
    assert held_by_heading(heading) not in {Holds.BARRIER, Holds.ENABLER, Holds.MIXED}
    table = grid([["Theme", heading], ["Time", "A small ward"]], heading_rows=1)
    assert not {role for role, _ in by_role(read_first(table))} & {"barrier", "enabler", "mixed"}


def test_answers_under_a_heading_of_barriers_are_not_barriers():
    rows = [
        [("Theme", 2, 1), ("Barriers", 1, 2), None],
        [None, "Description", "Possible solutions"],
        ["Time", "No hours", "More staff"],
    ]
    assert held_by_heading("Possible solutions") is Holds.NOTE
    assert ("barrier", "More staff") not in by_role(read_first(grid(rows, heading_rows=2)))


@pytest.mark.parametrize("word", ["Driver", "Constraint"])
def test_a_statement_keeps_a_first_word_that_is_not_plainly_a_sign(word: str):
    table = grid([["Theme", "Context"], ["Time", f"{word}: a small ward"]], heading_rows=1)
    assert by_role(read_first(table)) == [("context", f"{word}: a small ward")]


@pytest.mark.parametrize(
    ("heading", "direction"),
    [
        *(("Evidence for", Direction.FOR), ("Supporting studies", Direction.FOR), ("Evidenz für", Direction.FOR)),
        *(("Studies against", Direction.AGAINST), ("Mixed evidence", Direction.MIXED)),
        *(("Evidence for/against", None), ("Evidence for and against", None), ("Mixed-methods studies", None)),
        *(("Evidence for change", None), ("Social support studies", None), ("Studies for each theme", None)),
    ],
)
def test_a_direction_of_evidence_is_read_from_plain_words(heading: str, direction: Direction | None):
    assert direction_of(heading) is direction


def test_reasons_are_those_of_grades_only_beside_grades():
    rows = [["Theme", "Barriers", "Reasons for leaving"], ["Time", "No hours", "Low pay"]]
    reading = read_first(grid(rows, heading_rows=1))
    assert holds(reading.recipe) == [Holds.THEME, Holds.BARRIER, Holds.NOTE]
    assert reading.rows[0].assessment is None
    rows = [["Theme", "Barriers", "Confidence", "Reasons"], ["Time", "No hours", "Low", "Few studies"]]
    assessment = read_first(grid(rows, heading_rows=1)).rows[0].assessment
    assert assessment
    assert (assessment.grade, assessment.reason) == ("Low", "Few studies")
