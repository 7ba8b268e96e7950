"""Ticks -> CSV: what stands in each cell, what each program gets, and that a file is written whole or not at all."""

import csv
import hashlib
import io
import json
import locale
import os
import random
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import qicbrowser
from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Role, Span
from qicbrowser.services import annotate
from qicbrowser.services.annotate import Target
from qicbrowser.services.changes import Change, store
from qicbrowser.services.csvfile import (
    Form,
    Preset,
    Table,
    as_text,
    form,
    guarded,
    guarded_cells,
    list_separator,
    unguarded,
    write_together,
)
from qicbrowser.services.export import Options, Shape, export_csv, table
from qicbrowser.store.library import Library

KEYS = (
    "zamboni2020/5/shared-community-of-practice",
    "zamboni2020/5/platform-for-capacity-building",
    "zamboni2020/5/demonstration-role",
    "zamboni2020/5/friendly-competition",
)
COMPETITION = KEYS[3]
EXCEL = Form("utf-8-sig", ";", "\r\n", guards=True)

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other files, permissions and messages")


def options(shape: Shape = Shape.THEME, preset: Preset = Preset.PLAIN, notes: bool = False) -> Options:
    return Options(shape, preset, notes)


def records(library: Library, keys: tuple[str, ...], chosen: Options) -> list[dict[str, str | int]]:
    shown = table(library, keys, chosen)
    return [dict(zip(shown.columns, row, strict=True)) for row in shown.rows]


def note(library: Library, target: Target, words: str) -> None:
    written = annotate.annotate(library, target, words)
    store(library, [Change(None, written)])


# --- what stands in the cells


def test_theme_columns(library: Library) -> None:
    assert table(library, KEYS, options()).columns == (
        "review",
        "table",
        "theme_key",
        "theme",
        "component",
        "mechanisms",
        "outcomes",
        "enablers",
        "barriers",
        "studies_printed",
        "studies",
        "references",
        "evidence_quantitative_and_mixed_methods",
        "evidence_qualitative_and_review",
    )


def test_a_theme_as_a_row(library: Library) -> None:
    (row,) = records(library, (KEYS[0],), options())
    assert row == {
        "review": "Zamboni et al. 2020",
        "table": 5,
        "theme_key": "zamboni2020/5/shared-community-of-practice",
        "theme": "Shared community of practice",
        "component": "Collaboration with other hospitals",
        "mechanisms": "Sense of community reinforced or created\nIncreased motivation, by supporting reframing of "
        "improvement topic as desirable, urgent and achievable",
        "outcomes": "Health workers motivated and empowered to take action towards common goal",
        "enablers": "Settings where a community of practice amongst clinicians exists or can be developed",
        "barriers": "external pressures on hospitals incentivising competition v. collaboration.",
        "studies_printed": 7,
        "studies": 7,
        "references": "[17] [46] [50] [63] [67] [68] [69]",
        "evidence_quantitative_and_mixed_methods": "medium [46] [67] [68] [69]",
        "evidence_qualitative_and_review": "low [17] [50] [63]; medium [67] [69]",
    }


def test_what_the_source_leaves_blank_is_blank(library: Library) -> None:
    assert [row["outcomes"] == "" for row in records(library, KEYS, options())] == [False, True, False, False]


def test_the_rows_of_passages(library: Library) -> None:
    rows = records(library, KEYS, options(Shape.PASSAGE))
    assert list(rows[0]) == ["review", "table", "theme_key", "theme", "role", "position", "passage_key", "passage"]
    counts = {role: sum(row["role"] == role for row in rows) for role in Role}
    assert counts == {"component": 4, "mechanism": 7, "outcome": 3, "enabler": 8, "barrier": 5}
    assert len(rows) == 27
    assert rows[-1] == {
        "review": "Zamboni et al. 2020",
        "table": 5,
        "theme_key": COMPETITION,
        "theme": "Friendly competition",
        "role": "barrier",
        "position": 1,
        "passage_key": f"{COMPETITION}/barrier/1",
        "passage": "competition for financial incentives linked to quality criteria",
    }


