"""The command that takes themes away, as a person or a script meets it."""

import json
import re
import sys
from contextlib import nullcontext
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from qicbrowser.cli.export import with_progress
from qicbrowser.domain.errors import ReaderError
from qicbrowser.services.changes import Change, store
from qicbrowser.services.export.choice import everything
from qicbrowser.services.export.export import Exported, Exporting, finished
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.services.notes import annotate
from qicbrowser.services.notes.annotate import Target
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from tests.cli.test_commands import COMPETITION, program, run
from tests.exports import write_export


@pytest.mark.parametrize("preset", Preset)
def test_export_to_standard_output_is_what_the_file_holds(library: Library, tmp_path: Path, preset: Preset) -> None:
    note = annotate.annotate(library, Target("zamboni2020/ref/69", "zamboni2020/ref/69"), "=“é”")
    store(library, [Change(None, note)])
    options = Options(Shape.APPRAISAL, Notes.COLUMNS, preset=preset)
    exported = write_export(library, everything(library), options, tmp_path / "themes.csv")
    arguments = ("export", "--all", "--shape", "appraisal", "--preset", preset, "--notes", "columns")
    for output in ((), ("-o", "-")):
        done = program(*arguments, *output)
        assert done.stdout == exported.path.read_bytes()
        assert done.stderr == (
            b"5 cells that look like formulas begin with an apostrophe.\n" if preset is Preset.EXCEL else b""
        )


def test_export_to_a_file(tmp_path: Path) -> None:
    target = tmp_path / "themes.csv"
    result = run("export", "friendly-competition", "demonstration-role", "--shape", "passage", "-o", str(target))
    assert result.stdout == (
        f"{target}: 15 rows (UTF-8, separated by commas).\n"
        "Cells that look like formulas were left unchanged.\n"
        f"{target}-metadata.json: source and licence.\n"
    )
    assert target.read_bytes().count(b"\r\n") == 16
    assert b",notes\r\n" not in target.read_bytes()
    run("export", "--all", "--preset", "excel", "-o", str(target))
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    assert "4 rows (UTF-8 with BOM, " in run("export", "--all", "--preset", "excel", "-o", str(target)).stdout


def test_export_what_a_query_finds(tmp_path: Path) -> None:
    target = tmp_path / "themes.csv"
    run("export", "--query", "barrier: competition", "-o", str(target))
    provenance = json.loads(Path(f"{target}-metadata.json").read_text(encoding="utf-8"))["notes"][0]
    assert provenance["chosen"] == {
        "what": "found",
        "count": 2,
        "themes": ["zamboni2020/5/shared-community-of-practice", COMPETITION],
        "query": "barrier: competition",
        "within": None,
    }


def test_a_query_that_finds_no_theme_writes_nothing(tmp_path: Path) -> None:
    run("notes", "add", "69", "elsewhere")  # on a reference, so no theme is found
    for query in ("xyzzy", "elsewhere", ""):
        result = run("export", "--query", query, "-o", str(tmp_path / "themes.csv"), code=1)
        assert "nothing was exported" in result.stderr
    assert not (tmp_path / "themes.csv").exists()


@pytest.mark.parametrize("form", ["json", "markdown", "html"])
def test_every_form_of_text_goes_to_standard_output(tmp_path: Path, form: str) -> None:
    written = run("export", "--all", "--format", form).stdout_bytes
    assert b"Friendly competition" in written
    run("export", "--all", "--format", form, "-o", str(tmp_path / "themes"))
    kept = (tmp_path / "themes").read_bytes()
    undated = re.compile(rb"\d{4}-\d\d-\d\dT[0-9:]+Z")
    assert undated.sub(b"", written) == undated.sub(b"", kept)
    assert not (tmp_path / "themes-metadata.json").exists()


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("themes.XLSX", b"PK"),
        ("themes.json", b'{"about"'),
        ("themes.md", b"# Themes"),
        ("themes.html", b"<!DOCTYPE"),
        ("themes.tsv", b"review\ttable"),
        ("themes.csv", b"review,table"),
        ("themes.txt", b"review,table"),
    ],
)
def test_the_ending_of_the_name_says_what_is_written(tmp_path: Path, name: str, begins: bytes) -> None:
    run("export", "--all", "-o", str(tmp_path / name))
    assert (tmp_path / name).read_bytes().startswith(begins)
    run("export", "--reopen", str(tmp_path / name), "-o", str(tmp_path / "again.json"))
    assert json.loads((tmp_path / "again.json").read_bytes())["about"]["chosen"]["count"] == 4
    run("export", "--all", "--format", "markdown", "-o", str(tmp_path / name))
    assert (tmp_path / name).read_bytes().startswith(b"# Themes")


