"""The list of searches: they are chosen, saved, renamed and deleted with keys and mouse."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Colour, Note, SavedSearch
from qicbrowser.gui.looks.palettes import DARK, plain_tip
from qicbrowser.gui.search import saved_search_counts
from qicbrowser.gui.search.saved_searches_list import SavedSearchesList
from qicbrowser.gui.search.saved_searches_model import Column, FoundNow, SavedSearchesModel
from qicbrowser.services.changes import Change
from qicbrowser.services.search.saved_searches import saved_in_order
from tests.gui.window_driver import COMPETITION, Reader

SAVED = (
    SavedSearch("lead* AND barrier:cost", "Who leads", "2026-01-01"),
    SavedSearch("tag:data", "Zeal", "2026-01-02"),
)
HISTORY = (SavedSearch("competition", None, "2026-01-04"), SavedSearch("<b>bold</b>", None, "2026-01-03"))


class Signals:
    """What the list has emitted, in order."""

    def __init__(self, searches: SavedSearchesList) -> None:
        self.all: list[tuple[str, ...]] = []
        searches.search_chosen.connect(lambda query: self.all.append(("choose", query)))
        searches.save_wanted.connect(lambda query, name: self.all.append(("save", query, name)))
        searches.delete_wanted.connect(lambda query: self.all.append(("delete", query)))


@pytest.fixture
def searches(qtbot: QtBot) -> SavedSearchesList:
    window = QWidget()
    column = QVBoxLayout(window)
    searches = SavedSearchesList()
    column.addWidget(searches)
    window.resize(260, 240)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    searches.window_ = window
    return searches


def index(searches: SavedSearchesList, query: str) -> QModelIndex:
    return searches.tree.model().index_of(query)


def listed(searches: SavedSearchesList) -> dict[str, list[str]]:
    model = searches.tree.model()
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return {group.data(): [model.index(r, 0, group).data() for r in range(model.rowCount(group))] for group in groups}


def go_to(searches: SavedSearchesList, query: str) -> None:
    searches.tree.setFocus()
    searches.tree.setCurrentIndex(index(searches, query))


def write_name(searches: SavedSearchesList, qtbot: QtBot, name: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    editor = searches.tree.findChild(QLineEdit)
    qtbot.waitUntil(editor.hasFocus)
    assert editor.selectedText() == editor.text()
    qtbot.keyClicks(editor, name)
    qtbot.keyClick(editor, end)
    qtbot.waitUntil(lambda: searches.tree.findChild(QLineEdit) is None)


def test_the_model_is_sound(qtmodeltester, qapp) -> None:
    model = SavedSearchesModel()
    qtmodeltester.check(model)
    for saved, history in ((SAVED, HISTORY), (SAVED, ()), ((), HISTORY), ((), ())):
        model.show_searches(saved, history)
        qtmodeltester.check(model)


def test_an_empty_group_has_a_sentence_that_is_not_a_search(searches: SavedSearchesList, qtbot: QtBot) -> None:
    signals = Signals(searches)
    saved, history = "Star a search to save it here.", "Searches that you use are listed here."
    assert listed(searches) == {"Saved searches": [saved], "History": [history]}
    searches.show_searches((), HISTORY)
    assert listed(searches) == {"Saved searches": [saved], "History": ["competition", "<b>bold</b>"]}
    sentence = searches.tree.model().index(0, 0, searches.tree.model().index(0, 0))
    qtbot.mouseClick(
        searches.tree.viewport(), Qt.MouseButton.LeftButton, pos=searches.tree.visualRect(sentence).center()
    )
    assert signals.all == []
    assert searches.tree.selectedIndexes() == []


def test_searches_are_listed_in_two_groups_and_showing_them_emits_nothing(searches: SavedSearchesList) -> None:
    signals = Signals(searches)
    searches.show_searches(SAVED, HISTORY)
    assert listed(searches) == {"Saved searches": ["Who leads", "Zeal"], "History": ["competition", "<b>bold</b>"]}
    go_to(searches, "competition")
    searches.show_searches(SAVED, ())
    assert listed(searches)["Saved searches"] == ["Who leads", "Zeal"]
    searches.show_look(DARK)
    assert signals.all == []
    assert searches.tree.accessibleName()


def test_what_saved_searches_find_is_beside_them(searches: SavedSearchesList) -> None:
    searches.show_searches(SAVED, HISTORY)
    searches.show_found({"tag:data": FoundNow("2 themes", "2 themes and 1 reference")})
    found = index(searches, "tag:data").siblingAtColumn(Column.COUNT)
    assert found.data() == "2 themes"
    assert found.data(Qt.ItemDataRole.ToolTipRole) == plain_tip("2 themes and 1 reference")
    assert index(searches, "lead* AND barrier:cost").siblingAtColumn(Column.COUNT).data() is None
    assert not searches.tree.isColumnHidden(Column.COUNT)
    searches.window_.resize(120, 240)
    assert searches.tree.isColumnHidden(Column.COUNT)  # the names have the room


def test_the_tooltip_has_the_whole_query_as_plain_text(searches: SavedSearchesList) -> None:
    searches.show_searches(SAVED, HISTORY)
    tips = {q: index(searches, q).data(Qt.ItemDataRole.ToolTipRole) for q in ("lead* AND barrier:cost", "<b>bold</b>")}
    assert tips["lead* AND barrier:cost"] == plain_tip("Who leads\nlead* AND barrier:cost")
    assert tips["<b>bold</b>"] == plain_tip("<b>bold</b>")
    assert searches.tree.textElideMode() is Qt.TextElideMode.ElideRight
    assert not searches.tree.horizontalScrollBar().isVisible()


def test_a_click_and_enter_choose_a_search_but_no_group(searches: SavedSearchesList, qtbot: QtBot) -> None:
    searches.show_searches(SAVED, HISTORY)
    signals = Signals(searches)
    at = searches.tree.visualRect(index(searches, "competition")).center()
    qtbot.mouseClick(searches.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClick(searches.tree, Qt.Key.Key_Up)
    qtbot.keyClick(searches.tree, Qt.Key.Key_Up)
    qtbot.keyClick(searches.tree, Qt.Key.Key_Return)
    assert signals.all == [("choose", "competition"), ("choose", "tag:data")]
    group = searches.tree.model().index(0, 0)
    qtbot.mouseClick(searches.tree.viewport(), Qt.MouseButton.LeftButton, pos=searches.tree.visualRect(group).center())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete):
        searches.tree.setCurrentIndex(group)
        qtbot.keyClick(searches.tree, key)
    assert len(signals.all) == 2


def test_f2_saves_a_search_and_renames_it(searches: SavedSearchesList, qtbot: QtBot) -> None:
    searches.show_searches(SAVED, HISTORY)
    signals = Signals(searches)
    # As the window does: the list is shown again while the name is being edited.
    searches.save_wanted.connect(
        lambda query, name: searches.show_searches([*SAVED, SavedSearch(query, name, "")], HISTORY[1:])
    )
    go_to(searches, "competition")
    qtbot.keyClick(searches.tree, Qt.Key.Key_F2)
    write_name(searches, qtbot, "  Rivals  all ")
    assert signals.all == [("save", "competition", "Rivals all")]
    assert searches.tree.currentIndex().data() == "Rivals all"
    assert searches.tree.hasFocus()
    qtbot.keyClick(searches.tree, Qt.Key.Key_F2)
    write_name(searches, qtbot, "Others")
    assert signals.all[1:] == [("save", "competition", "Others")]


@pytest.mark.parametrize(
    ("name", "end"), [("Zeal", Qt.Key.Key_Return), (" ", Qt.Key.Key_Return), ("x", Qt.Key.Key_Escape)]
)
def test_the_same_name_a_blank_one_and_escape_change_nothing(
    searches: SavedSearchesList, qtbot: QtBot, name: str, end: Qt.Key
) -> None:
    searches.show_searches(SAVED, HISTORY)
    signals = Signals(searches)
    go_to(searches, "tag:data")
    assert searches.hint.isHidden()
    qtbot.keyClick(searches.tree, Qt.Key.Key_F2)
    assert searches.hint.isVisible()
    write_name(searches, qtbot, name, end)
    qtbot.waitUntil(searches.hint.isHidden)
    assert signals.all == []
    assert listed(searches)["Saved searches"] == ["Who leads", "Zeal"]


def test_the_name_of_the_present_search_can_be_edited(searches: SavedSearchesList, qtbot: QtBot) -> None:
    searches.show_searches((), HISTORY)
    signals = Signals(searches)
    searches.tree.collapse(searches.tree.model().index(1, 0))
    searches.edit_name(" competition ")
    write_name(searches, qtbot, "Rivals")
    assert signals.all == [("save", "competition", "Rivals")]
    searches.edit_name("never made")
    assert searches.tree.findChild(QLineEdit) is None


def test_the_search_after_a_deleted_one_becomes_current(searches: SavedSearchesList, qtbot: QtBot) -> None:
    searches.show_searches(SAVED, HISTORY)
    signals = Signals(searches)
    searches.delete_wanted.connect(
        lambda query: searches.show_searches(SAVED, [search for search in HISTORY if search.query != query])
    )
    go_to(searches, "competition")
    qtbot.keyClick(searches.tree, Qt.Key.Key_Delete)
    assert searches.tree.currentIndex().data() == "<b>bold</b>"
    qtbot.keyClick(searches.tree, Qt.Key.Key_Delete)
    assert signals.all == [("delete", "competition"), ("delete", "<b>bold</b>")]


def test_a_collapsed_group_stays_collapsed(searches: SavedSearchesList) -> None:
    searches.show_searches(SAVED, HISTORY)
    searches.tree.collapse(searches.tree.model().index(1, 0))
    searches.show_searches(SAVED, HISTORY[:1])
    assert [searches.tree.isExpanded(searches.tree.model().index(row, 0)) for row in range(2)] == [True, False]


def test_the_menu_of_a_search_does_what_its_keys_do(searches: SavedSearchesList, qtbot: QtBot) -> None:
    searches.show_searches(SAVED, HISTORY)
    signals = Signals(searches)
    menu = searches.tree.menu_for(index(searches, "competition"))
    again, save, copy, delete = commands = [action for action in menu.actions() if not action.isSeparator()]
    names = ["Search again", "Save search", "Copy", "Delete"]
    assert [action.text().replace("&", "") for action in commands] == names
    again.trigger()
    delete.trigger()
    copy.trigger()
    assert QApplication.clipboard().text() == "competition"
    save.trigger()
    write_name(searches, qtbot, "Rivals")
    assert signals.all == [("choose", "competition"), ("delete", "competition"), ("save", "competition", "Rivals")]
    commands = searches.tree.menu_for(index(searches, "tag:data")).actions()
    names = ["Search again", "Rename", "Copy", "Move up", "Move down", "Delete"]
    assert [action.text().replace("&", "") for action in commands if not action.isSeparator()] == names


def test_saved_searches_are_ordered_by_keys_and_by_dragging(searches: SavedSearchesList, qtbot: QtBot) -> None:
    third = SavedSearch("team", "Teams", "2026-01-03")
    searches.show_searches((*SAVED, third), HISTORY)
    orders: list[tuple[str, ...]] = []
    searches.order_wanted.connect(orders.append)
    go_to(searches, "tag:data")
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(searches.tree, Qt.Key.Key_Up, control)
    qtbot.keyClick(searches.tree, Qt.Key.Key_Down, control)
    first, second = "lead* AND barrier:cost", "tag:data"
    assert orders == [(second, first, "team"), (first, "team", second)]
    go_to(searches, "team")
    qtbot.keyClick(searches.tree, Qt.Key.Key_Down, control)  # it is the last
    go_to(searches, "competition")
    qtbot.keyClick(searches.tree, Qt.Key.Key_Up, control)  # the history has no order of one's own
    assert len(orders) == 2
    model = searches.tree.model()
    saved, history = (model.index(row, 0) for row in range(2))
    move, dragged = Qt.DropAction.MoveAction, model.mimeData([index(searches, first)])
    for row, group in ((2, saved), (-1, saved), (1, saved), (0, history)):
        assert not model.dropMimeData(dragged, move, row, 0, group)  # or the view would remove a row
    assert orders[2:] == [(second, first, "team"), (second, "team", first)]
    kept = model.flags(index(searches, "competition")) & Qt.ItemFlag.ItemIsDragEnabled
    assert not kept


def star(reader: Reader) -> QAction:
    return reader.window.saved_searches.get().star


def saved(reader: Reader) -> list[tuple[str, str | None]]:
    return [(search.query, search.name) for search in saved_in_order(reader.library)]


def click_star(reader: Reader) -> None:
    (button,) = (b for b in reader.window.search_box.findChildren(QToolButton) if b.defaultAction() is star(reader))
    assert button.accessibleName() == star(reader).toolTip()
    reader.click(button)


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_a_search_is_saved_named_and_made_again(reader: Reader, qtbot: QtBot) -> None:
    reader.search("competition")
    reader.window.activateWindow()  # which the list below the search box is, where no window manager has a say
    reader.keys("Ctrl+Shift+K")
    searches = reader.window.panes.searches.get()
    qtbot.waitUntil(lambda: searches.tree.findChild(QLineEdit) is not None)
    assert listed(searches)["Saved searches"] == ["competition"]  # saved already, whatever becomes of the name
    reader.type("Rivals")
    reader.keys("Return")
    assert saved(reader) == [("competition", "Rivals")]
    assert reader.undo_steps == ["save search", "rename search"]
    reader.restart()
    searches = reader.window.panes.searches.get()
    searches.tree.setFocus()
    searches.tree.setCurrentIndex(searches.tree.model().index_of("competition"))
    reader.keys("Return")
    qtbot.waitUntil(lambda: reader.window.live_search.text == "competition")


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_the_star_in_the_box_saves_the_search_and_takes_it_out_again(reader: Reader, qtbot: QtBot) -> None:
    reader.search("competition ")
    outlined = star(reader).icon().pixmap(16).toImage()
    assert star(reader).toolTip() == "Save this search (Ctrl+Shift+K)"
    reader.keys("Ctrl+B")  # a hidden list is shown, or the name could not be seen
    click_star(reader)
    tree = reader.window.panes.searches.get().tree
    qtbot.waitUntil(lambda: tree.findChild(QLineEdit) is not None)
    assert reader.window.search_box.text() == "competition "
    reader.keys("Escape")
    assert saved(reader) == [("competition", "competition")]
    assert star(reader).icon().pixmap(16).toImage() != outlined
    assert star(reader).toolTip().startswith("Saved as “competition”")
    click_star(reader)
    assert saved(reader) == []
    assert [search.query for search in reader.library.searches.history()] == ["competition"]
    assert star(reader).icon().pixmap(16).toImage() == outlined
    tree.setFocus()  # in the box, the key would undo what was typed
    reader.keys("Ctrl+Z")
    assert saved(reader) == [("competition", "competition")]
    reader.search("team")
    assert star(reader).icon().pixmap(16).toImage() == outlined
    reader.keys("Ctrl+A", "Delete")
    qtbot.waitUntil(lambda: not star(reader).isVisible())


def test_the_order_and_a_deletion_can_be_undone(reader: Reader) -> None:
    with reader.library.change():
        for search in SAVED:
            reader.library.searches.put(search)
    reader.restart()
    tree = reader.window.panes.searches.get().tree
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index_of("tag:data"))
    reader.keys("Ctrl+Shift+Up")
    swapped = [("tag:data", "Zeal"), ("lead* AND barrier:cost", "Who leads")]
    assert saved(reader) == swapped
    assert tree.currentIndex().data() == "Zeal"
    reader.keys("Delete")
    assert saved(reader) == swapped[1:]
    reader.keys("Ctrl+Z")
    assert saved(reader) == swapped
    reader.restart()
    assert listed(reader.window.panes.searches.get())["Saved searches"] == ["Zeal", "Who leads"]
    reader.window.panes.searches.get().tree.setFocus()
    assert reader.undo_steps == []


def test_an_order_can_be_undone_without_a_word_of_names(reader: Reader) -> None:
    with reader.library.change():
        for search in SAVED:
            reader.library.searches.put(search)
    reader.restart()
    tree = reader.window.panes.searches.get().tree
    tree.setFocus()
    tree.setCurrentIndex(tree.model().index_of("tag:data"))
    reader.keys("Ctrl+Shift+Up", "Ctrl+Z")
    assert saved(reader) == [("lead* AND barrier:cost", "Who leads"), ("tag:data", "Zeal")]
    assert reader.status == ""


def test_what_saved_searches_find_follows_the_notes(reader: Reader) -> None:
    with reader.library.change():
        reader.library.searches.put(SavedSearch("note:ask", "To ask", "2026-01-01"))
    reader.restart()
    searches = reader.window.panes.searches.get()

    def found() -> object:
        return index(searches, "note:ask").siblingAtColumn(Column.COUNT).data()

    assert found() is None  # nothing is counted before the window is painted
    reader.wait_until(lambda: found() == "No results.")
    note = Note("1", COMPETITION, COMPETITION, None, "ask them", Colour.PINK, "2026", "2026")
    reader.window.history.do("write", [Change(None, note)])
    reader.wait_until(lambda: found() == "1 theme")
    reader.window.history.undo()
    reader.wait_until(lambda: found() == "No results.")


def test_the_last_saved_search_can_be_deleted_before_what_it_finds_is_counted(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What fails in the event loop fails the test."""
    reader.window.finish_start()
    monkeypatch.setattr(saved_search_counts, "_PAUSE_MS", 0)
    history = reader.window.history
    history.do("save search", [Change(None, SavedSearch("competition", "Peers", "2026-01-01"))])
    history.undo()
    QApplication.processEvents()
    history.redo()
    searches = reader.window.panes.searches.get()
    reader.wait_until(lambda: index(searches, "competition").siblingAtColumn(Column.COUNT).data())
