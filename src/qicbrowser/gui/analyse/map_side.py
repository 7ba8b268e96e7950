"""What is chosen in the map: the study, what the review gives it in the theme, and the theme's passages."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from qicbrowser.domain.analysis.evidence_map import EvidenceMap, MapReference, Presence, StreamPlace
from qicbrowser.domain.records import CONTEXTUAL, Role, Theme
from qicbrowser.gui.analyse.data_table import cell_text
from qicbrowser.gui.looks.palettes import grade_colours
from qicbrowser.gui.looks.sizes import META, PANE_EDGE, SUBTITLE
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.page.writer import PageWriter
from qicbrowser.gui.reading.passages import PassageWriter
from qicbrowser.gui.reading.reference_columns import bracketed
from qicbrowser.gui.shell.context_help import set_guide_page
from qicbrowser.services.analyse.evidence_map import place_text, stream_name


class MapSide(PageView):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_guide_page(self, "map.md")
        self.setAccessibleName(self.tr("Chosen in the map"))

    def show_nothing(self) -> None:
        writer = self.start_page(PANE_EDGE)
        writer.block()
        writer.text(self.tr("Choose a cell of the map to see what is behind it."), colour=self._look.muted)
        self.finish(writer)

    def show_cell(
        self,
        shown: EvidenceMap,
        theme: Theme,
        reference: MapReference,
        places: Sequence[StreamPlace],
        citation: str,
        elsewhere: Sequence[tuple[str, str]],
    ) -> None:
        """`elsewhere` are keys and titles of the other themes of the map that cite the study."""
        writer = self.start_page(PANE_EDGE)
        writer.block(below=2, heading=1)
        writer.text(bracketed(reference.label), size=SUBTITLE, bold=True, link=f"reference:{reference.key}")
        writer.block(below=6)
        writer.text(citation, colour=self._look.muted)
        self._write_places(writer, shown, places)
        if elsewhere:
            writer.block(above=4, own=True)
            writer.text(self.tr("Also cited for:"), colour=self._look.muted)
            for key, title in elsewhere:
                writer.block(start=8)
                writer.text(title, link=f"theme:{key}", underline=True)
        self._write_theme(writer, theme)
        self.finish(writer)

    def _write_places(self, writer: PageWriter, shown: EvidenceMap, places: Sequence[StreamPlace]) -> None:
        """A row per stream: its name, and the grades that the study has there."""
        if all(place.presence is Presence.NOT_CITED for place in places):
            writer.block(own=True)
            writer.text(self.tr("Not cited for this theme."))
            return
        table = writer.table(len(places), (58, 42), named_rows=True)
        for row, place in enumerate(places):
            writer.cell(table, row, 0, padding=5, sides=0, below=self._look.hair)
            writer.block()
            writer.text(str(cell_text(stream_name(place.stream))))
            writer.cell(table, row, 1, padding=5, sides=4, below=self._look.hair)
            writer.block(own=True)
            for grade in place.grades:
                if grade:
                    ground, text = grade_colours(self._look, grade, len(shown.grades))
                    mark = f"\u00a0{grade.name[:1].upper()}\u00a0"
                    writer.text(mark, colour=text, ground=ground, bold=True, spoken="")
                    writer.text("\u00a0")
            is_cited = place.presence is Presence.CITED
            words = str(cell_text(place_text(place))) if is_cited else self.tr("not cited")
            writer.text(words, colour=None if is_cited else self._look.muted)
        writer.leave_table()

    def _write_theme(self, writer: PageWriter, theme: Theme) -> None:
        writer.section(self.tr("The theme"))
        writer.block(below=4)
        writer.text(theme.title, link=f"theme:{theme.key}", underline=True)
        names = {
            Role.COMPONENT: self.tr("Component"),
            Role.MECHANISM: self.tr("Mechanisms"),
            Role.OUTCOME: self.tr("Outcome"),
            Role.FINDING: self.tr("Findings"),
        }
        passages = PassageWriter(writer, self._look, theme)
        for role, name in names.items():
            if role in theme.table.roles or theme.in_role(role):
                writer.block(above=8, heading=3, own=True)
                writer.text(name, colour=self._look.muted, size=META)
                passages.write_numbered(role, self.tr("The source states none."), numbered=role is Role.MECHANISM)
        contextual = [role for role in CONTEXTUAL if theme.in_role(role)]
        if contextual:
            writer.block(above=8, heading=3, own=True)
            writer.text(self.tr("Contextual factors"), colour=self._look.muted, size=META)
        for role in contextual:
            passages.write_list(role, "")
        writer.block(above=10, own=True)
        writer.text(
            self.tr("The table cites studies for the theme as a whole, not for one of its passages."),
            colour=self._look.muted,
            size=META,
        )
