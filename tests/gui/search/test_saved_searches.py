"""The list of searches: they are chosen, saved, renamed and deleted with keys and mouse."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import SavedSearch
from qicbrowser.gui.looks.palettes import DARK, plain_tip
from qicbrowser.gui.search.saved_searches_list import SavedSearchesList
from qicbrowser.gui.search.saved_searches_model import SavedSearchesModel
from tests.gui.window_driver import Reader

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


def test_an_empty_list_has_a_placeholder(searches: SavedSearchesList) -> None:
    (label,) = searches.findChildren(QLabel)
    assert label.isVisible()
    assert label.text() == "Your searches are listed here."
    assert not searches.tree.isVisible()
    searches.show_searches((), HISTORY)
    assert searches.tree.isVisible()
    assert not label.isVisible()


def test_searches_are_listed_in_two_groups_and_showing_them_emits_nothing(searches: SavedSearchesList) -> None:
    signals = Signals(searches)
    searches.show_searches(SAVED, HISTORY)
    assert listed(searches) == {"Saved searches": ["Who leads", "Zeal"], "History": ["competition", "<b>bold</b>"]}
    go_to(searches, "competition")
    searches.show_searches(SAVED, ())
    assert listed(searches) == {"Saved searches": ["Who leads", "Zeal"]}
    searches.show_look(DARK)
    searches.show_searches((), ())
    assert listed(searches) == {}
    assert signals.all == []
    assert searches.tree.accessibleName()


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
    qtbot.keyClick(searches.tree, Qt.Key.Key_F2)
    write_name(searches, qtbot, name, end)
    assert signals.all == []
    assert listed(searches)["Saved searches"] == ["Who leads", "Zeal"]


def test_the_name_of_the_present_search_can_be_edited(searches: SavedSearchesList, qtbot: QtBot) -> None:
    searches.show_searches((), HISTORY)
    signals = Signals(searches)
    searches.tree.collapse(searches.tree.model().index(0, 0))
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
    assert [action.text().replace("&", "") for action in menu.actions()] == [
        "Search again",
        "Save search",
        "Delete",
    ]
    again, save, delete = menu.actions()
    again.trigger()
    delete.trigger()
    save.trigger()
    write_name(searches, qtbot, "Rivals")
    assert signals.all == [("choose", "competition"), ("delete", "competition"), ("save", "competition", "Rivals")]
    rename = searches.tree.menu_for(index(searches, "tag:data")).actions()[1]
    assert rename.text().replace("&", "") == "Rename"


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_a_search_is_saved_and_made_again(reader: Reader, qtbot: QtBot) -> None:
    reader.search("competition")
    reader.window.activateWindow()  # which the list below the search box is, where no window manager has a say
    reader.keys("Ctrl+Shift+K")
    searches = reader.window.panes.searches.get()
    qtbot.waitUntil(lambda: searches.tree.findChild(QLineEdit) is not None)
    reader.type("Rivals")
    reader.keys("Return")
    assert [(s.query, s.name) for s in reader.library.searches.saved()] == [("competition", "Rivals")]
    reader.restart()
    searches = reader.window.panes.searches.get()
    searches.tree.setFocus()
    searches.tree.setCurrentIndex(searches.tree.model().index_of("competition"))
    reader.keys("Return")
    qtbot.waitUntil(lambda: reader.window.live_search.text == "competition")
