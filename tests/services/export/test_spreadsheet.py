"""What LibreOffice makes of our CSV files and workbooks: every cell is unchanged, and none is a formula."""

import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import load_workbook

from qicbrowser.services.changes import Change, store
from qicbrowser.services.export.choice import everything
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.sheet import sheets
from qicbrowser.services.files.csv_dialects import Preset, form, unguarded
from qicbrowser.services.notes import annotate
from qicbrowser.services.notes.annotate import Target
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from tests.exports import copied, ending, write_export

COMPETITION = "zamboni2020/5/friendly-competition"
ODD = (
    *("=1+1", "+49 30", "-3.5", "-team", "@SUM(A1)", "＝1", "'quoted", "'=1", " =1", '"=1"', "007", "1e-3", "46-47"),
    *(
        "1/2",
        "3,5",
        "1;2",
        "12:30",
        "TRUE",
        "  blanks  ",
        "a\tb",
        'say "é"',
        "one\ntwo\n\nthree",
        "🙂 e\u0301 العربية 日本",
    ),
    *(
        "a;=1+1",
        "a,+1",
        "a\t@SUM(A1)",
        "x,=1+1,y",
        "x;=1+1;y",
        "x\t=1+1\ty",
        "one\n=1+1",
        'x";=1+1;"y',
        'x",=1+1,"y',
        '"',
    ),
    *("low [17]; medium [69]", "a|=1+1|b", "a:=1+1:b", "00123", "12345678901234567890", "2020-01-02", "- one\n- two"),
    *("<r>d</r>", "<b>&amp;", "_x0041_", "#N/A", '=HYPERLINK("http://x")', "=cmd|' /C calc'!A0", "{=1}", "x" * 5000),
)
TEXT = 2
"""How LibreOffice is told to take a column as it stands."""

USUAL = "44/59/9"
"""The separators that LibreOffice proposes for every CSV file: comma, semicolon and tab, all at once."""


@pytest.fixture
def odd(library: Library) -> Library:
    """Notes of odd words on a reference and a theme, so that they stand in cells of every shape."""
    for words in ODD:
        for target in (
            Target(COMPETITION, f"{COMPETITION}/barrier/1"),
            Target("zamboni2020/ref/69", "zamboni2020/ref/69"),
        ):
            store(library, [Change(None, annotate.annotate(library, target, words))])
    return library


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What makes LibreOffice keep its settings in a folder of the tests' own."""
    if not shutil.which("soffice"):
        pytest.skip("no LibreOffice")
    return f"-env:UserInstallation={tmp_path_factory.mktemp('office').as_uri()}"


@pytest.fixture
def calc(tmp_path: Path, office: str) -> Callable[..., Path]:

    def convert(paths: Sequence[Path], *how: str) -> Path:
        made = tmp_path / "made"
        command = ["soffice", office, "--headless", *how, "--convert-to", "xlsx", "--outdir", made, *paths]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        return made

    return convert


def cells(path: Path, page: str | int = 0) -> list[list[str | int]]:
    workbook = load_workbook(path)
    shown = workbook[page] if isinstance(page, str) else workbook.worksheets[page]
    assert not [cell for row in shown.iter_rows() for cell in row if cell.data_type in ("f", "e")]
    return [["" if cell.value is None else cell.value for cell in row] for row in shown.iter_rows()]


def expected(library: Library, options: Options) -> list[list[list[str | int]]]:
    return [
        [
            list(sheet.names),
            *(["" if cell is None else cell for cell in row] for block in sheet.read(2) for row in block),
        ]
        for sheet in sheets(library, everything(library), options)
    ]


