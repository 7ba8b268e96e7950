"""Every way of searching, by keys and mouse, in the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolButton

from qicbrowser.gui.search.facet_list import CLAUSE_ROLE
from qicbrowser.gui.search.results_list import HIT_ROLE
from qicbrowser.gui.search.scope_box import ScopeKind
from tests.gui.window_driver import COMMUNITY, COMPETITION, DEMONSTRATION, Reader


def settle(reader: Reader) -> None:
    """Wait for what is counted in the pauses of typing."""
    searching = reader.window.searching
    reader._qtbot.waitUntil(lambda: not searching._pause.isActive() and not searching._turn.isActive())


def results(reader: Reader) -> list[tuple[str, str]]:
    """The records and parts of the hits listed, in order."""
    model = reader.window.panes.found.get().hits
    hits = [model.index(row).data(HIT_ROLE) for row in range(model.rowCount())]
    return [(hit.record_key.rpartition("/")[2], str(hit.part)) for hit in hits]


def click_facet(reader: Reader, clause: str, *modifiers: Qt.KeyboardModifier) -> None:
    settle(reader)
    facets = reader.window.panes.found.get().facets
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    model = facets.model()
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    rows = [model.index(row, 0, group) for group in groups for row in range(model.rowCount(group))]
    facet = next(row for row in rows if row.data(CLAUSE_ROLE) == clause)
    facets.scrollTo(facet)
    area = facets.visualRect(facet)
    reader._qtbot.mouseClick(facets.viewport(), Qt.MouseButton.LeftButton, held, area.center())
    QApplication.processEvents()


def chips(reader: Reader) -> list[QToolButton]:
    return [
        c
        for c in reader.window.panes.found.get().line.findChildren(QToolButton)
        if c.isVisible() and c.objectName() != "link"
    ]


@pytest.mark.parametrize(
    ("typed", "themes"),
    [
        ("data gain ", {"friendly-competition"}),
        ("risk OR leadership ", {"friendly-competition", "demonstration-role"}),
        ("gain -risk ", {"platform-for-capacity-building", "demonstration-role"}),
        ("gain NOT (risk OR skills) ", {"demonstration-role"}),
        ('"dense professional" ', {"friendly-competition"}),
        ("leader* ", {"demonstration-role"}),
        ("geographically NEAR/1 professional ", {"friendly-competition"}),
        ("=incentivising ", {"shared-community-of-practice"}),
        ("incentivizing ", {"shared-community-of-practice"}),
        ("barrier:competition ", {"shared-community-of-practice", "friendly-competition"}),
        ("theme:competition ", {"friendly-competition"}),
        ("context:competition -theme:competition ", {"shared-community-of-practice"}),
        ("ref:72 ", {"friendly-competition"}),
        ("in:mechanism risk ", {"friendly-competition"}),
        ("quality>=high ", {"friendly-competition"}),
        ("stream:quantitative refs>=6 ", {"shared-community-of-practice", "friendly-competition"}),
        ("-has:outcome ", {"platform-for-capacity-building"}),
        ("year>=2020 refs<4 ", {"demonstration-role"}),
    ],
)
def test_every_clause_finds_its_themes_and_says_how_it_was_read(reader: Reader, typed: str, themes: set[str]) -> None:
    reader.search(typed)
    settle(reader)
    assert {key.rpartition("/")[2] for key in reader.window.searching.themes_found} == themes
    assert {record for record, _ in results(reader)} >= themes
    assert chips(reader)
    bold = reader.window.themes.index_of(f"zamboni2020/5/{min(themes)}")
    assert bold.data(Qt.ItemDataRole.FontRole).bold()


def test_results_come_by_rank_and_a_click_goes_there(reader: Reader) -> None:
    reader.search("competition")
    assert results(reader) == [
        ("friendly-competition", "title"),
        ("friendly-competition", "barrier"),
        ("shared-community-of-practice", "barrier"),
    ]
    listed = reader.window.panes.found.get().results
    last = listed.visualRect(reader.window.panes.found.get().hits.index(2)).center()
    reader._qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert reader.window.reading.here.theme == COMMUNITY
    assert reader.marked() == ["competition"]
    assert listed.hasFocus()
    reader.keys("Up")
    assert reader.window.reading.here.theme == COMPETITION
    reader.keys("F3")  # on from the one that was chosen
    assert reader.window.statusBar().currentMessage() == "Hit 1 of 3 · began again at the other end"


def test_hits_of_a_theme_stand_together_if_the_reader_prefers(reader: Reader) -> None:
    reader.search("gain")
    apart = results(reader)
    reader.window.menus.together.trigger()
    assert sorted(results(reader)) == sorted(apart)
    records = [record for record, _ in results(reader)]
    assert sorted(set(records), key=records.index) == [r for i, r in enumerate(records) if r not in records[:i]]
    assert all(record not in records[records.index(record) + records.count(record) :] for record in set(records))
    reader.restart()
    assert reader.window.menus.together.isChecked()


def test_a_part_is_taken_out_with_a_click_or_backspace(reader: Reader, picture) -> None:
    reader.search("data gain -risk")
    settle(reader)
    assert "Nothing found" in reader.window.panes.found.get().line.text
    assert "Drop “without risk”: 1" in reader.window.panes.found.get().line.text
    picture("nothing-found")
    helping = next(chip for chip in chips(reader) if "data" in chip.text() and ":" in chip.text())
    reader._qtbot.mouseClick(helping, Qt.MouseButton.LeftButton)
    assert reader.window.search_box.text() == "gain -risk"
    settle(reader)
    assert len(reader.window.searching.themes_found) == 2
    chip = chips(reader)[-1]
    chip.setFocus()
    reader.keys("Backspace")
    assert reader.window.search_box.text() == "gain "


def test_facets_change_the_query_that_is_seen(reader: Reader, picture) -> None:
    reader.search("competition ")
    click_facet(reader, "in:barrier")
    assert reader.window.search_box.text() == "competition in:barrier "
    settle(reader)
    assert {part for _, part in results(reader)} == {"barrier"}
    picture("facets")
    click_facet(reader, "in:barrier")  # it is on: the click takes it back
    assert reader.window.search_box.text() == "competition "
    click_facet(reader, "in:barrier")
    click_facet(reader, "quality:high", Qt.KeyboardModifier.AltModifier)
    assert reader.window.search_box.text() == "competition in:barrier -quality:high "
    assert reader.window.searching.themes_found == (COMMUNITY,)
    reader.search("gain quality:low ")
    click_facet(reader, "quality:high", Qt.KeyboardModifier.ControlModifier)
    assert reader.window.search_box.text() == "gain (quality:low OR quality:high) "


def test_where_to_search_is_always_seen_and_can_be_less(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("Ask about competition")
    reader.keys("Esc")
    scope = reader.window.bar.scope
    assert scope.currentText() == "Everywhere"
    reader.search("competition")
    settle(reader)
    assert len(results(reader)) == 4
    scope.setFocus()
    reader.keys("End", "Return") if scope.view().isVisible() else scope.activated.emit(ScopeKind.NOTES.value)
    settle(reader)
    assert results(reader) == [("shared-community-of-practice", "note")]
    scope.activated.emit(ScopeKind.ALL.value)
    scope.activated.emit(ScopeKind.RESULTS.value)
    assert scope.currentText() == "Results of competition"
    assert reader.window.search_box.text() == ""
    reader.search("gain")
    settle(reader)
    assert reader.window.searching.themes_found == (COMPETITION,)
    scope.activated.emit(ScopeKind.BRANCH.value)
    settle(reader)
    assert scope.currentText().startswith("Table: ")
    assert len(reader.window.searching.themes_found) == 3


def test_the_box_completes_fields_and_values(reader: Reader) -> None:
    box = reader.window.search_box
    reader.search("barr")
    assert [box.completions.item(row).text() for row in range(box.completions.count())] == ["barrier:"]
    reader.keys("Down", "Return")
    assert box.text() == "barrier:"
    reader.search("quality>=")
    assert [box.completions.item(row).text() for row in range(box.completions.count())] == ["low", "medium", "high"]
    reader.keys("Up", "Tab")
    assert box.text() == "quality>=high "
    assert box.hasFocus()
    reader.search("stream:q")
    reader._qtbot.mouseClick(
        box.completions.viewport(),
        Qt.MouseButton.LeftButton,
        pos=box.completions.visualItemRect(box.completions.item(1)).center(),
    )
    assert box.text() == 'stream:"Qualitative and review" '
    settle(reader)
    assert len(reader.window.searching.themes_found) == 4
    reader.search("ref:4")
    reader.keys("Esc")
    assert box.completions is None
    assert box.text() == "ref:4"


def test_searches_that_were_used_are_remembered_and_made_again(reader: Reader) -> None:
    for text in ("gain", "leadership", "gain"):
        reader.search(text)
        reader.keys("Return")
    assert [search.query for search in reader.library.searches.history()] == ["gain", "leadership"]
    reader.restart()
    searches = reader.window.panes.searches.get()
    index = searches.tree.model().index_of("leadership")
    reader._qtbot.mouseClick(
        searches.tree.viewport(), Qt.MouseButton.LeftButton, pos=searches.tree.visualRect(index).center()
    )
    settle(reader)
    assert reader.window.search_box.text() == "leadership"
    assert reader.window.searching.themes_found == (DEMONSTRATION,)


def test_an_unknown_field_is_said_to_be_read_as_text(reader: Reader) -> None:
    reader.search("fruit:competition ")
    assert "as text" in reader.window.panes.found.get().line.text


def test_f3_walks_on_from_a_note_to_its_tag_and_to_the_next_theme(reader: Reader) -> None:
    for key, words, tags in ((COMMUNITY, "ward round", "ward, ward b"), (COMPETITION, "the ward again", "")):
        reader.click_theme(key)
        reader.keys("Ctrl+Shift+T")
        reader.type(words)
        reader.keys("Tab")
        reader.type(tags)
        reader.keys("Esc")
    reader.click_theme(COMMUNITY)
    reader.search("ward ")
    seen = []
    for _ in range(4):
        reader.keys("F3")
        seen.append(reader.window.statusBar().currentMessage())
    assert seen == [f"Hit {n} of 4" for n in range(1, 5)]
    assert reader.window.panes.found.get().results.currentIndex().data(HIT_ROLE).text == "the ward again"


def test_a_star_given_while_one_goes_through_the_results_keeps_the_place(reader: Reader) -> None:
    reader.search("o")
    results_list = reader.window.panes.found.get().results
    assert reader.window.panes.found.get().hits.rowCount() >= 12
    results_list.setFocus()
    reader.keys(*["Down"] * 10)
    row, scrolled = results_list.currentIndex().row(), results_list.verticalScrollBar().value()
    assert row > 5
    reader.keys("Ctrl+D")
    settle(reader)
    assert (results_list.currentIndex().row(), results_list.verticalScrollBar().value()) == (row, scrolled)


def test_a_click_below_the_results_goes_nowhere(reader: Reader) -> None:
    reader.search("competition")
    listed = reader.window.panes.found.get().results
    reader._qtbot.mouseClick(
        listed.viewport(), Qt.MouseButton.LeftButton, pos=listed.visualRect(listed.model().index(0, 0)).center()
    )
    reader.click_theme(DEMONSTRATION)
    below = listed.viewport().rect().bottomLeft() + QPoint(20, -4)
    assert not listed.indexAt(below).isValid()
    reader._qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert reader.window.reading.here.theme == DEMONSTRATION


def test_tab_goes_from_the_box_through_the_parts_to_the_results(reader: Reader) -> None:
    reader.search("data gain ")
    settle(reader)
    stops = []
    while not reader.window.panes.found.get().results.hasFocus() and len(stops) < 10:
        reader.keys("Tab")
        stops.append(QApplication.focusWidget())
    assert stops[: len(chips(reader))] == chips(reader)
    reader.keys("Shift+Tab", "Shift+Tab", "Backspace")
    assert reader.window.search_box.text() in ("data ", "gain ")


def test_results_of_results_are_limited_by_each(reader: Reader) -> None:
    scope = reader.window.bar.scope
    for text in ("data) OR (x", "-zzz", "gain"):
        reader.search(text)
        settle(reader)
        found = set(reader.window.searching.themes_found)
        scope.activated.emit(ScopeKind.RESULTS.value)
        reader.search("-zzz ")
        settle(reader)
        assert set(reader.window.searching.themes_found) <= found
    assert reader.window.search_box.hasFocus()


def test_what_is_not_found_where_one_looks_is_offered_from_everywhere(reader: Reader) -> None:
    reader.window.bar.scope.activated.emit(ScopeKind.NOTES.value)
    reader.search("competition")
    settle(reader)
    offered = next(chip for chip in chips(reader) if chip.text() == "Search everywhere: 2")
    reader._qtbot.mouseClick(offered, Qt.MouseButton.LeftButton)
    settle(reader)
    assert reader.window.bar.scope.currentText() == "Everywhere"
    assert len(results(reader)) == 3


def test_where_words_stand_is_asked_of_words_without_a_field_only(reader: Reader) -> None:
    for text, asked in (
        ("competition ", True),
        ("barrier:competition ", False),
        ("-risk ", False),
        ("has:outcome ", False),
    ):
        reader.search(text)
        settle(reader)
        model = reader.window.panes.found.get().facets.model()
        groups = [model.index(row, 0).data() for row in range(model.rowCount())]
        assert ("Where" in groups) == asked, text


def test_what_comes_into_sight_leaves_the_rest_as_it_was(reader: Reader) -> None:
    panes = reader.window.panes
    reader.search("gain")
    reader.keys("Return")
    left = panes.left.sizes()
    assert left[1] == pytest.approx(150, abs=10)  # the history, below a tree that has the rest
    panes.middle.setSizes([120, 600, 0])
    dragged = panes.found.get().height()
    reader.keys("Ctrl+Shift+T")
    assert panes.editor.get().height() == pytest.approx(180, abs=10)
    assert panes.found.get().height() == pytest.approx(dragged, abs=10)
    reader.keys("Esc")
    reader.search("")
    assert not panes.found.get().isVisible()
    reader.search("gain")
    assert panes.found.get().height() == pytest.approx(dragged, abs=10)


def test_what_a_quick_reader_has_begun_is_not_put_away_when_the_start_is_over(reader: Reader) -> None:
    reader.search("gain")
    reader.keys("Ctrl+Shift+T")
    reader.type("Quick")
    reader.window.settle()
    assert reader.window.panes.found.get().isVisible()
    assert reader.window.panes.editor.get().isVisible()
