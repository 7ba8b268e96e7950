"""The page of a reference: its citation, the themes that cite it, and the reader's notes on it."""

from collections.abc import Sequence
from typing import NamedTuple
from urllib.parse import quote

from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QWidget

from qicbrowser.domain.keys import citation_text_key
from qicbrowser.domain.listings import NamedReference, Reference, Support
from qicbrowser.domain.records import Direction, Grade, Part, Stream
from qicbrowser.domain.review_citation import doi_address
from qicbrowser.gui.looks.palettes import grade_colours
from qicbrowser.gui.looks.sizes import LABEL, META, PANE_EDGE, SUBTITLE
from qicbrowser.gui.page.annotated_page import NotePage
from qicbrowser.gui.page.note_list import Annotations, day, write_star
from qicbrowser.gui.page.page_tables import merge_cells
from qicbrowser.gui.page.writer import PageWriter, shortened
from qicbrowser.gui.reading.theme_evidence import direction_name

_LONGEST_CITATION = 2_000
"""Characters of a citation on the page; the dialog in which it is edited has all of it."""


class AttachedCitation(NamedTuple):
    """The citation attached to a reference, as it is shown; `address` and `pubmed` are URLs, or ""."""

    text: str
    title: str
    address: str
    pubmed: str
    source: str
    attached: str