def test_the_rows_of_appraisals(library: Library) -> None:
    rows = records(library, KEYS, options(Shape.APPRAISAL))
    assert list(rows[0]) == ["review", "table", "theme_key", "theme", "stream", "grade", "grade_rank", "reference"]
    assert len(rows) == 27
    assert len({row["reference"] for row in rows}) == 13
    # Study 51 is graded twice in one theme: both stand.
    assert [(row["stream"], row["grade"], row["grade_rank"]) for row in rows if row["reference"] == 51][:2] == [
        ("Quantitative and mixed methods", "medium", 2),
        ("Qualitative and review", "low", 1),
    ]


@pytest.mark.parametrize("shape", Shape)
def test_the_order_is_the_trees_whatever_was_ticked_first(library: Library, shape: Shape) -> None:
    in_order = table(library, KEYS, options(shape))
    assert tuple(dict.fromkeys(row[2] for row in in_order.rows)) == KEYS
    for seed in range(5):
        keys = [*KEYS, KEYS[1]]
        random.Random(seed).shuffle(keys)
        assert table(library, keys, options(shape)) == in_order


def test_nothing_chosen_is_refused(library: Library) -> None:
    with pytest.raises(ReaderError, match="No themes were chosen"):
        table(library, (), options())


def test_unknown_keys_are_named(library: Library) -> None:
    with pytest.raises(ReaderError, match=r"There is no theme nonsense, zamboni2020/ref/69\."):
        table(library, ("nonsense", COMPETITION, "zamboni2020/ref/69"), options())


@pytest.mark.parametrize("shape", Shape)
def test_every_column_is_documented(library: Library, shape: Shape) -> None:
    columns = Path(__file__).parents[2].joinpath("docs", "export-columns.md").read_text(encoding="utf-8")
    for column in table(library, KEYS, options(shape, notes=True)).columns:
        assert f"`{column}`" in columns


def test_no_reference_stands_in_a_range(library: Library) -> None:
    everything = as_text(table(library, KEYS, options()), form(Preset.PLAIN))
    assert "[67] [68] [69] [70]" in everything
    assert "67-" not in everything


def test_tables_with_other_streams_share_the_columns(evidence_file: Path, tmp_path: Path) -> None:
    two_tables = tmp_path / "two.sqlite"
    shutil.copyfile(evidence_file, two_tables)
    with sqlite3.connect(two_tables) as connection:
        connection.executescript("""
            INSERT INTO source_table VALUES ('zamboni2020/6', 'zamboni2020', 6, 'Another', 5, 1);
            INSERT INTO stream VALUES ('zamboni2020/6/stream/expert-opinion', 'zamboni2020/6', 1, 'Expert opinion');
            INSERT INTO grade VALUES ('zamboni2020/6/grade/weak', 'zamboni2020/6', 1, 'weak');
            INSERT INTO theme VALUES (5, 'zamboni2020/6/uncounted', 'zamboni2020/6', 1, 'Uncounted', NULL);
            INSERT INTO appraisal VALUES ('zamboni2020/6/uncounted', 'zamboni2020/6/stream/expert-opinion',
                'zamboni2020/6/grade/weak', 'zamboni2020/ref/69');
        """)
    connection.close()
    with Library(two_tables, tmp_path / "user.sqlite") as library:
        competition, uncounted = records(library, ("zamboni2020/6/uncounted", COMPETITION), options())
        (alone,) = records(library, ("zamboni2020/6/uncounted",), options())
    assert list(competition) == list(uncounted)
    assert competition["evidence_expert_opinion"] == ""
    assert competition["evidence_qualitative_and_review"] == "low [17] [63]; medium [69]; high [72]"
    assert uncounted["evidence_qualitative_and_review"] == ""
    assert uncounted["evidence_expert_opinion"] == "weak [69]"
    assert (uncounted["table"], uncounted["studies_printed"], uncounted["studies"]) == (6, "", 1)
    assert [column for column in alone if column.startswith("evidence_")] == ["evidence_expert_opinion"]


