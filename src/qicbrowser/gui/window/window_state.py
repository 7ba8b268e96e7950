"""Saves and restores the state of the window: sizes, visible panes, ticks, theme and reference, scroll position."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QMargins, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from qicbrowser.domain.keys import LIBRARY
from qicbrowser.gui.reading.back_forward import Place
from qicbrowser.gui.reading.navigator import Navigator
from qicbrowser.gui.reading.reference_model import ReferenceModel
from qicbrowser.gui.reading.theme_model import ThemeModel
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.gui.shell.session import Session
from qicbrowser.gui.widgets.filled_screen import FilledScreen
from qicbrowser.gui.window.panes import Panes
from qicbrowser.gui.window.status_line import StatusLine
from qicbrowser.gui.window.tab_panes import PaneState

_FIRST_SIZE = (1400, 840)
_TABS_WITH_PANES = {Tab.MAP: "-map", Tab.CONTEXTS: "-contexts", Tab.COMPARE: "-compare", Tab.SITE: "-site"}
"""The tabs that do not have the panes of the theme, with what their names in the session end in."""
_FRAME = QMargins(8, 40, 8, 8)
"""Room for the frame that a window manager draws: its size is not known before the window is visible."""


class WindowParts(NamedTuple):
    """What of the window has a state that is saved."""

    window: QMainWindow
    panes: Panes
    menus: Menus
    themes: ThemeModel
    references: ReferenceModel
    navigator: Navigator
    status: StatusLine


def restore(parts: WindowParts, session: Session) -> None:
    """Restore what `save` has saved; at the first start, show the first theme."""
    window, panes, menus = parts.window, parts.panes, parts.menus
    if not window.restoreGeometry(session.shape("window")):
        _show_first_time(window)
    for name, splitter in _splitters(panes):
        splitter.restoreState(session.shape(name))
        splitter.setHandleWidth(-1)  # that of the style: an earlier version saved a wider one
    for column in panes.columns:
        for name, height in column.heights.items():
            column.heights[name] = session.height(name, height)
    for name, action, pane in _hideable(parts):
        action.setChecked(session.shown(name))
        pane.setVisible(session.shown(name))
    panes.narrow_window.restore(wide=session.shown("references"), narrow=session.references_in_narrow_window)
    for tab, suffix in _TABS_WITH_PANES.items():
        if not (sizes := session.shape(f"panes{suffix}")).isEmpty():
            panes.tab_panes.restore(
                tab,
                PaneState(
                    session.shown(f"themes{suffix}"),
                    session.shown(f"references{suffix}"),
                    session.shown(f"references_in_narrow_window{suffix}"),
                    sizes,
                ),
            )
    menus.source_row.setChecked(session.source_row)
    menus.group_results.setChecked(session.together)
    with QSignalBlocker(menus.full_screen):
        menus.full_screen.setChecked(window.isFullScreen())
    parts.status.take_up_style()
    parts.themes.tick(session.ticked, ticked=True)
    reference = session.reference if parts.references.row_of(session.reference) >= 0 else ""
    page = session.theme if parts.navigator.can_go_to(session.theme) else parts.themes.first or LIBRARY
    parts.navigator.start(Place(page, reference) if parts.themes.has(page) else Place("", reference, page))


def connect_layout(parts: WindowParts) -> None:
    """Connect the commands that change how the window is laid out."""
    window = parts.window
    FilledScreen(window)
    parts.menus.reset_layout.triggered.connect(lambda: reset_layout(parts))
    parts.menus.full_screen.triggered.connect(
        lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
    )


def reset_layout(parts: WindowParts) -> None:
    """Show the panes and their sizes, and that of the window, as at the first start."""
    for _, action, _ in _hideable(parts):
        action.setChecked(True)
    parts.panes.narrow_window.restore(wide=True, narrow=False)
    if not parts.menus.full_screen.isChecked():
        parts.window.setWindowState(Qt.WindowState.WindowNoState)
        _show_first_time(parts.window)
    parts.panes.reset_sizes()


def fits(available: QSize) -> bool:
    """Whether a window of the usual size has room on a screen, with its frame."""
    framed = QSize(*_FIRST_SIZE).grownBy(_FRAME)
    return framed.boundedTo(available) == framed


def _show_first_time(window: QMainWindow) -> None:
    """The usual size; maximised where there is no room for it, so that the status bar is on the screen.

    When it is no longer maximised, the window and its frame are still on the screen.
    """
    available = window.screen().availableSize()
    window.resize(QSize(*_FIRST_SIZE).boundedTo(available.shrunkBy(_FRAME)))
    if not fits(available):
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def save(parts: WindowParts, session: Session) -> None:
    panes, menus, here = parts.panes, parts.menus, parts.navigator.here
    session.save_shape("window", parts.window.saveGeometry())
    for tab, state in panes.tab_panes.states.items():
        suffix = _TABS_WITH_PANES.get(tab, "")
        session.save_shape(f"panes{suffix}", state.sizes)
        session.save_shown(f"themes{suffix}", state.themes)
        session.save_shown(f"references{suffix}", state.references)
        session.save_shown(f"references_in_narrow_window{suffix}", state.references_when_narrow)
    session.save_shape("inspector", panes.inspector.saveState())
    for column in panes.columns:
        column.measure()
        for name, height in column.heights.items():
            session.save_height(name, height)
    session.source_row = menus.source_row.isChecked()
    session.together = menus.group_results.isChecked()
    session.theme, session.reference = here.page, here.reference
    session.scroll = panes.page.verticalScrollBar().value()
    session.ticked = parts.themes.ticked if parts.themes.ticked_count else ()  # read from the evidence: last


def _splitters(panes: Panes) -> Iterator[tuple[str, QSplitter]]:
    yield "panes", panes
    yield "inspector", panes.inspector


def _hideable(parts: WindowParts) -> Iterator[tuple[str, QAction, QWidget]]:
    yield "themes", parts.menus.show_themes, parts.panes.left
    yield "references", parts.menus.show_references, parts.panes.right
