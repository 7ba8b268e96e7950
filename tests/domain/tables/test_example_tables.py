"""Six tables of different kinds are read as they are meant, once every question has its answer."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from qicbrowser.domain.tables.grid import Grid, ListedReference
from qicbrowser.domain.tables.guess import first_recipe
from qicbrowser.domain.tables.reading import read_table
from qicbrowser.domain.tables.readings import TableReading
from qicbrowser.domain.tables.summary import summary
from tests.domain.tables import example_tables as examples
from tests.domain.tables.grids import answered, asks, warnings

DATA = Path(__file__).parents[2] / "data" / "tables"
COMPARED = (
    "body_rows",
    "section_rows",
    "configurations",
    "themes",
    "theme_titles",
    "statements",
    "statements_total",
    "nested_statements",
    "references",
    "printed_counts",
    "blank_cells",
    "notes",
)


class Example(NamedTuple):
    name: str
    grid: Grid
    references: Sequence[ListedReference]
    questions: tuple[str, ...]
    answers: tuple[str, ...]
    """By the ids of the proposals that are taken."""
    warnings: tuple[str, ...] = ()


EXAMPLES = [
    Example(
        "01-bmc-realist-cmo",
        examples.realist_configurations(),
        (),
        ("do-arrows-divide",),
        ("propose-arrows-divide",),
    ),
    Example(
        "02-pmc-barriers-enablers",
        examples.barriers_and_enablers(),
        examples.BARRIERS_REFERENCES,
        ("are-sections-groups",),
        ("propose-sections-are-groups",),
        ("theme-without-statements",),
    ),
    Example(
        "05-jats-for-against",
        examples.for_and_against(),
        examples.FOR_AND_AGAINST_REFERENCES,
        ("are-sections-groups", "is-heading-first-group"),
        ("propose-sections-are-groups", "propose-first-group"),
        ("streams-of-one-name",) * 4,
    ),
    Example(
        "07-excel-semicolon-bom",
        examples.german_spreadsheet(),
        (),
        ("order-of-scale",),
        ("propose-scale-in-this-order",),
        ("count-and-references-differ", "date-not-references"),
    ),
    Example(
        "10-cerqual-soqf",
        examples.qualitative_findings(),
        (),
        ("are-sections-groups",),
        ("propose-sections-are-groups",),
        ("count-in-words",),
    ),
    Example(
        "12-pasted-from-browser",
        examples.pasted_text(),
        (),
        ("are-sections-groups", "are-digits-references"),
        ("propose-sections-are-groups", "propose-glued-references"),
        ("count-is-zero", "theme-without-statements"),
    ),
]
IDS = [example.name for example in EXAMPLES]


def expected(example: Example) -> dict[str, Any]:
    values: dict[str, Any] = json.loads((DATA / f"{example.name}.expected.json").read_text(encoding="utf-8"))
    return values


def reading_of(example: Example) -> TableReading:
    return answered(example.grid, example.references, *example.answers)


@pytest.mark.parametrize("example", EXAMPLES, ids=IDS)
def test_a_table_is_read_as_it_is_meant(example: Example):
    read = summary(example.grid, reading_of(example))
    right = expected(example)
    assert {key: read[key] for key in COMPARED} == {key: right[key] for key in COMPARED}
    assert read["table"]["columns"][: len(right["table"]["columns"])] == right["table"]["columns"]
    assert read["table"]["header_rows"] == right["table"]["header_rows"]
    assert read.get("themes_by_group", {}) == right.get("themes_by_group", {})


@pytest.mark.parametrize("example", EXAMPLES, ids=IDS)
def test_grades_are_those_printed(example: Example):
    read = summary(example.grid, reading_of(example))["grades"]
    right = expected(example)["grades"]
    if right["order_known"] is False:  # a reader puts the grades in order
        assert sorted(read.pop("scale_weakest_first")) == sorted(right.pop("scale_weakest_first"))
    assert read == right


@pytest.mark.parametrize("example", EXAMPLES, ids=IDS)
def test_what_cannot_be_known_is_asked_and_can_be_answered(example: Example):
    first = read_table(example.grid, first_recipe(example.grid, example.references), example.references)
    assert asks(first) == list(example.questions)
    last = reading_of(example)
    assert asks(last) == []
    assert sorted(warnings(last)) == sorted(example.warnings)


@pytest.mark.parametrize(
    ("example", "mapping"),
    [
        (EXAMPLES[0], ["theme", "row id", "context", "mechanism", "outcome", "references"]),
        (EXAMPLES[1], ["theme", "barrier", "enabler", "mixed"]),
        (EXAMPLES[2], ["theme with a sign", *["references, with stream and direction"] * 6, "grade"]),
        (EXAMPLES[3], ["theme", "enabler", "barrier", "references", "grade"]),
        (EXAMPLES[4], ["theme and finding", "references", "grade", "reason of the grade"]),
        (EXAMPLES[5], ["theme", "barrier", "enabler", "count"]),
    ],
    ids=IDS,
)
def test_what_columns_hold_is_seen(example: Example, mapping: list[str]):
    assert list(summary(example.grid, reading_of(example))["mapping"].values()) == mapping


def texts(reading: TableReading, role: str) -> list[str]:
    return [s.text for row in reading.rows for s in row.statements if s.role == role]


def test_spots_of_realist_configurations():
    reading = reading_of(EXAMPLES[0])
    second = reading.rows[1]
    assert second.id == "CMOc 2"
    assert second.statements[0].text == "Wards that borrow many temporary nurses"
    assert [e.references for e in second.evidence] == [("13", "40", "41", "42")]
    assert [(s.label, s.text) for s in second.statements if s.role == "mechanism"] == [
        ("resource", "A ten-minute huddle at a fixed hour"),
        ("response", "newcomers feel watched and stay silent"),
    ]
    assert [sum(s.role == "outcome" for s in row.statements) for row in reading.rows] == [1, 1, 2, 0, 1]
    assert not {"enabler", "barrier"} & {s.role for row in reading.rows for s in row.statements}
    whole = answered(EXAMPLES[0].grid, (), "propose-arrows-stay")
    assert texts(whole, "mechanism")[0] == (
        "A ten-minute huddle at a fixed hour (resource) → staff feel safe to say what worries them (response)"
    )
    assert len(texts(whole, "mechanism")) == 5


def test_spots_of_barriers_and_enablers():
    reading = reading_of(EXAMPLES[1])
    skills = reading.rows[1]
    assert [(s.text, s.references) for s in skills.statements if s.role == "enabler"] == [
        ("A colleague who sits beside one", ("18", "40", "41", "42"))
    ]
    barriers = [s for s in reading.rows[2].statements if s.role == "barrier"]
    assert [(s.text, s.level) for s in barriers] == [
        ("Computers far from the bed", 1),
        ("Supplies run out", 1),
        ("gloves", 2),
        ("test strips", 2),
    ]
    assert texts(reading, "barrier")[0] == "Few know that the guideline has changed"
    assert [theme.group for theme in reading.themes] == [
        ("Capability",),
        ("Capability",),
        ("Opportunity",),
        ("Opportunity",),
        ("Motivation",),
    ]


def test_spots_of_evidence_for_and_against():
    reading = reading_of(EXAMPLES[2])
    assert [(s.role, s.text) for row in reading.rows for s in row.statements] == [
        ("barrier", "long distances to the clinic"),
        ("enabler", "trust between neighbours"),
        ("enabler", "pay that comes on time"),
        ("barrier", "tools that do not fit the place"),
        ("mechanism", "neighbours copy what they see"),
    ]


def test_spots_of_a_german_spreadsheet():
    reading = reading_of(EXAMPLES[3])
    assert texts(reading, "barrier") == [
        "Wechsel in der Leitung",
        "Keine freien Stunden; Dienste wechseln kurzfristig",
        "Zahlen kommen 1,5 Monate zu spät",
    ]
    assert [[e.references for e in row.evidence] for row in reading.rows] == [
        [("1", "3", "4", "5")],
        [("2", "7")],
        [("3", "6")],
        [],
    ]
    assert first_recipe(EXAMPLES[3].grid).scale_is_ordered is None


def test_spots_of_qualitative_findings():
    reading = reading_of(EXAMPLES[4])
    assert [s.text for s in reading.rows[1].statements if s.role == "note"] == ["by junior staff", "by staff on nights"]
    assert [row.assessment and row.assessment[:3] for row in reading.rows][-2:] == [
        ("Moderate", "Moderate confidence", "Minor concerns about coherence and adequacy"),
        ("Low", "Low confidence", "Minor concerns about coherence and adequacy"),
    ]


def test_digits_of_pasted_text_stay_where_they_are_until_the_reader_says_what_they_are():
    example = EXAMPLES[5]
    first = read_table(example.grid, first_recipe(example.grid))
    before = expected(example)["before_the_reader_has_answered"]
    assert [theme.title for theme in first.themes] == before["theme_titles"]
    assert summary(example.grid, first)["references"]["links"] == before["references"]
    words = answered(example.grid, (), "propose-glued-words")
    assert [theme.title for theme in words.themes] == before["theme_titles"]
    assert "are-digits-references" not in asks(words)
