"""The commands on sites."""

import csv
import io
import json
from pathlib import Path

import pytest

from qicbrowser.domain.analysis.sites import Mark
from tests.cli.test_commands import run

COMPETITION = "zamboni2020/5/friendly-competition"


def test_a_site_is_made_with_its_first_mark_and_shown() -> None:
    assert "no sites yet" in run("site", "list").stderr
    done = run("site", "mark", "Northfield", "friendly-competition/enabler/1", "present", "--reason", "Shared", "--new")
    assert done.stdout == "Northfield: Open sharing of data on mutual performance: present.\n"
    run("site", "mark", "northfield", "friendly-competition/barrier/1", "present", "--new")
    assert run("site", "list").stdout == "Northfield  2\n"
    lines = run("site", "show", "Northfield", "friendly-competition").stdout.splitlines()
    assert lines[:2] == ["Northfield", "2 of 5 factors marked"]
    assert lines[4] == "  1 of 4 enablers in place, 1 of 1 barrier to plan for and 3 not marked yet"
    assert lines[5:7] == [
        "  To plan for:",
        "    barrier, present: competition for financial incentives linked to quality criteria",
    ]
    assert "      My reason: Shared" in lines


@pytest.mark.parametrize("mark", Mark)
def test_every_mark_is_given_by_the_name_that_is_read_back(mark: Mark) -> None:
    run("site", "mark", "Northfield", "friendly-competition/enabler/1", mark.value, "--new")
    value = json.loads(run("site", "show", "Northfield", "friendly-competition", "--json").stdout)
    assert value["themes"][0]["factors"][0]["mark"] == mark.value


def test_as_json_and_csv_and_beside_another() -> None:
    run("site", "mark", "Northfield", "friendly-competition/enabler/1", "unknown", "--new")
    run("site", "mark", "Southfield", "friendly-competition/enabler/1", "absent", "--new")
    value = json.loads(run("site", "show", "Northfield", "friendly-competition", "--json").stdout)
    assert (value["site"]["name"], value["factors"], value["marked"]) == ("Northfield", 5, 1)
    assert value["themes"][0]["counts"]["to-find-out"] == 1
    assert value["themes"][0]["factors"][0]["mark"] == "unknown"
    both = json.loads(run("site", "show", "Northfield", "--beside", "Southfield", "--json").stdout)
    assert [each["site"]["name"] for each in both] == ["Northfield", "Southfield"]
    shown = run("site", "show", "Northfield", "friendly-competition", "--beside", "Southfield", "--csv").stdout
    heading, first, *_ = csv.reader(io.StringIO(shown))
    assert heading[3:] == ["Northfield", "Northfield: my reason", "Southfield", "Southfield: my reason"]
    assert first[3:] == ["unknown", "", "absent", ""]


def test_a_mark_is_taken_away_and_what_is_not_known_refused() -> None:
    run("site", "mark", "Northfield", "friendly-competition/enabler/1", "unknown", "--new")
    run("site", "mark", "Northfield", "friendly-competition/enabler/1", "none")
    assert run("site", "list").stdout == "Northfield  0\n"
    assert "no site Elsewhere" in run("site", "show", "Elsewhere", code=2).stderr
    assert "no contextual factor zebra" in run("site", "mark", "Northfield", "zebra", "present", code=2).stderr
    assert "can mean several" in run("site", "mark", "Northfield", "enabler/1", "present", code=2).stderr
    assert run("site", "show", "Northfield", "--query", "zebra", code=1).stderr == "No contextual factor was found.\n"


def test_a_planning_sheet_is_exported(tmp_path: Path) -> None:
    run("site", "mark", "Northfield", "friendly-competition/enabler/1", "present", "--new")
    assert run("site", "export", "Northfield").stdout.startswith("# Planning sheet: Northfield\n")
    for name in ("sheet.md", "sheet.xlsx", "sheet.docx"):
        done = run("site", "export", "Northfield", "-o", str(tmp_path / name))
        assert done.stderr == f"Exported to {tmp_path / name}.\n"
        assert (tmp_path / name).read_bytes()[:2] == (b"# " if name.endswith("md") else b"PK")
    assert ".pdf" in run("site", "export", "Northfield", "-o", str(tmp_path / "sheet.pdf"), code=2).stderr
