"""Notes that stand on the same words, in a menu, so that each can be reached."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from qicbrowser.domain.records import Note
from qicbrowser.gui.looks.swatches import swatch
from qicbrowser.gui.page.view import PageView
from qicbrowser.services.plain_text import note_text

_SHOWN = 60


def choose_among(notes: Sequence[Note], use: Callable[[Note], None], page: PageView) -> None:
    """Let the reader choose one of the notes where the cursor is."""
    menu = QMenu(page)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for note in notes:
        action = menu.addAction(swatch(page.look, note.colour), _label(note))
        action.triggered.connect(partial(use, note))
    menu.popup(page.viewport().mapToGlobal(page.cursorRect().bottomLeft()))
    menu.setActiveAction(menu.actions()[0])


def offer(menu: QMenu, notes: Sequence[Note], uses: Mapping[str, Callable[[str], None]]) -> None:
    """Add to a menu what can be done with each note."""
    if notes:
        menu.addSeparator()
    for note in notes:
        of_note = menu.addMenu(_label(note))
        for name, use in uses.items():
            of_note.addAction(name).triggered.connect(partial(use, note.id))


def line(note: Note) -> str:
    """A note in a few words."""
    text = " ".join(note_text(note).split())
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _label(note: Note) -> str:
    return line(note).replace("&", "&&")
