"""Studies by stream and grade: a row per theme, a mark per study."""

from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.analysis.evidence_map import EvidenceMap, StreamCount
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


class StreamsPage(PageView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "map.md")
        self.setAccessibleName(self.tr("Studies by stream and grade"))

    def show_map(self, shown: EvidenceMap, found: Audit | None = None) -> None:
        """Show the studies of each theme, and what stands out, once that was looked for."""
        writer = self.start_page(_EDGE)
        listed = themes_by_stream(shown, _MOST_THEMES)
        share = (100 - _NAME_SHARE) / len(shown.streams)
        table = writer.table(
            len(listed) + 2, (_NAME_SHARE, *(share for _ in shown.streams)), headings=1, named_rows=True
        )
        for column, heading in enumerate((None, *shown.streams)):
            writer.cell(table, 0, column, padding=5, sides=4, below=self._look.line)
            writer.block(own=not column)
            text = str(cell_text(stream_name(heading))) if column else self.tr("Theme")
            writer.text(text, colour=self._look.muted, size=META)
        for row, theme in enumerate(listed, 1):
            writer.cell(table, row, 0, padding=5, sides=4, below=self._look.hair)
            writer.block()
            writer.text(theme.theme.title, link=f"theme:{theme.theme.key}")
            self._write_counts(writer, table, row, theme.streams, shown)
        writer.cell(table, len(listed) + 1, 0, padding=5, sides=4)
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

    def _write_counts(
        self, writer: PageWriter, table: QTextTable, row: int, counts: tuple[StreamCount, ...], shown: EvidenceMap
    ) -> None:
        for column, count in enumerate(counts, 1):
            writer.cell(table, row, column, padding=5, sides=4, below=self._look.hair)
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
