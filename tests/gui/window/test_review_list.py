"""Reviews and tables chosen in the tree: their pages, their order, their names, and hiding them; by keys and mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from qicbrowser.gui.reading.overview_page import OverviewPage
from qicbrowser.paths import DataFolder
from qicbrowser.services.importing.library import hiding
from qicbrowser.services.importing.library_writing import contents_of, save
from tests.gui.window_driver import COMPETITION, Reader

TABLES = Path(__file__).parents[2] / "data" / "tables"
BARRIERS, FOR_AGAINST = "okoro2021", "gran2019"
ALL = ["Zamboni et al. 2020", "Gran and The Invented Group 2019", "Okoro and Cruz 2021"]


def names(reader: Reader) -> list[str]:
    """The reviews in the tree, from top to bottom."""
    model = reader.window.panes.tree.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def index_of(reader: Reader, key: str) -> QModelIndex:
    index = reader.window.themes.index_of_branch(key)
    assert index.isValid()
    return index


def click_branch(reader: Reader, key: str) -> None:
    tree = reader.window.panes.tree
    index = index_of(reader, key)
    tree.scrollTo(index)
    area = tree.visualRect(index)
    reader.click(tree.viewport(), QPoint(area.left() + 60, area.center().y()))


def overview(reader: Reader) -> OverviewPage:
    page = reader.window.panes.overview.existing
    assert page is not None
    assert page.isVisible()
    assert not reader.window.panes.page.isVisible()
    return page


def tab(reader: Reader) -> str:
    return reader.window.panes.tabs.bar.tabText(0)


def hidden_entries(reader: Reader) -> dict[str, bool]:
    """The entries of View > Hidden reviews, and whether each can be chosen."""
    menu = reader.window.menus.hidden_menu
    menu.popup(QPoint(0, 0))
    entries = {action.text(): action.isEnabled() for action in menu.actions()}
    menu.close()
    return entries


def test_the_row_of_a_review_and_of_a_table_shows_its_page(imported: Reader) -> None:
    click_branch(imported, BARRIERS)
    assert (tab(imported), imported.window.navigator.here.branch) == ("Review", BARRIERS)
    text = overview(imported).toPlainText()
    assert "Barriers to and enablers of run charts, by domain" in text
    assert "Imported from 02-pmc-barriers-enablers.html on " in text
    assert "Barriers\nBarriers" in text  # the table's own heading, and what it was read as
    click_branch(imported, f"{BARRIERS}/2")
    assert tab(imported) == "Table"
    assert "Few know that the guideline has changed" in overview(imported).toPlainText()
    imported.keys("Alt+Left")
    assert tab(imported) == "Review"
    imported.keys("Alt+Left")
    assert tab(imported) == "Theme"
    assert imported.window.panes.page.isVisible()
    imported.keys("Alt+Right", "Alt+Right")
    assert imported.window.panes.tree.currentIndex() == index_of(imported, f"{BARRIERS}/2")


def test_links_lead_from_a_review_to_a_table_to_a_theme(imported: Reader) -> None:
    click_branch(imported, "zamboni2020")
    imported.click_words(overview(imported), "Table 5 · Inter-organisational")
    assert imported.window.navigator.here.branch == "zamboni2020/5"
    imported.click_words(overview(imported), "Friendly competition")
    assert imported.window.navigator.here.theme == COMPETITION
    assert "Friendly competition" in imported.window.panes.page.toPlainText()


def test_a_doi_is_opened_by_the_browser_on_a_click_only(imported: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    click_branch(imported, "zamboni2020")
    assert opened == []
    imported.click_words(overview(imported), "10.1186/s13012-020-0978-z")
    assert opened == ["https://doi.org/10.1186/s13012-020-0978-z"]


def test_keys_go_through_reviews_tables_and_themes(imported: Reader) -> None:
    click_branch(imported, "zamboni2020")
    imported.keys("Down")
    assert imported.window.navigator.here.branch == "zamboni2020/5"
    imported.keys("Alt+Down")
    assert imported.window.navigator.here.theme == imported.window.themes.first
    click_branch(imported, FOR_AGAINST)
    imported.keys("Alt+Up")
    assert imported.window.navigator.here.theme == COMPETITION


def test_a_group_has_a_page_and_what_is_in_none_is_on_that_of_the_table(imported: Reader) -> None:
    tree = imported.window.panes.tree
    table = index_of(imported, f"{FOR_AGAINST}/5")
    groups = [tree.model().index(row, 0, table) for row in range(tree.model().rowCount(table))]
    assert [group.data() for group in groups] == ["Without a group", "Programme"]
    tree.setCurrentIndex(groups[1])
    assert imported.window.navigator.here.branch == f"{FOR_AGAINST}/5/group/programme"
    assert "long distances to the clinic" not in overview(imported).toPlainText()
    tree.setCurrentIndex(groups[0])
    assert imported.window.navigator.here.branch == f"{FOR_AGAINST}/5"
    assert tree.currentIndex().data() == "Without a group"
    text = overview(imported).toPlainText()
    assert text.index("long distances to the clinic") < text.index("Programme") < text.index("pay that comes on time")
    assert "Without a group" not in text


def test_what_is_on_no_theme_page_cannot_be_annotated(imported: Reader) -> None:
    imported.click_theme(COMPETITION)
    imported.select_words("Reputational gain")
    click_branch(imported, "zamboni2020")
    imported.keys("Ctrl+D")
    assert imported.status == "Select a theme or a reference first, then star it."
    imported.keys("Ctrl+Shift+T")
    assert imported.status == "Select a theme or a reference first, then write a note on it."
    imported.keys("1")
    assert imported.library.notes.counts() == {}


def test_words_of_a_search_are_marked_in_a_table_and_can_be_copied(imported: Reader) -> None:
    click_branch(imported, f"{BARRIERS}/2")
    page = overview(imported)
    imported.search("guideline")
    assert imported.marked(page) == ["guideline"]
    page.setFocus()
    page.setTextCursor(imported.find(page, "Few know that the guideline"))
    imported.keys("Ctrl+C")
    assert QApplication.clipboard().text() == "Few know that the guideline"
    imported.window.menus.larger.trigger()
    assert imported.marked(page) == ["guideline"]
    imported.search("")
    assert imported.marked(page) == []


def test_dark_and_light_are_those_of_the_window(imported: Reader) -> None:
    click_branch(imported, f"{BARRIERS}/2")
    page = overview(imported)
    light = page.look
    imported.window.menus.dark_scheme.trigger()
    assert page.look != light
    words = imported.find(page, "No practice in reading")
    assert words.charFormat().foreground().color().name() == page.look.text


def test_the_page_is_there_again_at_the_next_start(imported: Reader) -> None:
    click_branch(imported, f"{FOR_AGAINST}/5")
    imported.restart()
    assert imported.window.navigator.here.branch == f"{FOR_AGAINST}/5"
    assert "trust between neighbours" in overview(imported).toPlainText()
    assert imported.window.panes.tree.currentIndex() == index_of(imported, f"{FOR_AGAINST}/5")


def test_keys_move_a_review_and_undo_moves_it_back(imported: Reader) -> None:
    assert names(imported) == ALL
    imported.window.themes.tick([COMPETITION], ticked=True)
    click_branch(imported, BARRIERS)
    imported.window.panes.tree.collapse(index_of(imported, FOR_AGAINST))
    imported.keys("Ctrl+Shift+Up")
    assert names(imported) == [ALL[0], ALL[2], ALL[1]]
    imported.keys("Ctrl+Shift+Up", "Ctrl+Shift+Up")  # at the top there is nothing to do
    assert names(imported) == [ALL[2], ALL[0], ALL[1]]
    assert imported.undo_steps == ["move review", "move review"]
    assert imported.window.themes.ticked == (COMPETITION,)
    assert not imported.window.panes.tree.isExpanded(index_of(imported, FOR_AGAINST))
    assert imported.window.panes.tree.isExpanded(index_of(imported, BARRIERS))
    imported.keys("Ctrl+Z")
    assert names(imported) == [ALL[0], ALL[2], ALL[1]]
    imported.keys("Ctrl+Shift+Down")
    assert names(imported) == ALL
    imported.keys("Ctrl+Z")
    imported.restart()
    assert names(imported) == [ALL[0], ALL[2], ALL[1]]


def type_name(reader: Reader, name: str) -> None:
    reader.keys("F2")
    editor = reader.window.panes.tree.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    editor.insert(name)
    reader.press(editor, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_f2_names_a_review_and_an_empty_name_is_its_own(imported: Reader) -> None:
    click_branch(imported, BARRIERS)
    type_name(imported, "  <b>Run charts</b> &\tmore ")
    assert names(imported) == [*ALL[:2], "<b>Run charts</b> & more"]
    assert imported.undo_steps == ["rename review"]
    assert "In your list: <b>Run charts</b> & more" in overview(imported).toPlainText()
    tip = index_of(imported, BARRIERS).data(Qt.ItemDataRole.ToolTipRole)
    assert imported.library.evidence.reviews()[2].title in tip  # the full title
    imported.restart()
    imported.window.finish_start()
    assert names(imported)[2] == "<b>Run charts</b> & more"
    click_branch(imported, BARRIERS)
    type_name(imported, "")
    assert names(imported) == ALL
    type_name(imported, ALL[2])
    assert imported.undo_steps == ["rename review"]  # the same name again is no change


def test_a_table_or_theme_has_no_name_to_change(imported: Reader) -> None:
    click_branch(imported, f"{BARRIERS}/2")
    imported.keys("F2", "Ctrl+Shift+Up")
    assert imported.window.panes.tree.findChild(QLineEdit) is None
    assert imported.undo_steps == []


def choose(reader: Reader, key: str, command: str) -> None:
    """Choose from the context menu of a review."""
    tree = reader.window.panes.tree
    at = tree.visualRect(index_of(reader, key)).center()
    where = tree.viewport().mapToGlobal(at)
    QApplication.sendEvent(tree.viewport(), QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.objectName() == command)
    menu.close()
    action.trigger()


def test_a_hidden_review_is_in_no_list_and_comes_back(imported: Reader, qtbot: QtBot) -> None:
    assert hidden_entries(imported) == {"No review is hidden": False}
    imported.search("guideline")
    assert len(imported.window.live_search.theme_keys()) == 1
    choose(imported, BARRIERS, "hide")
    assert names(imported) == ALL[:2]
    assert imported.status == "The review is hidden. View > Hidden reviews shows it again."
    assert imported.window.navigator.here.theme == imported.window.themes.first
    qtbot.waitUntil(lambda: imported.window.live_search.theme_keys() == ())
    assert all(not line.key.startswith(BARRIERS) for line in imported.library.evidence.reference_lines())
    imported.restart()
    assert names(imported) == ALL[:2]
    assert hidden_entries(imported) == {ALL[2]: True}
    choose(imported, "zamboni2020", "hide")
    assert names(imported) == [ALL[1]]
    assert hidden_entries(imported) == {ALL[2]: True, ALL[0]: True}
    entry = next(each for each in imported.window.menus.hidden_menu.actions() if each.text() == ALL[2])
    entry.trigger()
    assert names(imported) == ALL[1:]
    assert imported.undo_steps == ["hide review", "show review"]
    imported.window.activateWindow()
    imported.keys("Ctrl+Z", "Ctrl+Z")
    assert names(imported) == ALL[:2]


def test_all_reviews_can_be_hidden_and_one_shown_again(reader: Reader) -> None:
    choose(reader, "zamboni2020", "hide")
    assert names(reader) == []
    assert "Select a theme on the left to read it." in reader.window.panes.page.toPlainText()
    reader.restart()
    assert names(reader) == []
    assert hidden_entries(reader) == {ALL[0]: True}
    reader.window.menus.hidden_menu.actions()[0].trigger()
    assert names(reader) == ALL[:1]
    assert reader.window.navigator.here.theme == reader.window.themes.first


def test_another_window_s_order_and_hidden_reviews_show_here(imported: Reader, data: DataFolder, qtbot: QtBot) -> None:
    click_branch(imported, BARRIERS)
    save(data, hiding(contents_of(data), BARRIERS, hidden=True))
    qtbot.waitUntil(lambda: names(imported) == ALL[:2])
    assert imported.window.navigator.here.branch == ""
    assert imported.undo_steps == []


def test_the_name_of_a_group_has_the_room_of_the_numbers(imported: Reader) -> None:
    tree = imported.window.panes.tree
    table = index_of(imported, f"{FOR_AGAINST}/5")
    assert tree.isFirstColumnSpanned(0, table)
    group = tree.model().index(0, 0, table)
    tree.expand(group)
    assert not tree.isFirstColumnSpanned(0, group)  # a theme has numbers
