"""A made-up table, and a small reader of tables that knows just enough of its form to drive the window."""

import re
from collections.abc import Sequence

from qicbrowser.domain.messages import Message
from qicbrowser.domain.tables.grid import (
    Block,
    FileForm,
    Grid,
    GridCell,
    ListedReference,
    ReviewDetails,
    Run,
    TableFile,
    TableNote,
)
from qicbrowser.domain.tables.readings import (
    Accounting,
    CellReading,
    CitedEvidence,
    Piece,
    PieceKind,
    Problem,
    Proposal,
    RowReading,
    Severity,
    Statement,
    StatementRole,
    TableReading,
    ThemeReading,
)
from qicbrowser.domain.tables.recipe import CitationForm, ColumnPlan, Holds, Recipe, RowKind
from qicbrowser.gui.imports.import_state import TableReader
from qicbrowser.gui.imports.recipe_edits import corrected_text

HEADINGS = ("Theme", "What is offered", "How it works", "What changes", "Helps or hinders", "Trials", "Interviews")
ROWS = (
    (
        "Shared routine",
        "A weekly walk at a fixed hour",
        "• Walking becomes part of the week\n• Nobody has to decide anew",
        "People keep walking after the programme",
        "• A safe path nearby\n• Barrier: shift work",
        "Moderate (Doe 2015; Roe 2017)",
        "high (Sample 2019; Stub 2020)",
    ),
    (
        "Visible progress",
        "A wall chart shared by the group",
        "• Seeing the steps add up",
        "",
        "• A place where the chart is seen\n• Barrier: people who would rather not be compared",
        "Moderate (Doe 2015)",
        "Low (Nemo 2012)",
    ),
    (
        "Friendly reminders",
        "A message the evening before",
        "• The walk is not forgotten\n• Being expected by others",
        "More walks attended",
        "• A phone number for everyone\n• Hindered by: too many messages",
        "Moderate to high (Doe 2015; Anon 2021)",
        "Moderate (Nil 2019)",
    ),
    (
        "A guide who knows the way",
        "A trained guide from the neighbourhood",
        "• Trust in the way\n• Talk that goes on",
        "People who walked alone walk together",
        "• Guides who live there\n• Barrier: guides who change often",
        "Low (Roe 2017)",
        "High (Sample 2019; Stub 2020)",
    ),
)


def cell(row: int, column: int, text: str, **more: object) -> GridCell:
    return GridCell(row, column, tuple(Block((Run(line),)) for line in text.split("\n") if line), **more)


def walking() -> Grid:
    cells = [
        *(cell(0, column, HEADINGS[column], row_span=2, is_heading=True) for column in range(5)),
        cell(0, 5, "How good is the evidence?", column_span=2, is_heading=True),
        *(cell(1, column, HEADINGS[column], is_heading=True) for column in (5, 6)),
        *(cell(row, column, text) for row, texts in enumerate(ROWS, start=2) for column, text in enumerate(texts)),
    ]
    note = TableNote("", "Everything in this table is made up.")
    return Grid("2", "How walking groups work", 6, 7, tuple(cells), heading_rows=2, notes=(note,))


def participants() -> Grid:
    texts = (("Study", "Year"), ("Doe", "2015"), ("Roe", "2017"))
    cells = tuple(cell(row, column, text) for row, line in enumerate(texts) for column, text in enumerate(line))
    return Grid("1", "Who took part", 3, 2, cells, heading_rows=1)


def menu_of_page() -> Grid:
    return Grid("", "", 2, 1, (cell(0, 0, "Home"), cell(1, 0, "About")), is_layout=True)


def long_table(rows: int) -> Grid:
    """The made-up rows again and again."""
    texts = (ROWS[row % len(ROWS)] for row in range(rows))
    cells = (cell(row, column, text) for row, line in enumerate(texts, start=1) for column, text in enumerate(line))
    heads = (cell(0, column, heading, is_heading=True) for column, heading in enumerate(HEADINGS))
    return Grid("3", "A long table", rows + 1, 7, (*heads, *cells), heading_rows=1)


def walking_file(*grids: Grid, review: ReviewDetails | None = None) -> TableFile:
    made_up = ReviewDetails(
        title="Example review A (made up): how walking groups keep walking",
        authors=("Placeholder, Ann", "Specimen, Bo"),
        year=2024,
        doi="10.5555/example.a",
        licence="CC BY 4.0",
    )
    tables = grids or (menu_of_page(), walking(), participants())
    references = (ListedReference("R1", "Doe 2015", "Doe J. A made-up trial. 2015."),)
    return TableFile("walking-groups.html", FileForm.HTML, tables, review or made_up, references)


_GUESSES = (Holds.THEME, Holds.COMPONENT, Holds.MECHANISM, Holds.OUTCOME, Holds.CONTEXT, Holds.STREAM, Holds.STREAM)


def first_recipe(grid: Grid, _: Sequence[ListedReference] = ()) -> Recipe:
    if grid.columns != len(HEADINGS):
        return Recipe((ColumnPlan(Holds.LEFT_OUT),) * grid.columns, grid.heading_rows)
    columns = tuple(
        ColumnPlan(holds, heading if holds is Holds.STREAM else "")
        for holds, heading in zip(_GUESSES, HEADINGS, strict=True)
    )
    return Recipe(
        columns,
        grid.heading_rows,
        barrier_prefixes=("Barrier",),
        unsigned_are_enablers=True,
        citations=(CitationForm.AUTHOR_YEAR,),
        scale=("low", "moderate", "high"),
        scale_is_ordered=True,
    )


