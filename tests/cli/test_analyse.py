"""The commands of analyses."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.paths import bundled_evidence
from qicbrowser.store.library import Library
from tests.cli.test_commands import run
from tests.other_reviews import BARE, SHARED, write_three_reviews

CAPACITY = "zamboni2020/5/platform-for-capacity-building"


def rows_of(*arguments: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(run(*arguments, "--csv").stdout)))


def values_of(*arguments: str, code: int = 0) -> Any:
    return json.loads(run(*arguments, "--json", code=code).stdout)


@pytest.fixture
def three_reviews(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program finds the bundled review and two made-up ones."""
    write_three_reviews(tmp_path / "three.sqlite")
    monkeypatch.setattr("qicbrowser.services.importing.opening.bundled_evidence", lambda: tmp_path / "three.sqlite")


# --- map


def test_the_map_as_text() -> None:
    blocks = run("map").stdout.split("\n\n")
    assert blocks[0].splitlines()[1] == "4 themes, 13 studies, 27 appraisals"
    assert blocks[2].splitlines() == [
        "Platform for capacity building (5 studies)",
        "  Quantitative and mixed methods: medium [51] [67] [68] [69] [70]",
        "  Qualitative and review: low [51]; medium [67] [69] [70]",
    ]
    assert blocks[-1].splitlines()[:3] == ["Studies", "  [17]: 2 themes", "  [46]: 1 theme"]


def test_the_map_as_json_and_csv() -> None:
    value = values_of("map")
    assert (value["studies"], value["appraisals"]) == (13, 27)
    assert [theme["studies"] for theme in value["themes"]] == [7, 5, 3, 6]
    assert sum(len(cell["appraisals"]) for cell in value["cells"]) == 27
    (both,) = (c for c in value["cells"] if (c["theme"], c["reference"]) == (CAPACITY, "zamboni2020/ref/51"))
    assert [each["grade"] for each in both["appraisals"]] == ["zamboni2020/5/grade/medium", "zamboni2020/5/grade/low"]
    heading, *rows = rows_of("map")
    assert (heading[:2], len(rows)) == (["Theme", "Study"], 21)


def test_the_map_in_another_order_and_of_some_themes() -> None:
    value = values_of("map", "--studies-by", "themes", "--themes-by", "title")
    assert [each["themes"] for each in value["references"]][:3] == [3, 3, 2]
    assert value["themes"][0]["title"] == "Demonstration role"
    assert [theme["studies"] for theme in values_of("map", "demonstration-role", CAPACITY)["themes"]] == [5, 3]
    assert len(values_of("map", "--query", "has:outcome")["themes"]) == 3


def test_a_map_of_nothing() -> None:
    result = run("map", "--query", "zebra", code=1)
    assert result.stderr == "There are no themes to map.\n"
    assert "There is no source table or group 9." in run("map", "--table", "9", code=2).stderr
    assert "51 is a reference." in run("map", "51", code=2).stderr


@pytest.mark.usefixtures("three_reviews")
def test_a_map_is_of_one_table() -> None:
    several = run("map", code=2).stderr
    assert "Several tables are in your library: name one with --table." in several
    assert "zamboni2020/5" in several
    assert "These themes are of several tables." in run("map", CAPACITY, SHARED, code=2).stderr
    assert "\n  Interviews: maybe (for) [46]; cited (against) [Smith 2015]\n" in run("map", SHARED).stdout
    assert "This table names no studies, so there is nothing to map." in run("map", BARE, code=1).stderr
    assert [theme["title"] for theme in values_of("map", "--table", "doe/s3/group/organisation/team")["themes"]] == [
        "Shared rounds"
    ]


# --- whatif


def test_what_is_left_as_text() -> None:
    blocks = run("whatif", "--without", "low").stdout.split("\n\n")
    assert blocks[0].splitlines()[1] == "10 of 13 studies and 19 of 27 appraisals count"
    assert blocks[3].splitlines() == [
        "Demonstration role: 3 → 1",
        "  Quantitative and mixed methods: [71]",
        "  Qualitative and review: [51] (left out by its grade); [63] (left out by its grade)",
        "  Would rest on one study, [71], in one stream only: Quantitative and mixed methods.",
    ]


