"""Every format, read back by other programs: any text in any cell comes back unchanged, and stays text."""

import json
import re
import zipfile
from collections.abc import Sequence
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from threading import Event

import jsonschema
import pytest
from csvw import CSVW
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from openpyxl import load_workbook
from openpyxl.utils.escape import unescape

from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Span
from qicbrowser.services.changes import Change, store
from qicbrowser.services.export.choice import What, chosen, everything
from qicbrowser.services.export.columns import Column
from qicbrowser.services.export.export import finished
from qicbrowser.services.export.html_parts import as_html
from qicbrowser.services.export.html_report import as_cells
from qicbrowser.services.export.json_rows import write_json
from qicbrowser.services.export.markdown_report import as_markdown
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.parts import Fields, Lines
from qicbrowser.services.export.provenance import provenance
from qicbrowser.services.export.reopening import reopen
from qicbrowser.services.export.sheet import Sheet, sheet
from qicbrowser.services.export.workbook import write_xlsx
from qicbrowser.services.files.csv_dialects import Preset
from qicbrowser.services.notes import annotate
from qicbrowser.services.notes.annotate import Target
from qicbrowser.store.evidence.export_rows import Row, Shape
from qicbrowser.store.library import Library
from qicbrowser.wording.english import words
from tests.exports import FORMATS, copied, preview, request, start_export, write_export
from tests.messages import reader_error

COMPETITION = "zamboni2020/5/friendly-competition"
DOCS = Path(__file__).parents[3] / "docs"
FACTS = {
    "reviews": [],
    "evidence": {"edition": "", "sources_sha256": ""},
    "chosen": {"what": "all", "count": 1, "themes": None, "query": None, "within": None},
    "options": {"shape": "theme", "notes": "none", "columns": [], "every_shape": False},
    "rows": 0,
    "date": "2026-01-31T08:15:00Z",
    "program": "",
}
TEXT = Message("words-meaning")
COLUMNS = (Column("one", TEXT, TEXT), Column("two", TEXT, TEXT), Column("number", TEXT, TEXT, whole=True))
EVERY_WAY = [Options(shape, notes) for shape in Shape for notes in Notes]

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
odd = st.text(st.sampled_from("=+-@'\"<>&|`*_[]\\#!~$r/_x0041 \t\r\n\x00\x1f\ufffe\uffff\ufeff🙂e\u0301"), max_size=12)
rows = st.lists(st.tuples(text | odd, text | odd, st.none() | st.integers(0, 10**9)), max_size=4)


def a_sheet(content: Sequence[Row]) -> Sheet:
    return Sheet("things", COLUMNS, len(content), lambda _: iter((list(content),)))


def written(writing) -> bytes:
    file = BytesIO()
    for _ in writing(file):
        pass
    return file.getvalue()


@pytest.fixture
def noted(library: Library) -> Library:
    hostile = '=HYPERLINK("http://x")\n<script>alert(1)</script> | a\\|b `c` <r>d</r> _x0041_ ' + "\u0001"
    for target in (
        Target(COMPETITION, f"{COMPETITION}/enabler/3", Span(34, 41)),
        Target(COMPETITION, COMPETITION),
        Target("zamboni2020/ref/69", "zamboni2020/ref/69"),
    ):
        store(library, [Change(None, annotate.annotate(library, target, hostile))])
    return library


# --- XLSX


def as_excel_reads(value: str | int | None) -> str | int:
    """Excel and LibreOffice undo what the format asks for, such as _x000D_ for a carriage return; openpyxl does not."""
    return unescape(value) if isinstance(value, str) else "" if value is None else value


@settings(max_examples=60)
@given(rows)
@example([("<r>a</r>", "_x005F_", 1), ("\ufffe\uffff", "=1+1", None), ("\r\n", " \n", 0), ("_x000D_", "'", 2)])
def test_any_text_comes_back_from_a_workbook_as_a_text(content: list[Row]) -> None:
    workbook = load_workbook(BytesIO(written(lambda file: write_xlsx(file, [a_sheet(content)], FACTS, words))))
    heading, *read = workbook["things"].iter_rows(max_row=1 + len(content), max_col=3)
    assert [cell.value for cell in heading] == ["one", "two", "number"]
    assert [tuple(as_excel_reads(cell.value) for cell in row) for row in read] == [
        tuple("" if cell is None else cell for cell in row) for row in content
    ]
    assert not {cell.data_type for row in read for cell in row[:2] if cell.value} - {"s", "inlineStr"}


