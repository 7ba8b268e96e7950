"""The reference list at the end of a report: numbered as in the review, in a citation style, every text escaped."""

import re
import subprocess
from pathlib import Path
from shutil import which

import pytest
from openpyxl import load_workbook

from qicbrowser.domain.csl import given
from qicbrowser.gui.export.printing import write_pdf
from qicbrowser.paths import DataFolder
from qicbrowser.services.changes import store
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.citations.styles import Style, add_style
from qicbrowser.services.export.choice import Choice, chosen, everything
from qicbrowser.services.export.cited_references import Cited
from qicbrowser.services.export.html_parts import as_html
from qicbrowser.services.export.options import Notes, Options, from_json, to_json
from qicbrowser.services.export.parts import References
from qicbrowser.services.export.reopening import reopen
from qicbrowser.services.export.report import report
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from tests.exports import preview, request, write_export

COMPETITION = "zamboni2020/5/friendly-competition"
MADE = {
    "type": "article-journal",
    "title": "Peers & p < 0.05: <script>alert(1)</script> *made*",
    "author": [{"family": "Doe", "given": "Ann"}],
    "issued": {"date-parts": [[2019]]},
    "container-title": "J Made",
    "volume": "12",
}


@pytest.fixture
def known(library: Library) -> Library:
    """Citations of two of the six studies that the theme cites, and of one that it does not cite."""
    pasted = given("Roe B. Pasted <b>as it is</b>. 2020.")
    for number, item in ((47, MADE), (69, pasted), (46, {**MADE, "title": "Of another theme"})):
        store(library, [attached(library, f"zamboni2020/ref/{number}", item, "made.ris")])
    return library


def written(library: Library, path: Path, how: Options, choice: Choice | None = None) -> str:
    choice = choice or chosen(library, [COMPETITION])
    write_export(library, choice, how, path)
    return path.read_text("utf-8")


def after_references(text: str) -> str:
    return re.split(r"(?m)^.*References(?:</h2>)?$", text)[-1]


@pytest.mark.parametrize("shape", Shape)
def test_html_ends_with_the_references_its_themes_cite(known: Library, tmp_path: Path, shape: Shape) -> None:
    text = written(known, tmp_path / "t.html", Options(shape, format="html", style="apa"))
    listed = after_references(text).partition("<h2>About this export")[0].strip().splitlines()
    made = "Doe, A. (2019). Peers &amp; p &lt; 0.05: &lt;script&gt;alert(1)&lt;/script&gt; *made*."
    assert listed == [
        f'<p class="reference">[47] {made} <i>J Made</i>, <i>12</i>.</p>',
        '<p class="reference">[69] Roe B. Pasted &lt;b&gt;as it is&lt;/b&gt;. 2020.</p>',
        "<p>Citation not attached: [17] [63] [66] [72]</p>",
    ]


def test_markdown_ends_with_the_references_in_the_style_that_is_chosen(known: Library, tmp_path: Path) -> None:
    text = written(known, tmp_path / "t.md", Options(format="markdown"))
    listed = after_references(text).partition("\n## About this export")[0]
    assert listed.strip().split("\n\n") == [
        r"\[47\] Doe A. Peers \& p \< 0.05: \<script\>alert(1)\</script\> \*made\*. J Made. 2019;12.",
        r"\[69\] Roe B. Pasted \<b\>as it is\</b\>. 2020.",
        r"Citation not attached: \[17\] \[63\] \[66\] \[72\]",
    ]


def test_a_workbook_has_a_sheet_of_the_references(known: Library, tmp_path: Path) -> None:
    write_export(known, chosen(known, [COMPETITION]), Options(format="xlsx"), tmp_path / "t.xlsx")
    workbook = load_workbook(tmp_path / "t.xlsx")
    assert workbook.sheetnames == ["themes", "References", "About"]
    names, *rows = workbook["References"].iter_rows(values_only=True)
    assert names == ("review", "reference", "citation", "doi", "pmid", "reference_key")
    assert [row[1] for row in rows] == [17, 47, 63, 66, 69, 72]
    assert rows[0][2] == "Citation not attached"
    assert rows[1][2].startswith("Doe A. Peers & p < 0.05: <script>")
    assert rows[4][2] == "Roe B. Pasted <b>as it is</b>. 2020."


def test_every_sheet_is_printed_as_wide_as_a_page(known: Library, tmp_path: Path) -> None:
    write_export(known, everything(known), Options(format="xlsx", every_shape=True), tmp_path / "t.xlsx")
    workbook = load_workbook(tmp_path / "t.xlsx")
    for sheet in workbook.worksheets:
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)
        if sheet.title != "About":
            assert sheet.page_setup.orientation == "landscape"
            assert sheet.print_title_rows == "$1:$1"


