"""All notes in one list: filtered, sorted, gone to, changed several at once, by keys and mouse."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QStyleOptionViewItem
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from qicbrowser.domain.anchors import Placing, locate
from qicbrowser.domain.records import Citation, Colour, SavedSearch, Setting, Span
from qicbrowser.gui.looks.palettes import DARK, LIGHT
from qicbrowser.gui.notes.notebook.model import Column, NotebookModel
from qicbrowser.gui.notes.notebook.note_actions import NoteAction
from qicbrowser.gui.notes.notebook.tag_list import TagModel
from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.shell.dates import moment_text
from qicbrowser.services.changes import Change, store
from qicbrowser.services.notes.annotate import Target, annotate
from qicbrowser.store.user.note_filter import NoteCategory, NoteFilter
from qicbrowser.store.user.note_lists import ListedNote, NoteList
from qicbrowser.wording.english import error_words
from tests.gui.notebook_driver import STUDY, NotebookDriver
from tests.gui.window_driver import COMMUNITY, COMPETITION, PLATFORM, Reader

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
GONE = "zamboni2020/5/gone"
COLOURS = ("Yellow", "Green", "Blue", "Pink", "Violet")


@pytest.fixture
def notebook(reader: Reader, qtbot: QtBot) -> NotebookDriver:
    return NotebookDriver(reader, qtbot)


@pytest.fixture
def three(notebook: NotebookDriver) -> NotebookDriver:
    """Three notes, in the order of the evidence."""
    notebook.write("Alpha", "data", key=COMMUNITY)
    notebook.write("Beta", "Data", "to check", key=PLATFORM, colour=Colour.PINK)
    notebook.write("Gamma", key=STUDY, colour=Colour.BLUE)
    return notebook.open()


# --- what is listed


def test_the_tab_lists_notes_with_their_place_tags_and_colour(three: NotebookDriver) -> None:
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


def test_a_note_is_one_line_of_plain_text(notebook: NotebookDriver) -> None:
    notebook.write("<b>not bold</b>\n\nsecond")
    notebook.mark(words="mine")
    notebook.mark(start=20, end=31)
    notebook.open()
    quote = notebook.reader.library.evidence.theme(COMMUNITY).passages[1].text
    assert notebook.column() == [f"mine  “{quote[:12].strip()}”", f"“{quote[20:31].strip()}”", "<b>not bold</b> second"]
    tip = notebook.table.model().index(2, Column.NOTE).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip


def test_empty_shelves_say_what_to_do(notebook: NotebookDriver) -> None:
    notebook.open()
    said = []
    for category in NoteCategory:
        notebook.reader.window.notebook.show(category)
        said.append(notebook.table.placeholder)
    assert "1 to 5" in said[0]
    assert len(set(said)) == 3
    notebook.reader.window.notebook.show(NoteCategory.NOTES)
    notebook.pane.filter.setFocus()
    notebook.reader.type("x")
    assert "Show all" in notebook.table.placeholder
    notebook.press("Show all")
    assert notebook.pane.note_filter == NoteFilter()


# --- filters and sorting


def test_the_filter_lists_what_has_all_the_words_and_esc_takes_it_back(three: NotebookDriver) -> None:
    three.pane.filter.setFocus()
    three.reader.type("CHECK bet")
    assert three.column() == ["Beta"]
    assert three.pane.categories.counts.text() == "1 listed"
    three.reader.keys("Down")
    assert three.table.hasFocus()
    assert three.selected() == ["Beta"]
    three.pane.filter.setFocus()
    three.reader.keys("Escape")
    assert three.column() == ["Alpha", "Beta", "Gamma"]
    assert three.pane.filter.text() == ""


def test_a_page_pasted_into_the_filter_is_searched_for(three: NotebookDriver) -> None:
    three.pane.filter.setFocus()
    QApplication.clipboard().setText(" ".join(f"pasted{number}" for number in range(1500)))
    three.reader.keys("Ctrl+V")
    assert three.pane.filter.text().endswith("pasted1499")
    assert three.column() == []


def test_colours_add_up_and_only_this_theme_follows_the_theme(three: NotebookDriver) -> None:
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
    three.reader.keys("Ctrl+6")
    assert three.column() == ["Beta"]


def test_tags_filter_by_click_and_add_up_with_ctrl(three: NotebookDriver) -> None:
    three.click_tag("data")
    assert three.column() == ["Alpha", "Beta"]
    assert three.tags() == ["✓ data 2", "to check 1"]
    three.click_tag("to check", held=CTRL)
    assert three.column() == ["Beta"]
    three.click_tag("data", held=CTRL)
    assert three.pane.note_filter.tags == ("to check",)
    three.click_tag("to check")
    assert three.column() == ["Alpha", "Beta", "Gamma"]
    three.pane.tags.setFocus()
    three.reader.keys("Return")
    assert three.pane.note_filter.tags == ("to check",)
    three.reader.keys("Up", "Ctrl+Return")
    assert three.column() == ["Beta"]


def test_headings_sort_both_ways_and_one_that_cannot_leaves_it(three: NotebookDriver) -> None:
    three.click_heading(Column.NOTE)
    assert three.column() == ["Alpha", "Beta", "Gamma"]
    three.click_heading(Column.NOTE)
    assert three.column() == ["Gamma", "Beta", "Alpha"]
    header = three.table.horizontalHeader()
    assert header.isSortIndicatorShown()
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
    three.click_heading(Column.COLOUR)
    assert three.column() == ["Alpha", "Gamma", "Beta"]
    three.table.header.sort_by(Column.STATUS)
    assert three.table.horizontalHeader().sortIndicatorSection() == Column.COLOUR
    menu = three.table.header.sorting_menu()
    next(action for action in menu.actions() if "Created" in action.text()).trigger()
    menu.deleteLater()
    assert three.column() == ["Alpha", "Beta", "Gamma"]


def test_the_menu_key_sorts_the_list(three: NotebookDriver, qtbot: QtBot) -> None:
    three.click_heading(Column.COLOUR)
    three.table.setFocus()

    def sort_by_menu(name: str) -> None:
        at = three.table.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, three.table.mapToGlobal(at))
        QApplication.sendEvent(three.table.viewport(), event)
        menu = QApplication.activePopupWidget()
        sortings = [action for action in menu.actions() if "Sort by" in action.text()]
        assert [action.text() for action in sortings if action.isChecked()]
        (chosen,) = (action for action in sortings if action.text() == f"Sort by: {name}")
        while menu.activeAction() is not chosen:
            qtbot.keyClick(menu, Qt.Key.Key_Up)
        qtbot.keyClick(menu, Qt.Key.Key_Return)

    sort_by_menu("Note")
    assert three.column() == ["Alpha", "Beta", "Gamma"]
    sort_by_menu("Note")
    assert three.column() == ["Gamma", "Beta", "Alpha"]


def test_the_menu_of_an_empty_list_has_the_sorting_alone(notebook: NotebookDriver) -> None:
    menu = notebook.open().table.context_menu(on_note=False)
    assert {action.text().partition(":")[0] for action in menu.actions() if not action.isSeparator()} == {"Sort by"}
    menu.deleteLater()


# --- going and writing


@pytest.mark.parametrize("how", ["Return", "double click", "button"])
def test_a_note_is_gone_to_on_its_page(notebook: NotebookDriver, how: str) -> None:
    notebook.mark(key=PLATFORM)
    notebook.open()
    notebook.click(0, double=how == "double click")
    if how == "Return":
        notebook.reader.keys("Return")
    elif how == "button":
        notebook.press("Go to note")
    panes = notebook.reader.window.panes
    assert panes.tabs.current is Tab.THEME
    assert panes.page.hasFocus()
    assert notebook.reader.window.navigator.here.theme == PLATFORM
    text = notebook.reader.library.evidence.theme(PLATFORM).passages[1].text
    cursor = panes.page.textCursor()
    assert cursor.block().text()[cursor.positionInBlock() :].startswith(text[:12].strip())
    assert panes.page.viewport().rect().contains(panes.page.cursorRect().center())


def test_a_note_on_a_reference_is_gone_to_beside(three: NotebookDriver) -> None:
    three.click(2)
    three.reader.keys("Return")
    inspector = three.reader.window.panes.inspector
    assert inspector.page.hasFocus()
    assert "Gamma" in inspector.page.toPlainText()


def test_a_note_on_what_is_gone_says_so(notebook: NotebookDriver) -> None:
    notebook.write("Alone", record_key=GONE, text_key=GONE)
    notebook.open()
    notebook.reader.keys("Return")
    assert GONE in notebook.reader.status
    assert notebook.reader.window.panes.tabs.current is Tab.NOTES


def test_f2_writes_below_and_the_keyboard_comes_back(three: NotebookDriver) -> None:
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


def test_several_are_deleted_as_one_step_and_undo_shows_them(three: NotebookDriver) -> None:
    three.click(0)
    three.click(2, held=CTRL)
    three.reader.keys("Delete")
    assert three.column() == ["Beta"]
    assert three.selected() == ["Beta"]
    assert three.reader.undo_steps == ["delete 2 notes"]
    three.reader.keys("Ctrl+Z")
    assert three.selected() == ["Alpha", "Gamma"]
    three.reader.keys("Ctrl+Shift+Z")
    assert three.pane.note_filter.category is NoteCategory.DELETED
    assert three.selected() == ["Alpha", "Gamma"]


def test_all_are_recoloured_by_a_digit(three: NotebookDriver) -> None:
    three.reader.keys("Ctrl+A", "4")
    assert [note.colour for note in three.reader.library.notes.all()] == [Colour.PINK] * 3
    assert three.reader.undo_steps == ["change colour of 2 notes"]
    assert len(three.table.selected) == 3
    three.reader.keys("Ctrl+Z")
    assert [note.colour for note in three.reader.library.notes.all()] == [Colour.YELLOW, Colour.PINK, Colour.BLUE]
    assert three.selected() == ["Alpha", "Gamma"]


def test_t_puts_tags_on_those_selected(three: NotebookDriver) -> None:
    three.click(1)
    three.click(2, held=SHIFT)
    three.reader.keys("T")
    three.reader.type("#mine, data")
    three.reader.keys("Return")
    assert three.column(Column.TAGS) == ["data", "Data, to check, mine", "mine, data"]
    assert three.reader.undo_steps == ["tag 2 notes"]
    assert three.table.hasFocus()
    three.reader.keys("Ctrl+Z")
    assert three.column(Column.TAGS) == ["data", "Data, to check", ""]
    three.reader.keys("T", "Escape")
    assert three.table.hasFocus()
    assert three.reader.undo_steps == ["tag 2 notes"]


def test_the_line_for_tags_goes_with_the_last_note(three: NotebookDriver) -> None:
    three.reader.keys("Ctrl+A", "T")
    assert three.pane.tag_entry.isVisible()
    three.table.setFocus()
    three.reader.keys("Delete")
    assert three.column() == []
    assert not three.pane.tag_entry.isVisible()


def test_a_tag_is_renamed_everywhere_with_f2(three: NotebookDriver) -> None:
    three.rename_tag("data", "figures")
    assert three.pane.tags.hasFocus()
    assert three.tags() == ["✓ figures 2", "to check 1"]
    assert three.column() == ["Alpha", "Beta"]
    assert three.reader.undo_steps == ["rename tag “data”"]
    three.reader.keys("Ctrl+Z")
    assert three.reader.library.notes.tags() == {"data": 1, "Data": 1, "to check": 1}
    assert three.selected() == ["Alpha", "Beta"]


def test_a_tag_is_removed_everywhere_with_delete(three: NotebookDriver) -> None:
    three.click_tag("to check")
    three.reader.keys("Delete")
    assert three.reader.library.notes.tags() == {"data": 1, "Data": 1}
    assert three.reader.undo_steps == ["remove tag “to check”"]
    three.reader.keys("Ctrl+Z")
    assert three.selected() == ["Beta"]


def test_the_menu_of_a_tag_puts_it_on_and_takes_it_off(three: NotebookDriver) -> None:
    three.click(2)
    tags = three.pane.tags
    for words, expected in (("&Add to the selected notes", ["data"]), ("&Remove from the selected notes", [])):
        menu = tags.context_menu_on(tags.model().index_of("data"))
        next(action for action in menu.actions() if action.text() == words).trigger()
        menu.deleteLater()
        assert list(three.reader.library.notes.of_record(STUDY)[0].tags) == expected
    assert three.reader.undo_steps == ["tag note", "untag note"]


def test_what_cannot_be_a_tag_changes_nothing(three: NotebookDriver) -> None:
    with capture_exceptions() as raised:
        three.rename_tag("data", "a, b")
    assert "without commas" in error_words(raised[0][1])
    assert three.reader.undo_steps == []


def test_the_menu_has_what_the_keys_do(three: NotebookDriver, qtbot: QtBot) -> None:
    three.click(1)
    where = three.table.visualRect(three.table.currentIndex()).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, three.table.viewport().mapToGlobal(where))
    QApplication.sendEvent(three.table.viewport(), event)
    (menu,) = (menu for menu in three.table.findChildren(QMenu) if menu.isVisible())
    names = [action.text().replace("&", "") for action in menu.actions() if action.text()]
    assert [name for name in names if "Sort by" not in name] == [
        *("Go to note", "Edit", "Copy", "Add tags…", "Delete"),
        *COLOURS,
    ]
    next(action for action in menu.actions() if action.text() == "Violet").trigger()
    menu.close()
    assert three.reader.library.notes.of_record(PLATFORM)[0].colour is Colour.VIOLET


# --- what happens elsewhere


def test_a_change_by_another_program_keeps_selection_and_scroll_position(notebook: NotebookDriver) -> None:
    for i in range(200):
        notebook.write(f"Note {i:03}")
    notebook.open()
    notebook.click(0)
    notebook.table.scrollTo(notebook.table.model().index(120, 1), notebook.table.ScrollHint.PositionAtTop)
    notebook.click(notebook.table.rowAt(0) + 3)
    selected = notebook.selected()
    top = notebook.table.model().id_at(notebook.table.rowAt(0))
    notebook.write("First of all", key=COMMUNITY)
    notebook.reader.window.user_file.changed.emit()
    assert notebook.column()[0] == "First of all"
    assert notebook.selected() == selected
    assert notebook.table.model().id_at(notebook.table.rowAt(0)) == top


def test_out_of_sight_nothing_is_listed(three: NotebookDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    lists = three.reader.library.note_lists()
    monkeypatch.setattr(type(lists), "refresh", lambda _: asked.append(1))
    three.reader.keys("Ctrl+1")
    three.write("Delta")
    three.reader.window.user_file.changed.emit()
    assert asked == []
    three.reader.keys("Ctrl+6")
    assert asked == [1]


def test_f6_goes_through_the_notes(three: NotebookDriver) -> None:
    three.pane.filter.setFocus()
    three.reader.keys("F6")
    assert three.table.hasFocus()
    three.reader.keys("F6")
    assert three.pane.tags.hasFocus()
    three.reader.keys("Shift+F6", "Shift+F6")
    assert three.pane.filter.hasFocus()


def test_a_click_on_the_theme_shown_brings_its_page_to_the_front(three: NotebookDriver) -> None:
    three.reader.click_theme(COMMUNITY)
    assert three.reader.window.panes.tabs.current is Tab.THEME
    three.reader.keys("Ctrl+6")
    three.reader.click_theme(COMMUNITY)
    assert three.reader.window.panes.tabs.current is Tab.THEME


# --- without a place


def test_notes_without_a_place_are_listed_with_what_became_of_their_words(notebook: NotebookDriver) -> None:
    note = notebook.mark(words="moved")
    moved = note._replace(anchor=note.anchor._replace(span=Span(1, 1 + len(note.anchor.quote)), prefix="other"))
    store(notebook.reader.library, [Change(note, moved)])
    there = notebook.reader.library.evidence.text(moved.text_key)
    assert locate(moved.anchor, there).placing is Placing.MOVED
    lost = notebook.mark(words="lost")
    store(notebook.reader.library, [Change(lost, lost._replace(anchor=lost.anchor._replace(quote="never there")))])
    notebook.write("gone", record_key=GONE, text_key=GONE)
    notebook.mark(words="well placed", start=3)
    notebook.reader.window.menus.unplaced.trigger()
    assert [line.partition("  ")[0] for line in notebook.column()] == ["moved", "lost", "gone"]
    assert notebook.column(Column.STATUS) == ["moved", "no longer in the text", "not in this edition"]
    assert not notebook.table.isColumnHidden(Column.STATUS)
    assert notebook.categories == ["Notes 4", "Unplaced 3", "Deleted 0"]
    enabled = {}
    for row in range(3):
        notebook.click(row)
        enabled[row] = [
            action for action in (NoteAction.REATTACH, NoteAction.ACCEPT) if notebook.table.is_enabled(action)
        ]
    assert enabled == {0: [NoteAction.REATTACH, NoteAction.ACCEPT], 1: [NoteAction.REATTACH], 2: [NoteAction.REATTACH]}


def test_a_moved_note_is_kept_where_its_words_are_now(notebook: NotebookDriver) -> None:
    note = notebook.mark(words="moved")
    moved = note._replace(anchor=note.anchor._replace(span=Span(1, 1 + len(note.anchor.quote)), prefix="other"))
    store(notebook.reader.library, [Change(note, moved)])
    notebook.reader.window.menus.unplaced.trigger()
    notebook.press("Keep it there")
    assert notebook.column() == []
    assert notebook.reader.library.notes.get(note.id).anchor == note.anchor
    notebook.reader.keys("Ctrl+Z")
    assert notebook.pane.note_filter.category is NoteCategory.UNPLACED
    assert notebook.selected() == ["moved"]


def test_a_note_without_a_place_is_put_on_other_words(notebook: NotebookDriver) -> None:
    notebook.write("Homeless", record_key=GONE, text_key=GONE)
    notebook.reader.window.menus.unplaced.trigger()
    notebook.press("Re-attach…")
    assert notebook.reader.window.panes.tabs.current is Tab.THEME
    notebook.reader.select_words("Shared community of practice")
    notebook.reader.window.menus.reattach.trigger()
    notebook.reader.keys("Ctrl+6")
    assert notebook.column() == []
    notebook.press("Notes 1")
    assert notebook.column(Column.WHERE) == ["Shared community of practice"]


# --- undo shows what it changed


def test_undo_on_several_records_brings_the_notes_into_sight(three: NotebookDriver) -> None:
    three.pane.filter.setFocus()
    three.reader.type("a")
    three.reader.keys("Down", "Ctrl+A", "Delete")
    three.reader.type("1")
    three.pane.filter.setText("hides everything")
    three.reader.keys("Ctrl+1", "Ctrl+Z")
    assert three.reader.window.panes.tabs.current is Tab.NOTES
    assert three.selected() == ["Alpha", "Beta", "Gamma"]
    assert three.pane.filter.text() == ""


def test_undo_of_one_note_is_seen_on_its_page_or_in_the_list(three: NotebookDriver) -> None:
    three.click(1)
    three.reader.keys("Delete", "Ctrl+1", "Ctrl+Z")
    assert three.reader.window.panes.tabs.current is Tab.THEME
    assert three.reader.window.navigator.here.theme == PLATFORM
    three.reader.keys("Ctrl+6", "Ctrl+Shift+Z")
    assert three.pane.note_filter.category is NoteCategory.DELETED
    assert three.selected() == ["Beta"]


def test_undo_of_other_things_shows_them(reader: Reader) -> None:
    window = reader.window
    window.history.do("cite", [Change(None, Citation(STUDY, "{}", "by hand", "2026-01-01"))])
    window.history.do("keep", [Change(None, SavedSearch("audit", "Audits", "2026-01-01"))])
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
    assert window.navigator.here.reference == STUDY


# --- models


def test_the_models(qtmodeltester, qapp, library) -> None:
    model = NotebookModel()
    qtmodeltester.check(model)
    for i in range(150):
        note = annotate(library, Target(COMPETITION, COMPETITION), f"Note {i}", Colour.BLUE, ("x",))
        store(library, [Change(None, note)])
    library.note_lists().refresh()
    assert model.show_notes(library.note_lists().list(NoteFilter()), NoteCategory.NOTES)
    assert not model.show_notes(library.note_lists().list(NoteFilter()), NoteCategory.NOTES)
    model.show_look(DARK)
    qtmodeltester.check(model)


def test_the_model_of_tags(qtmodeltester, qapp) -> None:
    model = TagModel()
    qtmodeltester.check(model)
    model.show_tags({"Data": 1200, "x": 1}, ("data",))
    model.show_look(LIGHT)
    qtmodeltester.check(model)
    assert model.index_of("DATA").data() == "✓ Data"


def test_lines_are_read_as_they_come_into_sight(notebook: NotebookDriver, monkeypatch: pytest.MonkeyPatch) -> None:
    for i in range(400):
        notebook.write(f"Note {i:03}")
    read: list[str | None] = []
    lines = NoteList.lines

    def lines_and_record(notes: NoteList, first: int, count: int) -> tuple[ListedNote | None, ...]:
        read.extend(notes.ids[first : first + count])
        return lines(notes, first, count)

    monkeypatch.setattr(NoteList, "lines", lines_and_record)
    notebook.open()
    QApplication.processEvents()
    assert 0 < len(read) < 200
    read.clear()
    notebook.table.scrollToBottom()
    notebook.table.grab()
    assert 0 < len(read) < 200
    assert notebook.table.indexAt(QPoint(60, notebook.table.viewport().height() - 4)).data().startswith("Note 39")


def test_the_first_note_is_selected_also_while_ctrl_is_held(three: NotebookDriver) -> None:
    assert three.selected() == ["Alpha"]
    three.reader.keys("Ctrl+1", "Ctrl+6")
    assert three.selected() == ["Alpha"]
    three.press("Only notes in Pink")
    assert three.selected() == ["Beta"]


def test_a_picture_of_all_notes(reader: Reader, picture) -> None:
    on_words = annotate(reader.library, Target(COMPETITION, f"{COMPETITION}/barrier/1", Span(0, 11)), "Ask *them*")
    tagged = annotate(reader.library, Target(COMMUNITY, COMMUNITY), "For the meeting", tags=("to read", "context"))
    store(reader.library, [Change(None, on_words), Change(None, tagged)])
    reader.window.user_file.changed.emit()
    reader.keys("Ctrl+6")
    assert reader.window.panes.notebook.get().isVisible()
    picture("notebook")


def test_notes_are_copied_with_the_words_they_are_on(notebook: NotebookDriver) -> None:
    marked = notebook.mark(words="of this")
    notebook.write("Beta", key=PLATFORM)
    notebook.open().reader.keys("Ctrl+A", "Ctrl+C")
    assert QApplication.clipboard().text() == f"“{marked.anchor.quote}”\nof this\n\nBeta"
    assert notebook.reader.status == "2 notes copied."


def test_the_delete_of_the_keypad_deletes_too(three: NotebookDriver, qtbot: QtBot) -> None:
    three.click(1)
    qtbot.keyClick(three.table, Qt.Key.Key_Delete, Qt.KeyboardModifier.KeypadModifier)
    assert three.column() == ["Alpha", "Gamma"]


# --- whose notes, and how they are shown


@pytest.fixture
def of_two(notebook: NotebookDriver) -> NotebookDriver:
    """The reader's notes, and one of a colleague."""
    notebook.write("Mine", "data", key=COMMUNITY)
    notebook.write("Hers", key=PLATFORM, creator="Made J & Co")
    notebook.write("Mine too", key=STUDY)
    return notebook.open()


