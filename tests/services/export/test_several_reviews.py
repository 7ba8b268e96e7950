"""Exports of several reviews, read back by other programs: each row names its review, and tables keep their words."""

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from qicbrowser.domain.records import Citation
from qicbrowser.services.citations.styles import Style
from qicbrowser.services.citations.writing import Form, encoded
from qicbrowser.services.export.choice import Choice, chosen, everything
from qicbrowser.services.export.options import Options
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from tests.exports import write_export
from tests.other_reviews import SHARED, write_three_reviews

BUNDLED, CULTURE = "zamboni2020/5/friendly-competition", "doe-2/1/culture"


@pytest.fixture
def three_reviews(tmp_path: Path) -> Iterator[Library]:
    write_three_reviews(tmp_path / "three.sqlite")
    with Library(tmp_path / "three.sqlite", tmp_path / "data" / "user.sqlite") as library:
        with library.change():
            for key in ("doe/ref/46", "doe-2/ref/46"):
                library.citations.put(Citation(key, json.dumps({"title": f"Made up for {key}"}), "made up", "1"))
        yield library


COLUMNS = ("review", "theme", "mechanisms", "contexts", "barriers", "findings", "remarks")
COLUMNS += ("studies_printed", "studies", "references", "evidence", "evidence_qualitative_and_review")


@pytest.fixture
def choice(three_reviews: Library) -> Choice:
    return chosen(three_reviews, [BUNDLED, SHARED, CULTURE])


def exported(library: Library, choice: Choice, options: Options, path: Path) -> Path:
    write_export(library, choice, options, path)
    return path


@pytest.mark.parametrize("shape", Shape)
def test_each_row_names_its_review_and_table(
    three_reviews: Library, choice: Choice, shape: Shape, tmp_path: Path
) -> None:
    file = exported(three_reviews, choice, Options(shape), tmp_path / "rows.csv")
    with file.open(newline="", encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    assert {(row["theme_key"], row["review"], row["table"]) for row in rows} == {
        (BUNDLED, "Zamboni et al. 2020", "5"),
        (SHARED, "Doe (doe)", "S3"),
        (CULTURE, "Doe (doe-2)", "1"),
    }
    metadata = json.loads((tmp_path / "rows.csv-metadata.json").read_text())
    keys = [tuple(row[name] for name in metadata["tableSchema"]["primaryKey"]) for row in rows]
    assert len(set(keys)) == len(keys)
    assert [column["name"] for column in metadata["tableSchema"]["columns"]] == list(rows[0])
    assert metadata["tableSchema"]["columns"][1]["datatype"] == "string"
    assert metadata["notes"][0]["headings"] == {
        "doe/s3": {"mechanisms": "Reasoning", "contexts": "Made-up context", "findings": "Key finding"}
    }


def test_a_table_has_nothing_in_the_columns_of_another(three_reviews: Library, choice: Choice, tmp_path: Path) -> None:
    file = exported(three_reviews, choice, Options(Shape.THEME, format="json"), tmp_path / "rows.json")
    rows = {row["theme_key"]: row for row in json.loads(file.read_text())["rows"]}
    assert rows[SHARED]["group"] == "Organisation › Team"
    assert rows[CULTURE]["group"] is rows[CULTURE]["grade"] is rows[CULTURE]["evidence_interviews"] is None
    assert rows[BUNDLED]["evidence"] is rows[BUNDLED]["findings"] is None
    assert rows[SHARED]["evidence_interviews"] == "for maybe [46]; against [Smith 2015]"


def test_a_report_has_the_fields_and_the_headings_of_each_table(
    three_reviews: Library, choice: Choice, tmp_path: Path
) -> None:
    text = exported(
        three_reviews, choice, Options(format="markdown", columns=COLUMNS), tmp_path / "report.md"
    ).read_text()
    sections = text.split("\n## ")
    fields = {}
    for section in sections:
        title, *lines = section.splitlines()
        fields[title] = [line.split(" | ")[0].removeprefix("| ") for line in lines if "| " in line]
    assert fields["Doe (doe-2), Table 1: More made-up factors"][2:] == [
        *("Barriers", "Studies printed", "Studies", "References", "Evidence")
    ]
    shared = fields["Doe (doe), Table S3: Made-up factors"]
    assert {"Mechanisms (Reasoning)", "Context (Made-up context)", "Findings (Key finding)", "Remarks"} <= set(shared)
    assert "Evidence: Qualitative and review" not in shared
    references = next(section for section in sections if section.startswith("References"))
    assert "### Doe (doe)\n\n\\[46\\] Made up for doe/ref/46." in references
    assert "### Doe (doe-2)\n\n\\[46\\] Made up for doe-2/ref/46." in references


def test_a_report_has_what_each_theme_has_under_its_own_headings(
    three_reviews: Library, choice: Choice, tmp_path: Path
) -> None:
    text = exported(three_reviews, choice, Options(format="markdown"), tmp_path / "report.md").read_text()
    headings = {}
    for section in re.split(r"\n## ", text)[1:]:
        title, *lines = section.splitlines()
        headings[title] = [line for line in lines if line.startswith(("### ", "**"))]
    ours, shared, culture = list(headings)[:3]
    assert headings[ours][:6] == [
        *("### How it works", "**Component**", "**Mechanisms**", "**Outcomes**"),
        *("### In what context", "**+ Enablers**"),
    ]
    assert {"### Findings", "### Remarks", "### Quality of evidence"} <= set(headings[shared])
    assert "\nReasoning\n" in text
    assert "\nKey finding\n" in text
    assert headings[culture][0] == "### In what context"


def test_a_workbook_has_every_row_type_with_reviews(three_reviews: Library, tmp_path: Path) -> None:
    options = Options(format="xlsx", every_shape=True)
    file = exported(three_reviews, everything(three_reviews), options, tmp_path / "all.xlsx")
    workbook = openpyxl.load_workbook(file)
    for name in ("themes", "passages", "appraisals", "References"):
        rows = list(workbook[name].iter_rows(values_only=True))
        assert {row[rows[0].index("review")] for row in rows[1:]} == {"Zamboni et al. 2020", "Doe (doe)", "Doe (doe-2)"}


def test_references_are_written_by_review(three_reviews: Library) -> None:
    lists = three_reviews.evidence.reference_lists
    named = lists.named(["zamboni2020/ref/46", "doe/ref/46", "doe-2/ref/46"])
    text = encoded(three_reviews, named, Form.TEXT, Style.VANCOUVER, Preset.PLAIN).decode()
    assert text.splitlines() == [
        "Zamboni et al. 2020",
        "46. (not in the source table; Zamboni et al. 2020)",
        "",
        "Doe (doe)",
        "46. Made up for doe/ref/46.",
        "",
        "Doe (doe-2)",
        "46. Made up for doe-2/ref/46.",
    ]
    table = csv.DictReader(encoded(three_reviews, named, Form.CSV, Style.VANCOUVER, Preset.PLAIN).decode().splitlines())
    assert [(row["number"], row["review"]) for row in table] == [
        ("46", "Zamboni et al. 2020"),
        ("46", "Doe (doe)"),
        ("46", "Doe (doe-2)"),
    ]
    items = json.loads(encoded(three_reviews, named, Form.CSL_JSON, Style.VANCOUVER, Preset.PLAIN))
    assert [item["id"] for item in items] == ["zamboni2020-46", "doe-46", "doe-2-46"]
