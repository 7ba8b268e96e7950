"""The tables of commands: their keys, their menus, what they can do now, and what they leave to a field."""

from collections.abc import Callable, Iterable
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import SavedSearch
from qicbrowser.gui.analyse.factor_list import FactorList
from qicbrowser.gui.analyse.factor_model import FactorModel
from qicbrowser.gui.analyse.map_model import MapModel
from qicbrowser.gui.analyse.map_view import MapView
from qicbrowser.gui.analyse.scenario_model import ScenarioModel
from qicbrowser.gui.analyse.scenario_view import ScenarioView
from qicbrowser.gui.analyse.site_model import SiteModel
from qicbrowser.gui.analyse.site_view import SiteView
from qicbrowser.gui.analyse.what_counts_model import WhatCountsModel
from qicbrowser.gui.analyse.what_if_side import WhatCountsView
from qicbrowser.gui.citations.match_model import MatchModel
from qicbrowser.gui.citations.match_table import RecordTable
from qicbrowser.gui.export.column_list import ColumnList
from qicbrowser.gui.notes.notebook.tag_list import TagList
from qicbrowser.gui.search.facet_list import FacetList
from qicbrowser.gui.search.saved_searches_list import SavedSearchesList
from qicbrowser.gui.shell import list_actions
from qicbrowser.gui.shell.action_table import ActionTable, Command, Scope, WidgetActions
from qicbrowser.gui.shell.list_actions import (
    CitationRecordActions,
    ComparedThemeActions,
    ExportColumnActions,
    FacetListActions,
    FactorListActions,
    MapActions,
    NoteListActions,
    ReferenceActions,
    ReviewActions,
    ScenarioActions,
    SearchListActions,
    SiteFactorActions,
    TagListActions,
    ThemeActions,
    WhatCountsActions,
)
from qicbrowser.gui.shell.menus import Menus
from qicbrowser.store.user.note_filter import NoteCategory
from tests.gui.window_driver import COMPETITION, PLATFORM, Reader

TABLES = (Menus, *(t for t in vars(list_actions).values() if isinstance(t, type) and t.__base__ is WidgetActions))


def clashes(tables: tuple[type[ActionTable], ...]) -> list[tuple[str, str, str]]:
    rows = [(row, QKeySequence(key)) for table in tables for row in table.rows() for key in row.keys]
    return [
        (one.id, other.id, key.toString())
        for (one, key), (other, same) in combinations(rows, 2)
        if key == same and one.scope & other.scope
    ]


def entries(menu: QMenu) -> list[QAction]:
    below = [entries(action.menu()) if action.menu() else [action] for action in menu.actions()]
    return [action for part in below for action in part if not action.isSeparator()]


def in_menus(reader: Reader) -> list[QAction]:
    return [action for top in reader.window.menuBar().actions() for action in entries(top.menu())]


def opened(menu: QMenu) -> QMenu:
    menu.popup(QPoint())
    assert menu.isVisible()
    return menu


def possible(reader: Reader, title: str) -> dict[str, bool]:
    """Which commands of a menu can be chosen, as one sees when it is open."""
    (top,) = (a for a in reader.window.menuBar().actions() if a.text().replace("&", "") == title)
    menu = opened(top.menu())
    seen = {action.objectName(): action.isEnabled() for action in entries(menu)}
    menu.close()
    return seen


def test_every_table_is_looked_at() -> None:
    assert len(TABLES) == 16
    assert all(table.rows() for table in TABLES)


def test_no_key_has_two_meanings_in_one_place() -> None:
    assert clashes(TABLES) == []


def test_a_key_with_two_meanings_is_noticed() -> None:
    class Clashing(WidgetActions):
        find = Command("Find", "Ctrl+E", scope=Scope.TAGS)
        other = Command("Other", "F2", scope=Scope.FIELD)

    assert clashes((*TABLES, Clashing)) == [("export", "find", "Ctrl+E")]


def test_every_command_of_the_window_is_in_a_menu_and_nothing_else(reader: Reader) -> None:
    shown = in_menus(reader)
    assert sorted(action.objectName() for action in shown) == sorted(row.id for row in Menus.rows())
    assert set(shown) == set(reader.window.menus.all)
    others = [action for action in reader.window.findChildren(QAction) if action.shortcuts() and action not in shown]
    assert others == []
    assert reader.window.findChildren(QShortcut) == []


def test_access_keys_of_a_menu_differ(reader: Reader) -> None:
    for top in reader.window.menuBar().actions():
        letters = [a.text().replace("&&", "").partition("&")[2][:1].lower() for a in top.menu().actions()]
        letters = [letter for letter in letters if letter]
        assert len(letters) == len(set(letters)), (top.text(), letters)


def names(actions: Iterable[QAction]) -> set[str]:
    return {action.objectName() for action in actions if not action.isSeparator()}


