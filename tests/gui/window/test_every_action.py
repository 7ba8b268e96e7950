"""Every command of the window says what it is and does, and can be called whatever the window shows."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.exceptions import capture_exceptions

from qicbrowser.domain.errors import ReaderError
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell.menus import Menus
from tests.gui.window_driver import COMMUNITY, COMPETITION, Reader

ENDS = {"quit", "close_window"}
"""What ends the window: other tests do that."""


def leaves(menu: QMenu) -> list[QAction]:
    below = [leaves(action.menu()) if action.menu() else [action] for action in menu.actions()]
    return [action for part in below for action in part if not action.isSeparator()]


def test_every_command_has_a_text_a_tip_and_an_icon(reader: Reader) -> None:
    for top in reader.window.menuBar().actions():
        menus = [top.menu(), *(action.menu() for action in top.menu().actions() if action.menu())]
        for menu in menus:
            menu.aboutToShow.emit()
            for action in leaves(menu):
                if action.isEnabled() or action.objectName():
                    assert action.text().replace("&", ""), action.objectName()
            menu.aboutToHide.emit()
    for action in reader.window.menus.all:
        assert action.statusTip().strip(), action.objectName()
        assert not action.icon().isNull(), action.objectName()
        assert action.statusTip() != action.text()


def at_start(reader: Reader) -> None:
    reader.window.panes.tree.setFocus()


def searching(reader: Reader) -> None:
    reader.window.search_box.setText("competition")
    reader.window.search_box.setFocus()
    reader.wait_until(lambda: reader.window.live_search.text == "competition")


def with_an_open_note(reader: Reader) -> None:
    reader.window.panes.tabs.show_tab(Tab.THEME)
    reader.window.navigator.go_to_theme(COMPETITION)
    reader.window.menus.note_on_theme.trigger()
    assert reader.window.panes.editor.get().isVisible()


def in_the_notes(reader: Reader) -> None:
    reader.window.panes.tabs.go_to(Tab.NOTES)


def on_a_review(reader: Reader) -> None:
    """No theme is shown, no reference, and nothing is selected."""
    tree = reader.window.panes.tree
    tree.setFocus()
    reader.window.navigator.go_to_theme(COMMUNITY)
    tree.setCurrentIndex(tree.model().index(0, 0))


def that_cannot_be_saved(reader: Reader) -> None:
    """Another program holds the file."""
    reader.unlock_file()
    at_start(reader)
    reader.lock_file()


def close_all(reader: Reader) -> None:
    """Close what a command has opened."""
    reader.unlock_file()
    while popup := QApplication.activePopupWidget():
        popup.close()
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and widget is not reader.window:
            widget.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    reader.window.activateWindow()


STATES = (at_start, searching, with_an_open_note, in_the_notes, on_a_review, that_cannot_be_saved)


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
def test_every_command_can_be_called(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, state: Callable[[Reader], None]
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: 0)
    for row in Menus.rows():
        if row.id in ENDS:
            continue
        with capture_exceptions() as failures:
            state(reader)
            reader.window.menus.action(row).trigger()
            QApplication.processEvents()
            close_all(reader)
        told = [error for _, error, _ in failures if isinstance(error, ReaderError)]  # in a box of its own
        assert len(told) == len(failures), (row.id, failures)
        assert not told or state is that_cannot_be_saved, (row.id, told)
    assert reader.window.isVisible()