class ReferencePage(NotePage):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Reference"))

    def show_nothing(self) -> None:
        writer = self.start_page(PANE_EDGE)
        writer.block()
        writer.text(self.tr("Select a reference to see where it is cited."), colour=self._look.muted)
        self.finish(writer)

    def show_reference(
        self,
        reference: Reference,
        annotations: Annotations,
        citation: AttachedCitation | None = None,
        review: str = "",
        same: Sequence[NamedReference] = (),
    ) -> None:
        """`review` is what the reference's review is called, "" where that need not be said; `same` are references of
        other reviews that are the same publication.
        """

        def write(writer: PageWriter) -> None:
            self._write_heading(writer, reference)
            if review:
                writer.block(below=3)
                writer.text(review, colour=self._look.muted)
            if reference.entry:
                self._write_entry(writer, reference)
            if citation:
                self._write_citation(writer, reference.key, citation)
            elif not annotations.unreadable:  # else it is not known whether there is a citation
                self._write_no_citation(writer, reference)
            for other in same:
                self._write_same(writer, other)
            writer.block(above=3, own=True)
            write_star(writer, reference.key, self.tr("Star this reference"), starred=annotations.starred)
            writer.section(self.tr("Cited in"))
            self._write_supports(writer, reference)

        invitation = self.tr("Write a note on this reference")
        self.show_record((reference, citation, review, same), write, annotations, reference.key, invitation, PANE_EDGE)

    def _write_heading(self, writer: PageWriter, reference: Reference) -> None:
        before, _, after = self.tr("Reference {number}").partition("{number}")
        writer.block(below=3, heading=1, own=True)
        writer.text(before, size=SUBTITLE, bold=True)
        # Under its key it is marked where it was searched for.
        writer.text(reference.label, reference.key, Part.REFERENCE, size=SUBTITLE, bold=True)
        writer.text(after, size=SUBTITLE, bold=True)

    def _write_entry(self, writer: PageWriter, reference: Reference) -> None:
        """What the review's own list of references says."""
        writer.block(below=3)
        writer.text(shortened(reference.entry, _LONGEST_CITATION))
        if reference.doi:
            writer.text("  ")
            writer.command(self.tr("Open DOI"), f"web:{quote(doi_address(reference.doi), safe='')}")

    def _write_same(self, writer: PageWriter, other: NamedReference) -> None:
        before, _, after = self.tr("The same publication is {reference} in {review}.").partition("{reference}")
        writer.block(above=3)
        writer.text(before)
        writer.text(f"[{other.label}]", link=f"reference:{other.key}", underline=True)
        writer.text(after.format(review=other.review))

    def _write_no_citation(self, writer: PageWriter, reference: Reference) -> None:
        if not reference.entry:
            writer.block()
            writer.text(self.tr("The source table gives only the number, not the citation."), colour=self._look.muted)
            writer.block(above=2)
            attaching = self.tr("To attach the citations of the review, save its article's web page and import it.")
            writer.text(attaching, colour=self._look.muted, copied=False)
        writer.block(above=3, own=True)
        writer.command(self.tr("Attach its citation"), "attach-citation:")

    def _write_citation(self, writer: PageWriter, key: str, citation: AttachedCitation) -> None:
        writer.block()
        text = shortened(citation.text, _LONGEST_CITATION)
        before, title, after = text.partition(citation.title) if citation.title else (text, "", "")
        writer.text(before)
        if title:  # where its words were searched for, they are marked
            writer.text(title, citation_text_key(key, "title"), Part.REFERENCE)
        writer.text(after)
        writer.block(above=2)
        for name, link in self._links(citation):
            writer.command(name, link)
            writer.text("  ")
        writer.block(above=2)
        origin = self.tr("Attached by you ({source}, {day}). It is not in the source table.")
        writer.text(
            origin.format(source=citation.source, day=day(citation.attached)), colour=self._look.muted, size=META
        )

    def _links(self, citation: AttachedCitation) -> list[tuple[str, str]]:
        is_doi = citation.address.startswith("https://doi.org/")
        addresses = (
            (self.tr("Open DOI") if is_doi else self.tr("Open URL"), citation.address),
            (self.tr("PubMed"), citation.pubmed),
        )
        return [
            *((name, f"web:{quote(address, safe='')}") for name, address in addresses if address),
            (self.tr("Edit"), "attach-citation:"),
            (self.tr("Remove"), "detach-citation:"),
        ]

    def _write_supports(self, writer: PageWriter, reference: Reference) -> None:
        """A table for all themes with the same streams; below each theme its grades, a column per stream."""
        for streams in dict.fromkeys(map(_streams, reference.supports)):
            self._write_table(writer, streams, [each for each in reference.supports if _streams(each) == streams])

    def _write_table(self, writer: PageWriter, streams: Sequence[Stream | None], supports: Sequence[Support]) -> None:
        table = writer.table(1 + 2 * len(supports), tuple(100 / len(streams) for _ in streams), spacing=2, headings=1)
        for column, stream in enumerate(streams):
            writer.cell(table, 0, column, padding=3)
            writer.block()
            writer.text(stream.name if stream else "", colour=self._look.muted, size=LABEL)
        for number, support in enumerate(supports):
            row = 2 * number + 1
            merge_cells(table, row, 0, 1, len(streams))
            writer.cell(table, row, 0, self._look.box, padding=5)
            writer.block()
            writer.text(support.theme_title, link=f"theme:{support.theme_key}", underline=True)
            for column, (_, grades) in enumerate(support.given):
                self._write_grades(writer, grades, support.scale, (table, row + 1, column))
        writer.leave_table()

    def _write_grades(
        self,
        writer: PageWriter,
        grades: Sequence[tuple[Grade | None, Direction | None]],
        scale: int,
        cell: tuple[QTextTable, int, int],
    ) -> None:
        """The grades of a theme in a stream, with their directions: the source may grade a study twice."""
        background, colour = (None, self._look.text)
        if given := [grade for grade, _ in grades if grade]:
            background, colour = grade_colours(self._look, given[-1], scale)
        writer.cell(*cell, background, padding=5)
        writer.block()
        names = [self._given_name(*each) for each in grades]
        text = QLocale().createSeparatedList(names) if len(names) > 1 else "".join(names)
        writer.text(text.capitalize(), colour=colour)

    def _given_name(self, grade: Grade | None, direction: Direction | None) -> str:
        name = grade.name if grade else self.tr("cited")
        return f"{name} · {direction_name(direction)}" if direction else name


def _streams(support: Support) -> tuple[Stream | None, ...]:
    return tuple(stream for stream, _ in support.grades)
