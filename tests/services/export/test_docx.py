"""A Word document: its headings, lists, tables and links, read back by the library, by mammoth and by LibreOffice."""

import io
import re
import subprocess
import zipfile
from pathlib import Path
from shutil import which

import mammoth
import pytest
from docx import Document

from qicbrowser.domain.records import Span
from qicbrowser.services.changes import Change, store
from qicbrowser.services.citations.citations import attached
from qicbrowser.services.export.choice import chosen, everything
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.reopening import reopen
from qicbrowser.services.notes import annotate
from qicbrowser.services.notes.annotate import Target
from qicbrowser.store.evidence.export_rows import Shape
from qicbrowser.store.library import Library
from tests.exports import write_export
from tests.messages import reader_error

COMPETITION = "zamboni2020/5/friendly-competition"
COMMUNITY = "zamboni2020/5/shared-community-of-practice"
DOCX = Options(format="docx", notes=Notes.COLUMNS, style="apa")
MADE = {
    "type": "article-journal",
    "title": "Peers & p < 0.05",
    "author": [{"family": "Doe", "given": "Ann"}],
    "issued": {"date-parts": [[2019]]},
    "container-title": "J Made",
    "DOI": "10.1234/made(5)",
}


@pytest.fixture
def noted(library: Library) -> Library:
    store(library, [attached(library, "zamboni2020/ref/69", MADE, "made.ris")])
    target = Target(COMPETITION, f"{COMPETITION}/enabler/3", Span(0, 14))
    store(library, [Change(None, annotate.annotate(library, target, "A made-up note"))])
    return library


def written(library: Library, path: Path, options: Options = DOCX, keys: tuple[str, ...] = (COMPETITION,)) -> Path:
    write_export(library, chosen(library, keys), options, path)
    return path


def test_a_theme_has_headings_lists_and_tables(noted: Library, tmp_path: Path) -> None:
    document = Document(str(written(noted, tmp_path / "t.docx")))
    headings = [(one.style.name, one.text) for one in document.paragraphs if one.style.name.startswith("Heading")]
    assert headings == [
        ("Heading 1", "Friendly competition"),
        ("Heading 2", "How it works"),
        ("Heading 2", "In what context"),
        ("Heading 2", "Quality of evidence"),
        ("Heading 2", "My notes"),
        ("Heading 2", "References"),
        ("Heading 2", "About this export"),
    ]
    chain, context, grid = document.tables
    assert [cell.text for cell in chain.rows[0].cells] == ["Component", "", "Mechanisms", "", "Outcomes"]
    assert [cell.text for cell in chain.rows[1].cells][1::2] == ["→", "→"]
    assert [cell.text for cell in context.rows[0].cells] == ["+ Enablers (4)", "", "− Barriers (1)"]
    assert [[cell.text for cell in row.cells] for row in grid.rows] == [
        ["Stream", "Low", "Medium", "High", "Studies"],
        ["Quantitative and mixed methods", "", "[47] [66]", "", "2"],
        ["Qualitative and review", "[17] [63]", "[69]", "[72]", "4"],
    ]
    for table in document.tables:
        assert "w:tblHeader" in table.rows[0]._tr.xml
    mechanisms = chain.rows[1].cells[2].paragraphs
    assert all("w:numPr" in one._p.xml for one in mechanisms)
    assert [one.text for one in document.paragraphs if one.style.name == "Note"] == [
        "“Geographically”",
        "A made-up note",
    ]


def test_a_blank_outcome_is_stated(noted: Library, tmp_path: Path) -> None:
    write_export(noted, everything(noted), DOCX, tmp_path / "t.docx")
    text = mammoth.extract_raw_text(io.BytesIO((tmp_path / "t.docx").read_bytes())).value
    assert text.count("The source states no outcome.") == 1


def test_references_hang_and_their_doi_is_the_only_link(noted: Library, tmp_path: Path) -> None:
    path = written(noted, tmp_path / "t.docx")
    document = Document(str(path))
    (entry,) = (one for one in document.paragraphs if one.style.name == "Reference")
    assert entry.text.startswith("[69]\tDoe, A. (2019). Peers & p < 0.05. J Made.")
    assert [run.text for run in entry.runs if run.italic] == ["J Made"]
    assert entry.style.paragraph_format.first_line_indent < 0
    relations = zipfile.ZipFile(path).read("word/_rels/document.xml.rels").decode()
    outside = re.findall(r'Target="([^"]*)" TargetMode="External"', relations)
    assert set(outside) == {"https://doi.org/10.1234/made(5)", "https://doi.org/10.1186/s13012-020-0978-z"}
    assert not [name for name in zipfile.ZipFile(path).namelist() if "vba" in name.lower()]


def test_every_theme_of_several_begins_a_page(noted: Library, tmp_path: Path) -> None:
    write_export(noted, everything(noted), DOCX, tmp_path / "t.docx")
    paragraphs = Document(str(tmp_path / "t.docx")).paragraphs
    broken = [one.text for one in paragraphs if one.paragraph_format.page_break_before]
    titles = [theme.title for theme in noted.evidence.themes(list(noted.evidence.keys_of_themes()))]
    assert broken == [*titles[1:], "References"]


@pytest.mark.parametrize(
    "options", [DOCX, *(DOCX._replace(shape=shape, notes=notes) for shape in Shape for notes in Notes)]
)
def test_it_is_reopened(noted: Library, tmp_path: Path, options: Options) -> None:
    again = reopen(noted, written(noted, tmp_path / "t.docx", options))
    assert (again.options, len(again.choice.places)) == (options, 1)


def test_another_document_and_a_workbook_are_told_apart(noted: Library, tmp_path: Path) -> None:
    Document().save(str(tmp_path / "other.docx"))
    with reader_error("does not say how it was exported"):
        reopen(noted, tmp_path / "other.docx")
    assert reopen(noted, written(noted, tmp_path / "t.xlsx", Options(format="xlsx"))).options.format == "xlsx"


def test_hostile_text_is_text(noted: Library, tmp_path: Path) -> None:
    hostile = "a\x00b\x0bc\ufffe </w:t><w:p/> & _x0041_\r\nnext\t" + "long " * 15_000
    target = Target(COMPETITION, COMPETITION)
    store(noted, [Change(None, annotate.annotate(noted, target, hostile))])
    document = Document(str(written(noted, tmp_path / "t.docx")))
    (note,) = (one.text for one in document.paragraphs if one.text.startswith("a"))
    assert note.startswith("a\ufffdb\nc\ufffd </w:t><w:p/> & _x0041_\nnext\tlong long")
    assert note.count("long") == 15_000


def test_more_than_word_can_handle_is_refused(large_library: Library, tmp_path: Path) -> None:
    with reader_error("A Word document holds up to 2,000 themes or rows; this export has 2,500"):
        write_export(large_library, everything(large_library), DOCX, tmp_path / "t.docx")
    assert not list(tmp_path.glob("*.docx"))


@pytest.mark.skipif(not which("soffice"), reason="no LibreOffice to read a document with")
def test_libreoffice_reads_it(noted: Library, tmp_path: Path) -> None:
    path = written(noted, tmp_path / "t.docx")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "txt:Text", "--outdir", tmp_path, path]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    words = " ".join((tmp_path / "t.txt").read_text("utf-8-sig").split())
    for text in ("competition for financial incentives", "+ Enablers (4)", "Peers & p < 0.05", "A made-up note"):
        assert text in words
