"""Notes as they are listed on a page: quote, words, date, and what can be done with them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from qicbrowser.domain.anchors import Place, Placing
from qicbrowser.domain.records import Colour, Note, Part, Span
from qicbrowser.gui.looks import Look
from qicbrowser.gui.page_writer import PageWriter

translate = QCoreApplication.translate


class PlacedNote(NamedTuple):
    """A note and where its words stand now; `place` is None for a note on a whole theme or reference."""

    note: Note
    place: Place | None

    @property
    def span(self) -> Span | None:
        return self.place.span if self.place else None


def write_notes(writer: PageWriter, look: Look, notes: Sequence[PlacedNote], record_key: str, invitation: str) -> None:
    """List notes, each on its colour, and the link that begins another."""
    if notes:
        table = writer.table(2 * len(notes), (100.0,), below=0)
        for i, placed in enumerate(notes):
            writer.cell(table, 2 * i, 0, look.notes[placed.note.colour], padding=10)
            _write_note(writer, look, placed)
            writer.cell(table, 2 * i + 1, 0, padding=2)
        writer.leave_table()
    writer.block(above=2)
    writer.text(invitation, link=f"new-note:{record_key}", underline=True)


def colour_name(colour: Colour) -> str:
    return {
        Colour.YELLOW: translate("Notes", "Yellow"),
        Colour.GREEN: translate("Notes", "Green"),
        Colour.BLUE: translate("Notes", "Blue"),
        Colour.PINK: translate("Notes", "Pink"),
        Colour.VIOLET: translate("Notes", "Violet"),
    }[colour]


def write_star(writer: PageWriter, record_key: str, invitation: str, *, starred: bool) -> None:
    """The link that gives a theme or reference a star, or says that it has one and takes it away."""
    link = f"star:{record_key}"
    writer.text("★ " if starred else "☆ ", link=link)
    writer.text(translate("Notes", "starred") if starred else invitation, link=link, underline=True)


def _write_note(writer: PageWriter, look: Look, placed: PlacedNote) -> None:
    note = placed.note
    if note.anchor:
        writer.block()
        writer.text(f"“{note.anchor.quote}”", colour=look.muted, italic=not note.words)
    if placed.place and placed.place.placing is not Placing.ANCHORED:
        writer.block()
        writer.text(_astray(placed.place.placing), colour=look.barrier_sign)
    if note.words:
        writer.block()
        writer.text(note.words, note.id, Part.NOTE)
    writer.block()
    for tag in note.tags:
        writer.text("#", colour=look.muted, size=0.9)
        writer.text(tag, note.id, Part.TAG, colour=look.muted, size=0.9)
        writer.text("  ", colour=look.muted, size=0.9)
    writer.text(f"{_kind(note)} · {day(note.created)} · ", colour=look.muted, size=0.9)
    writer.text(translate("Notes", "Edit"), link=f"edit-note:{note.id}", underline=True, size=0.9)
    writer.text(" · ", colour=look.muted, size=0.9)
    writer.text(translate("Notes", "Delete"), link=f"delete-note:{note.id}", underline=True, size=0.9)


def _kind(note: Note) -> str:
    """A note without words is a highlight, but for one on a whole theme or reference, which has tags alone."""
    colour = colour_name(note.colour)
    if note.words or not note.anchor:
        return colour
    return translate("Notes", "{colour} highlight").format(colour=colour)


def day(moment: str) -> str:
    """The reader's own day at a moment in UTC; as it is written where that is no moment."""
    from datetime import datetime  # a start without notes does without it

    try:
        day = datetime.fromisoformat(moment).astimezone()
    except ValueError:
        return moment
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def _astray(placing: Placing) -> str:
    return {
        Placing.MOVED: translate("Notes", "These words stand elsewhere in the passage than when they were marked."),
        Placing.AMBIGUOUS: translate(
            "Notes", "These words now stand in the passage more than once: they are not marked."
        ),
        Placing.UNPLACED: translate("Notes", "These words are no longer in the text: they are not marked."),
    }[placing]
