"""Notes as they are listed on a page: quote, words, date, and what can be done with them."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote as percent_encoded

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCharFormat, QTextTable

from qicbrowser.domain.anchors import Place, Placing
from qicbrowser.domain.messages import Message
from qicbrowser.domain.records import Citation, Note, Part, Span
from qicbrowser.domain.text_direction import has_right_to_left
from qicbrowser.gui.looks.palettes import Look, colour_name, colour_number, plain_tip
from qicbrowser.gui.looks.sizes import META
from qicbrowser.gui.page.writer import PageWriter, shortened
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.widgets.direction import isolated

if TYPE_CHECKING:
    from datetime import datetime

    from qicbrowser.domain.analysis.labels import Label

translate = QCoreApplication.translate

MOST_LISTED = 100
"""Notes listed on a page; the tab of all notes has the others."""

LONGEST_SHOWN = 20_000
MOST_LINES_SHOWN = 400
"""Characters and lines of one note on a page; the editor has the rest."""

_MOST_SHOWN = 120_000
_LINE = 60
"""Characters of all notes on a page, where a line counts as so many more: each is laid out for itself."""

_LONGEST_QUOTE = 500
_STEP = 16
_HEADINGS = {1: 1.25, 2: 1.15, 3: 1.08}


class LocatedNote(NamedTuple):
    """A note and where its quote is now; `place` is None for a note on a theme or reference itself."""

    note: Note
    place: Place | None

    @property
    def span(self) -> Span | None:
        return self.place.span if self.place else None


class Annotations(NamedTuple):
    """The notes, star, citation and labels of a theme or reference, as far as they can be read now."""

    notes: Sequence[LocatedNote] = ()
    starred: bool = False
    citation: Citation | None = None
    labels: "Sequence[Label]" = ()
    """The reader's labels of contextual factors of the theme."""
    unreadable: str = ""
    """Why it cannot be read; "" where it can."""


def write_notes(
    writer: PageWriter,
    look: Look,
    annotations: Annotations,
    listed: Sequence[LocatedNote],
    record_key: str,
    invitation: str,
) -> QTextTable | None:
    """List notes, each on its colour, and the link that begins another.

    Returns the table they are in: each can be rewritten with `write_note`.
    """
    table = None
    if annotations.unreadable:
        writer.block(below=6)
        writer.text(annotations.unreadable, colour=look.barrier_sign)
    if len(annotations.notes) > len(listed):
        writer.block(below=6)
        writer.text(words(Message("latest-notes", shown=len(listed), n=len(annotations.notes))), colour=look.muted)
        writer.text(" ")
        writer.command(words(Message("all-notes", n=len(annotations.notes))), f"all-notes:{record_key}")
    if listed:
        table = writer.table(2 * len(listed), (100.0,), below=0)
        for i, placed in enumerate(listed):
            write_note(writer, look, table, i, placed)
            writer.cell(table, 2 * i + 1, 0, padding=2)
        writer.leave_table()
    writer.block(above=2, own=True)
    writer.command(invitation, f"new-note:{record_key}")
    return table


def write_star(writer: PageWriter, record_key: str, invitation: str, *, starred: bool) -> None:
    """The link that gives a theme or reference a star, or says that it has one and takes it away; on one line."""
    link = f"star:{record_key}"
    words = translate("Notes", "starred") if starred else invitation
    writer.text("★\u00a0" if starred else "☆\u00a0", link=link, copied=False)
    writer.command(words.replace(" ", "\u00a0"), link)


def write_own_name(writer: PageWriter, look: Look, name: str, link: str) -> None:
    """A name that the reader has given, as his or hers: with the pencil, dotted, and left out of copies."""
    writer.text(" ", copied=False)
    writer.text("✎\u202f", colour=look.muted, size=META, link=link, copied=False, spoken="")
    whole = name.replace(" ", "\u00a0")
    dotted = QTextCharFormat.UnderlineStyle.DotLine
    writer.text(whole, colour=look.muted, size=META, link=link, underline=dotted, copied=False)


def row_of(number: int) -> int:
    """The row of a table of notes in which one of them is; the rows between are empty."""
    return 2 * number


def write_note(writer: PageWriter, look: Look, table: QTextTable, number: int, placed: LocatedNote) -> None:
    """Write a note into its empty cell."""
    note = placed.note
    writer.cell(table, row_of(number), 0, look.notes[note.colour], padding=10)
    writer.block()
    writer.text("", note.id, Part.NOTE)  # the place of a note without words
    if note.anchor:
        link = f"note-words:{note.id}" if placed.span else None
        quote = f"“{shortened(note.anchor.quote, _LONGEST_QUOTE)}”"
        is_italic = not note.words and not has_right_to_left(quote)  # many fonts have no letters for that
        writer.text(quote, colour=None if link else look.muted, italic=is_italic, link=link, underline=bool(link))
    if placed.place and placed.place.placing is not Placing.ANCHORED:
        writer.block()
        writer.text(_astray(placed.place.placing), colour=look.barrier_sign)
        writer.block()
        if placed.place.placing is Placing.MOVED:
            writer.command(translate("Notes", "Keep it there"), f"accept-place:{note.id}")
            writer.text(" · ", colour=look.muted, copied=False)
        writer.command(translate("Notes", "Re-attach"), f"place-note:{note.id}")
    if note.words:
        _write_words(writer, look, note)
    writer.block(own=True)
    for tag in note.tags:
        writer.text("#", colour=look.muted, size=META)
        writer.text(tag, note.id, Part.TAG, colour=look.muted, size=META)
        writer.text("  ", colour=look.muted, size=META)
    by = [translate("Notes", "by {name}").format(name=isolated(note.creator))] if note.creator else []
    writer.text(f"\u00a0{colour_number(note.colour)}\u00a0", size=META, ground=look.marks[note.colour], copied=False)
    facts = [f" {colour_name(look, note.colour)}", *by, day(note.created)]
    writer.text(" · ".join(facts), colour=look.muted, size=META)
    for name, link in (
        (translate("Notes", "Edit"), f"edit-note:{note.id}"),
        (translate("Notes", "Delete"), f"delete-note:{note.id}"),
    ):
        writer.text(" · ", colour=look.muted, size=META, copied=False)
        writer.command(name, link, size=META)


