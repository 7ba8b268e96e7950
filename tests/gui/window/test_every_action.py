"""Every command of the window says what it is and does, and can be called whatever the window shows."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex
from PySide6.QtGui import QAction, QContextMenuEvent, QDesktopServices
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu
from pytestqt.exceptions import capture_exceptions

from qicbrowser.domain.errors import ReaderError
from qicbrowser.domain.records import Colour
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell import list_actions
from qicbrowser.gui.shell.action_table import WidgetActions
from qicbrowser.gui.shell.list_status_tips import list_status_tip
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes.annotate import Target, annotate
from qicbrowser.store.schema import USER_VERSION
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


LIST_TABLES = [
    table
    for table in vars(list_actions).values()
    if isinstance(table, type) and issubclass(table, WidgetActions) and table is not WidgetActions
]


@pytest.mark.parametrize("table", LIST_TABLES, ids=lambda table: table.__name__)
def test_every_command_of_a_list_has_a_text_a_tip_and_an_icon(table: type[WidgetActions]) -> None:
    for row in table.rows():
        assert row.text
        assert row.icon, row.id
        assert list_status_tip(table.__name__, row.id) not in ("", row.text), row.id


def first_row(view: QAbstractItemView) -> QModelIndex:
    return view.model().index(0, 0)


def row_of_tree(reader: Reader) -> tuple[QAbstractItemView, QModelIndex]:
    tree = reader.window.panes.tree
    return tree, reader.window.themes.index_of(COMPETITION)


def review_of_tree(reader: Reader) -> tuple[QAbstractItemView, QModelIndex]:
    return reader.window.panes.tree, first_row(reader.window.panes.tree)


def row_of_references(reader: Reader) -> tuple[QAbstractItemView, QModelIndex]:
    return reader.window.panes.inspector.list, first_row(reader.window.panes.inspector.list)


def row_of_results(reader: Reader) -> tuple[QAbstractItemView, QModelIndex]:
    searching(reader)
    results = reader.window.panes.results.get()
    return results.list, first_row(results.list)


def row_of_facets(reader: Reader) -> tuple[QAbstractItemView, QModelIndex]:
    searching(reader)
    facets = reader.window.panes.results.get().facets
    reader.wait_until(lambda: facets.model().rowCount())
    return facets, facets.model().index(0, 0, first_row(facets))


def row_of_notes(reader: Reader) -> tuple[QAbstractItemView, QModelIndex]:
    reader.window.panes.tabs.go_to(Tab.NOTES)
    table = reader.window.panes.notebook.get().table
    return table, table.model().index(0, 1)


def row_of_tags(reader: Reader) -> tuple[QAbstractItemView, QModelIndex]:
    reader.window.panes.tabs.go_to(Tab.NOTES)
    tags = reader.window.panes.notebook.get().tags
    return tags, first_row(tags)


def row_of_searches(reader: Reader) -> tuple[QAbstractItemView, QModelIndex]:
    searches = reader.window.panes.searches.get().tree
    return searches, searches.model().index(0, 0, first_row(searches))


PLACES = (
    *(row_of_tree, review_of_tree, row_of_references, row_of_results, row_of_facets),
    *(row_of_notes, row_of_tags, row_of_searches),
)


def menu_of(reader: Reader, place: Callable[[Reader], tuple[QAbstractItemView, QModelIndex]]) -> QMenu:
    view, index = place(reader)
    view.setFocus()
    view.scrollTo(index)
    at = view.visualRect(index).center()
    view.setCurrentIndex(index)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), place
    return menu


@pytest.fixture(params=[False, True], ids=["writable", "read-only"])
def with_records(request: pytest.FixtureRequest, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """The window on a file with a tagged note and a search, which a newer version may have written: read-only then."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    note = annotate(reader.library, Target(COMPETITION, COMPETITION), "Made up", Colour.GREEN, ("made up",))
    store(reader.library, [Change(None, note)])
    searching(reader)
    reader.window.menus.save_search.trigger()
    close_all(reader)
    reader.quit()
    if request.param:
        with closing(sqlite3.connect(reader.library.user_file)) as file:
            file.execute(f"PRAGMA user_version = {USER_VERSION + 1}")
    reader.start()
    return reader


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.__name__)
def test_every_command_of_a_context_menu_can_be_called(
    with_records: Reader, place: Callable[[Reader], tuple[QAbstractItemView, QModelIndex]]
) -> None:
    reader = with_records
    names = [action.objectName() for action in leaves(menu_of(reader, place))]
    close_all(reader)
    assert names
    for at, name in enumerate(names):
        with capture_exceptions() as failures:
            action = leaves(menu_of(reader, place))[at]
            if name:  # the others are added by name, as the ways to sort and the tags
                assert action.statusTip().strip(), name
                assert not action.icon().isNull(), name
            action.trigger()
            QApplication.processEvents()
            close_all(reader)
            reader.keys("Ctrl+Z")
        assert all(isinstance(error, ReaderError) for _, error, _ in failures), (name, failures)
    assert reader.window.isVisible()


def test_every_command_can_be_called_where_nothing_can_be_saved(with_records: Reader) -> None:
    reader = with_records
    for row in Menus.rows():
        if row.id in ENDS:
            continue
        with capture_exceptions() as failures:
            at_start(reader)
            reader.window.menus.action(row).trigger()
            QApplication.processEvents()
            close_all(reader)
        assert all(isinstance(error, ReaderError) for _, error, _ in failures), (row.id, failures)
