"""Writes the parts of a report into a Word document: real headings, lists and tables, every text as text."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import IO, Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part as PackagePart
from docx.shared import Mm

from qicbrowser.domain.markdown import paragraphs
from qicbrowser.services.export.cited_references import Cited
from qicbrowser.services.export.docx_styles import (
    ASIDE,
    BARRIER,
    EDGE,
    ENABLER,
    GROUND,
    ITEM,
    LINE,
    NAME,
    NOTE,
    REFERENCE,
    SMALL,
    define_styles,
)
from qicbrowser.services.export.docx_tables import add_table, draw_above, shade
from qicbrowser.services.export.docx_text import (
    Lists,
    paragraph,
    put_in_list,
    write_linked,
    write_note_line,
    write_runs,
    write_text,
)
from qicbrowser.services.export.html_parts import tone_colour
from qicbrowser.services.export.paper_sizes import PaperSize
from qicbrowser.services.export.parts import (
    Chain,
    Context,
    Fields,
    Grid,
    Heading,
    Line,
    Lines,
    OwnNote,
    OwnNotes,
    Part,
    References,
    Statement,
    Statements,
)

PAGES = {PaperSize.A4: (210.0, 297.0), PaperSize.LETTER: (215.9, 279.4)}
MARGIN = 20.0
"""Millimetres, as the sizes of pages."""

_HEADINGS = ("Title", "Heading 1", "Heading 2", "Heading 3")
_EDGES = {"+": ENABLER, "−": BARRIER}
_LONGEST_PROPERTY = 255
"""Characters of a title that the format allows."""


class WordDocument:
    def __init__(self, title: str, source: str, paper: PaperSize, *, has_title: bool, zoom: float = 1.0) -> None:
        """`has_title` is False for a report without a title of its own: then its first level is Word's Heading 1.

        `zoom` is the size of its letters, relative to the usual one.
        """
        self._document: Any = Document()
        define_styles(self._document, zoom)
        self._lists = Lists(self._document)
        section = self._document.sections[0]
        section.page_width, section.page_height = map(Mm, PAGES[paper])
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(MARGIN)
        self._width = section.page_width - section.left_margin - section.right_margin
        self._set_properties(title, source)
        self._breaks = False
        self._above = 1 if has_title else 0

    def start_page(self) -> None:
        """Have the next heading begin a page, unless it is the first."""
        self._breaks = bool(self._document.paragraphs)

    def add_parts(self, parts: Iterable[Part]) -> None:
        for part in parts:
            self._add(part)

    def add_source(self, parts: Iterable[Part]) -> None:
        """Where the report is from, in small letters."""
        for part in parts:
            if isinstance(part, Fields):
                for name, text in part.fields:
                    line = self._paragraph(SMALL)
                    write_text(line, f"{name}  ").bold = True
                    write_linked(line, text)
            elif isinstance(part, Heading):
                self._add(part._replace(level=2 + self._above))

    def attach(self, name: str, content: bytes) -> None:
        """Put a part of XML into the file that Word keeps and does not show."""
        package = self._document.part.package
        part = PackagePart(PackURI(name), "application/xml", content, package)
        self._document.part.relate_to(part, RELATIONSHIP_TYPE.CUSTOM_XML)

    def save(self, file: IO[bytes]) -> None:
        self._document.save(file)

    def _set_properties(self, title: str, source: str) -> None:
        properties = self._document.core_properties
        properties.title, properties.subject = self._property(title), self._property(source)
        properties.author, properties.comments = "QIC Browser", ""
        properties.created = properties.modified = datetime.now(UTC).replace(tzinfo=None)
        relations = self._document.part.package.rels
        for key in [key for key, one in relations.items() if one.reltype == RELATIONSHIP_TYPE.THUMBNAIL]:
            del relations[key]  # a picture of another document

    def _property(self, text: str) -> str:
        """A text as a property can hold it."""
        return write_text(Document().add_paragraph(), text).text[:_LONGEST_PROPERTY]

    def _paragraph(self, style: str) -> Any:
        return self._document.add_paragraph(style=style)

    def _add(self, part: Part) -> None:
        match part:
            case Heading(level, text):
                heading = self._paragraph(_HEADINGS[level - self._above])
                heading.paragraph_format.page_break_before = self._breaks or None
                self._breaks = False
                write_text(heading, text)
            case Line(text, is_aside):
                write_text(self._paragraph(ASIDE if is_aside else "Normal"), text)
            case Fields() | Lines() | Grid():
                self._add_as_table(part)
            case Chain(several) | Context(several):
                self._add_side_by_side(several, part.widths, is_chain=isinstance(part, Chain))
            case Statements():
                self._write_statements(self._document, part)
            case OwnNotes(notes):
                self._add_notes(notes)
            case References(entries):
                self._add_references(entries)

    def _add_as_table(self, part: Fields | Lines | Grid) -> None:
        match part:
            case Fields(fields):
                self._add_table((), fields, widths=(1, 3))
            case Lines(names, lines):
                self._add_table(names, lines, widths=(1,) * len(names))
            case Grid(names, _, lines):
                self._add_table(names, lines, widths=(3, *(2,) * (len(names) - 2), 1.3), tones=part.tones)

    def _add_table(
        self,
        names: Sequence[str],
        lines: Sequence[Sequence[str]],
        widths: Sequence[float],
        tones: Sequence[float | None] = (),
    ) -> None:
        """A table; without names, the first of each line is its heading."""
        above = [names] if names else []
        table = add_table(self._document, len(lines) + len(above), widths, self._width, line=LINE)
        for number, (row, texts) in enumerate(zip(table.rows, [*above, *lines], strict=True)):
            for place, (cell, text) in enumerate(zip(row.cells, texts, strict=True)):
                is_heading = (names and number == 0) or (not names and place == 0)
                write_text(paragraph(cell, ITEM), text).bold = is_heading or None
                tone = tones[place] if tones and is_heading else None
                if is_heading:
                    shade(cell, tone_colour(tone).strip("#") if tone is not None else GROUND)
        self._add_space()

    def _add_side_by_side(self, several: Sequence[Statements], widths: Sequence[float], *, is_chain: bool) -> None:
        """Statements side by side under their names; an arrow leads from each link of a chain to the next."""
        table = add_table(self._document, 2, widths, self._width)
        names, contents = (row.cells for row in table.rows)
        for place, statements in enumerate(several):
            name, content = names[2 * place], contents[2 * place]
            draw_above(name, EDGE if is_chain else _EDGES.get(statements.sign, EDGE))
            count = "" if is_chain else f" ({statements.total + statements.others})"
            write_text(paragraph(name, NAME), f"{statements.sign} {statements.heading}{count}".strip()).bold = True
            self._write_statements(content, statements)
            for cell in (name, content) if is_chain else ():
                shade(cell, GROUND)
            if is_chain and place:
                arrow = paragraph(contents[2 * place - 1], NAME)
                arrow.alignment = WD_ALIGN_PARAGRAPH.CENTER
                write_text(arrow, "→")
        self._add_space()

    def _add_space(self) -> None:
        """Word joins a table to the next one where nothing is between."""
        self._paragraph(SMALL).paragraph_format.space_after = 0

    def _write_statements(self, into: Any, part: Statements) -> None:
        if part.own_heading:
            write_text(paragraph(into, NAME), part.own_heading)
        if not part.rows and not part.more:
            write_text(paragraph(into, ITEM), part.blank).italic = True
        list_id = 0
        if part.rows and not part.is_single:
            list_id = self._lists.number(part.start) if part.numbered else self._lists.signs(part.sign or "•")
        for row, statements in part.rows:
            if row:
                write_text(paragraph(into, NAME), row)
            for statement in statements:
                self._write_statement(into, statement, list_id)
        if part.more:
            write_text(paragraph(into, ASIDE), part.more).italic = True

    def _write_statement(self, into: Any, statement: Statement, list_id: int) -> None:
        line = paragraph(into, ITEM)
        if list_id:
            put_in_list(line, list_id, statement.level)
        texts = (statement.label, statement.text, statement.noted, statement.cited)
        write_text(line, " ".join(filter(None, texts)))

    def _add_notes(self, notes: Iterable[OwnNote]) -> None:
        for note in notes:
            if note.quote:
                write_text(self._paragraph(NOTE), note.quote).italic = True
            for line in paragraphs(note.words) if note.words else ():
                write_note_line(self._paragraph(NOTE), note.words, line)
            if note.about:
                write_text(self._paragraph(ASIDE), note.about)

    def _add_references(self, entries: Iterable[Cited]) -> None:
        for one in entries:
            line = self._paragraph(REFERENCE)
            write_text(line, f"[{one.label}]\t")
            write_runs(line, one.runs)
