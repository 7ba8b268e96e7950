"""Reviews on the command line: imported, listed, named, exported, removed."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from qicbrowser.cli.main import cli
from qicbrowser.domain.records import Role
from qicbrowser.store.library import Library

TABLES = Path(__file__).parents[1] / "data" / "tables"

TABLE = "Theme;Barriers;References\nMade-up trust;Nobody had met;[1]\nMade-up time;No time;[2, 3]\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments)])


def test_a_dry_run_prints_what_would_be_imported_and_imports_nothing(file: Path, tmp_path: Path) -> None:
    shown = run("import", file, "--dry-run", "--json")
    assert shown.exit_code == 0
    summary = json.loads(shown.stdout)
    assert summary["theme_titles"] == ["Made-up trust", "Made-up time"]
    assert summary["mapping"] == {"Theme": "theme", "Barriers": "barrier", "References": "references"}
    assert not (tmp_path / "data" / "library.sqlite").exists()
    assert "2 themes" in run("import", file, "--dry-run").stdout
    assert len(json.loads(run("reviews", "list", "--json").stdout)) == 1


def test_a_table_is_imported_listed_named_exported_and_removed(file: Path, tmp_path: Path) -> None:
    assert "has no title" in run("import", file).stderr
    done = run("import", file, "--title", "Made-up teams")
    assert done.exit_code == 0
    assert "Imported 1 table of made-up-teams." in done.stderr
    assert "Made-up trust" in run("themes").stdout
    assert "Nobody had met" in run("search", "barrier:nobody").stdout
    again = run("import", file, "--title", "Made-up teams")
    assert (again.exit_code, "was imported already" in again.stderr) == (2, True)
    assert run("import", file, "--title", "Made-up teams", "--replace").exit_code == 0
    assert run("reviews", "rename", "made-up-teams", "Teams").exit_code == 0
    listed = {line["key"]: line for line in json.loads(run("reviews", "list", "--json").stdout)}
    assert (listed["made-up-teams"]["name"], listed["made-up-teams"]["files"]) == ("Teams", 1)
    shown = json.loads(run("reviews", "show", "made-up-teams", "--json").stdout)
    assert [source["file"] for source in shown["sources"]] == ["table.csv"]
    folder = tmp_path / "exported"
    folder.mkdir()
    assert run("reviews", "export", "made-up-teams", "-o", folder).exit_code == 0
    assert (folder / "made-up-teams-1-table.csv").read_text(encoding="utf-8") == TABLE
    assert "removed" in run("reviews", "remove", "made-up-teams").stdout
    assert "Made-up trust" not in run("themes").stdout
    assert run("reviews", "remove", "zamboni2020").exit_code == 2
    assert "There is no review nowhere." in run("reviews", "show", "nowhere").stderr


def test_a_saved_recipe_reads_a_table_in_the_same_way(file: Path, tmp_path: Path) -> None:
    recipe = tmp_path / "recipe.json"
    assert run("import", file, "--dry-run", "--save-recipe", recipe).exit_code == 0
    plan = json.loads(recipe.read_text(encoding="utf-8"))
    plan["recipe"]["columns"][1]["holds"] = "enabler"
    recipe.write_text(json.dumps(plan), encoding="utf-8")
    read = json.loads(run("import", file, "--dry-run", "--json", "--recipe", recipe).stdout)
    assert read["mapping"]["Barriers"] == "enabler"
    run("import", file, "--title", "Made-up teams", "--recipe", recipe)
    assert "Nobody had met" in run("search", "enabler:nobody").stdout
    remembered = json.loads(run("import", file, "--dry-run", "--json").stdout)
    assert remembered["mapping"]["Barriers"] == "enabler"
    recipe.write_text("{}", encoding="utf-8")
    assert run("import", file, "--dry-run", "--recipe", recipe).exit_code == 2


@pytest.mark.parametrize("number", ["0", "3", "-1"])
def test_a_table_that_is_not_there_is_refused(number: str) -> None:
    refused = run("import", TABLES / "02-pmc-barriers-enablers.html", "--table", number, "--dry-run")
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert f"There is no table {number} in 02-pmc-barriers-enablers.html." in refused.stderr
    assert "2: Table 2 Barriers" in refused.stderr


def test_an_exported_recipe_reads_the_exported_file_in_the_same_way(tmp_path: Path) -> None:
    recipe, folder = tmp_path / "recipe.json", tmp_path / "exported"
    recipe.write_text('{"version": 1, "table": 1, "recipe": {"sections_are_groups": false}}', encoding="utf-8")
    assert run("import", TABLES / "02-pmc-barriers-enablers.html", "--recipe", recipe).exit_code == 0
    folder.mkdir()
    assert run("reviews", "export", "okoro2021", "-o", folder).exit_code == 0
    exported = folder / "okoro2021-1-02-pmc-barriers-enablers.html"
    again = run("import", exported, "--recipe", f"{exported}.recipe.json", "--dry-run", "--json")
    printed = json.loads(again.stdout)
    assert (printed["table"]["pick"], printed["asks"], printed.get("themes_by_group")) == (2, [], None)


def test_the_figures_of_a_dry_run_are_those_of_its_json() -> None:
    lines = run("import", TABLES / "10-cerqual-soqf.docx", "--dry-run").stdout.splitlines()
    assert lines[-5:] == [
        "  5 themes",
        "  5 rows",
        "  7 statements: finding 5, note 2",
        "  8 references",
        "  All 610 characters were read.",
    ]


def test_a_name_that_the_reader_gave_is_shown(file: Path) -> None:
    assert run("import", file, "--title", "Made-up teams").exit_code == 0
    assert run("reviews", "rename", "made-up-teams", "Our\nteams").exit_code == 0
    assert "name        Our teams" in run("reviews", "show", "made-up-teams").stdout


@pytest.mark.parametrize(
    ("name", "content"),
    [("nothing.html", b"<p>no table</p>"), ("some.pdf", b"%PDF-1.7"), ("empty.csv", b""), ("not.csv", bytes(200))],
)
def test_what_holds_no_table_is_refused(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    refused = run("import", path, "--title", "Made up")
    assert refused.exit_code == 2
    assert refused.stderr.startswith("Error: ")
    assert "Traceback" not in refused.output
    assert not (tmp_path / "data" / "library.sqlite").exists()


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("01-bmc-realist-cmo.html", 1),
        ("02-pmc-barriers-enablers.html", 1),
        ("02-pmc-barriers-enablers.html", 2),
        ("05-jats-for-against.xml", 1),
        ("07-excel-semicolon-bom.csv", 1),
        ("10-cerqual-soqf.docx", 1),
    ],
)
def test_all_that_was_read_is_in_the_library(name: str, table: int, tmp_path: Path) -> None:
    done = run("import", TABLES / name, "--table", str(table), "--title", "Made up", "--json")
    assert done.exit_code == 0, done.output
    summary = json.loads(done.stdout)
    with Library(tmp_path / "data" / "library.sqlite", tmp_path / "data" / "user.sqlite") as library:
        keys = [key for key in library.evidence.keys_of_themes() if not key.startswith("zamboni2020/")]
        themes = library.evidence.themes(keys)
        assert sorted(theme.title for theme in themes) == sorted(summary["theme_titles"])
        passages = [passage for theme in themes for passage in theme.passages if passage.role is not Role.COUNT]
        assert len(passages) == summary["statements_total"]
        references = {appraisal.reference_key for theme in themes for appraisal in theme.appraisals}
        assert len(references) == summary["references"]["distinct"]


WITHOUT_TABLE = """<html><head><meta name="citation_title" content="A made-up page"></head><body>
<section class="ref-list"><ul><li><span class="label">46.</span><cite>Doe A. Made up. 2010.</cite></ul></section>"""


def test_a_page_without_a_table_imports_nothing(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(WITHOUT_TABLE, encoding="utf-8")
    refused = run("import", page)
    assert (refused.exit_code, "There is no table in page.html." in refused.stderr) == (2, True)


LISTED = """<html><head><title>Made up</title>
<meta name="citation_title" content="A made-up page"><meta name="citation_doi" content="10.1186/s13012-020-0978-z">
</head><body><section class="ref-list"><ul>{entries}</ul></section>
<table><tr><th>Theme</th><th>Barriers</th></tr><tr><td>One</td><td>Two</td></tr></table></body></html>"""


def test_the_list_of_references_of_a_bundled_review_is_attached_in_one_step(tmp_path: Path) -> None:
    numbers = [line["number"] for line in json.loads(run("references", "list", "--json").stdout)]
    assert len(numbers) == 13
    entries = "".join(
        f'<li id="CR{n}"><span class="label">{n}.</span><cite>Doe A. Made-up study {n}. J Made. 2010;1:{n}.</cite></li>'
        for n in [*numbers, 999]
    )
    page = tmp_path / "page.html"
    page.write_text(LISTED.format(entries=entries), encoding="utf-8")
    tried = run("import", page, "--references-only", "--dry-run")
    assert "Would attach 13 citations." in tried.stderr
    assert f"{numbers[0]} in the list of references of page.html" in tried.stdout
    assert "Attached 13 citations." in run("import", page, "--references-only").stderr
    assert "Made-up study 46" in run("references", "show", "46").stdout
    assert "Attached 0 citations." in run("import", page, "--references-only").stderr


def test_a_recipe_answers_in_which_encoding_a_file_is(tmp_path: Path) -> None:
    file, recipe = tmp_path / "table.csv", tmp_path / "recipe.json"
    file.write_bytes("Theme;Barriers\nŻółw;mało\nKot;dużo\n".encode("cp1250"))
    asked = run("import", file, "--dry-run", "--save-recipe", recipe)
    assert "It was read as Windows-1252. Which of these words are right?" in asked.stderr
    plan = json.loads(recipe.read_text(encoding="utf-8"))
    plan["recipe"]["text_form"]["encoding"] = "cp1250"
    recipe.write_text(json.dumps(plan), encoding="utf-8")
    done = run("import", file, "--title", "Made-up animals", "--recipe", recipe)
    assert (done.exit_code, "The file was read as Windows-1250, as you answered." in done.stderr) == (0, True)
    assert "Żółw" in run("themes").stdout
    plan["recipe"]["text_form"]["encoding"] = "shift_jis"
    recipe.write_text(json.dumps(plan), encoding="utf-8")
    refused = run("import", file, "--dry-run", "--recipe", recipe)
    assert (refused.exit_code, "is not text in the encoding Shift JIS" in refused.stderr) == (2, True)
