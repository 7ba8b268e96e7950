"""A table as it is in a file: cells with spans, and as much of their form as carries meaning.

Every file format is read into these types (`services/importing/files`), and everything after that reads only them.
Texts are in Unicode NFC without control characters, soft hyphens or zero-width characters; runs of white space are one
space, except that a line break of the source is a new block.
"""

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from qicbrowser.domain.messages import Message

LARGEST_COLUMNS = 5_000
LARGEST_ROWS = 200_000


class FileForm(StrEnum):
    """The kind of file a table comes from."""

    HTML = "html"
    JATS = "jats"
    DOCX = "docx"
    XLSX = "xlsx"
    DELIMITED = "delimited"
    """CSV, TSV or text pasted from the clipboard."""


class Run(NamedTuple):
    """A stretch of text of one form."""

    text: str
    raised: bool = False
    bold: bool = False
    target: str = ""
    """Where a link leads within the file, such as "CR46"; "" without one."""


class Block(NamedTuple):
    """A line, paragraph or list item of a cell."""

    runs: tuple[Run, ...]
    level: int = 0
    """0 outside lists, 1 for a list item, 2 for one nested in it."""
    marker: str = ""
    """What the list's style prints before the item, such as "•" or "1."; it is not part of the runs."""

    @property
    def text(self) -> str:
        runs = self.runs
        return runs[0].text if len(runs) == 1 else "".join([run.text for run in runs])


class GridCell(NamedTuple):
    """A cell; `row` and `column` count from 0 and are its top left corner; spans are at least 1 and within the grid."""

    row: int
    column: int
    blocks: tuple[Block, ...] = ()
    row_span: int = 1
    column_span: int = 1
    is_heading: bool = False
    """Whether the file marks the cell as a heading (`th`, or anywhere in a `thead`)."""
    number_format: str = ""
    """A spreadsheet's format of a number or date ("dd. mmm"), where the cell is one and not text."""

    @property
    def text(self) -> str:
        """The blocks with a line feed between them: what offsets of readings count in, in code points."""
        return "\n".join([block.text for block in self.blocks])


class TableNote(NamedTuple):
    """A note under a table; `marker` is what cells refer to it by ("a", "*", "†"), "" for a general one."""

    marker: str
    text: str


class TextForm(NamedTuple):
    """How the text of a file is read, where the file leaves it open; "" for what was not answered."""

    encoding: str = ""
    """By Python's name."""
    separator: str = ""
    """Of the cells of a line."""


AS_FOUND = TextForm()


class Choice(NamedTuple):
    """An answer to a question about a file: its words, and how the text is then read."""

    message: Message
    form: TextForm


class Remark(NamedTuple):
    """Something to know about how a file or table was read, such as overlapping spans; places count from 0."""

    message: Message
    row: int | None = None
    column: int | None = None
    choices: tuple[Choice, ...] = ()
    """Where it is a question, the answers: the file is then read again. It was read by the first one."""


class Grid(NamedTuple):
    """One table of a file; `cells` are in the order of rows and columns, and cover each place at most once."""

    label: str
    """As printed without the word "Table": "5", "S3"; "" where the file gives none."""
    title: str
    rows: int
    columns: int
    cells: tuple[GridCell, ...]
    heading_rows: int = 0
    """How many rows at the top the file itself marks as headings; 0 where it marks none."""
    notes: tuple[TableNote, ...] = ()
    remarks: tuple[Remark, ...] = ()
    is_layout: bool = False
    """Whether it looks like a part of a page (menu, banner, footer) and not like data."""
    knows_spans: bool = True
    """Whether merged cells would be seen; without it a blank cell may mean "as above"."""
    knows_raised: bool = True
    """Whether superscripts would be seen; without it they may be digits glued to words."""
    lines_above: tuple[str, ...] = ()
    """Lines of text that stood above the table in the same sheet or text, such as its title."""
    rows_above: int = 0
    """How many rows of the sheet or lines of the text are above the table, blank ones too."""


class ListedReference(NamedTuple):
    """An entry of the file's own reference list."""

    target: str
    """What links in cells lead to: "CR46"; "" where it has no anchor."""
    label: str
    """As printed before the entry: "46"; "" without one."""
    text: str
    """The whole entry as printed, without its label."""
    doi: str = ""
    pmid: str = ""


class ReviewDetails(NamedTuple):
    """What a file says about the review it is from; "" and None where it says nothing."""

    title: str = ""
    authors: tuple[str, ...] = ()
    """As "Family, Given", or a group's name."""
    journal: str = ""
    year: int | None = None
    issued: str = ""
    volume: str = ""
    article: str = ""
    doi: str = ""
    pmcid: str = ""
    licence: str = ""
    language: str = ""


class TableFile(NamedTuple):
    """A file as read: its tables in their order, with what it says about its review."""

    name: str
    """The file's name without its folder, or "" for the clipboard."""
    form: FileForm
    tables: tuple[Grid, ...]
    review: ReviewDetails = ReviewDetails()
    references: tuple[ListedReference, ...] = ()
    remarks: tuple[Remark, ...] = ()
    encoding: str = ""
    """Of a text file, as found: "utf-8", "cp1252"; "" for others."""
    separator: str = ""
    """Of a CSV file, as found: ";"; "" for others."""
    text_form: TextForm = AS_FOUND
    """The answers by which its text was read."""
    publisher: str = ""
    """Whose form of page it is: "springer", "pmc", "highwire", "cochrane", "word"; "" for others."""
    sha256: str = ""
    read_on: date | None = None
