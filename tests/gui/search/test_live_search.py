"""The search that follows what is typed, without a window: which signals it emits, and when."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from qicbrowser.domain.records import Colour, Note
from qicbrowser.gui.search.live_search import LiveSearch
from qicbrowser.services.search.facets import FacetKind
from qicbrowser.services.search.results import Results
from qicbrowser.services.search.scope import EVERYWHERE, Scope
from qicbrowser.store.library import Library
from tests.gui.window_driver import COMPETITION, Reader


class Signals:
    """What a search has emitted, in order: the name of the signal, and the text that was searched for."""

    def __init__(self, live_search: LiveSearch) -> None:
        self.all: list[tuple[str, str]] = []
        for name in ("results_changed", "results_refreshed", "counts_ready", "suggestions_ready", "facets_ready"):
            getattr(live_search, name).connect(lambda _, name=name: self.all.append((name, live_search.text)))


@pytest.fixture
def parent(qapp) -> QObject:
    return QObject()


@pytest.fixture
def live_search(qtbot: QtBot, library: Library, parent: QObject) -> Iterator[LiveSearch]:
    live_search = LiveSearch(library, parent)
    yield live_search
    finish(qtbot, live_search)  # before the library is closed


@pytest.fixture
def large_search(
    qtbot: QtBot, large_library: Library, parent: QObject, monkeypatch: pytest.MonkeyPatch
) -> Iterator[LiveSearch]:
    monkeypatch.setitem(large_library.evidence.__dict__, "is_small", False)
    large_search = LiveSearch(large_library, parent)
    yield large_search
    finish(qtbot, large_search)


def finish(qtbot: QtBot, live_search: LiveSearch) -> None:
    qtbot.waitUntil(lambda: not live_search.is_counting)


def test_a_search_of_a_small_file_is_counted_at_once(qtbot: QtBot, live_search: LiveSearch) -> None:
    signals = Signals(live_search)
    live_search.search("competition ")
    assert signals.all == [("results_changed", "competition "), ("counts_ready", "competition ")]
    assert live_search.is_counting
    finish(qtbot, live_search)
    assert signals.all[2:] == [("facets_ready", "competition ")]


def test_a_search_of_a_large_file_is_counted_in_a_pause(qtbot: QtBot, large_search: LiveSearch) -> None:
    signals = Signals(large_search)
    large_search.search("the ")
    large_search.search("the of ")
    assert signals.all == [("results_changed", "the "), ("results_changed", "the of ")]
    finish(qtbot, large_search)
    assert signals.all[2:] == [("counts_ready", "the of "), ("facets_ready", "the of ")]


def test_hits_in_sight_are_read_before_they_are_shown(
    qtbot: QtBot, large_library: Library, large_search: LiveSearch, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = large_library.evidence.theme_lines(1, 40)
    large_search.blocks_in_sight = lambda: [lines[:20], lines[20:]]
    counted: list[int] = []

    def show(results: Results) -> None:
        read, read_hits = [], Results._read_hits
        with monkeypatch.context() as patch:
            patch.setattr(Results, "_read_hits", lambda *args: read.append(args) or read_hits(*args))
            counted.append(len(results.hit_counts(lines[:20])) + len(results.hit_counts(lines[20:])))
        assert not read

    large_search.hits_ready.connect(show)
    large_search.search("the ")
    finish(qtbot, large_search)
    assert counted[0] > 12  # more than the list of hits has read


def test_suggestions_are_for_a_search_without_results(qtbot: QtBot, live_search: LiveSearch) -> None:
    signals = Signals(live_search)
    offered: list[list[str]] = []
    live_search.suggestions_ready.connect(lambda each: offered.append([one.text for one in each]))
    live_search.search("zebra gain ")
    finish(qtbot, live_search)
    assert [name for name, _ in signals.all] == ["results_changed", "counts_ready", "suggestions_ready", "facets_ready"]
    assert offered == [["gain "]]  # without "gain" there is nothing either


def test_facets_come_in_groups(qtbot: QtBot, live_search: LiveSearch) -> None:
    kinds: list[list[FacetKind]] = []
    live_search.facets_ready.connect(lambda groups: kinds.append([group.kind for group in groups]))
    live_search.search("competition ")
    finish(qtbot, live_search)
    assert kinds == [[FacetKind.PART, FacetKind.GRADE, FacetKind.THEME]]


def test_without_words_there_are_no_results_and_nothing_is_counted(qtbot: QtBot, live_search: LiveSearch) -> None:
    live_search.search("gain")
    signals = Signals(live_search)
    changed: list[object] = []
    live_search.results_changed.connect(changed.append)
    live_search.search("-")
    assert (changed, live_search.results, live_search.theme_keys(), live_search.is_counting) == (
        [None],
        None,
        (),
        False,
    )
    live_search.refresh()
    assert signals.all == [("results_changed", "-")]


def test_a_refresh_finds_what_was_written_meanwhile(qtbot: QtBot, library: Library, live_search: LiveSearch) -> None:
    live_search.search("zebra ")
    finish(qtbot, live_search)
    with library.change():
        library.notes.put(Note("1", COMPETITION, COMPETITION, None, "zebra", Colour.YELLOW, "1", "1", None, ()))
    signals = Signals(live_search)
    live_search.refresh()
    finish(qtbot, live_search)
    assert [name for name, _ in signals.all] == ["results_refreshed", "counts_ready", "facets_ready"]
    assert live_search.theme_keys() == (COMPETITION,)


def test_a_scope_stays_until_another_is_chosen(live_search: LiveSearch) -> None:
    scopes: list[Scope] = []
    texts: list[str] = []
    live_search.scope_changed.connect(scopes.append)
    live_search.text_changed.connect(texts.append)
    live_search.search_in(Scope(notes=True), "competition ")
    assert live_search.theme_keys() == ()
    live_search.search("gain ")
    assert live_search.theme_keys() == ()
    live_search.search_everywhere("gain ")
    assert len(live_search.theme_keys()) == 3
    assert scopes == [Scope(notes=True), EVERYWHERE]
    assert texts == ["competition ", "gain "]  # the text that was typed is in the box already


def test_the_first_list_of_completions_has_its_rows(reader: Reader) -> None:
    """It is made when it is first shown, which tells the box of a new style."""
    reader.keys("Ctrl+K")
    reader.type("qua")
    reader.wait_until(lambda: reader.window.search_box.completions)
    assert reader.window.search_box.completions.count() == 1
