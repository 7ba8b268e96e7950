"""Word and Excel files become grids; what is hostile or damaged is refused in words."""

import io
import zipfile
from datetime import date, time
from pathlib import Path

import mammoth
import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import FileForm, Run, TableNote
from qicbrowser.services.importing.files import archives, docx_bounds
from qicbrowser.services.importing.files.docx import read_docx
from qicbrowser.services.importing.files.spreadsheet_values import shown
from qicbrowser.services.importing.files.xlsx import read_xlsx
from tests.services.importing.files.hostile import saved, with_entries

TABLES = Path(__file__).parents[3] / "data" / "tables"
WORD = (TABLES / "10-cerqual-soqf.docx").read_bytes()


def workbook() -> Workbook:
    book = Workbook()
    sheet = book.active
    sheet["A1"] = "Table 3. Barriers made up"
    sheet.append([])
    sheet.append(["Theme", "Barrier", "Studies", "Share"])
    sheet.append(["Trust", "No time\nNo staff", "", 0.8])
    sheet.append([None, "Wards differ", date(2024, 9, 8), 0.25])
    sheet["C4"] = CellRichText("grows", TextBlock(InlineFont(vertAlign="superscript"), "14,15"))
    sheet["C5"].number_format = "dd. mmm"
    sheet["D4"].number_format = sheet["D5"].number_format = "0%"
    sheet.merge_cells("A1:D1")
    sheet.merge_cells("A4:A5")
    sheet["A7"] = "Note: figures are made up."
    return book


def refusal(read, content: bytes) -> Message:
    with pytest.raises(ReaderError) as raised:
        read(content, "made-up")
    return raised.value.message


def test_a_workbook_with_merges_superscripts_and_dates():
    file = read_xlsx(saved(workbook()), "made.xlsx")
    [grid] = file.tables
    cells = {(cell.row, cell.column): cell for cell in grid.cells}
    assert (file.form, grid.label, grid.title) == (FileForm.XLSX, "3", "Barriers made up")
    assert (grid.rows, grid.columns, grid.knows_spans, grid.knows_raised) == (3, 4, True, True)
    assert grid.notes == (TableNote("", "Note: figures are made up."),)
    assert (cells[1, 0].text, cells[1, 0].row_span) == ("Trust", 2)
    assert (2, 0) not in cells
    assert cells[1, 1].text == "No time\nNo staff"
    assert cells[1, 2].blocks[0].runs == (Run("grows"), Run("14,15", raised=True))
    assert (cells[2, 2].text, cells[2, 2].number_format) == ("08. Sep", "dd. mmm")
    assert (cells[1, 3].text, cells[1, 3].number_format) == ("80%", "0%")


def test_hidden_parts_are_read_and_mentioned():
    book = workbook()
    book.active.column_dimensions["B"].hidden = True
    book.active.row_dimensions[5].hidden = True
    [grid] = read_xlsx(saved(book), "made.xlsx").tables
    messages = {remark.message.id: (remark.row, remark.column) for remark in grid.remarks}
    assert messages == {"hidden-columns-read": (None, 1), "hidden-rows-read": (2, None)}


def test_formulas_are_not_calculated():
    book = workbook()
    book.active["D4"] = "=1+1"
    [grid] = read_xlsx(saved(book), "made.xlsx").tables
    [remark] = grid.remarks
    assert (remark.message, remark.row, remark.column) == (Message("formulas-without-values", n=1), 1, 3)


def test_macros_are_ignored_and_mentioned():
    file = read_xlsx(with_entries(saved(workbook()), xl__vbaProject_dot_bin=b"made up"), "made.xlsm")
    assert [remark.message.id for remark in file.remarks] == ["macros-ignored"]
    assert file.tables[0].label == "3"


def test_a_merge_over_all_cells_is_refused_before_it_is_made():
    content = saved(workbook())
    sheet = zipfile.ZipFile(io.BytesIO(content)).read("xl/worksheets/sheet1.xml")
    huge = sheet.replace(b'ref="A4:A5"', b'ref="A4:XFD1048576"')
    assert huge != sheet
    changed = with_entries(content, xl__worksheets__sheet1_dot_xml=huge)
    assert refusal(read_xlsx, changed).id == "table-too-large"


def test_a_workbook_without_a_table_is_refused():
    assert refusal(read_xlsx, saved(Workbook())).id == "workbook-without-table"


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (0.8, "0.0%", "80.0%"),
        (3.0, "General", "3"),
        (1.5, "0.00", "1.50"),
        (True, "General", "TRUE"),
        (date(2024, 9, 8), "yyyy-mm-dd", "2024-09-08"),
        (date(2024, 9, 8), "d. mmmm yy", "8. September 24"),
        (date(2024, 9, 8), "General", "2024-09-08"),
        (time(9, 5), "hh:mm", "09:05"),
    ],
)
def test_values_are_shown_as_their_format_asks(value, number_format: str, text: str):
    assert shown(value, number_format) == text


