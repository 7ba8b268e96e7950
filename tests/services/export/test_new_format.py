"""A new format is one row and one module: everything that knows formats reads the registry."""

import subprocess
import sys
from pathlib import Path

import pytest

from qicbrowser.services.export import formats
from qicbrowser.services.export.choice import chosen, everything
from qicbrowser.services.export.options import Options
from qicbrowser.services.export.reopening import reopen
from qicbrowser.store.library import Library
from tests.exports import copied, preview, write_export
from tests.toy_format import TOY, WITH_TOY

COMPETITION = "zamboni2020/5/friendly-competition"
ROOT = Path(__file__).parents[3]


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(formats, "EXPORTERS", WITH_TOY)


def test_it_is_written_previewed_copied_and_reopened(toy: None, library: Library, tmp_path: Path) -> None:
    options = formats.with_ending(Options(), "toy")
    assert options.format == "toy"
    assert formats.exporter_of(options) is TOY
    choice = chosen(library, [COMPETITION])
    assert preview(library, choice, options).text == "toy of 1"
    assert copied(library, choice, options).text.endswith("\n* Friendly competition\n")
    assert write_export(library, everything(library), options, tmp_path / "all.toy").rows == 4
    again = reopen(library, tmp_path / "all.toy")
    assert (again.options, len(again.choice.places)) == (options, 4)


def test_without_it_its_files_are_not_exports(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as registered:
        registered.setattr(formats, "EXPORTERS", WITH_TOY)
        write_export(library, everything(library), Options(format="toy"), tmp_path / "all.toy")
    with pytest.raises(LookupError):
        formats.exporter_of(Options(format="toy"))
    assert formats.with_ending(Options(), "toy") == Options()


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tests.toy_format", *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        cwd=ROOT,
    )


def test_the_command_line_has_it(tmp_path: Path) -> None:
    assert "|toy]" in "".join(run("export", "--help").stdout.split())
    written = run("export", "--all", "-o", tmp_path / "all.toy")
    assert (written.stdout, written.stderr) == (f"{tmp_path / 'all.toy'}: 4 rows.\n", "")
    assert (tmp_path / "all.toy").read_text("utf-8").startswith("TOY {")
    printed = run("export", COMPETITION, "--format", "toy").stdout
    assert printed.endswith("\n* Friendly competition\n")
    assert ".toy" in run("export", "--all", "-o", tmp_path / "themes.xls").stderr


@pytest.mark.parametrize(
    ("options", "ending", "format_", "preset"),
    [
        (Options(), "tsv", "csv", "tsv"),
        (Options(format="json", preset="excel"), "csv", "csv", "excel"),
        (Options(format="json", preset="tsv"), "csv", "csv", "plain"),
        (Options(preset="excel"), "htm", "html", "excel"),
        (Options(preset="excel"), "markdown", "markdown", "excel"),
        (Options(preset="excel"), "csv", "csv", "excel"),
        (Options(preset="excel"), "doc", "csv", "excel"),
    ],
)
def test_the_ending_of_a_name_chooses_the_row(options: Options, ending: str, format_: str, preset: str) -> None:
    named = formats.with_ending(options, ending)
    assert (named.format, named.preset) == (format_, preset)
