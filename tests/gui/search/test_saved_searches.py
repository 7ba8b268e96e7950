"""The list of searches: chosen, named and forgotten with keys and mouse; what it is shown it does not say."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import KeptSearch
from qicbrowser.gui.looks.palettes import DARK, plain_tip
from qicbrowser.gui.search.saved_searches_list import SearchList
from qicbrowser.gui.search.saved_searches_model import SearchModel
from tests.gui.window_driver import Reader

KEPT = (KeptSearch("lead* AND barrier:cost", "Who leads", "2026-01-01"), KeptSearch("tag:data", "Zeal", "2026-01-02"))
HISTORY = (KeptSearch("competition", None, "2026-01-04"), KeptSearch("<b>bold</b>", None, "2026-01-03"))


class Said:
    """What the list said, in order."""

    def __init__(self, searches: SearchList) -> None:
        self.all: list[tuple[str, ...]] = []
        searches.search_chosen.connect(lambda query: self.all.append(("chosen", query)))
        searches.kept.connect(lambda query, name: self.all.append(("kept", query, name)))
        searches.forgotten.connect(lambda query: self.all.append(("forgotten", query)))


@pytest.fixture
def searches(qtbot: QtBot) -> SearchList:
    window = QWidget()
    column = QVBoxLayout(window)
    searches = SearchList()
    column.addWidget(searches)
    menus_f2 = QAction(window)  # the window has a use for this key too
    menus_f2.setShortcut(QKeySequence("F2"))
    menus_f2.triggered.connect(lambda: pytest.fail("the key went to the window"))
    window.addAction(menus_f2)
    window.resize(260, 240)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    searches.window_ = window
    return searches


def index(searches: SearchList, query: str) -> QModelIndex:
    return searches.tree.model().index_of(query)


def listed(searches: SearchList) -> dict[str, list[str]]:
    model = searches.tree.model()
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return {group.data(): [model.index(r, 0, group).data() for r in range(model.rowCount(group))] for group in groups}


def go_to(searches: SearchList, query: str) -> None:
    searches.tree.setFocus()
    searches.tree.setCurrentIndex(index(searches, query))


def write_name(searches: SearchList, qtbot: QtBot, name: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    editor = searches.tree.findChild(QLineEdit)
    qtbot.waitUntil(editor.hasFocus)
    assert editor.selectedText() == editor.text()
    qtbot.keyClicks(editor, name)
    qtbot.keyClick(editor, end)
    qtbot.waitUntil(lambda: searches.tree.findChild(QLineEdit) is None)


def test_the_model_is_sound(qtmodeltester, qapp) -> None:
    model = SearchModel()
    qtmodeltester.check(model)
    for kept, history in ((KEPT, HISTORY), (KEPT, ()), ((), HISTORY), ((), ())):
        model.show_searches(kept, history)
        qtmodeltester.check(model)


def test_what_will_be_listed_is_said_while_there_is_nothing(searches: SearchList) -> None:
    (label,) = searches.findChildren(QLabel)
    assert label.isVisible()
    assert label.text() == "Searches you make are listed here."
    assert not searches.tree.isVisible()
    searches.show_searches((), HISTORY)
    assert searches.tree.isVisible()
    assert not label.isVisible()


def test_searches_are_listed_in_their_groups_and_showing_them_says_nothing(searches: SearchList) -> None:
    said = Said(searches)
    searches.show_searches(KEPT, HISTORY)
    assert listed(searches) == {"Saved searches": ["Who leads", "Zeal"], "History": ["competition", "<b>bold</b>"]}
    go_to(searches, "competition")
    searches.show_searches(KEPT, ())
    assert listed(searches) == {"Saved searches": ["Who leads", "Zeal"]}
    searches.show_look(DARK)
    searches.show_searches((), ())
    assert listed(searches) == {}
    assert said.all == []
    assert searches.tree.accessibleName()


def test_a_long_query_is_whole_in_its_tip_and_never_markup(searches: SearchList) -> None:
    searches.show_searches(KEPT, HISTORY)
    tips = {q: index(searches, q).data(Qt.ItemDataRole.ToolTipRole) for q in ("lead* AND barrier:cost", "<b>bold</b>")}
    assert tips["lead* AND barrier:cost"] == plain_tip("Who leads\nlead* AND barrier:cost")
    assert tips["<b>bold</b>"] == plain_tip("<b>bold</b>")
    assert searches.tree.textElideMode() is Qt.TextElideMode.ElideRight
    assert not searches.tree.horizontalScrollBar().isVisible()


def test_a_click_and_enter_choose_a_search_and_a_group_is_none(searches: SearchList, qtbot: QtBot) -> None:
    searches.show_searches(KEPT, HISTORY)
    said = Said(searches)
    at = searches.tree.visualRect(index(searches, "competition")).center()
    qtbot.mouseClick(searches.tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.keyClick(searches.tree, Qt.Key.Key_Up)
    qtbot.keyClick(searches.tree, Qt.Key.Key_Up)
    qtbot.keyClick(searches.tree, Qt.Key.Key_Return)
    assert said.all == [("chosen", "competition"), ("chosen", "tag:data")]
    group = searches.tree.model().index(0, 0)
    qtbot.mouseClick(searches.tree.viewport(), Qt.MouseButton.LeftButton, pos=searches.tree.visualRect(group).center())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Delete):
        searches.tree.setCurrentIndex(group)
        qtbot.keyClick(searches.tree, key)
    assert len(said.all) == 2


def test_f2_keeps_a_search_under_a_name_and_renames_it(searches: SearchList, qtbot: QtBot) -> None:
    searches.show_searches(KEPT, HISTORY)
    said = Said(searches)
    # As the window answers: the list is shown anew while the name is being given.
    searches.kept.connect(lambda query, name: searches.show_searches([*KEPT, KeptSearch(query, name, "")], HISTORY[1:]))
    go_to(searches, "competition")
    qtbot.keyClick(searches.tree, Qt.Key.Key_F2)
    write_name(searches, qtbot, "  Rivals  all ")
    assert said.all == [("kept", "competition", "Rivals all")]
    assert searches.tree.currentIndex().data() == "Rivals all"
    assert searches.tree.hasFocus()
    qtbot.keyClick(searches.tree, Qt.Key.Key_F2)
    write_name(searches, qtbot, "Others")
    assert said.all[1:] == [("kept", "competition", "Others")]


@pytest.mark.parametrize(
    ("name", "end"), [("Zeal", Qt.Key.Key_Return), (" ", Qt.Key.Key_Return), ("x", Qt.Key.Key_Escape)]
)
def test_a_name_that_is_the_same_or_blank_or_given_up_changes_nothing(
    searches: SearchList, qtbot: QtBot, name: str, end: Qt.Key
) -> None:
    searches.show_searches(KEPT, HISTORY)
    said = Said(searches)
    go_to(searches, "tag:data")
    qtbot.keyClick(searches.tree, Qt.Key.Key_F2)
    write_name(searches, qtbot, name, end)
    assert said.all == []
    assert listed(searches)["Saved searches"] == ["Who leads", "Zeal"]


def test_a_name_is_asked_for_the_search_just_made(searches: SearchList, qtbot: QtBot) -> None:
    searches.show_searches((), HISTORY)
    said = Said(searches)
    searches.tree.collapse(searches.tree.model().index(0, 0))
    searches.ask_name(" competition ")
    write_name(searches, qtbot, "Rivals")
    assert said.all == [("kept", "competition", "Rivals")]
    searches.ask_name("never made")
    assert searches.tree.findChild(QLineEdit) is None


def test_delete_forgets_and_the_next_search_is_the_current_one(searches: SearchList, qtbot: QtBot) -> None:
    searches.show_searches(KEPT, HISTORY)
    said = Said(searches)
    searches.forgotten.connect(
        lambda query: searches.show_searches(KEPT, [search for search in HISTORY if search.query != query])
    )
    go_to(searches, "competition")
    qtbot.keyClick(searches.tree, Qt.Key.Key_Delete)
    assert searches.tree.currentIndex().data() == "<b>bold</b>"
    qtbot.keyClick(searches.tree, Qt.Key.Key_Delete)
    assert said.all == [("forgotten", "competition"), ("forgotten", "<b>bold</b>")]


def test_what_was_folded_up_stays_folded(searches: SearchList) -> None:
    searches.show_searches(KEPT, HISTORY)
    searches.tree.collapse(searches.tree.model().index(1, 0))
    searches.show_searches(KEPT, HISTORY[:1])
    assert [searches.tree.isExpanded(searches.tree.model().index(row, 0)) for row in range(2)] == [True, False]


def test_the_menu_of_a_search_does_what_its_keys_do(searches: SearchList, qtbot: QtBot) -> None:
    searches.show_searches(KEPT, HISTORY)
    said = Said(searches)
    menu = searches.tree.menu_on(index(searches, "competition"))
    assert [action.text().replace("&", "") for action in menu.actions()] == [
        "Search again",
        "Keep under a name",
        "Forget",
    ]
    again, keep, forget = menu.actions()
    again.trigger()
    forget.trigger()
    keep.trigger()
    write_name(searches, qtbot, "Rivals")
    assert said.all == [("chosen", "competition"), ("forgotten", "competition"), ("kept", "competition", "Rivals")]
    rename = searches.tree.menu_on(index(searches, "tag:data")).actions()[1]
    assert rename.text().replace("&", "") == "Rename"


@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
def test_a_search_is_kept_under_a_name_and_made_again(reader: Reader, qtbot: QtBot) -> None:
    reader.search("competition")
    reader.window.activateWindow()  # which the list below the search box is, where no window manager has a say
    reader.keys("Ctrl+Shift+K")
    searches = reader.window.panes.searches.get()
    qtbot.waitUntil(lambda: searches.tree.findChild(QLineEdit) is not None)
    reader.type("Rivals")
    reader.keys("Return")
    assert [(s.query, s.name) for s in reader.library.searches.kept()] == [("competition", "Rivals")]
    reader.restart()
    searches = reader.window.panes.searches.get()
    searches.tree.setFocus()
    searches.tree.setCurrentIndex(searches.tree.model().index_of("competition"))
    reader.keys("Return")
    qtbot.waitUntil(lambda: reader.window.searching.text == "competition")