def test_no_word_of_a_workbook_is_lost_in_its_form():
    book = workbook()
    italic, struck = (
        TextBlock(InlineFont(**{form: True}), text) for form, text in (("i", "E. coli"), ("strike", "no"))
    )
    subscript = TextBlock(InlineFont(vertAlign="subscript"), "2")
    bold = TextBlock(InlineFont(b=True), " bold")
    book.active["B4"] = CellRichText(italic, " in H", subscript, "O ", struck, bold)
    book.active["B5"] = "a link"
    book.active["B5"].hyperlink = "https://made.invalid/"
    [grid] = read_xlsx(saved(book), "made.xlsx").tables
    cells = {(cell.row, cell.column): cell for cell in grid.cells}
    assert cells[1, 1].text == "E. coli in H2O no bold"
    assert [run.text for run in cells[1, 1].blocks[0].runs if run.bold] == [" bold"]
    assert cells[2, 1].text == "a link"


def test_a_word_file_with_spans_lists_and_tracked_changes():
    file = read_docx(WORD, "10-cerqual-soqf.docx")
    [grid] = file.tables
    cells = {(cell.row, cell.column): cell for cell in grid.cells}
    assert [remark.message.id for remark in file.remarks] == ["tracked-changes-read"]
    assert (grid.label, grid.title, grid.heading_rows) == ("S3", "Summary of qualitative findings", 1)
    assert [note.marker for note in grid.notes] == ["a"]
    assert grid.notes[0].text.startswith("High, moderate, low or very low.")
    assert (cells[1, 0].text, cells[1, 0].column_span) == ("Feedback", 4)
    assert (cells[6, 3].text, cells[6, 3].row_span) == ("Minor concerns about coherence and adequacy", 2)
    assert cells[4, 0].text == "3. Praise in private is kept"
    assert "to be checked" not in "".join(cell.text for cell in grid.cells)
    assert [(block.text, block.marker, block.level) for block in cells[3, 0].blocks[1:]] == [
        ("by junior staff", "•", 1),
        ("by staff on nights", "•", 1),
    ]


