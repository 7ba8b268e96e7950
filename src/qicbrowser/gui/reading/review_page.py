"""Writes the page of a review: what it is, its tables, how it was graded, and how it was read."""

from collections.abc import Sequence
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.keys import LIBRARY
from qicbrowser.domain.messages import Message
from qicbrowser.domain.overviews import ReviewOverview, TableSummary
from qicbrowser.domain.records import Grade, Part, Review
from qicbrowser.domain.review_citation import cite, doi_address, licence_address
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.domain.tables.sources import TablePlan
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.looks.sizes import title_size
from qicbrowser.gui.page.note_list import day
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.reading.table_page import counts, missing, table_title
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.shell.table_names import form_names, holds_names
from qicbrowser.gui.widgets.direction import isolated
from qicbrowser.services.importing.source_records import SourceRecord, has_bundled_tables

translate = QCoreApplication.translate

_MOST_CELLS = 50
"""Cells corrected or kept as printed that are listed one by one."""


class ReviewWriter:
    def __init__(self, writer: PageWriter, look: Look, overview: ReviewOverview) -> None:
        self._writer = writer
        self._look = look
        self._overview = overview

    def write(self, sources: Sequence[SourceRecord]) -> None:
        review = self._overview.review
        self._writer.block(below=2, heading=1)
        self._writer.text(review.title, review.key, Part.TITLE, size=title_size(review.title), bold=True)
        self._writer.block(below=2)
        self._writer.text(translate("ReviewPage", "Library"), link=f"branch:{LIBRARY}", underline=True, copied=False)
        if review.authors or review.journal:
            self._line(cite(review))
        if self._overview.name:
            self._line(translate("ReviewPage", "In your list: {name}").format(name=isolated(self._overview.name)))
        self._write_facts(review)
        self._writer.section(translate("ReviewPage", "Tables"))
        for summary in self._overview.tables:
            self._write_table(summary)
        if not self._overview.tables:
            self._line(translate("ReviewPage", "No table of this review was imported."))
        self._writer.section(translate("ReviewPage", "How it was graded"))
        for summary in self._overview.tables:
            self._write_scale(summary)
        self._writer.section(translate("ReviewPage", "How it was read"))
        if has_bundled_tables(len(self._overview.tables), sources):
            bundled = translate("ReviewPage", "It comes with the program.")
            self._line(bundled if not sources else _partly_bundled())
        for source in sources:
            self._write_source(source)
        for summary in self._overview.tables:
            self._write_columns(summary)

    def _line(self, text: str, *, bold: bool = False) -> None:
        self._writer.block(above=2, below=2)
        self._writer.text(text, colour=None if bold else self._look.muted, bold=bold)

    def _write_facts(self, review: Review) -> None:
        blank = translate("ReviewPage", "Not stated")
        facts = (
            (translate("ReviewPage", "Authors"), "; ".join(review.authors), ""),
            (translate("ReviewPage", "Journal"), review.journal, ""),
            (translate("ReviewPage", "Year"), str(review.year or ""), ""),
            (translate("ReviewPage", "Published"), review.issued, ""),
            (translate("ReviewPage", "DOI"), review.doi, doi_address(review.doi)),
            (translate("ReviewPage", "PubMed Central"), review.pmcid, ""),
            (translate("ReviewPage", "Licence"), review.licence, licence_address(review.licence) or ""),
        )
        table = self._writer.table(len(facts), (22, 78))
        for row, (name, value, address) in enumerate(facts):
            self._writer.cell(table, row, 0, padding=2)
            self._writer.block()
            self._writer.text(name, colour=self._look.muted)
            self._writer.cell(table, row, 1, padding=2)
            self._writer.block()
            if value:
                link = f"web:{quote(address, safe='')}" if address else None
                self._writer.text(value, link=link, underline=bool(link))
            else:
                self._writer.text(blank, colour=self._look.muted, italic=True)
        self._writer.leave_table()

    def _write_table(self, summary: TableSummary) -> None:
        self._writer.block(above=6)
        self._writer.text(table_title(summary), link=f"branch:{summary.table.key}", underline=True)
        self._line(counts(summary))
        if absent := missing(summary):
            self._line(" ".join(absent))

    def _write_scale(self, summary: TableSummary) -> None:
        self._line(table_title(summary), bold=True)
        self._line(scale_text(summary.grades) or translate("ReviewPage", "No grades in this table."))
        if summary.streams:
            streams = translate("ReviewPage", "Streams of evidence: {streams}")
            self._line(streams.format(streams=" · ".join(stream.name for stream in summary.streams)))

    def _write_source(self, source: SourceRecord) -> None:
        origin = translate("ReviewPage", "Imported from {file} on {day} by version {version} of the program: {form}")
        self._line(
            origin.format(
                file=file_of(source),
                day=day(source.imported),
                version=source.program,
                form=form_names()[source.form] if source.form else translate("ReviewPage", "an unknown form"),
            )
        )
        if source.tables is None:
            self._line(translate("ReviewPage", "This version cannot read the answers with which it was imported."))
        for plan in source.tables or ():
            self._write_answers(plan)

    def _write_answers(self, plan: TablePlan) -> None:
        """What the reader answered for one table beside what its columns hold."""
        recipe = plan.recipe
        lines = []
        if recipe.nothing:
            nothing = translate("ReviewPage", "Words that mean an empty cell: {words}")
            lines.append(nothing.format(words=" · ".join(recipe.nothing)))
        if recipe.as_printed:
            count = words(Message("cells-as-printed", n=len(recipe.as_printed)))
            lines += [count, *(_place(plan, *place) for place in recipe.as_printed[:_MOST_CELLS])]
        if recipe.corrections:
            count = words(Message("cells-corrected", n=len(recipe.corrections)))
            corrected = translate("ReviewPage", "{place}: read as “{text}”; the table page has the printed words")
            lines.append(count)
            lines += (
                corrected.format(place=_place(plan, row, column), text=isolated(text))
                for row, column, text in recipe.corrections[:_MOST_CELLS]
            )
        if not lines:
            return
        tables = [each for each in self._overview.tables if _headings(each) == plan.headings]
        if len(tables) == 1:
            self._line(table_title(tables[0]), bold=True)
        for line in lines:
            self._line(line)

    def _write_columns(self, summary: TableSummary) -> None:
        """The table's own headings, and what each column was read as."""
        if not summary.columns:
            return
        self._line(table_title(summary), bold=True)
        names = holds_names()
        table = self._writer.table(len(summary.columns), (60, 40), spacing=2)
        for row, column in enumerate(summary.columns):
            self._writer.cell(table, row, 0, self._look.box, padding=4)
            self._writer.block()
            self._writer.text(" › ".join(filter(None, column.heading)) or _no_heading())
            self._writer.cell(table, row, 1, padding=4)
            self._writer.block()
            self._writer.text(names[Holds(column.holds)])
        self._writer.leave_table()


