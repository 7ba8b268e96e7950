"""Writes the passages of a theme on its page, each with the row, label and references that the table gives it."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.records import Appraisal, Part, Passage, Role, Theme
from qicbrowser.gui.looks.palettes import Look, plain_tip
from qicbrowser.gui.looks.sizes import LABEL
from qicbrowser.gui.page.note_list import write_own_name
from qicbrowser.gui.page.writer import PageWriter

if TYPE_CHECKING:
    from qicbrowser.domain.analysis.labels import Label

translate = QCoreApplication.translate

_NESTED = 16
"""Pixels by which a nested statement is moved in."""

_USUAL_HEADINGS = {"qic component", "mechanism of change", "outcome"}
"""The headings of columns, in lower case, that say what the page says already."""


class PassageWriter:
    def __init__(self, writer: PageWriter, look: Look, theme: Theme, labels: "Sequence[Label]" = ()) -> None:
        """`labels` are the reader's, which stand behind the contextual factors that they are of."""
        self._writer = writer
        self._look = look
        self._theme = theme
        self._labels = labels
        self._cited: dict[str | None, list[Appraisal]] = defaultdict(list)
        for appraisal in theme.appraisals:
            self._cited[appraisal.passage_key].append(appraisal)

    def write_numbered(self, role: Role, blank: str, *, numbered: bool) -> None:
        """Write the passages of a role as paragraphs, with numbers where there are several."""
        passages = self._theme.in_role(role)
        several = numbered and len(passages) > 1
        row = 0
        for passage in passages:
            row = self._write_row(row, passage)
            hanging = self._writer.hanging if several else 0
            self._writer.block(above=3, below=3, indent=hanging, start=_NESTED * (passage.level - 1))
            if several:
                self._writer.text(f"{passage.position}\t", colour=self._look.muted)
            self._write(passage)
        if not passages:
            self._writer.block(above=3)
            self._writer.text(blank, colour=self._look.muted, italic=True)

    def write_list(self, role: Role, blank: str) -> None:
        """Write the passages of a role as a list."""
        passages = self._theme.in_role(role)
        row = 0
        for passage in passages:
            row = self._write_row(row, passage)
            self._writer.block(above=3, below=3, indent=self._writer.hanging, start=_NESTED * (passage.level - 1))
            write_sign(self._writer, self._look, role)
            self._writer.text("\t")
            self._write(passage)
            self._write_labels(passage)
        if not passages:
            self._writer.block()
            self._writer.text(blank, colour=self._look.muted, italic=True)

    def write_column_headings(self, role: Role) -> None:
        """Write what the table calls the columns of a role, where that says more than the heading of the page."""
        headings = dict.fromkeys(passage.heading for passage in self._theme.in_role(role) if passage.heading)
        if own := [heading for heading in headings if heading.casefold() not in _USUAL_HEADINGS]:
            self._writer.block(below=4)
            self._writer.text(" · ".join(own), colour=self._look.muted, size=LABEL)

    def _write(self, passage: Passage) -> None:
        if passage.label:
            self._writer.text(f"{passage.label}  ", colour=self._look.muted)
        self._writer.text(passage.text, passage.key, Part(passage.role))
        markers = (marker for key, marker in self._theme.noted if key == passage.key)
        write_markers(self._writer, self._theme, markers, self._look.muted)
        if cited := self._cited.get(passage.key):
            self._writer.text(" ")
            write_references(self._writer, cited, self._look.link)

    def _write_labels(self, passage: Passage) -> None:
        if not self._labels:
            return
        from qicbrowser.gui.shell.messages import words  # with the first label, not with the start
        from qicbrowser.services.analyse.labels import label_name

        for label in self._labels:
            if passage.key in label.factors:
                write_own_name(self._writer, self._look, words(label_name(label.name)), f"label:{label.id}")

    def _write_row(self, row: int, passage: Passage) -> int:
        """Name the printed row of a passage, where it is another than that before it and the theme has several."""
        if len(self._theme.rows) > 1 and passage.row != row:
            self._writer.block(above=4)
            self._writer.text(row_name(self._theme, passage.row), colour=self._look.muted, size=LABEL)
        return passage.row


def write_sign(writer: PageWriter, look: Look, role: Role) -> None:
    """Write the sign of a contextual factor, on a ground of its colour; of all else, a bullet."""
    signs = {
        Role.ENABLER: ("+", look.enabler_sign, look.enabler),
        Role.BARRIER: ("−", look.barrier_sign, look.barrier),
        Role.MIXED: ("±", look.text, look.box),
    }
    sign, colour, ground = signs.get(role, ("•", look.muted, None))
    if ground:
        writer.text(f"\u00a0{sign}\u00a0", colour=colour, bold=True, ground=ground, spoken="")
    else:
        writer.text(sign, colour=colour, spoken="")


def write_markers(writer: PageWriter, theme: Theme, markers: Iterable[str], colour: str) -> None:
    """Write the markers of notes behind a text; each shows its note under the pointer."""
    notes = {note.marker: note.text for note in theme.table.notes}
    for marker in markers:
        writer.text(f"\u2009{marker}", colour=colour, size=0.8, tip=plain_tip(notes.get(marker, "")))


def write_correction_heading(writer: PageWriter, look: Look, corrected: str) -> None:
    """Write what a correction begins with, below the printed text of its cell; one to nothing is all in it."""
    if corrected:
        writer.text(translate("ThemePage", "Corrected by the reader: "), colour=look.muted, italic=True)
    else:
        writer.text(translate("ThemePage", "Corrected by the reader to an empty cell"), colour=look.muted, italic=True)


def row_name(theme: Theme, row: int) -> str:
    """What a printed row of a theme is called: "CMOc 2", or "Row 2"."""
    return theme.rows[row - 1] or translate("ThemePage", "Row {number}").format(number=row)


def write_references(
    writer: PageWriter, appraisals: Sequence[Appraisal], colour: str, ground: str | None = None
) -> None:
    """Write references as articles cite them, as links: "[46]  [67]"; each on the `ground` where there is one."""
    edge = "\u202f" if ground else ""
    for i, appraisal in enumerate(appraisals):
        href = f"reference:{appraisal.reference_key}"
        writer.text("  " if i else "")
        writer.text(edge, link=href, ground=ground, copied=False)
        for text, key in (("[", None), (appraisal.label, appraisal.reference_key), ("]", None)):
            part = Part.REFERENCE if key else None
            writer.text(text, key, part, colour=colour, link=href, ground=ground, underline=True)
        writer.text(edge, link=href, ground=ground, copied=False)
