"""Cells that the reader corrected: every export says which, what is printed, and what it was read as."""

import csv
import json
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest

from qicbrowser.cli.record_text import theme_text
from qicbrowser.services.export.choice import Choice, chosen, everything
from qicbrowser.services.export.columns import CORRECTED
from qicbrowser.services.export.options import Options
from qicbrowser.services.export.sheet import columns
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.exports import TEXT_FORMATS, write_export
from tests.imported_tables import write_corrected

TIME, TRUST = "doe/1/time", "doe/1/trust"
CORRECTIONS = "Barriers: “No rota [l]” → “No rota [1]”\nEnablers: “” → “=A new rota [4]”"


@pytest.fixture
def corrected(tmp_path: Path) -> Iterator[Library]:
    write_corrected(tmp_path / "doe.sqlite")
    with Library(tmp_path / "doe.sqlite", tmp_path / "data" / "user.sqlite") as library:
        yield library


def rows_of(library: Library, choice: Choice, path: Path, shape: Shape) -> list[dict[str, str]]:
    write_export(library, choice, Options(shape, preset=Preset.PLAIN), path)
    with path.open(newline="", encoding="utf-8") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize("shape", Shape)
def test_each_row_names_the_corrected_cells_that_it_may_rest_on(
    corrected: Library, tmp_path: Path, shape: Shape
) -> None:
    rows = rows_of(corrected, everything(corrected), tmp_path / "rows.csv", shape)
    assert {(row["theme_key"], row["corrected"]) for row in rows} == {(TIME, CORRECTIONS), (TRUST, "")}
    described = json.loads((tmp_path / "rows.csv-metadata.json").read_text(encoding="utf-8"))
    column = next(each for each in described["tableSchema"]["columns"] if each["name"] == "corrected")
    assert column["datatype"] == "string"
    assert "that the reader corrected" in column["dc:description"]


def test_the_other_columns_hold_what_was_read_and_the_published_ones_what_is_printed(
    corrected: Library, tmp_path: Path
) -> None:
    options = Options(columns=("barriers", "references", "published_barriers"), format="json")
    write_export(corrected, chosen(corrected, [TIME]), options, tmp_path / "rows.json")
    content = json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))
    assert content["rows"] == [
        {"barriers": "No rota", "references": "[1] [4]", "published_barriers": "No rota [l]"},
    ]
    (review,) = content["about"]["reviews"]
    assert review["corrected"] is True
    assert "the reader corrected the text of some cells" in review["changes"]


def test_themes_without_corrections_have_a_source_without_corrections(corrected: Library, tmp_path: Path) -> None:
    write_export(corrected, chosen(corrected, [TRUST]), Options(format="json"), tmp_path / "rows.json")
    (review,) = json.loads((tmp_path / "rows.json").read_text(encoding="utf-8"))["about"]["reviews"]
    assert "corrected" not in review
    assert review["changes"].startswith("The table's form only")


def test_a_workbook_has_the_corrections_as_text(corrected: Library, tmp_path: Path) -> None:
    write_export(corrected, everything(corrected), Options(format="xlsx", every_shape=True), tmp_path / "all.xlsx")
    with closing(openpyxl.load_workbook(tmp_path / "all.xlsx")) as workbook:
        for name in ("themes", "passages", "appraisals"):
            heading, *rows = workbook[name].iter_rows(values_only=True)
            assert {row[heading.index("corrected")] for row in rows} == {CORRECTIONS, None}
        about = [row[1] for row in workbook["About"].iter_rows(values_only=True)]
    assert any("the reader corrected the text of some cells" in str(text) for text in about)


@pytest.mark.parametrize("format_", TEXT_FORMATS[1:])
def test_a_report_says_what_was_corrected_where_something_was(corrected: Library, tmp_path: Path, format_: str) -> None:
    path = tmp_path / "report.txt"
    write_export(corrected, everything(corrected), Options(format=format_), path)
    text = path.read_text(encoding="utf-8")
    heading = words(CORRECTED.heading)
    assert text.count(heading) == 1
    field = text[text.index(heading) : text.index("Trust")]
    for correction in ("Barriers: “No rota [l]” → “No rota [1]”", "Enablers: “” → “=A new rota [4]”"):
        assert correction in field.replace("\\", "")
    assert "and the reader corrected the text of some cells" in text


def test_a_table_without_corrections_has_no_such_column(library: Library) -> None:
    for shape in Shape:
        assert "corrected" not in {column.name for column in columns(library, everything(library), Options(shape))}


def test_the_command_line_shows_the_corrections_of_a_theme(corrected: Library) -> None:
    shown = theme_text(corrected.evidence.theme(TIME))
    assert f"{words(CORRECTED.heading)}\n  " + CORRECTIONS.replace("\n", "\n  ") in shown
    assert words(CORRECTED.heading) not in theme_text(corrected.evidence.theme(TRUST))