@pytest.mark.skipif(not which("pdftotext"), reason="no pdftotext to read a PDF with")
def test_a_pdf_ends_with_the_references(qapp, known: Library, tmp_path: Path) -> None:
    write_export(known, chosen(known, [COMPETITION]), Options(format="pdf"), tmp_path / "t.pdf", write_pdf)
    text = subprocess.run(["pdftotext", tmp_path / "t.pdf", "-"], capture_output=True, check=True).stdout.decode()
    shown = " ".join(text.split())
    assert "[69] Roe B. Pasted <b>as it is</b>. 2020. Citation not attached: [17] [63] [66] [72]" in shown
    assert shown.index("[47] Doe A.") < shown.index("[69] Roe B.") < shown.index("About this export")


@pytest.mark.parametrize("form", ["html", "pdf", "markdown"])
def test_the_preview_shows_the_references_too(known: Library, form: str) -> None:
    shown = preview(known, chosen(known, [COMPETITION]), Options(format=form))
    assert "Citation not attached: " in (shown.html or shown.text)


def test_there_is_no_list_where_nothing_is_attached(library: Library, known: Library, tmp_path: Path) -> None:
    demonstration = chosen(known, ["zamboni2020/5/demonstration-role"])  # it cites other studies
    for choice, notes in ((demonstration, Notes.NONE), (everything(known), Notes.ONLY)):
        how = Options(format="html", notes=notes)
        assert "Citation not attached" not in written(known, tmp_path / "t.html", how, choice)
        write_export(known, choice, how._replace(format="xlsx"), tmp_path / "t.xlsx")
        assert "References" not in load_workbook(tmp_path / "t.xlsx").sheetnames


def test_csv_and_json_have_no_reference_list(known: Library, tmp_path: Path) -> None:
    for form in ("csv", "json"):
        assert "Citation not attached" not in written(known, tmp_path / "t", Options(format=form))


def test_several_reviews_have_a_list_each(known: Library) -> None:
    made = report(request(known, chosen(known, [COMPETITION]), Options(format="html")))
    other = [one._replace(review="Made et al. 2021") for one in made.references]
    both = made._replace(references=(*made.references, *other))
    html = "".join(as_html(part) for _, parts in both.parts() for part in parts)
    listed = html.partition("<h2>References</h2>")[2]
    assert re.findall(r"<h3>(.*)</h3>", listed) == ["Zamboni et al. 2020", "Made et al. 2021"]
    assert listed.count("[47] Doe A.") == 2


def test_markup_added_by_a_citation_style_is_escaped(library: Library, tmp_path: Path) -> None:
    style = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0"><info><title>Made</title>
        <id>made</id><updated>2020-01-01T00:00:00Z</updated></info><citation><layout><text variable="title"/></layout>
        </citation><bibliography><layout><text variable="title" prefix="&lt;img src=x onerror=y&gt;&lt;i&gt;"
        suffix="&lt;/b&gt;" font-style="italic"/></layout></bibliography></style>"""
    (tmp_path / "made.csl").write_text(style, "utf-8")
    added = add_style(DataFolder(library.user_file.parent), tmp_path / "made.csl")
    html = as_html(References((Cited("key", "46", "Made 2020", MADE, added),)))
    assert re.findall("<[^>]*>", html) in (
        ['<p class="reference">', "</p>"],
        ['<p class="reference">', "<i>", "</i>", "</p>"],
    )
    assert "Peers &amp; p &lt; 0.05" in html


def test_a_reopened_export_has_its_citation_style(known: Library, tmp_path: Path) -> None:
    written(known, tmp_path / "t.md", Options(format="markdown", style="apa"))
    assert reopen(known, tmp_path / "t.md").options.style == "apa"
    earlier = to_json(Options())
    del earlier["style"]
    assert from_json(earlier) == Options()


@pytest.mark.parametrize(
    ("made", "shown"),
    [
        ("a <i>b</i> c", "a <i>b</i> c"),
        ("a <i>b", "a b"),
        ("a</i> <i>b", "a b"),
        ("<i><b>a</i></b>", "a"),
        ('<span style="font-variant: small-caps;">a</span>', "a"),
        ('<i onclick="x">a</i>', "&lt;i onclick=&quot;x&quot;&gt;a"),
        ("<script>a</script> &lt; b", "&lt;script&gt;a&lt;/script&gt; &lt; b"),
        ('<a href="http://x">a</a>', "&lt;a href=&quot;http://x&quot;&gt;a&lt;/a&gt;"),
    ],
)
def test_only_italics_and_the_like_are_markup(monkeypatch: pytest.MonkeyPatch, made: str, shown: str) -> None:
    monkeypatch.setattr("qicbrowser.services.export.cited_references.formatted_html", lambda *_: made)
    html = as_html(References((Cited("key", "46", "Made 2020", MADE, Style.VANCOUVER),)))
    assert html == f'<p class="reference">[46] {shown}</p>\n'
