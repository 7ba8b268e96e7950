"""The page of a theme: how it works, in what context, on what evidence, and the reader's notes on it.

A page has the sections that its source table has columns or passages for.
"""

from itertools import chain

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.records import CONTEXTUAL, NAMED_BY_HEADINGS, Part, Role, Theme
from qicbrowser.domain.review_citation import cite_briefly
from qicbrowser.domain.shares import shares
from qicbrowser.domain.text_direction import has_right_to_left
from qicbrowser.gui.looks.sizes import META, PAGE_EDGE, title_size
from qicbrowser.gui.page.annotated_page import NotePage
from qicbrowser.gui.page.note_list import Annotations, write_star
from qicbrowser.gui.page.page_tables import onward_arrow
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.reading.passages import PassageWriter, row_name, write_correction_heading, write_markers
from qicbrowser.gui.reading.theme_evidence import write_evidence
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.gui.widgets.direction import isolated

_NARROWEST = 78
"""Average character widths below which the chain is in one column: side by side, long words would be cut in two."""


class ThemePage(NotePage):
    """Shows one theme; says what the reader did in `link_followed` and `reshaped`."""

    reshaped = Signal()
    """The page became so narrow or so wide that it needs another layout."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "reading.md")
        self.setAccessibleName(self.tr("Theme"))
        self._was_narrow = False
        self._chosen = ""
        self._source_row = 0
        """Where on the page the source row begins, if it is shown."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._narrow() != self._was_narrow:
            self.reshaped.emit()

    def show_source_row(self) -> None:
        """Scroll to the source row, as far as the page goes."""
        at = self.cursorRect(self._cursor(self._source_row, self._source_row)).top()
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + at)

    def show_chosen(self, reference_key: str) -> None:
        """Ring the numbers of a reference wherever they are on the page; "" rings none."""
        if reference_key != self._chosen:
            self._chosen = reference_key
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._chosen:
            from qicbrowser.gui.page.rings import paint_rings  # with the first reference chosen, not with the start

            paint_rings(self, self._chosen)

    def show_nothing(self) -> None:
        self._was_narrow = self._narrow()
        writer = self.start_page(PAGE_EDGE)
        writer.block(above=40, align=Qt.AlignmentFlag.AlignHCenter)
        writer.text(self.tr("Select a theme on the left to read it."), colour=self._look.muted)
        self.finish(writer)

    def show_theme(self, theme: Theme, annotations: Annotations, *, source_row: bool) -> None:
        self._was_narrow = self._narrow()

        def write(writer: PageWriter) -> None:
            self._write_title(writer, theme, starred=annotations.starred)
            roles = {*theme.table.roles, *(passage.role for passage in theme.passages)}
            passages = PassageWriter(writer, self._look, theme, annotations.labels)
            self._write_chain(writer, theme, passages, roles)
            self._write_context(writer, theme, passages, roles)
            self._write_lists(writer, passages, roles)
            write_evidence(writer, self._look, theme)
            if source_row:
                self._write_source_row(writer, theme)
            self._write_table_notes(writer, theme)

        labels = tuple((label.id, label.name, label.factors) for label in annotations.labels)
        above = (theme, source_row, self._was_narrow, labels)
        self.show_record(above, write, annotations, theme.key, self.tr("Write a note on this theme"), PAGE_EDGE)

    def _narrow(self) -> bool:
        # Without viewport(): to find out what that returns, PySide makes every class of widget, 10 ms of a start.
        return self.line_room < _NARROWEST * self.fontMetrics().averageCharWidth()

    def _write_title(self, writer: PageWriter, theme: Theme, *, starred: bool) -> None:
        writer.block(below=2, heading=1)
        writer.text(theme.title, theme.key, Part.TITLE, size=title_size(theme.title), bold=True)
        title_markers = (marker for key, marker in theme.noted if key == theme.key)
        write_markers(writer, theme, title_markers, self._look.muted)
        writer.block(own=True)
        table = theme.table
        review = isolated(cite_briefly(table.review))
        if table.label:
            review = self.tr("{review}, Table {number}").format(review=review, number=isolated(table.label))
        path = " › ".join(isolated(title) for title in (table.title, *theme.groups) if title)
        studies = self.tr("%n studies", "", len(theme.reference_labels))
        writer.text(" · ".join(filter(None, (studies, path, review))), colour=self._look.muted)
        writer.text(" · ", colour=self._look.muted, copied=False)
        write_star(writer, theme.key, self.tr("Star this theme"), starred=starred)

    def _write_chain(self, writer: PageWriter, theme: Theme, passages: PassageWriter, roles: set[Role]) -> None:
        links = [
            link
            for link in (
                (self.tr("QIC component"), Role.COMPONENT, self.tr("The source states no component.")),
                (self.tr("Mechanisms of change"), Role.MECHANISM, self.tr("The source states no mechanism.")),
                (self.tr("Outcome"), Role.OUTCOME, self.tr("The source states no outcome.")),
            )
            if link[1] in roles
        ]
        if not links:
            return
        writer.section(self.tr("How it works"))
        if self._was_narrow or len(links) == 1:
            table = writer.table(2 * len(links) - 1, (100,))
            places = [(row, 0) for row in range(2 * len(links) - 1)]
        else:
            lengths = [sum(len(each.text) for each in theme.in_role(role)) for _, role, _ in links]
            widths = shares(lengths, 100 - 5 * (len(links) - 1), 22)
            table = writer.table(1, tuple(chain.from_iterable((width, 5) for width in widths))[:-1])
            places = [(0, column) for column in range(2 * len(links) - 1)]
        for i, (heading, role, blank) in enumerate(links):
            if i:
                writer.cell(table, *places[2 * i - 1], padding=1, middle=True)
                writer.block(align=Qt.AlignmentFlag.AlignHCenter)
                writer.text(onward_arrow(down=self._was_narrow), colour=self._look.muted, size=1.4, spoken="")
            writer.cell(table, *places[2 * i], self._look.box, 10, above=self._look.edge, width=2)
            writer.block(below=6, heading=3, own=True)
            writer.text(heading, colour=self._look.muted, term=role.value)
            passages.write_column_headings(role)
            passages.write_numbered(role, blank, numbered=role is Role.MECHANISM)
        writer.leave_table()

    def _write_context(self, writer: PageWriter, theme: Theme, passages: PassageWriter, roles: set[Role]) -> None:
        look, blank = self._look, self.tr("None stated.")
        sides = {
            Role.CONTEXT: (self.tr("Context"), look.text),
            Role.ENABLER: (self.tr("Enablers"), look.enabler_sign),
            Role.BARRIER: (self.tr("Barriers"), look.barrier_sign),
            Role.MIXED: (self.tr("Enablers and barriers"), look.text),
        }
        shown = [role for role in CONTEXTUAL if role in roles]
        if not shown:
            return
        writer.section(self.tr("In what context"))
        if self._was_narrow or len(shown) != 2:
            table = writer.table(2 * len(shown) - 1, (100,))
            places = [(2 * row, 0) for row in range(len(shown))]
            for row in range(1, 2 * len(shown) - 1, 2):
                writer.cell(table, row, 0, padding=3)
        else:
            first, second = shares([sum(len(each.text) for each in theme.in_role(role)) for role in shown], 96, 36)
            table = writer.table(1, (first, 4, second))
            places = [(0, 0), (0, 2)]
        for role, place in zip(shown, places, strict=True):
            heading, colour = sides[role]
            writer.cell(table, *place, sides=0, above=colour, width=2)
            writer.block(below=4, heading=3, own=True)
            writer.text(heading, colour=colour, bold=True, term="context" if role is Role.MIXED else role.value)
            writer.text(f" {QLocale().toString(len(theme.in_role(role)))}", colour=look.muted)
            passages.write_column_headings(role)
            passages.write_list(role, blank)
        writer.leave_table()

    def _write_lists(self, writer: PageWriter, passages: PassageWriter, roles: set[Role]) -> None:
        lists = (
            (Role.FINDING, self.tr("Findings"), self.tr("The source states no finding.")),
            (Role.COUNT, self.tr("Printed numbers"), self.tr("The source prints no number.")),
            (Role.RATING, self.tr("Quality of the study"), self.tr("The source gives no rating.")),
            (Role.REMARK, self.tr("Remarks"), self.tr("None stated.")),
        )
        for role, heading, blank in lists:
            if role in roles:
                writer.section(heading)
                if role not in NAMED_BY_HEADINGS:
                    passages.write_column_headings(role)
                passages.write_list(role, blank)

    def _write_source_row(self, writer: PageWriter, theme: Theme) -> None:
        self._source_row = writer.position
        for row in range(1, len(theme.rows) + 1):
            title = self.tr("Source row, as published")
            writer.section(title if len(theme.rows) == 1 else f"{title} · {row_name(theme, row)}")
            cells = [cell for cell in theme.cells if cell.row == row]
            table = writer.table(max(1, len(cells)), (30, 70), spacing=2)
            for place, cell in enumerate(cells):
                writer.cell(table, place, 0, self._look.box)
                writer.block()
                writer.text(" › ".join(cell.heading), colour=self._look.muted, size=META)
                writer.cell(table, place, 1)
                writer.block()
                if cell.text:
                    writer.text(cell.text)
                else:
                    writer.text(self.tr("(blank in the source)"), colour=self._look.muted, italic=True)
                if cell.corrected is not None:
                    writer.block(above=4)
                    write_correction_heading(writer, self._look, cell.corrected)
                    writer.text(cell.corrected)
            writer.leave_table()

    def _write_table_notes(self, writer: PageWriter, theme: Theme) -> None:
        if theme.table.notes:
            writer.section(self.tr("Notes to the table"))
        for note in theme.table.notes:
            writer.block(above=2, below=2)
            writer.text(f"{note.marker}  " if note.marker else "", colour=self._look.muted)
            writer.text(note.text, colour=self._look.muted)
            if note.headings:
                headings = " · ".join(note.headings)
                is_italic = not has_right_to_left(headings)
                writer.text(f"  {headings}", colour=self._look.muted, italic=is_italic, size=META)
