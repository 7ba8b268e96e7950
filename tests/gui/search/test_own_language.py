"""The words of the query language in a window of another language: typed as they are, kept in English."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from qicbrowser.domain.query.parsing import parse
from qicbrowser.domain.records import SavedSearch
from qicbrowser.gui.search.scope_box import ScopeKind
from qicbrowser.gui.shell import translation
from qicbrowser.paths import DataFolder
from tests.gui.window_driver import Reader


@pytest.fixture
def french(qtbot: QtBot, tmp_path: Path) -> Iterator[Reader]:
    translation.install("fr")
    reader = Reader(qtbot, DataFolder(tmp_path / "data"))
    reader.start()
    yield reader
    reader.leave()
    QApplication.clipboard().clear()
    translation.install("en")


def found(reader: Reader) -> list[str]:
    results = reader.window.live_search.results
    return list(results.records()) if results else []


def settled(reader: Reader) -> None:
    reader.wait_until(lambda: not reader.window.live_search.is_counting)


def test_what_was_typed_stays_and_is_kept_in_english(french: Reader) -> None:
    live_search = french.window.live_search
    french.search("enabler:data ")
    meant = found(french)
    french.search("levier:data ")
    assert found(french) == meant != []
    assert french.window.search_box.text() == "levier:data "
    assert live_search.kept_text == "enabler:data "
    french.search("levier:data SAUF frein:competition ")
    settled(french)
    assert "enabler\u00a0: data" in french.window.panes.results.get().query_line.text  # what it was read as
    french.window.menus.save_search.trigger()
    (saved,) = french.library.searches.saved()
    assert saved.query == "enabler:data NOT barrier:competition"
    assert french.window.saved_searches.get()._star.action is not None
    assert live_search.choice().query == "enabler:data NOT barrier:competition "


def test_a_part_is_removed_and_a_facet_chosen_where_they_were_typed(french: Reader) -> None:
    french.search("lead OU frein:competition ")
    settled(french)
    pane = french.window.panes.results.get()
    pane.facets.narrowed.emit("in:barrier")
    text = french.window.search_box.text()
    assert text == "(lead OU frein:competition) in:barrier "
    assert french.window.live_search.results.query == parse("(lead OR barrier:competition) in:barrier ")
    pane.query_line.part_removed.emit(french.window.live_search.results.query.parts[0].parts[1].at)
    assert french.window.live_search.results.query == parse("(lead) in:barrier ")


def test_a_saved_search_means_what_it_meant(french: Reader) -> None:
    with french.library.change():
        french.library.searches.put(SavedSearch("vitamin ET barrier:time", "Mine", "1"))
    french.window.live_search.search_everywhere_for_kept("vitamin ET barrier:time")
    assert french.window.search_box.text() == "vitamin et barrier:time"
    assert french.window.live_search.results.query == parse("vitamin ET barrier:time")


def test_results_that_are_searched_in_are_kept_in_english(french: Reader) -> None:
    french.search("levier:data ")
    french.window.bar.scope.scope_chosen.emit(ScopeKind.RESULTS)
    assert french.window.live_search.scope.found_by == ("enabler:data ",)


def test_names_are_completed_in_both_languages(french: Reader) -> None:
    box = french.window.search_box
    french.search("meca")
    assert [box.completions.item(row).text() for row in range(box.completions.count())] == ["mécanisme:"]
    french.search("avec:eff")
    assert [box.completions.item(row).text() for row in range(box.completions.count())] == ["effet"]
