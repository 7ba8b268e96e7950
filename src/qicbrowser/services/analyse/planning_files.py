"""The planning sheet of a site as a file: Markdown, XLSX or DOCX."""

from collections.abc import Callable, Sequence
from enum import StrEnum
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from qicbrowser.domain.analysis.answer_table import AnswerTable
from qicbrowser.domain.analysis.sites import SiteView
from qicbrowser.domain.messages import Message
from qicbrowser.services.analyse.planning_sheet import planning_sheet, source_lines, title
from qicbrowser.services.analyse.site import rows
from qicbrowser.services.export.paper_sizes import PaperSize
from qicbrowser.services.files.atomic import write_whole
from qicbrowser.services.files.program_files import OwnFiles

if TYPE_CHECKING:
    from qicbrowser.services.export.sheet import Sheet

Words = Callable[[Message], str]


class SheetFormat(StrEnum):
    MARKDOWN = "markdown"
    XLSX = "xlsx"
    DOCX = "docx"


ENDINGS = {
    "md": SheetFormat.MARKDOWN,
    "markdown": SheetFormat.MARKDOWN,
    "xlsx": SheetFormat.XLSX,
    "docx": SheetFormat.DOCX,
}
"""What the ending of a file's name says of its format."""


def export_planning_sheet(
    path: Path, written: SheetFormat, view: SiteView, words: Words, own: OwnFiles, paper: PaperSize = PaperSize.A4
) -> Path:
    """Write a planning sheet, whole or not at all; raises ReaderError where it cannot be written."""
    return write_whole(path, content(written, view, words, paper), own)


def content(written: SheetFormat, view: SiteView, words: Words, paper: PaperSize = PaperSize.A4) -> bytes:
    """The bytes of the file."""
    match written:
        case SheetFormat.MARKDOWN:
            return as_markdown(view, words).encode("utf-8", "replace")
        case SheetFormat.DOCX:
            return _as_docx(view, words, paper)
        case SheetFormat.XLSX:
            return _as_xlsx(view, words)


def as_markdown(view: SiteView, words: Words) -> str:
    from qicbrowser.services.export.markdown_report import as_markdown as part_as_markdown

    return "".join(part_as_markdown(part, words) for part in planning_sheet(view, words))


def _as_docx(view: SiteView, words: Words, paper: PaperSize) -> bytes:
    from qicbrowser.services.export.docx_document import WordDocument  # with the first document: it is slow to load

    document = WordDocument(title(view, words), "; ".join(source_lines(view)), paper, has_title=True)
    document.add_parts(planning_sheet(view, words))
    file = BytesIO()
    document.save(file)
    return file.getvalue()


def _as_xlsx(view: SiteView, words: Words) -> bytes:
    from qicbrowser.services.export.workbook import write_xlsx

    file = BytesIO()
    sources = AnswerTable((Message("sources-heading"),), tuple((line,) for line in source_lines(view)))
    sheets = (
        _sheet(words(Message("planning-sheet-heading")), rows(view), words),
        _sheet(words(Message("sources-heading")), sources, words),
    )
    for _ in write_xlsx(file, sheets, None, words):
        pass
    return file.getvalue()


def _sheet(name: str, table: AnswerTable, words: Words) -> "Sheet":
    from qicbrowser.services.export.columns import Column
    from qicbrowser.services.export.sheet import Sheet

    def text(cell: str | int | Message) -> str | int:
        return words(cell) if isinstance(cell, Message) else cell

    columns = tuple(
        Column(str(text(heading)), Message("quoted-word", text=""), Message("quoted-word", text=""))
        for heading in table.headings
    )
    lines: Sequence[tuple[str | int, ...]] = [tuple(map(text, row)) for row in table.rows]
    return Sheet(name, columns, len(lines), lambda _: iter((lines,)))
