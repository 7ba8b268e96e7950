"""Themes as CSV: the content of each cell, what each program reads, and files written whole or not at all."""

import hashlib
import json
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from textwrap import dedent

import pandas as pd
import pytest

import qicbrowser
from qicbrowser.domain.records import Role, Span
from qicbrowser.services.changes import Change, store
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.export.choice import What, chosen, everything
from qicbrowser.services.export.columns import OF_A_NOTE, OF_EVIDENCE, OF_NOTES, as_published, of_stream
from qicbrowser.services.export.export import Exported, export, finished
from qicbrowser.services.export.formats import row_count
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.sheet import columns, sheet
from qicbrowser.services.files.csv_dialects import Preset, Table, as_text, form, unguarded
from qicbrowser.services.notes import annotate
from qicbrowser.services.notes.annotate import Target
from qicbrowser.services.plain_text import bracketed, graded
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.exports import request, write_export
from tests.messages import reader_error
from tests.rights import without_override

KEYS = (
    "zamboni2020/5/shared-community-of-practice",
    "zamboni2020/5/platform-for-capacity-building",
    "zamboni2020/5/demonstration-role",
    "zamboni2020/5/friendly-competition",
)
COMPETITION = KEYS[3]
ROOT = Path(__file__).parents[3]
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other files, permissions and messages")


def options(shape: Shape = Shape.THEME, preset: Preset = Preset.PLAIN, notes: bool = False, **other) -> Options:
    return Options(shape, Notes.COLUMNS if notes else Notes.NONE, preset=preset, **other)


def table(library: Library, keys: Sequence[str], how: Options) -> Table:
    shown = sheet(library, chosen(library, keys), how)
    rows = [row for block in shown.read(3) for row in block]
    assert len(rows) == shown.rows
    return Table(shown.names, tuple(tuple("" if cell is None else cell for cell in row) for row in rows))


def export_csv(library: Library, keys: Sequence[str], how: Options, path: Path, query: str = "") -> Exported:
    what = What.FOUND if query else What.TICKED
    return write_export(library, chosen(library, keys, what, query), how, path)


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
    counts = {role: n for role in Role if (n := sum(row["role"] == role for row in rows))}
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
    assert list(rows[0]) == [
        *("review", "table", "theme_key", "theme", "stream", "grade", "grade_rank", "reference", "doi", "citation")
    ]
    assert len(rows) == 27
    assert len({row["reference"] for row in rows}) == 13
    # Study 51 is graded twice in one theme: both stand.
    assert [(row["stream"], row["grade"], row["grade_rank"]) for row in rows if row["reference"] == 51][:2] == [
        ("Quantitative and mixed methods", "medium", 2),
        ("Qualitative and review", "low", 1),
    ]


@pytest.mark.parametrize("shape", Shape)
def test_rows_are_in_the_order_of_the_tree(library: Library, shape: Shape) -> None:
    in_order = table(library, KEYS, options(shape))
    assert tuple(dict.fromkeys(row[2] for row in in_order.rows)) == KEYS
    for seed in range(5):
        keys = [*KEYS, KEYS[1]]
        random.Random(seed).shuffle(keys)
        assert table(library, keys, options(shape)) == in_order


def test_nothing_chosen_is_refused(library: Library) -> None:
    with reader_error("No themes were chosen"):
        table(library, (), options())


def test_unknown_keys_are_named(library: Library) -> None:
    with reader_error(r"There is no theme nonsense, zamboni2020/ref/69\."):
        table(library, ("nonsense", COMPETITION, "zamboni2020/ref/69"), options())


def test_every_column_is_documented_as_it_is() -> None:
    documented = ROOT.joinpath("docs", "export-columns.md").read_text(encoding="utf-8")
    every = (*OF_EVIDENCE.values(), *OF_NOTES.values(), OF_A_NOTE)
    for column in (column for group in every for column in group):
        kind = "whole number" if column.whole else "text"
        assert (
            f"| `{column.name}`{'' if column.is_default else ' *'} | {kind} | {words(column.meaning)} |" in documented
        )
    for column in (of_stream("evidence_…", "made up"), as_published("published_…", "made up")):
        assert f"| `{column.name}`{'' if column.is_default else ' *'} | text | {words(column.meaning)} |" in documented
    names = {column.name for group in every for column in group} | {"evidence_…", "published_…"}
    assert set(re.findall(r"^\| `(\w+…?)`(?: \*)? \| (?:text|whole number) \|", documented, re.MULTILINE)) == names


