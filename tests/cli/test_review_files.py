"""Reviews in one file on the command line: exported for a colleague, previewed and imported."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qicbrowser.cli.main import cli

TABLE = "Theme;Barriers;References\nMade-up trust;Nobody had met;[1]\nMade-up time;No time;[2, 3]\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that a colleague has exported, with two reviews."""
    for name in ("Teams", "Wards"):
        table = tmp_path / f"{name}.csv"
        table.write_text(TABLE.replace("Made-up", name), encoding="utf-8")
        assert run("--data-dir", tmp_path / "theirs", "import", table, "--title", f"Made-up {name}").exit_code == 0
    file = tmp_path / "reviews.qiclibrary"
    done = run("--data-dir", tmp_path / "theirs", "reviews", "export", "--all", "-o", file)
    assert (done.exit_code, f"2 reviews were exported to {file}." in done.stderr) == (0, True)
    return file


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)])


def keys() -> list[str]:
    return [line["key"] for line in json.loads(run("reviews", "list", "--json").stdout)]


def test_a_dry_run_lists_the_reviews_in_a_file_and_imports_nothing(file: Path, tmp_path: Path) -> None:
    assert run("import", file, "--dry-run").stdout.splitlines() == [
        "made-up-teams  new  2  Made-up Teams",
        "made-up-wards  new  2  Made-up Wards",
    ]
    teams, wards = json.loads(run("import", file, "--dry-run", "--json").stdout)
    assert teams == {
        "key": "made-up-teams",
        "standing": "new",
        "title": "Made-up Teams",
        "year": None,
        "doi": "",
        "licence": "",
        "themes": 2,
        "references": 3,
        "differences": [],
        "fault": None,
    }
    assert wards["key"] == "made-up-wards"
    assert not (tmp_path / "data" / "library.sqlite").exists()


def test_reviews_are_imported_once(file: Path) -> None:
    done = run("import", file)
    assert (done.exit_code, done.stderr) == (0, "Imported 2 reviews.\n")
    assert keys() == ["zamboni2020", "made-up-teams", "made-up-wards"]
    assert "Nobody had met" in run("search", "barrier:nobody teams").stdout
    again = run("import", file)
    assert (again.exit_code, again.stderr) == (0, "Imported 0 reviews.\n")
    assert "made-up-teams  same" in again.stdout
    assert keys() == ["zamboni2020", "made-up-teams", "made-up-wards"]


def test_a_review_that_is_here_otherwise_is_replaced_only_when_that_is_wanted(file: Path, tmp_path: Path) -> None:
    assert run("import", file).exit_code == 0
    changed = tmp_path / "Teams.csv"
    changed.write_text(TABLE.replace("Made-up time", "Teams hours"), encoding="utf-8")
    assert run("import", changed, "--title", "Made-up Teams", "--replace").exit_code == 0
    kept = run("import", file)
    assert kept.stderr == (
        "1 review is in your library with other tables or answers, and was left out. --replace imports it.\n"
        "Imported 0 reviews.\n"
    )
    assert "Teams hours" in run("themes").stdout
    replaced = run("import", file, "--replace", "--json")
    assert replaced.stderr == "Imported 1 review.\n"
    assert [line["standing"] for line in json.loads(replaced.stdout)] == ["different", "same"]
    differences = json.loads(replaced.stdout)[0]["differences"]
    assert [(difference["kind"], difference["title"]) for difference in differences] == [
        ("added", "Teams trust"),
        ("added", "Teams time"),
        ("removed", "Made-up trust"),
        ("removed", "Teams hours"),
    ]
    assert "Teams time" in run("themes").stdout
    assert keys() == ["zamboni2020", "made-up-teams", "made-up-wards"]


def test_one_review_of_several_is_exported(file: Path, tmp_path: Path) -> None:
    run("import", file)
    one = tmp_path / "one.qiclibrary"
    assert "1 review was exported" in run("reviews", "export", "made-up-wards", "-o", one).stderr
    assert [line["key"] for line in json.loads(run("import", one, "--dry-run", "--json").stdout)] == ["made-up-wards"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["-o", "r.qiclibrary"], "No review is named.\nName one or more"),
        (["nowhere", "-o", "r.qiclibrary"], "nowhere is not an imported review."),
        (["zamboni2020", "-o", "r.qiclibrary"], "zamboni2020 is not an imported review."),
        (["made-up-teams", "-o", "r.csv"], "its name does not end in .qiclibrary."),
        (["made-up-teams", "-o", "data/library.sqlite"], "its name does not end in .qiclibrary."),
        (["made-up-teams", "-o", "nowhere/r.qiclibrary"], "was not written"),
    ],
)
def test_what_cannot_be_exported(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    run("import", file)
    monkeypatch.chdir(tmp_path)
    refused = run("reviews", "export", *arguments)
    assert (refused.exit_code, words in refused.stderr) == (2, True), refused.stderr
    assert not (tmp_path / "r.qiclibrary").exists()


def test_imported_files_are_written_to_a_folder_all_or_none(file: Path, tmp_path: Path) -> None:
    run("import", file)
    folder = tmp_path / "folder"
    folder.mkdir()
    there = folder / "made-up-wards-1-Wards.csv"
    there.write_text("mine", encoding="utf-8")
    refused = run("reviews", "export", "--all", "-o", folder)
    assert (refused.exit_code, "already exists" in refused.stderr) == (2, True)
    assert [path.name for path in folder.iterdir()] == [there.name]
    there.unlink()
    done = run("reviews", "export", "--all", "-o", folder)
    assert sorted(done.stdout.split()) == sorted(str(path) for path in folder.iterdir())
    assert {path.name for path in folder.iterdir()} == {
        "made-up-teams-1-Teams.csv",
        "made-up-teams-1-Teams.csv.recipe.json",
        "made-up-wards-1-Wards.csv",
        "made-up-wards-1-Wards.csv.recipe.json",
    }
    assert there.read_text(encoding="utf-8") == TABLE.replace("Made-up", "Wards")


def test_options_for_tables_are_refused_for_a_file_of_reviews(file: Path) -> None:
    refused = run("import", file, "--table", "2", "--title", "x")
    assert (refused.exit_code, "without --table, --title." in refused.stderr) == (2, True)
    assert keys() == ["zamboni2020"]


def test_a_file_that_is_none_is_refused_in_words(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.qiclibrary"
    for content in (b"", b"Theme;Barriers\nOne;Two\n", file.read_bytes()[:70_000]):
        other.write_bytes(content)
        refused = run("import", other, "--json")
        assert (refused.exit_code, refused.stdout, refused.stderr[:7]) == (2, "", "Error: ")
        assert "Traceback" not in refused.stderr
    assert keys() == ["zamboni2020"]
