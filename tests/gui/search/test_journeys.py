"""Every way of searching, by keys and mouse, in the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QToolButton

from qicbrowser.domain.records import LONGEST_QUERY
from qicbrowser.gui.search.facet_model import CLAUSE_ROLE
from qicbrowser.gui.search.hit_model import HIT_ROLE
from qicbrowser.gui.search.scope_box import ScopeKind
from qicbrowser.services.export.choice import Choice, What
from tests.gui.window_driver import COMMUNITY, COMPETITION, DEMONSTRATION, Reader, texts


def settle(reader: Reader) -> None:
    """Wait for counts, suggestions and facets."""
    reader.wait_until(lambda: not reader.window.live_search.is_counting)


def results(reader: Reader) -> list[tuple[str, str]]:
    """The records and parts of the hits listed, in order."""
    model = reader.window.panes.results.get().model
    hits = [model.index(row).data(HIT_ROLE) for row in range(model.rowCount())]
    return [(hit.record_key.rpartition("/")[2], str(hit.part)) for hit in hits]


def click_facet(reader: Reader, clause: str, *modifiers: Qt.KeyboardModifier) -> None:
    settle(reader)
    facets = reader.window.panes.results.get().facets
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    model = facets.model()
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    rows = [model.index(row, 0, group) for group in groups for row in range(model.rowCount(group))]
    facet = next(row for row in rows if row.data(CLAUSE_ROLE) == clause)
    facets.scrollTo(facet)
    area = facets.visualRect(facet)
    reader.click(facets.viewport(), area.center(), held=held)
    QApplication.processEvents()


def chips(reader: Reader) -> list[QToolButton]:
    return [
        c
        for c in reader.window.panes.results.get().query_line.findChildren(QToolButton)
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
def test_every_clause_finds_its_themes_and_is_shown_as_it_was_read(
    reader: Reader, typed: str, themes: set[str]
) -> None:
    reader.search(typed)
    settle(reader)
    assert {key.rpartition("/")[2] for key in reader.window.live_search.theme_keys()} == themes
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
    listed = reader.window.panes.results.get().list
    last = listed.visualRect(reader.window.panes.results.get().model.index(2)).center()
    reader.click(listed.viewport(), last)
    assert reader.window.navigator.here.theme == COMMUNITY
    assert reader.marked() == ["competition"]
    assert listed.hasFocus()
    reader.keys("Up")
    assert reader.window.navigator.here.theme == COMPETITION
    assert reader.place() == "2 of 3"
    reader.keys("F3")  # on from the one that was chosen
    assert reader.place() == "3 of 3"


def test_results_are_grouped_by_theme_if_the_reader_prefers(reader: Reader) -> None:
    reader.search("gain")
    ungrouped = results(reader)
    reader.window.menus.group_results.trigger()
    assert sorted(results(reader)) == sorted(ungrouped)
    records = [record for record, _ in results(reader)]
    assert sorted(set(records), key=records.index) == [r for i, r in enumerate(records) if r not in records[:i]]
    assert all(record not in records[records.index(record) + records.count(record) :] for record in set(records))
    reader.restart()
    assert reader.window.menus.group_results.isChecked()


def test_a_part_is_removed_with_a_click_or_backspace(reader: Reader, picture) -> None:
    reader.search("data gain -risk")
    settle(reader)
    assert reader.window.panes.results.get().query_line.text.startswith("No results.   ·   data and gain and")
    assert "· Remove “without risk”: 1 theme" in reader.window.panes.results.get().query_line.text + " ·"
    picture("nothing-found")
    suggestion = next(chip for chip in chips(reader) if "data" in chip.text() and ":" in chip.text())
    reader.click(suggestion)
    assert reader.window.search_box.text() == "gain -risk"
    settle(reader)
    assert len(reader.window.live_search.theme_keys()) == 2
    chip = chips(reader)[-1]
    chip.setFocus()
    reader.keys("Backspace")
    assert reader.window.search_box.text() == "gain "


def test_what_was_meant_is_a_click_away(reader: Reader) -> None:
    reader.search("barier:competition")
    settle(reader)
    chip = next(chip for chip in chips(reader) if chip.text() == "There is no field “barier”. Did you mean barrier:?")
    assert "Search for this" in chip.toolTip()
    reader.click(chip)
    assert reader.window.search_box.text() == "barrier:competition"
    reader.search("benchmraking ")
    settle(reader)
    chip = next(chip for chip in chips(reader) if chip.text() == "Did you mean “benchmarking”?")
    chip.setFocus()
    reader.keys("Return")
    settle(reader)
    assert reader.window.search_box.text() == "benchmarking "
    assert results(reader)
    assert "Did you mean" not in reader.window.panes.results.get().query_line.text


def test_facets_change_the_query_that_is_seen(reader: Reader, picture) -> None:
    reader.search("competition ")
    click_facet(reader, "in:barrier")
    assert reader.window.search_box.text() == "competition in:barrier "
    settle(reader)
    assert {part for _, part in results(reader)} == {"barrier"}
    picture("facets")
    click_facet(reader, "in:barrier")  # it is active: the click removes it
    assert reader.window.search_box.text() == "competition "
    click_facet(reader, "in:barrier")
    click_facet(reader, "quality:high", Qt.KeyboardModifier.AltModifier)
    assert reader.window.search_box.text() == "competition in:barrier -quality:high "
    assert reader.window.live_search.theme_keys() == (COMMUNITY,)
    reader.search("gain quality:low ")
    click_facet(reader, "quality:high", Qt.KeyboardModifier.ControlModifier)
    assert reader.window.search_box.text() == "gain (quality:low OR quality:high) "


def test_a_facet_is_excluded_and_taken_back_with_its_menu_and_keys(reader: Reader) -> None:
    reader.search("competition ")
    click_facet(reader, "quality:high", Qt.KeyboardModifier.ControlModifier)
    facets = reader.window.panes.results.get().facets
    assert facets.currentIndex().data(CLAUSE_ROLE) == "quality:high"
    reader.keys("-")
    assert reader.window.search_box.text() == "competition -quality:high "
    settle(reader)
    facets.commands.clear.trigger()
    assert reader.window.search_box.text() == "competition -quality:high "  # it leaves nothing, so it is not listed
    reader.search("competition quality:low ")
    settle(reader)
    assert not facets.currentIndex().isValid()  # no row is current in a fresh list
    click_facet(reader, "quality:low")
    assert reader.window.search_box.text() == "competition "


def test_a_star_that_was_not_typed_is_neither_shown_nor_written_without_need(reader: Reader) -> None:
    reader.search("hospitals")
    settle(reader)
    assert chips(reader)[0].accessibleName() == "hospitals"
    click_facet(reader, "in:component")
    assert reader.window.search_box.text() == "hospitals in:component "
    reader.search("hosp")
    click_facet(reader, "in:component")
    assert reader.window.search_box.text() == "hosp* in:component "
    assert chips(reader)[0].accessibleName() == "hosp*"


def test_the_scope_is_always_visible_and_limits_the_search(reader: Reader) -> None:
    reader.keys("Ctrl+Shift+T")
    reader.type("Ask about competition")
    reader.keys("Esc")
    scope = reader.window.bar.scope
    assert scope.currentText() == "Everywhere"
    reader.search("competition")
    settle(reader)
    assert len(results(reader)) == 4
    scope.setFocus()
    reader.keys("End", "Return") if scope.view().isVisible() else scope.activated.emit(scope.row_of(ScopeKind.NOTES))
    settle(reader)
    assert results(reader) == [("shared-community-of-practice", "note")]
    scope.activated.emit(scope.row_of(ScopeKind.ALL))
    scope.activated.emit(scope.row_of(ScopeKind.RESULTS))
    assert scope.currentText() == "Results of competition"
    assert reader.window.search_box.text() == ""
    reader.search("gain")
    settle(reader)
    assert reader.window.live_search.theme_keys() == (COMPETITION,)
    scope.activated.emit(scope.row_of(ScopeKind.TABLE))
    settle(reader)
    assert scope.currentText().startswith("Table: ")
    assert reader.window.live_search.choice().within == "the table “Inter-organisational mechanisms of change”"
    assert len(reader.window.live_search.theme_keys()) == 3


def test_results_can_be_searched_in_where_there_are_some(reader: Reader) -> None:
    scope = reader.window.bar.scope

    def possible() -> bool:
        return bool(scope.model().index(scope.row_of(ScopeKind.RESULTS), 0).flags() & Qt.ItemFlag.ItemIsEnabled)

    assert not possible()
    reader.search("competition")
    assert possible()
    reader.search("zebra")
    assert not possible()
    reader.search("what is competition")  # without the words that nothing has
    assert possible()
    scope.activated.emit(scope.row_of(ScopeKind.RESULTS))
    assert scope.currentText() == "Results of competition"
    reader.search("gain")
    settle(reader)
    assert reader.window.live_search.theme_keys() == (COMPETITION,)


def test_a_question_is_asked_without_its_small_words_and_says_so(reader: Reader) -> None:
    reader.search("what is leadership")
    settle(reader)
    assert reader.window.live_search.theme_keys() == (DEMONSTRATION,)
    chip = next(chip for chip in chips(reader) if chip.text() == "Without “what” and “is”. Search with them")
    reader.click(chip)
    settle(reader)
    assert reader.window.search_box.text() == "=what =is leadership"
    assert reader.window.live_search.theme_keys() == ()


def test_results_have_all_the_room_where_nothing_can_narrow_the_search(reader: Reader) -> None:
    reader.search("hospitals")
    settle(reader)
    pane = reader.window.panes.results.get()
    assert pane.facets.isVisible()
    reader.search("xylophone")
    settle(reader)
    assert not pane.facets.isVisible()
    reader.wait_until(lambda: pane.list.width() == pane.width())
    reader.search("hospitals")
    settle(reader)
    assert pane.facets.isVisible()


def test_all_completions_are_in_sight_with_room_around_them(reader: Reader) -> None:
    box = reader.window.search_box
    reader.search("quality>=")
    completions = box.completions
    assert not completions.verticalScrollBar().isVisible()
    first, last = (completions.visualItemRect(completions.item(row)) for row in (0, completions.count() - 1))
    assert first.height() >= completions.fontMetrics().height() + 8
    assert completions.viewport().rect().contains(last)


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
    reader.click(
        box.completions.viewport(),
        box.completions.visualItemRect(box.completions.item(1)).center(),
    )
    assert box.text() == 'stream:"Qualitative and review" '
    settle(reader)
    assert len(reader.window.live_search.theme_keys()) == 4
    reader.search("ref:4")
    reader.keys("Esc")
    assert box.completions is None
    assert box.text() == "ref:4"


def test_searches_that_were_used_are_remembered_and_run_again(reader: Reader) -> None:
    for text in ("gain", "leadership", "gain"):
        reader.search(text)
        reader.keys("Return")
    assert [search.query for search in reader.library.searches.history()] == ["gain", "leadership"]
    reader.restart()
    searches = reader.window.panes.searches.get()
    index = searches.tree.model().index_of("leadership")
    reader.click(searches.tree.viewport(), searches.tree.visualRect(index).center())
    settle(reader)
    assert reader.window.search_box.text() == "leadership"
    assert reader.window.live_search.theme_keys() == (DEMONSTRATION,)


def test_an_unknown_field_is_shown_to_be_read_as_text(reader: Reader) -> None:
    reader.search("fruit:competition ")
    assert "as text" in reader.window.panes.results.get().query_line.text


def test_f3_goes_from_a_note_to_its_tag_and_to_the_next_theme(reader: Reader) -> None:
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
        seen.append(reader.place())
    assert seen == [f"{n} of 4" for n in range(1, 5)]
    assert reader.window.panes.results.get().list.currentIndex().data(HIT_ROLE).text == "the ward again"


def test_a_star_given_among_the_results_keeps_the_place(reader: Reader) -> None:
    reader.search("o")
    results_list = reader.window.panes.results.get().list
    assert reader.window.panes.results.get().model.rowCount() >= 12
    results_list.setFocus()
    reader.keys(*["Down"] * 10)
    row, scrolled = results_list.currentIndex().row(), results_list.verticalScrollBar().value()
    assert row > 5
    reader.keys("Ctrl+D")
    settle(reader)
    assert (results_list.currentIndex().row(), results_list.verticalScrollBar().value()) == (row, scrolled)


def test_a_click_below_the_results_goes_nowhere(reader: Reader) -> None:
    reader.search("competition")
    listed = reader.window.panes.results.get().list
    reader.click(listed.viewport(), listed.visualRect(listed.model().index(0, 0)).center())
    reader.click_theme(DEMONSTRATION)
    below = listed.viewport().rect().bottomLeft() + QPoint(20, -4)
    assert not listed.indexAt(below).isValid()
    reader.click(listed.viewport(), below)
    assert reader.window.navigator.here.theme == DEMONSTRATION


def test_tab_goes_from_the_box_through_the_parts_to_the_results(reader: Reader) -> None:
    reader.search("data gain ")
    settle(reader)
    stops = []
    while not reader.window.panes.results.get().list.hasFocus() and len(stops) < 10:
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
        found = set(reader.window.live_search.theme_keys())
        scope.activated.emit(scope.row_of(ScopeKind.RESULTS))
        reader.search("-zzz ")
        settle(reader)
        assert set(reader.window.live_search.theme_keys()) <= found
    assert reader.window.search_box.hasFocus()


def test_without_results_in_a_scope_the_search_everywhere_is_suggested(reader: Reader) -> None:
    scope = reader.window.bar.scope
    scope.activated.emit(scope.row_of(ScopeKind.NOTES))
    reader.search("competition")
    settle(reader)
    offered = next(chip for chip in chips(reader) if chip.text() == "Search everywhere: 2 themes")
    reader.click(offered)
    settle(reader)
    assert reader.window.bar.scope.currentText() == "Everywhere"
    assert len(results(reader)) == 3


def test_parts_are_offered_as_facets_of_words_without_a_field_only(reader: Reader) -> None:
    for text, offered in (
        ("competition ", True),
        ("barrier:competition ", False),
        ("-risk ", False),
        ("has:outcome ", False),
    ):
        reader.search(text)
        settle(reader)
        model = reader.window.panes.results.get().facets.model()
        groups = [model.index(row, 0).data() for row in range(model.rowCount())]
        assert ("Found in" in groups) == offered, text


def test_an_open_quote_is_a_phrase_while_it_is_typed(reader: Reader) -> None:
    reader.search('"open shar')
    settle(reader)
    line = reader.window.panes.results.get().query_line
    assert line.text == "1 passage in 1 theme   ·   “open shar”"
    assert [chip.accessibleName() for chip in chips(reader)] == ["“open shar”"]
    reader.search('"sharing open')
    settle(reader)
    assert [chip.accessibleName() for chip in chips(reader)] == ["sharing", "open"]
    assert any("(nowhere as a phrase)" in text for text in texts(line))


def test_a_pane_that_is_shown_leaves_the_heights_of_the_others(reader: Reader) -> None:
    panes = reader.window.panes
    reader.search("gain")
    reader.keys("Return")
    left = panes.left.sizes()
    assert left[1] == pytest.approx(240, abs=10)  # the history, below a tree that has the rest
    panes.middle.setSizes([120, 600, 0])
    dragged = panes.results.get().height()
    reader.keys("Ctrl+Shift+T")
    assert panes.editor.get().height() == pytest.approx(180, abs=10)
    assert panes.results.get().height() == pytest.approx(dragged, abs=10)
    reader.keys("Esc")
    reader.search("")
    assert not panes.results.get().isVisible()
    reader.search("gain")
    assert panes.results.get().height() == pytest.approx(dragged, abs=10)


def test_the_end_of_the_start_hides_nothing_that_was_opened_meanwhile(reader: Reader) -> None:
    reader.search("gain")
    reader.keys("Ctrl+Shift+T")
    reader.type("Quick")
    reader.window.finish_start()
    assert reader.window.panes.results.get().isVisible()
    assert reader.window.panes.editor.get().isVisible()


def test_the_facets_are_on_the_screen_in_their_order(reader: Reader) -> None:
    reader.click_theme(COMPETITION)
    reader.keys("Ctrl+Shift+T")
    reader.type("competition")
    reader.keys("Tab")
    reader.type("later")
    reader.keys("Esc")
    reader.search("competition ")
    settle(reader)
    model = reader.window.panes.results.get().facets.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Found in",
        "Quality of evidence",
        "Theme",  # both themes found have studies in both streams
        "Tag",
    ]


def test_the_walk_through_the_hits_is_in_the_order_of_the_list_and_goes_round(reader: Reader) -> None:
    reader.search("competition")
    assert reader.place() == "3 results"
    listed = reader.window.panes.results.get().list
    seen = []
    for key in ("F3", "F3", "F3", "F3", "Shift+F3", "Shift+F3"):
        reader.keys(key)
        seen.append((reader.place(), listed.currentIndex().row(), reader.window.statusBar().currentMessage()))
    assert seen == [
        ("1 of 3", 0, ""),
        ("2 of 3", 1, ""),
        ("3 of 3", 2, ""),
        ("1 of 3", 0, "Continued from the top"),
        ("3 of 3", 2, "Continued from the bottom"),
        ("2 of 3", 1, "Continued from the bottom"),
    ]


def test_buttons_beside_the_box_go_from_hit_to_hit(reader: Reader) -> None:
    assert reader.place() == ""
    reader.search("competition")
    assert reader.place() == "3 results"
    counter = reader.window.bar.counter.get()
    assert "F3" in counter.next.toolTip()
    reader.click(counter.next)
    assert reader.place() == "1 of 3"
    assert reader.window.navigator.here.theme == COMPETITION
    reader.click(counter.previous)
    assert reader.place() == "3 of 3"
    assert reader.window.navigator.here.theme == COMMUNITY
    reader.search("zebra ")
    assert reader.place() == "0 results"
    assert not counter.next.isEnabled()
    reader.keys("Esc")
    reader.wait_until(lambda: reader.place() == "")


def test_checks_alone_can_be_walked_through_too(reader: Reader) -> None:
    reader.search("has:outcome ")
    reader.keys("F3", "F3")
    assert reader.place() == "2 of 3"


def test_counts_are_of_passages_in_the_line_the_tree_and_the_list(reader: Reader) -> None:
    reader.search("in:component collaboration hospitals ")
    settle(reader)
    listed = len(results(reader))
    assert reader.window.panes.results.get().query_line.text.startswith(f"{listed} passages in 4 themes")
    model = reader.window.themes
    assert (
        sum(model.index_of(key).siblingAtColumn(1).data() for key in reader.window.live_search.theme_keys()) == listed
    )
    assert reader.place() == f"{listed} results"


def test_without_useful_suggestions_the_query_line_says_so(reader: Reader) -> None:
    reader.search("zebra okapi ")
    settle(reader)
    text = reader.window.panes.results.get().query_line.text
    assert text == "No results, even with any one part removed.   ·   zebra and okapi"


def test_a_search_cannot_become_too_long(reader: Reader) -> None:
    long = "competition " + "-x" * ((LONGEST_QUERY - 12) // 2)
    reader.search(long)
    reader.window.live_search.search_for(f"{long} in:barrier ")
    assert reader.window.statusBar().currentMessage() == "The search would be too long. Shorten it first."
    assert reader.window.search_box.text() == long


def test_the_choice_for_an_export_is_what_was_found_where(reader: Reader) -> None:
    assert reader.window.live_search.choice() == Choice(What.FOUND, [], "", "")
    reader.window.live_search.search_for("competition ")
    scope = reader.window.bar.scope
    scope.activated.emit(scope.row_of(ScopeKind.RESULTS))
    reader.window.live_search.search_for("gain ")
    places = reader.library.evidence.places_of([COMPETITION])
    assert reader.window.live_search.choice() == Choice(What.FOUND, places, "gain ", "the results of “competition ”")
    assert reader.window.search_box.text() == "gain "


def test_a_deleted_search_is_back_after_an_undo(reader: Reader) -> None:
    reader.search("gain")
    reader.keys("Return")
    searches = reader.window.panes.searches.get()
    searches.tree.setFocus()
    searches.tree.setCurrentIndex(searches.tree.model().index_of("gain"))
    reader.keys("Delete")
    assert reader.window.menus.undo.text() == "&Undo delete search"
    assert reader.library.searches.history() == ()
    reader.keys("Ctrl+Z")
    assert [search.query for search in reader.library.searches.history()] == ["gain"]