def test_the_layout_of_a_workbook(noted: Library, tmp_path: Path) -> None:
    path = tmp_path / "themes.xlsx"
    every = Options(format="xlsx", notes=Notes.COLUMNS, every_shape=True, columns=("theme", "barriers", "notes"))
    exported = write_export(noted, everything(noted), every, path)
    workbook = load_workbook(path)
    assert workbook.sheetnames == ["themes", "passages", "appraisals", "About"]
    assert exported.rows == 4 + 27 + 27
    themes = workbook["themes"]
    assert [cell.value for cell in themes[1]] == ["theme", "barriers", "notes"]
    assert themes.freeze_panes == "A2"
    assert themes.auto_filter.ref == "A1:C5"
    assert all(cell.alignment.wrap_text and cell.number_format == "@" for cell in themes[5])
    assert themes.column_dimensions["B"].width > themes.column_dimensions["A"].width > 20
    assert themes.row_dimensions[3].height > themes.row_dimensions[2].height >= 15
    assert workbook["passages"].max_row == workbook["appraisals"].max_row == 28
    about = {row[0].value: row[1].value for row in workbook["About"].iter_rows()}
    assert "https://doi.org/10.1186/s13012-020-0978-z" in about["Source"]
    assert "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/" in about["Licence"]
    assert about["Rows"] == 58  # a number, which a spreadsheet can calculate with
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["themes.xlsx"]


def test_a_text_longer_than_a_cell_is_refused(library: Library, tmp_path: Path) -> None:
    long = "x" * 32_768
    store(library, [Change(None, annotate.annotate(library, Target(COMPETITION, COMPETITION), long))])
    work = start_export(
        library, everything(library), Options(format="xlsx", notes=Notes.COLUMNS), tmp_path / "themes.xlsx"
    )
    with reader_error(r"row 4, column notes is longer than the 32,767 characters a cell holds"):
        finished(work)
    assert not [path for path in tmp_path.iterdir() if path.is_file()]


def test_a_workbook_cancelled_while_it_is_packed_is_not_completed(large_library: Library) -> None:
    go_on = Event()

    class Waiting(BytesIO):
        def write(self, part) -> int:
            go_on.wait(60)
            return super().write(part)

    file = Waiting()
    made = (sheet(large_library, everything(large_library), Options()),)
    work = write_xlsx(file, made, FACTS, words)
    waits = (rows for rows in work if rows == made[0].rows)
    assert [next(waits), next(waits)] == [2500, 2500]  # written, and packed in the background
    go_on.set()
    work.close()
    assert not zipfile.is_zipfile(file)


def test_a_query_that_is_not_text_is_in_every_format(library: Library, tmp_path: Path) -> None:
    for form in FORMATS:
        choice = chosen(library, [COMPETITION], What.FOUND, "caf\udcff")
        write_export(library, choice, Options(format=form), tmp_path / "themes")
        assert reopen(library, tmp_path / "themes").choice.query == "caf\udcff"


def test_more_rows_than_a_sheet_has_are_refused() -> None:
    many = a_sheet([])._replace(rows=1_048_576)
    with reader_error("A sheet holds up to 1,048,575 rows"):
        written(lambda file: write_xlsx(file, [many], FACTS, words))


# --- JSON


@given(rows)
def test_any_text_comes_back_from_json(content: list[Row]) -> None:
    read = json.loads(written(lambda file: write_json(file, a_sheet(content), FACTS, words)))
    assert [tuple(row.values()) for row in read["rows"]] == content
    assert [column["type"] for column in read["columns"]] == ["string", "string", "integer"]