@pytest.mark.parametrize(
    ("left_out", "left"),
    [
        ((), [7, 5, 3, 6]),
        (("low",), [4, 5, 1, 4]),
        (("zamboni2020/5/grade/low",), [4, 5, 1, 4]),
        (("Qualitative and review",), [4, 5, 1, 2]),
        (("67", "[68]", "69"), [4, 2, 3, 5]),
        (("low", "medium", "high"), [0, 0, 0, 0]),
    ],
)
def test_what_is_left_as_json(left_out: tuple[str, ...], left: list[int]) -> None:
    value = values_of("whatif", *(word for name in left_out for word in ("--without", name)))
    assert [theme["left"] for theme in value["themes"]] == left
    assert [theme["cited"] for theme in value["themes"]] == [7, 5, 3, 6]


def test_what_cannot_be_left_out() -> None:
    refused = run("whatif", "--without", "lo", code=2).stderr
    assert "lo is not one stream, grade or reference of this table." in refused
    assert "low, medium, high, Quantitative and mixed methods" in refused
    assert "You have no scenario mine for this table." in run("whatif", "--scenario", "mine", code=2).stderr


def test_scenarios_are_compared(tmp_path: Path) -> None:
    run("themes")
    with Library(bundled_evidence(), tmp_path / "data" / "user.sqlite") as library, library.change():
        low = ("zamboni2020/5/grade/low",)
        library.scenarios.put(Scenario("1", "Without low", "zamboni2020/5", low, "2026-01-01", "2026-01-01"))
        library.scenarios.put(Scenario("2", "Other", "doe/1", low, "2026-01-01", "2026-01-01"))
    heading, *rows = rows_of("whatif", "--compare")
    assert (heading[0], heading[-1]) == ("Scenario", "Studies counted")
    assert rows == [
        ["Everything the review cites", "7", "5", "3", "6", "13"],
        ["Without low", "4", "5", "1", "4", "10"],
    ]
    assert [each["studies_left"] for each in values_of("whatif", "--compare")] == [13, 10]
    assert values_of("whatif", "--scenario", "Without low")["appraisals_left"] == 19
    assert "Your scenarios for it: Without low." in run("whatif", "--scenario", "mine", code=2).stderr


def test_a_scenario_that_lost_its_name_is_not_called_everything(tmp_path: Path) -> None:
    run("themes")
    with Library(bundled_evidence(), tmp_path / "data" / "user.sqlite") as library, library.change():
        low = ("zamboni2020/5/grade/low",)
        library.scenarios.put(Scenario("1", "", "zamboni2020/5", low, "2026-01-01", "2026-01-01"))
    names = [row[0] for row in rows_of("whatif", "--compare")]
    assert names == ["Scenario", "Everything the review cites", "Scenario without a name"]


# --- audit


def test_what_stands_out_in_the_bundled_table() -> None:
    blocks = run("audit", code=1).stdout.split("\n\n")
    assert [block.splitlines()[0] for block in blocks] == [
        "Graded differently in two streams",
        "No outcome stated",
        "The same words in several themes",
        "Studies without a citation",
        "The printed number of studies agrees with the studies cited in all 4 themes.",
    ]
    value = values_of("audit", "zamboni2020/5", code=1)
    assert [finding["kind"] for finding in value["findings"]] == [
        "grades differ",
        "no outcome",
        "same words",
        "no citation",
    ]
    assert value["findings"][0]["keys"] == [CAPACITY, "zamboni2020/ref/51"]
    assert value["findings"][3]["numbers"] == [13, 13]


def test_what_stands_out_of_one_kind() -> None:
    assert run("audit", "--only", "corrected").stdout == "Nothing stands out.\n"
    assert "agrees" not in run("audit", "--only", "no outcome", code=1).stdout
    agreed = run("audit", "zamboni2020", "--only", "printed count").stdout
    assert agreed.startswith("The printed number of studies agrees")
    heading, row = list(csv.reader(io.StringIO(run("audit", "--only", "no outcome", "--csv", code=1).stdout)))
    assert heading == ["Kind", "Finding", "Keys"]
    assert row == ["No outcome stated", "Platform for capacity building: the source states no outcome.", CAPACITY]
    assert "There is no review, source table or group 9." in run("audit", "9", code=2).stderr


