"""A menu of the notes on the same words, so that each of them can be reached."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from qicbrowser.domain.records import Note
from qicbrowser.gui.looks.swatches import swatch
from qicbrowser.gui.page.view import PageView
from qicbrowser.gui.page.writer import shortened
from qicbrowser.services.plain_text import note_text

_LONGEST_SUMMARY = 60


def choose_among(notes: Sequence[Note], use: Callable[[Note], None], page: PageView) -> None:
    """Open a menu of the notes at the cursor; the chosen one is used."""
    menu = QMenu(page)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for note in notes:
        action = menu.addAction(swatch(page.look, note.colour), _label(note))
        action.triggered.connect(partial(use, note))
    menu.popup(page.viewport().mapToGlobal(page.cursorRect().bottomLeft()))
    menu.setActiveAction(menu.actions()[0])


def add_notes(menu: QMenu, notes: Sequence[Note], uses: Mapping[str, Callable[[str], None]]) -> None:
    """Add a submenu for each note to a menu, with what can be done with it."""
    if notes:
        menu.addSeparator()
    for note in notes:
        submenu = menu.addMenu(_label(note))
        for name, use in uses.items():
            submenu.addAction(name).triggered.connect(partial(use, note.id))


def summary(note: Note) -> str:
    """A note in one short line."""
    return shortened(" ".join(note_text(note).split()), _LONGEST_SUMMARY)


def _label(note: Note) -> str:
    return summary(note).replace("&", "&&")
