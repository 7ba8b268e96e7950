"""A theme on one page as a Word document: what is on it, what makes way, and that it is text; also in LibreOffice."""

import re
import subprocess
from pathlib import Path
from shutil import which

import pytest
from docx import Document

from qicbrowser.services.changes import Change, store
from qicbrowser.services.export.choice import chosen, everything
from qicbrowser.services.export.docx_page import WordPage
from qicbrowser.services.export.options import Notes, Options
from qicbrowser.services.export.paper_sizes import PaperSize
from qicbrowser.services.export.reopening import reopen
from qicbrowser.services.export.theme_summary import first_page, foot_parts, summaries
from qicbrowser.services.notes import annotate
from qicbrowser.services.notes.annotate import Target
from qicbrowser.store.library import Library
from tests.exports import request, write_export

COMPETITION = "zamboni2020/5/friendly-competition"
SUMMARY = Options(format="summary-docx", notes=Notes.COLUMNS)
HOSTILE = "<b>bold</b> & {MERGEFIELD x} \x00\x0b\ud800 \u202e reversed 🙂"
"""What would be markup, a field or broken XML, if it were taken for anything but text."""


def add_notes(library: Library, texts: list[str]) -> None:
    for text in texts:
        store(library, [Change(None, annotate.annotate(library, Target(COMPETITION, COMPETITION), text))])


def texts_of(path: Path) -> list[str]:
    """All paragraphs, those in tables too, in their order on the page."""
    document = Document(str(path))
    paragraphs = []
    for block in document.iter_inner_content():
        cells = [cell for row in block.rows for cell in row.cells] if hasattr(block, "rows") else []
        paragraphs += (
            [each.text for cell in cells for each in cell.paragraphs] if cells else [getattr(block, "text", "")]
        )
    return paragraphs


def test_it_has_what_the_page_on_paper_has(library: Library, tmp_path: Path) -> None:
    write_export(library, chosen(library, (COMPETITION,)), SUMMARY, tmp_path / "t.docx")
    document = Document(str(tmp_path / "t.docx"))
    headings = [(one.style.name, one.text) for one in document.paragraphs if one.style.name.startswith("Heading")]
    assert headings == [
        ("Heading 1", "Friendly competition"),
        ("Heading 2", "How it works"),
        ("Heading 2", "In what context"),
        ("Heading 2", "Quality of evidence"),
        ("Heading 2", "Studies cited"),
    ]
    texts = texts_of(tmp_path / "t.docx")
    (theme,) = library.evidence.themes([COMPETITION])
    for passage in theme.passages:
        assert passage.text in texts
    assert texts[-1].startswith("Licence") or any("CC BY 4.0" in text for text in texts[-6:])
    (one,) = summaries(request(library, chosen(library, (COMPETITION,)), SUMMARY))
    for name, text in one.source:
        assert f"{name}  {text}" in texts
    again = reopen(library, tmp_path / "t.docx")
    assert (again.options.format, again.choice.places) == ("summary-docx", chosen(library, (COMPETITION,)).places)


def test_each_theme_begins_a_page(library: Library, tmp_path: Path) -> None:
    exported = write_export(library, everything(library), SUMMARY, tmp_path / "t.docx")
    titles = [one for one in Document(str(tmp_path / "t.docx")).paragraphs if one.style.name == "Heading 1"]
    assert exported.rows == 4
    assert [bool(one.paragraph_format.page_break_before) for one in titles] == [False, True, True, True]


def test_notes_make_way_before_the_theme_and_are_counted(library: Library, tmp_path: Path) -> None:
    add_notes(library, [f"Made-up note ({number:02})" for number in range(60)])
    write_export(library, chosen(library, (COMPETITION,)), SUMMARY, tmp_path / "t.docx")
    texts = texts_of(tmp_path / "t.docx")
    at = texts.index("Friendly competition, continued")
    first, rest = texts[:at], texts[at:]
    (more,) = (int(found[1]) for text in first if (found := re.match(r"(\d+) more on the next page", text)))
    notes = [[text for text in page if text.startswith("Made-up")] for page in (first, rest)]
    assert len(notes[1]) == more
    assert notes[0] + notes[1] == [f"Made-up note ({number:02})" for number in range(60)]
    (theme,) = library.evidence.themes([COMPETITION])
    assert all(passage.text in first for passage in theme.passages)


def test_the_numbers_of_a_list_go_on_on_the_next_page(library: Library, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(WordPage, "fits", lambda *_: False)  # nothing has room
    write_export(library, chosen(library, (COMPETITION,)), SUMMARY, tmp_path / "t.docx")
    texts = texts_of(tmp_path / "t.docx")
    at = texts.index("Friendly competition, continued")
    (theme,) = library.evidence.themes([COMPETITION])
    for passage in theme.passages:
        assert passage.text in texts[at:]
        assert passage.text not in texts[:at]
    assert "− Barriers (1)" in texts[:at]  # how many there are, here and there
    assert any(text.endswith("on the next page") for text in texts[:at])


def test_hostile_words_are_text(library: Library, tmp_path: Path) -> None:
    add_notes(library, [HOSTILE.replace("\x00", "").replace("\ud800", "")])
    write_export(library, chosen(library, (COMPETITION,)), SUMMARY, tmp_path / "t.docx")
    (note,) = (text for text in texts_of(tmp_path / "t.docx") if "MERGEFIELD" in text)
    assert note.startswith("<b>bold</b> & {MERGEFIELD x}")
    assert note.endswith("reversed 🙂")


@pytest.mark.parametrize("paper", PaperSize)
def test_a_page_fills_from_the_top_and_has_an_end(library: Library, paper: PaperSize) -> None:
    for summary in summaries(request(library, everything(library), SUMMARY)):
        parts = [*first_page(summary), *foot_parts(summary)]
        assert WordPage(paper, 0.82).fits(parts)
        assert not WordPage(paper, 4.0).fits(parts)


@pytest.mark.skipif(which("soffice") is None, reason="needs LibreOffice")
def test_libreoffice_has_each_bundled_theme_on_one_page(library: Library, tmp_path: Path) -> None:
    write_export(library, everything(library), SUMMARY, tmp_path / "t.docx")
    assert pages_in_libreoffice(tmp_path / "t.docx") == 4


@pytest.mark.skipif(which("soffice") is None, reason="needs LibreOffice")
def test_libreoffice_has_what_made_way_on_the_next_page(library: Library, tmp_path: Path) -> None:
    add_notes(library, [f"Made-up note ({number:02})" for number in range(60)])
    write_export(library, chosen(library, (COMPETITION,)), SUMMARY, tmp_path / "t.docx")
    assert pages_in_libreoffice(tmp_path / "t.docx") == 3  # 60 notes of two lines fill more than one page


def pages_in_libreoffice(path: Path) -> int:
    profile = f"-env:UserInstallation=file://{path.parent}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(path.parent), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", path.with_suffix(".pdf").read_bytes()))