@pytest.mark.parametrize("read", [read_xlsx, read_docx])
def test_files_that_are_cut_off_are_refused(read):
    content = WORD if read is read_docx else saved(workbook())
    assert refusal(read, content[: len(content) // 2]).id == "archive-damaged"


def test_a_damaged_byte_is_noticed():
    place = len(WORD) // 2
    assert refusal(read_docx, WORD[:place] + bytes([WORD[place] ^ 255]) + WORD[place + 1 :]).id == "archive-damaged"


def test_an_archive_that_inflates_without_end_is_refused():
    bomb = with_entries(WORD, word__media__made_dot_bin=bytes(archives.LARGEST_INFLATED))
    assert len(bomb) < 1_000_000
    assert refusal(read_docx, bomb).id == "archive-too-large"


def test_xml_that_is_too_long_is_refused():
    bomb = with_entries(WORD, word__made_dot_xml=bytes(archives.LARGEST_XML + 1))
    assert refusal(read_docx, bomb).id == "archive-too-large"


def test_an_archive_of_too_many_parts_is_refused(monkeypatch):
    monkeypatch.setattr(archives, "MOST_ENTRIES", 3)
    assert refusal(read_docx, WORD).id == "archive-too-large"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_xml_that_defines_entities_is_refused(encoding: str):
    bomb = with_entries(WORD, word__made_dot_xml='<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'.encode(encoding))
    assert refusal(read_docx, bomb).id == "archive-with-entities"


@pytest.mark.parametrize("name", ["../made.xml", "/made.xml", "C:/made.xml"])
def test_names_that_lead_outside_the_archive_are_refused(name: str):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(name, "<a/>")
    assert refusal(read_docx, content.getvalue()).id == "archive-with-unsafe-names"


def test_an_encrypted_part_is_refused():
    content = bytearray(WORD)
    directory = content.index(b"PK\x01\x02")
    content[directory + 8] |= 1
    assert refusal(read_docx, bytes(content)).id == "table-file-encrypted"


RUN = b"<w:r><w:t>made</w:t></w:r>"
OPEN_FIELD = b'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
INSTRUCTION = b'<w:instrText>made</w:instrText><w:fldChar w:fldCharType="separate"/>'
NOTE_REFERENCE = b'<w:r><w:footnoteReference w:id="1"/></w:r>'


def with_first_paragraph(content: bytes, **changed: bytes) -> bytes:
    """The document with markup in front of everything else, and with other entries changed as `with_entries` does."""
    document = zipfile.ZipFile(io.BytesIO(WORD)).read("word/document.xml")
    start = document.index(b"<w:body>") + 8
    document = document[:start] + b"<w:p>" + content + b"</w:p>" + document[start:]
    return with_entries(WORD, word__document_dot_xml=document, **changed)


def footnote(paragraphs: int) -> bytes:
    namespace = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = (b"<w:p>" + RUN + b"</w:p>") * paragraphs
    return b'<w:footnotes xmlns:w="' + namespace + b'"><w:footnote w:id="1">' + body + b"</w:footnote></w:footnotes>"


@pytest.mark.parametrize(
    ("content", "notes"),
    [
        (b"<w:ins>" * 200 + RUN + b"</w:ins>" * 200, b""),
        (b"<w:r>" * 140 + RUN + b"</w:r>" * 140, b""),
        (RUN * (docx_bounds.MOST_ELEMENTS // 2), b""),
        (b"<w:r><w:t>" + b"made up " * (docx_bounds.LONGEST_TEXT // 8 + 1) + b"</w:t></w:r>", b""),
        (OPEN_FIELD * 10_000, b""),
        (OPEN_FIELD + INSTRUCTION * 10_000, b""),
        (NOTE_REFERENCE * 2_000, footnote(100)),
    ],
    ids=["deep", "deep runs", "elements", "text", "open fields", "instructions", "notes"],
)
def test_a_document_that_would_take_for_ever_is_refused_before_it_is_read(content: bytes, notes: bytes, monkeypatch):
    if b"<w:r><w:r>" not in content:  # nested runs are within the bounds, and mammoth itself gives up
        monkeypatch.setattr(mammoth, "convert_to_html", None)
    bomb = with_first_paragraph(content, **({"word__footnotes_dot_xml": notes} if notes else {}))
    assert len(bomb) < 100_000
    assert refusal(read_docx, bomb).id == "document-too-complex"


def test_fields_and_notes_of_a_usual_document_are_within_the_bounds():
    field = OPEN_FIELD + INSTRUCTION + RUN + b'<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    usual = with_first_paragraph(field * 2_000 + NOTE_REFERENCE, word__footnotes_dot_xml=footnote(100))
    assert read_docx(usual, "made.docx").tables[0].label == "S3"


def paragraph(text: str, numbering: str = "") -> bytes:
    return f"<w:p><w:pPr>{numbering}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>".encode()


def with_last_paragraphs(paragraphs: bytes, **changed: bytes) -> bytes:
    document = zipfile.ZipFile(io.BytesIO(WORD)).read("word/document.xml")
    end = max(document.rindex(b"</w:tbl>") + 8, document.rindex(b"</w:p>") + 6)
    return with_entries(WORD, word__document_dot_xml=document[:end] + paragraphs + document[end:], **changed)


def test_numbered_paragraphs_below_the_heading_of_a_document_are_its_reference_list():
    entries = paragraph("References") + paragraph("[1] Doe A. One. doi:10.5555/made.1") + paragraph("[2] Roe B. Two.")
    file = read_docx(with_last_paragraphs(entries), "made.docx")
    assert [(entry.label, entry.text, entry.doi) for entry in file.references] == [
        ("1", "Doe A. One. doi:10.5555/made.1", "10.5555/made.1"),
        ("2", "Roe B. Two.", ""),
    ]
    assert read_docx(WORD, "made.docx").references == ()


def test_a_table_of_a_document_that_goes_on_is_one():
    rows = b"<w:tr><w:tc>" + paragraph("Theme") + b"</w:tc><w:tc>" + paragraph("Barrier") + b"</w:tc></w:tr>"
    parts = [
        paragraph(caption)
        + b"<w:tbl>"
        + rows
        + rows.replace(b"Theme", theme).replace(b"Barrier", b"time")
        + b"</w:tbl>"
        for caption, theme in (("Table 9. Made up", b"Trust"), ("Table 9 (continued)", b"Fees"))
    ]
    file = read_docx(with_last_paragraphs(b"".join(parts)), "made.docx")
    assert [(grid.label, grid.title, grid.rows) for grid in file.tables][1:] == [("9", "Made up", 3)]


MATH = (
    b'<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>n=4</m:t></m:r></m:oMath>'
)


@pytest.mark.parametrize("lost", [MATH, b'<w:r><w:sym w:font="Made up" w:char="F0B3"/></w:r>'])
def test_symbols_and_equations_that_are_not_read_are_mentioned(lost: bytes):
    messages = [remark.message.id for remark in read_docx(with_first_paragraph(lost), "made.docx").remarks]
    assert messages == ["document-parts-not-read", "tracked-changes-read"]
    known = with_first_paragraph(b'<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>')
    assert [remark.message.id for remark in read_docx(known, "made.docx").remarks] == ["tracked-changes-read"]


def test_notes_of_a_document_are_not_its_references():
    notes = footnote(1).replace(b"made", b"1. Doe")
    document = with_last_paragraphs(
        paragraph("References") + b"<w:p>" + NOTE_REFERENCE * 2 + b"</w:p>", word__footnotes_dot_xml=notes
    )
    assert read_docx(document, "made.docx").references == ()


def test_rules_for_its_html_in_a_document_are_not_applied():
    rules = with_entries(WORD, **{"mammoth__style-map": b"p => script:fresh"})
    assert read_docx(rules, "made.docx").tables == read_docx(WORD, "made.docx").tables


def test_a_workbook_is_as_it_was_after_reading():
    content = saved(workbook())
    read_xlsx(content, "made.xlsx")
    assert load_workbook(io.BytesIO(content)).active["A4"].value == "Trust"
