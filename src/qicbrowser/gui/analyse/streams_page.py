"""Studies by stream and grade: a row per theme, a mark per study."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.analysis.evidence_map import EvidenceMap, StreamCount, ThemeStreams
from qicbrowser.domain.analysis.outstanding import Audit
from qicbrowser.gui.analyse.data_table import cell_text
from qicbrowser.gui.looks.palettes import grade_colours
from qicbrowser.gui.looks.sizes import META
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.reading.findings import FindingWriter
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.services.analyse.evidence_map import grade_text, stream_name
from qicbrowser.services.analyse.streams import streams_in_all, themes_by_stream

_EDGE = 16
_MOST_THEMES = 100
"""Rows on the page; the table behind it has all."""

_NAME_SHARE = 28
_PADDING = 5


class StreamsPage(PageView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "map.md")
        self.setAccessibleName(self.tr("Studies by stream and grade"))
        self._unwritten: tuple[EvidenceMap, Audit | None] | None = None
        """What the page has only the beginning of."""
        self._go_on = QTimer(self, singleShot=True, interval=0)
        self._go_on.timeout.connect(self._write_rest)

    def show_map(self, shown: EvidenceMap, found: Audit | None = None) -> None:
        """Show the studies of each theme, and what stands out, once that was looked for.

        Of many themes the rows in sight are painted first: to count, write and lay out all takes longer than a frame.
        """
        self._unwritten = None
        in_sight = 1 + self.window().height() // (self.fontMetrics().height() + 2 * _PADDING)
        if in_sight < min(len(shown.themes), _MOST_THEMES):
            writer = self.start_page(_EDGE)
            self._write_themes(writer, shown, themes_by_stream(shown, in_sight))
            self.finish(writer)
            self._unwritten = shown, found
            self._go_on.start()
        else:
            self._write(shown, found)

    def _write_rest(self) -> None:
        """Write all of the page; what is in sight stays as it is."""
        if self._unwritten:
            unwritten, self._unwritten = self._unwritten, None
            self.rewrite(lambda: self._write(*unwritten))

    def _write(self, shown: EvidenceMap, found: Audit | None) -> None:
        writer = self.start_page(_EDGE)
        listed = themes_by_stream(shown, _MOST_THEMES)
        table = self._write_themes(writer, shown, listed, totals=True)
        writer.cell(table, len(listed) + 1, 0, padding=_PADDING, sides=4)
        writer.block(own=True)
        writer.text(self.tr("All themes, each study once"), bold=True)
        self._write_counts(writer, table, len(listed) + 1, streams_in_all(shown), shown)
        writer.leave_table()
        if len(listed) < len(shown.themes):
            writer.block()
            rest = self.tr("%n more themes are in the table behind it (T).", "", len(shown.themes) - len(listed))
            writer.text(rest, colour=self._look.muted)
        if found:
            titles = {theme.key: theme.title for theme in shown.themes}
            FindingWriter(writer, self._look, lambda key: titles.get(key, key)).write(found)
        self.finish(writer)

    def _write_themes(
        self, writer: PageWriter, shown: EvidenceMap, listed: Sequence[ThemeStreams], *, totals: bool = False
    ) -> QTextTable:
        """Write a row for each of these themes; returns the table, which has one more row for `totals`."""
        share = (100 - _NAME_SHARE) / len(shown.streams)
        widths = (_NAME_SHARE, *(share for _ in shown.streams))
        table = writer.table(1 + len(listed) + totals, widths, headings=1, named_rows=True)
        for column, heading in enumerate((None, *shown.streams)):
            writer.cell(table, 0, column, padding=_PADDING, sides=4, below=self._look.line)
            writer.block(own=not column)
            text = str(cell_text(stream_name(heading))) if column else self.tr("Theme")
            writer.text(text, colour=self._look.muted, size=META)
        for row, theme in enumerate(listed, 1):
            writer.cell(table, row, 0, padding=_PADDING, sides=4, below=self._look.hair)
            writer.block()
            writer.text(theme.theme.title, link=f"theme:{theme.theme.key}")
            self._write_counts(writer, table, row, theme.streams, shown)
        return table

    def _write_counts(
        self, writer: PageWriter, table: QTextTable, row: int, counts: tuple[StreamCount, ...], shown: EvidenceMap
    ) -> None:
        for column, count in enumerate(counts, 1):
            writer.cell(table, row, column, padding=_PADDING, sides=4, below=self._look.hair)
            writer.block(own=True)
            writer.text(QLocale().toString(count.studies), bold=True)
            for grade, references in count.by_grade:
                if not references:
                    continue
                ground, text = grade_colours(self._look, grade, len(shown.grades)) if grade else (None, self._look.text)
                writer.text("   ")
                name = str(cell_text(grade_text(grade)))
                if grade:
                    letter = f"\u00a0{name[:1].upper()}\u00a0"
                    writer.text(letter, colour=text, ground=ground, bold=True, spoken=f"{name} ")
                else:
                    writer.text(name, colour=self._look.muted)
                writer.text(f"\u00a0{QLocale().toString(len(references))}")