def choose_author(notebook: NotebookDriver, entry: str) -> None:
    button = notebook.pane.authors
    (action,) = (each for each in button.menu().actions() if each.text().replace("&&", "&") == entry)
    action.trigger()


def test_notes_of_one_author_alone(of_two: NotebookDriver) -> None:
    of_two.reader.window.resize(1800, 840)
    authors = of_two.pane.authors
    assert authors.isVisible()
    assert of_two.column(Column.AUTHOR) == ["Me", "Made J & Co", "Me"]
    assert not of_two.table.isColumnHidden(Column.AUTHOR)
    offered = [action.text() for action in authors.menu().actions()]
    assert offered == ["All authors", "Me (2)", "Made J && Co (1)"]
    choose_author(of_two, "Made J & Co (1)")
    assert of_two.column() == ["Hers"]
    assert authors.text() == "Made J && Co"
    choose_author(of_two, "Me (2)")
    assert of_two.column() == ["Mine", "Mine too"]
    of_two.press("Show all")
    assert of_two.column() == ["Mine", "Hers", "Mine too"]
    assert authors.text() == "All authors"
    of_two.click_heading(Column.AUTHOR)
    assert of_two.column() == ["Mine", "Mine too", "Hers"]


def test_where_all_notes_are_ones_own_there_is_nothing_of_authors(three: NotebookDriver) -> None:
    three.reader.window.resize(1800, 840)
    assert three.pane.authors.isHidden()
    assert three.table.isColumnHidden(Column.AUTHOR)


