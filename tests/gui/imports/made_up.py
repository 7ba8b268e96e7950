"""Made-up tables to drive the import window with."""

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
from qicbrowser.gui.imports.import_state import ImportSource

HEADINGS = ("Theme (n)", "Component", "Mechanism", "Outcome", "Contextual factors", "Trials", "Interviews")
ROWS = (
    (
        "Shared routine (n = 4)",
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
        "Low (Nemo 2012), moderate (Amet 20l6)",
    ),
    (
        "Friendly reminders",
        "A message the evening before",
        "• The walk is not forgotten\n• Being expected by others",
        "More walks attended",
        "• A phone number for everyone\n• Hindered by: too many messages",
        "Moderate (Doe 2015; Anon 2021), unclear",
        "Moderate (Nil 2019)",
    ),
    (
        "A guide who knows the way (n = 5)",
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


def walking_file(*grids: Grid, review: ReviewDetails | None = None) -> ImportSource:
    made_up = ReviewDetails(
        title="Example review A (made up): how walking groups keep walking",
        authors=("Placeholder, Ann", "Specimen, Bo"),
        year=2024,
        doi="10.5555/example.a",
        licence="CC BY 4.0",
    )
    tables = grids or (menu_of_page(), walking(), participants())
    references = (ListedReference("R1", "Doe 2015", "Doe J. A made-up trial. 2015."),)
    file = TableFile("walking-groups.html", FileForm.HTML, tables, review or made_up, references)
    return ImportSource(file, b"<p>made up</p>")