def scale_text(grades: Sequence[Grade]) -> str:
    """The grades of a scale, in their order where that is known; "" for none."""
    names = [grade.name for grade in grades]
    if not names:
        return ""
    if all(grade.rank is not None for grade in grades):
        return translate("ReviewPage", "From the weakest to the strongest: {grades}").format(grades=" < ".join(names))
    unordered = translate("ReviewPage", "{grades}. The order of these grades is not known.")
    return unordered.format(grades=" · ".join(names))


def file_of(source: SourceRecord) -> str:
    """The name of the file that a source was imported from."""
    return isolated(source.file_name) if source.file_name else translate("ReviewPage", "pasted content")


def _headings(summary: TableSummary) -> tuple[tuple[str, ...], ...]:
    return tuple(column.heading for column in summary.columns)


def _place(plan: TablePlan, row: int, column: int) -> str:
    """A cell of the file's table by its row, from 1 and with the headings, and its column."""
    heading = plan.headings[column][-1] if column < len(plan.headings) and plan.headings[column] else ""
    template = translate("ReviewPage", "Row {row}, column “{column}”")
    return template.format(row=row + 1, column=isolated(heading or str(column + 1)))


def _no_heading() -> str:
    return translate("ReviewPage", "No heading")


def _partly_bundled() -> str:
    return translate("ReviewPage", "Some of its tables come with the program; the others were imported:")