def test_the_marks_of_markdown_are_not_in_the_list_nor_in_the_tip(notebook: NotebookDriver) -> None:
    notebook.write("**hide** this *and* `that`\n- one\n\n2 * 3 * 4")
    notebook.open()
    (line,) = notebook.column()
    assert line.strip("\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}") == "hide this and that • one 2 * 3 * 4"
    tip = notebook.table.model().index(0, Column.NOTE).data(Qt.ItemDataRole.ToolTipRole)
    assert "**" not in tip
    assert "hide this and that" in tip


def test_a_day_has_its_time_in_the_tip_and_a_place_its_middle_cut(notebook: NotebookDriver) -> None:
    notebook.write("Alpha", created="2026-01-02T12:05:00.000Z", changed="2026-01-03T12:05:00.000Z")
    notebook.open()
    model = notebook.table.model()
    local = datetime(2026, 1, 3, 12, 5, tzinfo=UTC).astimezone()
    assert notebook.column(Column.CHANGED) == ["3 Jan 2026"]
    assert moment_text(local) in model.index(0, Column.CHANGED).data(Qt.ItemDataRole.ToolTipRole)
    option = QStyleOptionViewItem()
    where = model.index(0, Column.WHERE)
    notebook.table.itemDelegateForIndex(where).initStyleOption(option, where)
    assert option.textElideMode is Qt.TextElideMode.ElideMiddle
    assert "Friendly competition" in where.data(Qt.ItemDataRole.ToolTipRole)


def test_the_list_of_tags_has_a_heading(three: NotebookDriver) -> None:
    tags = three.pane.tags
    assert tags.header().isVisible()
    assert tags.model().headerData(0, Qt.Orientation.Horizontal) == "Tags"
