"""Backups on the command line."""

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qicbrowser.cli.main import cli
from qicbrowser.paths import data_folder

LINE = re.compile(
    r"user-\d{8}-\d{6}(?:-[a-z]+)?\.sqlite  \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ  \d+ notes?  \d+ citations?  [\d,]+ bytes"
)


def run(*arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(cli, arguments, prog_name="qicbrowser")
    assert result.exit_code == code, (result.output, result.exception)
    return result


def folder() -> Path:
    return data_folder().user_file.parent / "backups"


def test_a_folder_without_backups() -> None:
    assert run("backups").stdout == f"0 backups in {folder()}\n"
    assert json.loads(run("backups", "--json").stdout) == []
    assert run("notes", "backup").stdout == "No changes since the last backup.\n"
    assert not folder().exists()


def test_backups_are_made_listed_and_restored() -> None:
    run("notes", "add", "friendly-competition", "first")
    made = run("notes", "backup").stdout.removeprefix("Made: ").strip()
    assert LINE.fullmatch(made)
    assert "  1 note  " in made
    assert run("notes", "backup").stdout == "No changes since the last backup.\n"
    run("notes", "add", "friendly-competition", "second")
    name = made.split()[0]
    restored, before = run("backups", "restore", name).stdout.splitlines()
    assert restored == f"Restored: {made}"
    assert run("notes").stdout.splitlines()[-1] == "1 note"

    *lines, counts = run("backups").stdout.splitlines()
    assert lines == [before.removeprefix("Before:   "), made]
    assert counts == f"2 backups in {folder()}"
    newest, oldest = json.loads(run("backups", "--json").stdout)
    path = folder() / name
    assert oldest == {
        "name": name,
        "path": str(path),
        "made": made.split()[1],
        "size": path.stat().st_size,
        "reason": "request",
        "notes": 1,
        "stars": 0,
        "tags": 0,
        "searches": 0,
        "citations": 0,
        "labels": 0,
        "scenarios": 0,
        "sites": 0,
        "marks": 0,
    }
    assert newest["notes"] == 2
    run("backups", "restore", newest["name"].removesuffix(".sqlite"))  # the ending need not be written
    assert run("notes").stdout.splitlines()[-1] == "2 notes"


def test_repairs_of_a_backup_are_reported_on_standard_error() -> None:
    run("notes", "add", "friendly-competition", "first")
    name = run("notes", "backup").stdout.split()[1]
    with closing(sqlite3.connect(folder() / name)) as file, file:
        file.execute("UPDATE note SET words = CAST(x'66ff' AS TEXT)")
    restored = run("backups", "restore", name)
    assert restored.stdout.startswith(f"Restored: {name}")
    assert f"The backup {name} is damaged, and was left unchanged. 1 note was recovered from it." in restored.stderr
    assert "f\N{REPLACEMENT CHARACTER}" in run("notes").stdout


@pytest.mark.parametrize("name", ["", "nonsense", "../user.sqlite", "user-20260101-000000.sqlite"])
def test_a_file_that_is_not_a_backup_is_refused(name: str) -> None:
    run("notes", "add", "friendly-competition", "first")
    run("notes", "backup")
    (folder() / "user-20260101-000000.sqlite").write_bytes(b"damaged")
    result = run("backups", "restore", name, code=2)
    assert result.stdout == ""
    assert result.stderr.startswith("Error: There is no intact backup ")
    assert "“qicbrowser backups” lists the backups." in result.stderr
    assert run("notes").stdout.splitlines()[-1] == "1 note"


def test_a_backup_that_cannot_be_made_is_reported() -> None:
    run("notes", "add", "friendly-competition", "first")
    folder().write_text("a file")
    result = run("notes", "backup", code=2)
    assert result.stderr.startswith("Error: No backup of your notes was made in ")
    assert run("backups").stdout.startswith("0 backups in ")
