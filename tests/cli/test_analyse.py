"""The commands of analyses."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

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
    assert "\n  Interviews: " in run("map", SHARED).stdout
    assert "This table names no studies, so there is nothing to map." in run("map", BARE, code=1).stderr
    assert [theme["title"] for theme in values_of("map", "--table", "doe/s3/group/organisation/team")["themes"]] == [
        "Shared rounds"
    ]
