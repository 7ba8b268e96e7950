"""The window as it was left: sizes, panes in sight, theme and reference, scroll position."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QWidget

from qicbrowser.gui.reading.back_forward import Place
from qicbrowser.gui.shell.session import Session

if TYPE_CHECKING:
    from qicbrowser.gui.window.main_window import MainWindow

_FIRST_SIZE = (1400, 840)


def restore(window: "MainWindow", session: Session) -> None:
    """Bring a window back that was left with `remember`; at the first start, show the first theme."""
    if not window.restoreGeometry(session.shape("window")):
        window.resize(QSize(*_FIRST_SIZE).boundedTo(window.screen().availableSize()))
    for name, splitter in _splitters(window):
        splitter.restoreState(session.shape(name))
    for column in window.panes.columns:
        for name, height in column.heights.items():
            column.heights[name] = session.height(name, height)
    for name, action, pane in _hideable(window):
        action.setChecked(session.shown(name))
        pane.setVisible(session.shown(name))
    window.menus.source_row.setChecked(session.source_row)
    window.menus.group_results.setChecked(session.together)
    with QSignalBlocker(window.menus.full_screen):
        window.menus.full_screen.setChecked(window.isFullScreen())
    theme = session.theme if window.themes.has(session.theme) else window.themes.first
    reference = session.reference if window.references.row_of(session.reference) >= 0 else ""
    window.reading.start(Place(theme, reference))


def remember(window: "MainWindow", session: Session) -> None:
    session.keep_shape("window", window.saveGeometry())
    for name, splitter in _splitters(window):
        session.keep_shape(name, splitter.saveState())
    for column in window.panes.columns:
        column.measure()
        for name, height in column.heights.items():
            session.keep_height(name, height)
    for name, action, _ in _hideable(window):
        session.keep_shown(name, action.isChecked())
    session.source_row = window.menus.source_row.isChecked()
    session.together = window.menus.group_results.isChecked()
    session.theme, session.reference = window.reading.here.theme, window.reading.here.reference
    session.scroll = window.panes.page.verticalScrollBar().value()


def _splitters(window: "MainWindow") -> Iterator[tuple[str, QSplitter]]:
    yield "panes", window.panes
    yield "inspector", window.panes.inspector


def _hideable(window: "MainWindow") -> Iterator[tuple[str, QAction, QWidget]]:
    yield "themes", window.menus.show_themes, window.panes.left
    yield "references", window.menus.show_references, window.panes.right
