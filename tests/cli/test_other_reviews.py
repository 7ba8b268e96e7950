"""What other reviews' tables say, on the command line."""

import json
from pathlib import Path

import pytest

from tests.cli.test_commands import run
from tests.other_reviews import SHARED, write_three_reviews, write_two_reviews


@pytest.fixture(autouse=True)
def evidence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The program finds evidence with two reviews."""
    evidence = tmp_path / "two.sqlite"
    write_two_reviews(evidence)
    monkeypatch.setattr("qicbrowser.services.importing.opening.bundled_evidence", lambda: evidence)
    return evidence


def test_a_theme_is_printed_with_what_its_table_has() -> None:
    printed = run("show", SHARED).stdout
    assert "Doe, Table S3: Made-up factors › Organisation › Team\n" in printed
    assert "\nMechanism\n  CMOc 1: resource: Nurses trust the numbers\n" in printed
    assert "\nContext\n  CMOc 1: A small ward\n" in printed
    assert "\nMixed\n  CMOc 1: Strong hierarchy\n" in printed
    assert "\nFinding\n  CMOc 1: Rounds help where wards are small [Smith 2015]\n" in printed
    assert "\nRemark\n  CMOc 2: One ward only\n" in printed
    assert "  Moderate confidence: Minor concerns about coherence\n" in printed
    assert "  Interviews: for: maybe [46]; against: [Smith 2015]\n" in printed
    assert "\nNotes to the table\n  a A made-up note.\n" in printed
    assert "Enabler" not in printed


def test_references_are_listed_with_their_reviews() -> None:
    lines = run("references", "list").stdout.splitlines()
    assert "[46] of Doe  not in the source table" in lines
    assert "[46] of Zamboni et al. 2020  not in the source table" in lines
    assert "[Smith 2015] of Doe  not in the source table" in lines


def test_a_label_of_two_reviews_is_not_guessed_and_one_in_words_is_a_name() -> None:
    assert "46 can mean any of these: zamboni2020/ref/46, doe/ref/46." in run("show", "46", code=2).stderr
    assert run("show", "Smith 2015").stdout.startswith("[Smith 2015]\ndoe/ref/smith-2015\n")


def test_references_are_exported_under_ids_that_are_read_back() -> None:
    exported = run("references", "export", "--format", "csl-json").stdout
    assert '"doe-46"' in exported
    assert '"doe/ref/smith-2015"' in exported
    assert run("show", "doe-46").stdout.startswith("[46]\ndoe/ref/46\n")


def test_the_same_publication_in_another_review_is_listed(evidence: Path) -> None:
    write_three_reviews(evidence)
    listed = {line["key"]: line for line in json.loads(run("references", "list", "--json").stdout)}
    assert listed["doe/ref/smith-2015"]["same_publication"] == ["doe-2/ref/46"]
    assert listed["doe/ref/smith-2015"]["review"] == "doe"
    assert listed["zamboni2020/ref/46"]["same_publication"] == []


def test_a_reference_is_printed_with_the_direction_of_its_evidence() -> None:
    assert "  Shared rounds: Interviews, maybe (for)\n" in run("show", "doe/ref/46").stdout
