"""Two spellings of a study: asked about, and joined only where the reader says so."""

import pytest

from qicbrowser.domain.tables.reading import read_table
from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.domain.tables.recipe import Recipe
from tests.domain.tables.grids import grid, read_first


def table(*citations: str):
    return grid(
        [["Theme", "Mechanism", "References"], *([f"T{n}", "Trust", text] for n, text in enumerate(citations))],
        heading_rows=1,
    )


def asked(reading: TableReading) -> list[tuple[str, str]]:
    problems = [problem for problem in reading.problems if problem.message.id == "are-spellings-one-study"]
    assert all(problem.asks and problem.row is not None for problem in problems)
    return [(str(problem.message.values["first"]), str(problem.message.values["second"])) for problem in problems]


def references(reading: TableReading) -> list[tuple[str, ...]]:
    return [tuple(label for cited in row.evidence for label in cited.references) for row in reading.rows]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Abe 2019", "ABE 2019"),
        ("Müller 2015", "Muller 2015"),
        ("Okoro et al. 2011", "Okoro 2011"),
        ("Abe and Bo 2019", "Abe & Bo 2019"),
        ("Gustafson 2013", "Gustavson 2013"),
        ("Gustafson 2013", "Gustafsson 2013"),
        ("Gustafson 2013", "Gustafosn 2013"),
    ],
)
def test_two_spellings_of_one_study_are_asked_about_and_kept_apart(one: str, other: str) -> None:
    reading = read_first(table(f"({one})", f"({other})"))
    assert references(reading) == [(one,), (other,)]
    assert asked(reading) == [(one, other)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Abe 2019a", "Abe 2019b"),
        ("Abe 2019", "Abe 2018"),
        ("Lee 2019", "Lea 2019"),
        ("Abe and Bo 2019", "Abe 2019"),
        ("Gustafson 2013", "Henriksson 2013"),
    ],
)
def test_two_studies_are_not_asked_about(one: str, other: str) -> None:
    assert asked(read_first(table(f"({one})", f"({other})"))) == []


def test_numbers_are_not_asked_about() -> None:
    assert asked(read_first(table("[1, 2]", "[12, 21]"))) == []


def test_each_answer_reads_what_it_says() -> None:
    shown = table("(Abe 2019; ABE 2019)", "(ABE 2019)")
    (problem,) = [each for each in read_first(shown).problems if each.message.id == "are-spellings-one-study"]
    read = [read_table(shown, proposal.recipe) for proposal in problem.proposals]
    assert [references(reading) for reading in read] == [
        [("Abe 2019",), ("Abe 2019",)],
        [("ABE 2019",), ("ABE 2019",)],
        [("Abe 2019", "ABE 2019"), ("ABE 2019",)],
    ]
    assert [asked(reading) for reading in read] == [[], [], []]


def test_answers_follow_one_another_and_a_circle_of_them_ends() -> None:
    shown = table("(Abe 2019)", "(ABE 2019)", "(Abé 2019)")
    recipe: Recipe = read_first(shown).recipe
    chain = recipe._replace(same_references=(("Abé 2019", "ABE 2019"), ("ABE 2019", "Abe 2019")))
    assert references(read_table(shown, chain)) == [("Abe 2019",)] * 3
    circle = recipe._replace(same_references=(("Abe 2019", "ABE 2019"), ("ABE 2019", "Abe 2019")))
    assert len(references(read_table(shown, circle))) == 3
