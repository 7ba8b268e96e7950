"""Web pages, pages saved by Word, and the clipboard, read into tables with what is around them."""

import json
from pathlib import Path

import pytest

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.tables.grid import Grid, TableFile, TableNote
from qicbrowser.services.importing.files.html_document import LARGEST_PAGE
from qicbrowser.services.importing.files.html_page import read_html, read_html_text

TABLES = Path(__file__).parents[3] / "data" / "tables"


def read(name: str) -> TableFile:
    return read_html((TABLES / name).read_bytes(), name)


def expected(name: str) -> dict:
    return json.loads((TABLES / name).with_suffix(".expected.json").read_text(encoding="utf-8"))


def page(html: str) -> TableFile:
    return read_html(html.encode(), "made.html")


def column(grid: Grid, at: int) -> list[str]:
    return [cell.text for cell in grid.cells if cell.column == at]


def test_a_springer_page_of_one_table() -> None:
    file, right = read("01-bmc-realist-cmo.html"), expected("01-bmc-realist-cmo.html")
    assert [grid.is_layout for grid in file.tables] == [True, False, True]
    grid = file.tables[1]
    assert (grid.label, grid.title) == (right["table"]["label"], right["table"]["title"])
    assert (grid.rows, grid.columns, grid.heading_rows) == (1 + right["body_rows"], 6, right["table"]["header_rows"])
    assert [[cell.text] for cell in grid.cells if cell.is_heading] == right["table"]["columns"]
    assert [(cell.text, cell.row_span) for cell in grid.cells if cell.column == 0][1:] == list(
        zip(right["theme_titles"], (2, 2, 1), strict=True)
    )
    assert [note._asdict() for note in grid.notes] == right["notes"]
    assert (file.publisher, file.encoding) == ("springer", "utf-8")
    assert (file.review.title, file.review.doi) == (right["review"]["title"], right["review"]["doi"])


def test_the_cells_of_a_springer_page() -> None:
    grid = read("01-bmc-realist-cmo.html").tables[1]
    cells = {(cell.row, cell.column): cell for cell in grid.cells}
    assert cells[2, 2].text == "Wards that borrow many temporary nursesa"
    assert cells[2, 2].blocks[0].runs[-1][:2] == ("a", True)
    assert cells[3, 2].text == "Managers who clear the diary for improvement work"
    assert cells[3, 4].text == "• More ideas are tried out\n• Fewer ideas are dropped half-way"
    assert cells[4, 4].blocks == ()
    assert cells[2, 5].text == "[13, 40–42]"
    assert [run.target for run in cells[2, 5].blocks[0].runs] == ["", "ref-CR13", "", "ref-CR40", "", "ref-CR42", ""]


def test_a_pmc_page_of_two_tables_with_its_references() -> None:
    file, right = read("02-pmc-barriers-enablers.html"), expected("02-pmc-barriers-enablers.html")
    one, two = file.tables
    assert [(one.label, one.title), (two.label, two.title)] == [
        ("1", "Characteristics of included studies"),
        ("2", right["table"]["title"]),
    ]
    assert (one.is_layout, two.is_layout, one.notes) == (False, False, ())
    assert [note._asdict() for note in two.notes] == right["notes"]
    assert [cell.text for cell in two.cells if cell.column_span == 4] == right["section_rows"]
    supplies = next(cell for cell in two.cells if "Supplies" in cell.text)
    assert [block.level for block in supplies.blocks] == right["spot"][1]["levels"]
    skills = next(cell for cell in two.cells if "beside" in cell.text)
    assert [(run.text, run.target) for run in skills.blocks[0].runs if run.raised] == [
        ("18", "CR18"),
        (", ", ""),
        ("40", "CR40"),
        ("–", ""),
        ("42", "CR42"),
    ]
    details = file.review._asdict()
    assert {name: list(v) if isinstance(v := details[name], tuple) else v for name in right["review"]} == right[
        "review"
    ]
    assert [int(entry.label) for entry in file.references] == right["references"]["keys"]
    assert file.references[0][:3] == ("CR14", "14", "Okoro B, Lund P. Cards at the bedside. J Inv Care. 2015;3:1.")
    assert file.publisher == "pmc"


def test_identifiers_of_references_are_those_of_their_links() -> None:
    (entry,) = page(
        "<table><tr><td>A<td>B<tr><td>C<td>D</table>"
        "<ol class='cit-list'><li><a id='ref-7'></a><span class='ref-label'>7.</span> Made J. A study. <a href='https://doi.org/10.0000/made.7'>DOI</a>"
        "<a href='https://pubmed.ncbi.nlm.nih.gov/12345/'>PubMed</a></ol>"
    ).references
    assert (entry.target, entry.label, entry.doi, entry.pmid) == ("ref-7", "7", "10.0000/made.7", "12345")


