"""Each tab has the panes beside it that were visible with it last."""

import pytest
from PySide6.QtCore import QPoint

from qicbrowser.gui.reading.views import Tab
from qicbrowser.gui.window.window_state import restore, save
from tests.gui.window_driver import COMPETITION, PLATFORM, Reader


@pytest.fixture
def questions(reader: Reader) -> Reader:
    reader.window.resize(1400, 840)
    return reader


def test_tabs_stand_in_their_order(questions: Reader) -> None:
    tabs = questions.window.panes.tabs
    order = [Tab(tabs.bar.tabData(index)) for index in range(tabs.bar.count())]
    assert order == sorted(set(order))
    assert {Tab.THEME, Tab.MAP, Tab.CONTEXTS, Tab.COMPARE, Tab.NOTES} <= set(order)
    for _ in range(2):
        questions.keys("Ctrl+Tab")
    assert tabs.current is Tab.CONTEXTS


def test_what_is_hidden_in_one_tab_is_visible_in_another(questions: Reader) -> None:
    window, panes = questions.window, questions.window.panes
    panes.tabs.go_to(Tab.CONTEXTS)
    assert not panes.right.isVisible()
    assert panes.left.isVisible()
    questions.keys("Ctrl+B")
    panes.tabs.go_to(Tab.THEME)
    assert panes.right.isVisible()
    assert panes.left.isVisible()
    panes.tabs.go_to(Tab.CONTEXTS)
    assert not panes.left.isVisible()
    window.menus.reset_layout.trigger()
    assert panes.left.isVisible()
    assert not panes.right.isVisible()


def test_widths_are_those_of_the_tab(questions: Reader) -> None:
    panes = questions.window.panes
    before = panes.sizes()
    panes.tabs.go_to(Tab.MAP)
    assert panes.sizes() == before
    panes.setSizes([260, 840, 300])
    wide = panes.sizes()
    panes.tabs.go_to(Tab.NOTES)
    assert panes.sizes() == before
    panes.tabs.go_to(Tab.MAP)
    assert panes.sizes() == wide


def test_a_tab_can_have_a_right_pane_of_its_own(questions: Reader) -> None:
    panes = questions.window.panes
    panes.tabs.go_to(Tab.MAP)
    assert panes.right.isVisible()
    assert not panes.inspector.isVisible()
    panes.tabs.go_to(Tab.NOTES)
    assert panes.inspector.isVisible()


def test_the_tabs_begin_as_they_were_at_the_end(questions: Reader) -> None:
    window, panes = questions.window, questions.window.panes
    panes.tabs.go_to(Tab.CONTEXTS)
    questions.keys("Ctrl+B")
    save(window._parts, window._session)
    panes.tabs.go_to(Tab.THEME)
    panes.tab_panes.reset()
    restore(window._parts, window._session)
    window.resize(1400, 840)
    assert panes.left.isVisible()
    assert panes.right.isVisible()
    panes.tabs.go_to(Tab.CONTEXTS)
    assert not panes.left.isVisible()


def test_a_tab_that_shows_the_tree_in_its_own_way_stays_when_a_theme_is_chosen(questions: Reader) -> None:
    window, tabs = questions.window, questions.window.panes.tabs
    tabs.go_to(Tab.CONTEXTS)
    questions.click_theme(COMPETITION)
    assert tabs.current is Tab.CONTEXTS
    assert window.navigator.here.theme == COMPETITION
    window.menus.back.trigger()
    assert tabs.current is Tab.CONTEXTS
    window.navigator.go_to_theme(PLATFORM)
    assert tabs.current is Tab.THEME


def test_the_tabs_stay_in_their_place_during_a_search(reader: Reader) -> None:
    panes = reader.window.panes

    def top_of_tabs() -> int:
        return panes.tabs.bar.mapTo(panes, QPoint()).y()

    before = top_of_tabs()
    reader.search("competition")
    assert panes.results.existing.isVisible()
    assert top_of_tabs() == before
    assert panes.results.existing.mapTo(panes, QPoint()).y() >= before + panes.tabs.bar.height()
