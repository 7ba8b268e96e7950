"""JATS articles read into tables, references and the details of the review."""

import json
from pathlib import Path

import pytest

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.tables.grid import TableFile, TableNote
from qicbrowser.services.importing.files.html_document import LARGEST_PAGE
from qicbrowser.services.importing.files.jats import read_jats

FILE = Path(__file__).parents[3] / "data" / "tables" / "05-jats-for-against.xml"
RIGHT = json.loads(FILE.with_suffix(".expected.json").read_text(encoding="utf-8"))
TABLE = "<table><tbody><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></tbody></table>"


def article(body: str, before: str = "") -> TableFile:
    return read_jats(f"{before}<article><body>{body}</body></article>".encode(), "made.xml")


def test_an_article_with_evidence_for_and_against() -> None:
    file = read_jats(FILE.read_bytes(), FILE.name)
    (grid,) = file.tables
    assert (grid.label, grid.title) == (RIGHT["table"]["label"], RIGHT["table"]["title"])
    assert (grid.rows, grid.columns, grid.heading_rows) == (8, 8, RIGHT["table"]["header_rows"])
    assert [cell.text for cell in grid.cells if cell.column == 0][2:] == [
        *RIGHT["titles_as_printed"][:1],
        RIGHT["titles_as_printed"][1] + "†",
        *RIGHT["section_rows"],
        *RIGHT["titles_as_printed"][2:],
    ]
    assert [note._asdict() for note in grid.notes] == RIGHT["notes"]
    cited = next(cell for cell in grid.cells if cell.text == "42–44 58")
    assert [(run.text, run.target) for run in cited.blocks[0].runs] == [
        ("42", "R42"),
        ("–", ""),
        ("44", "R44"),
        (" ", ""),
        ("58", "R58"),
    ]
    assert all(run.raised for run in cited.blocks[0].runs)


def test_the_details_and_references_of_an_article() -> None:
    file = read_jats(FILE.read_bytes(), FILE.name)
    details = file.review._asdict()
    assert {name: list(v) if isinstance(v := details[name], tuple) else v for name in RIGHT["review"]} == RIGHT[
        "review"
    ]
    assert [int(entry.label) for entry in file.references] == RIGHT["references"]["keys"]
    assert file.references[0][:3] == ("R30", "30", "Invented30 A. Study number 30. J Inv 2010;30:1.")


def test_an_entry_of_fields_has_its_identifiers() -> None:
    (entry,) = read_jats(
        f"<article><body><table-wrap>{TABLE}</table-wrap></body><back><ref-list><ref id='B1'><label>[1]</label>"
        "<element-citation><name><surname>Made</surname><given-names>J</given-names></name><source>J Inv</source>"
        "<pub-id pub-id-type='doi'>10.0000/made.1</pub-id><pub-id pub-id-type='pmid'>12345</pub-id></element-citation>"
        "</ref></ref-list></back></article>".encode(),
        "made.xml",
    ).references
    assert (entry.target, entry.label, entry.doi, entry.pmid) == ("B1", "1", "10.0000/made.1", "12345")
    assert entry.text.startswith("Made J J Inv")


def test_a_table_that_is_an_image_is_said_to_be() -> None:
    image = "<table-wrap><label>Table 4</label><graphic/></table-wrap>"
    with pytest.raises(ReaderError) as error:
        article(image)
    assert error.value.message.values == {"label": "4"}
    assert (error.value.message.id, error.value.hint.id) == ("table-is-image", "table-as-text-or-page")
    file = article(f"{image}<table-wrap>{TABLE}</table-wrap>")
    assert [(remark.message.id, remark.message.values["label"]) for remark in file.remarks] == [("table-is-image", "4")]


def test_labels_and_notes() -> None:
    (grid,) = article(
        f"<table-wrap><label>S3</label><caption><title>Made</title></caption>{TABLE}<table-wrap-foot>"
        "<fn><p><sup>a</sup>First.</p><p>More.</p></fn><fn><label>*</label><p>Second.</p></fn><p>General.</p>"
        "</table-wrap-foot></table-wrap>"
    ).tables
    assert (grid.label, grid.title) == ("S3", "Made")
    assert grid.notes == (TableNote("a", "First. More."), TableNote("*", "Second."), TableNote("", "General."))


