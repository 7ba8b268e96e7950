"""The command chain."""

import csv
import io
import json

import pytest

from tests.cli.test_analyse import three_reviews
from tests.cli.test_commands import run
from tests.other_reviews import BARE

__all__ = ["three_reviews"]


def test_as_text_mermaid_json_and_csv() -> None:
    assert run("chain", "friendly-competition").stdout.splitlines()[:3] == [
        "Friendly competition",
        "Inter-organisational mechanisms of change",
        "6 studies",
    ]
    assert run("chain", "friendly-competition", "--format", "mermaid").stdout.startswith("flowchart LR\n")
    value = json.loads(run("chain", "friendly-competition", "--format", "json").stdout)
    assert value == json.loads(run("chain", "friendly-competition", "--json").stdout)
    assert [(box["role"], len(box["steps"])) for box in value["chain"]] == [
        ("component", 1),
        ("mechanism", 2),
        ("outcome", 1),
    ]
    assert value["licence"] == "CC BY 4.0"
    heading, *rows = csv.reader(io.StringIO(run("chain", "friendly-competition", "--csv").stdout))
    assert heading == ["Part", "Words", "Key"]
    assert len(rows) == 4 + 5 + 2 + 1


@pytest.mark.usefixtures("three_reviews")
def test_a_theme_without_a_chain() -> None:
    assert "no pathway to draw" in run("chain", BARE, code=1).stderr


def test_a_reference_has_no_pathway() -> None:
    assert "is a reference" in run("chain", "69", code=2).stderr