WORD_NUMBER = "<span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>"
DATA_TABLE = "<table><tr><td>A<td>B<tr><td>C<td>D</table>"


def listed(html: str) -> list[tuple[str, str, str]]:
    return [entry[:3] for entry in page(DATA_TABLE + html).references]


def test_an_entry_of_an_ordered_list_has_the_number_that_is_printed_before_it() -> None:
    entries = "<li id=a>Doe A. One.<li>Roe B. Two."
    assert [label for _, label, _ in listed(f"<ol class=references>{entries}<li value=9>Poe C.</ol>")] == [
        "1",
        "2",
        "9",
    ]
    assert listed(f"<ol class=references start=7>{entries}</ol>") == [
        ("a", "7", "Doe A. One."),
        ("", "8", "Roe B. Two."),
    ]
    assert [label for _, label, _ in listed(f"<ul class=references>{entries}</ul>")] == ["", ""]
    assert [label for _, label, _ in listed(f"<ol class=references style='list-style: none'>{entries}</ol>")] == [
        "",
        "",
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<h2>References</h2><p><a name=r1></a>1. Doe A. One.<p>2. Roe B. Two.</p><p>Available from: here.<p>3. Poe C.",
        "<p>7. References:<p>[1]<a id=r1></a> Doe A. One.<p>[2] Roe B. Two.<br>Available from: here.<p>[3] Poe C",
        "<h1>Literatur</h1><ol><li><a id=r1></a>Doe A. One.<li><p>Roe B. Two.<p>Available from: here.<li>Poe C.</ol>",
        f"<p>Literatur<p>{WORD_NUMBER}<a id=r1></a>Doe A. One.<p>(2) Roe B. Two.<p>Available from: here.<p>3) Poe C.",
    ],
)
def test_numbered_paragraphs_below_a_heading_are_a_reference_list(html: str) -> None:
    assert listed(html.removesuffix(".") + ".<h2>Appendix</h2><p>4. No entry") == [
        ("r1", "1", "Doe A. One."),
        ("", "2", "Roe B. Two. Available from: here."),
        ("", "3", "Poe C."),
    ]


@pytest.mark.parametrize(
    "html",
    [
        "<h2>References</h2><p>Doe A. 2015. One.<p>Roe B. 2016. Two.",
        "<h2>References</h2><p>See below.<p>1. Doe A. One.<p>2. Roe B. Two.",
        "<h2>References</h2><p>2. Doe A. One.<p>3. Roe B. Two.",
        "<h2>References</h2><ol type=a><li>Doe A. One.<li>Roe B. Two.</ol>",
        "<h2>References</h2><p>1.5 hours<p>2.5 hours",
        "<p>References are these:<p>1. Doe A. One.<p>2. Roe B. Two.",
        "<h2>Methods</h2><p>1. Doe A. One.<p>2. Roe B. Two.",
        "<h2>References</h2><table><tr><td>1. Doe<td>2. Roe</table>",
    ],
)
def test_what_is_no_numbered_list_is_not_guessed(html: str) -> None:
    assert listed(html) == []


def test_the_numbers_end_where_one_is_missing_and_the_first_heading_may_be_of_the_contents() -> None:
    entries = "<p>1. Doe A. One.<p>2. Roe B. Two.<p>A line.<p>4. Poe C."
    assert [label for _, label, _ in listed(f"<p>References<p>Methods<h2>References</h2>{entries}")] == ["1", "2"]


def test_a_highwire_fragment() -> None:
    file = page(
        "<div class='highwire-markup'><div class='table pos-float' id='T3'><div class='table-caption'>"
        "<span class='table-label'>Table 3</span> <p id='p-1'>Determinants of success</p></div>"
        "<table id='t-1'><tr><th rowspan=2>Determinant</th><th colspan=2>Comparisons</th></tr>"
        "<tr><th>Short term</th><th>Spread</th></tr>"
        "<tr><td>Choice of topic<sup>9</sup></td><td>1 (3)</td><td>?</td></tr></table>"
        "<div class='table-foot'><ul class='table-footnotes'><li class='fn'>*Made up.</li>"
        "<li>&dagger; As above.</li></ul></div></div></div>"
    )
    (grid,) = file.tables
    assert (grid.label, grid.title, grid.heading_rows) == ("3", "Determinants of success", 2)
    assert grid.notes == (TableNote("*", "Made up."), TableNote("†", "As above."))
    assert file.publisher == "highwire"