CALS = """<article xmlns:oasis="http://docs.oasis-open.org/ns/oasis-exchange/table"><body><table-wrap>
<label>Table 2</label><caption><title>Made up</title></caption><oasis:table frame="topbot"><oasis:tgroup cols="4">
<oasis:colspec colnum="1" colname="c1"/><oasis:colspec colname="c2"/><oasis:colspec colname="c3"/>
<oasis:colspec colnum="4" colname="c4"/><oasis:spanspec spanname="all" namest="c1" nameend="c4"/>
<oasis:thead><oasis:row><oasis:entry morerows="1">Theme</oasis:entry>
<oasis:entry namest="c2" nameend="c3">Factors</oasis:entry><oasis:entry morerows="1">Studies</oasis:entry></oasis:row>
<oasis:row><oasis:entry>Barriers</oasis:entry><oasis:entry>Enablers</oasis:entry></oasis:row></oasis:thead>
<oasis:tbody><oasis:row><oasis:entry spanname="all">Section</oasis:entry></oasis:row>
<oasis:row><oasis:entry>Trust</oasis:entry><oasis:entry colname="c3">Met<sup><xref ref-type="bibr"
rid="R3">3</xref></sup></oasis:entry><oasis:entry>2</oasis:entry></oasis:row></oasis:tbody></oasis:tgroup></oasis:table>
<table-wrap-foot><fn><p>Made up.</p></fn></table-wrap-foot></table-wrap></body></article>"""


def test_a_table_of_cals_has_its_spans_and_names_of_columns() -> None:
    (grid,) = read_jats(CALS.encode(), "made.xml").tables
    assert (grid.label, grid.title, grid.rows, grid.columns, grid.heading_rows) == ("2", "Made up", 4, 4, 2)
    assert [(c.row, c.column, c.row_span, c.column_span, c.text) for c in grid.cells] == [
        (0, 0, 2, 1, "Theme"),
        (0, 1, 1, 2, "Factors"),
        (0, 3, 2, 1, "Studies"),
        (1, 1, 1, 1, "Barriers"),
        (1, 2, 1, 1, "Enablers"),
        (2, 0, 1, 4, "Section"),
        (3, 0, 1, 1, "Trust"),
        (3, 1, 1, 1, ""),
        (3, 2, 1, 1, "Met3"),
        (3, 3, 1, 1, "2"),
    ]
    assert [(run.text, run.raised, run.target) for run in grid.cells[-2].blocks[0].runs][1] == ("3", True, "R3")
    assert grid.notes == (TableNote("", "Made up."),)
    assert grid.remarks == ()


def cals(columns: str, rows: str) -> TableFile:
    return article(f"<table-wrap><table><tgroup cols='2'>{columns}<tbody>{rows}</tbody></tgroup></table></table-wrap>")


def test_a_table_in_an_entry_of_cals_is_a_line_of_its_cell() -> None:
    inner = "<entrytbl cols='2'><tbody><row><entry>b</entry><entry>c</entry></row></tbody></entrytbl>"
    (grid,) = cals("", f"<row><entry>a</entry>{inner}</row><row><entry>d</entry><entry>e</entry></row>").tables
    assert [cell.text for cell in grid.cells] == ["a", "b\nc", "d", "e"]
    assert [remark.message.id for remark in grid.remarks] == ["nested-tables"]


def test_entries_that_name_no_column_or_claim_too_many_stay_in_bounds() -> None:
    columns = "<colspec colname='a'/><colspec colname='b'/>"
    wrong = "<row><entry colname='no'>A</entry><entry namest='b' nameend='a' morerows='65000'>B</entry></row>"
    (grid,) = cals(columns, f"{wrong}<row><entry colname='b'>C</entry></row>").tables
    assert [(c.row, c.column, c.row_span, c.column_span, c.text) for c in grid.cells] == [
        (0, 0, 1, 1, "A"),
        (0, 1, 2, 1, "B"),
        (1, 0, 1, 1, ""),
        (1, 2, 1, 1, "C"),
    ]
    bomb = "<row><entry colname='a'/></row>" * 1_000
    with pytest.raises(ReaderError) as error:
        cals("<colspec colname='a' colnum='100000000'/>", bomb)
    assert error.value.message.id == "table-too-large"