def test_sheets_are_for_workbooks_only(tmp_path: Path) -> None:
    told = run("export", "--all", "--every-shape", "-o", str(tmp_path / "themes.json"), code=2).stderr
    assert "--every-shape goes with --format xlsx" in told


def test_a_workbook_needs_a_name(tmp_path: Path) -> None:
    assert "An XLSX file needs a name: -o FILE." in run("export", "--all", "--format", "xlsx", code=2).stderr
    target = tmp_path / "themes.xlsx"
    result = run("export", "--all", "--format", "xlsx", "--every-shape", "-o", str(target))
    assert result.stdout == f"{target}: 58 rows.\n"
    assert load_workbook(target).sheetnames == ["themes", "passages", "appraisals", "About"]


def test_columns_and_notes_are_chosen() -> None:
    run("notes", "add", "friendly-competition", "mine")
    lines = run("export", "--all", "--columns", "studies, theme", "--notes", "columns").stdout.splitlines()
    assert lines[0] == "studies,theme,notes,tags,starred"
    assert lines[-1] == '6,"Friendly competition","mine",,'
    assert len(run("export", "--all", "--notes", "only").stdout.splitlines()) == 2
    wrong = run("export", "--all", "--columns", "theme,colour", code=2)
    assert "There is no column colour." in wrong.stderr
    assert "The columns are: review, review_doi, licence," in wrong.stderr


def test_a_pdf_is_made_by_the_window() -> None:
    assert "'pdf' is not one of" in run("export", "--all", "--format", "pdf", code=2).stderr
    assert "PDF can be written only from the window: File > Export." in " ".join(run("export", "--help").stdout.split())


def test_an_export_is_made_again(tmp_path: Path) -> None:
    first, again = tmp_path / "first.csv", tmp_path / "again.csv"
    how = ("--shape", "passage", "--columns", "role,passage", "--preset", "tsv")
    run("export", "--query", "barrier: competition", *how, "-o", str(first))
    run("export", "--reopen", str(first), "-o", str(again))
    assert again.read_bytes() == first.read_bytes()
    facts = [json.loads(Path(f"{path}-metadata.json").read_text("utf-8"))["notes"][0] for path in (first, again)]
    assert facts[0] | {"date": ""} == facts[1] | {"date": ""}
    run("export", "--reopen", str(first), "-o", str(tmp_path / "tabs.tsv"))
    assert (tmp_path / "tabs.tsv").read_bytes() == first.read_bytes()
    run("export", "--reopen", str(tmp_path / "tabs.tsv"), "-o", str(tmp_path / "commas.csv"))
    assert (tmp_path / "commas.csv").read_text("utf-8").startswith("role,passage")
    run("export", "--reopen", str(first), "--format", "json", "-o", str(again))
    assert json.loads(again.read_text("utf-8"))["about"]["options"]["columns"] == ["role", "passage"]
    other = run("export", "--reopen", str(first), "--shape", "appraisal", "--preset", "plain")
    assert other.stdout.startswith("review,table,theme_key,theme,stream,")
    assert "cannot be read" in run("export", "--reopen", str(tmp_path / "nowhere"), code=2).stderr


def test_an_export_of_another_edition_says_so(tmp_path: Path) -> None:
    path = tmp_path / "themes.json"
    run("export", "friendly-competition", "demonstration-role", "--format", "json", "-o", str(path))
    content = path.read_text("utf-8")
    content = content.replace("zamboni2020/5/demonstration-role", "zamboni2020/5/gone", 1)
    path.write_text(re.sub(r'"sources_sha256": "\w+"', f'"sources_sha256": "{"0" * 64}"', content), "utf-8")
    result = run("export", "--reopen", str(path), "--format", "csv")
    assert result.stderr == (
        "Not in this evidence: 1 theme of that export.\n"
        "That export was made from a different edition of the evidence.\n"
    )
    assert len(result.stdout.splitlines()) > 1


@pytest.mark.parametrize(
    "arguments",
    [["--all", "--reopen", "x"], [], ["--all", "--query", "x"], [COMPETITION, "--all"], [COMPETITION, "--query", "x"]],
)
def test_export_asks_for_one_choice(arguments: list[str]) -> None:
    result = run("export", *arguments, code=2)
    assert "Name what to export: KEYs, --query, --all or --reopen." in result.stderr
    assert result.stdout == ""


def test_export_of_what_is_not_there() -> None:
    assert "There is no theme or reference nonsense" in run("export", COMPETITION, "nonsense", code=2).stderr
    assert "There is no theme zamboni2020/ref/69" in run("export", "69", code=2).stderr