def test_a_cochrane_summary_of_findings() -> None:
    file = page(
        "<html lang='fa'><div class='summaryOfFindings'><table>"
        "<tr><td colspan=2><b>Summary of findings 1. Huddles for made-up wards</b></td></tr>"
        "<tr><td colspan=2>Population: teams</td></tr><tr><th>Outcome</th><th>Certainty</th></tr>"
        "<tr><td>Falls</td><td>⊕⊕⊝⊝ Low<sup>a</sup></td></tr><tr><td colspan=2>a Made up.</td></tr></table></div>"
    )
    (grid,) = file.tables
    assert (grid.label, grid.title) == ("Summary of findings 1", "Huddles for made-up wards")
    assert (grid.rows, file.publisher, file.review.language) == (5, "cochrane", "fa")


WORD = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>'
    '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">'
    '<meta name=Generator content="Microsoft Word 15">'
    "<style>p.MsoNormal {margin:0}</style></head><body lang=EN-GB><p class=MsoCaption>Table 2. Barriers – by domain</p>"
    "<table class=MsoTableGrid border=1>"
    "<tr><td width=99><p class=MsoNormal><b>Domain</b><o:p></o:p></p></td>"
    "<td><p class=MsoNormal><b>Barriers</b></p></td></tr><tr><td><p class=MsoNormal>Know\n  ledge</p></td><td>"
    "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]>"
    "<span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>"
    "Few “know”<del>it</del><ins> this</ins><sup>1</sup></p>"
    "<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>nested</p>"
    "</td></tr></table><p class=MsoNormal><sup>1</sup> Made up.</p>"
    "<p class=MsoNormal>The text goes on.</p></body></html>"
)


def test_a_page_saved_by_word() -> None:
    file = read_html(WORD.encode("cp1252"), "word.htm")
    (grid,) = file.tables
    assert (file.encoding, file.publisher, file.remarks) == ("cp1252", "word", ())
    assert (grid.label, grid.title, grid.is_layout) == ("2", "Barriers – by domain", False)
    assert column(grid, 0) == ["Domain", "Know ledge"]
    assert [(block.text, block.level, block.marker) for block in grid.cells[-1].blocks] == [
        ("Few “know” this1", 1, "·"),
        ("nested", 2, "o"),
    ]
    assert grid.notes == (TableNote("1", "Made up."),)
    assert [remark.message.id for remark in grid.remarks] == ["deletions-left-out"]


LETTERS = "<table><tr><td>é<td>–<tr><td>1<td>2</table>"


@pytest.mark.parametrize(
    ("declared", "used", "encoding", "remarks"),
    [
        ("", "utf-8", "utf-8", []),
        ("", "utf-8-sig", "utf-8", []),
        ("", "utf-16", "utf-16-le", []),
        ("", "cp1252", "cp1252", ["encoding-assumed"]),
        ("<meta charset=iso-8859-1>", "cp1252", "cp1252", []),
        ("<meta charset='utf-8'>", "cp1252", "cp1252", ["encoding-assumed"]),
        ("<meta charset=hex>", "utf-8", "utf-8", []),
    ],
)
def test_an_encoding_is_as_declared_or_said_to_be_assumed(
    declared: str, used: str, encoding: str, remarks: list[str]
) -> None:
    file = read_html((declared + LETTERS).encode(used), "made.html")
    assert file.encoding == encoding
    assert [remark.message.id for remark in file.remarks] == remarks
    assert column(file.tables[0], 0) + column(file.tables[0], 1) == ["é", "1", "–", "2"]


DATA = "<tr><td>A<td>B<tr><td>C<td>D"


@pytest.mark.parametrize(
    "html",
    [
        f"<nav><table>{DATA}</table></nav>",
        f"<footer><table>{DATA}</table></footer>",
        f"<header><table>{DATA}</table></header>",
        f"<aside><table>{DATA}</table></aside>",
        f"<div role=navigation><table>{DATA}</table></div>",
        f"<table role=presentation>{DATA}</table>",
        "<table><tr><td>A<td>B</table>",
        "<table><tr><td><td><tr><td><td></table>",
    ],
)
def test_a_table_that_is_a_part_of_the_page_is_layout(html: str) -> None:
    file = page(f"{html}<table>{DATA}</table>")
    assert [grid.is_layout for grid in file.tables] == [True, False]


def test_a_column_of_configurations_is_not_layout() -> None:
    assert not page("<table><tr><td>CMOc 1: title<tr><td>(C) a (M) b (O) c</table>").tables[0].is_layout


