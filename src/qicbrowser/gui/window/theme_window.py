"""The window of one theme: the page and the note editor alone, with the commands that concern them.

It is a main window without its menus and panes, so the page does what it does there. Links lead to other themes in the
same window, and a reference opens its pane beside the page.
"""

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolBar

from qicbrowser.gui.reading.back_forward import Place
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.messages import words
from qicbrowser.gui.window.window_state import WindowParts
from qicbrowser.services.record_names import branch_name
from qicbrowser.store.library import Library

_SIZE = (780, 840)


def show_theme_alone(parts: WindowParts, library: Library, key: str) -> None:
    """Leave only the page of a theme in a window that is not shown yet."""
    window, panes, menus, navigator = parts.window, parts.panes, parts.menus, parts.navigator
    window.menuBar().hide()
    for bar in window.findChildren(QToolBar):
        bar.hide()
    panes.tabs.bar.hide()
    menus.show_references.setChecked(False)
    panes.left.hide()
    panes.right.hide()
    parts.status.hide_numbers()
    window.addActions(_commands(menus))  # the keys of a menu that is hidden do not act
    window.resize(*_SIZE)

    def show_title() -> None:
        here = navigator.here
        theme = library.evidence.theme(here.theme)
        branch = words(branch_name(library.evidence, here.branch)) if here.branch else ""
        window.setWindowTitle(theme.title if theme else branch)

    navigator.moved.connect(show_title)
    navigator.start(Place(key))
    panes.page.setFocus()


def _commands(menus: Menus) -> Sequence[QAction]:
    """What can be done in the window."""
    return (
        *(menus.undo, menus.redo, menus.copy_with_source, menus.copy_citation, menus.source_row),
        *(menus.back, menus.forward, menus.previous_theme, menus.next_theme, menus.next_pane, menus.previous_pane),
        *(menus.write_note, menus.note_on_theme, menus.star_theme, menus.note_on_reference, menus.star_reference),
        *(menus.attach_citation, menus.show_references, menus.larger, menus.smaller, menus.reset_text_size),
        *(menus.new_window, menus.close_window, menus.full_screen, menus.guide, menus.quit),
    )
