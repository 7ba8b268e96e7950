"""The page of a theme: how it works, in what context, on what evidence, and the reader's notes on it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.records import Appraisal, Grade, Part, Passage, Role, Stream, Theme
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.gui.looks.palettes import grade_colours
from qicbrowser.gui.page.annotated_page import NotePage
from qicbrowser.gui.page.note_list import Annotations, write_star
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.shell.context_help import set_guide_page

_NARROWEST = 62
"""Average character widths below which the chain is in one column."""

_MARGIN = 26


class ThemePage(NotePage):
    """Shows one theme; says what the reader did in `link_followed` and `reshaped`."""

    reshaped = Signal()
    """The page became so narrow or so wide that it needs another layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "reading.md")
        self.setAccessibleName(self.tr("Theme"))
        self._was_narrow = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._narrow() != self._was_narrow:
            self.reshaped.emit()

    def show_nothing(self) -> None:
        self._was_narrow = self._narrow()
        writer = self.start_page(_MARGIN)
        writer.block(above=40, align=Qt.AlignmentFlag.AlignHCenter)
        writer.text(self.tr("Select a theme on the left to read it."), colour=self._look.muted)
        self.finish(writer)

    def show_theme(self, theme: Theme, annotations: Annotations, *, source_row: bool) -> None:
        self._was_narrow = self._narrow()

        def write(writer: PageWriter) -> None:
            self._write_title(writer, theme, starred=annotations.starred)
            self._write_chain(writer, theme)
            self._write_context(writer, theme)
            self._write_evidence(writer, theme)
            if source_row:
                self._write_source_row(writer, theme)

        above = (theme, source_row, self._was_narrow)
        self.show_record(above, write, annotations, theme.key, self.tr("Write a note on this theme"), _MARGIN)

    def _narrow(self) -> bool:
        # The same whether the scroll bar is there or not: it comes and goes while a page is written. (And without
        # viewport(): to find out what that returns, PySide makes every class of widget, 10 ms of a start.)
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        return width < _NARROWEST * self.fontMetrics().averageCharWidth()

    def _write_title(self, writer: PageWriter, theme: Theme, *, starred: bool) -> None:
        writer.block(below=2)
        writer.text(theme.title, theme.key, Part.TITLE, size=1.9, bold=True)
        writer.text("\u2002")
        write_star(writer, theme.key, self.tr("Star this theme"), starred=starred)
        writer.block()
        table = theme.table
        where = self.tr("{table} · {review}, Table {number}").format(
            table=table.title, review=cite_briefly(table.review), number=table.number
        )
        studies = self.tr("%n studies", "", len(theme.reference_numbers))
        writer.text(f"{studies} · {where}", colour=self._look.muted)

    def _write_chain(self, writer: PageWriter, theme: Theme) -> None:
        writer.section(self.tr("How it works"))
        links = (
            (
                self.tr("QIC component"),
                Role.COMPONENT,
                self._look.component,
                self.tr("The source states no component."),
            ),
            (
                self.tr("Mechanisms of change"),
                Role.MECHANISM,
                self._look.mechanism,
                self.tr("The source states no mechanism."),
            ),
            (self.tr("Outcome"), Role.OUTCOME, self._look.outcome, self.tr("The source states no outcome.")),
        )
        if self._was_narrow:
            table = writer.table(5, (100,))
            places = [(row, 0) for row in range(5)]
        else:
            table = writer.table(1, (26, 3, 42, 3, 26))
            places = [(0, column) for column in range(5)]
        for i, (heading, role, ground, blank) in enumerate(links):
            if i:
                writer.cell(table, *places[2 * i - 1], padding=1)
                writer.block(align=Qt.AlignmentFlag.AlignHCenter)
                writer.text("↓" if self._was_narrow else "→", colour=self._look.muted, size=1.4)
            writer.cell(table, *places[2 * i], ground, padding=10)
            writer.block(below=6)
            writer.text(heading, colour=self._look.muted)
            self._write_passages(writer, theme.in_role(role), blank, numbered=role is Role.MECHANISM)
        writer.leave_table()

    def _write_passages(
        self, writer: PageWriter, passages: Sequence[Passage], blank: str, *, numbered: bool = False
    ) -> None:
        for passage in passages:
            several = numbered and len(passages) > 1
            writer.block(above=3, below=3, indent=16 if several else 0)
            if several:
                writer.text(f"{passage.position}  ", colour=self._look.muted)
            writer.text(passage.text, passage.key, Part(passage.role))
        if not passages:
            writer.block(above=3)
            writer.text(blank, colour=self._look.muted, italic=True)

    def _write_context(self, writer: PageWriter, theme: Theme) -> None:
        writer.section(self.tr("In what context"))
        sides = (
            (self.tr("+ Enablers"), Role.ENABLER, self._look.enabler, self._look.enabler_sign, self.tr("None stated.")),
            (self.tr("– Barriers"), Role.BARRIER, self._look.barrier, self._look.barrier_sign, self.tr("None stated.")),
        )
        if self._was_narrow:
            table = writer.table(3, (100,))
            places = [(0, 0), (2, 0)]
            writer.cell(table, 1, 0, padding=3)
        else:
            table = writer.table(1, (57, 2, 41))
            places = [(0, 0), (0, 2)]
        for (heading, role, ground, sign, blank), place in zip(sides, places, strict=True):
            writer.cell(table, *place, ground, padding=10)
            writer.block(below=4)
            writer.text(heading, colour=sign, bold=True)
            passages = theme.in_role(role)
            writer.text(f" {len(passages)}", colour=self._look.muted)
            for passage in passages:
                writer.block(above=2, below=2, indent=12)
                writer.text("• ")
                writer.text(passage.text, passage.key, Part(role))
            if not passages:
                writer.block()
                writer.text(blank, colour=self._look.muted, italic=True)
        writer.leave_table()

    def _write_evidence(self, writer: PageWriter, theme: Theme) -> None:
        writer.section(self.tr("Quality of evidence"))
        grades = theme.grades
        widths = (34.0, *(66 / len(grades) for _ in grades)) if grades else (100.0,)
        table = writer.table(1 + len(theme.streams), widths, spacing=2)
        for column, grade in enumerate(grades, start=1):
            writer.cell(table, 0, column, padding=4)
            writer.block()
            writer.text(grade.name.capitalize(), colour=self._look.muted)
        for row, stream in enumerate(theme.streams, start=1):
            writer.cell(table, row, 0, self._look.component)
            writer.block()
            writer.text(stream.name)
            for column, grade in enumerate(grades, start=1):
                studies = _given(theme, stream, grade)
                ground, text = grade_colours(self._look, grade, len(grades))
                writer.cell(table, row, column, ground if studies else None)
                self._write_studies(writer, studies, text)
        writer.leave_table()

    def _write_studies(self, writer: PageWriter, studies: Sequence[Appraisal], text: str) -> None:
        writer.block()
        for i, appraisal in enumerate(studies):
            href = f"reference:{appraisal.reference_key}"
            writer.text("  [" if i else "[", colour=text, link=href)
            writer.text(str(appraisal.number), appraisal.reference_key, Part.REFERENCE, colour=text, link=href)
            writer.text("]", colour=text, link=href)

    def _write_source_row(self, writer: PageWriter, theme: Theme) -> None:
        writer.section(self.tr("Source row, as published"))
        table = writer.table(len(theme.cells), (30, 70), spacing=2)
        for row, cell in enumerate(theme.cells):
            writer.cell(table, row, 0, self._look.component)
            writer.block()
            writer.text(" › ".join(cell.heading), colour=self._look.muted, size=0.9)
            writer.cell(table, row, 1)
            writer.block()
            if cell.text:
                writer.text(cell.text)
            else:
                writer.text(self.tr("(blank in the source)"), colour=self._look.muted, italic=True)
        writer.leave_table()


def _given(theme: Theme, stream: Stream, grade: Grade) -> list[Appraisal]:
    return [a for a in theme.appraisals if a.stream == stream and a.grade == grade]