def test_lists_breaks_and_named_characters() -> None:
    text = (
        "a<break/>b&nbsp;&ndash;&lt;<list list-type='order'><list-item><p>c</p></list-item></list>"
        "<list list-type='bullet'><list-item><p>d</p></list-item></list><![CDATA[&nbsp;]]>&made;"
    )
    for before in ("", "<!DOCTYPE article SYSTEM 'https://made.invalid/made.dtd'>"):
        text = text if before else text.replace("&made;", "")
        cell = article(f"<table-wrap><table><tr><td>{text}</td></tr></table></table-wrap>", before).tables[0].cells[0]
        assert cell.text == "a\nb –<\nc\nd\n&nbsp;"
        assert [block.marker for block in cell.blocks] == ["", "", "1.", "•", ""]


def test_no_word_is_lost_in_the_markup_of_a_cell() -> None:
    cell = (
        "<td><italic>E. coli</italic> in H<sub>2</sub>O<sup>a</sup>, <bold>bold</bold>, <sc>Small</sc>, "
        "<styled-content style='color:red'>red</styled-content>, <monospace>x</monospace>, "
        "<ext-link xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='https://made.invalid/'>a link</ext-link>, "
        "<named-content>named</named-content> <xref ref-type='table-fn' rid='TF1'>*</xref></td>"
    )
    table = f"<table><tr>{cell}<td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
    (block,) = article(f"<table-wrap>{table}</table-wrap>").tables[0].cells[0].blocks
    assert block.text == "E. coli in H2Oa, bold, Small, red, x, a link, named *"
    assert [(run.text, run.target) for run in block.runs if run.bold or run.raised or run.target] == [
        ("a", ""),
        ("bold", ""),
        ("*", "TF1"),
    ]


def test_an_article_in_a_namespace_and_another_encoding() -> None:
    content = """<?xml version="1.0" encoding="ISO-8859-1"?><j:article xmlns:j="urn:made"><j:body><j:table-wrap>
        <j:table><j:tr><j:td>é</j:td></j:tr></j:table></j:table-wrap></j:body></j:article>"""
    assert read_jats(content.encode("latin-1"), "made.xml").tables[0].cells[0].text == "é"


def test_a_file_that_an_entity_names_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    before = f'<!DOCTYPE article [<!ENTITY x SYSTEM "{secret.as_uri()}"><!ENTITY y "made">]>'
    (grid,) = article("<table-wrap><table><tr><td>a&x;b&y;c</td></tr></table></table-wrap>", before).tables
    assert grid.cells[0].text == "a&x;b&y;c"


@pytest.mark.parametrize("cell", ["<td>&e11;</td>", "<td align='&e11;'>a</td>"])
def test_entities_that_would_fill_the_memory_are_refused(cell: str) -> None:
    bomb = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    with pytest.raises(ReaderError) as error:
        article(
            f"<table-wrap><table><tr>{cell}</tr></table></table-wrap>", f'<!DOCTYPE article [<!ENTITY e0 "b">{bomb}]>'
        )
    assert error.value.message.id == "jats-unreadable"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("<p>No table</p>", "without-tables"),
        ("<p>", "jats-unreadable"),
        ("<p>" * 3000 + "</p>" * 3000, "jats-unreadable"),
    ],
)
def test_what_cannot_be_read_is_said(body: str, message: str) -> None:
    with pytest.raises(ReaderError) as error:
        article(body)
    assert error.value.message.id == message


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"PK\x03\x04", b" " * (LARGEST_PAGE + 1)])
def test_what_is_not_xml_is_said(content: bytes) -> None:
    with pytest.raises(ReaderError):
        read_jats(content, "made.xml")