# --- with notes


@pytest.fixture
def annotated(library: Library) -> Library:
    enabler = f"{COMPETITION}/enabler/3"
    note(library, Target(COMPETITION, enabler, Span(34, 41)), "ours meet monthly")
    note(library, Target(COMPETITION, COMPETITION), "=Ask the ministry\nthen the board")
    note(library, Target("zamboni2020/ref/69", "zamboni2020/ref/69"), "-read in full")
    note(library, Target(COMPETITION, COMPETITION), "deleted again")
    last = library.notes.all()[-1]
    store(library, [Change(last, annotate.deleted(last))])
    return library


def test_without_notes_nothing_of_the_readers_leaves(annotated: Library) -> None:
    for shape in Shape:
        shown = table(annotated, KEYS, options(shape))
        assert "notes" not in shown.columns
        assert "monthly" not in str(shown)


def test_notes_stand_by_what_they_are_on(annotated: Library) -> None:
    def noted(shape: Shape, by: str) -> dict[str | int, str | int]:
        rows = records(annotated, KEYS, options(shape, notes=True))
        return {row[by]: row["notes"] for row in rows if row["notes"]}

    on_words = "“network” ours meet monthly"
    assert noted(Shape.THEME, "theme_key") == {COMPETITION: f"{on_words}\n=Ask the ministry\nthen the board"}
    assert noted(Shape.PASSAGE, "passage_key") == {f"{COMPETITION}/enabler/3": on_words}
    assert noted(Shape.APPRAISAL, "reference") == {69: "-read in full"}


def test_a_note_that_might_be_a_formula_is_disarmed_for_excel_only(annotated: Library, tmp_path: Path) -> None:
    for preset, count in ((Preset.EXCEL, 5), (Preset.PLAIN, 0), (Preset.TSV, 0)):
        target = tmp_path / f"{preset}.csv"
        exported = export_csv(annotated, KEYS, options(Shape.APPRAISAL, preset, notes=True), target)
        assert exported.guarded == count
        assert target.read_bytes().count(b"'-read in full") == count


# --- the presets, byte by byte


ODD = Table(("theme", "studies", "notes"), (("a,b;c\td", 7, "one\ntwo"), ('“é” "q"', 0, "=1"), ("", 1, "a\rb")))


def test_plain_to_the_byte() -> None:
    assert form(Preset.PLAIN) == Form("utf-8", ",", "\r\n", guards=False)
    assert as_text(ODD, form(Preset.PLAIN)).encode(form(Preset.PLAIN).encoding) == (
        b'theme,studies,notes\r\n"a,b;c\td",7,"one\ntwo"\r\n'
        b'"\xe2\x80\x9c\xc3\xa9\xe2\x80\x9d ""q""",0,=1\r\n,1,"a\rb"\r\n'
    )


def test_excel_to_the_byte() -> None:
    assert form(Preset.EXCEL) == Form("utf-8-sig", list_separator(), "\r\n", guards=True)
    assert as_text(ODD, EXCEL).encode(EXCEL.encoding) == (
        b'\xef\xbb\xbftheme;studies;notes\r\n"a,b;c\td";7;"one\ntwo"\r\n'
        b'"\xe2\x80\x9c\xc3\xa9\xe2\x80\x9d ""q""";0;\'=1\r\n;1;"a\rb"\r\n'
    )
    assert guarded_cells(ODD, EXCEL) == 1