@pytest.mark.usefixtures("three_reviews")
def test_nothing_can_be_left_out_of_a_table_without_studies() -> None:
    refused = run("whatif", BARE, "--without", "1", code=2).stderr
    assert "Name a reference by its label: the table has no streams and no grades." in refused
    assert "This table names no studies" in run("whatif", BARE, code=1).stderr


# --- compare


def test_themes_beside_each_other() -> None:
    keys = "shared-community-of-practice", CAPACITY, "friendly-competition"
    blocks = {block.splitlines()[0]: block.splitlines()[1:] for block in run("compare", *keys).stdout.split("\n\n")}
    assert blocks["Component"] == ["  A, B, C: Collaboration with other hospitals"]
    assert blocks["Outcomes"][1] == "  B: The source states no outcome."
    assert blocks["Qualitative and review"][2] == "  C: [17] low (= A); [63] low (= A); [69] medium (= A, B); [72] high"
    assert blocks["12 studies of Zamboni et al. 2020, by the themes that cite them"] == [
        "  A, B, C: [69]",
        "  A, B: [67] [68]",
        "  A, C: [17] [63]",
        "  B, C: none",
        "  A: [46] [50]",
        "  B: [51] [70]",
        "  C: [47] [66] [72]",
    ]
    assert "Component" not in run("compare", *keys, "--only-different").stdout


def test_a_comparison_as_json_and_csv() -> None:
    value = values_of("compare", CAPACITY, "friendly-competition")
    assert [theme["letter"] for theme in value["themes"]] == ["A", "B"]
    (shared,) = value["shared"]
    assert [len(each["studies"]) for each in shared["combinations"]] == [1, 4, 5]
    heading, *rows = rows_of("compare", CAPACITY, "friendly-competition")
    assert heading == ["Part of a theme", "A: Platform for capacity building", "B: Friendly competition"]
    assert rows[-1][0] == "Qualitative and review"


def test_one_theme_cannot_be_compared() -> None:
    assert "Name two themes or more." in run("compare", CAPACITY, CAPACITY, code=2).stderr


@pytest.mark.usefixtures("three_reviews")
def test_the_same_publication_in_two_reviews_is_said() -> None:
    text = run("compare", SHARED, "doe-2/1/culture").stdout
    assert "\n  [Smith 2015] of A is [46] of B, by the lists of the reviews" in text
    assert "\n  A: [46] maybe (for); [Smith 2015] cited (against) (= B)\n" in text
    assert text.startswith("A: Shared rounds (2 studies), Doe (doe)\nB: Culture (4 studies), Doe (doe-2)\n")


# --- statement


def test_a_theme_as_a_statement() -> None:
    text = run("statement", CAPACITY).stdout
    assert text.startswith("Where “Settings with quality-focused HR systems, ")
    assert "“Collaboration with other hospitals” works through “Platform to refine skills for improvement" in text
    assert "facilitated” towards (not stated in the source), although this is hindered by “high performing" in text
    assert text.endswith(
        " [5 studies; Quantitative and mixed methods: medium [51] [67] [68] [69] [70];"
        " Qualitative and review: low [51], medium [67] [69] [70]].\n"
    )


def test_a_statement_of_chosen_passages() -> None:
    chosen = "--passage", "component/1", "--passage", f"{CAPACITY}/mechanism/2"
    assert run("statement", CAPACITY, *chosen, "--format", "markdown").stdout.startswith(
        "*Collaboration with other hospitals* works through *Definition of standard care processes facilitated*"
        " towards (not stated in the source) \\[5 studies"
    )
    value = values_of("statement", CAPACITY, *chosen)
    assert [each["kind"] for each in value["runs"] if each["key"].startswith(CAPACITY)] == ["component", "mechanism"]
    refused = run("statement", CAPACITY, "--passage", "mechanism/9", code=2).stderr
    assert "Platform for capacity building has no passage mechanism/9." in refused
    assert "Its passages are: component/1, mechanism/1, mechanism/2, enabler/1, " in refused


@pytest.mark.usefixtures("three_reviews")
def test_no_statement_of_a_theme_that_says_nothing_of_the_kind() -> None:
    assert "states no component, mechanism, outcome or context" in run("statement", BARE, code=1).stderr
