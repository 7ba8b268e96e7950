"""Tables of HTML read into grids."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from lxml.builder import E

from qicbrowser.domain.tables.grid import LARGEST_COLUMNS, Grid
from qicbrowser.services.importing.files.cell_text import cleaned
from qicbrowser.services.importing.files.html_tables import grid_from_table


def grid(html: str) -> Grid:
    root = etree.fromstring(html, etree.HTMLParser(huge_tree=True))
    return grid_from_table(next(root.iter("table")))


def texts(of: Grid) -> list[tuple[int, int, int, int, str]]:
    return [(cell.row, cell.column, cell.row_span, cell.column_span, cell.text) for cell in of.cells]


def remarks(of: Grid) -> list[tuple[str, int | None, int | None]]:
    return [(remark.message.id, remark.row, remark.column) for remark in of.remarks]


def test_spans_stand_once_at_their_top_left_corner() -> None:
    read = grid("<table><tr><td rowspan=2>A<td colspan=2>B<tr><td>C<td>D</table>")
    assert (read.rows, read.columns) == (2, 3)
    assert texts(read) == [(0, 0, 2, 1, "A"), (0, 1, 1, 2, "B"), (1, 1, 1, 1, "C"), (1, 2, 1, 1, "D")]
    assert remarks(read) == []


@pytest.mark.parametrize(
    ("span", "rows"), [("0", 3), ("2 ", 2), (" 2px", 2), ("65000", 3), ("x", 1), ("-1", 1), ("", 1)]
)
def test_a_row_span_is_read_as_browsers_do_and_ends_with_the_table(span: str, rows: int) -> None:
    read = grid(f'<table><tr><td rowspan="{span}">A<td>B<tr><td>C<td>D<tr><td>E<td>F</table>')
    assert texts(read)[0] == (0, 0, rows, 1, "A")
    assert ("spans-overrun", 0, 0) in remarks(read) or span != "65000"


@pytest.mark.parametrize("span", ["100000000", "1000", "3", "9" * 5000])
def test_a_column_span_ends_with_the_last_column(span: str) -> None:
    read = grid(f'<table><tr><td colspan="{span}">Section<tr><td>A<td>B</table>')
    assert (read.columns, texts(read)[0]) == (2, (0, 0, 1, 2, "Section"))


def test_a_cell_that_runs_over_another_is_narrowed_and_said_to_be() -> None:
    read = grid("<table><tr><td>A<td rowspan=2>B<td>C<tr><td colspan=2>D<td>E</table>")
    assert texts(read)[3:] == [(1, 0, 1, 1, "D"), (1, 2, 1, 1, "E")]
    assert remarks(read) == [("spans-overlap", 1, 0)]


def test_a_span_ends_with_its_part_of_the_table() -> None:
    read = grid("<table><thead><tr><th rowspan=5>A<th>B<tbody><tr><td>C<td>D</table>")
    assert texts(read) == [(0, 0, 1, 1, "A"), (0, 1, 1, 1, "B"), (1, 0, 1, 1, "C"), (1, 1, 1, 1, "D")]
    assert (read.heading_rows, remarks(read)) == (1, [("spans-overrun", 0, 0)])


def test_the_parts_of_a_table_are_in_the_order_in_which_they_are_shown() -> None:
    read = grid("<table><tfoot><tr><td>foot</tfoot><tbody><tr><td>body</tbody><thead><tr><td>head</thead></table>")
    assert [(cell.text, cell.is_heading) for cell in read.cells] == [("head", True), ("body", False), ("foot", False)]
    assert read.heading_rows == 1


def test_rows_of_headings_without_a_thead_are_the_file_s_headings() -> None:
    read = grid("<table><tr><th rowspan=2>A<th>B<tr><th>C<tr><th scope=row>D<td>E</table>")
    assert read.heading_rows == 2
    assert [cell.text for cell in read.cells if cell.is_heading] == ["A", "B", "C", "D"]


def test_rows_of_different_length_are_said_to_be() -> None:
    assert remarks(grid("<table><tr><td>A<td>B<tr><td>C<tr><td>D<td>E</table>")) == [("rows-differ", 1, None)]


def test_line_breaks_paragraphs_and_items_are_blocks() -> None:
    (cell,) = grid("<table><td>staff<br>Lack<p>of<div>time</div>and<ul><li>a<li>b</ul>end</table>").cells
    assert cell.text == "staff\nLack\nof\ntime\nand\na\nb\nend"
    assert [block.level for block in cell.blocks] == [0, 0, 0, 0, 0, 1, 1, 0]


def test_lists_have_levels_and_the_markers_that_a_browser_prints() -> None:
    (cell,) = grid(
        "<table><td><ul><li><p>a</p><p>more of a</p><ul><li>b</ul><li>c</ul><ol start=3><li>d<li value=9>e</ol>"
        "<ol type=a><li>f</ol><ol style='list-style-type: upper-roman' start=4><li>g</ol>"
        "<ul style='list-style-type:none'><li>h</ul><ol reversed start=2><li>i<li>j</ol></table>"
    ).cells
    assert [(block.text, block.level, block.marker) for block in cell.blocks] == [
        ("a", 1, "•"),
        ("more of a", 1, ""),
        ("b", 2, "◦"),
        ("c", 1, "•"),
        ("d", 1, "3."),
        ("e", 1, "9."),
        ("f", 1, "a."),
        ("g", 1, "IV."),
        ("h", 1, ""),
        ("i", 1, "2."),
        ("j", 1, "1."),
    ]


def test_raised_bold_and_linked_text_are_runs() -> None:
    (cell,) = grid(
        "<table><td><b>Culture</b> grows<sup><a href='/a#CR14'>14</a>, <a href='#CR18'>18</a></sup>"
        "<span style='vertical-align: super'>b</span><a href='https://made.invalid/'>x</a></table>"
    ).cells
    assert [tuple(run) for run in cell.blocks[0].runs] == [
        ("Culture", False, True, ""),
        (" grows", False, False, ""),
        ("14", True, False, "CR14"),
        (", ", True, False, ""),
        ("18", True, False, "CR18"),
        ("b", True, False, ""),
        ("x", False, False, ""),
    ]


FORMS = (
    "<i>E. coli</i> in H<sub>2</sub>O, <em>very <b>bold</b></em>, <u>line</u><s>out</s>, <font color=red>red</font>, "
    "<span class='made up'>span</span>, <code>x &lt; 1</code>, <q>said</q>, <abbr title='long'>RCT</abbr>, "
    "<a name=here>here</a>, <ins>new</ins>, <mark>seen</mark>, <math><mi>n</mi><mo>=</mo><mn>4</mn></math>"
)


def test_no_word_is_lost_in_a_form_that_a_run_does_not_have() -> None:
    (cell,) = grid(f"<table><td>{FORMS}</table>").cells
    assert cell.text == ("E. coli in H2O, very bold, lineout, red, span, x < 1, said, RCT, here, new, seen, n=4")
    assert [run.text for run in cell.blocks[0].runs if run.bold] == ["bold"]


def test_what_the_source_wraps_is_no_line_and_what_is_invisible_is_left_out() -> None:
    (cell,) = grid(
        "<table><td>&nbsp;improve&shy;ment\n     of&#8203; <sup>a</sup>\n  &#8195; care\x01&nbsp;</table>"
    ).cells
    assert cell.text == "improvement of a care"


def test_hidden_text_and_scripts_are_not_read() -> None:
    (cell,) = grid(
        "<table><td>a<script>b</script><style>c</style><span style='display: none'>d</span><span hidden>e</span>"
        "<span class='u-visually-hidden'>f</span><!-- g -->h</table>"
    ).cells
    assert cell.text == "ah"


def test_deleted_text_images_and_nested_tables_are_said() -> None:
    read = grid(
        "<table><tr><td>a<td>b<tr><td>c<td><del>d</del><ins>e</ins><img src=x.png><table><tr><td>f<td>g</table>h"
    )
    assert read.cells[-1].text == "e\nf\ng\nh"
    assert remarks(read) == [("images-in-cells", 1, 1), ("nested-tables", 1, 1), ("deletions-left-out", 1, 1)]


@pytest.mark.parametrize(
    ("caption", "label", "title"),
    [
        ("<caption>Table 5. Barriers</caption>", "5", "Barriers"),
        ("<caption><b>Table S3</b> | Barriers by domain</caption>", "S3", "Barriers by domain"),
        ("<caption>Table.</caption>", "", ""),
        ("<caption>TABLE IV – Barriers</caption>", "IV", "Barriers"),
        ("<caption>Summary of findings 1. Huddles</caption>", "Summary of findings 1", "Huddles"),
        ("<caption>Tableau 2 : Obstacles</caption>", "2", "Obstacles"),
        ("<caption>Barriers of teams</caption>", "", "Barriers of teams"),
        ("<tr><td colspan=2>Table 5: Barriers</td></tr>", "5", "Barriers"),
        ("<tr><td colspan=2>Barriers</td></tr>", "", ""),
    ],
)
def test_a_label_and_title_are_in_the_caption_or_the_first_row(caption: str, label: str, title: str) -> None:
    read = grid(f"<table>{caption}<tr><td>A<td>B</table>")
    assert (read.label, read.title) == (label, title)


def test_words_are_not_lost_in_deep_markup() -> None:
    (cell,) = grid("<table><td>" + "<span>" * 1900 + "deep" + "</span>" * 1900 + "</table>").cells
    assert cell.text == "deep"


def test_a_table_without_bounds_is_cut_off_and_said_to_be() -> None:
    wide = grid("<table><tr>" + "<td>x" * (LARGEST_COLUMNS + 5) + "</table>")
    assert (wide.columns, remarks(wide)) == (LARGEST_COLUMNS, [("table-cut-off", 0, LARGEST_COLUMNS)])
    covered = grid("<table><tr>" + "<td rowspan=65000>x" * 4000 + "<tr><td>y" * 3000 + "</table>")
    assert remarks(covered)[-2][0] == "table-cut-off"
    assert covered.rows < 3000


CELLS = st.tuples(
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8),
    st.integers(0, 4),
    st.integers(0, 4),
    st.booleans(),
)


@given(st.lists(st.lists(CELLS, max_size=5), min_size=1, max_size=6))
def test_each_place_is_covered_once_and_no_text_is_lost(rows: list[list[tuple[str, int, int, bool]]]) -> None:
    table = E.table(
        *(
            E.tr(
                *(
                    E(("td", "th")[head], text, rowspan=str(down), colspan=str(across))
                    for text, down, across, head in row
                )
            )
            for row in rows
        )
    )
    root = etree.fromstring(etree.tostring(table, method="html", encoding="utf-8"), etree.HTMLParser(encoding="utf-8"))
    read = grid_from_table(next(root.iter("table")))
    places = [
        (row, column)
        for cell in read.cells
        for row in range(cell.row, cell.row + cell.row_span)
        for column in range(cell.column, cell.column + cell.column_span)
    ]
    assert len(places) == len(set(places))
    assert all(0 <= row < read.rows and 0 <= column < read.columns for row, column in places)
    assert [cell.text for cell in read.cells] == [cleaned(text).strip(" ") for row in rows for text, *_ in row]
    assert [(cell.row, cell.column) for cell in read.cells] == sorted((cell.row, cell.column) for cell in read.cells)