@pytest.mark.parametrize("how", EVERY_WAY, ids=lambda how: f"{how.shape}-{how.notes}")
def test_json_keeps_to_its_schema(noted: Library, tmp_path: Path, how: Options) -> None:
    path = tmp_path / "themes.json"
    exported = write_export(noted, everything(noted), how._replace(format="json"), path)
    read = json.loads(path.read_text(encoding="utf-8"))
    schema = json.loads(DOCS.joinpath("export.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(read, schema)
    assert exported.rows == read["about"]["rows"] == len(read["rows"]) > 0
    types = {column["name"]: {"string": str, "integer": int}[column["type"]] for column in read["columns"]}
    assert all(value is None or type(value) is types[name] for row in read["rows"] for name, value in row.items())
    read["about"]["guessed"] = True
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(read, schema)


# --- HTML


class Reading(HTMLParser):
    """What a browser would take from a page: its elements, and the texts in its cells."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.cells: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))
        if tag in ("td", "th"):
            self.cells.append("")
        elif tag == "br":
            self.cells[-1] += "\n"

    def handle_data(self, data: str) -> None:
        if self.cells:
            self.cells[-1] += data


def as_shown(text: str) -> str:
    """A text as a report can show it: with line feeds, and something in the place of what no page holds."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        "\ufffd" if c in "\ufffe\uffff" or (c < " " and c not in "\t\n") or "\x7f" <= c <= "\x9f" else c for c in lines
    )


@given(st.lists(st.tuples(text | odd, text | odd), min_size=1, max_size=3))
def test_any_text_is_a_text_in_html(content: list[tuple[str, str]]) -> None:
    for part in (Fields(tuple(content)), Lines(("a", "b"), tuple(content))):
        page = Reading()
        page.feed(as_html(part))
        page.close()
        shown = [as_shown(cell) for line in content for cell in line]
        found = [cell.removesuffix("\n") if i % 2 else cell for i, cell in enumerate(page.cells)]
        assert [cell.strip() for cell in page.cells][-len(shown) :] == [cell.strip() for cell in shown], found
        assert {tag for tag, _ in page.elements} <= {"table", "thead", "tbody", "tr", "th", "td", "br"}


@pytest.mark.parametrize("how", EVERY_WAY, ids=lambda how: f"{how.shape}-{how.notes}")
def test_a_page_is_self_contained_and_has_no_scripts(noted: Library, tmp_path: Path, how: Options) -> None:
    path = tmp_path / "themes.html"
    write_export(noted, everything(noted), how._replace(format="html"), path)
    content = path.read_text(encoding="utf-8")
    page = Reading()
    page.feed(content)
    tags = {tag for tag, _ in page.elements}
    assert not tags & {"script", "link", "img", "iframe", "object", "embed", "form", "base", "r"}
    names = {name for tag, attributes in page.elements if tag not in ("a", "th") for name in attributes}
    assert not names & {"src", "href", "style", "onclick"}
    links = [attributes for tag, attributes in page.elements if tag == "a"]
    assert links == [{"href": "https://doi.org/10.1186/s13012-020-0978-z"}]
    is_as_read = how.shape is Shape.THEME and how.notes is not Notes.ONLY
    assert {"h1", "h2", "h3", "table", "th"} <= tags
    for attributes in (attributes for tag, attributes in page.elements if tag == "th"):
        assert attributes.pop("scope") in ("col", "row")
        assert set(attributes) <= ({"style"} if is_as_read else set())
        assert re.fullmatch("background-color: #[0-9a-f]{6}", attributes.get("style", "background-color: #ffffff"))
    assert "default-src 'none'" in content
    assert "https://creativecommons.org/licenses/by/4.0/" in content
    assert "Zamboni K, Baker U, Tyagi M" in content
    if how.notes is not Notes.NONE:
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in content
    if how == Options():
        assert content.count("The source states no outcome.") == 1


# --- Markdown


def cells_of(markdown: str) -> list[str]:
    """The texts in the cells of the tables, as a reader of Markdown sees them."""
    cells = []
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        if token.type == "inline" and token.level in (3, 4):
            cells.append(
                "".join("\n" if c.type == "html_inline" and c.content == "<br>" else c.content for c in token.children)
            )
            assert {c.type for c in token.children} <= {"text", "text_special", "html_inline"}
            assert {c.content for c in token.children if c.type == "html_inline"} <= {"<br>"}
    return cells


def in_one_line(text: str) -> list[str]:
    for end in ("\r\n", "\r", "\x85", "\u2028", "\u2029"):
        text = text.replace(end, "\n")
    return [line.strip() for line in as_shown(text).split("\n")]


@given(st.lists(st.tuples(text | odd, text | odd), min_size=1, max_size=3))
@example([("", "\r\x85")])
@example([("a|b\\|c", "\\"), ("<br>", "&amp;"), ("`x`", "[a](b)"), ("http://x", "1. a\n- b")])
def test_any_text_is_a_text_in_markdown(content: list[tuple[str, str]]) -> None:
    found = cells_of(as_markdown(Lines(("a", "b"), tuple(content)), words))
    assert found[:2] == ["a", "b"]
    assert [[line.strip() for line in cell.split("\n")] for cell in found[2:]] == [
        in_one_line(cell) for line in content for cell in line
    ]


def test_a_report_in_markdown(noted: Library, tmp_path: Path) -> None:
    path = tmp_path / "themes.md"
    write_export(noted, everything(noted), Options(Shape.PASSAGE, Notes.COLUMNS, "markdown"), path)
    content = path.read_text(encoding="utf-8")
    assert content.startswith("# Themes\n\n## Zamboni et al. 2020, Table 5: ")
    assert content.count("\n### ") == 4
    assert content.count("| Role | Position | Passage key | Passage | Notes | Tags |\n") == 4
    assert "## About this export" in content
    assert "<script>" not in content.partition("```json")[0].replace(r"\<script\>", "")


# --- what stands beside a CSV file


@pytest.mark.parametrize("preset", Preset)
@pytest.mark.parametrize("how", EVERY_WAY, ids=lambda how: f"{how.shape}-{how.notes}")
def test_a_validator_of_csvw_finds_nothing_wrong(noted: Library, tmp_path: Path, how: Options, preset: Preset) -> None:
    path = tmp_path / "themes.csv"
    exported = write_export(noted, everything(noted), how._replace(preset=preset), path)
    judged = CSVW(str(path), validate=True)
    assert judged.is_valid, judged.warnings
    assert sum(1 for table in judged.tables for _ in table.iterdicts()) == exported.rows


@pytest.mark.filterwarnings("default:Invalid column value")
def test_the_validator_of_csvw_finds_what_is_wrong(library: Library, tmp_path: Path, caplog) -> None:
    path = tmp_path / "themes.csv"
    write_export(library, everything(library), Options(), path)
    path.write_bytes(path.read_bytes().replace(b',5,"zamboni2020', b',five,"zamboni2020'))
    assert not CSVW(str(path), validate=True).is_valid
    assert "Invalid value for decimal" in caplog.text
    caplog.clear()


# --- in sight before, and on the clipboard


@pytest.mark.parametrize("form", [*FORMATS, "pdf"])
@pytest.mark.parametrize("how", EVERY_WAY, ids=lambda how: f"{how.shape}-{how.notes}")
def test_the_preview_equals_the_file(noted: Library, tmp_path: Path, how: Options, form: str) -> None:
    how = how._replace(format=form, preset=Preset.EXCEL)
    shown = preview(noted, everything(noted), how)
    if form == "pdf":
        assert shown.html == preview(noted, everything(noted), how._replace(format="html")).html
        return
    exported = write_export(noted, everything(noted), how, tmp_path / "themes")
    assert (shown.rows, shown.guarded) == (exported.rows, exported.guarded)
    if shown.table:
        assert len(shown.table.rows) == min(20, exported.rows)
        assert len(shown.table.columns) == shown.columns
    else:
        content = (tmp_path / "themes").read_text(encoding="utf-8")
        first = (shown.html or shown.text)[:2000]
        assert json.loads(first[: first.index("},") + 1]) if form == "json" and "}," in first else first in content


@given(rows)
def test_the_clipboard_has_cells_of_text(content: list[Row]) -> None:
    page = Reading()
    page.feed(as_cells(a_sheet(content)))
    page.close()
    texts = [as_shown("" if cell is None else str(cell)) for row in content for cell in row]
    assert [cell.strip() for cell in page.cells[3:]] == [cell.strip() for cell in texts]
    styles = [attributes.get("style") for tag, attributes in page.elements if tag == "td"]
    numbers = [type(cell) is int for row in content for cell in row]
    assert [style is None for style in styles] == numbers
    assert set(styles) <= {None, "mso-number-format:'\\@'"}


@pytest.mark.parametrize("form", [*FORMATS, "pdf"])
def test_every_format_is_copied(noted: Library, form: str) -> None:
    taken = copied(noted, chosen(noted, [COMPETITION]), Options(format=form))
    assert "Friendly competition" in taken.text
    assert taken.html.count("<tr>") == 2


def test_too_many_rows_for_the_clipboard_are_refused(large_library: Library) -> None:
    with reader_error("The clipboard holds up to 10,000 rows; this export has 25,000"):
        copied(large_library, everything(large_library), Options(Shape.PASSAGE))


def test_provenance_is_plain_json(library: Library) -> None:
    facts = provenance(request(library, everything(library), Options()), 0)
    assert json.loads(json.dumps(facts)) == facts
    assert facts["chosen"] == {"what": "all", "count": 4, "themes": None, "query": None, "within": None}