def test_an_export_that_cannot_be_written_says_why(tmp_path: Path) -> None:
    result = run("export", "--all", "-o", str(tmp_path / "nowhere" / "themes.csv"), code=2)
    assert result.stderr.startswith("Error: ")
    assert result.stderr.endswith("\nIts folder does not exist: create it, or choose another one.\n")
    assert "is a folder or a device" in run("export", "--all", "-o", ".", code=2).stderr


@pytest.mark.parametrize("fails", [False, True])
def test_how_far_it_is_has_a_line_of_its_own(tmp_path: Path, monkeypatch, capsys, fails: bool) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    def work() -> Exporting:
        yield 10_000
        yield 10_001
        yield 25_000
        if fails:
            raise ReaderError("The disk is full.")
        return Exported(tmp_path, None, 25_000)

    with pytest.raises(ReaderError) if fails else nullcontext():
        assert finished(with_progress(work())).rows == 25_000
    assert capsys.readouterr().err == "\r10,000 rows\r25,000 rows\n"


def test_an_export_that_was_changed_since_says_so(tmp_path: Path) -> None:
    path = tmp_path / "themes.csv"
    run("export", "--all", "-o", str(path))
    assert run("export", "--reopen", str(path)).stderr == ""
    path.write_bytes(path.read_bytes() + b"x")
    told = "That file was changed after it was exported.\n"
    assert run("export", "--reopen", str(path)).stderr == told


def test_a_cell_with_semicolons_is_quoted_as_well(tmp_path: Path) -> None:
    """LibreOffice proposes to split at commas, semicolons and tabs alike."""
    run("export", "--all", "-o", str(tmp_path / "t.csv"))
    assert ',"low [17] [50] [63]; medium [67] [69]"' in (tmp_path / "t.csv").read_text("utf-8")


def test_an_ending_of_another_format_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "themes.xlsx"
    done = run("export", "--all", "--format", "json", "-o", str(path))
    assert done.stderr == f"{path} is written as json, though its name ends in .xlsx.\n"
    assert path.read_bytes().startswith(b'{"about"')
    assert run("export", "--all", "--format", "csv", "-o", str(tmp_path / "t.tsv")).stderr == ""
    assert (tmp_path / "t.tsv").read_bytes().startswith(b"review\ttable")


def test_an_ending_that_names_no_format_is_refused(tmp_path: Path) -> None:
    refused = run("export", "--all", "-o", str(tmp_path / "themes.xls"), code=2).stderr
    assert refused.startswith("Error: No format is known by the ending “.xls”.\nEnd the name in .csv, .tsv, .xlsx,")
    assert (
        "PDF file can be written only from the window"
        in run("export", "--all", "-o", str(tmp_path / "t.pdf"), code=2).stderr
    )
    assert not list(tmp_path.glob("t*"))


def test_the_references_are_listed_in_a_style(tmp_path: Path) -> None:
    (tmp_path / "46.ris").write_text("TY  - JOUR\nID  - 46\nAU  - Doe, Ann\nTI  - Made\nPY  - 2019\nER  - \n", "utf-8")
    run("references", "attach", str(tmp_path / "46.ris"))
    assert "[46\\] Doe A. Made. 2019" in run("export", "--all", "--format", "markdown").stdout
    apa = run("export", "--all", "--format", "markdown", "--style", "APA", "-o", str(tmp_path / "t.md"))
    assert "[46\\] Doe, A. (2019). Made" in (tmp_path / "t.md").read_text("utf-8"), apa
    run("export", "--reopen", str(tmp_path / "t.md"), "-o", str(tmp_path / "again.html"))
    assert "[46] Doe, A. (2019). " in (tmp_path / "again.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("named", "millimetres"),
    [
        ({"LANG": "en_US.UTF-8"}, (216, 279)),
        ({"LANG": "en_US.UTF-8", "LC_PAPER": "de_DE.UTF-8"}, (210, 297)),
        ({"LC_ALL": "es_MX@made", "LANG": "de_DE"}, (216, 279)),
        ({"LANG": "C.UTF-8"}, (210, 297)),
        ({}, (210, 297)),
    ],
)
def test_a_word_document_has_the_paper_of_the_country(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: dict[str, str], millimetres: tuple[int, int]
) -> None:
    for name in ("LC_ALL", "LC_PAPER", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in named.items():
        monkeypatch.setenv(name, value)
    run("export", "friendly-competition", "-o", str(tmp_path / "t.docx"))
    page = Document(str(tmp_path / "t.docx")).sections[0]
    assert (round(page.page_width.mm), round(page.page_height.mm)) == millimetres
