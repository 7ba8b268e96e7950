"""Notes and grades as plain text, for terminals, cells and the clipboard."""

import re
from collections.abc import Iterable

from qicbrowser.domain.records import Direction, Note, Stream, Theme


def note_text(note: Note) -> str:
    """The marked words in quotes, then the reader's own; the tags of a note that has neither."""
    quoted = f"“{note.anchor.quote}”" if note.anchor else ""
    return f"{quoted} {note.words}".strip() or tags_text(note)


def tags_text(note: Note) -> str:
    """ "#data  #district hospital": two blanks between tags, because one can stand within a tag."""
    return "  ".join(f"#{tag}" for tag in note.tags)


def graded(theme: Theme, stream: Stream | None, direction: Direction | None = None) -> str:
    """What a theme rests on in one stream: "low [17] [63]; medium [69]"; nothing when it rests on nothing there."""
    here = [each for each in theme.appraisals if (each.stream, each.direction) == (stream, direction)]
    given = ((grade, dict.fromkeys(a.label for a in here if a.grade == grade)) for grade in (*theme.grades, None))
    return "; ".join((f"{grade.name} " if grade else "") + bracketed(labels) for grade, labels in given if labels)


def bracketed(labels: Iterable[str]) -> str:
    """ "[46] [67]": each reference on its own, for "46-67" would be a date to Excel."""
    return " ".join(f"[{label}]" for label in labels)


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_MARKDOWN = re.compile(r"[\\`*_\[\]{}<>&|~$#!]")


def printable(text: str) -> str:
    """The text with U+FFFD for control characters, which no text file should hold; line ends stay."""
    return _CONTROL.sub("\ufffd", text)


def escaped_markdown(line: str) -> str:
    """A line of text for a Markdown file, in which nothing is markup.

    What is markup at the beginning of a paragraph only, such as "1." or "-", is left to the caller.
    """
    return _MARKDOWN.sub(r"\\\g<0>", printable(line))
