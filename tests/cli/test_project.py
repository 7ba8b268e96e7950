"""A project on the command line: exported, previewed and imported; what differs is left out unless it is wanted."""

import json
from pathlib import Path

from click.testing import CliRunner, Result

from qicbrowser.cli.main import cli
from tests.cli.test_review_files import TABLE

THEME = "friendly-competition"


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)])


def exported(tmp_path: Path, *options: str) -> Path:
    """A project of a colleague, who has an imported review."""
    theirs = "--data-dir", tmp_path / "theirs"
    table, ris, file = tmp_path / "teams.csv", tmp_path / "refs.ris", tmp_path / "her.qicproject"
    if not table.exists():
        table.write_text(TABLE, encoding="utf-8")
        ris.write_text("TY  - JOUR\nTI  - A made-up study\nAU  - Doe, A\nID  - 46\nER  - \n", encoding="utf-8")
        assert run(*theirs, "import", table, "--title", "Made-up teams").exit_code == 0
        assert run(*theirs, "notes", "add", THEME, "hers", "--tag", "ward").exit_code == 0
        assert run(*theirs, "notes", "add", "made-up-time", "on her review").exit_code == 0
        assert run(*theirs, "references", "attach", ris).exit_code == 0
    done = run(*theirs, "project", "export", file, "--creator", "Ada Made", *options)
    assert done.exit_code == 0, done.output
    return file


def test_nothing_to_export(tmp_path: Path) -> None:
    file = tmp_path / "p.qicproject"
    done = run("project", "export", file)
    assert (done.exit_code, file.exists()) == (1, False)
    assert done.stderr == (
        "There is nothing to export: no note, citation, saved search, named colour, label, scenario or site.\n"
    )


def test_a_project_is_previewed_and_imported_once(tmp_path: Path) -> None:
    file = exported(tmp_path)
    entries = (
        "new        note       zamboni2020/5/friendly-competition  hers #ward\n"
        "new        citation   zamboni2020/ref/46  Doe. A made-up study\n"
    )
    left_out = (
        "Not imported, because what they are on is not in your library: 1 note.\n"
        "They are on reviews that you do not have: Made-up teams.\n"
    )
    preview = run("project", "import", file, "--dry-run")
    assert (preview.exit_code, preview.stdout, preview.stderr) == (0, entries, left_out)
    assert json.loads(run("notes", "list", "--json").stdout) == []
    done = run("project", "import", file)
    assert (done.exit_code, done.stdout, done.stderr) == (0, entries, f"{left_out}Imported 2 entries.\n")
    (note,) = json.loads(run("notes", "list", "--json").stdout)
    assert (note["words"], note["tags"], note["creator"]) == ("hers", ["ward"], "Ada Made")
    again = run("project", "import", file)
    assert again.stdout == entries.replace("new ", "same")
    assert again.stderr == f"{left_out}Imported 0 entries.\n"


def test_what_differs_is_left_out_unless_it_is_wanted(tmp_path: Path) -> None:
    file = exported(tmp_path)
    run("project", "import", file)
    (note,) = json.loads(run("notes", "list", "--json").stdout)
    assert run("notes", "edit", note["id"], "mine now").exit_code == 0
    kept = run("project", "import", file, "--json")
    plain = json.loads(kept.stdout)
    assert [(entry["standing"], entry["imported"]) for entry in plain["entries"]] == [
        ("different", False),
        ("same", False),
    ]
    assert (plain["author"], plain["notes_elsewhere"], plain["missing"]) == ("Ada Made", 1, ["Made-up teams"])
    differs = "1 entry differs from yours, which was kept. --theirs imports it in place of yours."
    assert differs in run("project", "import", file).stderr
    assert "mine now" in run("notes", "list").stdout
    assert run("project", "import", file, "--theirs").stderr.endswith("Imported 1 entry.\n")
    assert "hers" in run("notes", "list").stdout
    assert "mine now" in run("notes", "list", "--deleted").stdout


def test_reviews_come_along_when_they_are_wanted(tmp_path: Path) -> None:
    file = exported(tmp_path, "--reviews")
    without = run("project", "import", file)
    assert "1 entry is on a review that is in the file, but not in your library. --reviews imports it too." in (
        without.stderr
    )
    assert run("project", "import", file, "--reviews").stderr == "Imported 1 entry.\n"
    assert "made-up-teams" in run("reviews", "list").stdout
    assert "on her review" in run("notes", "list").stdout
