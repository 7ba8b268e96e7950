"""Whatever a grid and a recipe are, every character of every cell is in one piece, and the work is bounded."""

from hypothesis import given, settings
from hypothesis import strategies as st

from qicbrowser.domain.tables.grid import Block, Grid, GridCell, Run, TableNote
from qicbrowser.domain.tables.guess import column_guesses, first_recipe
from qicbrowser.domain.tables.reading import Reader, read_table
from qicbrowser.domain.tables.readings import PieceKind, TableReading
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Direction, Holds, Recipe, RowIs, RowKind
from qicbrowser.domain.tables.summary import summary
from tests.domain.tables.grids import grid, listed, plans
from tests.steps import steps

REFERENCES = listed(1, 2, 14, 18, 46)
_PARTS = """
• |- |– |Barrier: |
Enabler - |Barrière : |(C) |(M) |
(M-resource)|(O) |→ |[1, 2]|[14–18]|[9-2]|(Doe 2015; Roe 2016a, b)|
low [46]; |
Medium confidence|a|a, b|⊕⊕⊝⊝|(N = 7)|n=4|(two studies)|No data|k. A.|14,18|culture27|* |†|1.5|08. Sep|; |. |
Yes|X|Y|+|−|35(90)|9B and 5E|Staff talk|Mechanism 2: |Both: |Mixed - |high quality; |
C (more time) + M (trust) ➔ O (care)|Studies 2, 5|van der Doe et al. 2001
"""
FRAGMENTS = st.sampled_from([*_PARTS.replace("\n", "").split("|"), "\n", "\u00a0"])
TEXTS = st.lists(FRAGMENTS | st.text(max_size=8), max_size=8).map("".join)
RUNS = st.builds(
    Run, TEXTS, st.booleans(), st.booleans(), st.sampled_from(["", "", "CR14", "CR46", "TFN1", "somewhere"])
)
BLOCKS = st.builds(Block, st.lists(RUNS, max_size=4).map(tuple), st.integers(0, 3))
HOLDS = st.sampled_from(list(Holds))
PLANS = st.builds(
    ColumnPlan,
    HOLDS,
    st.sampled_from(["", "Qualitative"]),
    st.none() | st.sampled_from(list(Direction)),
    st.sampled_from(["", "low"]),
    st.booleans(),
)
OPEN = st.none() | st.booleans()


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    rows, columns = draw(st.integers(1, 6)), draw(st.integers(1, 4))
    free = {(row, column) for row in range(rows) for column in range(columns)}
    cells = []
    for row, column in sorted(free):
        if (row, column) not in free or draw(st.integers(0, 9)) == 0:
            continue
        row_span, column_span = draw(st.sampled_from([(1, 1), (1, 1), (2, 1), (1, 2), (1, columns)]))
        covered = {(r, c) for r in range(row, row + row_span) for c in range(column, column + column_span)}
        if not covered <= free:
            row_span, column_span, covered = 1, 1, {(row, column)}
        free -= covered
        blocks = tuple(draw(st.lists(BLOCKS, max_size=3)))
        cells.append(GridCell(row, column, blocks, row_span, column_span, draw(st.booleans())))
    return Grid(
        "1",
        "Made up",
        rows,
        columns,
        tuple(cells),
        draw(st.integers(0, 2)),
        notes=draw(st.sampled_from([(), (TableNote("a", "A note"), TableNote("†", "Another"))])),
        knows_spans=draw(st.booleans()),
        knows_raised=draw(st.booleans()),
    )


RECIPES = st.builds(
    Recipe,
    columns=st.lists(PLANS, max_size=5).map(tuple),
    heading_rows=st.integers(0, 3),
    row_is=st.sampled_from(list(RowIs)),
    row_kinds=st.lists(st.tuples(st.integers(0, 6), st.sampled_from(list(RowKind))), max_size=2).map(tuple),
    sections_are_groups=OPEN,
    first_group=st.sampled_from([None, "", "First"]),
    at_lines=st.booleans(),
    at_semicolons=st.booleans(),
    arrows_divide=OPEN,
    enabler_prefixes=st.sampled_from([(), ("Enabler",)]),
    barrier_prefixes=st.sampled_from([(), ("Barrier", "Barrière")]),
    plain_prefixes=st.sampled_from([(), ("Both",)]),
    unsigned_are_enablers=OPEN,
    enabler_signs=st.sampled_from([(), ("+", "Yes")]),
    plain_signs=st.sampled_from([(), ("X",)]),
    grades_in_headings=OPEN,
    citations=st.lists(st.sampled_from(list(CitationForm)), max_size=5).map(tuple),
    raised_are_references=OPEN,
    raised_letters_are_markers=OPEN,
    scale=st.sampled_from([(), ("low", "medium", "high")]),
    scale_is_ordered=OPEN,
    corrections=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 3), TEXTS), max_size=2).map(tuple),
    joined_titles=OPEN,
)


