"""Cells stand where their table has them, and none of their characters is lost."""

from hypothesis import given
from hypothesis import strategies as st

from qicbrowser.domain.overviews import RowCell, RowPassage, TableColumn, TableRow
from qicbrowser.domain.records import Part, Role
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.gui.reading.table_layout import Section, body_layout, heading_layout, pieces, title_column

COLUMNS = (
    TableColumn(1, ("Domain",), Holds.GROUP),
    TableColumn(2, ("Factors", "Factor"), Holds.THEME),
    TableColumn(3, ("Factors", "Barriers"), Holds.BARRIER),
)


def row(*texts: str, title: str = "Made up", groups: tuple[str, ...] = (), passages: tuple[str, ...] = ()) -> TableRow:
    cells = tuple(RowCell(column, text, 1, 1, 0) for column, text in enumerate(texts, start=1))
    barriers = tuple(RowPassage(f"b/{n}", Role.BARRIER, text, 3) for n, text in enumerate(passages, start=1))
    return TableRow("made/1/made-up", title, 1, groups, cells, barriers)


def places(*rows: TableRow) -> list[tuple[int, int, int, int, str]]:
    return [slot[:5] for slot in body_layout(COLUMNS, rows).slots]


def test_stacked_headings_share_what_they_have_in_common() -> None:
    assert [tuple(slot) for slot in heading_layout(COLUMNS)] == [
        (0, 0, 2, 1, "Domain"),
        (0, 1, 1, 2, "Factors"),
        (1, 1, 1, 1, "Factor"),
        (1, 2, 1, 1, "Barriers"),
    ]


def test_equal_headings_beside_each_other_stay_two() -> None:
    columns = [TableColumn(n, ("Evidence",), Holds.STREAM) for n in (1, 2)]
    assert [slot.column for slot in heading_layout(columns)] == [0, 1]


def test_a_group_that_no_column_prints_stands_over_its_rows() -> None:
    layout = body_layout(
        COLUMNS,
        [
            row("", "A", "x"),
            row("Team", "B", "x", groups=("Hospital", "Team")),
            row("Ward", "C", "x", groups=("Hospital", "Ward")),
            row("", "Home visits", "x", title="Home visits", groups=("Hospital", "Home")),
            row("Homes", "E", "x", groups=("Home", "Homes")),
        ],
    )
    assert layout.sections == (Section(1, "Hospital", 0), Section(4, "Home", 1), Section(6, "Home", 0))
    assert [slot.line for slot in layout.slots if slot.column == 1] == [0, 2, 3, 5, 7]
    assert layout.lines == 8


def test_a_cell_beside_several_rows_is_there_once() -> None:
    above = row("Team", "A", "x")
    above = above._replace(cells=(RowCell(1, "Team", 1, 2, 0), *above.cells[1:]))
    below = row("Team", "B", "y")
    below = below._replace(cells=(RowCell(1, "Team", 1, 2, 1), *below.cells[1:]))
    assert places(above, below) == [
        (0, 0, 2, 1, "Team"),
        (0, 1, 1, 1, "A"),
        (0, 2, 1, 1, "x"),
        (1, 1, 1, 1, "B"),
        (1, 2, 1, 1, "y"),
    ]
    assert places(below)[0] == (0, 0, 1, 1, "Team")  # on another page than the row above


def test_cells_that_overlap_or_leave_the_table_lose_nothing() -> None:
    wide = row("A", "B", "C")
    wide = wide._replace(cells=(RowCell(1, "A", 2, 1, 0), RowCell(2, "B", 1, 1, 0), RowCell(3, "C", 65_000, 1, 0)))
    assert places(wide) == [(0, 0, 1, 2, "A\nB"), (0, 2, 1, 1, "C")]


def test_statements_and_the_title_keep_their_keys_in_the_cell() -> None:
    printed = row("", "1. Made up (N = 2)", "No time [4]\nNo trust", passages=("No time", "No trust"))
    layout = body_layout(COLUMNS, [printed])
    assert title_column(COLUMNS, printed) == 2
    (title,) = (slot for slot in layout.slots if slot.column == 1)
    assert [(each.text, each.part, each.theme) for each in pieces(title, 2, leads=True)] == [
        ("1. ", None, ""),
        ("Made up", Part.TITLE, "made/1/made-up"),
        (" (N = 2)", None, ""),
    ]
    (barriers,) = (slot for slot in layout.slots if slot.column == 2)
    assert [(each.text, each.key) for each in pieces(barriers, 3, leads=False)] == [
        ("No time", "b/1"),
        (" [4]\n", None),
        ("No trust", "b/2"),
    ]


def test_the_first_cell_that_says_something_leads_to_a_theme_with_another_title() -> None:
    printed = row("", "", "No trust", title="Row 7")
    assert title_column(COLUMNS, printed) == 3
    slot = body_layout(COLUMNS, [printed]).slots[2]
    assert [(each.text, each.theme) for each in pieces(slot, 3, leads=True)] == [("No trust", "made/1/made-up")]
    assert title_column(COLUMNS, row("", "", "")) is None


@given(st.text("ab ", max_size=30), st.lists(st.text("ab", min_size=1, max_size=4), max_size=5), st.text("ab"))
def test_the_pieces_of_a_cell_are_its_text(text: str, passages: list[str], title: str) -> None:
    printed = row("", "", text, title=title, passages=tuple(passages))
    slot = body_layout(COLUMNS, [printed]).slots[2]
    for leads in (True, False):
        assert "".join(piece.text for piece in pieces(slot, 3, leads=leads)) == text
