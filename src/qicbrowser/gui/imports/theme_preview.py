"""A theme as it will be read once the table is imported."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextTable
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.tables.readings import (
    CitedEvidence,
    PieceKind,
    RowReading,
    Statement,
    StatementRole,
    TableReading,
)
from qicbrowser.gui.imports.cell_layout import grade_look
from qicbrowser.gui.imports.names import role_names, stream_name
from qicbrowser.gui.looks.sizes import META, SUBTITLE
from qicbrowser.gui.page.page_tables import onward_arrow
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.page.writer import PageWriter

_MARGIN = 18
_NARROWEST = 52
"""Average character widths below which the page is in one column."""

_CHAIN = (StatementRole.COMPONENT, StatementRole.MECHANISM, StatementRole.OUTCOME)
_WIDTHS = {1: (100,), 3: (48, 4, 48), 5: (30, 4, 34, 4, 28)}
"""Of the parts of a chain and the arrows between them, in per cent, by their number."""

_MOST = 150
"""Statements, and as many lists of references, that are written of one theme."""


class ThemePreview(PageView):
    reshaped = Signal()
    """The page became so narrow or so wide that it needs another layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._was_narrow = False
        self.setAccessibleName(self.tr("Theme as read"))

    def show_theme(self, reading: TableReading, place: int, where: str) -> None:
        """Show a theme of a reading; `where` names its review and table."""
        theme = reading.themes[place]
        rows = [reading.rows[at] for at in theme.rows]
        statements = [statement for row in rows for statement in row.statements][:_MOST]
        evidence = [each for row in rows for each in row.evidence]
        writer = self.start_page(_MARGIN)
        if theme.group:
            writer.block(below=2)
            writer.text(" › ".join(theme.group), colour=self.look.muted)
        writer.block(below=2)
        writer.text(theme.title or self.tr("(no title)"), size=SUBTITLE, bold=True)
        references = {reference for each in evidence for reference in each.references}
        references |= {reference for statement in statements for reference in statement.references}
        writer.block()
        studies = self.tr("%n references", "", len(references))
        writer.text(f"{studies} · {where}" if where else studies, colour=self.look.muted)
        self._write_chain(writer, reading, statements)
        self._write_context(writer, statements)
        for role in (StatementRole.FINDING, StatementRole.COUNT, StatementRole.RATING, StatementRole.NOTE):
            self._write_list(writer, role, statements)
        self._write_evidence(writer, reading, evidence)
        self._write_assessments(writer, reading, rows)
        self._write_unread(writer, reading, {row.row for row in rows})
        writer.block(above=14)
        if max(sum(len(row.statements) for row in rows), len(evidence)) > _MOST:
            most = self.locale().toString(_MOST)
            text = self.tr("This theme is long: the first {number} statements and lists of references are shown here.")
            writer.text(text.format(number=most), bold=True)
            writer.block(above=6)
        writer.text(
            self.tr("Every word is as in the source; the row as printed is stored with the theme."),
            colour=self.look.muted,
        )
        self.finish(writer)

    def show_nothing(self) -> None:
        writer = self.start_page(_MARGIN)
        writer.block(above=40, align=Qt.AlignmentFlag.AlignHCenter)
        writer.text(self.tr("No theme is read. Choose which column holds the themes."), colour=self.look.muted)
        self.finish(writer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._narrow() != self._was_narrow:
            self._was_narrow = self._narrow()
            self.reshaped.emit()

    def _narrow(self) -> bool:
        return self.width() < _NARROWEST * self.fontMetrics().averageCharWidth()

    def _write_chain(self, writer: PageWriter, reading: TableReading, statements: Sequence[Statement]) -> None:
        """The parts of the chain that the table has; of a theme without one of them, that none is stated."""
        if not any(statement.role in _CHAIN for statement in statements):
            return
        in_table = {statement.role for row in reading.rows for statement in row.statements}
        roles = [role for role in _CHAIN if role in in_table]
        count = 2 * len(roles) - 1  # an arrow between two
        writer.section(self.tr("How it works"))
        names = role_names()
        narrow = self._narrow()
        table = writer.table(count, (100,)) if narrow else writer.table(1, _WIDTHS[count])
        places = [(at, 0) if narrow else (0, at) for at in range(count)]
        for place, role in enumerate(roles):
            if place:
                writer.cell(table, *places[2 * place - 1], padding=1, middle=True)
                writer.block(align=Qt.AlignmentFlag.AlignHCenter)
                writer.text(onward_arrow(down=narrow), colour=self.look.muted, size=1.2)
            writer.cell(table, *places[2 * place], self.look.box, above=self.look.edge, width=2)
            writer.block(below=3, own=True)
            writer.text(names[role], colour=self.look.muted, size=META)
            self._write_statements(writer, role, statements)
        writer.leave_table()

    def _write_context(self, writer: PageWriter, statements: Sequence[Statement]) -> None:
        signed = (
            (StatementRole.ENABLER, self.look.enabler_sign),
            (StatementRole.BARRIER, self.look.barrier_sign),
        )
        others = (StatementRole.CONTEXT, StatementRole.MIXED)
        present = {statement.role for statement in statements}
        if present & {StatementRole.ENABLER, StatementRole.BARRIER, *others}:
            writer.section(self.tr("In what context"))
        if present & {StatementRole.ENABLER, StatementRole.BARRIER}:
            narrow = self._narrow()
            table = writer.table(3, (100,)) if narrow else writer.table(1, (49, 2, 49))
            for place, (role, sign) in enumerate(signed):
                at = (2 * place, 0) if narrow else (0, 2 * place)
                writer.cell(table, *at, sides=0, above=sign, width=2)
                writer.block(below=3)
                writer.text(role_names()[role], colour=sign, bold=True)
                self._write_statements(writer, role, statements)
            writer.leave_table()
        for role in others:
            if role in present:
                writer.block(above=4)
                writer.text(role_names()[role], bold=True)
                self._write_statements(writer, role, statements)

    def _write_list(self, writer: PageWriter, role: StatementRole, statements: Sequence[Statement]) -> None:
        if any(statement.role is role for statement in statements):
            writer.section(role_names()[role])
            self._write_statements(writer, role, statements)

    def _write_statements(self, writer: PageWriter, role: StatementRole, statements: Sequence[Statement]) -> None:
        shown = [statement for statement in statements if statement.role is role]
        for statement in shown:
            writer.block(above=2, below=2, indent=10 if len(shown) > 1 else 0, start=14 * (statement.level - 1))
            writer.text("• " if len(shown) > 1 else "")
            if statement.label:
                writer.text(f"{statement.label} ", colour=self.look.muted, italic=True)
            writer.text(statement.text)
            if statement.references:
                writer.text(f" [{', '.join(statement.references)}]", colour=self.look.link)
        if not shown:
            writer.block(above=2)
            writer.text(self.tr("None stated."), colour=self.look.muted, italic=True)

    def _write_evidence(self, writer: PageWriter, reading: TableReading, evidence: Sequence[CitedEvidence]) -> None:
        cited = [each for each in evidence if each.references][:_MOST]
        if not cited:
            return
        writer.section(self.tr("Quality of evidence"))
        names = [stream_name(each.stream, each.direction) for each in cited]
        has_names, has_grades = any(names), any(each.grade for each in cited)
        beside = (*((26,) if has_names else ()), *((22,) if has_grades else ()))
        table = writer.table(len(cited), (*beside, 100 - sum(beside)), spacing=2 if beside else 0)
        for row, (each, name) in enumerate(zip(cited, names, strict=True)):
            if has_names:
                writer.cell(table, row, 0, padding=4)
                writer.block()
                writer.text(name, colour=self.look.muted)
            if has_grades:
                self._write_grade(writer, table, (row, len(beside) - 1), each.grade, reading)
            writer.cell(table, row, len(beside), padding=4, sides=4 if beside else 0)
            writer.block()
            writer.text("  ".join(each.references[:_MOST]))
        writer.leave_table()

    def _write_assessments(self, writer: PageWriter, reading: TableReading, rows: Sequence[RowReading]) -> None:
        judged = [row.assessment for row in rows if row.assessment]
        if not judged:
            return
        writer.section(self.tr("Grades of the rows"))
        table = writer.table(len(judged), (26, 74), spacing=2)
        for row, assessment in enumerate(judged):
            self._write_grade(writer, table, (row, 0), assessment.grade or assessment.printed, reading)
            writer.cell(table, row, 1, padding=4)
            writer.block()
            writer.text(assessment.reason)
        writer.leave_table()

    def _write_unread(self, writer: PageWriter, reading: TableReading, rows: set[int]) -> None:
        """The cells of the theme of which something is not read: they are stored as printed."""
        unread = [
            cell
            for cell in reading.cells
            if cell.row in rows and any(piece.kind is PieceKind.AS_PRINTED for piece in cell.pieces)
        ]
        if not unread:
            return
        writer.section(self.tr("Stored as printed"))
        table = writer.table(len(unread), (26, 74), spacing=2)
        for at, cell in enumerate(unread):
            writer.cell(table, at, 0, padding=4)
            writer.block()
            writer.text((reading.headings[cell.column] or ("",))[-1], colour=self.look.muted)
            writer.cell(table, at, 1, self.look.problem_ground, padding=4)
            writer.block()
            writer.text(cell.text, colour=self.look.problem)
        writer.leave_table()

    def _write_grade(
        self, writer: PageWriter, table: QTextTable, place: tuple[int, int], grade: str, reading: TableReading
    ) -> None:
        scale = reading.recipe.scale if reading.recipe.scale_is_ordered else ()
        text, ground = grade_look(grade, scale, self.look)
        writer.cell(table, *place, ground if grade else None, padding=4)
        writer.block()
        writer.text(grade, colour=text)
