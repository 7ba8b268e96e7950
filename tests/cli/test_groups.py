"""Groups of themes on the command line: a table with two levels of them is imported, searched and exported."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.test_imports import run

TABLE = """\
Domain,Subdomain,Theme,Barriers,References
,,Money,No money for staff,[1]
Organisation,,Culture,Closed doors at night,[2]
Organisation,Team,Shared rounds,Strong hierarchy of doctors,"[2, 3]"
Patients,Team,Family rounds,Families at work,[5]
"""
ORGANISATION = "made-up-wards/table/group/organisation"


@pytest.fixture(autouse=True)
def imported(tmp_path: Path) -> None:
    (tmp_path / "wards.csv").write_text(TABLE, encoding="utf-8")
    assert run("import", tmp_path / "wards.csv", "--title", "Made-up wards").exit_code == 0


def records(*query: str) -> list[str]:
    found = json.loads(run("search", *query, "--json").stdout)["records"]
    return sorted(key.removeprefix("made-up-wards/") for key in found)


def test_a_search_is_limited_to_a_group() -> None:
    assert records("group:organisation", "has:barrier") == ["table/culture", "table/shared-rounds"]
    assert records("group:team", "rounds") == ["table/family-rounds", "table/shared-rounds"]
    assert records(f'group:"{ORGANISATION}/team"', "rounds") == ["table/shared-rounds"]
    assert records("group:organisation", "ref:2") == ["ref/2", "table/culture", "table/shared-rounds"]
    assert records("group:patients", "ref:2") == []
    assert run("search", "group:nowhere").exit_code == 1
    summary = run("search", "group:patients", "work").stdout
    assert "group: patients and work" in summary


def test_the_themes_of_a_group_are_exported() -> None:
    exported = run("export", "--query", "group:organisation", "--columns", "theme,group").stdout
    rows = [(row["theme"], row["group"]) for row in csv.DictReader(io.StringIO(exported))]
    assert rows == [("Culture", "Organisation"), ("Shared rounds", "Organisation › Team")]