def test_every_cell_of_a_workbook(odd: Library, tmp_path: Path, calc) -> None:
    every = Options(format="xlsx", notes=Notes.COLUMNS, every_shape=True)
    only = Options(format="xlsx", notes=Notes.ONLY)
    for name, options in (("every.xlsx", every), ("only.xlsx", only)):
        write_export(odd, everything(odd), options, tmp_path / name)
    made = calc([tmp_path / "every.xlsx", tmp_path / "only.xlsx"])
    for name, options in (("every.xlsx", every), ("only.xlsx", only)):
        for place, wanted in enumerate(expected(odd, options)):
            assert cells(made / name, place) == wanted
    assert load_workbook(made / "every.xlsx").sheetnames == ["themes", "passages", "appraisals", "About"]


def opened(separators: str, *, as_text: bool) -> str:
    """The filter that splits CSV at these separators and evaluates formulas; a quoted text may be a number, or not."""
    return f"--infilter=Text - txt - csv (StarCalc):{separators},34,76,1,,0,{str(as_text).lower()},true,true,,,,true"


@pytest.mark.parametrize("preset", Preset)
def test_every_cell_of_a_csv_file(odd: Library, tmp_path: Path, calc, preset: Preset) -> None:
    written = form(preset)
    ways = [
        Options(Shape.THEME, preset=preset),
        Options(Shape.PASSAGE, Notes.COLUMNS, preset=preset),
        Options(notes=Notes.ONLY, preset=preset),
    ]
    paths = [tmp_path / f"{way.shape}-{way.notes}.{ending(way)}" for way in ways]
    for way, path in zip(ways, paths, strict=True):
        write_export(odd, everything(odd), way, path)
    for separators in (USUAL, str(ord(written.separator))):
        made = calc(paths, opened(separators, as_text=True))
        for way, path in zip(ways, paths, strict=True):
            (wanted,) = expected(odd, way)
            original = unguarded if written.guards else str
            assert [[original(str(cell)) for cell in row] for row in cells(made / path.with_suffix(".xlsx").name)] == [
                [str(cell) for cell in row] for row in wanted
            ]


def test_every_cell_of_a_table_that_is_pasted(odd: Library, tmp_path: Path, calc) -> None:
    options = Options(notes=Notes.ONLY)
    (tmp_path / "pasted.html").write_text(copied(odd, everything(odd), options).html, encoding="utf-8")
    made = calc([tmp_path / "pasted.html"], "--infilter=HTML (StarCalc)")
    (wanted,) = expected(odd, options)
    lines = [[[line.split() for line in str(cell).split("\n")] for cell in row] for row in wanted]
    assert [  # blanks side by side are one in HTML
        [[line.split() for line in str(cell).split("\n")] for cell in row] for row in cells(made / "pasted.xlsx")
    ] == lines


@pytest.mark.parametrize("own", [",", ";"])
def test_a_guarded_file_has_no_formula_wherever_it_is_split(
    library: Library, tmp_path: Path, calc, monkeypatch: pytest.MonkeyPatch, own: str
) -> None:
    """Split at the right separators every column is in its place; at others, none of what comes out is a formula."""
    monkeypatch.setattr("qicbrowser.services.files.csv_dialects.list_separator", lambda: own)
    for words in ODD:
        note = annotate.annotate(library, Target(COMPETITION, f"{COMPETITION}/barrier/1"), words)
        store(library, [Change(None, note)])
    options = Options(notes=Notes.ONLY, preset=Preset.EXCEL, columns=("words", "kind", "note_id"))
    write_export(library, everything(library), options, tmp_path / "notes.csv")
    risky = {words.strip() for words in ODD if words.lstrip(" '\"").startswith(("=", "+", "@", "＝", "-t"))}
    for separators in (USUAL, "44", "59", "9"):
        read = cells(calc([tmp_path / "notes.csv"], opened(separators, as_text=False)) / "notes.xlsx")
        if separators in (USUAL, str(ord(own))):
            assert {len(row) for row in read} == {3}
            assert {row[1] for row in read[1:]} == {"note"}
            assert {f"'{words}" for words in risky} <= {str(row[0]) for row in read}