def test_tsv_to_the_byte() -> None:
    assert form(Preset.TSV) == Form("utf-8", "\t", "\n", guards=False)
    assert as_text(ODD, form(Preset.TSV)).encode(form(Preset.TSV).encoding) == (
        b'theme\tstudies\tnotes\n"a,b;c\td"\t7\t"one\ntwo"\n'
        b'"\xe2\x80\x9c\xc3\xa9\xe2\x80\x9d ""q"""\t0\t=1\n\t1\t"a\rb"\n'
    )


def test_a_form_in_words() -> None:
    assert str(EXCEL) == "UTF-8 with BOM, separated by semicolons"
    assert str(form(Preset.TSV)) == "UTF-8, separated by tabs"
    assert str(Form("utf-8", "|", "\n", guards=False)) == "UTF-8, separated by “|”"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps its list separator in the registry")
def test_the_separator_follows_the_decimal_point(tmp_path: Path) -> None:
    if not shutil.which("localedef"):
        pytest.skip("no localedef to make a locale with")
    made = subprocess.run(
        ["localedef", "-i", "de_DE", "-f", "UTF-8", tmp_path / "de_DE.UTF-8"], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("localedef has no sources for de_DE")
    script = """
        import locale
        from qicbrowser.services.csvfile import list_separator
        print(list_separator(), locale.localeconv()["decimal_point"])
    """

    def separator(language: str) -> str:
        environment = {**os.environ, "LOCPATH": str(tmp_path), "LC_ALL": language}
        done = subprocess.run(
            [sys.executable, "-c", dedent(script)], env=environment, capture_output=True, text=True, check=True
        )
        return done.stdout.strip()

    assert separator("de_DE.UTF-8") == "; ."  # and the program's own decimal point is as it was
    assert separator("C") == ", ."
    assert separator("xx_XX.UTF-8") == ", ."  # there is no such locale


def test_asking_for_the_separator_leaves_the_locale_alone() -> None:
    before = locale.setlocale(locale.LC_ALL)
    list_separator()
    assert locale.setlocale(locale.LC_ALL) == before


# --- formulas


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+cmd",
        "-team",
        "@SUM(A1)",
        "＝1",
        "＋1",
        "－1",
        "＠a",
        "\tx",
        "\rx",
        "  =1",
        '"=1"',
        "“-a”",
        "\u00a0@a",
        "\ufeff=1",
        "\n=1",
        "-3.5.1",
        "-1e",
        "+",
        " -3",
        "'=1",
        "''@a",
    ],
)
def test_what_might_be_a_formula_gets_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["-3.5", "+4", "1e-3", "-1E+9", "-.5", "", "a=b", "x-y", "[46]", "'quoted'", "(-1)"])
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


any_text = st.text(st.characters(exclude_categories=["Cs"]))
risky_text = st.text(st.sampled_from("'\"“=+-@＝＋－＠\t\r\n ,;1.e5a\ufeff\u200b"), max_size=8)


@given(any_text | risky_text)
def test_taking_one_apostrophe_off_gives_the_text_back(text: str) -> None:
    written = guarded(text)
    assert unguarded(written) == text
    assert written in (text, f"'{text}")


@given(risky_text)
def test_nothing_a_spreadsheet_would_run_is_left(text: str) -> None:
    written = guarded(text).lstrip(' \n"“\ufeff\u200b')
    assert written[:1] not in ("=", "@", "＝", "＋", "－", "＠", "\t", "\r")
    if written.startswith(("+", "-")):
        float(written)


cells = st.lists(st.tuples(any_text | risky_text, any_text | risky_text, st.integers()), max_size=5)
forms = st.sampled_from([EXCEL, Form("utf-8-sig", ",", "\r\n", guards=True), form(Preset.PLAIN), form(Preset.TSV)])


