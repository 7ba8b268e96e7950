"""References on the command line: attached from files on hard grounds only, and taken away, unknown ones too."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qicbrowser.cli.main import cli

SAMPLES = Path(__file__).parents[1] / "data" / "references"


def run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["references", *arguments])


def test_nothing_is_known_until_it_is_attached():
    listed = run("list")
    assert "[69]  not in the source table" in listed.output
    assert "13 references, 0 with a citation" in listed.output
    shown = run("show", "69")
    assert shown.exit_code == 1
    assert "none is attached" in shown.output


def test_a_file_is_attached_by_its_own_numbers_and_comes_back():
    tried = run("attach", str(SAMPLES / "numbered.ris"), "--dry-run")
    assert "Would attach 2 citations" in tried.output
    assert "Matched by ID “46”" in tried.output
    assert "0 with a citation" in run("list").output
    assert "Attached 2 citations" in run("attach", str(SAMPLES / "numbered.ris")).output
    assert "Forty-six" in run("show", "46").output
    assert "numbered.ris" in run("show", "46", "--style", "apa").output
    known = {line["number"]: line["citation"] for line in json.loads(run("list", "--json").output)}
    assert known[70] is None
    assert "Forty-six" in known[46]
    assert "Attached 0 citations" in run("attach", str(SAMPLES / "numbered.ris")).output


def test_entries_without_a_number_are_left_out_and_reported(tmp_path: Path):
    file = tmp_path / "library.ris"
    file.write_text("TY  - JOUR\nTI  - [Made up] Nobody's number\nER  - \n", encoding="utf-8")
    done = run("attach", str(file))
    assert done.exit_code == 1
    assert "left out" in done.output
    assert "0 with a citation" in run("list").output
    assert "Attached 1 citation" in run("attach", str(file), "--to", "72").output
    assert "Nobody's number" in run("show", "72").output
    several = run("attach", str(SAMPLES / "numbered.ris"), "--to", "72")
    assert several.exit_code == 2
    assert "--to needs a file with one citation" in several.output


@pytest.mark.parametrize("form", ["ris", "bibtex", "csl-json", "text"])
def test_all_are_taken_away_and_unknown_ones_say_so(form: str, tmp_path: Path):
    run("attach", str(SAMPLES / "numbered.ris"))
    written = run("export", "--format", form).output
    assert "Forty-six" in written
    for number in ("17", "72"):
        assert f"reference {number} of Zamboni et al. 2020" in written or f"{number}. (not in" in written
    file = tmp_path / "some.out"
    told = run("export", "46", "70", "--format", form, "-o", str(file)).output
    assert "2 references, 1 unknown" in told
    assert "Forty-six" in file.read_text(encoding="utf-8")
    assert "Sixty-nine" not in file.read_text(encoding="utf-8")


def test_the_references_of_a_theme_are_taken_away():
    written = run("export", "friendly-competition", "--format", "text").output
    assert written.startswith("17. (not in")
    assert "46. " not in written


def test_a_broken_file_is_refused_with_the_line(tmp_path: Path):
    file = tmp_path / "broken.bib"
    file.write_text("@article{a,\n  title = {never closed\n", encoding="utf-8")
    done = run("attach", str(file))
    assert done.exit_code == 2
    assert "line" in done.output.lower()


def test_what_is_attached_already_is_replaced_knowingly_only(tmp_path: Path):
    run("attach", str(SAMPLES / "numbered.ris"))
    file = tmp_path / "another.ris"
    file.write_text("TY  - JOUR\nID  - 46\nTI  - [Made up] Another\nER  - \n", encoding="utf-8")
    for arguments in ([str(file)], [str(file), "--to", "46"]):
        kept = run("attach", *arguments)
        assert kept.exit_code == 1
        assert "zamboni2020/ref/46 already has a citation. It was not replaced;" in kept.output
        assert "Forty-six" in run("show", "46").output
    tried = run("attach", str(file), "--replace", "--dry-run")
    assert "zamboni2020/ref/46: the attached citation would be replaced: " in tried.output
    assert (
        "zamboni2020/ref/46 already has a citation. It would not be replaced;"
        in run("attach", str(file), "--dry-run").output
    )
    assert "Forty-six" in run("show", "46").output
    done = run("attach", str(file), "--replace")
    assert "zamboni2020/ref/46: the attached citation was replaced: " in done.output
    assert "Attached 1 citation" in done.output
    assert "Another" in run("show", "46").output


def test_a_theme_has_no_citation():
    file = str(SAMPLES / "numbered.ris")
    for arguments in (["show", "friendly-competition"], ["attach", file, "--to", "friendly-competition"]):
        refused = run(*arguments)
        assert refused.exit_code == 2
    assert "is a theme" in run("show", "friendly-competition").output
    assert "0 with a citation" in run("list").output


def test_a_citation_for_programs():
    run("attach", str(SAMPLES / "numbered.ris"))
    shown = json.loads(run("show", "46", "--json", "--style", "apa").output)
    assert shown["number"] == 46
    assert shown["source"] == "numbered.ris"
    assert "Forty-six" in shown["csl"]["title"]
    assert "Forty-six" in shown["citation"]


def shown(key: str, *options: str) -> Result:
    return CliRunner().invoke(cli, ["show", key, *options])


def test_a_reference_shows_the_citation_it_was_given(tmp_path: Path) -> None:
    assert "not in the source table" in shown("46").stdout
    (tmp_path / "one.txt").write_text("46. Somebody, as it is given.\n", encoding="utf-8")
    run("attach", str(tmp_path / "one.txt"))
    assert "Somebody, as it is given.\n  Attached by you, one.txt" in shown("46").stdout
    assert "not in the source table" not in shown("46").stdout
    assert json.loads(shown("46", "--json").stdout)["citation"]["source"] == "one.txt"
    assert shown("zamboni2020-46").stdout == shown("46").stdout  # as an export names it
    assert "1 citation is already attached." in run("attach", str(tmp_path / "one.txt")).stderr
    assert shown("46a").exit_code == 2
    assert "references list" in shown("46a").stderr


@pytest.mark.parametrize(
    ("name", "begins"), [("a.bib", "@"), ("a.JSON", "["), ("a.txt", "46. "), ("a.ris", "TY"), ("a", "TY")]
)
def test_the_name_of_a_file_says_how_it_is_written(tmp_path: Path, name: str, begins: str) -> None:
    run("export", "46", "-o", str(tmp_path / name))
    assert (tmp_path / name).read_text("utf-8").startswith(begins)
    run("export", "46", "--format", "csl-json", "-o", str(tmp_path / name))
    assert json.loads((tmp_path / name).read_text("utf-8"))


def test_what_cannot_be_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "picture.ris").write_bytes(b"\x89PNG\x00\x01")
    refused = run("attach", str(tmp_path / "picture.ris"))
    assert refused.exit_code == 2
    assert "picture.ris: Line 1: This is not text." in refused.stderr


def test_a_citation_style_is_added_used_and_removed(tmp_path: Path):
    file = tmp_path / "Made.csl"
    file.write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0"><info><title>Made Journal</title></info>'
        "<citation><layout/></citation>"
        '<bibliography><layout suffix="!"><text variable="title"/></layout></bibliography></style>',
        "utf-8",
    )
    run("attach", str(SAMPLES / "numbered.ris"))
    refused = run("show", "46", "--style", "made")
    assert refused.exit_code == 2
    assert "'made' is not one of 'vancouver', 'apa', 'harvard'" in refused.output
    assert "Added made: Made Journal" in run("style", "add", str(file)).output
    assert "made  Made Journal (added)\n4 styles" in run("style", "list").output
    assert json.loads(run("style", "list", "--json").output)[-1] == {
        "name": "made",
        "title": "Made Journal",
        "added": True,
    }
    assert run("show", "46", "--style", "MADE").output.startswith("[Made up] Forty-six!")
    assert "46. [Made up] Forty-six!" in run("export", "46", "--format", "text", "--style", "made").output
    assert "Removed made" in run("style", "remove", "made").output
    again = run("style", "remove", "made")
    assert (again.exit_code, "is not among those you added" in again.output) == (2, True)
    file.write_text("<style/>", "utf-8")
    broken = run("style", "add", str(file))
    assert (broken.exit_code, "is not a CSL style" in broken.output) == (2, True)


def test_the_ending_of_the_name_says_what_is_written(tmp_path: Path):
    run("attach", str(SAMPLES / "numbered.ris"))
    for name, begins in (("r.ris", "TY  - "), ("r.bib", "@"), ("r.json", "["), ("r.csv", "number,review,citation,")):
        run("export", "-o", str(tmp_path / name))
        assert (tmp_path / name).read_text("utf-8").startswith(begins)
    told = run("export", "--format", "ris", "-o", str(tmp_path / "r.csv")).output
    assert f"{tmp_path / 'r.csv'} is written as ris, though its name ends in .csv.\n" in told
    refused = run("export", "-o", str(tmp_path / "r.xlsx"))
    assert (refused.exit_code, "No format is known by the ending “.xlsx”." in refused.output) == (2, True)
    assert not (tmp_path / "r.xlsx").exists()


def test_a_table_of_references(tmp_path: Path):
    file = tmp_path / "made.ris"
    file.write_text(
        "TY  - JOUR\nID  - 46\nAU  - Doe, Ann\nAU  - Made Group\nTI  - =1; peers\nJO  - J Made\nPY  - 2019\n"
        "VL  - 12\nIS  - 3\nSP  - 101\nEP  - 119\nDO  - 10.1000/made.1\nUR  - https://example.org/made\nER  - \n",
        "utf-8",
    )
    run("attach", str(file))
    run("export", "46", "70", "-o", str(tmp_path / "r.csv"), "--style", "apa")
    known, unknown = csv.DictReader(io.StringIO((tmp_path / "r.csv").read_text("utf-8"), newline=""))
    assert known["citation"].startswith("Doe, A.")
    assert {name: known[name] for name in known if name not in ("citation", "attached")} == {
        "number": "46",
        "review": "Zamboni et al. 2020",
        "authors": "Doe, Ann; Made Group",
        "year": "2019",
        "title": "=1; peers",
        "journal": "J Made",
        "volume": "12",
        "issue": "3",
        "pages": "101-119",
        "publisher": "",
        "doi": "10.1000/made.1",
        "pmid": "",
        "url": "https://example.org/made",
        "type": "article-journal",
        "source": "made.ris",
        "reference_key": "zamboni2020/ref/46",
    }
    assert known["attached"]
    assert {name for name, cell in unknown.items() if cell} == {"number", "review", "reference_key"}
    run("export", "46", "-o", str(tmp_path / "r.tsv"))
    assert (tmp_path / "r.tsv").read_text("utf-8").startswith("number\treview\t")
    run("export", "46", "--preset", "excel", "-o", str(tmp_path / "r.csv"))
    content = (tmp_path / "r.csv").read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    assert b"\"'=1;" in content
    assert CliRunner().invoke(
        cli, ["references", "export", "46", "--format", "csv", "--preset", "excel"]
    ).stdout_bytes == (content)


def test_a_pasted_citation_in_a_table_is_left_as_it_was_given(tmp_path: Path):
    file = tmp_path / "list.txt"
    file.write_text("46. Doe A, Roe B. Made things. J Made 2019.\n47. Roe B. Other made things. 2020.\n", "utf-8")
    run("attach", str(file))
    run("export", "46", "-o", str(tmp_path / "r.csv"))
    (row,) = csv.DictReader(io.StringIO((tmp_path / "r.csv").read_text("utf-8"), newline=""))
    assert row["citation"] == "Doe A, Roe B. Made things. J Made 2019."
    assert (row["authors"], row["title"], row["type"], row["year"]) == ("", "", "", "")