def test_references_are_never_written_as_a_range(library: Library) -> None:
    everything = as_text(table(library, KEYS, options()), form(Preset.PLAIN))
    assert "[67] [68] [69] [70]" in everything
    assert "67-" not in everything


def test_tables_with_other_streams_share_the_columns(evidence_file: Path, tmp_path: Path) -> None:
    two_tables = tmp_path / "two.sqlite"
    shutil.copyfile(evidence_file, two_tables)
    with sqlite3.connect(two_tables) as connection:
        connection.executescript("""
            INSERT INTO source_table VALUES ('zamboni2020/6', 'zamboni2020', 6, '6', 'Another', '[]', '[]', 5, 1);
            INSERT INTO stream VALUES ('zamboni2020/6/stream/expert-opinion', 'zamboni2020/6', 1, 'Expert opinion');
            INSERT INTO grade VALUES ('zamboni2020/6/grade/weak', 'zamboni2020/6', 1, 1, 'weak');
            INSERT INTO theme VALUES (5, 'zamboni2020/6/uncounted', 'zamboni2020/6', 1, 'Uncounted', NULL, NULL, '');
            INSERT INTO appraisal VALUES ('zamboni2020/6/uncounted', 1, NULL, 'zamboni2020/6/stream/expert-opinion',
                'zamboni2020/6/grade/weak', NULL, 'zamboni2020/ref/69');
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


# --- which columns


def test_columns_are_chosen_and_keep_their_order(library: Library) -> None:
    names = ("theme", "review_doi", "studies", "theme", "published_themes_no_studies", "table_row", "licence")
    (row,) = records(library, (COMPETITION,), options(columns=names))
    assert row == {
        "theme": "Friendly competition",
        "review_doi": "10.1186/s13012-020-0978-z",
        "studies": 6,
        "published_themes_no_studies": "Friendly competition (N = 6)",
        "table_row": 4,
        "licence": "CC BY 4.0",
    }
    assert list(row) == list(dict.fromkeys(names))


def test_the_source_row_as_published(library: Library) -> None:
    names = [column.name for column in columns(library, everything(library), options())]
    published = tuple(name for name in names if name.startswith("published_"))
    rows = table(library, KEYS, options(columns=published)).rows
    assert rows == tuple(tuple(cell.text for cell in theme.cells) for theme in library.evidence.themes(KEYS))


def test_a_column_that_is_not_there_is_named(library: Library) -> None:
    with reader_error("There is no column notes, passage") as error:
        table(library, KEYS, options(columns=("notes", "theme", "passage")))
    assert "theme_key, theme, component" in words(error.value.hint)


def test_notes_come_last_where_they_are_wanted_and_not_named(annotated: Library) -> None:
    some = options(columns=("theme",), notes=True)
    assert table(annotated, KEYS, some).columns == ("theme", "notes", "tags", "starred")
    assert table(annotated, KEYS, some._replace(columns=("tags", "theme"))).columns == ("tags", "theme")


def test_cells_equal_the_theme_page(large_library: Library) -> None:
    keys = large_library.evidence.keys_at([1, 2, 250, 251, 2300, 2301, 2500])
    for row, theme in zip(records(large_library, keys, options()), large_library.evidence.themes(keys), strict=True):
        stated = dict(zip(list(row)[4:9], theme.table.roles, strict=True))
        assert [row[name] for name in stated] == [
            "\n".join(passage.text for passage in theme.in_role(role)) for role in stated.values()
        ]
        assert (row["studies"], row["references"]) == (
            len(theme.reference_labels),
            bracketed(theme.reference_labels),
        )
        assert [row["evidence_counted"], row["evidence_told"]] == [graded(theme, stream) for stream in theme.streams]
    rows = table(large_library, keys, options(Shape.APPRAISAL, columns=("theme_key", "stream", "grade", "reference")))
    assert rows.rows == tuple(
        (theme.key, one.stream.name, one.grade.name, one.number)
        for theme in large_library.evidence.themes(keys)
        for one in theme.appraisals
    )


def test_a_preview_reads_what_it_shows(large_library: Library) -> None:
    statements: list[str] = []
    shown = sheet(large_library, everything(large_library), options(Shape.PASSAGE))
    large_library._evidence_connection.set_trace_callback(statements.append)
    assert len(next(shown.read(20))) == 200
    large_library._evidence_connection.set_trace_callback(None)
    assert shown.rows == 25_000
    assert len(statements) == 1


def test_citations_that_were_attached(library: Library) -> None:
    item = {"type": "article-journal", "title": "A title", "DOI": "https://doi.org/10.1/x"}
    store(library, [attached(library, "zamboni2020/ref/69", item, "by hand")])
    rows = records(library, KEYS, options(Shape.APPRAISAL))
    cited = {(row["doi"], row["citation"]) for row in rows if row["reference"] == 69}
    assert [(doi, "A title" in citation) for doi, citation in cited] == [("10.1/x", True)]
    assert {(row["doi"], row["citation"]) for row in rows if row["reference"] != 69} == {("", "")}


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


def test_notes_are_not_exported_unless_wanted(annotated: Library) -> None:
    for shape in Shape:
        shown = table(annotated, KEYS, options(shape))
        assert "notes" not in shown.columns
        assert "monthly" not in str(shown)


def test_notes_are_in_the_row_of_what_they_are_on(annotated: Library) -> None:
    def noted(shape: Shape, by: str) -> dict[str | int, str | int]:
        rows = records(annotated, KEYS, options(shape, notes=True))
        return {row[by]: row["notes"] for row in rows if row["notes"]}

    on_words = "“network” ours meet monthly"
    assert noted(Shape.THEME, "theme_key") == {COMPETITION: f"{on_words}\n=Ask the ministry\nthen the board"}
    assert noted(Shape.PASSAGE, "passage_key") == {f"{COMPETITION}/enabler/3": on_words}
    assert noted(Shape.APPRAISAL, "reference") == {69: "-read in full"}


def test_tags_and_stars_are_in_the_row_of_what_they_are_on(library: Library) -> None:
    first = annotate.annotate(library, Target(COMPETITION, COMPETITION), "one")
    second = annotate.annotate(library, Target(COMPETITION, COMPETITION), "two")
    tagged = [first._replace(tags=("data", "to read")), second._replace(tags=("data",))]
    star = annotate.star_toggled(library, COMPETITION)
    store(library, [*(Change(None, note) for note in tagged), star])
    rows = records(library, KEYS[2:], options(notes=True))
    assert [(row["notes"], row["tags"], row["starred"]) for row in rows] == [
        ("", "", ""),
        ("one\ntwo", "data, to read", "yes"),
    ]


def test_notes_only_are_those_on_the_themes_and_on_their_references(annotated: Library) -> None:
    only = options()._replace(notes=Notes.ONLY)
    rows = records(annotated, (COMPETITION,), only)
    assert [(row["record"], row["quote"], row["words"]) for row in rows] == [
        ("Friendly competition", "network", "ours meet monthly"),
        ("Friendly competition", "", "=Ask the ministry\nthen the board"),
        ("Reference 69", "", "-read in full"),
    ]
    assert [row["record"] for row in records(annotated, (KEYS[0],), only)] == ["Reference 69"]
    assert len(records(annotated, KEYS, only._replace(columns=("words", "note_id")))) == 3


def test_a_note_that_might_be_a_formula_is_disarmed_for_excel_only(annotated: Library, tmp_path: Path) -> None:
    for preset, count in ((Preset.EXCEL, 5), (Preset.PLAIN, 0), (Preset.TSV, 0)):
        target = tmp_path / f"{preset}.csv"
        exported = export_csv(annotated, KEYS, options(Shape.APPRAISAL, preset, notes=True), target)
        assert exported.guarded == count
        assert target.read_bytes().count(b"'-read in full") == count


# --- the file and its sidecar


@pytest.mark.parametrize("preset", Preset)
@pytest.mark.parametrize("shape", Shape)
def test_pandas_reads_every_export(annotated: Library, tmp_path: Path, shape: Shape, preset: Preset) -> None:
    chosen = options(shape, preset, notes=True)
    exported = export_csv(annotated, KEYS, chosen, tmp_path / "themes.csv")
    shown, written = table(annotated, KEYS, chosen), form(preset)
    read = pd.read_csv(
        exported.path, sep=written.separator, encoding=written.encoding, keep_default_na=False, dtype=str
    )
    original = unguarded if written.guards else str
    assert tuple(read.columns) == shown.columns
    assert [[original(cell) for cell in row] for row in read.itertuples(index=False)] == [
        [str(cell) for cell in row] for row in shown.rows
    ]


def test_the_sidecar_holds_the_provenance(library: Library, tmp_path: Path) -> None:
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
        "quoteChar": '"',
        "doubleQuote": True,
        "header": True,
        "trim": False,
    }
    columns = sidecar["tableSchema"]["columns"]
    meaning = "The passage, word for word"
    assert columns[1]["datatype"] == "integer"
    assert columns[7] == {"name": "passage", "titles": "passage", "dc:description": meaning, "datatype": "string"}
    assert sidecar["tableSchema"]["primaryKey"] == ["passage_key"]
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
    assert provenance["chosen"] == {
        "what": "found",
        "count": 2,
        "themes": [KEYS[0], KEYS[3]],
        "query": "competition “é”",
        "within": None,
    }
    assert provenance["options"] == {
        "format": "csv",
        "preset": "plain",
        "shape": "passage",
        "notes": "none",
        "columns": [],
        "every_shape": False,
        "style": "vancouver",
    }
    assert (provenance["rows"], provenance["guarded_cells"]) == (15, 0)
    assert provenance["program"] == f"QIC Browser {qicbrowser.__version__}"
    assert provenance["date"].endswith("Z")
    assert provenance["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()


def test_a_description_that_is_not_wanted_is_written_only_over_an_earlier_one(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    plain = request(library, everything(library), options())
    assert finished(export(plain._replace(wants_sidecar=False), path)).sidecar is None
    assert list(tmp_path.glob("t.*")) == [path]
    earlier = finished(export(plain, path)).sidecar
    again = plain._replace(choice=chosen(library, [COMPETITION]), wants_sidecar=False)
    assert finished(export(again, path)).sidecar == earlier
    assert json.loads(earlier.read_text("utf-8"))["notes"][0]["rows"] == 1
    earlier.write_text("{}")  # another program's
    assert finished(export(again, path)).sidecar is None
    assert earlier.read_text() == "{}"


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


def test_a_query_that_is_not_text_is_recorded(library: Library, tmp_path: Path) -> None:
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
    with reader_error(message) as error:
        export_csv(library, KEYS, options(), target)
    assert error.value.hint
    assert {path: path.read_bytes() for path in target.parent.iterdir() if path.is_file()} == before
    assert sorted(path for path in target.parent.iterdir() if path.is_dir()) == folders


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "out"
    made.mkdir()
    (made / "themes.csv").write_text("earlier")
    (made / "themes.csv-metadata.json").write_text('{"notes": [{"program": "QIC Browser 0.1"}]}')
    return made


def test_a_folder_is_not_replaced(library: Library, folder: Path) -> None:
    (folder / "there").mkdir()
    refused(library, folder / "there", "is a folder or a device")
    with reader_error("is a folder or a device"):
        export_csv(library, KEYS, options(), Path())


@posix
def test_a_device_is_not_replaced(library: Library, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with reader_error("is a folder or a device"):
        export_csv(library, KEYS, options(), pipe)
    assert pipe.is_fifo()


def test_a_file_is_unchanged_if_its_sidecar_cannot_be_written(library: Library, folder: Path) -> None:
    (folder / "other.csv").write_text("earlier")
    (folder / "other.csv-metadata.json").mkdir()
    refused(library, folder / "other.csv", r"other\.csv-metadata\.json is a folder")


def test_a_metadata_file_of_another_program_is_not_replaced(library: Library, folder: Path) -> None:
    for content in ('{"notes": []}', '{"@context": "http://www.w3.org/ns/csvw", "notes": [{"program": "R"}]}', ""):
        (folder / "other.csv-metadata.json").write_text(content)
        refused(
            library, folder / "other.csv", r"other\.csv-metadata\.json already exists and is not a file of this program"
        )
    write_export(library, everything(library), Options(format="json"), folder / "other.csv")


@posix
def test_a_name_too_long(library: Library, folder: Path) -> None:
    refused(library, folder / ("n" * 300), "name too long")
    refused(library, folder / ("n" * 245), "name too long")  # the file's would do, its sidecar's does not


@posix
def test_no_such_folder(library: Library, folder: Path) -> None:
    with reader_error(r"was not written: No such file or directory\. Its folder does not exist"):
        export_csv(library, KEYS, options(), folder / "nowhere" / "themes.csv")
    with reader_error(r"was not written: Not a directory\. Its folder does not exist"):
        export_csv(library, KEYS, options(), folder / "themes.csv" / "themes.csv")


EXPORT = """
    import os, sys
    from pathlib import Path
    from qicbrowser.domain.errors import ReaderError
    from qicbrowser.paths import bundled_evidence
    from qicbrowser.services.export.choice import chosen
    from qicbrowser.services.export.options import Options
    from qicbrowser.store.library import Library
    from qicbrowser.wording.english import error_words
    from tests.exports import write_export

    with Library(bundled_evidence(), Path(sys.argv[1])) as library:
        {before}
        try:
            write_export(library, chosen(library, [{key!r}]), Options(format=sys.argv[3]), Path(sys.argv[2]))
        except ReaderError as error:
            print(error_words(error))
"""


def output_of(before: str, user_file: Path, target: Path, how: str = "csv") -> str:
    script = dedent(EXPORT).format(before=before, key=COMPETITION)
    command = without_override([sys.executable, "-c", script, user_file, target, how])
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60, cwd=ROOT)
    assert not done.stderr
    return done.stdout


@posix
def test_a_disk_that_fills_up_leaves_the_earlier_files(library: Library, folder: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({0}, {0}))"
    for size, name, how in (
        (500, "themes.csv", "csv"),
        (2500, "themes.csv-metadata.json", "csv"),
        *((2000, "themes.csv", one) for one in ("xlsx", "json", "markdown", "html")),
    ):
        answer = output_of(limit.format(size), tmp_path / "data" / "user.sqlite", folder / "themes.csv", how)
        assert f"{name} was not written: File too large. Free some space on the disk" in answer
        assert {path: path.read_bytes() for path in folder.iterdir()} == before


@posix
def test_a_read_only_folder(library: Library, folder: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    folder.chmod(0o555)
    try:
        answer = output_of("", tmp_path / "data" / "user.sqlite", folder / "themes.csv")
    finally:
        folder.chmod(0o755)
    assert "themes.csv was not written: Permission denied. Choose a folder of your own." in answer
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@posix
def test_a_read_only_file_is_not_replaced(folder: Path, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in folder.iterdir()}
    (folder / "themes.csv").chmod(0o444)
    not_root = "os.access = lambda path, mode: bool(Path(path).stat().st_mode & 0o222)" if os.getuid() == 0 else ""
    answer = output_of(not_root, tmp_path / "data" / "user.sqlite", folder / "themes.csv")
    assert "themes.csv was not written: Permission denied." in answer
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


@pytest.mark.parametrize("ours", ["user_file", "evidence_file"])
@pytest.mark.parametrize("through_a_link", [False, True])
def test_the_programs_own_files_are_not_replaced(
    library: Library, tmp_path: Path, ours: str, through_a_link: bool
) -> None:
    own: Path = getattr(library, ours)
    before = own.read_bytes()
    path = own
    if through_a_link:
        path = tmp_path / "themes.csv"
        path.symlink_to(own)
    with reader_error("own file"):
        export_csv(library, [COMPETITION], Options(), path)
    assert own.read_bytes() == before


@posix
def test_a_link_to_itself_is_replaced(library: Library, tmp_path: Path) -> None:
    link = tmp_path / "themes.csv"
    link.symlink_to(link)
    assert export_csv(library, [COMPETITION], Options(), link).path == link
    assert not link.is_symlink()


def test_only_a_workbook_has_a_sheet_for_each_shape(library: Library, tmp_path: Path) -> None:
    every = Options(every_shape=True)
    assert row_count(library, everything(library), every._replace(format="xlsx")) == 58
    for how in ("json", "markdown"):
        exported = write_export(library, everything(library), every._replace(format=how), tmp_path / "themes")
        assert exported.rows == 4
    assert exported.path.read_text("utf-8").count("\n### How it works\n") == 4


def test_a_link_stays_a_link(library: Library, tmp_path: Path) -> None:
    target = tmp_path / "kept" / "themes.csv"
    target.parent.mkdir()
    target.write_text("earlier")
    link = tmp_path / "themes.csv"
    link.symlink_to(target)
    export_csv(library, [COMPETITION], Options(), link)
    assert link.is_symlink()
    assert "Friendly competition" in target.read_text(encoding="utf-8")