@given(cells, forms)
@example([("\0", "'\r", 1), ("\ufeff", "\n", -1)], form(Preset.TSV))
def test_any_text_comes_back_through_pythons_csv(rows: list[tuple[str, str, int]], written: Form) -> None:
    content = as_text(Table(("first", "second", "number"), tuple(rows)), written).encode(written.encoding)
    text = io.StringIO(content.decode(written.encoding), newline="")
    header, *read = csv.reader(text, delimiter=written.separator, strict=True)
    original = unguarded if written.guards else str
    assert header == ["first", "second", "number"]
    assert [(original(a), original(b), int(n)) for a, b, n in read] == rows


@given(cells, forms)
@example([("\0", "'\r", 1), ("\ufeff", "\n", -1)], form(Preset.TSV))
def test_any_text_comes_back_through_pandas(rows: list[tuple[str, str, int]], written: Form) -> None:
    content = as_text(Table(("first", "second", "number"), tuple(rows)), written).encode(written.encoding)
    read = pd.read_csv(
        io.BytesIO(content), sep=written.separator, encoding=written.encoding, keep_default_na=False, dtype=str
    )
    original = unguarded if written.guards else str
    assert [(original(a), original(b), int(n)) for a, b, n in read.itertuples(index=False)] == rows


@pytest.mark.parametrize("preset", Preset)
@pytest.mark.parametrize("shape", Shape)
def test_pandas_reads_every_export(annotated: Library, tmp_path: Path, shape: Shape, preset: Preset) -> None:
    chosen = options(shape, preset, notes=True)
    exported = export_csv(annotated, KEYS, chosen, tmp_path / "themes.csv")
    shown = table(annotated, KEYS, chosen)
    read = pd.read_csv(
        exported.path, sep=exported.form.separator, encoding=exported.form.encoding, keep_default_na=False, dtype=str
    )
    original = unguarded if exported.form.guards else str
    assert tuple(read.columns) == shown.columns
    assert [[original(cell) for cell in row] for row in read.itertuples(index=False)] == [
        [str(cell) for cell in row] for row in shown.rows
    ]


# --- the file and its sidecar