_ROLES = {
    Holds.COMPONENT: StatementRole.COMPONENT,
    Holds.MECHANISM: StatementRole.MECHANISM,
    Holds.OUTCOME: StatementRole.OUTCOME,
    Holds.FINDING: StatementRole.FINDING,
    Holds.CONTEXT: StatementRole.ENABLER,
    Holds.BARRIER: StatementRole.BARRIER,
}


def read_table(grid: Grid, recipe: Recipe, _: Sequence[ListedReference] = ()) -> TableReading:
    printed = {(each.row, each.column): each.text for each in grid.cells}
    cells, rows, themes, problems = [], [], [], []
    for row in range(recipe.heading_rows, grid.rows):
        statements: list[Statement] = []
        evidence: list[CitedEvidence] = []
        title = ""
        for column, plan in enumerate(recipe.columns):
            text = corrected_text(recipe, row, column) or printed.get((row, column), "")
            read = _Cell(text, row, column, plan, recipe)
            cells.append(CellReading(row, column, text, tuple(read.pieces)))
            statements += read.statements
            evidence += read.evidence
            problems += read.problems
            title = text if plan.holds is Holds.THEME else title
        if title:
            rows.append(RowReading(row, len(themes), "", tuple(statements), tuple(evidence)))
            themes.append(ThemeReading(title, (), (len(rows) - 1,)))
    kinds = (RowKind.HEADING,) * recipe.heading_rows + (RowKind.BODY,) * (grid.rows - recipe.heading_rows)
    headings = tuple(
        ("How good is the evidence?", heading) if grid.label == "2" and column > 4 else (heading,)
        for column, heading in enumerate(HEADINGS[: grid.columns])
    )
    return TableReading(
        recipe, headings, kinds, tuple(cells), tuple(rows), tuple(themes), tuple(problems), Accounting(0, ())
    )


class _Cell:
    def __init__(self, text: str, row: int, column: int, plan: ColumnPlan, recipe: Recipe) -> None:
        self.pieces: list[Piece] = []
        self.statements: list[Statement] = []
        self.evidence: list[CitedEvidence] = []
        self.problems: list[Problem] = []
        self._place, self._recipe = (row, column), recipe
        match plan.holds:
            case Holds.STREAM:
                self._read_stream(text, plan)
            case Holds.THEME:
                self.pieces = [Piece(0, len(text), PieceKind.TITLE)]
            case holds if holds in _ROLES:
                self._read_statements(text, _ROLES[holds])
            case _:
                self.pieces = [Piece(0, len(text), PieceKind.LEFT_OUT)] if text else []
        if plan.holds is Holds.OUTCOME and not text:
            self.problems.append(Problem(Severity.KNOW, Message("fault", fault="The cell is blank"), row, column))

    def _read_statements(self, text: str, role: StatementRole) -> None:
        signs = "|".join(map(re.escape, self._recipe.barrier_prefixes)) or "$^"
        for line in re.finditer(rf"(• )?((?:{signs}): )?(Hindered by:)?(.+)", text):
            kinds = (PieceKind.BULLET, PieceKind.SIGN, PieceKind.STATEMENT, PieceKind.STATEMENT)
            for group, kind in enumerate(kinds[:2], start=1):
                if line[group]:
                    self.pieces.append(Piece(*line.span(group), kind))
            start = line.start(3) if line[3] else line.start(4)
            self.pieces.append(Piece(start, line.end(), PieceKind.STATEMENT))
            if line.end() < len(text):
                self.pieces.append(Piece(line.end(), line.end() + 1, PieceKind.SEPARATOR))
            sign = StatementRole.BARRIER if line[2] else role
            self.statements.append(Statement(sign, text[start : line.end()], self._place[1]))
            if line[3]:
                prefixes = (*self._recipe.barrier_prefixes, "Hindered by")
                self._ask(Severity.LOOK, "It marks a barrier too", self._recipe._replace(barrier_prefixes=prefixes))

    def _read_stream(self, text: str, plan: ColumnPlan) -> None:
        found = re.fullmatch(r"([^(]+) \((.*)\)", text)
        if not found:
            return
        known = found[1].casefold() in self._recipe.scale
        self.pieces = [
            Piece(*found.span(1), PieceKind.GRADE if known else PieceKind.AS_PRINTED),
            Piece(found.end(1), found.start(2), PieceKind.SEPARATOR),
            Piece(*found.span(2), PieceKind.CITATION),
            Piece(found.end(2), len(text), PieceKind.SEPARATOR),
        ]
        references = tuple(found[2].split("; "))
        self.evidence.append(CitedEvidence(references, plan.stream, grade=found[1] if known else ""))
        if not known and self._place not in self._recipe.as_printed:
            low, *others = self._recipe.scale
            scale = (low, found[1].casefold(), *others)
            self._ask(Severity.SETTLE, "Add it after low", self._recipe._replace(scale=scale))

    def _ask(self, severity: Severity, proposal: str, recipe: Recipe) -> None:
        row, column = self._place
        sentence = Message("fault", fault="“Moderate to high” is not a grade of this scale")
        proposals = (Proposal(Message("fault", fault=proposal), recipe),)
        self.problems.append(Problem(severity, sentence, row, column, proposals))


READER = TableReader(first_recipe, read_table)
