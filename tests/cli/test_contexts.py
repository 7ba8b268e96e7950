"""The command contexts."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.paths import data_folder
from qicbrowser.services.changes import Change, store
from qicbrowser.services.importing.opening import choose_evidence
from qicbrowser.store.library import Library
from tests.cli.test_analyse import three_reviews
from tests.cli.test_commands import run

__all__ = ["three_reviews"]

COMPETITION = "zamboni2020/5/friendly-competition"
BARRIER, ENABLER = f"{COMPETITION}/barrier/1", f"{COMPETITION}/enabler/1"


def values_of(*arguments: str, code: int = 0) -> Any:
    return json.loads(run("contexts", *arguments, "--json", code=code).stdout)


@pytest.fixture
def label() -> Label:
    """A label of the reader with both signs, and a factor that is not in the library."""
    made = Label("id", "made up", "A reason", (BARRIER, ENABLER, "gone/1/x/barrier/1"), "2026", "2026")
    data = data_folder()
    with Library(choose_evidence(data).path, data.user_file) as library:
        store(library, [Change(None, made)])
    return made


def test_the_factors_by_theme() -> None:
    lines = run("contexts").stdout.splitlines()
    assert lines[0] == "13 contextual factors: 8 enablers and 5 barriers"
    assert lines[2] == "Shared community of practice (2 contextual factors: 1 enabler and 1 barrier)"


def test_the_readers_label_is_told_apart(label: Label) -> None:
    blocks = run("contexts", "--by", "label").stdout.split("\n\n")
    heading, *lines = blocks[1].splitlines()
    assert heading.startswith("made up (a label of yours) (2 contextual factors: 1 enabler and 1 barrier); both signs:")
    assert lines == [
        "  A reason",
        "  enabler: Friendly competition: Open sharing of data on mutual performance",
        "  barrier: Friendly competition: competition for financial incentives linked to quality criteria",
        "  1 factor is not in your library.",
    ]
    assert blocks[2].startswith("without a label (11 contextual factors: 7 enablers and 4 barriers)")


def test_json_has_groups_labels_cross_table_and_effects(label: Label) -> None:
    value = values_of(COMPETITION, "--by", "label", "--effects")
    assert value["counts"] == {"factors": 5, "enablers": 4, "barriers": 1, "mixed": 0, "unsigned": 0}
    assert [(group["label"], group["both_signs"]) for group in value["groups"]] == [("id", True), (None, False)]
    assert value["groups"][0]["missing"] == ["gone/1/x/barrier/1"]
    assert value["labels"][0]["factors"] == list(label.factors)
    assert [(cell["label"], cell["counts"]["factors"]) for cell in value["cross"]] == [("id", 2), (None, 3)]
    assert len(value["effects"]) == 5
    assert len(value["effects"][0]["mechanisms"]) == 2
    assert [len(line["references"]) for line in value["effects"][0]["evidence"]] == [2, 4]


def test_the_cross_table_as_text_and_csv(label: Label) -> None:
    text = run("contexts", "--cross").stdout
    assert text.startswith("made up (2 contextual factors: 1 enabler and 1 barrier)\n  Friendly competition: 2 ")
    rows = list(csv.reader(io.StringIO(run("contexts", "--cross", "--csv").stdout)))
    assert rows[0] == ["My label", "Theme", "Enablers", "Barriers", "Enablers and barriers", "Without a sign"]
    assert rows[1] == ["made up", "Friendly competition", "1", "1", "0", "0"]
    assert rows[-1] == ["All factors", "All themes", "8", "5", "0", "0"]


@pytest.mark.usefixtures("three_reviews")
def test_of_a_review_a_table_or_a_group_and_of_every_sign(tmp_path: Path) -> None:
    assert values_of("--in", "doe")["counts"] == {"factors": 3, "enablers": 0, "barriers": 0, "mixed": 1, "unsigned": 2}
    assert [each["text"] for each in values_of("--in", "doe-2/1")["factors"]] == ["Closed doors"]
    team = values_of("--in", "doe/s3/group/organisation/team")
    assert {each["theme_title"] for each in team["factors"]} == {"Shared rounds"}
    assert len(values_of("--sign", "mixed", "--sign", "context")["factors"]) == 3
    signs = [group["key"] for group in values_of("--by", "sign")["groups"]]
    assert signs == ["enabler", "barrier", "mixed", "context"]
    assert "enabler and barrier: Shared rounds: Strong hierarchy" in run("contexts", "--in", "doe").stdout
    assert "no review, table or group zebra" in run("contexts", "--in", "zebra", code=2).stderr


def test_nothing_found() -> None:
    done = run("contexts", "--text", "zebra", code=1)
    assert done.stderr == "No contextual factor was found.\n"
    assert run("contexts", "--query", "zebra", code=1).stderr == "No contextual factor was found.\n"