def test_a_hidden_table_is_not_there() -> None:
    assert len(page(f"<div hidden><table>{DATA}</table></div><table>{DATA}</table>").tables) == 1


def test_tables_that_a_table_arranges_are_tables_of_the_page() -> None:
    file = page(f"<table><tr><td>Menu<td><table><caption>Table 1. Made</caption>{DATA}</table></table>")
    assert [(grid.label, grid.is_layout) for grid in file.tables] == [("", True), ("1", False)]


@pytest.mark.parametrize(
    "html",
    [
        "<figure><figcaption>Table 4. Made up</figcaption><div><picture><img src=x.png></picture></div></figure>",
        "<section class='tw xbox' id=T4><h3>Table 4.</h3><div class=caption>Made up</div><img src=x.png></section>",
        "<div class='table-wrap pos-float'><div><span>Table 4</span></div><figure><img src=x.png></figure></div>",
    ],
)
def test_a_table_that_is_an_image_is_named(html: str) -> None:
    with pytest.raises(ReaderError) as error:
        page(html)
    assert (error.value.message.id, error.value.hint.id) == ("table-is-image", "table-as-text-or-page")
    file = page(f"{html}<table>{DATA}</table>")
    assert [(remark.message.id, remark.message.values) for remark in file.remarks] == [
        ("table-is-image", {"label": "4"})
    ]


def test_a_figure_or_a_table_with_an_icon_is_not_an_image_of_a_table() -> None:
    figure = "<figure><figcaption>Figure 1. Made up</figcaption><img src=x.png></figure>"
    with_icon = f"<figure><figcaption>Table 4. Made up</figcaption><img src=i.png><table>{DATA}</table></figure>"
    assert page(figure + with_icon).remarks == ()


def test_a_sentence_about_a_table_is_not_its_caption() -> None:
    for sentence in ("Table 2 shows what helps.", "Table 2, which is made up, shows what helps."):
        (grid,) = page(f"<p>{sentence}</p><table>{DATA}</table>").tables
        assert (grid.label, grid.title) == ("", "")


def test_a_continued_table_is_one() -> None:
    head = "<thead><tr><th>Theme<th>Barriers</thead>"
    file = page(
        f"<p><b>Table 4. Themes</b></p><table>{head}<tr><td>A<td>B</table><p>Table 4 (continued)</p>"
        f"<table>{head}<tr><td>C<td>D</table><p>Table 5 (continued)</p><table>{head}<tr><td>E<td>F</table>"
        "<p>Table 4 (continued)</p><table><thead><tr><th>Theme<th>Enablers</thead><tr><td>G<td>H</table>"
    )
    assert [(grid.label, grid.rows) for grid in file.tables] == [("4", 3), ("5", 2), ("4", 2)]
    first = file.tables[0]
    assert column(first, 0) == ["Theme", "A", "C"]
    assert [(remark.message.id, remark.row) for remark in first.remarks] == [("table-continued", 2)]


@pytest.mark.parametrize(
    "again", ["Table 4 (continued)", "Table 4. Made up (cont’d).", "Table 4, continued", "Table 4 cont."]
)
@pytest.mark.parametrize(
    ("before", "caption", "after", "publisher"),
    [
        ("<meta name=Generator content='Microsoft Word 15'>", "<p class=MsoCaption>{}</p>", "<p>Text.</p>", "word"),
        ("<div class='highwire-markup'>", "<div class=table-caption><span>{}</span></div>", "", "highwire"),
        ("<section class='tw xbox'>", "<h4 class=obj_head>{}</h4>", "<div class='tw-foot'></div></section>", "pmc"),
        ("<div class='summaryOfFindings'>", "<div class='table-heading'><p>{}</p></div>", "</div>", "cochrane"),
    ],
)
def test_the_parts_of_a_table_are_one_on_the_pages_of_each_publisher(
    before: str, caption: str, after: str, publisher: str, again: str
) -> None:
    table = "<table><tr><th>Theme<th>Barriers<tr><td>{}<td>time</table>"
    parts = [(caption.format(label), table.format(theme)) for label, theme in (("Table 4. Made up", "A"), (again, "B"))]
    file = page("".join(f"{before}{label}{rows}{after}" for label, rows in parts))
    assert (file.publisher, [(grid.label, grid.title, grid.rows) for grid in file.tables]) == (
        publisher,
        [("4", "Made up", 3)],
    )