def _write_words(writer: PageWriter, look: Look, note: Note) -> None:
    """The words of a note as Markdown means them, each in its place in what was written."""
    from qicbrowser.domain.markdown import RULER, paragraphs  # with the first note that has words, not with the start

    shown = _beginning(note.words)
    for paragraph in paragraphs(shown):
        writer.block(above=2, below=2, start=_STEP * paragraph.steps)
        if paragraph.ruler:
            writer.text(RULER, colour=look.muted)
        elif not paragraph.runs:
            writer.text("\u00a0")  # an empty line of code keeps its place
        for run in paragraph.runs:
            aside = run.aside or bool(run.sign) or bool(paragraph.quoted)
            sign = bool(run.sign)
            writer.text(
                run.sign or note.words,
                None if sign else note.id,
                None if sign else Part.NOTE,
                colour=look.muted if aside and not run.link else None,
                size=_HEADINGS.get(paragraph.heading, 1.0),
                bold=run.bold or bool(paragraph.heading),
                italic=run.italic,
                strike=run.strike,
                code=run.code or paragraph.code,
                link=f"web:{percent_encoded(run.link, safe='')}" if run.link else None,
                tip=plain_tip(run.link) if run.link else "",
                underline=bool(run.link),
                stretch=None if sign else run.span,
            )
    if len(shown) < len(note.words):
        writer.block(above=2, below=2)
        writer.text("… ", colour=look.muted)
        writer.command(translate("Notes", "Show all of this note"), f"edit-note:{note.id}")


def in_reading_order(notes: Sequence[LocatedNote], texts: Sequence[str]) -> Sequence[LocatedNote]:
    """Notes in the order of their words on a page with these texts; of a text, those without a place come last."""
    order = {key: number for number, key in enumerate(texts)}

    def place_of(placed: LocatedNote) -> tuple[int, bool, int]:
        start = placed.span.start if placed.span else 0
        return order.get(placed.note.text_key, len(order)), placed.span is None, start

    return sorted(notes, key=place_of)


def latest(notes: Sequence[LocatedNote]) -> Sequence[LocatedNote]:
    """As many of the latest notes as a page holds, one at least."""
    left = _MOST_SHOWN
    for count, placed in enumerate(reversed(notes)):
        shown = _beginning(placed.note.words)
        left -= len(shown) + _LINE * shown.count("\n")
        if count == MOST_LISTED or (count and left < 0):
            return notes[-count:]
    return notes


def _beginning(words: str) -> str:
    """The part of a long note that a page shows, cut between words where it has blanks."""
    if len(words) <= LONGEST_SHOWN and words.count("\n") < MOST_LINES_SHOWN:
        return words
    shown = "\n".join(words[: LONGEST_SHOWN + 1].split("\n", MOST_LINES_SHOWN)[:MOST_LINES_SHOWN])
    if len(shown) <= LONGEST_SHOWN:
        return shown
    blank = max(shown.rfind(" ", LONGEST_SHOWN // 2), shown.rfind("\n", LONGEST_SHOWN // 2))
    return shown[: blank if blank > 0 else LONGEST_SHOWN]


def day(moment: str) -> str:
    """The day of a UTC time in the time zone of the computer; the text itself if it is not a time."""
    from qicbrowser.gui.shell.dates import day_text  # a start without notes does without it, and the next

    local = _local(moment)
    return day_text(local) if local else moment


def moment(moment: str) -> str:
    """The day and time of a UTC time in the time zone of the computer; the text itself if it is not a time."""
    from qicbrowser.gui.shell.dates import moment_text

    local = _local(moment)
    return moment_text(local) if local else moment


def _local(moment: str) -> "datetime | None":
    from datetime import datetime

    try:
        return datetime.fromisoformat(moment).astimezone()
    except ValueError:
        return None


def _astray(placing: Placing) -> str:
    return {
        Placing.MOVED: translate("Notes", "This text has moved within the passage since you marked it."),
        Placing.AMBIGUOUS: translate("Notes", "This text is in the passage more than once, so it is not marked."),
        Placing.UNPLACED: translate("Notes", "This text is no longer in the passage, so it is not marked."),
    }[placing]