def test_an_export_says_where_it_comes_from(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "my themes.csv"
    exported = export_csv(library, (KEYS[3], KEYS[0]), options(Shape.PASSAGE), target, query="competition “é”")
    assert (exported.path, exported.rows, exported.guarded) == (target, 15, 0)
    assert exported.sidecar == tmp_path / "my themes.csv-metadata.json"
    sidecar = json.loads(exported.sidecar.read_text(encoding="utf-8"))
    assert sidecar["@context"] == "http://www.w3.org/ns/csvw"
    assert sidecar["url"] == "my%20themes.csv"
    assert sidecar["dialect"] == {
        "encoding": "utf-8",
        "delimiter": ",",
        "lineTerminators": ["\r\n"],
        "header": True,
    }
    columns = sidecar["tableSchema"]["columns"]
    assert columns[1] == {"name": "table", "titles": "table", "datatype": "integer"}
    assert columns[7] == {"name": "passage", "titles": "passage", "datatype": "string"}
    assert sidecar["dc:license"] == [{"@id": "https://creativecommons.org/licenses/by/4.0/"}]
    assert sidecar["dc:relation"] == [{"@id": "https://doi.org/10.1186/s13012-020-0978-z"}]
    assert sidecar["dc:source"][0].startswith("Zamboni K, Baker U, Tyagi M,")
    (provenance,) = sidecar["notes"]
    (review,) = provenance["reviews"]
    assert review["citation"] == sidecar["dc:source"][0]
    assert (review["doi"], review["licence"]) == ("10.1186/s13012-020-0978-z", "CC BY 4.0")
    assert review["licence_url"] == "https://creativecommons.org/licenses/by/4.0/"
    assert "form only" in review["changes"]
    facts = library.evidence.facts()
    assert provenance["evidence"] == {"edition": facts.edition, "sources_sha256": facts.checksum}
    assert provenance["chosen"] == {"themes": [KEYS[0], KEYS[3]], "query": "competition “é”"}
    assert (provenance["shape"], provenance["preset"], provenance["with_notes"]) == ("passage", "plain", False)
    assert (provenance["rows"], provenance["guarded_cells"]) == (15, 0)
    assert provenance["program"] == f"QIC Browser {qicbrowser.__version__}"
    assert provenance["date"].endswith("Z")
    assert provenance["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()


@pytest.mark.parametrize("shape", Shape)
def test_the_sidecars_types_hold_for_every_cell(annotated: Library, tmp_path: Path, shape: Shape) -> None:
    chosen = options(shape, notes=True)
    exported = export_csv(annotated, KEYS, chosen, tmp_path / "themes.csv")
    columns = json.loads(exported.sidecar.read_text(encoding="utf-8"))["tableSchema"]["columns"]
    shown = table(annotated, KEYS, chosen)
    assert tuple(column["name"] for column in columns) == shown.columns
    for row in shown.rows:
        assert [column["datatype"] for column in columns] == [
            "integer" if isinstance(cell, int) else "string" for cell in row
        ]


def test_a_query_that_is_no_text_is_recorded_all_the_same(library: Library, tmp_path: Path) -> None:
    exported = export_csv(library, KEYS, options(), tmp_path / "themes.csv", query="caf\udcff")
    assert json.loads(exported.sidecar.read_text(encoding="utf-8"))["notes"][0]["chosen"]["query"] == "caf\udcff"


@posix
def test_both_files_are_replaced_and_nothing_else_is_left(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "out" / "themes.csv"
    target.parent.mkdir()
    target.write_text("earlier")
    target.chmod(0o640)
    for _ in range(2):
        exported = export_csv(library, KEYS, options(), target)
    assert sorted(target.parent.iterdir()) == [target, exported.sidecar]
    assert target.read_bytes().startswith(b"review,table,")
    assert target.stat().st_mode & 0o777 == 0o640


def refused(library: Library, target: Path, message: str) -> None:
    """The export is refused, and the folder is byte for byte what it was."""
    before = {path: path.read_bytes() for path in target.parent.iterdir() if path.is_file()}
    folders = sorted(path for path in target.parent.iterdir() if path.is_dir())
    with pytest.raises(ReaderError, match=message) as told:
        export_csv(library, KEYS, options(), target)
    assert told.value.hint
    assert {path: path.read_bytes() for path in target.parent.iterdir() if path.is_file()} == before
    assert sorted(path for path in target.parent.iterdir() if path.is_dir()) == folders


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    (made / "themes.csv").write_text("earlier")
    (made / "themes.csv-metadata.json").write_text("earlier, too")
    return made


def test_a_folder_is_no_file(library: Library, folder: Path) -> None:
    (folder / "there").mkdir()
    refused(library, folder / "there", "is a folder or a device")
    with pytest.raises(ReaderError, match="is a folder or a device"):
        export_csv(library, KEYS, options(), Path())


@posix
def test_a_device_is_no_file(library: Library, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(ReaderError, match="is a folder or a device"):
        export_csv(library, KEYS, options(), pipe)
    assert pipe.is_fifo()


def test_a_sidecar_that_cannot_be_leaves_the_file_as_it_was(library: Library, folder: Path) -> None:
    (folder / "other.csv").write_text("earlier")
    (folder / "other.csv-metadata.json").mkdir()
    refused(library, folder / "other.csv", r"other\.csv-metadata\.json is a folder")


@posix
def test_a_name_too_long(library: Library, folder: Path) -> None:
    refused(library, folder / ("n" * 300), "name too long")
    refused(library, folder / ("n" * 245), "name too long")  # the file's would do, its sidecar's does not


@posix
def test_no_such_folder(library: Library, folder: Path) -> None:
    with pytest.raises(ReaderError, match=r"was not written: No such file or directory\. Its folder does not exist"):
        export_csv(library, KEYS, options(), folder / "nowhere" / "themes.csv")
    with pytest.raises(ReaderError, match=r"was not written: Not a directory\. Its folder does not exist"):
        export_csv(library, KEYS, options(), folder / "themes.csv" / "themes.csv")


class Raced(dict[Path, bytes]):
    """Files to write, of which another program turns the last into a folder once all have been prepared."""

    def items(self):
        yield from super().items()
        list(self)[-1].mkdir()


@posix
def test_a_failure_at_the_last_step_puts_the_first_files_back(folder: Path) -> None:
    first, fresh, last = folder / "themes.csv", folder / "fresh.csv", folder / "last.csv"
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(ReaderError, match=r"last\.csv was not written: Is a directory"):
        write_together(Raced({first: b"new", fresh: b"new", last: b"new"}))
    last.rmdir()
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


EXPORT = """
    import os, sys
    from pathlib import Path
    from qicbrowser.domain.errors import ReaderError
    from qicbrowser.paths import bundled_evidence
    from qicbrowser.services.csvfile import Preset
    from qicbrowser.services.export import Options, Shape, export_csv
    from qicbrowser.store.library import Library

    with Library(bundled_evidence(), Path(sys.argv[1])) as library:
        {before}
        try:
            export_csv(library, [{key!r}], Options(Shape.THEME, Preset.PLAIN, False), Path(sys.argv[2]))
        except ReaderError as error:
            print(error)
"""


def told(before: str, user_file: Path, target: Path) -> str:
    script = dedent(EXPORT).format(before=before, key=COMPETITION)
    done = subprocess.run(
        [sys.executable, "-c", script, user_file, target], capture_output=True, text=True, check=True, timeout=60
    )
    return done.stdout


@posix
def test_a_disk_that_fills_up_leaves_the_earlier_files(library: Library, folder: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({0}, {0}))"
    for size, name in ((500, "themes.csv"), (2500, "themes.csv-metadata.json")):
        answer = told(limit.format(size), tmp_path / "data" / "user.sqlite", folder / "themes.csv")
        assert f"{name} was not written: File too large. Make room on the disk" in answer
        assert {path: path.read_bytes() for path in folder.iterdir()} == before


@posix
def test_a_folder_that_may_not_be_written(library: Library, folder: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    modes = {above: above.stat().st_mode for above in (tmp_path, *tmp_path.parents[:2])}
    folder.chmod(0o555)
    for above, mode in modes.items():
        above.chmod(mode | 0o055)
    become_nobody = "os.setuid(65534)" if os.getuid() == 0 else ""
    try:
        answer = told(become_nobody, tmp_path / "data" / "user.sqlite", folder / "themes.csv")
    finally:
        folder.chmod(0o755)
        for above, mode in modes.items():
            above.chmod(mode)
    assert "themes.csv was not written: Permission denied. Choose a folder of your own." in answer
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("ours", ["user_file", "evidence_file"])
@pytest.mark.parametrize("through_a_link", [False, True])
def test_the_programs_own_files_are_not_written_over(
    library: Library, tmp_path: Path, ours: str, through_a_link: bool
) -> None:
    own: Path = getattr(library, ours)
    before = own.read_bytes()
    path = own
    if through_a_link:
        path = tmp_path / "themes.csv"
        path.symlink_to(own)
    with pytest.raises(ReaderError, match="own file"):
        export_csv(library, [COMPETITION], Options(Shape.THEME, Preset.PLAIN, notes=False), path)
    assert own.read_bytes() == before


def test_a_link_stays_a_link(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "kept" / "themes.csv"
    target.parent.mkdir()
    target.write_text("earlier")
    link = tmp_path / "themes.csv"
    link.symlink_to(target)
    export_csv(library, [COMPETITION], Options(Shape.THEME, Preset.PLAIN, notes=False), link)
    assert link.is_symlink()
    assert "Friendly competition" in target.read_text(encoding="utf-8")