def test_every_command_of_a_list_is_in_its_context_menu(reader: Reader, qtbot: QtBot) -> None:
    tree = reader.window.panes.tree
    shown: dict[type[ActionTable], set[str]] = {}
    shown[ReviewActions] = names(tree.menu_for(tree.model().index(0, 0)).actions())
    table = reader.window.panes.notebook.get().table
    shown[NoteListActions] = set()
    for category in NoteCategory:
        reader.window.notebook.show(category)
        shown[NoteListActions] |= names(table.context_menu().actions()) - {""}  # the ways to sort
    themes = tree.menu_for(tree.model().index_of(COMPETITION)).actions()
    shown[ThemeActions] = names(themes) & {row.id for row in ThemeActions.rows()}
    references = QMenu()
    reader.window.context_menus.get().fill_for_references(references)
    shown[ReferenceActions] = names(references.actions()) & {row.id for row in ReferenceActions.rows()}
    tags, searches, columns, facets = TagList(), SavedSearchesList(), ColumnList(), FacetList()
    for widget in (tags, searches, columns, facets):
        qtbot.addWidget(widget)
    shown[FacetListActions] = names(facets.context_menu_on(facets.model().index(0, 0)).actions())
    tags.show_tags({"data": 1}, ())
    shown[TagListActions] = names(tags.context_menu_on(tags.model().index(0, 0)).actions())
    searches.show_searches((SavedSearch("audit", "Audits", ""),), (SavedSearch("data", None, ""),))
    of_searches = [searches.tree.menu_for(searches.tree.model().index_of(query)) for query in ("audit", "data")]
    assert [sorted(names(menu.actions())) for menu in of_searches] == [
        ["copy", "delete", "down", "rename", "search", "up"],
        ["copy", "delete", "save", "search"],
    ]
    shown[SearchListActions] = names(action for menu in of_searches for action in menu.actions())
    factors = FactorList(FactorModel())
    qtbot.addWidget(factors)
    shown[FactorListActions] = names(factors.context_menu().actions())
    reader.window.menus.add_to_compare.trigger()
    compared = reader.window.analysis.compare.get().page.themes
    shown[ComparedThemeActions] = names(compared.menu_of(compared.keys[0]).actions())
    records = RecordTable(MatchModel(reader.library.evidence, {}, ()))
    qtbot.addWidget(records)
    for widget, owned in ((columns.list, ExportColumnActions), (records, CitationRecordActions)):
        assert widget.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
        shown[owned] = names(widget.actions())
    what_counts, scenarios = WhatCountsView(WhatCountsModel()), ScenarioView(ScenarioModel())
    for widget, owned in ((what_counts, WhatCountsActions), (scenarios, ScenarioActions)):
        qtbot.addWidget(widget)
        shown[owned] = names(widget.context_menu().actions())
    site_view = SiteView(SiteModel())
    qtbot.addWidget(site_view)
    shown[SiteFactorActions] = names(site_view.context_menu().actions())
    map_view = MapView(MapModel())
    qtbot.addWidget(map_view)
    shown[MapActions] = names(map_view.context_menu().actions())
    assert shown == {table: {row.id for row in table.rows()} for table in TABLES[1:]}


def test_a_command_that_can_do_nothing_is_greyed(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    assert {name for name, enabled in possible(reader, "Annotate").items() if not enabled} == {
        "write_note",
        *("yellow", "green", "blue", "pink", "violet"),
        *("next_note", "previous_note", "edit_note", "delete_note", "reattach"),
        *("note_on_reference", "star_reference", "attach_citation"),
    }
    assert {name for name, enabled in possible(reader, "File").items() if not enabled} == {
        "export_again",
        "export_references",
    }
    assert {name for name, enabled in possible(reader, "Go").items() if not enabled} == {"forward"} | {
        "next_hit",
        "previous_hit",
    }


def test_it_is_no_longer_greyed_when_it_can(reader: Reader) -> None:
    reader.click_theme(PLATFORM)
    reader.select_words("Outcome")
    assert not possible(reader, "Annotate")["write_note"]
    reader.select_words("hospitals")
    annotate = possible(reader, "Annotate")
    assert annotate["write_note"]
    assert annotate["pink"]
    assert not annotate["edit_note"]
    assert possible(reader, "Edit")["copy"]
    reader.keys("4")
    reader.click_words(reader.window.panes.page, "hospitals")
    annotate = possible(reader, "Annotate")
    assert (annotate["write_note"], annotate["pink"], annotate["edit_note"], annotate["delete_note"]) == (
        *(False, True, True, True),
    )
    reader.search("competition")
    assert possible(reader, "Go")["next_hit"]
    edit = possible(reader, "Edit")
    assert (edit["save_search"], edit["tick_found"], edit["untick_all"], edit["undo"]) == (True, True, False, True)
    reader.window.menus.tick_found.trigger()
    assert possible(reader, "Edit")["untick_all"]
    reader.keys("Ctrl+K", "Escape")
    assert not possible(reader, "Go")["next_hit"]


def test_the_key_of_a_greyed_command_says_what_is_missing(reader: Reader) -> None:
    reader.click_theme(PLATFORM)
    assert not possible(reader, "Annotate")["write_note"]
    reader.keys("Ctrl+Shift+N")
    assert "Select" in reader.window.statusBar().currentMessage()


def test_the_context_menu_of_a_page_greys_what_cannot_be_done(reader: Reader) -> None:
    reader.click_theme(PLATFORM)
    page = reader.window.panes.page
    at = page.cursorRect(reader.find(page, "hospitals")).center()
    QApplication.sendEvent(
        page.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, page.viewport().mapToGlobal(at)),
    )
    (menu,) = (menu for menu in page.findChildren(QMenu) if menu.isVisible())
    seen = {action.objectName(): action.isEnabled() for action in entries(menu) if action.objectName()}
    menu.close()
    assert {name: enabled for name, enabled in seen.items() if name in names(reader.window.menus.on_words)} == (
        dict.fromkeys(names(reader.window.menus.on_words), False)
    )
    assert reader.window.menus.write_note.isEnabled()


