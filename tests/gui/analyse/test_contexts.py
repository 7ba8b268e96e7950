"""The contexts in the real window: factors, labels and the cross table, by keys and by mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qicbrowser.domain.analysis.factors import CrossTable, SignCounts
from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.keys import LIBRARY
from qicbrowser.domain.records import Role
from qicbrowser.gui.analyse import contexts_tab
from qicbrowser.gui.analyse.contexts_tab import ContextsTab
from qicbrowser.gui.analyse.data_table import DataTableDialog
from qicbrowser.gui.analyse.factor_model import BELOW_ROLE, FACTOR_ROLE, FACTORS_DRAGGED, GROUP_ROLE
from qicbrowser.gui.analyse.label_dialog import LabelDialog
from qicbrowser.gui.reading.views import Tab
from qicbrowser.services.analyse.contexts import Grouping
from qicbrowser.services.changes import Change, store
from tests.gui.window_driver import COMPETITION, DEMONSTRATION, PLATFORM, Reader
from tests.other_reviews import write_three_reviews

FREE_RIDING = "Collaboration can be undermined by free-riding"
TEAMS = "Non-hierarchical teams facilitating decentralised decision making"


@pytest.fixture
def tab(reader: Reader) -> ContextsTab:
    reader.window.resize(1400, 900)
    reader.click_theme(PLATFORM)
    reader.keys("Ctrl+3")
    QApplication.processEvents()
    return reader.window.analysis.contexts.get()


def group(tab: ContextsTab, reader: Reader, by: Grouping) -> None:
    box = tab.page.grouping
    box.setFocus()
    while Grouping(box.currentData()) is not by:
        reader.keys("Down" if box.currentIndex() < box.findData(by) else "Up")
    box.activated.emit(box.currentIndex())


def keys_of(tab: ContextsTab, *beginnings: str) -> list[str]:
    return [factor.key for words in beginnings for factor in tab.listing.factors if factor.text.startswith(words)]


def select(tab: ContextsTab, *beginnings: str) -> None:
    """Select factors in the list; the keyboard is there then."""
    rows = [tab.model.factor_index(key) for key in keys_of(tab, *beginnings)]
    tab.list.setFocus()
    tab.list.go_to(rows[0])
    for row in rows[1:]:
        tab.list.selectionModel().select(row, tab.list.selectionModel().SelectionFlag.Select)


def shown(tab: ContextsTab) -> list[tuple[str, int]]:
    """The names of the groups in the list, with the number of factors of each."""
    return [(tab.model.group_name(each), len(each.factors)) for each in tab.model.groups]


def name_in_dialog(reader: Reader, text: str) -> None:
    (dialog,) = reader.window.findChildren(LabelDialog)
    dialog.field.setText(text)
    dialog.accept()
    QApplication.processEvents()


def give(tab: ContextsTab, reader: Reader, name: str, *beginnings: str) -> Label:
    select(tab, *beginnings)
    reader.keys("L")
    name_in_dialog(reader, name)
    return next(label for label in reader.library.labels.all() if label.name == name)


def test_the_factors_of_the_bundled_review(tab: ContextsTab) -> None:
    buttons = [button.text() for button in tab.page.signs.buttons() if not button.isHidden()]
    assert buttons == ["All 13", "+ 8 enablers", "− 5 barriers"]
    assert tab.page.summary.text() == "13 contextual factors: 8 enablers and 5 barriers"
    assert shown(tab) == [("Without a label", 13)]


def test_they_are_grouped_in_five_ways(tab: ContextsTab, reader: Reader) -> None:
    expected = {
        Grouping.THEME: [
            ("Shared community of practice", 2),
            ("Platform for capacity building", 3),
            ("Demonstration role", 3),
            ("Friendly competition", 5),
        ],
        Grouping.SIGN: [("Enabler", 8), ("Barrier", 5)],
        Grouping.REVIEW: [("Zamboni et al. 2020", 13)],
        Grouping.NONE: [("All contextual factors", 13)],
    }
    for by, groups in expected.items():
        group(tab, reader, by)
        assert shown(tab) == groups
    assert tab.model.rowCount() == 13
    assert not tab.model.index(12, 0).parent().isValid()


def test_words_are_found_as_the_search_finds_them(tab: ContextsTab, reader: Reader) -> None:
    tab.list.setFocus()
    reader.keys("/")
    assert QApplication.focusWidget() is tab.page.filter
    reader.type("competiti")
    assert [factor.sign for factor in tab.listing.listed] == [Role.BARRIER, Role.BARRIER]
    assert [button.text() for button in tab.page.signs.buttons()][:3] == ["All 2", "+ 0 enablers", "− 2 barriers"]
    reader.keys("Down")
    assert QApplication.focusWidget() is tab.list
    reader.keys("/", "Escape")
    assert len(tab.listing.listed) == 13


def test_a_sign_is_chosen_alone(tab: ContextsTab, reader: Reader) -> None:
    reader.click(tab.page.signs.button(1))
    assert len(tab.listing.listed) == 5
    assert tab.page.summary.text() == "5 contextual factors: 5 barriers"
    reader.click(tab.page.signs.button(0))
    assert len(tab.listing.listed) == 8


def test_a_filter_without_a_match_says_so(tab: ContextsTab, reader: Reader) -> None:
    tab.list.setFocus()
    reader.keys("/")
    reader.type("zzz")
    assert tab.page.empty.isVisible()
    assert tab.page.empty.sentence.text() == "No contextual factor matches the filter."
    assert tab.list.isHidden()


def test_the_theme_in_the_tree_is_followed_and_enter_opens_it_at_the_words(tab: ContextsTab, reader: Reader) -> None:
    assert tab.list.currentIndex().data(FACTOR_ROLE).theme.key == PLATFORM
    reader.click_theme(DEMONSTRATION)
    assert reader.window.panes.tabs.current is Tab.CONTEXTS
    assert tab.list.currentIndex().data(FACTOR_ROLE).theme.key == DEMONSTRATION
    select(tab, TEAMS)
    reader.keys("Return")
    assert reader.window.panes.tabs.current is Tab.THEME
    assert reader.window.navigator.here.theme == COMPETITION


def test_a_factor_says_what_it_hinders_and_on_what_studies(tab: ContextsTab, reader: Reader) -> None:
    select(tab, FREE_RIDING)
    text = tab.page.details.toPlainText().replace("\u00a0", " ")
    for words in (
        "Hinders the mechanisms of Platform for capacity building",
        FREE_RIDING,
        "Mechanisms: Platform to refine skills for improvement provided",
        "Zamboni et al. 2020, Table 5",
        " M  5",
    ):
        assert words in text
    reader.click_words(tab.page.details, "Platform for capacity building")
    assert reader.window.navigator.here.theme == PLATFORM
    assert reader.window.panes.tabs.current is Tab.THEME


def test_a_label_gathers_factors_of_both_signs(tab: ContextsTab, reader: Reader) -> None:
    label = give(tab, reader, "teamwork", TEAMS, FREE_RIDING)
    assert set(label.factors) == set(keys_of(tab, TEAMS, FREE_RIDING))
    assert shown(tab) == [("teamwork", 2), ("Without a label", 11)]
    row = tab.model.group_index(label.id)
    spoken = "Your label teamwork; 2 contextual factors: 1 enabler and 1 barrier; both signs"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == spoken
    tab.list.go_to(row)
    text = tab.page.details.toPlainText()
    assert "Enables in one theme, hinders in another." in text
    assert "a label of yours · 2 contextual factors: 1 enabler and 1 barrier, in 2 themes" in text
    assert reader.undo_steps == ["label 2 contextual factors"]


def test_a_factor_is_spoken_with_its_sign_theme_and_labels(tab: ContextsTab, reader: Reader) -> None:
    give(tab, reader, "teamwork", TEAMS)
    row = tab.model.factor_index(keys_of(tab, TEAMS)[0])
    spoken = f"enabler: {TEAMS}; theme Friendly competition; your labels: teamwork"
    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == spoken


def test_a_name_there_is_adds_to_its_label(tab: ContextsTab, reader: Reader) -> None:
    give(tab, reader, "teamwork", TEAMS)
    give(tab, reader, "other", FREE_RIDING)
    select(tab, FREE_RIDING)
    reader.keys("L")
    (dialog,) = reader.window.findChildren(LabelDialog)
    completer = dialog.field.completer()
    assert [completer.model().index(row, 0).data() for row in range(2)] == ["other", "teamwork"]
    name_in_dialog(reader, "Teamwork")
    assert shown(tab) == [("other", 1), ("teamwork", 2), ("Without a label", 11)]


def test_a_label_without_a_name_is_refused_in_the_dialog(tab: ContextsTab, reader: Reader) -> None:
    select(tab, TEAMS)
    reader.keys("L")
    (dialog,) = reader.window.findChildren(LabelDialog)
    reader.press(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.error.text() == "The name is empty. Write a name."
    dialog.reject()
    assert reader.library.labels.all() == ()


def test_each_change_of_a_label_is_undone_and_led_back_to(tab: ContextsTab, reader: Reader) -> None:
    label = give(tab, reader, "teamwork", TEAMS, FREE_RIDING)
    tab.list.go_to(tab.model.group_index(label.id))
    reader.keys("F2")
    name_in_dialog(reader, "working together")
    tab.list.commands.reason.trigger()
    name_in_dialog(reader, "Both are about shared work.")
    assert "Both are about shared work." in tab.page.details.toPlainText()
    tab.list.commands.delete.trigger()
    assert reader.library.labels.all() == ()
    group(tab, reader, Grouping.THEME)
    reader.click(tab.page.signs.button(1))
    reader.keys("Ctrl+1", "Ctrl+Z")
    assert reader.window.panes.tabs.current is Tab.CONTEXTS
    assert tab.list.currentIndex().data(GROUP_ROLE).label.name == "working together"
    reader.keys("Ctrl+Z", "Ctrl+Z")
    assert [(each.name, each.reason) for each in reader.library.labels.all()] == [("teamwork", "")]
    reader.keys("Ctrl+Z")
    assert reader.library.labels.all() == ()


def test_labels_are_merged_and_factors_removed_from_them(tab: ContextsTab, reader: Reader) -> None:
    first = give(tab, reader, "teams", TEAMS)
    give(tab, reader, "free riders", FREE_RIDING)
    tab.list.go_to(tab.model.group_index(first.id))
    tab.list.commands.merge.trigger()
    name_in_dialog(reader, "free riders")
    assert shown(tab) == [("free riders", 2), ("Without a label", 11)]
    select(tab, TEAMS)
    reader.keys("Delete")
    assert shown(tab) == [("free riders", 1), ("Without a label", 12)]


def test_factors_are_dragged_onto_a_label(tab: ContextsTab, reader: Reader) -> None:
    label = give(tab, reader, "teamwork", TEAMS)
    (key,) = keys_of(tab, FREE_RIDING)
    row = tab.model.group_index(label.id)
    data = tab.model.mimeData([tab.model.factor_index(key)])
    assert data.hasFormat(FACTORS_DRAGGED)
    tab.model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, row)
    assert shown(tab) == [("teamwork", 2), ("Without a label", 11)]
    assert not tab.model.dropMimeData(QMimeData(), Qt.DropAction.CopyAction, -1, -1, row)


def test_many_factors_are_counted_after_the_list_is_painted(tab: ContextsTab, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contexts_tab, "_MANY", 1)
    table = tab.page.table.table
    tab.page.table.show_table(CrossTable((), (), {}, {}, {}, SignCounts()))
    tab.reload()
    assert tab.listing.listed
    assert not table.shown.total.factors
    QApplication.processEvents()
    assert table.shown.total.factors == len(tab.listing.listed)


def test_the_numbers_of_the_cross_table_open_their_factors(tab: ContextsTab, reader: Reader) -> None:
    give(tab, reader, "teamwork", TEAMS, FREE_RIDING)
    table = tab.page.table
    counts = [[table.table.counts(table.table.index(row, column)) for column in range(5)] for row in range(3)]
    assert counts[0] == [SignCounts(), SignCounts(0, 1), SignCounts(), SignCounts(1), SignCounts(1, 1)]
    assert counts[2] == [SignCounts(1, 1), SignCounts(1, 2), SignCounts(2, 1), SignCounts(4, 1), SignCounts(8, 5)]
    at = table.visualRect(table.table.index(0, 3)).center()
    reader.click(table.viewport(), at)
    assert [factor.text for factor in tab.listing.listed] == [TEAMS]
    assert tab.page.restriction.text() == "teamwork · Friendly competition"
    reader.click(tab.page.restriction)
    assert len(tab.listing.listed) == 13
    header = table.horizontalHeader()
    reader.click(header.viewport(), QPoint(header.sectionViewportPosition(2) + 5, 5))
    assert reader.window.navigator.here.theme == DEMONSTRATION


def test_the_table_behind_the_list_has_what_is_listed(tab: ContextsTab, reader: Reader) -> None:
    give(tab, reader, "teamwork", TEAMS)
    select(tab, TEAMS)
    reader.keys("T")
    (dialog,) = reader.window.findChildren(DataTableDialog)
    dialog.copy()
    dialog.close()
    rows = [line.split("\t") for line in QApplication.clipboard().text().splitlines()]
    assert len(rows) == 14
    assert [TEAMS, "enabler", "Friendly competition", "5", "Zamboni et al. 2020", "teamwork"] in [
        row[:6] for row in rows
    ]


def test_the_page_of_a_theme_has_the_labels_but_its_copies_have_not(tab: ContextsTab, reader: Reader) -> None:
    give(tab, reader, "made up", TEAMS)
    reader.keys("Ctrl+1")
    reader.click_theme(COMPETITION)
    page = reader.window.panes.page
    assert f"{TEAMS} ✎\u202fmade up" in page.toPlainText()
    page.setFocus()
    page.selectAll()
    reader.keys("Ctrl+C")
    assert TEAMS in QApplication.clipboard().text()
    assert "made" not in QApplication.clipboard().text()
    page.moveCursor(QTextCursor.MoveOperation.Start)
    reader.click_words(page, "made up")
    assert reader.window.panes.tabs.current is Tab.CONTEXTS
    assert tab.list.currentIndex().data(GROUP_ROLE).label.name == "made up"
    reader.keys("Ctrl+Z", "Ctrl+1")
    assert "✎" not in page.toPlainText()


def test_a_start_builds_no_contexts(reader: Reader) -> None:
    assert reader.window.analysis.contexts.existing is None


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def three_reviews(qtbot: QtBot, tmp_path: Path, tab: ContextsTab, reader: Reader) -> ContextsTab:
    """The tab where the library has reviews with contexts without a sign, with both, and of another author too."""
    write_three_reviews(tmp_path / "three.sqlite")
    reader.library.reopen_evidence(tmp_path / "three.sqlite")
    reader.window.themes.reload()
    QApplication.processEvents()
    return tab


def test_factors_without_a_sign_and_with_both_have_buttons_of_their_own(
    three_reviews: ContextsTab, reader: Reader
) -> None:
    buttons = [button.text() for button in three_reviews.page.signs.buttons() if not button.isHidden()]
    assert buttons == ["All 17", "+ 8 enablers", "− 6 barriers", "± 1 both", "○ 2 unsigned"]
    reader.click(three_reviews.page.signs.button(3))
    assert [factor.text for factor in three_reviews.listing.listed] == ["Open doors", "A small ward"]
    select(three_reviews, "Open doors")
    text = three_reviews.page.details.toPlainText()
    assert "Of Culture, without a sign in the table" in text
    assert "Mechanisms: the source states none" in text
    assert "The table names no studies for this theme." in text
    reader.click(three_reviews.page.signs.button(2))
    select(three_reviews, "Strong hierarchy")
    text = three_reviews.page.details.toPlainText()
    assert "Both enables and hinders the mechanisms of Shared rounds" in text
    assert "Interviews (against)" in text


def test_a_label_gathers_factors_of_several_reviews(three_reviews: ContextsTab, reader: Reader) -> None:
    give(three_reviews, reader, "doors", "Open doors", "Closed doors")
    assert ("doors", 2) in shown(three_reviews)
    row = three_reviews.model.factor_index(keys_of(three_reviews, "Closed doors")[0])
    assert row.data(BELOW_ROLE) == "Culture · Doe"


def test_the_window_is_mirrored(mirrored: None, tab: ContextsTab, reader: Reader) -> None:
    give(tab, reader, "teamwork", TEAMS)
    assert tab.list.isRightToLeft()
    tab.list.grab()
    row = tab.list.visualRect(tab.model.group_index(reader.library.labels.all()[0].id))
    assert row.right() > tab.list.viewport().width() - 30
    assert tab.page.list.mapTo(tab.page, QPoint()).x() > tab.page.details.mapTo(tab.page, QPoint()).x()


def test_a_change_refused_because_of_one_elsewhere_shows_what_is_stored(tab: ContextsTab, reader: Reader) -> None:
    label = give(tab, reader, "teamwork", TEAMS)
    tab.list.go_to(tab.model.group_index(label.id))
    reader.keys("F2")
    with reader.library.opened_again() as other:
        store(other, [Change(label, label._replace(name="renamed elsewhere"))])
    (dialog,) = reader.window.findChildren(LabelDialog)
    dialog.field.setText("renamed here")
    dialog.accept()
    assert dialog.isVisible()
    assert dialog.error.text()
    dialog.reject()
    assert shown(tab)[0] == ("renamed elsewhere", 1)


def test_a_change_of_the_readers_file_does_not_read_the_factors_again(tab: ContextsTab, reader: Reader) -> None:
    factors = tab.listing.factors
    give(tab, reader, "Trust", FREE_RIDING)
    reader.window.menus.star_theme.trigger()
    assert shown(tab) == [("Trust", 1), ("Without a label", 12)]
    assert tab.listing.factors is factors
    reader.window.themes.modelReset.emit()
    assert tab.listing.factors is not factors
    assert tab.listing.factors == factors


def test_a_part_of_the_library_is_remembered(reader: Reader, qtbot: QtBot) -> None:
    reader.window.resize(1400, 900)
    reader.click_theme(PLATFORM)
    reader.keys("Ctrl+3")
    tab = reader.window.analysis.contexts.get()
    tab.scope.setFocus()
    reader.keys("Down", "Down")
    assert tab.scope.currentText() == "This table"
    assert tab.scope.key == "zamboni2020/5"
    assert len(tab.listing.factors) == 13
    reader.restart()
    reader.window.menus.show_contexts.trigger()
    assert reader.window.analysis.contexts.get().scope.currentText() == "This table"


def test_a_label_that_enables_and_hinders_leads_to_its_two_themes(tab: ContextsTab, reader: Reader) -> None:
    give(tab, reader, "Trust", TEAMS, FREE_RIDING)
    tab.show_label(reader.library.labels.all()[0].id)
    reader.click_words(tab.page.details, "Compare the two")
    comparison = reader.window.analysis.compare.get()
    assert reader.window.panes.tabs.current is Tab.COMPARE
    assert comparison.page.themes.keys == [COMPETITION, PLATFORM]


def test_a_review_or_table_has_its_own_factors_only(three_reviews: ContextsTab, reader: Reader) -> None:
    tab = three_reviews
    assert len(tab.listing.factors) == 17
    tab.scope.setFocus()
    reader.keys("Down")
    assert len(tab.listing.factors) == 13
    assert tab.page.signs.button(3).isHidden()
    others = {factor.theme.table.review.key for factor in tab.listing.of_library} - {"zamboni2020"}
    reader.window.navigator.go_to_branch(min(others), stay=True)
    assert {factor.theme.table.review.key for factor in tab.listing.factors} == {min(others)}
    reader.window.navigator.go_to_branch(LIBRARY, stay=True)
    assert len(tab.listing.factors) == 17


def test_a_label_outside_of_the_part_is_shown_in_the_whole_library(three_reviews: ContextsTab, reader: Reader) -> None:
    tab = three_reviews
    label = give(tab, reader, "Trust", "Open doors")
    reader.window.navigator.go_to_theme(PLATFORM, stay=True)
    tab.scope.setFocus()
    reader.keys("Down")
    assert shown(tab) == [("Without a label", 13)]
    tab.show_label(label.id)
    assert tab.scope.currentText() == "Whole library"
    assert tab.model.group_name(tab.list.chosen_group) == "Trust"


def test_where_nothing_is_listed_a_button_lists_all_factors(tab: ContextsTab, reader: Reader) -> None:
    reader.click(tab.page.signs.button(1))
    tab.scope.setCurrentIndex(2)
    reader.keys("/")
    reader.type("zzz")
    assert tab.page.empty.sentence.text() == "No contextual factor matches the filter."
    reader.click(tab.page.empty.action)
    assert tab.page.filter.text() == ""
    assert tab.scope.currentText() == "Whole library"
    assert shown(tab) == [("Without a label", 13)]
    assert not tab.page.empty.isVisible()
    assert tab.list.hasFocus()


def test_labels_and_themes_are_taken_away_as_a_picture_with_their_table(tab: ContextsTab, reader: Reader) -> None:
    give(tab, reader, "Trust", TEAMS, FREE_RIDING)
    picture = tab.take_table._drawable().picture()
    assert picture is not None
    assert picture.title == "Labels and themes"
    assert "Trust, Friendly competition: 1 contextual factor: 1 enabler\n" in picture.description
    assert picture.source[-1] == "The labels with a pencil are the reader's, not the review's."
    reader.click(tab.take_table.copy_button)
    data = QApplication.clipboard().mimeData()
    assert data.hasImage()
    assert "Trust\tFriendly competition\t1" in data.text()
    image = QImage(QApplication.clipboard().image())
    assert image.height() > 2 * picture.size.height()


def test_a_label_that_lost_its_name_is_shown_and_can_be_named(tab: ContextsTab, reader: Reader) -> None:
    key = keys_of(tab, TEAMS)[0]
    lost = Label("lost", "", "A made-up reason", (key,), "2026", "2026")
    store(reader.library, [Change(None, lost)])
    tab.refresh()
    group(tab, reader, Grouping.LABEL)
    assert shown(tab)[0] == ("My label", 1)
    assert tab.page.table.table.headerData(0, Qt.Orientation.Vertical) == "My label"
    assert tab.model.labels_of(next(each for each in tab.listing.factors if each.key == key)) == ["My label"]
    assert [row[5] for row in tab._table().rows if row[6] == key] == ["My label"]
    select(tab, TEAMS)
    assert "My label" in tab.page.details.toPlainText()
    reader.window.navigator.go_to_theme(key.rpartition("/")[0].rpartition("/")[0])
    assert "My label" in reader.window.panes.page.toPlainText()
    tab.show_label("lost")
    tab.list.commands.rename.trigger()
    name_in_dialog(reader, "Leaders")
    assert shown(tab)[0] == ("Leaders", 1)
    reader.keys("Ctrl+Z")
    assert shown(tab)[0] == ("My label", 1)


def test_the_factors_of_a_cell_follow_its_label(tab: ContextsTab, reader: Reader) -> None:
    label = give(tab, reader, "teamwork", TEAMS, FREE_RIDING)
    table = tab.page.table

    def open_cell(column: int) -> None:
        reader.click(table.viewport(), table.visualRect(table.table.index(0, column)).center())

    open_cell(4)
    assert {factor.text for factor in tab.listing.listed} == {TEAMS, *listed_texts(tab, FREE_RIDING)}
    tab.labelling.ask_for_name(label)
    name_in_dialog(reader, "leaders")
    assert tab.page.restriction.text() == "leaders"
    tab.labelling.remove(label.id, [factor for factor in tab.listing.factors if factor.text == TEAMS])
    assert [factor.text for factor in tab.listing.listed] == listed_texts(tab, FREE_RIDING)
    tab.labelling.add(label.id, keys_of(tab, TEAMS))
    assert len(tab.listing.listed) == 2
    open_cell(3)
    assert tab.page.restriction.text() == "leaders · Friendly competition"
    (now,) = reader.library.labels.all()
    tab.labelling.delete(now)
    assert tab.page.restriction.isHidden()
    assert len(tab.listing.listed) == 13


def listed_texts(tab: ContextsTab, beginning: str) -> list[str]:
    return [factor.text for factor in tab.listing.factors if factor.text.startswith(beginning)]
