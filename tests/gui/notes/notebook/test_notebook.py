"""All notes in one list: filtered, sorted, gone to, changed several at once, by keys and mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from qicbrowser.domain.anchors import Placing, locate
from qicbrowser.domain.records import Citation, Colour, KeptSearch, Setting, Span
from qicbrowser.gui.looks.palettes import DARK, LIGHT
from qicbrowser.gui.notes.notebook.model import Column, NotebookModel
from qicbrowser.gui.notes.notebook.note_actions import Deed
from qicbrowser.gui.notes.notebook.tag_list import TagModel
from qicbrowser.gui.reading.views import Tab
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes.annotate import Target, annotate
from qicbrowser.store.user.note_lists import Shelf, Wanted
from tests.gui.notebook_driver import STUDY, Shelves
from tests.gui.window_driver import COMMUNITY, COMPETITION, PLATFORM, Reader
from tests.messages import reader_error

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
GONE = "zamboni2020/5/gone"
COLOURS = ("Yellow", "Green", "Blue", "Pink", "Violet")


@pytest.fixture
def shelves(reader: Reader, qtbot: QtBot) -> Shelves:
    return Shelves(reader, qtbot)


@pytest.fixture
def three(shelves: Shelves) -> Shelves:
    """Three notes, in the order of the evidence."""
    shelves.write("Alpha", "data", key=COMMUNITY)
    shelves.write("Beta", "Data", "to check", key=PLATFORM, colour=Colour.PINK)
    shelves.write("Gamma", key=STUDY, colour=Colour.BLUE)
    return shelves.open()


# --- what is listed


def test_the_tab_lists_notes_with_their_place_tags_and_colour(three: Shelves) -> None:
    assert three.reader.window.panes.tabs.current is Tab.NOTES
    assert three.table.hasFocus()
    assert three.column() == ["Alpha", "Beta", "Gamma"]
    assert three.column(Column.WHERE) == [
        "Shared community of practice",
        "Platform for capacity building",
        "Reference 51",
    ]
    assert three.column(Column.TAGS) == ["data", "Data, to check", ""]
    colours = three.table.model().index(1, Column.COLOUR)
    assert colours.data(Qt.ItemDataRole.AccessibleTextRole) == "Pink"
    assert not colours.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert three.tags() == ["data 2", "to check 1"]


def test_a_note_is_one_line_of_plain_text(shelves: Shelves) -> None:
    shelves.write("<b>not bold</b>\n\nsecond")
    shelves.mark(words="mine")
    shelves.mark(start=20, end=31)
    shelves.open()
    quote = shelves.reader.library.evidence.theme(COMMUNITY).passages[1].text
    assert shelves.column() == [f"mine  “{quote[:12].strip()}”", f"“{quote[20:31].strip()}”", "<b>not bold</b> second"]
    tip = shelves.table.model().index(2, Column.NOTE).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip


def test_empty_shelves_say_what_to_do(shelves: Shelves) -> None:
    shelves.open()
    said = []
    for shelf in Shelf:
        shelves.reader.window.notebook.show(shelf)
        said.append(shelves.table._empty)
    assert "1 to 5" in said[0]
    assert len(set(said)) == 3
    shelves.reader.window.notebook.show(Shelf.NOTES)
    shelves.pane.filter.setFocus()
    shelves.reader.type("x")
    assert "Show all" in shelves.table._empty
    shelves.press("Show all")
    assert shelves.pane.wanted == Wanted()


# --- filters and sorting


def test_the_filter_lists_what_has_all_the_words_and_esc_takes_it_back(three: Shelves) -> None:
    three.pane.filter.setFocus()
    three.reader.type("CHECK bet")
    assert three.column() == ["Beta"]
    assert three.pane._told.text() == "1 listed"
    three.reader.keys("Down")
    assert three.table.hasFocus()
    assert three.selected() == ["Beta"]
    three.pane.filter.setFocus()
    three.reader.keys("Escape")
    assert three.column() == ["Alpha", "Beta", "Gamma"]
    assert three.pane.filter.text() == ""


def test_a_page_pasted_into_the_filter_is_searched_for(three: Shelves) -> None:
    three.pane.filter.setFocus()
    QApplication.clipboard().setText(" ".join(f"pasted{number}" for number in range(1500)))
    three.reader.keys("Ctrl+V")
    assert three.pane.filter.text().endswith("pasted1499")
    assert three.column() == []


def test_colours_add_up_and_only_this_theme_follows_the_theme(three: Shelves) -> None:
    three.press("Only notes in Pink")
    assert three.column() == ["Beta"]
    three.press("Only notes in Blue")
    assert three.column() == ["Beta", "Gamma"]
    three.press("Only this theme")
    assert three.column() == []
    three.press("Only notes in Pink")
    three.press("Only notes in Blue")
    assert three.column() == ["Alpha"]
    three.reader.click_theme(PLATFORM)
    assert three.reader.window.panes.tabs.current is Tab.THEME
    three.reader.keys("Ctrl+2")
    assert three.column() == ["Beta"]


def test_tags_filter_by_click_and_add_up_with_ctrl(three: Shelves) -> None:
    three.click_tag("data")
    assert three.column() == ["Alpha", "Beta"]
    assert three.tags() == ["✓ data 2", "to check 1"]
    three.click_tag("to check", held=CTRL)
    assert three.column() == ["Beta"]
    three.click_tag("data", held=CTRL)
    assert three.pane.wanted.tags == ("to check",)
    three.click_tag("to check")
    assert three.column() == ["Alpha", "Beta", "Gamma"]
    three.pane.tags.setFocus()
    three.reader.keys("Return")
    assert three.pane.wanted.tags == ("to check",)
    three.reader.keys("Up", "Ctrl+Return")
    assert three.column() == ["Beta"]


def test_headings_sort_both_ways_and_one_that_cannot_leaves_it(three: Shelves) -> None:
    three.click_heading(Column.NOTE)
    assert three.column() == ["Alpha", "Beta", "Gamma"]
    three.click_heading(Column.NOTE)
    assert three.column() == ["Gamma", "Beta", "Alpha"]
    assert three.table.horizontalHeader().sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    three.click_heading(Column.COLOUR)
    assert three.column() == ["Alpha", "Gamma", "Beta"]
    three.table._sort(Column.PLACING)
    assert three.table.horizontalHeader().sortIndicatorSection() == Column.COLOUR
    menu = three.table.menu_of_sortings()
    next(action for action in menu.actions() if "Written" in action.text()).trigger()
    menu.deleteLater()
    assert three.column() == ["Alpha", "Beta", "Gamma"]


# --- going and writing


@pytest.mark.parametrize("how", ["Return", "double click", "button"])
def test_a_note_is_gone_to_on_its_page(shelves: Shelves, how: str) -> None:
    shelves.mark(key=PLATFORM)
    shelves.open()
    shelves.click(0, double=how == "double click")
    if how == "Return":
        shelves.reader.keys("Return")
    elif how == "button":
        shelves.press("Go to its place")
    panes = shelves.reader.window.panes
    assert panes.tabs.current is Tab.THEME
    assert panes.page.hasFocus()
    assert shelves.reader.window.reading.here.theme == PLATFORM
    text = shelves.reader.library.evidence.theme(PLATFORM).passages[1].text
    cursor = panes.page.textCursor()
    assert cursor.block().text()[cursor.positionInBlock() :].startswith(text[:12].strip())
    assert panes.page.viewport().rect().contains(panes.page.cursorRect().center())


def test_a_note_on_a_reference_is_gone_to_beside(three: Shelves) -> None:
    three.click(2)
    three.reader.keys("Return")
    inspector = three.reader.window.panes.inspector
    assert inspector.page.hasFocus()
    assert "Gamma" in inspector.page.toPlainText()


def test_a_note_on_what_is_gone_says_so(shelves: Shelves) -> None:
    shelves.write("Alone", record_key=GONE, text_key=GONE)
    shelves.open()
    shelves.reader.keys("Return")
    assert GONE in shelves.reader.window.statusBar().currentMessage()
    assert shelves.reader.window.panes.tabs.current is Tab.NOTES


def test_f2_writes_below_and_the_keyboard_comes_back(three: Shelves) -> None:
    three.click(1)
    three.reader.keys("F2")
    editor = three.reader.window.panes.editor.get()
    assert editor.words.hasFocus()
    three.reader.type(" more")
    three.reader.keys("Escape")
    assert three.column() == ["Alpha", "Beta more", "Gamma"]
    assert three.table.hasFocus()
    assert three.selected() == ["Beta more"]


# --- several at once


def test_several_are_deleted_as_one_step_and_undo_shows_them(three: Shelves) -> None:
    three.click(0)
    three.click(2, held=CTRL)
    three.reader.keys("Delete")
    assert three.column() == ["Beta"]
    assert three.selected() == ["Beta"]
    assert three.steps() == ["delete 2 notes"]
    three.reader.keys("Ctrl+Z")
    assert three.selected() == ["Alpha", "Gamma"]
    three.reader.keys("Ctrl+Shift+Z")
    assert three.pane.wanted.shelf is Shelf.BIN
    assert three.selected() == ["Alpha", "Gamma"]


def test_all_are_recoloured_by_a_digit(three: Shelves) -> None:
    three.reader.keys("Ctrl+A", "4")
    assert [note.colour for note in three.reader.library.notes.all()] == [Colour.PINK] * 3
    assert three.steps() == ["change colour of 2 notes"]
    assert len(three.table.selected) == 3
    three.reader.keys("Ctrl+Z")
    assert [note.colour for note in three.reader.library.notes.all()] == [Colour.YELLOW, Colour.PINK, Colour.BLUE]
    assert three.selected() == ["Alpha", "Gamma"]


def test_t_puts_tags_on_those_selected(three: Shelves) -> None:
    three.click(1)
    three.click(2, held=SHIFT)
    three.reader.keys("T")
    three.reader.type("#mine, data")
    three.reader.keys("Return")
    assert three.column(Column.TAGS) == ["data", "Data, to check, mine", "mine, data"]
    assert three.steps() == ["tag 2 notes"]
    assert three.table.hasFocus()
    three.reader.keys("Ctrl+Z")
    assert three.column(Column.TAGS) == ["data", "Data, to check", ""]
    three.reader.keys("T", "Escape")
    assert three.table.hasFocus()
    assert three.steps() == ["tag 2 notes"]


def test_a_tag_is_renamed_everywhere_with_f2(three: Shelves) -> None:
    three.click_tag("data")
    three.reader.keys("F2")
    editor = three.pane.tags.findChild(QLineEdit)
    editor.setText("figures")
    three.reader.keys("Return")
    assert three.tags() == ["✓ figures 2", "to check 1"]
    assert three.column() == ["Alpha", "Beta"]
    assert three.steps() == ["rename tag “data”"]
    three.reader.keys("Ctrl+Z")
    assert three.reader.library.notes.tags() == {"data": 1, "Data": 1, "to check": 1}
    assert three.selected() == ["Alpha", "Beta"]


def test_a_tag_is_removed_everywhere_with_delete(three: Shelves) -> None:
    three.click_tag("to check")
    three.reader.keys("Delete")
    assert three.reader.library.notes.tags() == {"data": 1, "Data": 1}
    assert three.steps() == ["remove tag “to check”"]
    three.reader.keys("Ctrl+Z")
    assert three.selected() == ["Beta"]


def test_the_menu_of_a_tag_puts_it_on_and_takes_it_off(three: Shelves) -> None:
    three.click(2)
    tags = three.pane.tags
    for words, expected in (("&Put it on the selected notes", ["data"]), ("&Take it off the selected notes", [])):
        menu = tags.menu_on(tags.model().index_of("data"))
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.deleteLater()
        assert list(three.reader.library.notes.of_record(STUDY)[0].tags) == expected
    assert three.steps() == ["tag note", "untag note"]


def test_what_cannot_be_a_tag_changes_nothing(three: Shelves) -> None:
    with reader_error("without commas"):
        three.reader.window.notebook._rename_tag("data", "a, b")
    assert three.steps() == []


def test_the_menu_has_what_the_keys_do(three: Shelves, qtbot: QtBot) -> None:
    three.click(1)
    where = three.table.visualRect(three.table.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, three.table.viewport().mapToGlobal(where))
    QApplication.sendEvent(three.table.viewport(), event)
    (menu,) = (menu for menu in three.table.findChildren(QMenu) if menu.isVisible())
    names = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert names == ["Go to its place", "Edit", "Copy", "Add a tag…", "Delete", *COLOURS]
    next(action for action in menu.actions() if action.text() == "Violet").trigger()
    menu.close()
    assert three.reader.library.notes.of_record(PLATFORM)[0].colour is Colour.VIOLET


# --- what happens elsewhere


def test_a_change_elsewhere_leaves_selection_and_scroll_as_they_are(shelves: Shelves) -> None:
    for i in range(200):
        shelves.write(f"Note {i:03}")
    shelves.open()
    shelves.click(0)
    shelves.table.scrollTo(shelves.table.model().index(120, 1), shelves.table.ScrollHint.PositionAtTop)
    shelves.click(shelves.table.rowAt(0) + 3)
    selected = shelves.selected()
    top = shelves.table.model().id_at(shelves.table.rowAt(0))
    shelves.write("First of all", key=COMMUNITY)
    shelves.reader.window._show_changed()
    assert shelves.column()[0] == "First of all"
    assert shelves.selected() == selected
    assert shelves.table.model().id_at(shelves.table.rowAt(0)) == top


def test_out_of_sight_nothing_is_listed(three: Shelves, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    lists = three.reader.library.note_lists
    monkeypatch.setattr(type(lists), "refresh", lambda _: asked.append(1))
    three.reader.keys("Ctrl+1")
    three.write("Delta")
    three.reader.window._show_changed()
    assert asked == []
    three.reader.keys("Ctrl+2")
    assert asked == [1]


def test_f6_goes_through_the_notes(three: Shelves) -> None:
    three.pane.filter.setFocus()
    three.reader.keys("F6")
    assert three.table.hasFocus()
    three.reader.keys("F6")
    assert three.pane.tags.hasFocus()
    three.reader.keys("Shift+F6", "Shift+F6")
    assert three.pane.filter.hasFocus()


def test_a_click_on_the_theme_shown_brings_its_page_to_the_front(three: Shelves) -> None:
    three.reader.click_theme(COMMUNITY)
    assert three.reader.window.panes.tabs.current is Tab.THEME
    three.reader.keys("Ctrl+2")
    three.reader.click_theme(COMMUNITY)
    assert three.reader.window.panes.tabs.current is Tab.THEME


# --- without a place


def test_notes_without_a_place_are_listed_with_what_became_of_their_words(shelves: Shelves) -> None:
    note = shelves.mark(words="moved")
    moved = note._replace(anchor=note.anchor._replace(span=Span(1, 1 + len(note.anchor.quote)), prefix="other"))
    store(shelves.reader.library, [Change(note, moved)])
    there = shelves.reader.library.evidence.text(moved.text_key)
    assert locate(moved.anchor, there).placing is Placing.MOVED
    lost = shelves.mark(words="lost")
    store(shelves.reader.library, [Change(lost, lost._replace(anchor=lost.anchor._replace(quote="never there")))])
    shelves.write("gone", record_key=GONE, text_key=GONE)
    shelves.mark(words="well placed", start=3)
    shelves.reader.window.menus.unplaced.trigger()
    assert [line.partition("  ")[0] for line in shelves.column()] == ["moved", "lost", "gone"]
    assert shelves.column(Column.PLACING) == ["stand elsewhere", "no longer there", "not in this edition"]
    assert not shelves.table.isColumnHidden(Column.PLACING)
    assert shelves.pane._shelves.button(1).text() == "Without a place 3"
    possible = {}
    for row in range(3):
        shelves.click(row)
        possible[row] = [deed for deed in (Deed.REATTACH, Deed.KEEP) if shelves.table.is_possible(deed)]
    assert possible == {0: [Deed.REATTACH, Deed.KEEP], 1: [Deed.REATTACH], 2: [Deed.REATTACH]}


def test_a_moved_note_is_kept_where_its_words_are_now(shelves: Shelves) -> None:
    note = shelves.mark(words="moved")
    moved = note._replace(anchor=note.anchor._replace(span=Span(1, 1 + len(note.anchor.quote)), prefix="other"))
    store(shelves.reader.library, [Change(note, moved)])
    shelves.reader.window.menus.unplaced.trigger()
    shelves.press("Keep it there")
    assert shelves.column() == []
    assert shelves.reader.library.notes.get(note.id).anchor == note.anchor
    shelves.reader.keys("Ctrl+Z")
    assert shelves.pane.wanted.shelf is Shelf.UNPLACED
    assert shelves.selected() == ["moved"]


def test_a_note_without_a_place_is_put_on_other_words(shelves: Shelves) -> None:
    shelves.write("Homeless", record_key=GONE, text_key=GONE)
    shelves.reader.window.menus.unplaced.trigger()
    shelves.press("Put on other words…")
    assert shelves.reader.window.panes.tabs.current is Tab.THEME
    shelves.reader.select_words("Shared community of practice")
    shelves.reader.window.menus.reattach.trigger()
    shelves.reader.keys("Ctrl+2")
    assert shelves.column() == []
    shelves.press("Notes 1")
    assert shelves.column(Column.WHERE) == ["Shared community of practice"]


# --- undo shows what it changed


def test_undo_on_several_records_brings_the_notes_into_sight(three: Shelves) -> None:
    three.pane.filter.setFocus()
    three.reader.type("a")
    three.reader.keys("Down", "Ctrl+A", "Delete")
    three.reader.type("1")
    three.pane.filter.setText("hides everything")
    three.reader.keys("Ctrl+1", "Ctrl+Z")
    assert three.reader.window.panes.tabs.current is Tab.NOTES
    assert three.selected() == ["Alpha", "Beta", "Gamma"]
    assert three.pane.filter.text() == ""


def test_undo_of_one_note_is_seen_on_its_page_or_in_the_list(three: Shelves) -> None:
    three.click(1)
    three.reader.keys("Delete", "Ctrl+1", "Ctrl+Z")
    assert three.reader.window.panes.tabs.current is Tab.THEME
    assert three.reader.window.reading.here.theme == PLATFORM
    three.reader.keys("Ctrl+2", "Ctrl+Shift+Z")
    assert three.pane.wanted.shelf is Shelf.BIN
    assert three.selected() == ["Beta"]


def test_undo_of_other_things_shows_them(reader: Reader) -> None:
    window = reader.window
    window.history.do("cite", [Change(None, Citation(STUDY, "{}", "by hand", "2026-01-01"))])
    window.history.do("keep", [Change(None, KeptSearch("audit", "Audits", "2026-01-01"))])
    window.history.do("name", [Change(None, Setting("colour yellow", "Doubts"))])
    window.history.undo()
    window.history.redo()
    assert "Doubts" in window.statusBar().currentMessage()
    window.history.undo()
    window.history.undo()
    window.history.redo()
    assert window.panes.searches.get().tree.currentIndex().data() == "Audits"
    window.history.undo()
    window.history.undo()
    assert window.reading.here.reference == STUDY


# --- models


def test_the_models(qtmodeltester, qapp, library) -> None:
    model = NotebookModel()
    qtmodeltester.check(model)
    for i in range(150):
        note = annotate(library, Target(COMPETITION, COMPETITION), f"Note {i}", Colour.BLUE, ("x",))
        store(library, [Change(None, note)])
    library.note_lists.refresh()
    assert model.show_notes(library.note_lists.list(Wanted()), Shelf.NOTES)
    assert not model.show_notes(library.note_lists.list(Wanted()), Shelf.NOTES)
    model.show_look(DARK)
    qtmodeltester.check(model)


def test_the_model_of_tags(qtmodeltester, qapp) -> None:
    model = TagModel()
    qtmodeltester.check(model)
    model.show_tags({"Data": 1200, "x": 1}, ("data",))
    model.show_look(LIGHT)
    qtmodeltester.check(model)
    assert model.index_of("DATA").data() == "✓ Data"


def test_lines_are_read_as_they_come_into_sight(shelves: Shelves, monkeypatch: pytest.MonkeyPatch) -> None:
    for i in range(400):
        shelves.write(f"Note {i:03}")
    shelves.open()
    QApplication.processEvents()
    assert len(shelves.table.model()._blocks) < 3
    shelves.table.scrollToBottom()
    shelves.table.grab()
    assert len(shelves.table.model()._blocks) < 5
    assert shelves.table.indexAt(QPoint(60, shelves.table.viewport().height() - 4)).data().startswith("Note 39")


def test_the_first_note_is_selected_also_while_ctrl_is_held(three: Shelves) -> None:
    assert three.selected() == ["Alpha"]
    three.reader.keys("Ctrl+1", "Ctrl+2")
    assert three.selected() == ["Alpha"]
    three.press("Only notes in Pink")
    assert three.selected() == ["Beta"]


def test_a_picture_of_all_notes(reader: Reader, picture) -> None:
    on_words = annotate(reader.library, Target(COMPETITION, f"{COMPETITION}/barrier/1", Span(0, 11)), "Ask *them*")
    tagged = annotate(reader.library, Target(COMMUNITY, COMMUNITY), "For the meeting", tags=("to read", "context"))
    store(reader.library, [Change(None, on_words), Change(None, tagged)])
    reader.window.user_file.changed.emit()
    reader.keys("Ctrl+2")
    assert reader.window.panes.notebook.get().isVisible()
    picture("notebook")


def test_notes_are_copied_with_the_words_they_are_on(shelves: Shelves) -> None:
    marked = shelves.mark(words="of this")
    shelves.write("Beta", key=PLATFORM)
    shelves.open().reader.keys("Ctrl+A", "Ctrl+C")
    assert QApplication.clipboard().text() == f"“{marked.anchor.quote}”\nof this\n\nBeta"
    assert shelves.reader.window.statusBar().currentMessage() == "2 notes copied."


def test_the_delete_of_the_keypad_deletes_too(three: Shelves, qtbot: QtBot) -> None:
    three.click(1)
    qtbot.keyClick(three.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.KeypadModifier)
    assert three.column() == ["Alpha", "Gamma"]