def test_a_summary_of_findings_has_its_heading_rows_as_the_page_has_them() -> None:
    (grid,) = page(
        "<div class='table summaryOfFindings'><div class='table-heading'><span class='table-label'>Summary of findings"
        " 1.</span> <span class='table-title'>Made-up huddles</span></div><table><thead><tr><th colspan=4>Huddles"
        "<tr><th colspan=4><b>Population:</b> wards<br><b>Setting:</b> made up<tr><th rowspan=2>Outcomes<th colspan=2>"
        "Effects<th rowspan=2>Certainty<tr><th>None<th>Huddles</thead><tbody><tr><td>Falls<td>1<td>2<td>⊕⊕⊝⊝<br>Low"
        "<sup>a</sup><tr><td colspan=4><sup>a</sup> Downgraded.</table></div>"
    ).tables
    assert (grid.label, grid.title, grid.heading_rows) == ("Summary of findings 1", "Made-up huddles", 4)
    assert [cell.text for cell in grid.cells if cell.row == 1] == ["Population: wards\nSetting: made up"]


def test_tables_are_found_in_tables_in_tables_that_only_arrange_them() -> None:
    inner = (
        f"<table><tr><td colspan=2>Head<tr><td>Menu<td><table><caption>Table 1. Made</caption>{DATA}</table></table>"
    )
    file = page(f"<table><tr><td>Menu<td>{inner}</table>")
    assert [(grid.label, grid.is_layout) for grid in file.tables] == [("", True), ("", True), ("1", False)]


def test_many_parts_of_a_table_are_one() -> None:
    table = "<table><tr><th>Theme<th>Barriers<tr><td>{}<td>time</table>"
    parts = [f"<p>Table 4 (continued)</p>{table.format(n)}" for n in range(1, 300)]
    (grid,) = page(f"<p>Table 4. Made up</p>{table.format(0)}{''.join(parts)}").tables
    assert column(grid, 0) == ["Theme", *map(str, range(300))]
    assert [(remark.message.id, remark.row) for remark in grid.remarks] == [
        ("table-continued", row) for row in range(2, 301)
    ]


def test_a_page_without_a_table_is_read_for_its_reference_list() -> None:
    file = page('<ol class="c-article-references"><li data-counter="46."><p class="c-article-references__text">Doe A.')
    assert file.tables == ()
    assert [(entry.label, entry.text) for entry in file.references] == [("46", "Doe A.")]


@pytest.mark.parametrize("text", ["", "  ", "plain", "<p>Log in to read on</p>", "<script>'<table>'</script>"])
def test_a_page_without_a_table_says_what_to_do(text: str) -> None:
    with pytest.raises(ReaderError) as error:
        page(text)
    assert error.value.message.id == "without-tables"
    assert error.value.hint.id == "open-page-with-table"


def test_a_page_that_is_too_large_is_refused() -> None:
    with pytest.raises(ReaderError) as error:
        read_html(b" " * (LARGEST_PAGE + 1), "made.html")
    assert error.value.message.id == "file-too-large"


def test_what_is_nested_too_deeply_is_said_to_be_left_out() -> None:
    file = page(f"<table>{DATA}</table>" + "<div>" * 5000 + f"<table>{DATA}</table>")
    assert len(file.tables) == 1
    assert [remark.message.id for remark in file.remarks] == ["page-cut-off"]


CLIPBOARD_OF_WINDOWS = (
    "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000999\r\nStartFragment:0000000141\r\n"
    "EndFragment:0000000963\r\nSourceURL:https://made.invalid/\r\n"
    "<html><body>\r\n<!--StartFragment-->{}<!--EndFragment--></body></html>"
)


@pytest.mark.parametrize("around", ["{}", CLIPBOARD_OF_WINDOWS])
def test_html_of_the_clipboard(around: str) -> None:
    html = "<table><tr><td>A<td>one<br style='mso-data-placement:same-cell'>two<tr><td>C<td>\ud83d</table>"
    file = read_html_text(around.replace("{}", html))
    assert [cell.text for cell in file.tables[0].cells] == ["A", "one\ntwo", "C", "?"]
    assert (file.name, file.encoding) == ("", "")


def test_rows_alone_are_a_table() -> None:
    assert [c.text for c in read_html_text("<!--StartFragment--><tr><td>A<td>B<tr><td>C<td>D").tables[0].cells] == list(
        "ABCD"
    )


@pytest.mark.parametrize("text", ["", "words", "<img src=x>"])
def test_a_clipboard_without_a_table_says_so(text: str) -> None:
    with pytest.raises(ReaderError) as error:
        read_html_text(text)
    assert error.value.message.id == "without-tables-pasted"