def test_icons_and_tips_are_created_when_a_menu_is_opened(reader: Reader) -> None:
    undo, next_hit = reader.window.menus.undo, reader.window.menus.next_hit
    assert undo.icon().isNull()
    assert not next_hit.statusTip()
    possible(reader, "Edit")
    possible(reader, "Go")
    assert not undo.icon().isNull()
    assert next_hit.statusTip() == "Go to the next place that matches the search"


def fields(reader: Reader) -> dict[str, Callable[[], QWidget]]:
    """The fields of the window, each given the keyboard."""

    def note() -> QWidget:
        reader.keys("Ctrl+Shift+T")
        return reader.window.panes.editor.get().words

    def tags() -> QWidget:
        note()
        reader.window.panes.editor.get().tags.setFocus()
        return reader.window.panes.editor.get().tags

    def references() -> QWidget:
        reader.window.panes.inspector.filter.setFocus()
        return reader.window.panes.inspector.filter

    def notes() -> QWidget:
        reader.keys("Ctrl+6")
        reader.window.panes.notebook.get().filter.setFocus()
        return reader.window.panes.notebook.get().filter

    def search() -> QWidget:
        reader.keys("Ctrl+K")
        return reader.window.search_box

    return {"search": search, "note": note, "tags": tags, "references": references, "notes": notes}


FIELDS = ("search", "note", "tags", "references", "notes")


@pytest.mark.parametrize("name", FIELDS)
def test_keys_of_reading_are_the_field_s_own(reader: Reader, name: str) -> None:
    """No field is left with its text as it was and the page, or a star, changed behind it."""
    reader.click_theme(COMPETITION)
    field = fields(reader)[name]()
    assert field.hasFocus()
    reader.keys("Ctrl+U", "Ctrl+D", "F2", "Delete")
    reader.type("1234")
    assert not reader.window.menus.source_row.isChecked()
    assert "(N = " not in reader.window.panes.page.toPlainText()
    assert reader.library.notes.starred() == set()
    assert "1234" in (field.text() if isinstance(field, QLineEdit) else field.toPlainText())
    assert reader.window.panes.page.extraSelections() == [] or name == "search"
    reader.window.panes.tree.setFocus()
    reader.keys("Ctrl+U", "Ctrl+D")
    assert reader.window.menus.source_row.isChecked()
    assert reader.library.notes.starred() == {COMPETITION}


@pytest.mark.parametrize("name", FIELDS)
def test_keys_of_the_window_act_in_every_field(reader: Reader, name: str) -> None:
    reader.click_theme(COMPETITION)
    fields(reader)[name]()
    reader.type("made up")
    reader.keys("Ctrl+B")
    assert not reader.window.panes.left.isVisible()
    reader.keys("Ctrl+K")
    assert reader.window.search_box.hasFocus()


@pytest.mark.parametrize("name", FIELDS)
def test_undo_in_a_field_takes_back_what_was_typed_there(reader: Reader, name: str) -> None:
    reader.click_theme(COMPETITION)
    reader.window.panes.page.setFocus()
    reader.keys("Ctrl+D")
    field = fields(reader)[name]()
    reader.type("made")
    reader.keys("Ctrl+Z")
    assert (field.text() if isinstance(field, QLineEdit) else field.toPlainText()) == ""
    assert reader.library.notes.starred() == {COMPETITION}


def test_copy_copies_from_what_has_the_keyboard(reader: Reader) -> None:
    clipboard = QApplication.clipboard()
    copy = reader.window.menus.copy
    reader.search("competition")
    reader.keys("Ctrl+A")
    copy.trigger()
    assert clipboard.text() == "competition"
    reader.click_theme(PLATFORM)
    reader.select_words("hospitals")
    copy.trigger()
    assert clipboard.text() == "hospitals"
    reader.keys("Ctrl+Shift+T")
    reader.type("mine")
    reader.keys("Ctrl+A")
    copy.trigger()
    assert clipboard.text() == "mine"
    reader.keys("Escape", "Ctrl+6", "Ctrl+A")
    assert possible(reader, "Edit")["copy"]
    copy.trigger()
    assert clipboard.text() == "mine"
    assert "copied." in reader.window.statusBar().currentMessage()
    reader.window.panes.tree.setFocus()
    assert not possible(reader, "Edit")["copy"]