def check(table: Grid, reading: TableReading) -> None:
    assert [(cell.row, cell.column) for cell in reading.cells] == [(cell.row, cell.column) for cell in table.cells]
    corrected = {(row, column): text for row, column, text in reading.recipe.corrections}
    for cell, printed in zip(reading.cells, table.cells, strict=True):
        assert cell.text in {printed.text, corrected.get((cell.row, cell.column))}
        place = 0
        for piece in cell.pieces:
            assert piece.start == place < piece.end
            place = piece.end
        assert place == len(cell.text)
    in_body = [c for c in reading.cells if reading.row_kinds[c.row] is not RowKind.HEADING]
    assert reading.accounting.total == sum(len(cell.text) for cell in in_body)
    assert reading.accounting.total == sum(number for _, number in reading.accounting.by_kind)
    unread = {PieceKind.AS_PRINTED}
    for cell in in_body:
        if unread & {piece.kind for piece in cell.pieces} and not reading.recipe.as_printed:
            assert any((problem.row, problem.column) == (cell.row, cell.column) for problem in reading.problems)
    if reading.recipe.row_is is not RowIs.LISTS:
        assert len(reading.rows) == reading.row_kinds.count(RowKind.BODY)
    assert {row.row for row in reading.rows} == {n for n, k in enumerate(reading.row_kinds) if k is RowKind.BODY}
    assert sorted(n for theme in reading.themes for n in theme.rows) == list(range(len(reading.rows)))


@settings(max_examples=400, deadline=None)
@given(grids(), RECIPES)
def test_every_character_is_in_one_piece(table: Grid, recipe: Recipe):
    reading = read_table(table, recipe, REFERENCES)
    check(table, reading)
    summary(table, reading)


@settings(max_examples=200, deadline=None)
@given(grids())
def test_the_first_recipe_reads_any_grid_and_so_does_each_proposal(table: Grid):
    recipe = first_recipe(table, REFERENCES)
    assert len(recipe.columns) == table.columns
    assert len(column_guesses(table, recipe.heading_rows, REFERENCES)) == table.columns
    reading = read_table(table, recipe, REFERENCES)
    check(table, reading)
    for problem in reading.problems[:10]:
        for proposal in problem.proposals:
            assert proposal.recipe != recipe
            check(table, read_table(table, proposal.recipe, REFERENCES))


@settings(max_examples=100, deadline=None)
@given(grids(), st.lists(RECIPES, min_size=2, max_size=4))
def test_a_reader_gives_the_same_as_reading_anew(table: Grid, recipes: list[Recipe]):
    reader = Reader(table, REFERENCES)
    for recipe in [*recipes, recipes[0]]:
        assert reader.read(recipe) == read_table(table, recipe, REFERENCES)


HOSTILE = [
    "[" * 100_000,
    "[1," * 33_000,
    "(" * 50_000 + ")" * 50_000,
    " " * 100_000,
    "a" * 100_000,
    "A" * 100_000,
    "Doe and " * 12_500,
    "Doe, Roe " * 11_000,
    "1, " * 33_000,
    "1–" * 50_000,
    "Barrier " * 12_500,
    "→ " * 50_000,
    "(C)" * 33_000,
    "C (" * 33_000,
    "• " * 50_000,
    ";" * 100_000,
    "van " * 25_000,
    "x" + "1 " * 50_000,
    "\n" * 100_000,
    "Context" + " " * 99_000 + "x",
    "⊕" * 100_000,
    "= " * 50_000,
]


def test_the_work_for_a_hostile_cell_is_bounded():
    """A cell of 100,000 characters is read in linear time, whatever its column holds; otherwise this does not end."""
    for text in HOSTILE:
        table = grid([["A", "B"], [text, "x"]], heading_rows=1)
        for holds in Holds:
            recipe = Recipe(plans(holds, Holds.NOTE), 1, citations=tuple(CitationForm), arrows_divide=True)
            reading = read_table(table, recipe)
            assert sum(piece.end - piece.start for piece in reading.cells[2].pieces) == len(text)


def test_the_work_for_a_cell_of_many_links_is_bounded():
    links = "".join(f"{{{n % 900 + 1}|CR{n % 900 + 1}}}," for n in range(10_000))
    lines = "\n".join(f"A^{{{n % 900 + 1}|CR{n % 900 + 1}}}^" for n in range(10_000))
    graded = "low [1]; " * 11_000
    for text in (f"[{links[:-1]}]", f"^{links[:-1]}^", lines, graded):
        table = grid([["A", "B"], [text, "x"]], heading_rows=1)
        for holds in (Holds.BARRIER, Holds.STREAM, Holds.THEME):
            recipe = Recipe(plans(holds, Holds.NOTE), 1, citations=(CitationForm.BRACKETS,), scale=("low",))
            reading = read_table(table, recipe, listed(*range(1, 901)))
            assert sum(piece.end - piece.start for piece in reading.cells[2].pieces) == len(reading.cells[2].text)


def test_changing_one_column_reads_only_that_column_again():
    words = "• Staff talk to one another [12, 14–16]\n• Barrier: nobody has time for it [3]"
    rows = [[f"Theme {n}", *[words] * 7] for n in range(300)]
    table = grid([["Theme", *[f"Context {n}" for n in range(7)]], *rows], heading_rows=1)
    recipe = Recipe(
        plans(Holds.THEME, *[Holds.CONTEXT] * 7), 1, citations=(CitationForm.BRACKETS,), barrier_prefixes=("Barrier",)
    )
    reader = Reader(table)
    first = steps(lambda: Reader(table).read(recipe))
    reader.read(recipe)
    changes = iter([Holds.OUTCOME, Holds.MECHANISM, Holds.FINDING])
    again = steps(lambda: reader.read(recipe._replace(columns=(*recipe.columns[:-1], ColumnPlan(next(changes))))))
    assert again < first / 3
