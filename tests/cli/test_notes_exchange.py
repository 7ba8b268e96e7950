"""Giving notes away and taking them in on the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qicbrowser.cli.main import cli
from qicbrowser.paths import data_folder

EXAMPLE = Path(__file__).parents[1] / "data" / "notes-example.jsonld"
BAD = Path(__file__).parents[1] / "data" / "bad-notes"


def run(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(cli, arguments, prog_name="qicbrowser")
    assert result.exit_code == code, (result.output, result.exception)
    return result


def backups() -> list[Path]:
    return sorted((data_folder().user_file.parent / "backups").glob("*"))


def test_out_and_in_again(tmp_path: Path) -> None:
    run("notes", "add", "friendly-competition", "mine")
    run("notes", "add", "69", "on a reference")
    file = tmp_path / "notes.jsonld"
    assert run("notes", "export", "-o", str(file), "--creator", "Ada").stdout == f"{file}: 2 notes\n"
    told = run("notes", "import", str(file)).stdout
    assert told.splitlines()[-1] == "2 notes: 2 same"
    other = ("--data-dir", str(tmp_path / "other"))
    told = run(*other, "notes", "import", str(file)).stdout
    assert told.splitlines() == [
        "new       zamboni2020/5/friendly-competition  mine",
        "new       zamboni2020/ref/69  on a reference",
        "2 notes: 2 new",
    ]
    again = json.loads(run(*other, "notes", "export").stdout)
    assert [item["creator"]["name"] for item in again["first"]["items"]] == ["Ada", "Ada"]


def test_to_standard_output_in_every_form() -> None:
    run("notes", "add", "friendly-competition", "mine")
    run("notes", "add", "69", "on a reference")
    assert json.loads(run("notes", "export", "friendly-competition").stdout)["total"] == 1
    assert json.loads(run("notes", "export", "-o", "-", "69", "friendly-competition").stdout)["total"] == 2
    report = run("notes", "export", "--format", "markdown", "--creator", "Ada").stdout
    assert "### Reference 69" in report
    assert "· Ada ·" in report
    assert "## Without a tag" in run("notes", "export", "--format", "markdown", "--by", "tag").stdout
    table = run("notes", "export", "--format", "csv", "--preset", "tsv").stdout
    assert table.startswith("review\trecord_key\t")
    assert run("notes", "export", "--format", "csv", "--preset", "excel").stdout_bytes.startswith(b"\xef\xbb\xbf")


def test_nothing_to_export(tmp_path: Path) -> None:
    result = run("notes", "export", "-o", str(tmp_path / "x"), code=1)
    assert result.stderr == "There are no notes to export.\n"
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--creator", "x" * 201), "at most 200 characters"),
        (("nonsense",), "no theme or reference"),
        (("-o", "/nowhere/x"), "was not written"),
        (("--format", "pdf"), "Invalid value"),
    ],
)
def test_what_cannot_be_exported_is_reported(arguments: tuple[str, ...], told: str) -> None:
    run("notes", "add", "69", "mine")
    assert told in run("notes", "export", *arguments, code=2).stderr


def test_a_dry_run_changes_nothing() -> None:
    told = run("notes", "import", str(EXAMPLE), "--dry-run").stdout
    assert told.splitlines()[-2:] == [
        "5 notes: 4 new, 1 for other evidence, left out",
        "Nothing was changed: this is what it would do.",
    ]
    assert "new       zamboni2020/5/friendly-competition  ★" in told
    run("notes", "export", code=1)
    assert backups() == []


def test_as_json_and_with_a_backup_of_before() -> None:
    run("notes", "add", "69", "mine")
    told = json.loads(run("notes", "import", str(EXAMPLE), "--json").stdout)
    assert told["taken"] is True
    assert told["counts"] == {
        "new": 4,
        "newer": 0,
        "conflict": 0,
        "older": 0,
        "same": 0,
        "deleted": 0,
        "elsewhere": 1,
    }
    assert [entry["kind"] for entry in told["entries"]] == ["new"] * 4
    assert told["entries"][0]["theirs"]["creator"] == "Ada Lovelace"
    assert len(backups()) == 1
    again = json.loads(run("notes", "import", str(EXAMPLE), "--json").stdout)
    assert (again["taken"], again["counts"]["same"]) == (False, 4)
    assert len(backups()) == 1


def test_without_a_backup_it_is_imported_and_reported() -> None:
    run("notes", "add", "69", "mine")
    (data_folder().user_file.parent / "backups").write_text("a file")
    result = run("notes", "import", str(EXAMPLE))
    assert "No backup of your notes was made" in result.stderr
    assert "4 new" in result.stdout


@pytest.mark.parametrize("name", ["nan", "id-twice", "words-are-half-a-character", "id-with-control-characters"])
def test_an_invalid_file_is_reported_and_nothing_is_imported(name: str) -> None:
    result = run("notes", "import", str(BAD / f"{name}.json"), code=2)
    assert result.stderr.startswith("Error: There is 1 error in this file. Nothing was imported from it.\n")
    assert "\x1b" not in result.stderr
    run("notes", "export", code=1)


def test_a_file_that_is_not_there() -> None:
    assert "cannot be read" in run("notes", "import", "/nowhere/x.jsonld", code=2).stderr


def test_the_ending_of_the_name_says_what_is_written(tmp_path: Path) -> None:
    run("notes", "add", "69", "hello")
    for name, begins in (
        ("n.csv", b"review,record_key,"),
        ("n.TSV", b"review\trecord_key\t"),
        ("n.md", b"# Notes\n"),
        ("n.markdown", b"# Notes\n"),
        ("n.jsonld", b'{\n  "@context"'),
        ("n.json", b'{\n  "@context"'),
        ("n", b'{\n  "@context"'),
    ):
        assert run("notes", "export", "-o", str(tmp_path / name)).stderr == ""
        assert (tmp_path / name).read_bytes().startswith(begins)


def test_an_option_says_it_before_the_ending_does(tmp_path: Path) -> None:
    run("notes", "add", "69", "hello")
    path = tmp_path / "n.md"
    done = run("notes", "export", "--format", "csv", "-o", str(path))
    assert done.stderr == f"{path} is written as csv, though its name ends in .md.\n"
    assert path.read_bytes().startswith(b"review,record_key,")
    run("notes", "export", "--preset", "excel", "-o", str(tmp_path / "n.csv"))
    assert (tmp_path / "n.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_an_ending_that_names_no_format_is_refused(tmp_path: Path) -> None:
    run("notes", "add", "69", "hello")
    path = tmp_path / "n.docx"
    refused = run("notes", "export", "-o", str(path), code=2).stderr
    assert refused.startswith("Error: No format is known by the ending “.docx”.\nEnd the name in .jsonld, .json, .csv,")
    assert not path.exists()
    run("notes", "export", "--format", "markdown", "-o", str(path))
    assert path.read_bytes().startswith(b"# Notes")


@pytest.mark.parametrize(
    ("file", "reason"),
    [
        ({"rows": [], "total": 0}, "There are no annotations in this file: nothing was imported.\n"),
        ({"type": "AnnotationCollection", "total": 0}, "There are no annotations in this file"),
        (
            [{"target": "https://example.org/made-up", "body": "x"}] * 2,
            "Nothing was imported: 2 notes in this file, but",
        ),
    ],
)
def test_an_import_that_yields_nothing_is_not_a_success(tmp_path: Path, file: object, reason: str) -> None:
    path = tmp_path / "nothing.jsonld"
    path.write_text(json.dumps(file), encoding="utf-8")
    result = run("notes", "import", str(path), code=1)
    assert result.stdout == ""
    assert result.stderr.startswith(reason)
    assert json.loads(run("notes", "import", str(path), "--json", code=1).stdout)["taken"] is False
    assert run("notes", "import", str(path), "--dry-run", code=1).stderr.startswith(reason)


def test_a_table_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "readwise.csv"
    path.write_text("Highlight,Book Title,Note\nwords,A made-up paper,mine\n", encoding="utf-8")
    said = run("notes", "import", str(path), code=2).stderr
    assert said.startswith("Error: This is a table (CSV) from Readwise. Notes cannot be imported from it.\n")
    assert "cut off" not in said


def test_blank_nodes_of_two_colleagues_are_two_notes_and_neither_is_doubled(tmp_path: Path) -> None:
    target = "https://doi.org/10.1186/s13012-020-0978-z#zamboni2020/ref/69"
    for who in ("Doe A", "Roe B"):
        made = {"id": "_:b0", "type": "Annotation", "created": "2026-01-31T08:15:00Z", "creator": who, "target": target}
        (tmp_path / who).write_text(json.dumps({"@graph": [made | {"body": f"words of {who}"}]}), encoding="utf-8")
        assert run("notes", "import", str(tmp_path / who)).stdout.endswith("1 note: 1 new\n")
        assert run("notes", "import", str(tmp_path / who)).stdout.endswith("1 note: 1 same\n")
    listed = json.loads(run("notes", "list", "--json").stdout)
    assert sorted(note["words"] for note in listed) == ["words of Doe A", "words of Roe B"]
