"""Writes the page of a source table, or of a group: its rows as published, under the table's own headings."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QTextTable

from qicbrowser.domain.messages import Message
from qicbrowser.domain.overviews import TableColumn, TablePage, TableSummary
from qicbrowser.domain.records import CONTEXTUAL, Role
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.domain.tables.recipe import Holds
from qicbrowser.gui.looks.palettes import Look
from qicbrowser.gui.looks.sizes import META, title_size
from qicbrowser.gui.page.page_tables import merge_cells
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.reading.passages import write_correction_heading
from qicbrowser.gui.reading.table_layout import (
    BodyLayout,
    Slot,
    body_layout,
    heading_layout,
    heading_lines,
    pieces,
    title_column,
)
from qicbrowser.gui.shell.messages import words

translate = QCoreApplication.translate

_NARROWEST, _WIDEST = 12, 34
"""Average character widths of a column: where they do not fit, the page scrolls to the side."""

_BOLD = 1.3
"""The width of a bold letter, in average characters."""

_PADDING = 6


def table_title(summary: TableSummary) -> str:
    """A table by its label and title, as far as it has them."""
    label, title = summary.table.label, summary.table.title
    if label and title:
        return translate("TablePage", "Table {label} · {title}").format(label=label, title=title)
    return title or (translate("TablePage", "Table {label}").format(label=label) if label else _untitled())


def _untitled() -> str:
    return translate("TablePage", "A table without a title")


def counts(summary: TableSummary) -> str:
    """How much is in a table or group."""
    parts = (
        Message("table-themes", n=summary.themes),
        Message("table-rows", n=summary.rows),
        Message("table-references", n=summary.references),
    )
    return " · ".join(map(words, parts))


def missing(summary: TableSummary) -> list[str]:
    """What many tables have and this one has not, in sentences."""
    roles = set(summary.table.roles)
    absent = (
        (not summary.grades and not summary.assessed, translate("TablePage", "No grades in this table.")),
        (not summary.references, translate("TablePage", "No references in this table.")),
        (Role.MECHANISM not in roles, translate("TablePage", "No mechanisms in this table.")),
        (Role.OUTCOME not in roles, translate("TablePage", "No outcomes in this table.")),
        (roles.isdisjoint(CONTEXTUAL), translate("TablePage", "No contextual factors in this table.")),
    )
    return [sentence for is_absent, sentence in absent if is_absent]


class TableWriter:
    """Writes one page of the rows of a table or group."""

    def __init__(self, writer: PageWriter, look: Look, page: TablePage) -> None:
        self._writer = writer
        self._look = look
        self._page = page
        self._columns = page.summary.columns or (TableColumn(1, ("",), Holds.THEME),)

    def write(self, width: float, character: float) -> float:
        """Write everything, and return the width that the rows need.

        `width` is that of the page and `character` the average of a letter, all in pixels.
        """
        summary, writer, muted = self._page.summary, self._writer, self._look.muted
        review = summary.table.review
        writer.block(below=2, heading=1)
        title = summary.groups[-1].title if summary.groups else table_title(summary)
        writer.text(title, size=title_size(title), bold=True)
        writer.block()
        self._write_path(summary)
        writer.text(f" · {counts(summary)}", colour=muted)
        writer.block()
        licence = review.licence or translate("TablePage", "not stated")
        writer.text(translate("TablePage", "Licence: {licence}").format(licence=licence), colour=muted)
        for sentence in () if summary.groups else missing(summary):
            writer.block()
            writer.text(sentence, colour=muted)
        writer.section(translate("TablePage", "Rows as published"))
        self._write_steps()
        needed = self._write_grid(width, character)
        self._write_steps()
        self._write_notes()
        return needed

    def _write_path(self, summary: TableSummary) -> None:
        """Links to the review and, from a group, to the table and the groups that it is in."""
        names = {summary.table.review.key: cite_briefly(summary.table.review)}
        if summary.groups:
            names[summary.table.key] = table_title(summary)
            names |= {group.key: group.title for group in summary.groups[:-1]}
        for n, (key, name) in enumerate(names.items()):
            self._writer.text(" › " if n else "", colour=self._look.muted)
            self._writer.text(name, link=f"branch:{key}", underline=True)

    def _write_steps(self) -> None:
        """Which rows are shown, and links to the others; nothing where all are shown."""
        first, most, shown, total = self._page.first, self._page.most, len(self._page.rows), self._page.summary.rows
        if shown == total:
            return
        number = QLocale().toString
        template = translate("TablePage", "Rows {first}–{last} of {all}")
        self._writer.block(below=6)
        rows = template.format(first=number(first + 1), last=number(first + shown), all=number(total))
        self._writer.text(rows, colour=self._look.muted)
        for name, start in (
            (translate("TablePage", "First rows"), 0 if first else None),
            (translate("TablePage", "Previous rows"), first - most if first else None),
            (translate("TablePage", "Next rows"), first + most if first + shown < total else None),
            (translate("TablePage", "Last rows"), total - 1 if first + shown < total else None),
        ):
            if start is not None:
                self._writer.text("   ")
                self._writer.command(name, f"rows:{start}")

    def _write_grid(self, width: float, character: float) -> float:
        body = body_layout(self._columns, self._page.rows)
        above = heading_lines(self._columns)
        shares = self._shares(body)
        whole = sum(shares)
        needed = whole * character
        fixed = needed > width
        widths = tuple(share * character if fixed else 100 * share / whole for share in shares)
        table = self._writer.ruled_table(above + body.lines, widths, fixed=fixed, headings=above)
        for heading in heading_layout(self._columns):
            self._cell(table, (heading.line, heading.column, heading.lines, heading.columns), self._look.box)
            self._writer.text(heading.text, bold=True, size=META)
        for section in body.sections:
            self._cell(table, (above + section.line, 0, 1, len(self._columns)), self._look.window)
            self._writer.text("\u2003" * section.level + section.title, bold=True)
        for slot in body.slots:
            self._cell(table, (above + slot.line, slot.column, slot.lines, slot.columns), self._look.page)
            self._write_cell(slot)
        self._writer.leave_table()
        return needed

    def _cell(self, table: QTextTable, place: tuple[int, int, int, int], ground: str) -> None:
        line, column, lines, columns = place
        if lines > 1 or columns > 1:
            merge_cells(table, line, column, lines, columns)
        self._writer.cell(table, line, column, ground, padding=_PADDING)
        self._writer.block()

    def _write_cell(self, slot: Slot) -> None:
        row = slot.row
        position = self._columns[slot.column].position
        column = title_column(self._columns, row)
        if column is None and slot.column == 0:
            self._writer.text(row.title, link=f"theme:{row.theme_key}", underline=True)
            return
        if slot.corrected is not None:
            self._writer.text(slot.text)
            self._writer.block(above=4)
            write_correction_heading(self._writer, self._look, slot.corrected)
        for piece in pieces(slot, position, leads=position == column):
            link = f"theme:{piece.theme}" if piece.theme else None
            self._writer.text(piece.text, piece.key, piece.part, link=link, underline=bool(link))

    def _shares(self, body: BodyLayout) -> list[float]:
        """How wide each column is to be, in average characters: by its longest cell, and the longest word above it."""
        longest = [max(map(len, column.heading), default=0) for column in self._columns]
        longest_words = [max(map(len, " ".join(column.heading[-1:]).split()), default=0) for column in self._columns]
        for slot in body.slots:
            if slot.columns == 1:
                longest[slot.column] = max(longest[slot.column], len(slot.text), len(slot.as_read))
        return [
            max(_NARROWEST, min(length, _WIDEST), min(word * _BOLD + 2, _WIDEST))
            for length, word in zip(longest, longest_words, strict=True)
        ]

    def _write_notes(self) -> None:
        notes = self._page.summary.table.notes
        if notes:
            self._writer.section(translate("TablePage", "Notes to the table"))
        for note in notes:
            self._writer.block(above=2, below=2)
            self._writer.text(f"{note.marker}  " if note.marker else "", colour=self._look.muted)
            self._writer.text(note.text, colour=self._look.muted)
