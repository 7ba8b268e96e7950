"""The tool tip of notes: the same on a page and in the list of notes."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from qicbrowser.domain.markdown import unmarked
from qicbrowser.domain.records import Note
from qicbrowser.gui.looks.palettes import plain_tip
from qicbrowser.gui.page.writer import shortened
from qicbrowser.services.plain_text import tags_text

translate = QCoreApplication.translate

_LONGEST = 600
"""Characters of a quote, and of the text of a note."""

_MOST = 10
"""Notes in one tip."""


def note_tip(notes: Sequence[Note]) -> str:
    """The quote, text, tags and author of each note; as HTML in which nothing of a note is markup."""
    return plain_tip("\n\n".join(map(_text, notes[:_MOST])))


def _text(note: Note) -> str:
    quote = f"“{shortened(note.anchor.quote, _LONGEST)}”" if note.anchor else ""
    author = translate("Notes", "By {name}").format(name=note.creator) if note.creator else ""
    return "\n".join(filter(None, (quote, shortened(unmarked(note.words), _LONGEST), tags_text(note), author)))
