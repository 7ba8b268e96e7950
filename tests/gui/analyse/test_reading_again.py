"""What could not be read while another program held the reader's file is read when the tab is used again."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import capture_exceptions

from qicbrowser.domain.analysis.labels import Label
from qicbrowser.domain.analysis.scenarios import Scenario
from qicbrowser.domain.analysis.sites import Site
from qicbrowser.gui.reading.views import Tab
from qicbrowser.services.changes import Change, UserData, store
from tests.gui.window_driver import COMPETITION, DEMONSTRATION, PLATFORM, Reader

TABLE = "zamboni2020/5"
ENABLERS = tuple(f"{theme}/enabler/1" for theme in (COMPETITION, DEMONSTRATION))
LABEL = Label("new", "A made-up label", "", ENABLERS, "2026", "2026")
SITE = Site("new", "Northfield", "2026", "2026")
SCENARIO = Scenario("new", "A made-up scenario", TABLE, ("zamboni2020/ref/51",), "2026", "2026")


@contextmanager
def unreadable(reader: Reader) -> Iterator[None]:
    """The reader's file as it is while another program writes to it: for a moment nobody can read it either."""
    held = sqlite3.connect(reader.library.user_file, isolation_level=None)
    held.execute("BEGIN EXCLUSIVE")
    try:
        yield
    finally:
        held.close()


def labels_listed(reader: Reader) -> list[str]:
    return [group.label.name for group in reader.window.analysis.contexts.get().model.groups if group.label]


def sites_listed(reader: Reader) -> list[str]:
    box = reader.window.analysis.site.get().page.sites
    return [box.itemText(place) for place in range(box.count())]


def labels_compared(reader: Reader) -> list[str]:
    return [label.name for label in reader.window.analysis.compare.get().shown.labels]


def scenarios_listed(reader: Reader) -> list[str]:
    return [each.name for each in reader.window.analysis.map.get().what_if.get().scenarios.scenarios]


@pytest.mark.parametrize(
    ("tab", "value", "named"),
    [
        (Tab.CONTEXTS, LABEL, labels_listed),
        (Tab.SITE, SITE, sites_listed),
        (Tab.COMPARE, LABEL, labels_compared),
        (Tab.MAP, SCENARIO, scenarios_listed),
    ],
)
@pytest.mark.parametrize("is_in_sight", [True, False])
def test_a_tab_reads_again_what_it_could_not_read(
    reader: Reader, tab: Tab, value: UserData, named: Callable[[Reader], list[str]], *, is_in_sight: bool
) -> None:
    window = reader.window
    window.navigator.go_to_theme(PLATFORM)
    tabs = window.panes.tabs
    analysis = window.analysis
    if tab is Tab.COMPARE:
        analysis.compare.get().show_themes((COMPETITION, DEMONSTRATION))
    if tab is Tab.MAP:
        analysis.map.get().ask_what_if()
    tabs.go_to(tab)
    assert named(reader) == []
    if not is_in_sight:
        tabs.go_to(Tab.THEME)
    store(reader.library, [Change(None, value)])
    feature = {
        Tab.CONTEXTS: analysis.contexts,
        Tab.SITE: analysis.site,
        Tab.COMPARE: analysis.compare,
        Tab.MAP: analysis.map,
    }[tab].get()
    with unreadable(reader), capture_exceptions() as raised:
        QTimer.singleShot(0, feature.refresh)
        QTimer.singleShot(0, lambda: tabs.go_to(tab))
        QApplication.processEvents()
    assert raised
    assert named(reader) == []
    window.navigator.go_to_theme(COMPETITION, stay=True)
    assert named(reader) == [value.name]
