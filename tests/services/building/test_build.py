"""Source files are read whole or refused with every fault named; nothing is written in between."""

import os
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.query.index_facts import Fact, fact_word
from qicbrowser.services.building import build as importing
from qicbrowser.services.building.build import build
from qicbrowser.store.evidence.search_texts import REFERENCE_ROWS
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.messages import reader_error

SOURCES = Path(__file__).parents[3] / "data" / "sources"


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A copy of the bundled sources, to spoil."""
    return Path(shutil.copytree(SOURCES, tmp_path / "sources"))


@pytest.fixture
def target(tmp_path: Path) -> Iterator[Path]:
    """An earlier file, which every refusal must leave alone, and nothing new beside it."""
    path = tmp_path / "built" / "qic.sqlite"
    path.parent.mkdir()
    path.write_bytes(b"earlier")
    yield path
    assert path.read_bytes() == b"earlier"
    assert list(path.parent.iterdir()) == [path]


@pytest.fixture
def table(sources: Path) -> Path:
    return sources / "zamboni2020-table5.csv"


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")


def test_a_built_file_is_a_library_and_replaces_an_earlier_one(sources: Path, tmp_path: Path):
    built = tmp_path / "qic.sqlite"
    built.write_bytes(b"earlier")
    (draft,) = build(sources, built)
    assert [theme.title for theme in draft.themes][-1] == "Friendly competition"
    with Library(built, tmp_path / "data" / "user.sqlite") as library:
        assert [line.title for line in library.evidence.theme_lines()] == [theme.title for theme in draft.themes]


def test_places_go_by_review_and_table_number_whatever_the_order_of_the_sources(sources: Path, tmp_path: Path):
    description = (sources / "zamboni2020.toml").read_text(encoding="utf-8")
    review, table = description.replace('"zamboni2020"', '"another2019"').split("[[table]]")
    later = table.replace("number = 5", "number = 12")
    (sources / "zz.toml").write_text(f"{review}[[table]]{later}[[table]]{table}", encoding="utf-8")
    build(sources, tmp_path / "qic.sqlite")
    with closing(sqlite3.connect(tmp_path / "qic.sqlite")) as built:
        tables = built.execute("SELECT key, first_place, themes FROM source_table ORDER BY first_place").fetchall()
        assert tables == [("another2019/5", 1, 4), ("another2019/12", 5, 4), ("zamboni2020/5", 9, 4)]
        places = built.execute("SELECT place, table_key, position FROM theme ORDER BY place").fetchall()
        in_order = [(key, position) for key, _, themes in tables for position in range(1, themes + 1)]
        assert places == [(place, *row) for place, row in enumerate(in_order, start=1)]
        references = built.execute("SELECT place, review_key, number FROM reference ORDER BY place").fetchall()
        assert [place for place, *_ in references] == list(range(1, 27))
        assert references == sorted(references, key=lambda row: row[1:])
        within = {"another2019/12": (range(5, 9), range(1, 14)), "zamboni2020": (range(9, 13), range(14, 27))}
        for value, (themes, cited) in within.items():
            asked = f'fact : "{fact_word(Fact.WITHIN, value)}"'
            rows = built.execute("SELECT rowid FROM record_index WHERE record_index MATCH ? ORDER BY rowid", [asked])
            assert [row for (row,) in rows] == [*themes, *(REFERENCE_ROWS + place for place in cited)]


def test_a_table_may_be_saved_by_a_spreadsheet(sources: Path, table: Path, tmp_path: Path):
    plain = build(sources, tmp_path / "plain.sqlite")
    table.write_bytes(b"\xef\xbb\xbf" + table.read_bytes().replace(b"\n", b"\r\n"))
    (draft,) = build(sources, tmp_path / "spreadsheet.sqlite")
    assert [theme.statements for theme in draft.themes] == [theme.statements for theme in plain[0].themes]


@pytest.mark.parametrize("separator", ["\N{LINE SEPARATOR}", "\x85", "\x0b"])
def test_only_line_ends_end_a_row(separator: str, sources: Path, table: Path, tmp_path: Path):
    change(table, "Increased engagement in QIC", f"Increased engagement{separator}in QIC")
    (draft,) = build(sources, tmp_path / "qic.sqlite")
    cells = [[cell.text for cell in theme.rows[0].cells] for theme in draft.themes]
    assert [len(row) for row in cells] == [7, 7, 7, 7]
    assert f"Increased engagement{separator}in QIC" in cells[2]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("[[table]]", "[[table]", r"zamboni2020.toml is not TOML in UTF-8: .*line 15"),
        ("title    =", "name     =", "zamboni2020.toml: 'title' is missing"),
        ("edition  =", "version  =", "zamboni2020.toml: 'edition' is missing"),
        ("grades = [", "scale = [", "zamboni2020.toml: 'grades' is missing"),
        ('grades = ["low"', "grades = [1", "zamboni2020.toml: "),
        ('holds   = "component"', 'holds   = "cause"', "zamboni2020.toml: 'cause' is not a valid Holds"),
        ('heading = ["Themes (No. studies)"]', "heading = []", "zamboni2020.toml: "),
        ("[[table]]", "[table]", "zamboni2020.toml: "),
        ('file   = "zamboni2020-table5.csv"', "file = 5", "zamboni2020.toml: "),
        ("number = 5", 'number = "five"', "zamboni2020.toml: "),
        ("zamboni2020-table5.csv", "nowhere.csv", "nowhere.csv cannot be read: No such file"),
        ("zamboni2020-table5.csv", "../outside.csv", "../outside.csv is not in .*sources"),
        ("zamboni2020-table5.csv", "inner/../../outside.csv", "is not in .*sources"),
        ("zamboni2020-table5.csv", "", "is not in .*sources"),
    ],
)
def test_an_invalid_description_is_reported(old: str, new: str, message: str, sources: Path, target: Path):
    shutil.copy(sources / "zamboni2020-table5.csv", sources.parent / "outside.csv")
    change(sources / "zamboni2020.toml", old, new)
    with reader_error(message) as refusal:
        build(sources, target)
    assert refusal.value.hint


def test_a_table_that_is_a_link_out_of_the_folder_is_refused(sources: Path, table: Path, target: Path, tmp_path: Path):
    shutil.move(table, tmp_path / "outside.csv")
    try:
        table.symlink_to(tmp_path / "outside.csv")
    except OSError:
        pytest.skip("this system makes no links")
    with reader_error("is not in"):
        build(sources, target)


def test_every_problem_of_a_table_is_listed_with_its_place(sources: Path, table: Path, target: Path):
    change(table, "Medium [71]", "Fair [71]")
    change(table, "• Barrier: competition for financial incentives linked to quality criteria", "• Barrier:")
    change(table, "Friendly competition (N = 6)", "Friendly competition (N = 7)")
    with pytest.raises(ReaderError) as refusal:
        build(sources, target)
    assert words(refusal.value.hint).splitlines() == [
        "Table 5, row 3, column “Quantitative and mixed methods”: “Fair” is not one of the grades low, medium, high.",
        "Table 5, row 3, column “Themes (No. studies)”: N = 3 is printed, but the number of studies cited is 2.",
        "Table 5, row 4, column “Contextual enablers of mechanism (or barriers)”: “Barrier:” names no barrier.",
        "Table 5, row 4, column “Themes (No. studies)”: N = 7 is printed, but the number of studies cited is 6.",
        "Nothing was written.",
    ]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"\xff\xfe", "not CSV in UTF-8: .*decode"),
        (b'Themes,"unclosed', "not CSV in UTF-8: unexpected end of data"),
        (b'Themes,"closed" twice"', "not CSV in UTF-8: "),
        (b"", "The headings should be: Themes"),
        (b"Themes;QIC component\n", "The headings should be: Themes"),
    ],
)
def test_a_file_without_such_a_table_is_reported(
    content: bytes, message: str, sources: Path, table: Path, target: Path
):
    table.write_bytes(content)
    with reader_error(message):
        build(sources, target)


def test_a_file_too_large_to_be_a_table_is_reported(sources: Path, table: Path, target: Path):
    with table.open("r+b") as file:
        file.truncate(importing._LARGEST + 1)
    with reader_error("larger than 20 MB"):
        build(sources, target)


def test_a_review_given_twice_is_reported(sources: Path, target: Path):
    shutil.copy(sources / "zamboni2020.toml", sources / "again.toml")
    with reader_error("contradict one another"):
        build(sources, target)


def test_a_folder_without_a_review_is_reported(tmp_path: Path, target: Path):
    with reader_error("holds no review"):
        build(tmp_path, target)


def test_a_place_that_cannot_be_written_is_reported(tmp_path: Path):
    with reader_error("was not written: No such file"):
        build(SOURCES, tmp_path / "nowhere" / "qic.sqlite")


def test_a_readers_notes_are_not_built_over(library: Library):
    before = library.user_file.read_bytes()
    with reader_error("holds a reader's notes"):
        build(SOURCES, library.user_file)
    assert library.user_file.read_bytes() == before


ANYTHING = ("99999999999999999999", "1.5", '"\\u0000"', "[[1]]", "{}")


@pytest.mark.parametrize("value", ANYTHING)
def test_a_description_with_anything_in_the_place_of_a_value_is_refused_or_built(
    sources: Path, tmp_path: Path, value: str
):
    description = sources / "zamboni2020.toml"
    whole = description.read_text(encoding="utf-8")
    lines = whole.splitlines(keepends=True)
    places = {line.partition("=")[0].strip(): number for number, line in enumerate(lines) if re.match(r"\w+ *= ", line)}
    assert {"key", "year", "number", "holds"} < set(places)
    for name, number in places.items():
        description.write_text(
            "".join([*lines[:number], f"{name} = {value}\n", *lines[number + 1 :]]), encoding="utf-8"
        )
        with suppress(ReaderError):
            build(sources, tmp_path / "qic.sqlite")


@pytest.mark.parametrize("value", ["9" * 5_000, "[" * 5_000, "{a=" * 5_000, "a." * 5_000 + "b = 1\nx = 0"])
def test_a_description_that_python_cannot_hold_is_refused(sources: Path, target: Path, value: str):
    change(sources / "zamboni2020.toml", "edition  = 1", f"edition = {value}")
    with reader_error(r"zamboni2020\.toml"):
        build(sources, target)


def test_what_is_not_a_file_is_not_waited_for(sources: Path, target: Path, table: Path):
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes that have names")
    table.unlink()
    os.mkfifo(table)
    with reader_error("is a folder or a device"):
        build(sources, target)
    table.unlink()
    table.symlink_to(table)
    with reader_error("cannot be read"):
        build(sources, target)
